"""Governments, ministries, armies, firms and groups that are told by a country word: "die chinesische Regierung".

They are things of their own that know their country. Firms in the plural are the firms of that country taken together.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import country_beside, ends_in, is_one_of, prefixed_country, words_for
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report
from wederhoor.text.genitives import strip_genitive

MAX_NOUN_PHRASE = 5  # words between an institution and its country; farther apart they are misread


def institutions_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of the institutions of countries."""
    for noun in sentence.words:
        kind = _kind(sentence, noun)
        if kind is None:
            continue
        country = country_beside(sentence, noun)
        if country is None and prefixed_country(sentence, noun) is None:
            continue
        if country is not None and country.deprel == "nmod" and is_one_of(noun, "bare_institutions"):
            continue  # the ministry in Astana is one of many
        first, last = _ends(sentence, noun, country)
        if last.index - first.index > MAX_NOUN_PHRASE:
            continue
        form: MentionForm = "nominal" if _is_described(sentence, noun, kind) else "name"
        name = strip_genitive(report.text[first.start : last.end], sentence.language)
        mention = mention_of(report, sentence, words=(first, last), form=form, kind=kind, name=name)
        # a country that is a name of its own ("the government in Minsk") stays one
        is_inside = country is None or country.deprel == "amod"
        yield (first.index, last.index + 1, mention) if is_inside else (noun.index, noun.index + 1, mention)


def _is_described(sentence: Sentence, noun: Word, kind: EntityType) -> bool:
    """Whether the words are no name: a government, or people taken together."""
    is_group = kind == "organisation" and not ends_in(noun, "army_nouns") and not _is_state_body(sentence, noun)
    return is_group or (kind == "government" and not ends_in(noun, "ministry_nouns"))


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
    if not noun.has("Number", "Plur"):
        return None
    if is_one_of(noun, "firms_nouns"):
        return "company"
    return "organisation" if is_one_of(noun, "group_nouns") else None


def _ends(sentence: Sentence, noun: Word, country: Word | None) -> tuple[Word, Word]:
    """From the country word to the noun, with what the noun is about: ministerie van Defensie."""
    parts = [noun] if country is None else [country, noun]
    if ends_in(noun, "ministry_nouns"):
        fields = [w for w in sentence.children(noun, "nmod") if w.index > noun.index and w.text[:1].isupper()]
        parts += [*fields, *(w for field in fields for w in sentence.children(field, "fixed", "flat"))]
    return min(parts, key=lambda w: w.index), max(parts, key=lambda w: w.index)
