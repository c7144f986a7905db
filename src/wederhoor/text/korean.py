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


@lru_cache(maxsize=8192)
def is_korean(tokens: tuple[str, ...]) -> bool:
    """Whether a name in Latin or Russian letters is a Korean one, surname first: Yoon Suk Yeol, Пак Кын Хе."""
    if len(tokens) != 3:
        return False
    first, *given = (token.lower() for token in tokens)
    table = _latin()
    is_latin = first in table[0] and all(syllable in table[1] for syllable in given)
    return is_latin or (first in _tables()[0] and korean_from_cyrillic(tokens) is not None)


@cache
def _latin() -> tuple[frozenset[str], frozenset[str]]:
    """Surnames, and syllables of given names."""
    raw = tomllib.loads(files("wederhoor.text").joinpath("data/transliteration.toml").read_text("utf-8"))
    return frozenset(raw["korean_surnames_latin"].split()), frozenset(raw["korean_syllables"].split())


_SAME_SOUND = (
    ("yeo", "o"), ("eo", "o"), ("yoo", "u"), ("oo", "u"), ("eu", "u"), ("ae", "e"), ("oe", "oi"), ("yu", "u"),
    ("yo", "o"), ("ya", "a"), ("ye", "e"), ("ng", "n"), ("ch", "c"), ("sh", "s"), ("ee", "i"), ("hui", "hi"),
    ("j", "c"), ("g", "k"), ("d", "t"), ("b", "p"), ("r", "l"), ("ь", ""),
)  # fmt: skip
_SURNAMES = {"lee": "li", "yi": "li", "rhee": "li", "i": "li", "park": "pak", "coe": "coi", "roh": "no", "noh": "no"}


def korean_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How alike two romanised Korean names are, whoever romanised them; 0 where a sound differs.

    Russian writes n and ng alike, and English papers follow no rule for o and u (Seok, Suk).
    """
    (first, *given), (other, *other_given) = ([_key(token) for token in name] for name in (a, b))
    if _SURNAMES.get(first, first) != _SURNAMES.get(other, other):
        return 0.0
    one, two = "".join(given), "".join(other_given)
    if one == two:
        return 0.97
    return 0.88 if one.replace("u", "o") == two.replace("u", "o") else 0.0


@lru_cache(maxsize=8192)
def _key(token: str) -> str:
    """The sounds of a word as far as ways of romanising agree on them."""
    key = token.lower()
    for written, sound in _SAME_SOUND:
        key = key.replace(written, sound)
    return key
