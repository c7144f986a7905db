"""“„Wir haben“, sagte Falk, „nie geliefert.“”: a sentence in quotation marks that its attribution breaks in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wederhoor.extract.quotes import Quote
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Sentence

SENTENCE_ENDS = (".", "!", "?", "…")


def with_whole_sentences(
    drafts: Sequence[Draft], quotes: Sequence[Quote], sentence: Sentence, text: str
) -> list[Draft]:
    """The drafts, with one for both halves of a broken sentence, its attribution inside: half says something else."""
    joining = {w.start for w in sentence.words if w.upos == "CCONJ"}  # "„Er kam“, sagte Falk, „und er blieb“" is two
    broken = (pair for pair in pairwise(quotes) if _is_broken(*pair, text))
    halves = [(first, second) for first, second in broken if second.inner_start not in joining]
    out = list(drafts)
    for first, second in halves:
        parts = [d for d in out if d.mode == "direct" and d.content in (_inner(first), _inner(second))]
        cues = {d.cue for d in parts if d.cue is not None}
        if len(parts) == len(cues) + 1 == 2:
            whole = replace(next(d for d in parts if d.cue is not None), content=(first.inner_start, second.inner_end))
            out = [whole if d is parts[0] else d for d in out if d is not parts[1]]
    return out


def _inner(quote: Quote) -> tuple[int, int]:
    return quote.inner_start, quote.inner_end


def _is_broken(first: Quote, second: Quote, text: str) -> bool:
    """Whether a sentence goes on from one quotation to the next, with no more than a few words between commas."""
    said, between = text[first.inner_start : first.inner_end].rstrip(), text[first.end : second.start]
    opens = text[second.inner_start : second.inner_start + 1]
    apart = any(mark in between for mark in ".!?;:\n")
    commas = between.rstrip().endswith(",") and (said.endswith(",") or between.lstrip().startswith(","))
    return commas and not apart and not said.endswith(SENTENCE_ENDS) and opens.islower()
