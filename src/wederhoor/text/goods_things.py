"""Which thing goods are, within a kind that holds many: gold, which is no copper, though both are raw materials."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from wederhoor.text.words import COMPOUNDING

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MIN_COMPOUND_END = 5  # letters


@lru_cache(maxsize=50_000)
def goods_thing(phrase: str, language: str) -> str | None:
    """The one thing that the words for goods name; None where they name none, or several."""
    words = _WORD.findall(phrase.casefold())
    found = {thing for word in words if (thing := _thing_of(word, language[:2])) is not None}
    return found.pop() if len(found) == 1 else None


def _thing_of(word: str, language: str) -> str | None:
    things = _things()
    if word in things or language not in COMPOUNDING:
        return things.get(word)
    ends = (word[cut:] for cut in range(1, len(word) - _MIN_COMPOUND_END + 1))
    return next((things[end] for end in ends if end in things), None)


@cache
def _things() -> Mapping[str, str]:
    rows = tomllib.loads(files("wederhoor.text").joinpath("data/goods_things.toml").read_text("utf-8"))["things"]
    return {word: thing for thing, words in rows.items() for word in words.split()}
