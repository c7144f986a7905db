"""Quotation marks in a report's text, paired: all usual styles, nested ones, and quotations over several paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wederhoor.record import Report

CLOSERS = {
    "„": "“”\"‟", "“": "”“\"", "”": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"“”',
    "‚": "‘’", "‘": "’'", "'": "'’", ",,": "''", "``": "''",
}  # fmt: skip
MARKS = frozenset("„“”«»‹›\"‚‘’'")
PAIRED = (",,", "''", "``")
APOSTROPHES = frozenset("'’‘")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `start` and `end` with its marks, `inner_start` and `inner_end` without.

    Depth 0 is the outermost.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int


@dataclass(frozen=True, slots=True)
class _Open:
    mark: str
    at: int


def find_quotes(report: Report) -> tuple[Quote, ...]:
    """Quotations outside the page furniture, in text order.

    An unclosed mark is none, unless the next paragraph goes on.
    """
    found: list[Quote] = []
    open_marks: list[_Open] = []
    for block in report.blocks:
        if block.kind == "furniture":
            open_marks = []  # nobody's words run on through a menu
            continue
        text = report.text[block.start : block.end]
        if open_marks and not _goes_on(text, open_marks[0].mark):
            open_marks = []
        for quote in _in_block(report.text, block.start, block.end, open_marks):
            found.append(quote)
    return tuple(_with_depth(sorted(found, key=lambda q: (q.start, -q.end))))


def _with_depth(quotes: list[Quote]) -> Iterator[Quote]:
    """Quotations with the number of quotations around each; marks that were never closed count for nothing."""
    around: list[Quote] = []
    for quote in quotes:
        around = [q for q in around if quote.end <= q.end]
        yield replace(quote, depth=len(around))
        around.append(quote)


def _goes_on(text: str, mark: str) -> bool:
    """Whether a paragraph opens with the mark of a quotation that the paragraph before left open."""
    return text.lstrip().startswith(mark)


def _in_block(text: str, start: int, end: int, open_marks: list[_Open]) -> Iterator[Quote]:
    at = start
    if open_marks:  # the repeated mark opens nothing new
        at = text.index(open_marks[0].mark, start) + len(open_marks[0].mark)
    while at < end:
        mark = text[at : at + 2] if text[at : at + 2] in PAIRED else text[at]
        if mark not in MARKS and mark not in PAIRED:
            at += 1
            continue
        before = text[at - 1] if at > start else " "
        after = text[at + len(mark)] if at + len(mark) < end else " "
        if mark in APOSTROPHES and before.isalnum() and after.isalnum():
            at += 1
            continue
        closing = next((i for i in range(len(open_marks) - 1, -1, -1) if mark in _closers(open_marks[i].mark)), None)
        if closing is not None and not (
            before.isspace() and not after.isspace() and mark in "\"'“„" and _may_open(mark, before, after)
        ):
            opened = open_marks[closing]
            del open_marks[closing:]
            inner = opened.at + len(opened.mark)
            if inner < at:
                yield Quote(opened.at, at + len(mark), inner, at, 0)
        elif _may_open(mark, before, after):
            open_marks.append(_Open(mark, at))
        at += len(mark)


def _closers(mark: str) -> tuple[str, ...]:
    closers = CLOSERS.get(mark, "")
    return ("''",) if closers == "''" else tuple(closers)


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark not in CLOSERS or after.isspace():
        return False
    if mark in ("‚", "'", "‘", '"', "”", "»", "›", "“"):
        return not before.isalnum()
    return True
