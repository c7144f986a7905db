"""Definite descriptions, tied to the name that they stand for: "der Minister", "het bedrijf", "the port city"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from wederhoor.extract.mentions.introduced import introduces_thing, is_introduced
from wederhoor.extract.mentions.last_named import gender_of_noun, last_named, last_of_party, only_person
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.mention_words import (
    country_of,
    country_word,
    ends_in,
    has_definite_article,
    is_one_of,
    is_person_noun,
    words_for,
)
from wederhoor.extract.mentions.not_names import is_member_of_party, party_of_member
from wederhoor.extract.mentions.offices_meant import counterpart, same_office
from wederhoor.extract.mentions.owned import belongs_to_another
from wederhoor.extract.mentions.places_of import places_before
from wederhoor.extract.mentions.said_of import INSTITUTIONS, Described, NamedAt, SaidSoFar, described, held_in
from wederhoor.extract.mentions.taken_up import named_next, taken_up_later
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.words import COMPOUNDING


def descriptions_in(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """Definite noun phrases without a name, tied to the last name that they can mean; none where nothing fits.

    “De Chinese president” is only tied to a name that stood beside a president of China.
    """
    said, made_so_far = SaidSoFar(), list[Mention]()
    for position, sentence in enumerate(reading.sentences):
        held = held_in(sentence, index)
        for word in sentence.words:
            mention = index.covering(word)
            if mention is None and is_introduced(sentence, word):
                said.introduced.append((word.start, gender_of_noun(word)))
            if mention is None and introduces_thing(sentence, word, index):
                said.unnamed[word.lemma.lower()] = word.start
            if mention is not None and mention.form != "pronoun":
                said.note(position, sentence, word, mention, held)
                if (person := _countryman(said, sentence, word, mention)) is not None:
                    yield _made(reading, sentence, word, person)
            elif mention is None and _may_describe(sentence, word) and not _has_own_name(sentence, word, index):
                meant = _set_beside(sentence, word, index) or _meant(said, position, sentence, word)
                is_apart = meant is not None and (
                    _stands_beside(sentence, word, meant, index) or belongs_to_another(sentence, word, meant, index)
                )
                if meant is not None and not is_apart:
                    made = _made(reading, sentence, word, meant)
                    said.described.append(described(sentence, word, meant, country_of(sentence, word)))
                    said.named.append(NamedAt(position, word.deprel.startswith("nsubj"), meant, None))
                    made_so_far.append(made)
                    yield made
    brought_in = [_made(reading, *named) for named in named_next(reading, index)]
    yield from brought_in
    tied = MentionIndex([*index.mentions, *made_so_far, *brought_in])
    yield from (_made(reading, *taken_up) for taken_up in taken_up_later(reading, tied, said))


def _may_describe(sentence: Sentence, word: Word) -> bool:
    return word.upos in ("NOUN", "ADJ") or (word.upos == "PROPN" and is_member_of_party(word, sentence.language))


def _countryman(said: SaidSoFar, sentence: Sentence, word: Word, mention: Mention) -> Mention | None:
    """The person of a country who is called by its people's name: der Lette, de Let."""
    known = lookup(mention.name, mention.language)
    if mention.form != "nominal" or known is None or known.kind != "demonym" or not _is_definite(sentence, word):
        return None
    of_country = (d.mention for d in reversed(said.described) if d.country == known.country)
    return next((person for person in of_country if person.type == "person"), None)


def _made(reading: Reading, sentence: Sentence, noun: Word, meant: Mention) -> Mention:
    words = (_first_word(sentence, noun), noun)
    is_firm = meant.type == "organisation" and is_one_of(noun, "firm_words")
    kind = "company" if is_firm else meant.type
    made = mention_of(reading.report, sentence, words=words, form="nominal", kind=kind, name=noun.text)
    return msgspec.structs.replace(made, antecedent=meant.id)


