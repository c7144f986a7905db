"""Which pieces of a page are its article, and which are what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.ingest.furniture.article import mark_article, mark_repetitions
from wederhoor.ingest.furniture.draft import Draft, Mark
from wederhoor.ingest.furniture.endings import mark_endings, mark_lists_that_follow
from wederhoor.ingest.furniture.head import mark_above_title, mark_lines_beside_author, mark_titles
from wederhoor.ingest.furniture.place import mark_top_and_bottom
from wederhoor.ingest.furniture.standfirst import mark_standfirst
from wederhoor.ingest.furniture.words import mark_by_words, mark_captions
from wederhoor.ingest.page import Piece

__all__ = ["Mark", "mark_pieces"]


def mark_pieces(pieces: Sequence[Piece], *, language: str = "de", paper: str | None = None) -> tuple[Mark, ...]:
    """What each piece is: title, heading, paragraph or furniture. Nothing is left out.

    `paper` is who prints the page, where it says so itself.
    """
    draft = Draft(pieces, language, paper, [None] * len(pieces))
    mark_by_words(draft)
    mark_captions(draft)
    mark_endings(draft)
    mark_lists_that_follow(draft)
    mark_top_and_bottom(draft)
    mark_above_title(draft)
    mark_titles(draft)
    mark_lines_beside_author(draft)
    mark_standfirst(draft)
    mark_repetitions(draft)
    mark_article(draft)
    return tuple(mark or Mark("paragraph") for mark in draft.marks)
