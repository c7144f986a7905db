"""Nouns that a name takes up: "Reederei bestreitet …", then "die Reederei Elbmar"; "a trader", "the trader, Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.introduced import introduces_thing, is_introduced
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import country_of, ends_in, has_definite_article, is_one_of
from wederhoor.extract.mentions.owned import belongs_to_another
from wederhoor.extract.mentions.places_of import places_before
from wederhoor.extract.mentions.said_of import Described, SaidSoFar
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention

LEAD = 3  # sentences, with the title
NAMED_WITHIN = 2  # sentences


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


def named_next(reading: Reading, index: MentionIndex) -> Iterator[tuple[Sentence, Word, Mention]]:
    """(sentence, noun, what it means) of somebody brought in and named just after: "a trader. The trader, Acme, …"."""
    for position, sentence in enumerate(reading.sentences):
        for noun in sentence.words:
            named = _name_set_apart(sentence, noun, index)
            before = reading.sentences[max(0, position - NAMED_WITHIN) : position] if named is not None else ()
            brought_in = [(s, w) for s in before for w in s.words if w.lemma == noun.lemma and _is_new(s, w, index)]
            if named is not None and len(brought_in) == 1:
                yield *brought_in[0], named


def _is_new(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    is_free = noun.upos == "NOUN" and index.covering(noun) is None
    return is_free and (is_introduced(sentence, noun) or introduces_thing(sentence, noun, index))


def _name_set_apart(sentence: Sentence, noun: Word, index: MentionIndex) -> Mention | None:
    """The name between commas behind a definite noun: "the trader, Acme,", "der Händler, die Firma Acme,"."""
    following = sentence.words[noun.index + 1 : noun.index + 2]
    is_apart = noun.upos == "NOUN" and any(w.text == "," for w in following)
    if not is_apart or not has_definite_article(sentence, noun):
        return None
    beside = list(sentence.children(noun, "appos"))
    beside += [w for one in beside if one.upos == "NOUN" for w in sentence.children(one, "appos", "flat")]
    named = (index.covering(w) for w in beside if w.index > noun.index)
    return next((m for m in named if m is not None and m.form == "name" and m.type != "place"), None)


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
