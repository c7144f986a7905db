"""Seas, straits and mountains whose name is an adjective or what they are "of": Lakonischer Golf, Straße von Hormus."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import is_one_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, Report
from wederhoor.text.genitives import strip_genitive


def geographic_names_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention)."""
    for noun in sentence.words:
        if noun.upos in ("NOUN", "PROPN") and noun.text[:1].isupper() and is_one_of(noun, "geographic_nouns"):
            first, last = _behind_adjective(sentence, noun) or _with_of(sentence, noun) or (noun, noun)
            if first is not last:
                name = strip_genitive(report.text[first.start : last.end], sentence.language)
                made = mention_of(report, sentence, words=(first, last), form="name", kind="place", name=name)
                yield first.index, last.index + 1, made


def _behind_adjective(sentence: Sentence, noun: Word) -> tuple[Word, Word] | None:
    """Adjectives are written small in German but in names."""
    before = sentence.words[noun.index - 1] if noun.index > 1 else None
    if before is None or before.upos not in ("ADJ", "PROPN") or not before.text[:1].isupper():
        return None
    return (before, noun) if before.head == noun.index or noun.head == before.index else None


def _with_of(sentence: Sentence, noun: Word) -> tuple[Word, Word] | None:
    """Straße von Hormus, Strait of Hormuz: nobody's but a place's."""
    following = sentence.words[noun.index + 1 : noun.index + 3]
    if len(following) < 2 or not is_one_of(following[0], "of_in_names"):
        return None
    place = following[1]
    is_name = place.upos == "PROPN" and any(name.first == place.index and name.type == "LOC" for name in sentence.names)
    return (noun, place) if is_name else None
