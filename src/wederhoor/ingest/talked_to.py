"""Whom people talk to in a report: "told the Harbour Tribune"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from wederhoor.ingest.lexicon import alternatives
from wederhoor.ingest.outlets import ARTICLE, is_capitalised, outlet_pattern, outlet_words, without_article
from wederhoor.ingest.papers import paper_kind


def is_talked_to(name: str, article: str) -> bool:
    """Whether people talk to this name in the article, or it has seen what is told of."""
    if not is_capitalised(name):
        return False
    told, _, done, seen = _own_work()
    escaped = rf"(?:{ARTICLE}\s+)?{re.escape(without_article(name))}\b"
    return re.search(rf"\b(?:(?:{told})|(?i:{done}))\s+{escaped}|{escaped}\s+(?:{seen})", article) is not None


def outlet_of_interviews(paragraphs: Sequence[str]) -> str | None:
    """The outlet that people talk to, in two paragraphs or more, if there is one only and it is not cited as another's.

    "sagte der X" is how a report cites a colleague, too; so one such line proves nothing.
    """
    outlet = outlet_pattern()
    told, by, done, _ = _own_work()
    ours = re.compile(
        rf"\b(?i:{told})\s+(?:{ARTICLE}\s+)?(?P<to>{outlet})"
        rf"|\b(?:{by})\s+(?:{ARTICLE}\s+)?(?P<by>{outlet})\s+(?i:{done})"
        rf"|\b(?i:{done})\s+(?:{ARTICLE}\s+)?(?P<after>{outlet})"
    )
    counts = Counter(
        name
        for paragraph in paragraphs
        for name in {found["to"] or found["by"] or found["after"] for found in ours.finditer(paragraph)}
    )
    if len(counts) != 1:
        return None
    [(name, count)] = counts.items()
    if paper_kind(name) is None:
        return None  # "the Tribune" is short for a name that stands elsewhere
    theirs = _cited(name)
    return name if count >= 2 and not any(map(theirs.search, paragraphs)) else None


def _own_work() -> tuple[str, ...]:
    """Patterns: told, by, done, seen."""
    words = outlet_words("own_work")
    return tuple(alternatives(words[kind]).replace(r"\ ", r"\s+") for kind in ("told", "by", "done", "seen"))


def _cited(name: str) -> re.Pattern[str]:
    """Where a report cites this paper as another's."""
    before, after = (alternatives(outlet_words("cited")[side]) for side in ("before", "after"))
    escaped = re.escape(name)
    return re.compile(rf"\b(?:{before})\s+(?:{ARTICLE}\s+)?{escaped}\b|{escaped}\b,?\s+(?:{after})", re.I)
