"""A statement as one pass over a sentence finds it, before its speaker is looked up and its doubts are weighed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wederhoor.extract.phrases import Span
from wederhoor.extract.speakers import Speaker
from wederhoor.record import Mode, Stance

Rule = Literal[
    "clause",
    "phrase",
    "as said",
    "noun",
    "colon",
    "object",
    "quotation",
    "free indirect",
    "hearsay",
    "alleged",
    "own voice",
]


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its speaker is looked up in earlier sentences and its doubts are weighed."""

    sentence: int
    content: Span
    cue: Span | None
    cue_lemma: str
    speaker: Speaker | None
    mode: Mode
    stance: Stance
    rule: Rule
    carried: bool = False  # the speaker is whoever spoke last
    by_it: bool = False  # carried by "it", "het", "es": no person
    needs_speaker: bool = False  # a statement only if somebody is found to have said it, else a plan or an order
