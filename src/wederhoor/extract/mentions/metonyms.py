"""Whether a capital or palace stands for its government: the syntax tells who does something, and who is spoken to."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_words import is_one_of, words_for
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.gazetteer import Known

SUBJECTS = frozenset(("nsubj", "obl:agent", "csubj"))
OBJECTS = frozenset(("obj", "iobj", "obl", "obl:arg"))
JOINED = frozenset(("conj", "appos", "flat"))


def acts(sentence: Sentence, name: Word, known: Known) -> bool:
    """Whether a capital or seat stands for the government, not for where something is."""
    head = _first_of_list(sentence, name)
    if _is_subject_of_deed(sentence, head) or _is_spoken_to(sentence, head) or _stands_with_actors(sentence, head):
        return True
    # a palace or ministry is hardly ever meant as a building, unless something is said to be in it
    return known.kind == "seat" and not any(sentence.children(name, "case"))


def _first_of_list(sentence: Sentence, name: Word) -> Word:
    """The word whose place in the sentence a listed name shares: Moskau in "Moskau und Minsk"."""
    at = name
    while at.deprel in JOINED and (head := sentence.head(at)) is not None and head.upos in ("PROPN", "NOUN"):
        at = head
    return at


def _is_subject_of_deed(sentence: Sentence, name: Word) -> bool:
    verb = sentence.head(name)
    return (
        name.deprel in SUBJECTS
        and verb is not None
        and verb.upos in ("VERB", "AUX", "ADJ")
        and verb.lemma not in words_for("place_verbs")
    )


def _is_spoken_to(sentence: Sentence, name: Word) -> bool:
    """ "Washington warnt Peking": whoever is spoken to is somebody."""
    verb = sentence.head(name)
    if verb is None or name.deprel not in OBJECTS or any(sentence.children(name, "case")):
        return False
    lemma = verb_lemma(sentence, verb)
    return lemma in speech_lexicon(sentence.language).verbs or lemma in words_for("addressing_verbs")


def _stands_with_actors(sentence: Sentence, name: Word) -> bool:
    """ "Laut Peking", "met Moskou", "between Moscow and Kyiv": words that go with somebody, not with a place."""
    return any(is_one_of(word, "actor_prepositions") for word in sentence.children(name, "case"))
