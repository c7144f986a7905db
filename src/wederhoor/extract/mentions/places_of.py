"""Of which place something is said to be: "the Ghent firm" can only be one that was called so, or "from Ghent"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wederhoor.extract.mentions.mention_words import country_word, is_one_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.gazetteer import lookup
from wederhoor.text.words import n_letters_alike

BEFORE = ("amod", "compound", "nmod", "nmod:poss", "det", "det:poss")
LEAST_ALIKE = 4  # letters that an adjective and its place begin with: Wiener, Wien
ENDING = 2  # letters of the place that its adjective may lack: Antwerpse, Antwerpen
FARTHEST = 4  # words from a name to where it is from: Acme, based in Ghent
Places = frozenset[str]  # ISO codes in capitals, other places in small letters


def places_before(sentence: Sentence, noun: Word) -> Places:
    """The countries and places whose adjectives stand before a noun: het Gentse bedrijf, the Ghent-based firm."""
    words = (word for word in sentence.children(noun, *BEFORE) if word.index < noun.index)
    return frozenset(place for word in words for place in _of_adjective(sentence, word))


def _of_adjective(sentence: Sentence, word: Word) -> Iterator[str]:
    known = country_word(sentence, word)
    lower = word.text.lower()
    if known is not None and known.country is not None:
        yield known.country
    elif lower.endswith("-based"):
        yield _plain(word.text[: -len("-based")], sentence.language)
    elif word.upos == "ADJ" and word.index and word.text[:1].isupper() and sentence.language in ("de", "nl"):
        yield lower


def places_told(sentence: Sentence, last: Word, nouns: Iterable[Word]) -> Places:
    """Where a name is from that ends in `last` and stands beside `nouns`: Acme uit Gent, the Ghent firm Acme."""
    beside = (place for noun in nouns for place in places_before(sentence, noun))
    following = sentence.words[last.index + 1 : last.index + 1 + FARTHEST]
    return frozenset({*beside, *places_before(sentence, last), *_behind(sentence, following)})


def _behind(sentence: Sentence, following: Iterable[Word]) -> Iterator[str]:
    is_from = False
    for word in following:
        if is_from:
            if word.upos == "PROPN":
                yield _plain(word.text, sentence.language)
            return
        is_from = is_one_of(word, "from_words")
        if not is_from and word.upos != "PUNCT" and not is_one_of(word, "based_words"):
            return


def _plain(name: str, language: str) -> str:
    known = lookup(name, language)
    return known.country if known is not None and known.country is not None else name.lower()


def are_alike(wanted: Places, told: Places) -> bool:
    """Whether what is looked for is of one of the places that were told."""
    return any(_is_same(a, b) for a in wanted for b in told)


def _is_same(a: str, b: str) -> bool:
    if a == b:
        return True
    if a.isupper() or b.isupper():
        return False
    return n_letters_alike(a, b) >= max(LEAST_ALIKE, min(len(a), len(b)) - ENDING)
