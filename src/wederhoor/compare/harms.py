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
AFTER = 20  # letters in which a verb ends: "kwamen tien mensen om het leven"
HARMS: Mapping[str, Harm] = {"killed": "killed", "injured": "injured"}


def harm_of(event: Event, report: Report) -> Harm:
    """Killed or injured; "harmed" where the words tell neither, or both."""
    passage = passage_of(event, report)
    rest_of_sentence = report.text[passage.end : passage.end + AFTER].partition(".")[0]
    found = _harms_in(passage.text, report) or _harms_in(f"{passage.text}{rest_of_sentence}", report)
    return found.pop() if len(found) == 1 else "harmed"


def _harms_in(words: str, report: Report) -> set[Harm]:
    text, known = " ".join(words.casefold().split()), _beginnings(report.language[:2])
    return {HARMS[kind] for kind, pattern in known.items() if pattern.search(text)}


@cache
def _beginnings(language: str) -> Mapping[str, re.Pattern[str]]:
    data = tomllib.loads(files("wederhoor.compare").joinpath("harm.toml").read_text("utf-8"))
    return {
        kind: re.compile(rf"\b(?:{'|'.join(map(re.escape, words[language]))})")
        for kind, words in data.items()
        if language in words
    }
