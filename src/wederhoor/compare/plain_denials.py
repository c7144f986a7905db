"""Denials in plain words: who says "we did not sell arms" denies that arms were sold, and does not deny the "not"."""

from __future__ import annotations

import re
from functools import cache

from wederhoor.compare.tables import table
from wederhoor.record import Event, Statement


def is_plain_denial(event: Event, statement: Statement, language: str) -> bool:
    """Whether a statement denies by the "not" in its own words, told with no word of denying ("said", a quotation)."""
    if event.status != "negated" or statement.stance != "deny":
        return False
    return _beginnings("denying", language[:2]) is not None and not (
        statement.cue and is_denying(statement.cue.text, language[:2])
    )


def is_denying(words: str, language: str) -> bool:
    """Whether a word of denying stands among them."""
    return _holds("denying", words, language)


def is_answering(words: str, language: str) -> bool:
    """Whether they tell that somebody gives back a word: "countered"."""
    return _holds("answering", words, language)


def _holds(kind: str, words: str, language: str) -> bool:
    known = _beginnings(kind, language)
    return known is not None and known.search(words.casefold()) is not None


@cache
def _beginnings(kind: str, language: str) -> re.Pattern[str] | None:
    data = table("contradicting")
    words = data.get(language, {}).get(kind, "")
    known = (re.escape(word.replace("_", " ")) for word in words.split())
    return re.compile(rf"\b(?:{'|'.join(known)})") if words else None
