"""What became of people in an event of harm: killed or injured, by the words around it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

from wederhoor.compare.passages import passage_of
from wederhoor.record import Event, Report

Harm = Literal["killed", "injured", "harmed"]
HARMS: Mapping[str, Harm] = {"killed": "killed", "injured": "injured"}


def harm_of(event: Event, report: Report) -> Harm:
    """Killed or injured; "harmed" where the words tell neither, or both."""
    passage = " ".join(passage_of(event, report).text.casefold().split())
    known = _beginnings(report.language[:2])
    found = {HARMS[kind] for kind, pattern in known.items() if pattern.search(passage)}
    return found.pop() if len(found) == 1 else "harmed"


@cache
def _beginnings(language: str) -> Mapping[str, re.Pattern[str]]:
    data = tomllib.loads(files("wederhoor.compare").joinpath("harm.toml").read_text("utf-8"))
    return {
        kind: re.compile(rf"\b(?:{'|'.join(map(re.escape, words[language]))})")
        for kind, words in data.items()
        if language in words
    }
