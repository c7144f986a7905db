"""What a full stop after a word means: the lists of `data/full_stops.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

KINDS = ("follows", "numbered", "name", "last", "word", "lettered", "posted", "in_names", "in_names_second")
EVERY = "every"  # the table of words that every language has


@dataclass(frozen=True, slots=True)
class FullStops:
    """One language's words, without their full stop; what each set means stands in the table."""

    follows: frozenset[str]
    numbered: frozenset[str]
    name: frozenset[str]
    last: frozenset[str]
    word: frozenset[str]
    starters: frozenset[str]
    lettered: frozenset[str]
    posted: frozenset[str]
    in_names: frozenset[str]
    in_names_second: frozenset[str]

    @property
    def abbreviations(self) -> frozenset[str]:
        return self.follows | self.numbered | self.name | self.last


@dataclass(frozen=True, slots=True)
class Ordinals:
    """Words that tell an ordinal with a full stop from a number at the end of a sentence."""

    before: frozenset[str]
    behind: tuple[str, ...]
    counted: frozenset[str]


@cache
def full_stops(language: str) -> FullStops:
    """The lists of a language; of one that has none, those of every language with the starters of all."""
    tables = _tables()
    every, own = tables[EVERY], tables.get(language, {})
    starters = own.get("starters") or " ".join(table.get("starters", "") for table in tables.values())
    return FullStops(
        **{kind: frozenset(f"{every[kind]} {own.get(kind, '')}".split()) for kind in KINDS},
        starters=frozenset(starters.split()),
    )


@cache
def ordinals(language: str) -> Ordinals | None:
    """None for languages that write ordinals without a full stop."""
    table = _tables().get(f"{language}-ordinals")
    if table is None:
        return None
    return Ordinals(
        before=frozenset(table["before"].split()),
        behind=tuple(table["behind"].split()),
        counted=frozenset(table["counted"].split()),
    )


@cache
def _tables() -> dict[str, dict[str, str]]:
    data = (files("wederhoor.text") / "data/full_stops.toml").read_bytes()
    return msgspec.toml.decode(data, type=dict[str, dict[str, str]])
