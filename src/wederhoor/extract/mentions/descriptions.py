"""Definite descriptions, tied to the name that they stand for: "der Minister", "het bedrijf", "the country"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import msgspec

from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.mention_words import country_of, country_word, ends_in, is_one_of, words_for
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import EntityType, Mention
from wederhoor.text.gazetteer import lookup

MAX_SENTENCES_BACK = 3
BESIDE_NAME = ("appos", "flat", "compound", "nmod")
# Nouns that stand for whatever of their kind was named last: the list, and the types that it can be.
LAST_NAMED: tuple[tuple[str, tuple[EntityType, ...]], ...] = (
    ("company_nouns", ("company", "organisation")),
    ("country_nouns", ("place",)),
)
SAME_INSTITUTION = ("ministry_nouns", "government_nouns", "army_nouns")


@dataclass(frozen=True, slots=True)
class Described:
    """A noun that stood beside a name, with the country that it was of."""

    noun: str
    country: str | None  # ISO code; None where no word told it
    mention: Mention


@dataclass(slots=True)
class _Seen:
    """What a report has named so far."""

    described: list[Described] = field(default_factory=list)
    named: list[tuple[int, bool, Mention]] = field(default_factory=list)  # sentence, whether a subject


def descriptions_in(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """Definite noun phrases without a name, tied to the last name that they can mean; none where nothing fits.

    “De Chinese president” is only tied to a name that stood beside a president of China.
    """
    seen = _Seen()
    for position, sentence in enumerate(reading.sentences):
        for word in sentence.words:
            mention = index.covering(word)
            if mention is not None and mention.form != "pronoun":
                _note(seen, position, sentence, word, mention)
            elif mention is None and word.upos == "NOUN" and not _has_own_name(sentence, word, index):
                meant = _meant(seen, position, sentence, word)
                if meant is not None:
                    words = (_first_word(sentence, word), word)
                    made = mention_of(
                        reading.report, sentence, words=words, form="nominal", kind=meant.type, name=word.text
                    )
                    yield msgspec.structs.replace(made, antecedent=meant.id)


def _has_own_name(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """ "De fabrikant Yunque": the noun stands for the name behind it, for nothing said before."""
    following = sentence.words[noun.index + 1 : noun.index + 2]
    beside = [*sentence.children(noun, "appos", "flat", "compound"), *(w for w in following if w.upos == "PROPN")]
    mentions = (index.covering(word) for word in beside if word.index > noun.index)
    return any(mention is not None and mention.form == "name" for mention in mentions)


def _note(seen: _Seen, position: int, sentence: Sentence, word: Word, mention: Mention) -> None:
    """Keep what stands beside a name; of an institution its noun, which is part of the mention."""
    if any(ends_in(word, kind) for kind in SAME_INSTITUTION) and mention.type != "person":
        seen.described.append(Described(word.lemma.lower(), country_of(sentence, word), mention))
    if not mention.words.start <= word.start or word.head in range(*_word_range(sentence, mention)):
        return
    seen.named.append((position, word.deprel.startswith("nsubj"), mention))
    if mention.form in ("name", "metonym"):
        is_possessor = mention.name != mention.words.text
        nouns = _nouns_beside(sentence, word, is_possessor=is_possessor)
        if not nouns and mention.type == "person" and (country := _country_of_person(sentence, word, mention)):
            seen.described.append(Described("", country, mention))
        for noun in nouns:
            country = country_of(sentence, noun) or country_of(sentence, word)
            seen.described.append(Described(noun.lemma.lower(), country, mention))


def _country_of_person(sentence: Sentence, name: Word, mention: Mention) -> str | None:
    """The country that a name is said to be of: Daniel Otieno of Kenya."""
    _, last = _word_range(sentence, mention)
    behind = sentence.words[last : last + 2]
    if len(behind) == 2 and behind[0].upos == "ADP" and (known := country_word(sentence, behind[1])) is not None:
        return known.country
    return country_of(sentence, name)


def _word_range(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    inside = [w.index for w in sentence.words if mention.words.start <= w.start and w.end <= mention.words.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _nouns_beside(sentence: Sentence, name: Word, *, is_possessor: bool) -> list[Word]:
    """The nouns that say what a name is: Minister Berg; Berg, the minister; titles written as part of a name too."""
    head = sentence.head(name)
    beside = [head] if head is not None and name.deprel in BESIDE_NAME and not is_possessor else []
    around = [*beside, *_title_before(sentence, name), *sentence.children(name, "appos", "compound", "flat")]
    around += sentence.children(head, "compound") if beside and head is not None else ()
    return [w for w in around if w.upos == "NOUN" or (w.upos == "PROPN" and ends_in(w, "person_nouns"))]


def _title_before(sentence: Sentence, name: Word) -> list[Word]:
    """Mayor in "Mayor Berg", whatever the reader made of it."""
    before = sentence.words[name.index - 1 : name.index] if name.index else ()
    return [w for w in before if ends_in(w, "person_nouns") or ends_in(w, "company_nouns")]


def _meant(seen: _Seen, position: int, sentence: Sentence, noun: Word) -> Mention | None:
    if is_one_of(noun, "counterpart_nouns"):
        return _counterpart(seen, sentence, noun)
    if not _is_definite(sentence, noun):
        return None
    if ends_in(noun, "person_nouns"):
        return _same_office(seen, noun, country_of(sentence, noun))
    if any(ends_in(noun, kind) for kind in (*SAME_INSTITUTION, "company_nouns")):
        found = _same_noun(seen, noun, country_of(sentence, noun))
        if found is not None:
            return found
    for kind, types in LAST_NAMED:
        if is_one_of(noun, kind) or (kind == "company_nouns" and ends_in(noun, kind)):
            return _last_named(seen, position, types, is_country=kind == "country_nouns")
    return None


def _same_noun(seen: _Seen, noun: Word, country: str | None) -> Mention | None:
    """The last thing but a person that this noun stood beside or was part of."""
    found = (d for d in reversed(seen.described) if _is_same_noun(d.noun, noun) and country in (None, d.country))
    return next((d.mention for d in found if d.mention.type != "person"), None)


def _same_office(seen: _Seen, noun: Word, country: str | None) -> Mention | None:
    """The last person of this office; a leader may be called president first and ruler later."""
    persons = [d for d in reversed(seen.described) if d.mention.type == "person" and country in (None, d.country)]
    same = next((d.mention for d in persons if _is_same_noun(d.noun, noun)), None)
    if same is None and ends_in(noun, "leader_nouns"):
        leaders = words_for("leader_nouns")
        same = next((d.mention for d in persons if d.noun.endswith(leaders)), None)
    return same or (_only_official(persons) if country is not None else None)


def _only_official(persons: Sequence[Described]) -> Mention | None:
    """The one person of a country whose office was not told, or told by another word: Daniel Otieno of Kenya."""
    names = {d.mention.name: d.mention for d in persons if not d.noun or d.noun in words_for("counterpart_nouns")}
    return next(iter(names.values())) if len(names) == 1 and len({d.mention.name for d in persons}) == 1 else None


def _counterpart(seen: _Seen, sentence: Sentence, noun: Word) -> Mention | None:
    """ "Blinkens chinesischer Amtskollege": the one official of that country, or who was called counterpart before."""
    country = country_of(sentence, noun)
    of_country = [
        d for d in seen.described if d.mention.type == "person" and country is not None and d.country == country
    ]
    called_so = [d for d in of_country if d.noun in words_for("counterpart_nouns")]
    persons = {d.mention.name: d.mention for d in called_so or of_country}
    return next(iter(persons.values())) if len(persons) == 1 else None


def _last_named(seen: _Seen, position: int, types: tuple[EntityType, ...], *, is_country: bool) -> Mention | None:
    """Of the sentences just before, the last subject of these types, else the last thing of them."""
    near = [
        (position - at, not is_subject, -order, mention)
        for order, (at, is_subject, mention) in enumerate(seen.named)
        if position - at <= MAX_SENTENCES_BACK and mention.type in types and _fits(mention, is_country=is_country)
    ]
    if not is_country and any(mention.type == "company" for *_, mention in near):
        near = [one for one in near if one[3].type == "company"]
    return min(near, key=lambda one: one[:3])[3] if near else None


def _fits(mention: Mention, *, is_country: bool) -> bool:
    known = lookup(mention.name, mention.language)
    if is_country:
        return known is not None and known.kind in ("country", "demonym", "adjective")
    return known is None and mention.form == "name"


def _first_word(sentence: Sentence, noun: Word) -> Word:
    before = sentence.children(noun, "det", "amod", "det:poss", "nmod:poss", "nmod")
    return min([noun, *(w for w in before if w.index < noun.index)], key=lambda w: w.index)


def _is_definite(sentence: Sentence, noun: Word) -> bool:
    return noun.has("Number", "Sing") and any(
        w.has("Definite", "Def") or w.has("PronType", "Dem") for w in sentence.children(noun, "det")
    )


def _is_same_noun(noun: str, word: Word) -> bool:
    """Whether a noun beside a name is this noun, or a compound of it ("Außenminister" and "Minister")."""
    short = word.lemma.lower()
    return noun == short or (len(short) > 3 and noun.endswith(short)) or (len(noun) > 3 and short.endswith(noun))
