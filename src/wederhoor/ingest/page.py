"""What every format is turned into before anything is judged: a text, its pieces, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Hint = Literal["title", "heading", "paragraph", "item", "front matter"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph-like part of a page's text, `text[start:end]`; pieces are ordered and do not overlap."""

    start: int
    end: int
    text: str
    hint: Hint | None = None  # what the markup says it is; None: the format has no markup


@dataclass(frozen=True, slots=True)
class Page:
    """A file's text in pieces, with the metadata that the file carries beside its text."""

    text: str
    pieces: tuple[Piece, ...]
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None  # as written: judged by dateline.date_of
    language: str | None = None


def compose(parts: list[tuple[str, Hint | None]]) -> tuple[str, tuple[Piece, ...]]:
    """A text with an empty line between its parts, and the parts as pieces of it."""
    pieces: list[Piece] = []
    offset = 0
    for text, hint in parts:
        pieces.append(Piece(offset, offset + len(text), text, hint))
        offset += len(text) + 2
    return "\n\n".join(text for text, _ in parts), tuple(pieces)
