"""What office a title means, in whatever language: Außenminister and minister van Buitenlandse Zaken are one."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files


@lru_cache(maxsize=16384)
def office_of(title: str) -> frozenset[str]:
    """The concepts in a title (minister, foreign); empty where none is known."""
    rest = f" {title.casefold()} "
    found: set[str] = set()
    for words, concepts in _words():
        if words in rest:
            found |= concepts
            rest = rest.replace(words, " ")
    return frozenset(found)


def is_held_by_one(concepts: frozenset[str]) -> bool:
    """Whether a country has only one holder of such an office at a time."""
    return not concepts & set(_table()["number"]["several"].split())


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("wederhoor.resolve").joinpath("office_titles.toml").read_text("utf-8"))


@cache
def _words() -> tuple[tuple[str, frozenset[str]], ...]:
    """Words with the concepts that they stand for, the longest first."""
    concepts: dict[str, set[str]] = {}
    for concept, words in _table()["concepts"].items():
        for word in words.split():
            concepts.setdefault(word.replace("_", " ").casefold(), set()).add(concept)
    return tuple((word, frozenset(concepts[word])) for word in sorted(concepts, key=lambda w: (-len(w), w)))
