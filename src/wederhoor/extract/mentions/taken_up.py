"""Nouns in a title or lead that a name takes up later: "Reederei bestreitet …", then "die Reederei Elbmar"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import country_of, ends_in, is_one_of
from wederhoor.extract.mentions.owned import belongs_to_another
from wederhoor.extract.mentions.places_of import places_before
from wederhoor.extract.mentions.said_of import Described, SaidSoFar
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention

LEAD = 3  # sentences, with the title


def taken_up_later(reading: Reading, index: MentionIndex, said: SaidSoFar) -> Iterator[tuple[Sentence, Word, Mention]]:
    """(sentence, noun, what it means) of nouns without a name that only one firm or person is called later.

    `said` is what the whole report has told.
    """
    for sentence in reading.sentences[:LEAD]:
        for noun in sentence.words:
            if index.covering(noun) is None and _may_be_taken_up(sentence, noun):
                meant = _only_one(said, sentence, noun)
                if meant is not None and not belongs_to_another(sentence, noun, meant, index):
                    yield sentence, noun, meant


def _may_be_taken_up(sentence: Sentence, noun: Word) -> bool:
    is_one = noun.upos == "NOUN" and noun.deprel.startswith("nsubj") and noun.has("Number", "Sing")
    is_general = is_one_of(noun, "any_company") or is_one_of(noun, "person_words") or is_one_of(noun, "office_words")
    told = ends_in(noun, "company_nouns") or kind_of_noun(noun) in ("company", "person")
    has_own_name = any(sentence.children(noun, "appos", "flat"))
    is_counted = any(sentence.children(noun, "nummod"))
    return is_one and told and not is_general and not has_own_name and not is_counted


def _only_one(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """The first mention of the one that bears the noun behind here, where no other bears it in the report."""
    named = (d for d in said.described if d.mention.form == "name" and d.mention.type != "place")
    bearers = [d for d in named if d.noun == noun.lemma.lower()]
    names = {d.mention.name.split()[-1] for d in bearers}
    later = [d for d in bearers if d.mention.words.start > noun.end and _fits(said, sentence, noun, d)]
    return later[0].mention if len(names) == 1 and later else None


def _fits(said: SaidSoFar, sentence: Sentence, noun: Word, one: Described) -> bool:
    country = country_of(sentence, noun)
    is_kind = (one.mention.type == "person") == (kind_of_noun(noun) == "person")
    is_there = country is None or one.country in (None, country)
    return (
        is_kind
        and is_there
        and (one.mention.type == "person" or said.is_of(one.mention, places_before(sentence, noun)))
    )
