from __future__ import annotations

from extract.examples import read_all
from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 wies~weisen/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "die~der/DET.Case=Acc.Plur.PronType=Art/det>4 Vorwürfe~Vorwurf/NOUN.Case=Nom.Plur/obj>2 "
            "zurück/ADV/compound:prt>2 ;>11 die~der/DET.Case=Nom.Plur.PronType=Art/det>8 "
            "Berichte~Bericht/NOUN.Case=Nom.Plur/nsubj:pass>11 seien~sein/AUX.Sub.Plur.3.Pres.Fin/aux>11 "
            "frei/ADV/advmod>11 erfunden~erfinden/VERB.Part/parataxis>2 .",
        ),
        ["Falk deny: die Vorwürfe", "Falk deny: die Berichte seien frei erfunden"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 lobte~loben/VERB.Mood=Ind.Sing.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Plan/NOUN.Case=Acc.Sing/obj>2 –>7 "
            "er/PRON.Case=Nom.Sing.3.Prs/nsubj>7 koste~kosten/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>2 "
            "wenig/DET.PronType=Ind/obj>7 .",
        ),
        ["Falk support: den Plan", "Falk assert: er koste wenig"],
    ),
)
def test_a_part_of_a_sentence_in_the_mood_of_speech_is_said_by_whom_the_sentence_names(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 lobte~loben/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Plan/NOUN.Case=Acc.Sing/obj>2 –>7 "
            "er/PRON.Case=Nom.Sing.3.Prs/nsubj>7 kostet~kosten/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>2 "
            "wenig/DET.PronType=Ind/obj>7 .",
        ),
        ["Falk support: den Plan"],
    ),
)
def test_a_part_in_another_mood_is_nobodys(case: Case) -> None:
    assert lines(read(case)) == case.wanted


def test_a_clause_in_reported_mood_goes_on_with_what_is_admitted() -> None:
    [statements] = read_all(["Die Stadt räumt Fehler ein, aber von einem Skandal könne keine Rede sein."], "de")
    assert lines(statements) == ["Die Stadt assert: Fehler", "Die Stadt deny: von einem Skandal könne keine Rede sein"]
