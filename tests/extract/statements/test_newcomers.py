"""Quotations of people whom the sentence before introduces."""

from __future__ import annotations

import pytest

from extract.statements.cases import Case, each, read
from extract.told import tied
from extract.trees import report_of
from wederhoor.extract import extract
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reader


@each(
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 blijft~blijven/VERB.Fin.Pres.Sing/root erbij/ADV/obl:arg>2 "
            "dat/SCONJ/mark>8 er/ADV/advmod>8 geen/DET/det>7 troepen~troep/NOUN.Plur/nsubj>8 "
            "zijn/VERB.Fin.Pres.Plur/ccomp>2 .",
            "Wij/PRON.1.Case=Nom.Prs/nsubj>2 spraken~spreken/VERB.Fin.Pres.Plur/root "
            "een/DET.Definite=Ind/det>5 oude~oud/ADJ/amod>5 soldaat/NOUN.Sing/obj>2 .",
            "‘ Natuurlijk/ADJ/advmod>3 zijn/AUX.Fin.Pres.Plur/root we/PRON.Plur.1.Case=Nom.Prs/nsubj>3 "
            "daar/ADV.Dem/advmod>3 ’ ,>8 zei~zeggen/VERB.Fin.Past.Sing/parataxis>3 "
            "hij/PRON.3.Case=Nom.Prs/nsubj>8 .",
        ),
        [
            "Falk assert: er geen troepen zijn",
            "een oude soldaat assert: Natuurlijk zijn we daar",
        ],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 insists~insist/VERB.Fin.Pres.Sing.3/root there/PRON/expl>4 "
            "are~be/VERB.Fin.Pres.Plur.3/ccomp>2 no/DET.PronType=Neg/det>6 troops~troop/NOUN.Plur/nsubj>4 .",
            "We/PRON.Plur.1.Case=Nom.Prs/nsubj>2 met~meet/VERB.Fin.Past.Plur.1/root "
            "an~a/DET.Definite=Ind.PronType=Art/det>5 old/ADJ/amod>5 soldier/NOUN.Sing/obj>2 .",
            "‘>4 We/PRON.Plur.1.Case=Nom.Prs/nsubj>4 are~be/AUX.Fin.Pres.Plur.1/cop>4 there/ADV.Dem/ccomp>8 "
            ",>4 ’>4 he/PRON.Sing.3.Case=Nom.Prs/nsubj>8 said~say/VERB.Fin.Past.Sing.3/root .",
        ),
        [
            "Falk deny: there are no troops",
            "author assert: We met an old soldier",
            "an old soldier assert: We are there,",
        ],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 bleibt~bleiben/VERB.Fin.Pres.Sing.3/root dabei/ADV/advmod>2 ,>8 "
            "dass/SCONJ/mark>8 niemand/PRON.Sing.Case=Nom.PronType=Neg/nsubj>8 dort/ADV/advmod>8 "
            "ist~sein/VERB.Fin.Pres.Sing.3/ccomp>2 .",
            "Wir/PRON.Plur.1.Case=Nom.Prs/nsubj>2 trafen~treffen/VERB.Fin.Past.Plur.1/root "
            "einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art/det>5 alten~alt/ADJ.Sing/amod>5 "
            "Soldaten~Soldat/NOUN.Sing/obj>2 .",
            "„>2 Natürlich/ADJ/advmod>8 sind~sein/AUX.Fin.Pres.Plur.1/cop>2 "
            "wir/PRON.Plur.1.Case=Nom.Prs/nsubj>2 hier/ADV.Dem/advmod>3 “>2 , "
            "sagte~sagen/VERB.Fin.Past.Sing.3/root er/PRON.Sing.3.Case=Nom.Prs/nsubj>8 .",
        ),
        [
            "Falk assert: niemand dort ist",
            "author assert: Wir trafen einen alten Soldaten",
            "einen alten Soldaten assert: Natürlich sind wir hier",
        ],
    ),
)
def test_he_is_whoever_came_up_last(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 kam~kommen/VERB.Fin.Past.Sing.3/root spät/ADV/advmod>2 .",
            "Er/PRON.Sing.3.Case=Nom.Prs/nsubj>2 traf~treffen/VERB.Fin.Past.Sing.3/root "
            "einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art/det>4 Soldaten~Soldat/NOUN.Sing/obj>2 .",
            "„>2 Wir/PRON.Plur.1.Case=Nom.Prs/nsubj>3 bleiben/VERB.Fin.Pres.Plur.1/root hier/ADV/advmod>3 “ , "
            "sagte~sagen/VERB.Fin.Past.Sing.3/parataxis>3 er/PRON.Sing.3.Case=Nom.Prs/nsubj>7 .",
        ),
        [
            "author assert: Er traf einen Soldaten",
            "er assert: Wir bleiben hier",
        ],
    ),
)
def test_he_is_no_newcomer_of_whom_the_other_one_told(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Fin.Past.Sing.3/root everything/PRON.Sing.Tot/obj>2 .",
            "A~A/DET.Definite=Ind.PronType=Art/det>3 former/ADJ/amod>3 employee/NOUN.Sing/nsubj>4 "
            "showed~show/VERB.Fin.Past.Sing.3/root us~we/PRON.Plur.1.Case=Acc.Prs/iobj>4 "
            "the/DET.Def.PronType=Art/det>7 lists~list/NOUN.Plur/obj>4 .",
            "‘ We/PRON.Plur.1.Case=Nom.Prs/nsubj>3 had~have/VERB.Fin.Past.Plur.1/root to/PART/mark>5 "
            "change/VERB.Inf/xcomp>3 them~they/PRON.Plur.3.Case=Acc.Prs/obj>5 every/DET.PronType=Ind/det>8 "
            "night/NOUN.Sing/obl>5 . ’",
        ),
        [
            "Falk deny: everything",
            "A former employee assert: We had to change them every night.",
        ],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 ontkende~ontkennen/VERB.Fin.Past.Sing/root alles/PRON.Sing.Tot/obj>2 .",
            "Een/DET.Definite=Ind/det>2 oud-medewerker/NOUN.Sing/nsubj>3 liet~laten/VERB.Fin.Past.Sing/root "
            "ons/PRON.1.Case=Acc.Prs/iobj>7 de/DET.Def/det>6 lijsten~lijst/NOUN.Plur/obj>7 "
            "zien/VERB.Inf/xcomp>3 .",
            "‘ We/PRON.Plur.1.Case=Nom.Prs/nsubj>7 moesten~moeten/AUX.Fin.Past.Plur/root ze/PRON.3.Prs/obj>7 "
            "elke~elk/PRON.PronType=Ind/det>6 nacht/NOUN.Sing/obl>7 veranderen/VERB.Inf/xcomp>3 . ’>7",
        ),
        [
            "Falk deny: alles",
            "Een oud-medewerker assert: We moesten ze elke nacht veranderen.",
        ],
    ),
)
def test_a_bare_quotation_is_of_who_was_introduced_before_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@pytest.fixture(scope="module")
def reader() -> Reader:
    return default_reader(threads=1)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Die Baltex AG schließt ihr Werk. Ein Sprecher sagte, man habe keine Wahl.", "Baltex AG"),
        ("en", "Nordhaven Bank cut 300 jobs. A spokeswoman said the bank had no choice.", "Nordhaven Bank"),
        ("en", "Anna Holt was sacked. A spokesman said the city was sorry.", None),
    ],
)
def test_a_spokesman_of_nobody_speaks_for_the_body_named_just_before(
    reader: Reader, language: str, text: str, speaker: str | None
) -> None:
    found = extract(reader.read(report_of(text, language=language)))
    names = {mention.id: mention.name for mention in found.mentions}
    said = [statement for statement in found.statements if statement.speaker_class != "author"]
    assert [names.get(statement.speaker or "") for statement in said] == [speaker]
