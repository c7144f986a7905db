"""Those of a country whom nobody names ("Chinese companies"): the same group in every language."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wederhoor.compare.tables import table
from wederhoor.text.gazetteer import lookup

Kind = Literal["firms", "arming", "armed", "pronouns", "possessives"]


@cache
def country_of_group(words: str, language: str, kind: Kind) -> str | None:
    """The country (ISO 3166 alpha-2) whose firms, arms industry or weapons are so called; None for anybody else."""
    parts = re.findall(r"[^\W_]+(?:-[^\W_]+)*", words)
    countries = {thing.country for part in parts if (thing := lookup(_beginning(part), language)) and thing.country}
    called = " ".join(parts).casefold().endswith(_endings(kind))
    return countries.pop() if called and len(countries) == 1 else None


def is_group(words: str, kind: Kind) -> bool:
    """Whether the words are for such a group, whichever country it is of."""
    return words.casefold().endswith(_endings(kind))


def is_possessive(word: str) -> bool:
    """Whether a word says only whose something is: "its"."""
    return word.casefold() in _endings("possessives")


def names_nobody(words: str) -> bool:
    """Whether the words are but a pronoun, or tell only whose it is."""
    first, *others = words.casefold().split() or [""]
    return words.casefold() in _endings("pronouns") or (len(others) == 1 and first in _endings("possessives"))


def _beginning(word: str) -> str:
    """Adjectives have a capital at the start of a sentence only: "Chinesische Konzerne"."""
    first, hyphen, _ = word.partition("-")
    return first if hyphen and first.isupper() else word


@cache
def _endings(kind: Kind) -> tuple[str, ...]:
    data = table("groups")
    return tuple(data[kind])
