"""Governments, ministries, armies, firms and groups that are told by a country word: "die chinesische Regierung".

They are things of their own that know their country. Firms in the plural are the firms of that country taken together.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import (
    country_beside,
    country_word,
    ends_in,
    is_one_of,
    is_plural,
    prefixed_country,
    words_for,
)
from wederhoor.extract.mentions.unnamed_institutions import is_institution
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genitives import strip_genitive

MAX_NOUN_PHRASE = 5  # words between an institution and its country; farther apart they are misread


def institutions_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of the institutions of countries."""
    for noun in sentence.words:
        kind = _kind(sentence, noun)
        if kind is None:
            continue
        country = country_beside(sentence, noun)
        if country is None and prefixed_country(sentence, noun) is None and not _is_of_a_union(noun, sentence.language):
            continue
        if country is not None and not _is_its_own(sentence, noun, country):
            continue
        first, last = _ends(sentence, noun, country)
        if last.index - first.index > MAX_NOUN_PHRASE:
            continue
        form: MentionForm = "nominal" if _is_described(sentence, noun, kind) else "name"
        name = strip_genitive(report.text[first.start : last.end], sentence.language)
        mention = mention_of(report, sentence, words=(first, last), form=form, kind=kind, name=name)
        # a country that is a name of its own ("the government in Minsk") stays one
        is_inside = country is None or country.deprel == "amod"
        end = max([noun, *_fields(sentence, noun)], key=lambda w: w.index).index + 1
        yield (first.index, last.index + 1, mention) if is_inside else (noun.index, end, mention)


def _is_its_own(sentence: Sentence, noun: Word, country: Word) -> bool:
    """Whether something is of the country: the talks of the government with Paris are not those of a "government
    with Paris", soldiers in Mali may be anybody's, and the ministry in Astana is one of many.
    """
    cases = [word for word in sentence.children(country, "case") if word.index < country.index]
    if not all(is_one_of(word, "owning_prepositions") or is_one_of(word, "in_words") for word in cases):
        return False
    is_there = any(is_one_of(word, "in_words") for word in cases)
    if is_there and (is_one_of(noun, "group_nouns") or is_one_of(noun, "firms_nouns")):
        return False
    return not (country.deprel == "nmod" and is_one_of(noun, "bare_institutions")) or bool(_fields(sentence, noun))


def _is_described(sentence: Sentence, noun: Word, kind: EntityType) -> bool:
    """Whether the words are no name: a government, or people taken together."""
    is_one = ends_in(noun, "army_nouns") or _is_state_body(sentence, noun) or is_institution(sentence, noun)
    return (kind == "organisation" and not is_one) or (kind == "government" and not ends_in(noun, "ministry_nouns"))


def _is_state_body(sentence: Sentence, noun: Word) -> bool:
    """Police, coast guard: one word, or two."""
    before = sentence.words[noun.index - 1 : noun.index] if noun.index else ()
    pairs = (f"{word.text} {noun.text}".lower() for word in before)
    return is_one_of(noun, "state_body_nouns") or any(pair in words_for("state_body_nouns") for pair in pairs)


def _kind(sentence: Sentence, noun: Word) -> EntityType | None:
    if noun.upos not in ("NOUN", "PROPN"):
        return None
    if ends_in(noun, "ministry_nouns") or ends_in(noun, "government_nouns"):
        return "government"
    if ends_in(noun, "army_nouns") or _is_state_body(sentence, noun):
        return "organisation"
    if not is_plural(sentence, noun):
        return "organisation" if is_institution(sentence, noun) else None
    if is_one_of(noun, "firms_nouns"):
        return "company"
    is_group = is_one_of(noun, "group_nouns") or noun.text.partition("-")[2].lower() in words_for("group_nouns")
    return "organisation" if is_group or _is_of_a_union(noun, sentence.language) else None


def _is_of_a_union(noun: Word, language: str) -> bool:
    """EU-Abgeordnete, VN-soldaten, Europaparlamentarier: a group of what several countries make up together."""
    first, hyphen, rest = noun.text.partition("-")
    if not hyphen:
        return noun.text.lower().startswith("europa") and noun.text.lower()[6:] in words_for("group_nouns")
    known = lookup(first, language)
    return known is not None and known.kind == "body" and rest.lower() in words_for("group_nouns")


def _ends(sentence: Sentence, noun: Word, country: Word | None) -> tuple[Word, Word]:
    """From the country word to the noun, with what the noun is about: ministerie van Defensie."""
    parts = [noun] if country is None else [country, noun, *sentence.children(country, "flat")]
    fields = _fields(sentence, noun)
    before = (w for w in sentence.children(noun, "amod", "compound") if w.index < noun.index and _is_field(w))
    parts += before
    parts += [*fields, *(w for field in fields for w in sentence.children(field, "fixed", "flat"))]
    # French: ministère des Affaires étrangères
    parts += [w for field in fields for w in sentence.children(field, "amod") if w.index > field.index]
    return min(parts, key=lambda w: w.index), max(parts, key=lambda w: w.index)


def _fields(sentence: Sentence, noun: Word) -> list[Word]:
    """What a ministry is for: Defensie in "ministerie van Defensie"."""
    if not ends_in(noun, "ministry_nouns"):
        return []
    behind = [w for w in sentence.children(noun, "nmod") if w.index > noun.index]
    return [w for w in behind if country_word(sentence, w) is None and (w.text[:1].isupper() or _is_field(w))]


def _is_field(word: Word) -> bool:
    return word.text.lower() in words_for("ministry_fields")
