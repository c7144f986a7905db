"""When a report was published, as far as its page tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wederhoor.ingest import shape
from wederhoor.ingest.agency_foot import sent_on
from wederhoor.ingest.dateline import (
    PrintedDate,
    begins_with_date_field,
    date_of,
    datelines,
    dates_in,
    whole,
    without_date_words,
)
from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.page import Page
from wederhoor.ingest.yearless import DATED, Line, day_with_its_year, lines_of
from wederhoor.record import DateBasis, Evidence, Published
from wederhoor.text.dates import infer_published

_DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|\Z)")


def printed_or_inferred(page: Page, marks: Sequence[Mark], language: str, *, file_name: str = "") -> Published | None:
    """The day that metadata or a dateline prints, else what the article's own dates leave; None for neither.

    The file's name says of which year a printed day is; alone it says when a file was saved.
    """
    if page.date and (printed := date_of(page.date, language=language)):
        return _as_published(printed.first, printed.last, "metadata", None)
    if (printed_line := _dateline(page, marks, language) or _sent(page, marks) or _in_address(page, marks)) is not None:
        return printed_line
    inferred = _inferred(page, marks, language)
    return _yearless_dateline(page, marks, language, inferred, file_name) or inferred


def _dateline(page: Page, marks: Sequence[Mark], language: str) -> Published | None:
    """The first date that stands on a line of its own, in a byline, in a form's field, or before the first sentence.

    A day on which the text was changed counts only where the head has no other.
    """
    lines = lines_of(page, marks)
    labels = ["", *(line.text if _is_label(line) else "" for line in lines[:-1])]
    labelled = [(label, line) for label, line in zip(labels, lines, strict=True) if _is_dated(line)]
    printed = [found for label, line in labelled for found in _printed_in(line, label, language)]
    head = [found for found in printed if found.start < _text_start(page, marks)] or printed[:1]
    first = next((found for found in head if not found.is_change), head[0] if head else None)
    if first is None:
        return None
    return _as_published(first.date.first, first.date.last, "dateline", _cite(page, first.start, first.end))


@dataclass(frozen=True, slots=True)
class _Printed:
    """A date in a line, where it stands in the page, and whether it is that of a change."""

    date: PrintedDate
    start: int
    end: int
    is_change: bool


def _is_dated(line: Line) -> bool:
    if line.reason in (None, "mail head"):
        return False  # when a mail was sent is the page's date, unless it was passed on
    return line.reason in DATED or begins_with_date_field(line.text)


def _text_start(page: Page, marks: Sequence[Mark]) -> int:
    return next((p.start for p, mark in zip(page.pieces, marks, strict=True) if mark.kind == "paragraph"), 0)


def _is_label(line: Line) -> bool:
    """Whether a line only says of what the day below is: "Updated"."""
    return line.kind == "furniture" and not re.search(r"\d", line.text) and not without_date_words(line.text)


def _printed_in(line: Line, label: str, language: str) -> Iterator[_Printed]:
    before = 0
    for printed in dates_in(line.text, language=language):
        said = datelines().changed.intersection(shape.words_of(f"{label} {line.text[before : printed.start]}"))
        yield _Printed(printed, line.start + printed.start, line.start + printed.end, bool(said))
        before, label = printed.end, ""


def _sent(page: Page, marks: Sequence[Mark]) -> Published | None:
    """The day in the line that an agency ends its text with."""
    for piece, mark in zip(page.pieces, marks, strict=True):
        if mark.reason == "agency foot" and (sent := sent_on(piece.text)) is not None:
            words = _cite(page, piece.start + sent.start, piece.start + sent.end)
            return _as_published(sent.first, sent.last, "dateline", words)
    return None


def _in_address(page: Page, marks: Sequence[Mark]) -> Published | None:
    """The day in the report's own address, above its text: "example.org/politics/2026/10/12/…"."""
    for piece, mark in zip(page.pieces, marks, strict=True):
        if mark.kind == "paragraph":
            return None
        found = _DAY_IN_ADDRESS.search(piece.text) if mark.reason == "link" else None
        days = whole(*(int(part) for part in found.groups())) if found else None
        if found and days:
            words = _cite(page, piece.start + found.start(1), piece.start + found.end(3))
            return _as_published(*days, "dateline", words)
    return None


def _yearless_dateline(
    page: Page, marks: Sequence[Mark], language: str, inferred: Published | None, file_name: str
) -> Published | None:
    found = day_with_its_year(lines_of(page, marks), language, inferred, file_name)
    if found is None:
        return None
    day, start, end = found
    return _as_published(day, day, "dateline", _cite(page, start, end))


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
