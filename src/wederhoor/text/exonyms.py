"""Places by one of the names that they have in different languages: Lüttich, Luik, Liège."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

ADJECTIVES = ("er", "ner", "se", "s")  # of towns, in German and Dutch
LOST = ("", "en", "e")  # before these: Keul|en, Keulse


def endonym(name: str) -> str | None:
    """The first name of the row that `name` stands in, which stands for all; None where it is in none."""
    return _rows().get(name.casefold())


def town_of(word: str) -> str | None:
    """As `endonym`, of the town or of its adjective: Kölner, Keulse, Cologne; None for other words."""
    stems = (word.removesuffix(ending) for ending in ADJECTIVES if word.endswith(ending))
    forms = (word, *(stem + lost for stem in stems for lost in LOST))
    return next((found for form in forms if (found := endonym(form)) is not None), None)


@cache
def _rows() -> dict[str, str]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/exonyms.toml").read_text("utf-8"))
    found: dict[str, str] = {}
    for row in table["places"]:
        first, *others = row.split(", ")
        found |= {name.casefold(): first for name in (first, *others)}
    return found
