"""Places by one of the names that they have in different languages: Lüttich, Luik, Liège."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def endonym(name: str) -> str | None:
    """The first name of the row that `name` stands in, which stands for all; None where it is in none."""
    return _rows().get(name.casefold())


@cache
def _rows() -> dict[str, str]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/exonyms.toml").read_text("utf-8"))
    found: dict[str, str] = {}
    for row in table["places"]:
        first, *others = row.split(", ")
        found |= {name.casefold(): first for name in (first, *others)}
    return found
