"""Agreements that are named after a place: akkoord van Minsk, Pariser Abkommen, Treaty of Lisbon."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import ends_in, has_town_ending, is_one_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, Report
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genitives import strip_genitive

NOT_TOWNS = ("country", "adjective", "demonym", "body")


def agreements_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention)."""
    for noun in sentence.words:
        if noun.upos in ("NOUN", "PROPN") and (is_one_of(noun, "agreements") or ends_in(noun, "agreement_endings")):
            ends = _behind_town(sentence, noun) or _of_town(sentence, noun)
            if ends is not None:
                name = strip_genitive(report.text[ends[0].start : ends[1].end], sentence.language)
                made = mention_of(report, sentence, words=ends, form="name", kind="initiative", name=name)
                yield ends[0].index, ends[1].index + 1, made


def _behind_town(sentence: Sentence, noun: Word) -> tuple[Word, Word] | None:
    """Minsker Abkommen, Minsk agreement."""
    before = sentence.words[noun.index - 1] if noun.index else None
    if before is None or not before.text[:1].isupper() or before.head != noun.index:
        return None
    is_adjective = sentence.language == "de" and has_town_ending(before, "de") and before.upos in ("ADJ", "PROPN")
    is_town = sentence.language == "en" and _is_town(sentence, before)
    return (before, noun) if (is_adjective and before.index > 0) or is_town else None


def _of_town(sentence: Sentence, noun: Word) -> tuple[Word, Word] | None:
    following = sentence.words[noun.index + 1 : noun.index + 3]
    if len(following) < 2 or following[0].text.lower() not in clause_words(sentence.language).of:
        return None
    return (noun, following[1]) if _is_town(sentence, following[1]) else None


def _is_town(sentence: Sentence, word: Word) -> bool:
    known = lookup(word.text, sentence.language)
    is_place = any(name.type == "LOC" and name.first == word.index == name.last - 1 for name in sentence.names)
    return is_place and (known is None or known.kind not in NOT_TOWNS)
