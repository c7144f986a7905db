from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Unklar/ADJ/root ist~sein/AUX.Mood=Ind.Sing.3.Pres.Fin/cop>1 ,>8 "
            "welche~welcher/DET.Case=Nom.Sing.Int/det>5 Firma/NOUN.Case=Nom.Sing/nsubj>8 "
            "die~der/DET.Case=Acc.Plur.PronType=Art/det>7 Waffen~Waffe/NOUN.Case=Acc.Plur/obj>8 "
            "liefern/VERB.Inf/csubj>1 soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>8 .",
        ),
        ["author assert: Unklar ist, welche Firma die Waffen liefern soll"],
    ),
)
def test_what_is_open_is_no_hearsay(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "„ Stern/NOUN.Case=Nom.Sing/root des~der/DET.Gen.Sing.PronType=Art/det>4 "
            "Nordens~Norden/NOUN.Gen.Sing/nmod>2 “ ,>8 so/ADV/advmod>8 "
            "heißt~heißen/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>2 ein/DET.Case=Nom.Sing.PronType=Art/det>11 "
            "altes~alt/ADJ.Case=Nom.Sing/amod>11 Schiff/NOUN.Case=Nom.Sing/appos>2 in/ADP/case>13 "
            "Peru/PROPN.Dat.Sing/nmod>11 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Zwölf~Zwölf/NUM/dep>2 Todesopfer/NOUN.Case=Nom.Sing/nsubj>3 "
            "forderte~fordern/VERB.Mood=Ind.Sing.3.Past.Fin/root ein/DET.Case=Acc.Sing.PronType=Art/det>5 "
            "Sturm/NOUN.Case=Acc.Sing/obj>3 in/ADP/case>7 Peru/PROPN.Dat.Sing/nmod>5 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 erklärte~erklären/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Vertrag/NOUN.Case=Acc.Sing/obj>2 für/ADP/case>6 "
            "nichtig/ADJ/obl>2 ,>12 der/DET.Case=Nom.Sing.PronType=Art/det>9 "
            "Auftrag/NOUN.Case=Nom.Sing/nsubj:pass>12 "
            "wurde~werden/AUX.Mood=Ind.Sing.3.Past.Fin.Pass/aux:pass>12 neu/ADJ/advmod>12 "
            "vergeben/VERB.Part/conj>2 .",
        ),
        [],
    ),
)
def test_names_losses_and_second_clauses_are_not_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted
