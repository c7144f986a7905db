"""A verb of saying that is told once and goes for two: “De politie sprak van 14 doden, de vakbond van 17”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.read.reading import Sentence, Word

GAPPING: tuple[Rule, ...] = ("object", "turn", "pointing")
PARTING = (",", ";")
NAMING = ("NOUN", "PROPN")
IN_A_NAME = (*NAMING, "DET", "ADJ", "X")  # no number: "three years for Berg, | 18 months | for Falk"
MAX_WORDS_NAMING = 6


def with_gapped(sentence: Sentence, drafts: Sequence[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts, and what the second of two speakers says with the verb of the first."""
    out: list[Draft] = []
    for draft in drafts:
        gapped = _gapped(sentence, draft, index) if draft.rule in GAPPING and draft.speaker else None
        out += gapped or [draft]
    return out


def _gapped(sentence: Sentence, draft: Draft, index: MentionIndex) -> list[Draft] | None:
    """The draft up to the second speaker, and the second speaker's; None where nobody else takes up the verb."""
    first = _preposition_of(sentence, draft)
    parted = _parting_behind(sentence, first) if first is not None else None
    if first is None or parted is None:
        return None
    rest = _up_to_break(sentence, parted)
    second = next((w for w in rest if _is_same(sentence, first, w)), None)
    if second is None or any(w.upos in ("VERB", "AUX") and w.has("VerbForm", "Fin") for w in rest):
        return None
    speaker = _named_between(sentence, parted, second, index)
    with_preposition = draft.content[0] <= first.start
    said = [w for w in rest if w.index >= second.index + (0 if with_preposition else 1)]
    content, own = span_of(trimmed(said)), _cut_before(sentence, draft, parted)
    if speaker is None or content is None or own is None:
        return None
    return [replace(draft, content=own), replace(draft, content=content, speaker=speaker, points_to=None)]


def _preposition_of(sentence: Sentence, draft: Draft) -> Word | None:
    """The preposition of what is said: right before it, or within it ("put | the toll at 14")."""
    start, end = draft.content
    inside = [w for w in sentence.words if w.upos == "ADP" and draft.cue and w.start > draft.cue[0] and w.start < end]
    before = (w for w in reversed(inside) if w.end <= start)
    return next(before, None) or next((w for w in inside if w.start >= start), None)


def _parting_behind(sentence: Sentence, preposition: Word) -> Word | None:
    behind = sentence.words[preposition.index + 1 :]
    return next((w for w in behind if w.text in PARTING or w.upos == "CCONJ"), None)


def _up_to_break(sentence: Sentence, parted: Word) -> list[Word]:
    behind = list(sentence.words[parted.index + 1 :])
    if behind and behind[0].upos == "CCONJ":  # ", and the union of 17"
        behind = behind[1:]
    ends = next((at for at, w in enumerate(behind) if w.upos == "PUNCT" and w.text in (",", ";", ":", ".")), None)
    return behind[:ends]


def _is_same(sentence: Sentence, first: Word, other: Word) -> bool:
    words = clause_words(sentence.language)
    return other.upos == "ADP" and words.preposition(other) == words.preposition(first)


def _named_between(sentence: Sentence, parted: Word, second: Word, index: MentionIndex) -> Speaker | None:
    """Who stands between the comma and the second preposition, and can speak."""
    between = trimmed(list(sentence.words[parted.index + 1 : second.index]))
    if not between or len(between) > MAX_WORDS_NAMING or any(w.upos not in IN_A_NAME for w in between):
        return None
    heads = [w for w in between if w.upos in NAMING]
    words = span_of(between)
    told = speaker_at(sentence, heads[-1], index) if heads else None
    if told is None or words is None:
        return None
    known = told.mention is not None or told.speaker_class == "collective" or ends_in(heads[-1], "person_nouns")
    return Speaker(words, told.mention, told.speaker_class) if known else None


def _cut_before(sentence: Sentence, draft: Draft, parted: Word) -> tuple[int, int] | None:
    start, end = draft.content
    return span_of(trimmed([w for w in sentence.words if start <= w.start and w.end <= min(end, parted.start)]))
