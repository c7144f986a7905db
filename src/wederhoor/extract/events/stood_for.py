"""The words that one word of a phrase stands for: the whole of a part, and what "and" joins to it."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.events.forms import case_of
from wederhoor.extract.events.negation import is_contrasted
from wederhoor.read.reading import Sentence, Word


def whole_of(sentence: Sentence, word: Word) -> Word:
    """The noun of which a word names a part: "[one] of its [warships]"; the word itself where it names none."""
    little = clause_words(sentence.language)
    if word.upos not in ("NUM", "PRON", "DET", "NOUN") or word.text.casefold() not in little.some_of:
        return word
    owned = (
        w for w in sentence.children(word, "nmod") if case_of(sentence, w) in little.owning or w.has("Case", "Gen")
    )
    return next((w for w in owned if w.upos in ("NOUN", "PROPN")), word)


def _is_not_meant(sentence: Sentence, word: Word) -> bool:
    """Whether a negation goes with a noun or with the verb above it."""
    head = sentence.head(word)
    return is_negated(sentence, word) or (head is not None and is_negated(sentence, head))


def conjuncts(sentence: Sentence, word: Word) -> Iterator[Word]:
    """A word and the nouns that are joined to it by "and"; a colon, semicolon or dash ends the list.

    Of "nicht nach Mali, sondern nach Peru" and "weapons but no drones" only what is meant.
    """
    contrasted = is_contrasted(sentence, word)
    if not (contrasted and _is_not_meant(sentence, word)):
        yield word
    for other in sentence.children(word, "conj"):
        if contrasted and is_negated(sentence, other):
            continue
        if any(w.text in (":", ";", "–", "—") for w in sentence.words[word.index : other.index]):
            return
        if any(w.upos == "VERB" and w.head == word.head for w in sentence.words[word.index : other.index]):
            return  # "[office] and seized [papers]"
        own_case = case_of(sentence, other)
        if other.upos in ("NOUN", "PROPN", "PRON") and own_case in ("", case_of(sentence, word)):
            yield other
