"""The lines between a headline and the text that tell what the text is about."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.ingest import shape
from wederhoor.ingest.furniture.draft import AUTHOR_LINES, Draft, Mark

_MAX_PIECES = 4  # a list of points in short lines
_MAX_WORDS = 60  # of them together
_MIN_WORDS = 8  # shorter lines are headings anyway
_MIN_SHARE_BELOW = 0.5  # of the words of the article


def mark_standfirst(draft: Draft) -> None:
    """Headings: what stands between the title and the author's or date line, or right under the title unfinished."""
    title = max((index for index, mark in enumerate(draft.marks) if mark == Mark("title")), default=None)
    if title is None:
        return
    below = [index for index in draft.open() if index > title]
    for index in _above_author(draft, title, below) or _unfinished(draft, below):
        draft.marks[index] = Mark("heading")


def _above_author(draft: Draft, title: int, below: Sequence[int]) -> list[int]:
    """The pieces between the title and the author's or date line that stands right under them."""
    author = next((i for i in range(title + 1, len(draft.pieces)) if draft.marks[i] in AUTHOR_LINES), None)
    between = [index for index in below if author is not None and index < author]
    n_words, n_above = (sum(_n_words(draft, index) for index in part) for part in (below, between))
    is_short = len(between) <= _MAX_PIECES and n_above <= _MAX_WORDS
    return between if is_short and n_words - n_above >= _MIN_SHARE_BELOW * n_words else []


def _unfinished(draft: Draft, below: Sequence[int]) -> list[int]:
    """The piece under the title, where it ends without a full stop and the next ends with one."""
    if len(below) <= 2:
        return []
    first, second = below[:2]
    text = draft.pieces[first].text
    is_unfinished = shape.final_mark(text).isalnum() and _MIN_WORDS <= _n_words(draft, first) <= _MAX_WORDS
    return [first] if is_unfinished and shape.has_full_stop(draft.pieces[second].text) else []


def _n_words(draft: Draft, index: int) -> int:
    return shape.count_words(draft.pieces[index].text)
