"""Chapters of the customs tariff (Harmonized System) by the words for goods."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from wederhoor.text.goods import goods_kind

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDINGS = ("", "s", "es", "e", "en", "n", "er")
_MIN_COMPOUND_END = 5
_MIN_COMPOUND_FRONT = 2


def hs_chapters(goods: str, category: str) -> tuple[str, ...]:
    """The chapter that the last known word names ("Winterweizen": 10), else those of the whole kind, perhaps none."""
    for word in reversed(_WORD.findall(goods.lower())):
        if chapter := _chapter(word):
            return (chapter,)
    return goods_kind(category).hs_chapters


def _chapter(word: str) -> str | None:
    known = _chapters()
    stems = [
        word[: len(word) - len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending)
    ]
    return next((known[form] for stem in stems for form in (stem, *_ends(stem)) if form in known), None)


def _ends(stem: str) -> Iterator[str]:
    return (stem[cut:] for cut in range(_MIN_COMPOUND_FRONT, len(stem) - _MIN_COMPOUND_END + 1))


@cache
def _chapters() -> Mapping[str, str]:
    table = tomllib.loads((files("wederhoor.text") / "data" / "hs_words.toml").read_text(encoding="utf-8"))
    return {word: chapter for chapter, words in table.items() for word in words.split()}
