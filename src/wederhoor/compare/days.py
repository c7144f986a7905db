"""On which days something was: as told, or else around the day of the report."""

from __future__ import annotations

from datetime import date, timedelta

from wederhoor.record import Event, Report

Days = tuple[date, date]  # the first and the last
MAX_GAP_DAYS = 60  # farther apart, two days are likelier of two things than of one
MAX_DAYS_WIDE = 31  # a longer stretch is no date


def days_of(event: Event, widest: int | None = None) -> Days | None:
    """The days that are told; None for none, and for a stretch of more than `widest` days, which places nothing."""
    time = event.time
    if time is None or time.first is None or time.last is None:
        return None
    first, last = date.fromisoformat(time.first), date.fromisoformat(time.last)
    return (first, last) if widest is None or (last - first).days <= widest else None


def days_before(report: Report | None, span: timedelta) -> Days | None:
    """From a `span` before the report to its last possible day; None where nobody knows its date."""
    if report is None or report.published is None:
        return None
    return date.fromisoformat(report.published.first) - span, date.fromisoformat(report.published.last)


def days_after(report: Report | None, span: timedelta) -> Days | None:
    """From the first possible day of the report to a `span` after it; None where nobody knows its date."""
    if report is None or report.published is None:
        return None
    return date.fromisoformat(report.published.first), date.fromisoformat(report.published.last) + span


def first_day(report: Report | None) -> date | None:
    """The first on which a report may have been published; None where nobody knows its date."""
    return date.fromisoformat(report.published.first) if report and report.published else None


def meet(one: Days, other: Days) -> bool:
    """Whether two stretches have a day in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def written(days: Days) -> str:
    """As in a record: "2026-09-03", or "2026-09-01/2026-09-07"."""
    first, last = days
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def apart(first: str, last: str, n_days: int) -> str:
    """How far two days that are written so lie apart, as arithmetic; of a stretch only the nearer end is known."""
    least = "at least " if "/" in first + last else ""
    return f"{last} is {least}{n_days} {'day' if n_days == 1 else 'days'} after {first}"
