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
from wederhoor.extract.mentions.mention_words import is_one_of, is_person_noun
from wederhoor.extract.mentions.pronoun_words import SUBJECTS
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention

BESIDE = ("appos", "flat", "compound")
JOINED = ("conj", *BESIDE, "fixed")


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """Somebody or something at a place in the text; `mention` is None where nobody names it."""

    mention: Mention | None
    word: Word
    sentence: int
    forms: Forms
    is_person: bool = False
    is_list: bool = False  # several that are named together
    owns_subject: bool = False  # of a possessive: "his lawyer said"


def spoken_of(sentence: Sentence, position: int, index: MentionIndex, genders: Genders) -> Iterator[SpokenOf]:
    """All that a sentence speaks of, by the word that its phrase hangs on, in text order."""
    for word in sentence.words:
        mention = index.covering(word)
        if mention is None or not _is_whole(mention, word):
            if _stands_alone(sentence, word) and not _is_beside_name(sentence, word, index):
                is_person = word.upos == "PRON" or is_person_noun(word)
                yield SpokenOf(None, word, position, _forms_of_word(sentence, word), is_person)
        elif _is_head(sentence, mention, word) and (mention.form == "name" or word.upos in ("NOUN", "PROPN", "PRON")):
            forms = forms_of_mention(sentence, mention, word, genders)
            is_person = mention.type == "person"
            named = mention if not is_person or mention.form == "name" or mention.antecedent else None
            yield SpokenOf(named, _place_of(sentence, word), position, forms, is_person)
        if _is_first_of_list(sentence, word):
            yield SpokenOf(None, word, position, SEVERAL, is_list=True)


def _is_whole(mention: Mention, word: Word) -> bool:
    """Not Kreml in Kreml-Sprecher."""
    return mention.words.start <= word.start and word.end <= mention.words.end


def _is_head(sentence: Sentence, mention: Mention, word: Word) -> bool:
    head = sentence.head(word)
    return head is None or not _is_whole(mention, head)


def _place_of(sentence: Sentence, name: Word) -> Word:
    """The noun whose place in the sentence a name shares: Ministerin in "Ministerin Kranz", man in "the man is X"."""
    at = name
    while _is_beside(sentence, at) and (head := sentence.head(at)) is not None and head.upos in ("NOUN", "PROPN"):
        at = head
    return _called_so(sentence, at) or at


def _called_so(sentence: Sentence, name: Word) -> Word | None:
    """The person whom a sentence calls by a name: "The man is called Tom Hill", "Her successor is Tom Hill"."""
    above = sentence.head(name)
    verb = above if above is not None and is_one_of(above, "being_called") else name
    if verb is name and not any(sentence.children(name, "cop")):
        return None
    subjects = (w for w in sentence.children(verb, *SUBJECTS) if w.index != name.index and w.upos == "NOUN")
    return next((w for w in subjects if is_person_noun(w)), None)


def _stands_alone(sentence: Sentence, word: Word) -> bool:
    """Whether a noun or pronoun takes part in what is told, not in another noun, nor says what one is ("as pupil")."""
    if word.upos == "PRON":
        return word.deprel in SUBJECTS and not word.has("PronType", "Rel")
    if any(is_one_of(case, "likening_words") for case in sentence.children(word, "case", "mark")):
        return False
    return word.upos == "NOUN" and word.deprel not in (*BESIDE, "root", "nmod:poss")


def _is_beside_name(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    beside = (*sentence.children(noun, "appos", "flat"), *sentence.children(noun, "nmod"))
    if any(child.upos == "PROPN" and _is_beside(sentence, child) for child in beside):
        return True
    above = sentence.head(noun)
    names = (w for w in (above, *sentence.children(above)) if w.upos == "PROPN") if above is not None else ()
    return any(_called_so(sentence, name) == noun for name in names) or _has_name_in_its_field(sentence, noun, index)


def _has_name_in_its_field(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """Minister van Handel Anna Berg: the reader ties the name to the field."""
    for ministry in sentence.children(noun, "nmod"):
        named = (index.covering(word) for word in sentence.children(ministry, "flat", "appos", "fixed"))
        if any(mention is not None and mention.type == "person" for mention in named):
            return True
    return False


def _is_beside(sentence: Sentence, word: Word) -> bool:
    """Acme in "la société Acme", which the reader may make an attribute."""
    is_bare = word.deprel == "nmod" and word.index == word.head + 1 and not any(sentence.children(word, "case"))
    return word.deprel in BESIDE or (is_bare and word.upos == "PROPN")


def _forms_of_word(sentence: Sentence, word: Word) -> Forms:
    if word.upos == "NOUN":
        return forms_of_noun(sentence, word)
    lower, language = word.text.lower(), sentence.language
    if lower not in pronoun_forms("person", language) and lower not in pronoun_forms("subject", language):
        return NOTHING
    return SEVERAL if word.has("Number", "Plur") else ANY_PERSON


def _is_first_of_list(sentence: Sentence, word: Word) -> bool:
    """France in "France and Italy"."""
    return word.upos in ("NOUN", "PROPN") and word.deprel not in JOINED and any(sentence.children(word, "conj"))
