"""The marks of a page while they are being decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wederhoor.ingest import shape
from wederhoor.ingest.page import Piece
from wederhoor.record import BlockKind


@dataclass(frozen=True, slots=True)
class Mark:
    """What a piece is; furniture has a reason."""

    kind: BlockKind
    reason: str | None = None


@dataclass(slots=True)
class Draft:
    """The marks of a page while they are being decided; None is undecided."""

    pieces: Sequence[Piece]
    language: str
    paper: str | None = None  # who prints the page, where it says so itself
    marks: list[Mark | None] = field(default_factory=list)
    then: dict[int, str] = field(default_factory=dict)

    def furniture(self, index: int, reason: str) -> None:
        if self.marks[index] is None:
            self.marks[index] = Mark("furniture", reason)

    def open(self) -> list[int]:
        """The undecided pieces, in order."""
        return [index for index, mark in enumerate(self.marks) if mark is None]

    def sentences(self) -> list[int]:
        """The undecided pieces that are sentences rather than bare lines."""
        return [index for index in self.open() if not shape.is_bare_line(self.pieces[index].text)]


AUTHOR_LINES = (Mark("furniture", "byline"), Mark("furniture", "dateline"))
