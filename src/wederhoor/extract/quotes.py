"""Quotations of a report: pairs of marks, nested ones, and quotations over several paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wederhoor.record import Block, Report
from wederhoor.text.quotations import Opened, find_quotations


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


def find_quotes(report: Report) -> tuple[Quote, ...]:
    """Quotations outside the page furniture, in text order.

    An unclosed mark is none, unless the next paragraph goes on.
    """
    found: list[Quote] = []
    opened: list[Opened] = []
    for block in report.blocks:
        if block.kind == "furniture":
            opened = []  # nobody's words run on through a menu
            continue
        if opened and not _goes_on(report.text[block.start : block.end], opened[0].mark):
            opened = []
        found += _in_block(report.text, block, opened)
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


def _in_block(text: str, block: Block, opened: list[Opened]) -> Iterator[Quote]:
    start = block.start
    if opened:  # the repeated mark opens nothing new
        start = text.index(opened[0].mark, start) + len(opened[0].mark)
    for pair in find_quotations(text, start=start, end=block.end, opened=opened):
        inner = text[pair.inner_start : pair.inner_end]
        end = pair.inner_start + len(inner.rstrip())  # French puts spaces inside its marks
        if end == pair.inner_start:
            continue  # nothing but spaces
        yield Quote(pair.start, pair.end, min(end, pair.inner_end - len(inner.lstrip())), end, 0)
