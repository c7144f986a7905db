"""Words of time that are known and deliberately tied to no day: feasts that move by other calendars, and eras."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

LeftOutKind = Literal["feast", "era"]
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of time that no day is given for; `[start, end)` of the text."""

    start: int
    end: int
    text: str
    kind: LeftOutKind


def find_left_out(text: str, language: str) -> Iterator[LeftOut]:
    """Feasts and eras in the order of the text, so that it can be said that they were left out."""
    for match in _pattern(language.partition("-")[0].lower()).finditer(text):
        kind: LeftOutKind = "feast" if match.lastgroup == "feast" else "era"
        yield LeftOut(match.start(), match.end(), match.group(), kind)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    table = tomllib.loads((files("wederhoor.text") / "lang_data" / "times_left_out.toml").read_text(encoding="utf-8"))
    words = table.get(language, table[FALLBACK])
    # an era written small may be any other word, a feast hardly: "ramadan"
    groups = (rf"(?P<{kind}>{'|'.join(_longest_first(words[kind]))})" for kind in ("feast", "era"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)")


def _longest_first(words: list[str]) -> list[str]:
    return sorted((re.escape(word) for word in words), key=lambda word: (-len(word), word))
