"""Groups and firms that are named before a hyphen and that the reader missed: die Wagner-Gruppe, de Wagner-groep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import is_one_of, words_for
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import EntityType, Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.lemmas import is_known, lemma

ENDINGS: tuple[tuple[EntityType, str], ...] = (("organisation", "group_endings"), ("company", "firm_endings"))


def hyphenated_names_in(reading: Reading, taken: Sequence[set[int]]) -> Iterator[tuple[int, Mention]]:
    """(position of the sentence, mention); none for a compound that an indefinite article introduces."""
    places: dict[str, list[tuple[int, Word, EntityType]]] = defaultdict(list)
    for position, sentence in enumerate(reading.sentences):
        for word in sentence.words:
            kind = _kind(sentence, word)
            if kind is not None:
                places[word.text.casefold()].append((position, word, kind))
    for found in places.values():
        if all(_is_definite(reading.sentences[position], word) for position, word, _ in found):
            for position, word, kind in found:
                sentence = reading.sentences[position]
                if word.index not in taken[position]:
                    taken[position].add(word.index)
                    ends = (word, word)
                    made = mention_of(reading.report, sentence, words=ends, form="name", kind=kind, name=word.text)
                    yield position, made


def _kind(sentence: Sentence, word: Word) -> EntityType | None:
    first, hyphen, rest = word.text.partition("-")
    if not hyphen or not first[:1].isupper() or sentence.language not in ("de", "nl"):
        return None
    is_noun = lemma(first, sentence.language, "NOUN") != first and is_known(first, sentence.language)
    if lookup(first, sentence.language) is not None or is_noun:
        return None  # a country's group is no name, and Rebellen-Gruppe a common noun
    return next((kind for kind, endings in ENDINGS if rest.lower() in words_for(endings)), None)


def _is_definite(sentence: Sentence, word: Word) -> bool:
    articles = list(sentence.children(word, "det"))
    return bool(articles) and not any(is_one_of(w, "indefinite") for w in articles)
