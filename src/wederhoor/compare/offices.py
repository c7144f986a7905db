"""Who acts or speaks for a state, by how it is called: a country and an office in one breath."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wederhoor.compare.tables import table
from wederhoor.text.gazetteer import lookup

Kind = Literal["organs", "speakers", "governments"]


@cache
def state_of(words: str, language: str, kind: Kind) -> str | None:
    """The country (ISO 3166 alpha-2) whose organ or speaker is so called; None without a country or an office."""
    parts = re.findall(r"[^\W_]+", words)
    countries = [thing.country for part in parts if (thing := lookup(part, language)) and thing.country]
    return countries[0] if countries and is_office(words, kind) else None


@cache
def is_office(words: str, kind: Kind) -> bool:
    """Whether the words name an organ of a state, or somebody who speaks for one, whichever state it is."""
    told = re.findall(r"[^\W_]+", words.casefold())
    endings = _endings("organs") + (_endings("speakers") if kind == "speakers" else ())
    return any(word.endswith(endings) for word in told) or any(phrase in " ".join(told) for phrase in _phrases())


@cache
def is_state_itself(name: str) -> bool:
    """Whether a state or its government is so called, and none of its ministries: "Mali", "Mali (government)"."""
    told = re.findall(r"[^\W_]+", name.casefold())
    return not is_office(name, "organs") or any(word.endswith(_endings("governments")) for word in told)


@cache
def _phrases() -> tuple[str, ...]:
    """Offices of several words: "coast guard"."""
    return tuple(ending for ending in _endings("organs") if " " in ending)


@cache
def _endings(kind: Kind) -> tuple[str, ...]:
    data = table("offices")
    return tuple(data[kind])
