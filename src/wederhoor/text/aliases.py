"""The words between a name and another name for the same thing: "alias", "auch bekannt als"."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

LONGEST_GAP = 48  # code points
_OPENING = "[\"'„“”‚‘’»«]"
_NAME = rf"{_OPENING}?[A-ZÄÖÜÀ-Ý][\w’'-]*(?: [A-ZÄÖÜÀ-Ý0-9][\w’'-]*){{0,3}}{_OPENING}?"


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("wederhoor.text").joinpath("data/aliases.toml").read_text("utf-8"))


@cache
def _gap() -> re.Pattern[str]:
    cues = "|".join(cue.replace("{name}", f"(?-i:{_NAME})") for cue in _table()["between"])
    articles, relatives, verbs = ("|".join(_table()[kind].split()) for kind in ("articles", "relatives", "verbs"))
    relative = rf"(?:(?:{relatives})\s(?:(?:{verbs})\s)?)?"
    article = rf"(?P<article>(?:{articles})\s(?=[\W\d]?[A-ZÄÖÜ]))?"
    return re.compile(rf"\s?,?\s?\(?\s?{relative}(?i:{cues})(?:\s|(?<=\s)){article}(?:{_OPENING}|(?=[^\W_a-zäöüß]))")


def gap_between(text: str, end: int, stop: int) -> int | None:
    """Where a second name begins behind the name that ends at `end`; None where no words of an alias stand there."""
    match = _match(text, end, stop)
    return match.end() if match else None


def gaps_between(text: str, end: int, stop: int) -> tuple[int, ...]:
    """As `gap_between`, with where the second name begins if an article is part of it, or if it is not: De Mol."""
    match = _match(text, end, stop)
    if match is None:
        return ()
    begins = match.start("article") if match["article"] else match.end()
    article = _article().match(text, begins)
    return tuple(dict.fromkeys((match.end(), begins, article.end() if article else begins)))


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?i:{'|'.join(_table()['articles'].split())})\s")


def _match(text: str, end: int, stop: int) -> re.Match[str] | None:
    match = _gap().match(text, end, min(stop, end + LONGEST_GAP))
    return match if match and match.end() < stop else None
