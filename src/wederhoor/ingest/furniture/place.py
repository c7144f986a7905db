"""Furniture that its place tells: menus before the first sentence, lists of links after the last."""

from __future__ import annotations

import re

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import is_day_line
from wederhoor.ingest.furniture.draft import Draft, Mark
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.menu import menu_items
from wederhoor.ingest.page import Piece

_MAX_TOPIC_WORDS = 3
_MIN_TOPICS = 4


def mark_top_and_bottom(draft: Draft) -> None:
    """Menus before the first sentence, and lists of links or topics after the last."""
    sentences = [index for index in draft.sentences() if not is_day_line(draft.pieces[index].text)]
    first, last = (sentences[0], sentences[-1]) if sentences else (len(draft.pieces), -1)
    for index in draft.open():
        if (index < first or index > last) and _is_menu(draft.pieces[index]):
            draft.furniture(index, "menu")
        elif index < first and is_day_line(draft.pieces[index].text):
            draft.furniture(index, "dateline")
    top = [index for index, mark in enumerate(draft.marks[:first]) if mark in (None, Mark("furniture", "menu"))]
    for index in _topic_list(draft, top):
        draft.furniture(index, "menu")
    if sentences:
        _mark_after_the_last_sentence(draft, [index for index in draft.open() if index > last])


def _is_menu(piece: Piece) -> bool:
    if piece.hint not in ("title", "item") and menu_items(piece.text):
        return True
    words = shape.words_of(piece.text)
    known = sum(word in lexicon().menu for word in words)
    if re.search(r"\S\s*[>›»|]\s*\S", piece.text) and shape.is_bare_line(piece.text, max_words=40):
        return known >= 1 and known >= 0.3 * len(words)
    if len(words) <= 2:
        return known == len(words)
    return shape.is_bare_line(piece.text, max_words=40) and known >= 0.6 * len(words)


def _topic_list(draft: Draft, indices: list[int]) -> list[int]:
    """Of the lines before the article, those that list topics: four or more short ones in a row."""
    run: list[int] = []
    for index in indices:
        if draft.pieces[index].hint is not None or shape.count_words(draft.pieces[index].text) > _MAX_TOPIC_WORDS:
            break
        run.append(index)
    followed_by_title = len(run) < len(indices)
    run = run if followed_by_title else run[:-1]
    return run if len(run) >= _MIN_TOPICS else []


def _mark_after_the_last_sentence(draft: Draft, indices: list[int]) -> None:
    with_numbers = sum(any(map(str.isdigit, draft.pieces[index].text)) for index in indices)
    if with_numbers * 2 > len(indices):
        # Results, votes, prices: a table that belongs to the article.
        return
    for index in indices:
        if draft.pieces[index].hint == "item":
            continue
        text = draft.pieces[index].text
        n_words = shape.count_words(text)
        if len(indices) == 1 and 2 <= n_words <= 4 and shape.share_capitalised(text) == 1.0:
            draft.furniture(index, "byline")
        elif n_words <= 8 or len(indices) > 1:
            draft.furniture(index, "related" if n_words > 3 else "menu")
