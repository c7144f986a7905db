"""What the names of places and undertakings mean that are nothing but words which are translated."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from wederhoor.resolve.organisations import skipped_words

LEAST = 2  # translated words; one alone (Hafen, Port) is no name


@lru_cache(maxsize=65536)
def meaning(name: str) -> frozenset[str]:
    """The concepts of a name that is made of nothing else; empty for all other names."""
    words = [word for word in re.findall(r"\w+", name.lower()) if word not in skipped_words()]
    found = [_concepts().get(word) for word in words]
    meant = frozenset().union(*(concepts or frozenset() for concepts in found))
    return meant if all(found) and len(meant) >= LEAST else frozenset()


@cache
def _concepts() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("wederhoor.resolve").joinpath("place_words.toml").read_text("utf-8"))
    rows = {**table["concepts"], **table["compounds"]}
    return {word: frozenset(concept.split()) for concept, words in rows.items() for word in words.split()}
