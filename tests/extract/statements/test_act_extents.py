from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 kündigte~kündigen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Abzug/NOUN.Case=Acc.Sing/obj>2 "
            "der/DET.Gen.Plur.PronType=Art/det>6 Truppen~Truppe/NOUN.Gen.Plur/nmod>4 zum/ADP/case>8 "
            "Jahresende/NOUN.Dat.Sing/obl>2 an/ADP/compound:prt>2 .",
        ),
        ["Falk promise: den Abzug der Truppen zum Jahresende"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 erwartet~erwarten/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "für/ADP/case>4 Sonntag/PROPN.Dat.Sing/obl>2 Regen/NOUN.Case=Acc.Sing/obj>2 .",
        ),
        ["Falk predict: für Sonntag Regen"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 vermutet~vermuten/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "hinter/ADP/case>5 dem~der/DET.Dat.Sing.PronType=Art/det>5 Brand/NOUN.Dat.Sing/obl>2 "
            "eine~ein/DET.Case=Acc.Sing.PronType=Art/det>7 Firma/NOUN.Case=Acc.Sing/obj>2 .",
        ),
        ["Falk assert: hinter dem Brand eine Firma"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 drohte~drohen/VERB.Mood=Ind.Sing.3.Past.Fin/root mit/ADP/case>4 "
            "Folgen~Folge/NOUN.Case=Acc.Plur/obl>2 ,>8 sollte~sollen/AUX.Sub.Sing.3.Past.Fin/aux>8 "
            "Peru/PROPN.Case=Nom.Sing/obj>8 zahlen/VERB.Inf/parataxis>2 .",
        ),
        ["Falk warn: Folgen, sollte Peru zahlen"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 begründete~begründen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Schritt/NOUN.Case=Acc.Sing/obj>2 mit/ADP/case>7 "
            "der/DET.Dat.Sing.PronType=Art/det>7 Krise/NOUN.Case=Acc.Sing/obl>2 .",
        ),
        ["Falk assert: den Schritt mit der Krise"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 vreest~vrezen/VERB.Sing.Pres.Fin/root spionage/NOUN.Sing/obj>2 "
            "door/ADP/case>5 Peru/PROPN.Sing/nmod>3 via/ADP/case>8 het/DET/det>8 bedrijf/NOUN.Sing/obl>2 .",
        ),
        ["Falk warn: spionage door Peru via het bedrijf"],
    ),
)
def test_an_act_of_speech_holds_the_phrases_beside_its_object(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 bestätigte~bestätigen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Kauf/NOUN.Case=Acc.Sing/obj>2 am/ADP/case>6 "
            "Montag/PROPN.Dat.Sing/obl>2 .",
        ),
        ["Falk assert: den Kauf"],
    ),
)
def test_when_something_was_confirmed_is_no_part_of_it(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Die Anklage fordert drei Jahre Haft für Berg, achtzehn Monate für Falk und vier Jahre für Kranz.",
            "Die Anklage demand: drei Jahre Haft für Berg, achtzehn Monate für Falk und vier Jahre für Kranz",
        ),
        (
            "de",
            "Der Verband verlangt vor einem Gericht in Lima 19 Millionen Euro Schadenersatz.",
            "Der Verband demand: 19 Millionen Euro Schadenersatz",
        ),
        (
            "de",
            "Der Betreiber gibt die Kapazität mit 4,2 Millionen Kubikmetern an.",
            "Der Betreiber assert: die Kapazität mit 4,2 Millionen Kubikmetern",
        ),
        ("de", "Rumänien hat zugesagt, einzuspringen.", "Rumänien promise: einzuspringen"),
    ],
)
def test_a_measure_says_nothing_and_is_not_lost(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert lines(statements) == [wanted]
