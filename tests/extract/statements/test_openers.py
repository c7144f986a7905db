from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 twijfelt~twijfelen/VERB.Sing.Pres.Fin/root er/ADV/expl>8 "
            "niet/ADV.Neg/advmod>2 aan/ADP/case>8 dat/SCONJ/mark>8 Berg/PROPN.Sing/nsubj>8 "
            "liegt~liegen/VERB.Pres.Fin/ccomp>2 .",
        ),
        ["Falk assert: Berg liegt"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Sing.3.Past.Fin/root that/SCONJ/mark>10 ,>3 "
            "if/SCONJ/mark>6 asked~ask/VERB.Past.Part.Pass/advcl>10 ,>6 he/PRON.Case=Nom.Sing.3.Prs/nsubj>10 "
            "would/AUX.Fin/aux>10 go/VERB.Inf/ccomp>2 .",
        ),
        ["Falk assert: if asked, he would go"],
    ),
)
def test_what_opens_a_content_is_no_part_of_it(case: Case) -> None:
    assert lines(read(case)) == case.wanted
