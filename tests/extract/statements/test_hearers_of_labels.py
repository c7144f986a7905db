"""Who says what before a colon, and to whom."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def chained(statements: list[Statement]) -> list[str]:
    """Each line with the number of those through whom it came."""
    return [f"{line} ({len(s.through)})" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/root gegenüber/ADP.Dat/case>3 Reuters/PROPN.Sing.Dat/nmod>1 :>3 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>6 liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/parataxis>1 "
            "keine~kein/DET.Plur.Case=Acc.PronType=Neg/det>8 Waffen~Waffe/NOUN.Plur.Case=Acc/obj>6",
        ),
        ["Falk assert: Peru liefert keine Waffen (1)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/root on/ADP/case>4 the/DET.Def.PronType=Art/det>4 phone/NOUN.Sing/nmod>1 "
            "to/ADP/case>6 Reuters/PROPN.Sing/nmod>1 :>9 Mali/PROPN.Sing/nsubj>9 "
            "buys~buy/VERB.Mood=Ind.Fin.Pres.Sing.3/parataxis>1 ships~ship/NOUN.Plur/obj>9",
        ),
        ["Falk assert: Mali buys ships (1)"],
    ),
)
def test_who_is_told_something_before_a_colon_only_passes_it_on(case: Case) -> None:
    assert chained(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Ambassador~ambassador/NOUN.Sing/root to/ADP/case>3 Peru/PROPN.Sing/nmod>1 :>6 "
            "Mali/PROPN.Sing/nsubj>6 buys~buy/VERB.Mood=Ind.Fin.Pres.Sing.3/parataxis>1 "
            "ships~ship/NOUN.Plur/obj>6",
        ),
        ["Ambassador to Peru assert: Mali buys ships"],
    ),
)
def test_an_ambassador_to_a_state_is_no_hearer(case: Case) -> None:
    assert tied(read(case)) == case.wanted
