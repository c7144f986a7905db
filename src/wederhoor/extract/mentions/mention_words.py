"""What kind of thing a noun stands for: the lists of `lexicon/mentions.toml`."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from wederhoor.extract.clauses import base_language
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.gazetteer import Known, lookup

COUNTRY_KINDS = ("country", "adjective", "demonym", "capital")
MAX_CACHED = 100_000  # words, each with one list
BESIDE = ("amod", "nmod", "nmod:poss", "det", "det:poss", "compound", "appos", "dep")


@cache
def words_for(kind: str) -> tuple[str, ...]:
    """One list of `lexicon/mentions.toml`."""
    return tuple(_lexicon()[kind])


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / "lexicon/mentions.toml").read_text(encoding="utf-8"))


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(words_for(kind))


def ends_in(word: Word, kind: str) -> bool:
    """Whether the word, or the last part of the compound, stands in a list of `lexicon/mentions.toml`."""
    return _ends_in(word.lemma, kind) or _ends_in(word.text, kind)


@lru_cache(maxsize=MAX_CACHED)
def _ends_in(text: str, kind: str) -> bool:
    return text.lower().endswith(words_for(kind))


def is_one_of(word: Word, kind: str) -> bool:
    """Whether the word as it stands is in the list; for short words that many others end in."""
    listed = _listed(kind)
    return word.lemma.lower() in listed or word.text.lower() in listed


def has_town_ending(word: Word, language: str) -> bool:
    """Whether a word ends like the adjectives of towns: Kölner, Rotterdamse; many languages have none."""
    kind = f"of_town_{base_language(language)}"
    return kind in _lexicon() and word.text.endswith(words_for(kind))


def has_definite_article(sentence: Sentence, noun: Word) -> bool:
    return any(w.has("Definite", "Def") for w in sentence.children(noun, "det"))


def is_person_noun(noun: Word) -> bool:
    """Whether a noun is one for a person: an office, a trade, a relative."""
    by_ending = any(ends_in(noun, kind) for kind in ("person_nouns", "office_nouns", "aged_endings"))
    return by_ending or any(is_one_of(noun, kind) for kind in ("person_words", "office_words", "people_words"))


def is_plural(sentence: Sentence, noun: Word) -> bool:
    """Whether several are meant, told by the verb or the article where German has one form: die Reeder schweigen."""
    if noun.has("Number", "Plur"):
        return True
    head = sentence.head(noun)
    parts = [head, *sentence.children(head, "aux", "cop")] if head is not None and noun.deprel == "nsubj" else []
    if any(word.has("Number", "Plur") and word.has("VerbForm", "Fin") for word in parts):
        return True
    if base_language(sentence.language) != "de" or not is_one_of(noun, "masculine_groups"):
        return False
    articles = list(sentence.children(noun, "det"))
    has_ending = any(w.text.lower().endswith("er") for w in sentence.children(noun, "amod"))
    return any(w.text.lower() == "die" for w in articles) or (not articles and noun.deprel == "nmod" and has_ending)


def is_in(text: str, kind: str) -> bool:
    """Whether words in small letters stand in a list of `lexicon/mentions.toml`."""
    return text in _listed(kind)


def country_word(sentence: Sentence, word: Word) -> Known | None:
    """The country that a word names, by its name, adjective, people or capital; else None."""
    known = lookup(word.text, sentence.language) or _known_whole(sentence, word)
    return known if known is not None and known.kind in COUNTRY_KINDS else None


def _known_whole(sentence: Sentence, word: Word) -> Known | None:
    """What a name of several words is whose first this is: Abu Dhabi, Den Haag."""
    rest = list(sentence.children(word, "flat")) if word.upos == "PROPN" else []
    return lookup(" ".join(part.text for part in (word, *rest)), sentence.language) if rest else None


def country_beside(sentence: Sentence, noun: Word) -> Word | None:
    """The word that says of which country something is: Russlands Armee, the army of Russia; None where none does."""
    beside = sentence.children(noun, *BESIDE)
    return next((word for word in beside if country_word(sentence, word)), None)


def country_of(sentence: Sentence, noun: Word) -> str | None:
    """The ISO code of the country of “der chinesische Präsident”, “US-Präsident” or “Chinas Präsident”; else None."""
    beside = country_beside(sentence, noun)
    known = country_word(sentence, beside) if beside else prefixed_country(sentence, noun)
    is_about = known is not None and known.kind == "country" and ends_in(noun, "about_nouns")
    if is_about and (beside is None or beside.deprel == "compound"):
        return None  # the China expert is of any country
    return known.country if known else _country_of_seat(sentence, noun) or country_of_body(sentence, noun)


def _country_of_seat(sentence: Sentence, noun: Word) -> str | None:
    """Of Kremlchef, Kremlin-baas, the Kremlin chief: whoever is called by the seat of their government."""
    ending = next((end for end in words_for("seat_heads") if noun.text.lower().endswith(end)), None)
    if ending is None:
        return None
    before = [noun.text[: -len(ending)].rstrip("-"), *(w.text for w in sentence.children(noun, "compound"))]
    seats = (lookup(text, sentence.language) for text in before if text)
    return next((known.country for known in seats if known is not None and known.kind == "seat"), None)


def country_of_body(sentence: Sentence, noun: Word) -> str | None:
    """Of Kreml-Sprecher, CIA-Chef: whoever belongs to a body of one country."""
    first, hyphen, _ = noun.text.partition("-")
    known = lookup(first, sentence.language) if hyphen else None
    return known.country if known is not None and known.kind in ("seat", "body", "agency") else None


def prefixed_country(sentence: Sentence, noun: Word) -> Known | None:
    """The country before a hyphen: US-Regierung, Türkei-Politik."""
    first, hyphen, _ = noun.text.partition("-")
    known = lookup(first, sentence.language) if hyphen else None
    return known if known is not None and known.country is not None and known.kind in COUNTRY_KINDS else None
