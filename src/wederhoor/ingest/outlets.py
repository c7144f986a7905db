"""Names of outlets: by their address, and as they stand in running text."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from wederhoor.ingest import shape
from wederhoor.ingest.lexicon import alternatives, lexicon

ARTICLE = r"(?:de[rnm]?|die|das|het|the)"
DOMAIN = r"(?:[\w-]+\.)+(?:nl|de|com|org|net|be|at|ch|eu|uk|info|news|fr|ru|se|dk|it|es|tv|io)\b"


def publisher_at(url: str | None) -> str | None:
    """The outlet of a web address: its name where it is known, else the domain."""
    if url is None:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return outlet_name(host) if host and "." in host else None


def outlet_name(domain: str) -> str:
    """The outlet's name by its domain or a domain above it, else the domain itself without "www."."""
    domain = domain.casefold().removeprefix("www.")
    parts = domain.split(".")
    above = (".".join(parts[index:]) for index in range(len(parts) - 1))
    names = outlet_names()
    return next((names[name] for name in above if name in names), domain)


def without_article(name: str) -> str:
    return re.sub(rf"^{ARTICLE}\s+", "", name, flags=re.I)


def is_capitalised(name: str) -> bool:
    return 1 <= shape.count_words(name) <= 4 and name[:1].isupper() and shape.share_capitalised(name) == 1.0


def is_surely_outlet(name: str) -> bool:
    """Whether a name is an outlet's by itself: "Post" and "News" alone end other names, too."""
    if name.casefold() in lexicon().agencies:
        return False
    known = {known.casefold() for known in outlet_names().values()}
    ambiguous = _as_names(outlet_words("words")["other_ends"])
    is_ambiguous = re.search(rf"(?:^|\s)(?:{ambiguous})$", name) is not None and name.casefold() not in known
    return not is_ambiguous and re.fullmatch(outlet_pattern(), name) is not None


@cache
def outlet_pattern() -> str:
    """A name that is an outlet's: a known one, or capitalised words that end in "Times", "Zeitung" and the like."""
    known = alternatives(sorted(set(outlet_names().values())))
    ends = outlet_words("words")["ends"]
    ending = f"(?:{_as_names(ends)}|{alternatives(ends)})"
    return rf"(?:(?:{known})\b|(?:[A-ZÄÖÜ][\w-]{{0,30}}\s+){{0,3}}[A-ZÄÖÜ]?[\w-]{{0,30}}{ending}\b)"


def _as_names(words: list[str]) -> str:
    return alternatives([word.title() for word in words])


def outlet_words(table: str) -> dict[str, list[str]]:
    """The word lists of one table of outlets.toml."""
    return dict(_data()[table])


def outlet_names() -> dict[str, str]:
    """Outlets by their domain."""
    return dict(_data()["names"])


@cache
def names_in_text() -> dict[str, str]:
    """The names that are an outlet's wherever they stand alone, by their lower case."""
    also = outlet_words("also")
    names = {*outlet_names().values(), *also["names"]}.difference(also["only_by_address"])
    return {name.casefold(): name for name in sorted(names)}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files("wederhoor.ingest").joinpath("outlets.toml").read_text(encoding="utf-8"))
