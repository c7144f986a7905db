"""Overlapping spans cut into pieces that do not overlap, so that a page can mark all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

MarkKind = Literal["mention", "event", "cue", "statement", "rejected"]
INNER_FIRST: dict[MarkKind, int] = {"mention": 0, "event": 1, "cue": 2, "statement": 3, "rejected": 4}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a report that belong to a line of the brief; `start` and `end` are code points of its text."""

    start: int
    end: int
    kind: MarkKind
    record: str  # id of the statement, event or entity
    anchor: str | None = None  # element id that links to these words point to; None: nothing does
    style: str = ""  # the stance of a statement

    @property
    def depth(self) -> tuple[int, int, int, str]:
        """Sorts the innermost mark of a place first."""
        return (self.end - self.start, INNER_FIRST[self.kind], self.start, self.record)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that lie in the same marks from first to last letter; `marks` is innermost first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def cut(start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """The pieces of `start` to `end` in order, which together are all of it; marks may nest and cross."""
    waiting = sorted(
        (m for m in marks if m.start < end and m.end > start),
        key=lambda m: m.start,
        reverse=True,
    )
    inside = {edge for mark in waiting for edge in (mark.start, mark.end) if start < edge < end}
    edges = sorted({start, end} | inside)
    active: list[Mark] = []
    for left, right in pairwise(edges):
        active = [mark for mark in active if mark.end > left]
        while waiting and waiting[-1].start <= left:
            active.append(waiting.pop())
        yield Piece(left, right, tuple(sorted(active, key=lambda mark: mark.depth)))
