"""A case as of some days: only what was published in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from msgspec.structs import replace

from wederhoor.record import Case, Published, ReportId, Reprint


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which a report must have been published to be looked at; None is open."""

    first: str | None = None
    last: str | None = None


def within(case: Case, window: Window) -> tuple[Case, tuple[ReportId, ...]]:
    """The case as of the window, and reports of which nobody knows whether they belong to it."""
    if window == Window():
        return case, ()
    inside = {report.id for report in case.reports if _is_inside(report.published, window)}
    outside = {report.id for report in case.reports if _is_outside(report.published, window)}
    undecided = tuple(report.id for report in case.reports if report.id not in inside | outside)
    return (
        replace(
            case,
            reports=tuple(report for report in case.reports if report.id in inside),
            mentions=tuple(mention for mention in case.mentions if mention.report in inside),
            events=tuple(event for event in case.events if event.report in inside),
            statements=tuple(statement for statement in case.statements if statement.report in inside),
            reprints=tuple(_narrowed(case.reprints, inside)),
        ),
        undecided,
    )


def _narrowed(reprints: Iterable[Reprint], inside: Set[ReportId]) -> Iterator[Reprint]:
    """Copies among the reports inside; one alone is a copy of nothing that is looked at."""
    for reprint in reprints:
        kept = tuple(report for report in reprint.reports if report in inside)
        if len(kept) > 1:
            yield replace(reprint, reports=kept)


def _is_inside(published: Published | None, window: Window) -> bool:
    late_enough = window.first is None or (published is not None and published.first >= window.first)
    early_enough = window.last is None or (published is not None and published.last <= window.last)
    return late_enough and early_enough


def _is_outside(published: Published | None, window: Window) -> bool:
    too_early = bool(published and window.first and published.last < window.first)
    too_late = bool(published and window.last and published.first > window.last)
    return too_early or too_late
