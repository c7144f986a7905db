"""Words that may tell of an event: fixed combinations, verbs, and nouns of the lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wederhoor.extract.arguments import case_of
from wederhoor.extract.frames import Combination, Frame, Frames, is_one_of, noun_end, preposition, verb_forms
from wederhoor.read.reading import Sentence, Word


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an event. `verb` is what its sentence is built on; None for a noun that stands alone."""

    word: Word
    frame: Frame
    verb: Word | None
    combination: Combination | None = None


def find_triggers(sentence: Sentence, frames: Frames) -> Iterator[Trigger]:
    """Words of a sentence that may tell of an event: fixed combinations first, then verbs, then nouns."""
    taken: set[int] = set()
    for verb in sentence.words:
        if verb.upos in ("VERB", "AUX", "ADJ"):
            for trigger in _combined(sentence, verb, frames):
                if trigger.word.index not in taken:
                    taken |= {verb.index, trigger.word.index}
                    yield trigger
    for word in sentence.words:
        if word.index in taken:
            continue
        if word.upos == "VERB" or (
            word.upos == "ADJ" and word.deprel in ("amod", "acl") and word.has("VerbForm", "Part")
        ):
            # "werkt samen": the tree may take a prefix for an adverb
            prefixed = [w.text.casefold() + word.lemma.casefold() for w in sentence.children(word, "advmod")]
            forms = (*prefixed, *verb_forms(sentence, word))
            for frame in next((frames.by_verb[form] for form in forms if form in frames.by_verb), ()):
                yield Trigger(word, frame, word)
        elif word.upos == "NOUN" and (noun := noun_end(word, frames.by_noun)):
            yield Trigger(word, frames.by_noun[noun], None)


def _combined(sentence: Sentence, verb: Word, frames: Frames) -> Iterator[Trigger]:
    for form in dict.fromkeys((*verb_forms(sentence, verb), verb.lemma.casefold())):
        for frame, combination in frames.by_combined_verb.get(form, ()):
            for noun in sentence.children(
                verb, "obj", "nsubj:pass", "nsubj", "obl", "obl:arg", "nmod", "xcomp", "compound:prt"
            ):
                if _is_combined(sentence, noun, combination):
                    yield Trigger(verb if combination.trigger == "verb" else noun, frame, verb, combination)


def _is_combined(sentence: Sentence, noun: Word, combination: Combination) -> bool:
    case = case_of(sentence, noun)
    if not case and noun.deprel == "compound:prt" and noun.index:
        case = preposition(sentence.words[noun.index - 1].text)
    if case != (preposition(combination.case) if combination.case else ""):
        return False
    if noun_end(noun, {combination.noun.casefold()}) is None:
        return False
    beside = sentence.children(noun, "compound", "amod", "nmod")
    return combination.modifier is None or any(
        is_one_of(w, {combination.modifier, f"{combination.modifier}s"}) for w in beside
    )
