"""What the verbs around a time suggest: a plan or a thing done."""

from __future__ import annotations

import re

from wederhoor.text.dates.model import Bound, Tense
from wederhoor.text.dates.words import Lexicon

_CLAUSE_END = re.compile(r"[.;:!?,\n„“”\"«»]")
_REACH = 160  # letters to each side


def tense_around(text: str, start: int, end: int, bound: Bound, words: Lexicon) -> Tense | None:
    """What the verbs of the clause suggest: a plan or a thing done."""
    clause = _clause(text, start, end, words)
    perfect = words.cues["perfect"].search(clause)
    if bound == "until" and words.cues["aim"].search(clause):
        return "future"  # "were told to stay until Friday"
    if not perfect and words.cues["future"].search(clause):
        return "future"
    preterite = words.cues.get("preterite") if bound != "until" else None
    is_past = perfect or words.cues["past"].search(clause) or (preterite and preterite.search(clause))
    return "past" if is_past else None


def _clause(text: str, start: int, end: int, words: Lexicon) -> str:
    """The clause around a time; one that is nothing else goes on behind its comma: "In March, the port closed"."""
    window = max(0, start - _REACH)
    openings = (*_CLAUSE_END.finditer(text, window, start), *words.cues["that"].finditer(text, window, start))
    opening = max((match.end() for match in openings), default=window)
    ending = _CLAUSE_END.search(text, end, end + _REACH)
    is_alone = ending is not None and ending.group() == "," and len(text[opening:start].split()) <= 2
    if ending is not None and is_alone and ending.start() == end:
        ending = _CLAUSE_END.search(text, ending.end(), end + _REACH)
    within = text[opening : ending.start() if ending else end + _REACH]
    that = words.cues["that"].search(within, end - opening)
    return within[: that.start()] if that else within
