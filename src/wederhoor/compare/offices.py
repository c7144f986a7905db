"""Who acts or speaks for a state, by how it is called: a country and an office in one breath."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from wederhoor.text.gazetteer import lookup

Kind = Literal["organs", "speakers"]


@cache
def state_of(words: str, language: str, kind: Kind) -> str | None:
    """The country (ISO 3166 alpha-2) whose organ or speaker is so called; None without a country or an office."""
    parts = re.findall(r"[^\W_]+", words)
    countries = [thing.country for part in parts if (thing := lookup(part, language)) and thing.country]
    if not countries:
        return None
    endings = _endings("organs") + (_endings("speakers") if kind == "speakers" else ())
    return countries[0] if any(part.casefold().endswith(endings) for part in parts) else None


@cache
def _endings(kind: Kind) -> tuple[str, ...]:
    data = tomllib.loads(files("wederhoor.compare").joinpath("offices.toml").read_text("utf-8"))
    return tuple(data[kind])
