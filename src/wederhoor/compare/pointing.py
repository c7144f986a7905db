"""How a denial points back to what was said: "it", "this claim", "any such talks"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wederhoor.compare.tables import table

MAX_POINTING = 3  # words of a denial that only points back
MAX_WITH_NOUN = 2  # words of "that explanation"
_QUOTED = re.compile(r"[\"“„«‘'][^\"”“»’']*[\"”“»’']$")
Pointing = Literal["one", "several", ""]


def pointing_of(words: str) -> Pointing:
    """Whether words only point to one thing that was said, or to several; empty where they tell more."""
    told = _told_bare(words)
    if means_such(words) or not _words("thereof").isdisjoint(told[:1]):
        return "one"
    if not 0 < len(told) <= MAX_POINTING:
        return ""
    if told[-1] in _words("several"):
        return "several"
    is_this = told[0] in _words("this") and len(told) <= (1 if told[0] in _words("alone") else MAX_WITH_NOUN)
    return "one" if is_this or told[-1] in _words("charges") else ""


def means_such(words: str) -> bool:
    """Whether they begin like "any such talks", with a noun for what was said before."""
    return not _words("such").isdisjoint(re.findall(r"\w+", words.casefold())[:2])


def means_number(words: str) -> bool:
    """Whether they only point to a number that was told: "the figure"."""
    told = _told_bare(words)
    return 0 < len(told) <= MAX_POINTING and told[-1] in _words("numbers")


def names_charge(words: str) -> bool:
    """Whether they are but a word for a charge."""
    told = _told_bare(words)
    return 0 < len(told) <= MAX_POINTING and told[-1] in _words("charges")


def _told_bare(words: str) -> list[str]:
    """The words without those quoted: `the charge "absurd"`."""
    return re.findall(r"\w+", _QUOTED.sub(" ", words.casefold()))


def is_negated(words: str) -> bool:
    """Whether a word such as "no" or "never" stands among them."""
    return not _words("negating").isdisjoint(re.findall(r"\w+", words.casefold()))


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(table("claims")[kind])
