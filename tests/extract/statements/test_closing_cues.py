"""Who closes a quotation, whatever the verb, and who only hears."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def by_mode(statements: list[Statement]) -> list[str]:
    """Each line with its mode before it."""
    return [f"{s.mode} {line}" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "de",
        (
            "„>3 Es/PRON.Sing.3.Case=Nom.Prs/nsubj>3 gibt~geben/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "nur/ADV/advmod>3 einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>6 "
            "Weg/NOUN.Sing.Case=Acc/obj>3 “>3 ,>3 witzelte~witzeln/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>3 "
            "Falk/PROPN.Sing.Case=Nom/nsubj>9 .>3",
        ),
        ["direct Falk assert: Es gibt nur einen Weg"],
    ),
)
def test_any_verb_behind_a_quotation_tells_who_says_it(case: Case) -> None:
    assert by_mode(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "„>3 Es/PRON.Sing.3.Case=Nom.Prs/nsubj>3 gibt~geben/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "nur/ADV/advmod>3 einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>6 "
            "Weg/NOUN.Sing.Case=Acc/obj>3 “>3 ,>9 stand~stehen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>3 "
            "auf/ADP/case>12 dem~der/DET.Sing.Dat.Def.PronType=Art/det>12 Schild/NOUN.Sing.Dat/obl>9 .>3",
        ),
        [],
    ),
)
def test_a_thing_behind_a_quotation_says_nothing(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Minister~minister/NOUN.Sing/nsubj>5 Falk/PROPN.Sing/appos>1 is~zijn/AUX.Fin.Pres.Sing/cop>5 "
            "dinsdag/PROPN.Sing/obl>5 gewaarschuwd~waarschuwen/VERB.Part/root dat/SCONJ/mark>9 "
            "de/DET.Def/det>8 brug/NOUN.Sing/obj>9 lekt~lekken/VERB.Mood=Ind.Fin.Pres.Sing/ccomp>5 .>5",
        ),
        [],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>3 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>3 "
            "warning~warn/VERB.Part.Pres/root that/SCONJ/mark>7 the/DET.Def.PronType=Art/det>6 "
            "bridge/NOUN.Sing/nsubj>7 leaks~leak/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>3 .>3",
        ),
        ["Falk warn: the bridge leaks"],
    ),
)
def test_who_is_warned_does_not_warn(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>5 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>5 zahle~zahlen/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 "
            "nicht/ADV.Neg/advmod>5 .>2",
            "Ob/SCONJ/mark>5 sie/PRON.Sing.3.Case=Nom.Prs/nsubj>5 "
            "den~der/DET.Plur.Dat.Def.PronType=Art/det>4 Kunden~Kunde/NOUN.Plur.Case=Acc/obj>5 "
            "kenne~kennen/VERB.Mood=Ind.Fin.Pres.Sing.3/root ?>5",
        ),
        ["Falk assert: Peru zahle nicht"],
    ),
)
def test_a_question_in_reported_speech_is_nobodys_assertion(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Messung/NOUN.Sing.Case=Nom/nsubj>7 "
            "habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>7 Reste~Rest/NOUN.Sing.Case=Acc/obj>7 "
            "eines~ein/DET.Sing.Gen.Definite=Ind.PronType=Art.Card/det>6 Öls~Öl/NOUN.Sing.Gen/nmod>4 "
            "ergeben/VERB.Inf/root ,>12 das~der/PRON.Sing.Case=Nom.Dem/nsubj>12 nur/ADV/advmod>11 "
            "Peru/PROPN.Sing.Case=Nom/obj>12 nutze~nutzen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl:relcl>6 ,>14 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>7 Falk/PROPN.Sing.Case=Nom/nsubj>14 .>14",
        ),
        ["Falk assert: Die Messung habe Reste eines Öls ergeben, das nur Peru nutze"],
    ),
)
def test_what_stands_in_a_relative_clause_of_reported_speech_is_not_said_apart(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Zug/NOUN.Sing.Case=Nom/nsubj>5 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>5 schon/ADV/advmod>5 voll/ADJ/ccomp>7 ,>7 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing.Case=Nom/nsubj>7 "
            "noch/ADV/advmod>7 .>7",
        ),
        ["Falk assert: Der Zug sei schon voll"],
    ),
)
def test_noch_behind_a_verb_of_saying_negates_nothing(case: Case) -> None:
    assert tied(read(case)) == case.wanted
