"""Days that reports print without their year: "9. November", "Mon 9 Nov"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import PrintedDay, datelines, dates_in, day_of, days_meant
from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.page import Page
from wederhoor.record import Evidence, Published, Report

DATED = frozenset({"dateline", "byline", "masthead", "reading time"})  # furniture that prints a report's day
_HALF_A_YEAR = timedelta(days=182)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of a report: where it begins, its words, and what it is there for."""

    start: int
    text: str
    kind: str
    reason: str | None


def lines_of(page: Page, marks: Sequence[Mark]) -> list[Line]:
    return [Line(p.start, p.text, m.kind, m.reason) for p, m in zip(page.pieces, marks, strict=True)]


def day_without_year(report: Report) -> Evidence | None:
    """The words of the day that an undated report prints without saying of which year; None for any other report."""
    lines = (Line(b.start, report.text[b.start : b.end], b.kind, b.reason) for b in report.blocks)
    found = _printed(lines) if report.published is None else None
    if found is None:
        return None
    day, offset = found
    start, end = offset + day.start, offset + day.end
    return Evidence(start=start, end=end, text=report.text[start:end])


def day_with_its_year(
    lines: Sequence[Line], language: str, inferred: Published | None, file_name: str
) -> tuple[date, int, int] | None:
    """The day that a dateline prints without its year, where all else leaves one year only, and where it stands."""
    found = _printed(lines)
    if found is None:
        return None
    day, offset = found
    meant = _as_named(day, file_name) or _of_the_notice(day, lines) or _of_the_text(day, lines, language, inferred)
    return (meant, offset + day.start, offset + day.end) if meant else None


def _printed(lines: Iterable[Line]) -> tuple[PrintedDay, int] | None:
    """The day in a date line or byline, or before the first sentence, and where its line begins."""
    for line in lines:
        if line.reason in DATED and (day := day_of(line.text)) is not None:
            return day, line.start
        if line.kind == "paragraph":
            return None
    return None


def _as_named(day: PrintedDay, file_name: str) -> date | None:
    """The day that the file's name gives with its year: "2026-11-09_gas.txt" beside "9. November"."""
    named = (tuple(map(int, found.groups())) for found in _DAY_IN_NAME.finditer(file_name))
    years = {year for year, month, number in named if (month, number) == (day.month, day.day)}
    return _only(meant for year in years for meant in _in_year(day, year))


def _of_the_notice(day: PrintedDay, lines: Iterable[Line]) -> date | None:
    """The day in the year of the notice of rights, if it was the weekday that is printed: a notice may be newer."""
    years = {int(year) for line in lines if line.reason == "copyright" for year in _YEAR.findall(line.text)}
    return _only(meant for year in years for meant in _in_year(day, year)) if day.weekday is not None else None


def _of_the_text(day: PrintedDay, lines: Iterable[Line], language: str, inferred: Published | None) -> date | None:
    """The day that is near the full dates of the text.

    Two things must speak for the year: the weekday, full dates less than half a year off, or what could be inferred.
    One date alone may be history: "on 24 February 2022" stands in reports of every year since.
    """
    named = _full_dates(lines, language)
    near = {meant for full in named for meant in days_meant(day, full - _HALF_A_YEAR, full + _HALF_A_YEAR)}
    if inferred is not None:
        possible = set(days_meant(day, date.fromisoformat(inferred.first), date.fromisoformat(inferred.last)))
        near = near & possible if named else possible
    has_second_witness = day.weekday is not None or inferred is not None or len(named) >= 2
    return _only(near) if has_second_witness else None


def _full_dates(lines: Iterable[Line], language: str) -> set[date]:
    """The days of a named year that the article speaks of, but for those from which something has lasted."""
    return {
        printed.first
        for line in lines
        if line.kind == "paragraph"
        for printed in dates_in(line.text, language=language)
        if printed.first == printed.last and not _has_lasted(line.text[: printed.start])
    }


def _has_lasted(before: str) -> bool:
    """Whether words before a date say that it is a beginning: "seit dem", "since Monday,"."""
    return not datelines().since.isdisjoint(shape.words_of(before)[-2:])


def _in_year(day: PrintedDay, year: int) -> list[date]:
    return days_meant(day, date(year, 1, 1), date(year, 12, 31))


def _only(days: Iterable[date]) -> date | None:
    """The one day that there is; None for none and for more."""
    found = set(days)
    return found.pop() if len(found) == 1 else None
