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
    if word.upos not in ("NUM", "PRON", "DET", "NOUN", "ADJ") or word.text.casefold() not in little.some_of:
        return word
    owned = (
        w for w in sentence.children(word, "nmod") if case_of(sentence, w) in little.owning or w.has("Case", "Gen")
    )
    return next((w for w in owned if w.upos in ("NOUN", "PROPN")), word)


def is_whole(sentence: Sentence, word: Word) -> bool:
    """Whether a noun is the whole of which only a part is meant: "the first of 30 [howitzers]" are not thirty."""
    part = sentence.head(word)
    return part is not None and part.upos != "VERB" and whole_of(sentence, part).index == word.index


def _is_not_meant(sentence: Sentence, word: Word) -> bool:
    """Whether a negation goes with a noun or with the verb above it."""
    head = sentence.head(word)
    return is_negated(sentence, word) or (head is not None and is_negated(sentence, head))


def _holder_of_both(sentence: Sentence, word: Word) -> Word | None:
    """Who holds two offices under one article: "der Abgeordnete und [Fraktionschef Otto Krull] sprach"; else None."""
    verb, others = sentence.head(word), [*sentence.children(word, "conj")]
    if verb is None or word.upos != "NOUN" or len(others) != 1 or not any(sentence.children(word, "det")):
        return None
    other = others[0]
    finite = [w for w in (verb, *sentence.children(verb, "aux")) if w.has("VerbForm", "Fin")]
    singular = any(w.has("Number", "Sing") for w in finite) and other.has("Number", "Sing")
    named = any(w.upos == "PROPN" for noun in (word, other) for w in sentence.children(noun, "flat", "appos"))
    bare = not any(sentence.children(other, "det", "case", "amod"))
    return other if word.deprel == "nsubj" and other.upos == "NOUN" and singular and named and bare else None


def conjuncts(sentence: Sentence, word: Word) -> Iterator[Word]:
    """A word and the nouns that are joined to it by "and"; a colon, semicolon or dash ends the list.

    Of "nicht nach Mali, sondern nach Peru" and "weapons but no drones" only what is meant.
    """
    if (holder := _holder_of_both(sentence, word)) is not None:
        yield holder
        return
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


def behind_noun(sentence: Sentence, word: Word) -> Word | None:
    """The noun right before a phrase's preposition: "über eine [Firma] in Oman"; None where none stands there."""
    cases = [w for w in sentence.children(word, "case") if w.index < word.index]
    before = sentence.words[cases[0].index - 1] if cases and cases[0].index else None
    return before if before is not None and before.upos == "NOUN" else None
