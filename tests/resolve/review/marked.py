"""Marks drawn at random on a case, and a case that people have looked at."""

from __future__ import annotations

from hypothesis import strategies as st

from wederhoor.record import Case, Mark, MarkAction
from wederhoor.resolve.review.giving import Wish, mark_records
from wederhoor.resolve.review.looks import Marked

STATEMENT_WISHES = (
    Wish(stance="deny"),
    Wish(certainty="possible"),
    Wish(speaker="author"),
    Wish(speaker="anonymous", stance="doubt"),
)
EVENT_WISHES = (
    Wish(type="travel"),
    Wish(status="negated"),
    Wish(roles=(("agent", ""),)),
    Wish(roles=(("place", "visited"),)),
)
DECISIONS: tuple[MarkAction, ...] = ("accept", "reject")
FINDING_WISHES = (Wish(question="Was it so?"), Wish(verdict="disputed"))


@st.composite
def marks(draw: st.DrawFn, case: Case) -> tuple[Mark, ...]:
    """Up to five, also several on one record; some of what the case does not read any more."""
    records: list[tuple[Marked, tuple[Wish, ...]]] = [
        *((one, STATEMENT_WISHES) for one in case.statements),
        *((one, EVENT_WISHES) for one in case.events),
        *((one, FINDING_WISHES) for one in case.findings),
    ]
    made: list[Mark] = []
    for _ in range(draw(st.integers(0, 5)) if records else 0):
        record, wishes = draw(st.sampled_from(records))
        wish = draw(st.none() | st.sampled_from(wishes))
        action: MarkAction = "correct" if wish else draw(st.sampled_from(DECISIONS))
        made += mark_records(case, action, [record.id], wish)
    return tuple({mark.id: mark for mark in made}.values())


def marked(case: Case, action: MarkAction, name: str, **wish: object) -> Mark:
    """One mark on the case."""
    [mark] = mark_records(case, action, [name], Wish(**wish) if wish else None)  # type: ignore[arg-type]
    return mark
