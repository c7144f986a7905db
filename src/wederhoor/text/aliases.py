"""The words between a name and another name for the same thing: "alias", "auch bekannt als"."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

LONGEST_GAP = 48  # code points


@cache
def _gap() -> re.Pattern[str]:
    raw = tomllib.loads(files("wederhoor.text").joinpath("data/aliases.toml").read_text("utf-8"))
    cues = "|".join(raw["between"])
    articles, relatives, verbs = ("|".join(raw[kind].split()) for kind in ("articles", "relatives", "verbs"))
    relative = rf"(?:(?:{relatives})\s(?:(?:{verbs})\s)?)?"
    return re.compile(rf"\s?,?\s?\(?\s?{relative}(?i:{cues})\s(?:(?:{articles})\s(?=\W?[A-ZÄÖÜ]))?[\"'„“”‚‘’»«]?")


def gap_between(text: str, end: int, stop: int) -> int | None:
    """Where a second name begins behind the name that ends at `end`; None where no words of an alias stand there."""
    match = _gap().match(text, end, min(stop, end + LONGEST_GAP))
    return match.end() if match and match.end() < stop else None
