"""Whom and what a sentence speaks of, named or not: what later pronouns can stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wederhoor.extract.mentions.agreement import (
    ANY_PERSON,
    NOTHING,
    SEVERAL,
    Forms,
    forms_of_mention,
    forms_of_noun,
    pronoun_forms,
)
from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention

SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
BESIDE = ("appos", "flat", "compound")
JOINED = ("conj", *BESIDE, "fixed")


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """Somebody or something at a place in the text; `mention` is None where nobody names it."""

    mention: Mention | None
    word: Word
    sentence: int
    forms: Forms
    is_list: bool = False  # several that are named together
    owns_subject: bool = False  # of a possessive: "his lawyer said"


def spoken_of(sentence: Sentence, position: int, index: MentionIndex, genders: Genders) -> Iterator[SpokenOf]:
    """All that a sentence speaks of, by the word that its phrase hangs on, in text order."""
    for word in sentence.words:
        mention = index.covering(word)
        if mention is None or not _is_whole(mention, word):
            if _stands_alone(word) and not _is_beside_name(sentence, word):
                yield SpokenOf(None, word, position, _forms_of_word(sentence, word))
        elif _is_head(sentence, mention, word) and word.upos in ("NOUN", "PROPN", "PRON"):
            forms = forms_of_mention(sentence, mention, word, genders)
            yield SpokenOf(mention, _noun_beside(sentence, word), position, forms)
        if _is_first_of_list(sentence, word):
            yield SpokenOf(None, word, position, SEVERAL, is_list=True)


def _is_whole(mention: Mention, word: Word) -> bool:
    """Not Kreml in Kreml-Sprecher."""
    return mention.words.start <= word.start and word.end <= mention.words.end


def _is_head(sentence: Sentence, mention: Mention, word: Word) -> bool:
    head = sentence.head(word)
    return head is None or not _is_whole(mention, head)


def _noun_beside(sentence: Sentence, name: Word) -> Word:
    """The noun whose place in the sentence a name behind it shares: Ministerin in "Ministerin Kranz"."""
    at = name
    while _is_beside(sentence, at) and (head := sentence.head(at)) is not None and head.upos in ("NOUN", "PROPN"):
        at = head
    return at


def _stands_alone(word: Word) -> bool:
    """Whether a noun or pronoun takes part in what is told, not in another noun."""
    if word.upos == "PRON":
        return word.deprel in SUBJECTS and not word.has("PronType", "Rel")
    return word.upos == "NOUN" and word.deprel not in (*BESIDE, "root", "nmod:poss")


def _is_beside_name(sentence: Sentence, noun: Word) -> bool:
    beside = (*sentence.children(noun, "appos", "flat"), *sentence.children(noun, "nmod"))
    return any(child.upos == "PROPN" and _is_beside(sentence, child) for child in beside)


def _is_beside(sentence: Sentence, word: Word) -> bool:
    """Acme in "la société Acme", which the reader may make an attribute."""
    is_bare = word.deprel == "nmod" and word.index == word.head + 1 and not any(sentence.children(word, "case"))
    return word.deprel in BESIDE or (is_bare and word.upos == "PROPN")


def _forms_of_word(sentence: Sentence, word: Word) -> Forms:
    if word.upos == "NOUN":
        return forms_of_noun(sentence, word)
    is_impersonal = word.text.lower() in pronoun_forms("speaking", sentence.language) or word.has("PronType", "Dem")
    if is_impersonal or word.has("Person", "1") or word.has("Person", "2"):
        return NOTHING
    return SEVERAL if word.has("Number", "Plur") else ANY_PERSON


def _is_first_of_list(sentence: Sentence, word: Word) -> bool:
    """France in "France and Italy"."""
    return word.upos in ("NOUN", "PROPN") and word.deprel not in JOINED and any(sentence.children(word, "conj"))
