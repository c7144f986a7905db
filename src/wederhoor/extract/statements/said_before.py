"""“Das teilte die Polizei mit”, “Dat meldt Reuters”: sentences that only say who said the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.clauses import first_of_predicate, is_negated, is_passive_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.quotes import Quote
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.drafts import MAX_NEAR, Draft
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.verb_speakers import speaker_of_verb
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Stance

# what denies or judges the sentence before is an answer to it, not its speaker
TELLING: tuple[Stance, ...] = ("assert", "warn", "demand", "promise", "predict")
MIN_WORDS = 3  # "Das sagte Falk"


def with_confirmed(reading: Reading, position: int, own: list[Draft], before: Sequence[Draft]) -> list[Draft]:
    """The drafts; of a sentence that only confirms, those that do so with the sentence before as what they say.

    What somebody else is told to have said there stays theirs: who confirms it answers it.
    """
    cued = [draft for draft in own if draft.cue is not None]
    if position == 0 or not all(_confirms(draft) for draft in cued):
        return own
    sentence = reading.sentences[position - 1]
    content = span_of(trimmed(list(sentence.words)))
    is_near = reading.sentences[position].block == sentence.block
    if content is None or not is_near or any(d.cue and _is_in(d, sentence) for d in before[-MAX_NEAR:]):
        return own
    return [replace(d, content=content, points_to=None, rule="clause") if _confirms(d) else d for d in own]


def _confirms(draft: Draft) -> bool:
    """Whether a draft only says that what was said before is so."""
    return draft.points_to == "pronoun" and draft.rule == "pointing" and draft.stance == "assert"


def _is_in(draft: Draft, sentence: Sentence) -> bool:
    return draft.content[0] < sentence.end and sentence.start < draft.content[1]


def said_before_drafts(
    reading: Reading, position: int, quotes: Sequence[Quote], own: Sequence[Draft], index: MentionIndex
) -> Iterator[Draft]:
    """The sentence before, or the whole quotation that ends with it, as said by the speaker that this one names."""
    if position == 0 or any(draft.cue for draft in own):
        return
    sentence = reading.sentences[position]
    lexicon = speech_lexicon(sentence.language)
    verb = _verb_behind_pointer(sentence, lexicon.pointing)
    before = reading.sentences[position - 1]
    if verb is None or sentence.block - before.block > 1 or is_negated(sentence, verb):
        return
    lemma = clause_lemma(sentence, verb)
    stance = lexicon.verbs.get(lemma)
    if stance not in TELLING or lemma in lexicon.perceiving or _says_more(sentence, verb):
        return
    finite = sentence.words[min(first_of_predicate(sentence, verb), verb.index)]
    behind = None if is_passive_verb(sentence, verb) else _speaker_behind(sentence, finite, index)
    speaker = behind or speaker_of_verb(sentence, verb, lemma, index)
    if speaker is None or speaker.words[0] <= finite.start:
        return
    cue = (verb.start, verb.end)
    quote = next((q for q in reversed(quotes) if q.start < before.end <= q.end <= sentence.start), None)
    content = span_of(trimmed(list(before.words)))
    if quote is not None:
        yield Draft(position, (quote.inner_start, quote.inner_end), cue, lemma, speaker, "direct", stance, "clause")
    elif content is not None:
        yield Draft(position, content, cue, lemma, speaker, "indirect", stance, "clause")


def _verb_behind_pointer(sentence: Sentence, pointing: frozenset[str]) -> Word | None:
    """The verb of a sentence that opens with a pronoun alone; told by its place, for trees take it for an article."""
    words = [w for w in sentence.words if w.upos != "PUNCT"]
    if len(words) < MIN_WORDS or words[0].text.lower() not in pointing:
        return None
    if words[1].upos == "AUX" and words[1].deprel in ("aux", "aux:pass") and words[1].head > words[1].index:
        return sentence.words[words[1].head]
    return words[1] if words[1].upos in ("VERB", "AUX") else None


def _says_more(sentence: Sentence, verb: Word) -> bool:
    """Whether the sentence has a clause of its own to tell."""
    clauses = sentence.children(verb, "ccomp", "xcomp", "parataxis", "conj", "csubj")
    return any(w.upos in ("VERB", "AUX") for w in clauses)


def _speaker_behind(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who stands right behind an active verb: nobody else can have said it."""
    head = noun_behind(sentence, verb)
    return speaker_at(sentence, head, index) if head is not None else None
