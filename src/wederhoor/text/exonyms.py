"""Places by one of the names that they have in different languages: Lüttich, Luik, Liège."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def endonym(name: str) -> str | None:
    """The first name of the row that `name` stands in, which stands for all; None where it is in none."""
    return _rows().get(name.casefold())


def english_name(name: str) -> str | None:
    """What English calls the place of a row that `name` stands in; None where it is in none, or English has no name."""
    first = endonym(name)
    return _english().get(first) if first is not None else None


def town_of(word: str) -> str | None:
    """As `endonym`, of the town or of its adjective: Kölner, Keulse, Cologne; None for other words."""
    table = _table()
    stems = (word.removesuffix(ending) for ending in table["adjectives"] if word.endswith(ending))
    forms = (word, *(stem + lost for stem in stems for lost in table["lost"]))
    return next((found for form in forms if (found := endonym(form)) is not None), None)


@cache
def _rows() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _table()["places"]:
        first, *others = row.split(", ")
        found |= {name.casefold(): first for name in (first, *others)}
    return found


@cache
def _english() -> dict[str, str]:
    """English names by the first name of their rows."""
    printed = frozenset(_table()["english"])
    rows = (row.split(", ") for row in _table()["places"])
    return {first: name for first, *others in rows for name in (first, *others) if name in printed}


@cache
def _table() -> dict[str, list[str]]:
    return tomllib.loads(files("wederhoor.text").joinpath("data/exonyms.toml").read_text("utf-8"))
