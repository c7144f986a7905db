"""Whether a name or pronoun is the subject of a verb of saying."""

from __future__ import annotations

from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def is_subject_of_saying(sentence: Sentence, name: Word) -> bool:
    """Whether the name, or what it is an apposition to, is the subject of a verb of saying."""
    at: Word | None = name
    while at is not None and at.deprel in ("flat", "appos", "compound"):
        at = sentence.head(at)
    verb = sentence.head(at) if at is not None and at.deprel == "nsubj" else None
    return verb is not None and verb_lemma(sentence, verb) in speech_lexicon(sentence.language).verbs
