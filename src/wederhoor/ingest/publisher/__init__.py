"""Who printed a report, as far as its own words tell. When in doubt: nobody."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.page import Piece
from wederhoor.ingest.publisher.around import (
    Around,
    in_addresses,
    in_author_box,
    in_bylines,
    in_copyright,
    in_donations,
    in_menu,
)
from wederhoor.ingest.publisher.lines import in_credit, in_last_lines, in_masthead
from wederhoor.ingest.talked_to import outlet_of_interviews

__all__ = ["publisher_in_text"]


def publisher_in_text(pieces: Sequence[Piece], marks: Sequence[Mark], language: str = "de") -> str | None:
    """The publisher that a report's byline, menu, donation note, author box, tip line, copyright line or own
    interviews name."""
    head = _head(pieces, marks)
    around = Around(
        [(piece.text, mark.reason or "") for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "furniture"]
    )
    article = [piece.text for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "paragraph"]
    return (
        in_masthead(head, language, "\n".join(article))
        or in_bylines(around, language)
        or in_menu(around)
        or in_donations(around)
        or in_author_box(around)
        or in_addresses(around.texts("tip line", "subscribe"))
        or in_copyright(around)
        or outlet_of_interviews(article)
        or in_last_lines(pieces, marks)
        or in_credit(around, language)
    )


def _head(pieces: Sequence[Piece], marks: Sequence[Mark]) -> list[tuple[str, str]]:
    """The furniture before the article's first paragraph, each piece with its reason."""
    head: list[tuple[str, str]] = []
    for piece, mark in zip(pieces, marks, strict=True):
        if mark.kind == "paragraph":
            break
        if mark.reason is not None:
            head.append((piece.text, mark.reason))
    return head
