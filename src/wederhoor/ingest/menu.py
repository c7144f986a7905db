"""Rows of links as they are left when a page's menu is saved as text: "Home | Politik | Sport"."""

from __future__ import annotations

import re

from wederhoor.ingest import shape
from wederhoor.ingest.lexicon import lexicon

FIELDS_APART = re.compile(r"\s*[|·•\t]\s*|\s+[/›»>]\s+|\s{2,}")
_MIN_ITEMS = 3
_MIN_UNKNOWN_ITEMS = 4
_MAX_ITEM_WORDS = 3
# Menus name their sections; what is said with these marks is a heading, a credit or a byline.
_NOT_IN_ITEMS = re.compile(r"[\d:;,!?()\"“”„«»]|\.$")


def menu_items(line: str) -> tuple[str, ...]:
    """The items of a menu row: three or more short ones, at least one of them a known section, or four of any kind.

    Empty where the line is no such row.
    """
    items = tuple(item for item in FIELDS_APART.split(line.strip(" |·•>»›")) if item)
    if len(items) < _MIN_ITEMS or any(_NOT_IN_ITEMS.search(item) for item in items):
        return ()
    if any(not 1 <= shape.count_words(item) <= _MAX_ITEM_WORDS for item in items):
        return ()
    return items if len(items) >= _MIN_UNKNOWN_ITEMS or any(map(is_section, items)) else ()


def is_section(item: str) -> bool:
    """Whether an item is a section that many papers have, perhaps with an article or of two words."""
    words = [word for word in shape.words_of(item) if word not in {"das", "der", "die", "de", "het", "the"}]
    return bool(words) and all(word in lexicon().menu for word in words)
