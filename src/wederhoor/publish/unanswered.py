"""Who would say nothing, as reports tell it: "declined to comment", "was niet bereikbaar voor commentaar"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources

from wederhoor.publish.lookup import sentences_of
from wederhoor.record import Evidence, Report

BETWEEN = r"\b[^.!?]{0,60}?\b"  # what "…" stands for


def find_unanswered(report: Report) -> Iterator[tuple[Evidence, int]]:
    """Each sentence that tells it, and where in the report its words for that begin."""
    for block in report.blocks:
        pattern = _phrases(block.language[:2])
        if block.kind == "furniture" or pattern is None:
            continue
        if not pattern.search(report.text[block.start : block.end].lower()):
            continue
        for sentence in sentences_of(report, block):
            if found := pattern.search(sentence.text.lower()):
                yield sentence, sentence.start + found.start()


@cache
def _phrases(language: str) -> re.Pattern[str] | None:
    data = tomllib.loads(resources.files("wederhoor.publish").joinpath("unanswered.toml").read_text("utf-8"))
    known = (re.escape(phrase).replace("\\ …\\ ", BETWEEN) for phrase in data.get(language, ()))
    alternatives = "|".join(known)
    return re.compile(rf"\b(?:{alternatives})\b") if alternatives else None
