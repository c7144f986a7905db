"""Names in Slavic languages without the endings of their cases: Путиным is Путин, Andrzejem Dudą is Andrzej Duda."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice, product

LEAST_STEM = 2  # letters that stay when an ending goes
MOST_WORDS = 4
MOST_READINGS = 24
# Languages that decline names as another one does.
_LIKE = {"sk": "cs", "hr": "sl", "sr": "sl", "bs": "sl"}
_VOWELS = frozenset("аеёиоуыэюяіїєьйўaeiouyąęěůúůáéíóý")
_WIFE_OF = "ová"  # Czech and Slovak add it to the surnames of foreign women too: Merkelová

Endings = Sequence[tuple[str, str]]  # of a case, and of the nominative in its place; the longest first


@lru_cache(maxsize=262144)
def nominatives(name: str, language: str) -> tuple[str, ...]:
    """What `name` may be in the nominative, other than itself; none where the language does not decline names so.

    All words that lose an ending lose one of the same gender. Several are possible: Соколову is a man or a woman.
    """
    words = name.split()
    genders = _genders().get(_LIKE.get(language[:2], language[:2]))
    if genders is None or not 0 < len(words) <= MOST_WORDS:
        return ()
    found: dict[str, None] = {}
    for endings in genders.values():
        readings = product(*([*_bases(word, endings), word] for word in words))
        found.update((" ".join(reading), None) for reading in islice(readings, MOST_READINGS))
    if language[:2] in ("cs", "sk"):
        found |= dict.fromkeys(_without_feminine_ending(words, found))
    found.pop(name, None)
    return tuple(found)


def _bases(word: str, endings: Endings) -> list[str]:
    """The word with each ending that it has put into the nominative."""
    if not word[:1].isupper() or (word.isupper() and len(word) > 1):
        return []
    return [
        base
        for ending, nominative in endings
        if word.endswith(ending)
        and len(word) - len(ending) >= LEAST_STEM
        and _is_stem(base := word[: len(word) - len(ending)] + nominative, nominative)
    ]


def _is_stem(base: str, nominative: str) -> bool:
    """Whether a nominative can end so: a name without an ending in a consonant, one in -а behind one."""
    if not nominative:
        return base[-1] not in _VOWELS
    before = base[-len(nominative) - 1]
    return (before in _VOWELS) == (nominative == "й") or nominative not in ("й", "ь", "а", "a", "á", "o")


def _without_feminine_ending(words: Sequence[str], readings: Iterable[str]) -> list[str]:
    """A woman's full name as other languages have it: Angela Merkel for Angela Merkelová."""
    full = [" ".join(words), *readings] if len(words) > 1 else []
    return [reading.removesuffix(_WIFE_OF) for reading in full if reading.endswith(_WIFE_OF)]


@cache
def _genders() -> Mapping[str, Mapping[str, Endings]]:
    """By language and gender, the endings."""
    table = tomllib.loads(files("wederhoor.text").joinpath("data/slavic_cases.toml").read_text("utf-8"))
    return {
        language: {gender: _longest_first(rows) for gender, rows in genders.items()}
        for language, genders in table.items()
    }


def _longest_first(rows: Mapping[str, str]) -> Endings:
    pairs = {(ending, nominative) for nominative, endings in rows.items() for ending in endings.split()}
    return sorted(pairs, key=lambda pair: (-len(pair[0]), pair))
