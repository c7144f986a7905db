"""When a report was published, as far as its page tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from wederhoor.ingest.dateline import PrintedDay, begins_with_date_field, date_of, dates_in, day_of, days_meant
from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.page import Page
from wederhoor.record import DateBasis, Evidence, Published
from wederhoor.text.dates import infer_published

_DATED = frozenset({"dateline", "byline", "masthead", "reading time"})
_HALF_A_YEAR = timedelta(days=182)
_SINCE = re.compile(r"\b(?:seit|sinds|since)\s+(?:dem\s+|den\s+)?$", re.I)


def printed_or_inferred(page: Page, marks: Sequence[Mark], language: str) -> Published | None:
    """The day that metadata or a dateline prints, else what the article's own dates leave; None for neither."""
    if page.date and (printed := date_of(page.date, language=language)):
        return _as_published(printed.first, printed.last, "metadata", None)
    if (printed_line := _dateline(page, marks, language)) is not None:
        return printed_line
    inferred = _inferred(page, marks, language)
    return _yearless_dateline(page, marks, language, inferred) or inferred


def _dateline(page: Page, marks: Sequence[Mark], language: str) -> Published | None:
    """The first date that stands on a line of its own, in a byline, in a form's field, or before the first sentence."""
    for piece, mark in zip(page.pieces, marks, strict=True):
        is_line = mark.reason in _DATED or (mark.reason and begins_with_date_field(piece.text))
        if is_line and (printed := date_of(piece.text, language=language)) is not None:
            words = _cite(page, piece.start + printed.start, piece.start + printed.end)
            return _as_published(printed.first, printed.last, "dateline", words)
    return None


def _yearless_dateline(
    page: Page, marks: Sequence[Mark], language: str, inferred: Published | None
) -> Published | None:
    """The day that a dateline prints without its year, where the report's words leave one year only.

    Two things must speak for the year: the weekday, full dates less than half a year off, or what could be inferred.
    One date alone may be history: "on 24 February 2022" stands in reports of every year since.
    """
    found = _yearless_day(page, marks)
    if found is None:
        return None
    day, offset = found
    named = _full_dates(page, marks, language)
    near = {meant for full in named for meant in days_meant(day, full - _HALF_A_YEAR, full + _HALF_A_YEAR)}
    if inferred is not None:
        possible = set(days_meant(day, date.fromisoformat(inferred.first), date.fromisoformat(inferred.last)))
        near = near & possible if named else possible
    has_second_witness = day.weekday is not None or inferred is not None or len(named) >= 2
    if len(near) != 1 or not has_second_witness:
        return None
    [published] = near
    return _as_published(published, published, "dateline", _cite(page, offset + day.start, offset + day.end))


def _yearless_day(page: Page, marks: Sequence[Mark]) -> tuple[PrintedDay, int] | None:
    """The day in a date line or byline, or before the first sentence, and where its line begins."""
    for piece, mark in zip(page.pieces, marks, strict=True):
        if mark.reason in _DATED and (day := day_of(piece.text)) is not None:
            return day, piece.start
        if mark.kind == "paragraph":
            return None
    return None


def _full_dates(page: Page, marks: Sequence[Mark], language: str) -> set[date]:
    """The days of a named year that the article speaks of, but for those from which something has lasted."""
    return {
        printed.first
        for piece, mark in zip(page.pieces, marks, strict=True)
        if mark.kind == "paragraph"
        for printed in dates_in(piece.text, language=language)
        if printed.first == printed.last and not _SINCE.search(piece.text[: printed.start])
    }


def _as_published(first: date, last: date, basis: DateBasis, words: Evidence | None) -> Published:
    return Published(first=first.isoformat(), last=last.isoformat(), basis=basis, words=words)


def _cite(page: Page, start: int, end: int) -> Evidence:
    """Evidence made here and not by Report.cite: the report is not there yet."""
    return Evidence(start=start, end=end, text=page.text[start:end])


def _inferred(page: Page, marks: Sequence[Mark], language: str) -> Published | None:
    """What dates.py infers from the article; furniture is blanked, so that offsets stay and no teaser is dated."""
    letters = list(page.text)
    for piece, mark in zip(page.pieces, marks, strict=True):
        if mark.kind == "furniture":
            letters[piece.start : piece.end] = " " * (piece.end - piece.start)
    inferred = infer_published("".join(letters), language)
    if inferred is None:
        return None
    return _as_published(inferred.first, inferred.last, "inferred", _cite(page, inferred.start, inferred.end))