def _stands_beside(sentence: Sentence, word: Word, meant: Mention, index: MentionIndex) -> bool:
    """Whether a description is listed with what it would mean: "the army and the allied forces" are two."""
    head = sentence.head(word)
    return word.deprel == "conj" and head is not None and index.covering(head) == meant


def _has_own_name(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """ "De fabrikant Yunque", "the fourth man, his friend Jan Bol": the noun stands for the name behind it."""
    following = sentence.words[noun.index + 1 : noun.index + 2]
    beside = [*sentence.children(noun, "appos", "flat", "compound"), *(w for w in following if w.upos == "PROPN")]
    beside += [name for word in beside if word.upos == "NOUN" for name in sentence.children(word, "appos", "flat")]
    mentions = (index.covering(word) for word in beside if word.index > noun.index)
    return any(mention is not None and mention.form == "name" for mention in mentions)


def _set_beside(sentence: Sentence, noun: Word, index: MentionIndex) -> Mention | None:
    """The person beside whose name a noun is set: "Fontana, the man in the middle"."""
    name = sentence.head(noun) if noun.deprel == "appos" and noun.upos == "NOUN" else None
    named = index.covering(name) if name is not None and name.index < noun.index else None
    is_person = named is not None and named.type == "person" and named.form == "name" and is_person_noun(noun)
    return named if is_person and named is not None and named.words.end <= noun.start else None


def _meant(said: SaidSoFar, position: int, sentence: Sentence, noun: Word) -> Mention | None:
    if noun.upos == "ADJ":
        is_free = noun.deprel != "amod" and not any(is_one_of(w, "indefinite") for w in sentence.children(noun, "det"))
        is_age = is_free and ends_in(noun, "aged_endings") and any(letter.isdigit() for letter in noun.text)
        return last_named(said, position, sentence, noun) if is_age else None
    party = party_of_member(noun, sentence.language)
    if party is not None:
        return last_of_party(said, position, party) if any(sentence.children(noun, "det")) else None
    if is_one_of(noun, "counterpart_nouns"):
        return counterpart(said, sentence, noun)
    if not _is_definite(sentence, noun):
        return None
    if _is_unnamed(said, noun):
        return None
    if is_one_of(noun, "subsidiary_nouns"):
        return next((d.mention for d in reversed(said.described) if d.noun in words_for("subsidiary_nouns")), None)
    is_office = ends_in(noun, "person_nouns") or ends_in(noun, "office_nouns") or is_one_of(noun, "office_words")
    is_trade = is_person_noun(noun) and not ends_in(noun, "aged_endings") and kind_of_noun(noun) not in FIRM_LIKE
    if is_office or is_trade:
        found = same_office(said, sentence, noun) if is_office or not is_one_of(noun, "person_words") else None
        if found is None and is_office and not is_one_of(noun, "person_words"):
            found = only_person(said, position) if _is_bare(sentence, noun) else None
        if found is not None or not is_one_of(noun, "person_words"):
            return found
    elif not is_one_of(noun, "any_company"):
        found = _same_noun(said, sentence, noun) or _called_after(said, sentence, noun)
        if found is not None:
            return found
    return last_named(said, position, sentence, noun)


def _called_after(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """The last body in whose name a noun stands, or a word for the same: "the Lea Water Board … the board"."""
    if not _is_bare(sentence, noun):
        return None
    short = noun.lemma.lower()
    words = {short, *(word for row in words_for("body_synonyms") if short in row for word in row)}
    bodies = (one.mention for one in reversed(said.named) if one.mention.type in FIRM_LIKE)
    named = (m for m in bodies if m.form == "name" and " " in m.name)
    return next((m for m in named if _is_in_name(m.name, words, sentence.language)), None)


def _is_in_name(name: str, words: set[str], language: str) -> bool:
    """Whether a name holds one of the words, alone or as the end of a compound: Amt in "Umweltamt Nord"."""
    parts = name.lower().split()
    ends = tuple(word for word in words if len(word) > 2) if language in COMPOUNDING else ()
    return not words.isdisjoint(parts) or any(part.endswith(ends) for part in parts)


def _is_unnamed(said: SaidSoFar, noun: Word) -> bool:
    """Whether a noun takes up what it brought in itself, and nothing was called so since: the law firm."""
    brought_in = said.unnamed.get(noun.lemma.lower())
    if brought_in is None:
        return False
    return not any(d.mention.words.start > brought_in for d in said.described if _is_same_noun(d.noun, noun))


def _same_noun(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """The last thing but a person that this noun stood beside or was part of; ships by any word for a ship."""
    kind, country = kind_of_noun(noun), country_of(sentence, noun)
    if kind is None and not any(ends_in(noun, name) for name in INSTITUTIONS):
        return None
    if any(is_one_of(w, "public_words") for w in sentence.children(noun, "amod")):
        return None  # het openbaar ministerie is none of the ministries
    if is_one_of(noun, "whole_army_nouns"):
        return _same_army(said, country)
    things = [d for d in reversed(said.described) if d.mention.type != "person" and country in (None, d.country)]
    if kind == "place":
        things = [d for d in things if not _is_country(d.mention)]  # a Russian refinery is not Russia
    fields = [w.text.lower() for w in sentence.children(noun, "amod", "compound") if is_one_of(w, "ministry_fields")]
    things = [d for d in things if all(field in d.mention.name.lower() for field in fields)]
    wanted = frozenset() if country else places_before(sentence, noun)
    things = [d for d in things if _is_same_noun(d.noun, noun) and said.is_of(d.mention, wanted)]
    parts = {w.lemma.lower() for w in sentence.children(noun, "compound") if w.upos == "NOUN"}
    return next((d.mention for d in things if _has_parts(d, parts)), None)


def _has_parts(described: Described, parts: set[str]) -> bool:
    """The network operator is none who was called operator only, unless the name itself says so."""
    return parts <= described.title or any(part in described.mention.name.lower() for part in parts)


def _is_country(mention: Mention) -> bool:
    known = lookup(mention.name, mention.language)
    return known is not None and known.kind in ("country", "adjective", "demonym")


def _same_army(said: SaidSoFar, country: str | None) -> Mention | None:
    """Armee, Militär and Streitkräfte are one."""
    armies = (d for d in reversed(said.described) if d.noun in words_for("whole_army_nouns"))
    return next((d.mention for d in armies if country in (None, d.country) and d.mention.type != "person"), None)


def _is_same_noun(noun: str, word: Word) -> bool:
    """Whether a noun beside a name is this noun, or a compound of it ("Außenminister" and "Minister")."""
    short = word.lemma.lower()
    return noun == short or (len(short) > 3 and noun.endswith(short)) or (len(noun) > 3 and short.endswith(noun))


def _first_word(sentence: Sentence, noun: Word) -> Word:
    before = sentence.children(noun, "det", "amod", "det:poss", "nmod:poss", "nmod", "compound", "appos")
    return min([noun, *(w for w in before if w.index < noun.index)], key=lambda w: w.index)


def _is_bare(sentence: Sentence, noun: Word) -> bool:
    """The president, and nothing that tells which."""
    return noun.deprel.startswith("nsubj") and all(word.deprel == "det" for word in sentence.children(noun))


def _is_definite(sentence: Sentence, noun: Word) -> bool:
    """The minister, this firm; China's president, Chinas Präsident."""
    if not noun.has("Number", "Sing") and not is_one_of(noun, "whole_army_nouns"):
        return False
    if any(w.has("Degree", "Sup") for w in sentence.children(noun, "amod")):
        return False  # the most advanced army is none in particular
    is_shown = any(is_one_of(w, "demonstratives") for w in sentence.children(noun, "det"))
    if is_shown or has_definite_article(sentence, noun):
        return True
    owners = sentence.children(noun, "nmod:poss", "nmod", "det:poss", "appos")
    return any(w.index < noun.index and w.upos == "PROPN" and country_word(sentence, w) for w in owners)
