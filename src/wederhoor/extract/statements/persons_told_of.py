"""Whom a sentence tells of: “Anwältin Falk sieht kaum Chancen”, “Berg sitzt am Hafen”; their words may follow."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.phrases import noun_phrase
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.read.reading import Sentence, Word


def person_told_of(sentence: Sentence, index: MentionIndex) -> Word | None:
    """The subject, where it names a person, stands for one or tells one by a trade; None where it suffers something."""
    subject = subject_of(sentence, sentence.root)
    if subject is None or subject.deprel == "nsubj:pass" or subject.has("Number", "Plur"):
        return None
    mention = index.covering(subject)
    known = mention is not None and mention.type == "person"
    if subject.upos not in ("NOUN", "PROPN"):
        return subject if known and subject.upos == "PRON" else None
    return subject if known or _names_person(sentence, subject) or is_person_noun(subject) else None


def _names_person(sentence: Sentence, subject: Word) -> bool:
    """Whether a name in the phrase is a person's, or the subject is a single name that the reader knows nothing of."""
    words = {w.index for w in noun_phrase(sentence, subject)}
    own = [name for name in sentence.names if not words.isdisjoint(range(name.first, name.last))]
    unknown = subject.upos == "PROPN" and not own and not any(sentence.children(subject, "det", "amod", "nummod"))
    return unknown or any(name.type == "PER" for name in own)
