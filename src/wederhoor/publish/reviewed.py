"""What people have marked, by the record that it is on."""

from __future__ import annotations

from collections.abc import Mapping

from wederhoor.record import Case, EventId, Mark, StatementId


def marks_of(case: Case) -> Mapping[str, Mark]:
    """By the id of a record the latest mark that holds."""
    pairs = zip(case.marks, case.reviews, strict=True)
    return {review.now: mark for mark, review in pairs if review.now and review.standing == "applied"}


def silenced_with(case: Case) -> Mapping[EventId, StatementId]:
    """For each event that went with a rejected statement, that statement; the first of several."""
    marked = {review.now for review in case.reviews if review.standing == "applied"}
    found: dict[EventId, StatementId] = {}
    gone = {event.id for event in case.set_aside.events} - marked
    for statement in case.set_aside.statements:
        for event in gone.intersection(statement.events):
            found.setdefault(event, statement.id)
    return found
