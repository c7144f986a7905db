"""A case as it stands once people have reviewed it: what they rejected is set aside, what they put right is changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from msgspec.structs import replace

from wederhoor.record import Case, Event, EventId, Finding, Mark, MarkId, Review, SetAside, Statement, StatementId
from wederhoor.resolve.review.change import Named
from wederhoor.resolve.review.judge import Judged, judge
from wederhoor.resolve.review.looks import Marked
from wederhoor.resolve.review.shelf import Asked, Shelf
from wederhoor.resolve.review.spots import Texts

By = Mapping[str, Judged]  # by the id of the record
Record = TypeVar("Record", Statement, Event, Finding)


def review(case: Case) -> Case:
    """The whole case under its marks; `case` holds what was read, and what was worked out under the same marks."""
    return review_findings(review_told(case)) if case.marks else case


def review_told(case: Case) -> Case:
    """Statements and events that stand. An event that only rejected statements tell goes with them."""
    if not case.marks:
        return case
    texts, named = Texts(case.reports), Named(case.mentions)
    shelves = {"statement": Shelf(case.statements, texts), "event": Shelf(case.events, texts)}
    placed, lost = sorted_out(
        [mark for mark in case.marks if mark.of != "finding"],
        find=lambda mark: shelves[mark.of].find(mark),
        near=lambda mark: shelves[mark.of].near(mark),
    )
    judged = {record.id: judge(record, marks, texts, named) for record, marks in placed}
    rejected = {name for name, one in judged.items() if one.is_rejected}
    silenced = rejected | unspoken(case, judged, rejected)
    return replace(
        case,
        statements=tuple(standing(case.statements, judged, rejected, silenced)),
        events=tuple(as_judged(e, judged) for e in case.events if e.id not in silenced),
        reviews=(*lost, *(one for each in judged.values() for one in each.reviews)),
        set_aside=SetAside(
            statements=tuple(as_judged(s, judged) for s in case.statements if s.id in rejected),
            events=tuple(as_judged(e, judged) for e in case.events if e.id in silenced),
        ),
    )


def sorted_out(
    marks: Iterable[Mark], *, find: Callable[[Mark], Marked | None], near: Callable[[Mark], str | None]
) -> tuple[Iterable[tuple[Marked, list[Mark]]], list[Review]]:
    """The records that marks are on, each with its marks in order; and what became of marks without their place."""
    placed: dict[str, tuple[Marked, list[Mark]]] = {}
    lost: list[Review] = []
    for mark in marks:
        if (record := find(mark)) is None:
            lost.append(Review(mark=mark.id, standing="unplaced", now=None, near=near(mark)))
        else:
            placed.setdefault(record.id, (record, []))[1].append(mark)
    return placed.values(), lost


def unspoken(case: Case, judged: By, rejected: set[str]) -> set[EventId]:
    """Events that only rejected statements hold; one that a person has accepted or put right stays."""
    told: dict[EventId, list[bool]] = defaultdict(list)
    for statement in case.statements:
        for event in statement.events:
            told[event].append(statement.id in rejected)
    kept = {name for name, one in judged.items() if one.verdict is not None}
    return {event for event, is_gone in told.items() if all(is_gone)} - kept


def standing(
    statements: Sequence[Statement], judged: By, rejected: set[StatementId], silenced: set[EventId]
) -> Iterable[Statement]:
    """Those that stand, pointing to nothing that does not."""
    around = {statement.id: statement.within for statement in statements}
    for statement in statements:
        if statement.id in rejected:
            continue
        within = statement.within
        while within in rejected:
            within = around[within]
        yield replace(
            as_judged(statement, judged),
            within=within,
            answers=None if statement.answers in rejected else statement.answers,
            events=tuple(event for event in statement.events if event not in silenced),
        )


def as_judged(record: Record, judged: By) -> Record:
    return cast(Record, judged[record.id].record) if record.id in judged else record


def review_findings(case: Case) -> Case:
    """Findings that stand, and what became of every mark, in the order of the marks."""
    texts = Texts(case.reports)
    shelf = Shelf((*case.events, *case.set_aside.events), texts)
    asked = Asked(case.findings)
    placed, lost = sorted_out(
        [mark for mark in case.marks if mark.of == "finding"],
        find=lambda mark: asked.find(mark, shelf.events_at(mark)),
        near=lambda mark: asked.near(mark, shelf.events_at(mark)),
    )
    judged = {finding.id: judge(finding, marks, texts, Named(())) for finding, marks in placed}
    rejected = {name for name, one in judged.items() if one.is_rejected}
    aside = tuple(as_judged(f, judged) for f in case.findings if f.id in rejected)
    reviews = (*case.reviews, *lost, *(one for each in judged.values() for one in each.reviews))
    return replace(
        case,
        findings=tuple(as_judged(f, judged) for f in case.findings if f.id not in rejected),
        reviews=in_order(case.marks, reviews),
        set_aside=replace(case.set_aside, findings=aside),
    )


def in_order(marks: Sequence[Mark], reviews: Iterable[Review]) -> tuple[Review, ...]:
    by_mark: dict[MarkId, Review] = {review.mark: review for review in reviews}
    return tuple(by_mark[mark.id] for mark in marks)
