"""Several who say one thing: “SPÖ und Grüne begrüßten …” is a statement of each."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, noun_phrase, span_of, trimmed
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word

NAMING = ("NOUN", "PROPN", "PRON", "NUM")


def speakers_apart(sentence: Sentence, speaker: Speaker, index: MentionIndex) -> tuple[Speaker, ...]:
    """Those whom a speaker's words name one after the other, each with words of their own; else the speaker alone.

    Somebody among them must be named: "the union and the shipowners" are the one speaker that they are called.
    """
    first = _first_joined(sentence, speaker)
    joined = _joined_to(sentence, first, speaker) if first is not None else []
    if first is None or not joined or _is_choice(sentence, joined):
        return (speaker,)
    begins = min(min(below(sentence, word)) for word in joined)
    before = [w for w in sentence.words[:begins] if w.start >= speaker.words[0]]
    while before and before[-1].upos == "CCONJ":
        before.pop()
    leading = span_of(trimmed(before))
    own = speaker_at(sentence, first, index)
    others = [one for word in joined if (one := _without_others(sentence, word, index)) is not None]
    if leading is None or own is None or len(others) < len(joined):
        return (speaker,)
    each = (Speaker(leading, own.mention, own.speaker_class), *others)
    return each if any(map(_is_named, each)) else (speaker,)


def _is_named(speaker: Speaker) -> bool:
    return speaker.mention is not None and speaker.speaker_class == "named"


def _first_joined(sentence: Sentence, speaker: Speaker) -> Word | None:
    """The first of words joined by "and" that a speaker is told with; None for others."""
    start, end = speaker.words
    mention = speaker.mention.words if speaker.mention is not None else None
    named = mention is not None and start <= mention.start and mention.end <= end
    first, last = (mention.start, mention.end) if mention is not None and named else (start, end)
    inside = [w for w in sentence.words if first <= w.start and w.end <= last]
    at = next((w for w in inside if w.head < 0 or w.head not in {other.index for other in inside}), None)
    while at is not None and at.deprel == "conj" and sentence.words[at.head].start >= start:
        at = sentence.words[at.head]
    return at


def _joined_to(sentence: Sentence, first: Word, speaker: Speaker) -> list[Word]:
    """The heads of what "and" joins to a word, in the words for the speaker or right behind them."""
    found: list[Word] = []
    todo = [first]
    while todo:
        joined = [w for w in sentence.children(todo.pop(), "conj") if w.upos in NAMING]
        joined = [w for w in joined if _only_and_between(sentence, speaker, w)]
        found += joined
        todo += joined
    return sorted(found, key=lambda w: w.index)


def _only_and_between(sentence: Sentence, speaker: Speaker, joined: Word) -> bool:
    between = (w for w in sentence.words[: min(below(sentence, joined))] if w.start >= speaker.words[1])
    return joined.end <= speaker.words[1] or all(w.upos == "CCONJ" for w in between)


def _is_choice(sentence: Sentence, joined: Sequence[Word]) -> bool:
    """Whether it is left open who spoke ("Falk or Berg")."""
    either = stance_lexicon(sentence.language).pointing.either
    return any(w.text.lower() in either for word in joined for w in sentence.children(word, "cc"))


def _without_others(sentence: Sentence, word: Word, index: MentionIndex) -> Speaker | None:
    """One of several, by words that name nobody who is joined to them in turn."""
    speaker = speaker_at(sentence, word, index)
    nexts = [min(below(sentence, w)) for w in sentence.children(word, "conj")]
    if speaker is None or not nexts:
        return speaker
    own = span_of(trimmed([w for w in noun_phrase(sentence, word) if w.index < min(nexts)]))
    return Speaker(own, speaker.mention, speaker.speaker_class) if own is not None else speaker
