from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 schildert~schildern/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "die~der/DET.Case=Acc.Sing.PronType=Art/det>4 Reise/NOUN.Case=Acc.Sing/obj>2 .",
            "Ein/DET.Case=Nom.Sing.PronType=Art/det>2 Techniker/NOUN.Case=Nom.Sing/nsubj>6 "
            "hätte~haben/AUX.Mood=Ind.Sing.3.Past.Fin/aux>6 den~der/DET.Case=Acc.Sing.PronType=Art/det>5 "
            "Hebel/NOUN.Case=Acc.Sing/obj>6 verstellt~verstellen/VERB.Part/root .",
            "Danach/ADV/advmod>5 sei~sein/AUX.Sub.Sing.3.Pres.Fin/aux:pass>5 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>4 Zug/NOUN.Case=Nom.Sing/nsubj:pass>5 "
            "entgleist~entgleisen/VERB.Part/root .",
        ),
        ["Falk assert: Ein Techniker hätte den Hebel verstellt.\nDanach sei der Zug entgleist"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 schildert~schildern/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "die~der/DET.Case=Acc.Sing.PronType=Art/det>4 Reise/NOUN.Case=Acc.Sing/obj>2 .",
            "Ein/DET.Case=Nom.Sing.PronType=Art/det>2 Techniker/NOUN.Case=Nom.Sing/nsubj>6 "
            "sollte~sollen/AUX.Mood=Ind.Sing.3.Past.Fin/aux>6 den~der/DET.Case=Acc.Sing.PronType=Art/det>5 "
            "Hebel/NOUN.Case=Acc.Sing/obj>6 verstellen/VERB.Inf/root .",
        ),
        [],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>5 "
            "Peru/PROPN.Case=Nom.Sing/nsubj>5 liefere~liefern/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>2 "
            "Waffen~Waffe/NOUN.Case=Acc.Plur/obj>5 .",
            "Außerdem/ADV/advmod>4 hätte~haben/AUX.Sub.Sing.3.Past.Fin/aux>4 Mali/PROPN.Case=Nom.Sing/nsubj>4 "
            "gezahlt~zahlen/VERB.Part/root ,>8 ohne/SCONJ/mark>8 zu/PART/mark>8 fragen/VERB.Inf/advcl>4 .",
        ),
        ["Falk assert: Peru liefere Waffen", "Falk assert: Außerdem hätte Mali gezahlt, ohne zu fragen"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 kündigte~kündigen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "an/ADP/compound:prt>2 ,>6 Peru/PROPN.Case=Nom.Sing/nsubj>6 "
            "liefere~liefern/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>2 Waffen~Waffe/NOUN.Case=Acc.Plur/obj>6 .",
            "Die~der/DET.Case=Nom.Plur.PronType=Art/det>2 Schiffe~Schiff/NOUN.Case=Nom.Plur/nsubj>6 "
            "sollen/AUX.Mood=Ind.Plur.3.Pres.Fin/aux>6 im/ADP/case>5 Mai/PROPN.Dat.Sing/obl>6 "
            "fahren/VERB.Inf/root .",
            "Dabei/ADV/advmod>5 sollen/AUX.Mood=Ind.Plur.3.Pres.Fin/aux>5 auch/ADV/advmod>5 "
            "Boote~Boot/NOUN.Case=Nom.Plur/nsubj:pass>5 geschickt~schicken/VERB.Part/root "
            "werden/AUX.Inf.Pass/aux:pass>5 .",
        ),
        ["Falk promise: Peru liefere Waffen", "author assert: Dabei sollen auch Boote geschickt werden"],
    ),
)
def test_a_second_subjunctive_amid_reported_speech_is_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted
