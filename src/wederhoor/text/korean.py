"""Korean names in Russian spelling, spelled as English and German papers do: Ким Чен Ын is Kim Jong Un."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files


@cache
def _tables() -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    raw = tomllib.loads(files("wederhoor.text").joinpath("data/transliteration.toml").read_text("utf-8"))
    spellings: dict[str, str] = raw["korean"]
    return frozenset(raw["korean_surnames"].split()), tuple(spellings.items())


@lru_cache(maxsize=8192)
def korean_from_cyrillic(tokens: tuple[str, ...]) -> tuple[str, ...] | None:
    """The words of a name in Latin letters; None where its first is no Korean surname or more than three follow."""
    surnames, spellings = _tables()
    if not 2 <= len(tokens) <= 3 or tokens[0].lower() not in surnames:
        return None
    words = []
    for token in tokens:
        latin = token.lower()
        for cyrillic, spelled in spellings:
            latin = latin.replace(cyrillic, spelled)
        words.append(latin.capitalize())
    return tuple(words)
