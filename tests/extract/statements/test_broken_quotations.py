from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "„>2 Wir/PRON.Case=Nom.Plur.1.Prs/nsubj>14 haben/AUX.Mood=Ind.Plur.1.Pres.Fin/aux>14 “>2 , "
            "sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root Falk/PROPN.Case=Nom.Sing/nsubj>6 ,>14 „>14 "
            "nie/ADV/advmod>14 Waffen~Waffe/NOUN.Case=Nom.Plur/nsubj:pass>14 an/ADP/case>13 "
            "Peru/PROPN.Dat.Sing/obl>14 geliefert~liefern/VERB.Part/ccomp>6 .>14 “>14",
        ),
        ["Falk deny: Wir haben“, sagte Falk, „nie Waffen an Peru geliefert."],
    ),
    (
        "de",
        (
            "„ Wir/PRON.Case=Nom.Plur.1.Prs/nsubj>5 haben/AUX.Mood=Ind.Plur.1.Pres.Fin/aux>5 nie/ADV/advmod>5 "
            "geliefert~liefern/VERB.Part/root “ , sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>5 "
            "Falk/PROPN.Case=Nom.Sing/nsubj>8 .",
            "„ Wir/PRON.Case=Nom.Plur.1.Prs/nsubj>6 werden/AUX.Mood=Ind.Plur.1.Pres.Fin/aux>6 "
            "es/PRON.Case=Acc.Sing.3.Prs/obj>6 nicht/PART.Neg/advmod>6 tun/VERB.Inf/root . “",
        ),
        ["Falk deny: Wir haben nie geliefert", "Falk promise: Wir werden es nicht tun."],
    ),
)
def test_a_sentence_that_its_attribution_breaks_is_one_statement(case: Case) -> None:
    assert lines(read(case)) == case.wanted
