"""Denials that join an earlier one: “Auch Katar weiß von nichts” answers what the denier before answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, span_of
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.cues import runs_of
from wederhoor.extract.statements.drafts import ANSWERING, MAX_NEAR, REJECTING, Draft, cue_word
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading, Sentence, Word

MAX_SENTENCES_BACK = 6
MAX_WORDS_JOINING = 8


def joining_drafts(reading: Reading, position: int, before: Sequence[Draft], index: MentionIndex) -> Iterator[Draft]:
    """“Moskau ebenfalls.”, “So does Moscow.”: who joins the answer of the sentence before, in no words of their own."""
    sentence = reading.sentences[position]
    if sum(w.upos != "PUNCT" for w in sentence.words) > MAX_WORDS_JOINING:
        return
    particle = max(_particles(sentence), key=lambda w: w.index, default=None)
    if particle is None or any(w.upos == "VERB" and w != particle for w in sentence.words):
        return
    near = (d for d in reversed(before[-MAX_NEAR:]) if d.sentence == position - 1 and d.stance in ANSWERING)
    joined = next((d for d in near if d.points_to is not None and d.cue is not None), None)
    named = next((w for w in sentence.words if w.upos in ("NOUN", "PROPN")), None)
    speaker = speaker_at(sentence, named, index) if named is not None and joined is not None else None
    if joined is not None and speaker is not None and sentence.block == reading.sentences[position - 1].block:
        words = (particle.start, particle.end)
        speaker = _without(sentence, speaker, words)
        yield replace(joined, sentence=position, content=words, cue=words, speaker=speaker, points_to="pronoun")


def _without(sentence: Sentence, speaker: Speaker, particle: Span) -> Speaker:
    """A speaker without the "too" that a tree hangs on the name: "Moskou | eveneens"."""
    start, end = speaker.words
    inside = [w for w in sentence.words if start <= w.start < end and not particle[0] <= w.start < particle[1]]
    return replace(speaker, words=span_of(inside) or speaker.words)


def joins_denial(draft: Draft, context: Context) -> bool:
    """Whether a denial says that somebody denies too; “bestreitet auch die Zahlung” denies something more."""
    sentence = context.reading.sentences[draft.sentence]
    if draft.points_to is None or draft.stance not in REJECTING:
        return False
    cue = cue_word(sentence, draft)
    return any(_is_of_speaker(sentence, word, draft, cue) for word in _particles(sentence))


def _particles(sentence: Sentence) -> Iterator[Word]:
    """The last word of each run of words for "too"."""
    words = list(sentence.words)
    for phrase in stance_lexicon(sentence.language).pointing.too:
        yield from (run[-1] for run in runs_of(words, tuple(phrase.split())))


def _is_of_speaker(sentence: Sentence, particle: Word, draft: Draft, cue: Word | None) -> bool:
    """Whether such a word belongs to who denies, or to the denying, and not to what is denied."""
    after = next((w for w in sentence.words[particle.index + 1 :] if w.upos != "PUNCT"), None)
    if after is not None and draft.content[0] <= after.start < draft.content[1] and draft.content != draft.cue:
        return False
    start, end = draft.speaker.words if draft.speaker is not None else (0, 0)
    first = next((w for w in sentence.words if w.start >= start), particle)
    beside = start <= particle.start <= end or particle.index == first.index - 1
    opens = particle.index <= 1 and first.index > particle.index
    return beside or opens or (cue is not None and cue.index in (particle.index, particle.head))


def denial_joined(
    draft: Draft, before: Iterable[Draft], answered: Mapping[int, Draft], context: Context
) -> Draft | None:
    """What the nearest other denier answered; None where nobody did. `before`: drafts from the nearest on."""
    near = takewhile(lambda d: draft.sentence - d.sentence <= MAX_SENTENCES_BACK, before)
    deniers = (d for d in near if d.stance in REJECTING and id(d) in answered and not _is_of_one(d, draft, context))
    joined = next(deniers, None)
    return answered[id(joined)] if joined is not None else None


def _is_of_one(one: Draft, two: Draft, context: Context) -> bool:
    return one.speaker == two.speaker or context.are_of_one_side(one, two)
