"""What of somebody's words stands in quotation marks: all of them, their end, or a few."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.phrases import share_of
from wederhoor.extract.quotes import Quote
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Stance
from wederhoor.text.quotations import QUOTATION_MARKS

DASHES = frozenset("–—-")
MIN_FRAGMENT_WORDS = (
    4  # shorter ones inside indirect speech are names, terms and scare quotes more often than words that matter
)
SAME_SHARE = 0.8  # of a draft's words, from which on a quotation is all that it says


def as_quoted(draft: Draft, quotes: Sequence[Quote], sentence: Sentence) -> Draft:
    """A draft whose content is a quotation takes all of it, over as many sentences as it runs, and is direct."""
    start, end = draft.content
    for quote in quotes:
        shared = min(end, quote.end) - max(start, quote.start)
        if _is_led_in(sentence, draft, quote):
            continue
        if shared > SAME_SHARE * (end - start) and quote.depth == 0 and not holds_cue(draft, quote):
            stance = draft.stance if draft.points_to else quoted_stance(draft.stance)  # “Nonsense”, said Falk
            return replace(draft, content=(quote.inner_start, quote.inner_end), mode="direct", stance=stance)
    return draft


def as_dialogue(draft: Draft, sentence: Sentence, text: str) -> Draft:
    """A draft with what a paragraph behind a dash begins with is direct: “– We ship nothing, Falk said.”."""
    start = draft.content[0]
    opening = text[:start].rpartition("\n")[2].strip()
    first = next((w for w in sentence.words if w.text not in DASHES), sentence.words[0])
    dashed = opening != "" and all(mark in DASHES for mark in opening) and draft.rule == "clause"
    if not dashed or first.start != start or draft.mode != "indirect":
        return draft
    return replace(draft, mode="direct", stance=quoted_stance(draft.stance))


def to_end_of_quotation(draft: Draft, quotes: Sequence[Quote], until: int) -> Draft:
    """A content that ends within a quotation that it opened goes on to its end, where that is not behind `until`."""
    start, end = draft.content
    for quote in quotes:
        cut = start < quote.start and quote.inner_start < end < quote.end <= until
        if cut and quote.depth == 0 and not holds_cue(draft, quote):
            return replace(draft, content=(start, quote.end))
    return draft


def within_quotation(draft: Draft, quotes: Sequence[Quote]) -> Draft:
    """What somebody says within a quotation ends with it: “‘We hope that Peru pays’ | , said Falk”."""
    start, end = draft.content
    for quote in quotes:
        if holds_cue(draft, quote) and quote.inner_start <= start < quote.inner_end < end:
            return replace(draft, content=(start, quote.inner_end))
    return draft


def quoted_stance(stance: Stance) -> Stance:
    """A denial or doubt in somebody's own words is what they assert: "Falk denied it: “We ship nothing.”"."""
    return "assert" if stance in ("deny", "doubt", "support", "oppose") else stance


def holds_cue(draft: Draft, quote: Quote) -> bool:
    return draft.cue is not None and quote.start <= draft.cue[0] < quote.end


def fragment_drafts(reading: Reading, quotes: Sequence[Quote], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The words that an indirect statement gives in quotation marks: they are the speaker's own.

    Names, titles and single words stay what they are in the statement.
    """
    for quote in quotes:
        around = [d for d in drafts if d.mode == "indirect" and _is_inside(quote, d, reading.sentences[d.sentence])]
        outer = min(around, key=lambda d: d.content[1] - d.content[0], default=None)
        if outer is None or quote.depth or outer.speaker is None or n_words_quoted(reading, quote) < MIN_FRAGMENT_WORDS:
            continue
        inner = (quote.inner_start, quote.inner_end)
        if any(d.mode == "direct" and share_of(inner, d.content) >= SAME_SHARE for d in drafts):
            continue  # of "Peru said, according to Reuters: “…”" they are Peru's words, not Reuters'
        sentence = next((s for s in reading.sentences if s.start <= quote.inner_start < s.end), None)
        if sentence is not None and not is_title(sentence, quote):
            yield replace(outer, content=(quote.inner_start, quote.inner_end), mode="direct", rule="quotation")


def _is_led_in(sentence: Sentence, draft: Draft, quote: Quote) -> bool:
    """Whether more than an article stands before a quotation in what is said: "Peru has “been a leader …”"."""
    before = (w for w in sentence.words if draft.content[0] <= w.start and w.end <= quote.start)
    return any(w.upos not in ("DET", "ADP", "PUNCT", "SCONJ", "CCONJ") for w in before)


def _is_inside(quote: Quote, draft: Draft, sentence: Sentence) -> bool:
    inner = (quote.inner_start, quote.inner_end)
    return (
        draft.content[0] <= inner[0]
        and inner[1] <= draft.content[1]
        and (_is_led_in(sentence, draft, quote) or share_of(draft.content, inner) < SAME_SHARE)
        and not holds_cue(draft, quote)
    )


def n_words_quoted(reading: Reading, quote: Quote) -> int:
    return len(reading.report.text[quote.inner_start : quote.inner_end].split())


def is_title(sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation names what the noun before it speaks of: the film “…”, the newspaper “…”.

    “Der Plan sei | „noch nicht vom Tisch“” names no plan: not all of it belongs to the noun.
    """
    inside = [w for w in sentence.words if quote.inner_start <= w.start < quote.inner_end]
    before = [w for w in sentence.words if w.end <= quote.start and w.text not in QUOTATION_MARKS]
    if not inside or not before:
        return False
    indices = {w.index for w in inside}
    tops = [w for w in inside if w.head not in indices and w.upos != "PUNCT"]
    names = sum(span.last - span.first for span in sentence.names if indices.issuperset(range(span.first, span.last)))
    is_part = all(top.head == before[-1].index for top in tops)
    return before[-1].upos in ("NOUN", "PROPN") and (is_part or names * 2 > len(inside))
