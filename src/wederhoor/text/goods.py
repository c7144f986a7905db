"""Kinds of goods ("weapons", "fuel"), by the words that name them in `data/goods.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from wederhoor.text.lemmas import lemma
from wederhoor.text.words import COMPOUNDING

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_MAX_ENTRY_WORDS = 4
_DUAL_USE = "dual-use goods"
ANY_GOODS = "goods"  # the kind of "cargo" and "container"
_MIN_COMPOUND_END = 4  # "Öl" ends too many words that are no oil


class GoodsKind(NamedTuple):
    """A category of goods."""

    category: str
    hs_chapters: tuple[str, ...]  # of the Harmonized System; empty: it lies in many
    dual_use: bool  # a hint for an analyst, no legal finding


@lru_cache(maxsize=50_000)
def goods_category(phrase: str, language: str) -> str | None:
    """The kind of goods that a phrase names; None when its words name none.

    The head decides: the last known word before the first preposition ("drone parts for jets": parts), else the first
    after it.
    """
    single, several = _entries(language)
    words = [match.group() for match in _WORD.finditer(phrase)]
    lowered = [word.lower() for word in words]
    head = next((i for i, word in enumerate(lowered) if i and word in _words(language).prepositions), len(words))
    for part in (lowered[:head], lowered[head:]):
        joined = f" {' '.join(part)} "
        for entry, category in several.items():
            if f" {entry} " in joined:
                return category
    for word in (*reversed(words[:head]), *words[head:]):
        if found := _word_category(word, language, single):
            return _contents(words[head:], language) or found if found == ANY_GOODS else found
    return None


def _contents(words: Sequence[str], language: str) -> str | None:
    """The kind of what is in a container or makes up a cargo: "containers [of valves]"; None where nothing tells."""
    if not words or words[0].lower() not in _words(language).contents:
        return None
    single, _ = _entries(language)
    return next((found for word in words[1:] if (found := _word_category(word, language, single))), None)


def head_category(words: Sequence[str], language: str) -> str | None:
    """The kind of goods that the last word names, alone or with those before it: "submarine visits" are no goods."""
    single, several = _entries(language)
    lowered = [word.lower() for word in words]
    for first in range(max(0, len(words) - _MAX_ENTRY_WORDS), len(words) - 1):
        if found := several.get(" ".join(lowered[first:])):
            return found
    return _word_category(words[-1], language, single) if words else None


def _word_category(word: str, language: str, entries: Mapping[str, str]) -> str | None:
    stems = set(_stems(word.lower(), language)) | {lemma(word, language).lower()}
    for stem in sorted(stems, key=lambda stem: (-len(stem), stem)):
        if stem in entries:
            return entries[stem]
    if language not in COMPOUNDING:
        return None
    if any(stem.endswith(_no_goods(language)) for stem in stems):
        return None
    ends = ((stem[cut:], stem) for stem in sorted(stems) for cut in range(1, len(stem) - _MIN_COMPOUND_END + 1))
    found = [end for end, _ in ends if end in entries]
    return entries[max(found, key=lambda end: (len(end), end))] if found else None


def _stems(word: str, language: str) -> Iterator[str]:
    for ending in _words(language).endings:
        if len(word) > len(ending) + 1 and word.endswith(ending):
            yield word[: len(word) - len(ending)]


@cache
def _no_goods(language: str) -> tuple[str, ...]:
    """Ends of words that only look like goods: "Ehrenpreis" is no rice."""
    return tuple(end for kind in _table().values() for end in kind.get("no", {}).get(_known(language), ()))


@cache
def goods_kind(category: str) -> GoodsKind:
    """What customs and export control say of a category, such as "chips"."""
    entry = _table()[category]
    return GoodsKind(category, tuple(entry.get("hs", ())), bool(entry.get("dual_use", False)))


@cache
def broader(category: str) -> frozenset[str]:
    """The kinds that goods of a kind may be told as by somebody who says less: chips are parts, and equipment."""
    entry = _table().get(category, {})
    above = frozenset(entry.get("broader", ()))
    marked = {_DUAL_USE} if entry.get("dual_use") else set()
    return above.union(marked - {category}, *map(broader, above))


def is_kind_of(category: str, wider: str) -> bool:
    """Whether goods of one kind are goods of the other: the same kind, or a narrower one."""
    return category == wider or wider in broader(category)


class _Words(NamedTuple):
    """A language's words of goods_words.toml."""

    endings: tuple[str, ...]
    prepositions: frozenset[str]
    contents: frozenset[str]


def _words(language: str) -> _Words:
    return _word_tables()[_known(language)]


@cache
def _word_tables() -> Mapping[str, _Words]:
    table = tomllib.loads((files("wederhoor.text") / "data" / "goods_words.toml").read_text(encoding="utf-8"))
    return {
        language: _Words(tuple(entry["endings"]), *(frozenset(entry[key].split()) for key in _Words._fields[1:]))
        for language, entry in table.items()
    }


@cache
def _table() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((files("wederhoor.text") / "data" / "goods.toml").read_text(encoding="utf-8"))


@cache
def _entries(language: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Single words and phrases of several words, each with its kind."""
    single: dict[str, str] = {}
    several: dict[str, str] = {}
    for category, by_language in _table().items():
        for entry in by_language.get(_known(language), ()):
            (several if " " in entry else single).setdefault(entry, category)
    return MappingProxyType(single), MappingProxyType(several)


def _known(language: str) -> str:
    """Languages without a list of their own are matched with the English one."""
    return language if language in _word_tables() else "en"
