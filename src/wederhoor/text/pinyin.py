"""Chinese names: characters and Palladius's Russian spelling turned into pinyin, and what pinyin can be."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from anyascii import anyascii

_UKRAINIAN = re.compile("[\u0456\u0457\u0454\u0406\u0407\u0404]")  # i, ji, je
_FROM_UKRAINIAN = str.maketrans("\u0456\u0457\u0454\u0435\u0438", "\u0438\u0438\u0435\u044d\u044b")
_PALATAL = {"z": "j", "c": "q", "s": "x"}


@dataclass(frozen=True, slots=True)
class _Tables:
    surnames: frozenset[str]
    double_surnames: frozenset[str]
    syllable: re.Pattern[str]
    name: re.Pattern[str]  # nothing but syllables
    palladius: re.Pattern[str]  # an initial, which may be empty, and a final
    initials: dict[str, str]
    finals: dict[str, str]
    alone: dict[str, str]
    alone_rounded: dict[str, str]


@cache
def _tables() -> _Tables:
    raw = tomllib.loads(files("wederhoor.text").joinpath("data/transliteration.toml").read_text("utf-8"))
    syllables = {
        start + end
        for starts, ends in raw["syllables"].items()
        for start in starts.split() or [""]
        for end in ends.split()
    }
    one = _any_of(syllables)
    initials, finals = raw["palladius_initials"], raw["palladius_finals"]
    return _Tables(
        surnames=frozenset(raw["surnames"].split()),
        double_surnames=frozenset(raw["double_surnames"].split()),
        syllable=re.compile(one, re.IGNORECASE),
        name=re.compile(rf"(?:{one})(?:[-' ]?(?:{one}))*", re.IGNORECASE),
        palladius=re.compile(f"({_any_of(initials)}|)({_any_of(finals)})(?![ьй])"),
        initials=initials,
        finals=finals,
        alone=raw["alone"],
        alone_rounded=raw["alone_rounded"],
    )


def _any_of(texts: set[str] | dict[str, str]) -> str:
    """A pattern for any of `texts`, the longest first."""
    return "|".join(sorted(texts, key=lambda text: (-len(text), text)))


def is_surname(word: str) -> bool:
    """Whether `word` is a common Chinese surname in pinyin."""
    return word.lower() in _tables().surnames


@lru_cache(maxsize=8192)
def is_pinyin(name: str, *, most_syllables: int = 3) -> bool:
    """Whether every word of `name` can be read as pinyin and it has no more syllables than a name has."""
    tables = _tables()
    return tables.name.fullmatch(name) is not None and len(tables.syllable.findall(name)) <= most_syllables


def from_han(name: str) -> tuple[str, ...]:
    """Surname and given name in pinyin, of a name in Chinese characters."""
    syllables = re.findall(r"[A-Z][a-z]*|[a-z]+", anyascii(name))
    is_double = len(syllables) > 2 and "-".join(syllables[:2]).lower() in _tables().double_surnames
    n_surname = 2 if is_double else 1
    parts = ("".join(syllables[:n_surname]), "".join(syllables[n_surname:]).capitalize())
    return tuple(part for part in parts if part)


@lru_cache(maxsize=8192)
def from_cyrillic(tokens: tuple[str, ...]) -> tuple[str, ...] | None:
    """Pinyin of a Chinese name in Russian spelling; None when any word of it is no sequence of such syllables."""
    is_ukrainian = _UKRAINIAN.search("".join(tokens)) is not None
    words = []
    for token in tokens:
        lower = token.lower().translate(_FROM_UKRAINIAN if is_ukrainian else {})
        syllables = list(_tables().palladius.finditer(lower))
        if not syllables or "".join(match.group() for match in syllables) != lower or len(syllables) > 3:
            return None
        words.append("".join(_syllable(match[1], match[2]) for match in syllables).capitalize())
    return tuple(words)


def _syllable(initial: str, final: str) -> str:
    tables = _tables()
    start, rest = tables.initials.get(initial, ""), tables.finals[final]
    if not start:
        return tables.alone_rounded.get(final) or tables.alone.get(rest, rest)
    if start == "w":
        return {"uo": "wo", "u": "wu"}.get(rest, f"w{rest}")
    if start in _PALATAL and final[0] in "\u0438\u044e\u044f\u0435":  # i, ju, ja, je: softened
        start = _PALATAL[start]
    if start in ("b", "p", "m", "f") and rest == "uo":
        rest = "o"
    return start + rest
