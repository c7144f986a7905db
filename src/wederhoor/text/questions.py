"""A question turned into sentences that tell what it asks about: "Liefert Mali Öl?", "Mali liefert Öl."

Readers learn from news, where hardly anybody asks: the verb that opens a question, and two names behind it, mislead
them. So a question is also read as a statement; which reading is best is for the caller to see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

VERB_FIRST = ("de", "nl", "es")  # in English an auxiliary opens the question, and readers know it
LONGEST_NAME = 5  # words


class _Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language of `data/questions.toml`."""

    dropped: tuple[str, ...]
    polite: tuple[str, ...]
    untrue: tuple[str, ...]
    articles: frozenset[str]
    prepositions: frozenset[str]
    kinds: dict[str, str]
    stand_ins: dict[str, str]
    objects: dict[str, str]
    what: frozenset[str]
    saying: frozenset[str]
    echoes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Bare:
    """A question without the words that ask; `missing` stands for the object that they asked for."""

    words: str
    missing: str = ""


def told(question: str, language: str, is_name: Callable[[str], bool]) -> tuple[str, ...]:
    """The question as statements, the likeliest first, and last as it was asked; `is_name` knows names."""
    plain = " ".join(question.split()).rstrip(" ?!.").lstrip("¿¡ ")
    table = _table().get(language[:2])
    if not plain or table is None:
        return (question,) if plain else ()
    bare = _without_asking(_without_echoes(plain, table), table)
    as_asked = f"{bare.missing} {bare.words}".strip()
    turned = _verb_behind(table.articles, bare, is_name) if language[:2] in VERB_FIRST else []
    moved = _verb_behind(table.articles | table.prepositions, bare, is_name) if language[:2] in VERB_FIRST else []
    sentences = [f"{text[0].upper()}{text[1:]}." for text in (*turned, as_asked, *moved) if text]
    return tuple(dict.fromkeys((*sentences, f"{plain}?")))


def asks_for_words(question: str, language: str) -> bool:
    """Whether it asks what somebody says: "What does Lee say about the strike?"."""
    table = _table().get(language[:2])
    words = question.casefold().strip(" ¿¡?!.").split()
    if table is None or not words:
        return False
    return words[0] in table.what and any(word in table.saying for word in words[1:])


def without_denial(words: str, language: str) -> str | None:
    """What "it is not true that …" says is not so; None for words that do not open like that."""
    plain, table = " ".join(words.split()), _table().get(language[:2])
    openings = table.untrue if table else ()
    opening = next((o for o in openings if plain.casefold().startswith(f"{o} ")), None)
    return plain[len(opening) + 1 :] if opening else None


def introduction(kind: str, language: str) -> str:
    """What stands before the name of a thing of this kind: "the company"; empty where nothing does."""
    table = _table().get(language[:2])
    return table.kinds.get(kind, "") if table else ""


def _without_asking(question: str, table: _Words) -> _Bare:
    folded = question.casefold()
    first, _, rest = question.partition(" ")
    for opening in table.polite:
        if folded.startswith(f"{opening} "):
            return _Bare(question[len(opening) + 1 :])
    if stand_in := table.stand_ins.get(first.casefold()):
        return _Bare(f"{stand_in} {rest}")
    if missing := table.objects.get(first.casefold()):
        return _Bare(rest, missing)
    longest_first = sorted(table.dropped, key=len, reverse=True)
    dropped = next((word for word in longest_first if folded.startswith(f"{word} ")), None)
    return _Bare(question[len(dropped) + 1 :] if dropped else question)


def _without_echoes(question: str, table: _Words) -> str:
    """ "La Chine livre-t-elle des armes": "La Chine livre des armes"."""
    return " ".join(_without_ending(word, table.echoes) for word in question.split())


def _without_ending(word: str, endings: Sequence[str]) -> str:
    return word.removesuffix(next((ending for ending in endings if word.casefold().endswith(ending)), ""))


def _verb_behind(openers: frozenset[str], bare: _Bare, is_name: Callable[[str], bool]) -> list[str]:
    """The verb put behind the name that follows it and `openers`, the longest name first; nothing where none does."""
    words = bare.words.split()
    if len(words) < 2 or is_name(words[0]):
        return []
    verb, rest = words[0].lower(), words[1:]
    skipped = next((at for at, word in enumerate(rest) if word.casefold() not in openers), len(rest))
    longest = min(len(rest), skipped + LONGEST_NAME)
    ends = [end for end in range(longest, skipped, -1) if is_name(_span(rest, skipped, end))]
    behind = [verb, bare.missing] if bare.missing else [verb]
    return [" ".join((*rest[:end], *behind, *rest[end:])) for end in ends]


def _span(words: Sequence[str], start: int, end: int) -> str:
    return re.sub(r"[,;:]+$", "", " ".join(words[start:end]))


@cache
def _table() -> dict[str, _Words]:
    data = (files("wederhoor.text") / "data/questions.toml").read_bytes()
    return msgspec.toml.decode(data, type=dict[str, _Words])
