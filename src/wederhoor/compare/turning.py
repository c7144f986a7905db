"""Which way an answer speaks: whoever contradicts a denial says that the thing is so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from wederhoor.compare.deeds import BID, deed_of
from wederhoor.compare.origins import Origins
from wederhoor.compare.tables import table
from wederhoor.compare.voices import AGAINST, FOR, last_speaker
from wederhoor.record import Event, Report, Statement

NEAR = 12  # letters before and after an answer in which a word like "also" stands


def is_refusal(answer: Statement, event: Event, report: Report) -> bool:
    """Whether an answer turns down what is offered or proposed, instead of denying that it was."""
    offered = deed_of(event) == BID or event.type == "other"
    return offered and bool(
        answer.cue and _beginnings(report.language[:2])["refusing"].search(answer.cue.text.casefold())
    )


def is_turned(answer: Statement, answered: Statement, event: Event, origins: Origins) -> bool:
    """Whether a denial or doubt of `answered` speaks for the event.

    After a denial, "denied that" mostly means the charge itself and "contradicted that" the denial. After a speaker's
    word that it was not so, either means that word, unless it is denied "too" or what is denied is called a charge.
    """
    is_denial = answered.stance in AGAINST
    if (event.status == "negated") == is_denial or not (is_denial or answered.stance in FOR):
        return False
    if _house(answer, origins) == _house(answered, origins) != "" or stands_beside(answer, origins):
        return False
    words = _beginnings(origins.reports[answer.report].language[:2])
    if is_denial:
        return bool(answer.cue and words["contradicting"].search(answer.cue.text.casefold()))
    return not words["charges"].search(answer.content.text.casefold())


def _house(statement: Statement, origins: Origins) -> str:
    return origins.of_speaker(last_speaker(statement, origins.cast))


def stands_beside(answer: Statement, origins: Origins) -> bool:
    """Whether a word such as "also" stands in or right beside the answer."""
    report = origins.reports[answer.report]
    parts = [part for part in (answer.content, answer.cue, answer.speaker_words) if part]
    first, last = min(part.start for part in parts), max(part.end for part in parts)
    around = report.text[max(0, first - NEAR) : last + NEAR].casefold()
    return bool(_beginnings(report.language[:2])["besides"].search(around))


@cache
def _beginnings(language: str) -> Mapping[str, re.Pattern[str]]:
    data = table("contradicting")
    known = data.get(language, data["en"])
    return {kind: re.compile(rf"\b(?:{'|'.join(map(re.escape, words.split()))})") for kind, words in known.items()}
