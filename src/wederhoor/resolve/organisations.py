"""Names of organisations taken apart: words that are translated become concepts, the rest is compared by sound."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from wederhoor.text.exonyms import town_of
from wederhoor.text.gazetteer import lookup
from wederhoor.text.sounds import VOWELS, sound_key

OPENING = 3  # consonants
_HISSING = str.maketrans("SCX", "sss")
_DOTTED = re.compile(r"\bSp\. ?z ?o\. ?o\.?|\b(?:[^\W\d_]\. ?){2,}(?!\w)|\b(?:[^\W\d_]\.){1,}[^\W\d_]\b")
_WORD = re.compile(r"[\w'’]+")


@dataclass(frozen=True, slots=True)
class Parts:
    """What a name is made of: `Wagner-Gruppe` is the distinctive `wagner` and the concept `group`."""

    distinctive: frozenset[str]  # sound keys, or the word itself where it has digits
    concepts: frozenset[str]
    countries: frozenset[str]  # ISO codes

    @property
    def all(self) -> frozenset[str]:
        return self.distinctive | {f"+{c}" for c in self.concepts} | {f"@{c}" for c in self.countries}


@cache
def translated_words() -> dict[str, str]:
    """Words that are translated, with what they mean: `security conference` is said in one word in German."""
    rows = {**_raw()["concepts"], **_raw()["compounds"]}
    return {word: meaning for meaning, words in rows.items() for word in words.split()}


def skipped_words() -> frozenset[str]:
    """Small words that tell no names apart: of, für."""
    return _table()[1]["skipped"]


@cache
def words_beside() -> dict[str, str]:
    """Articles, and links that stand between a word for a country and a name that it says nothing of."""
    return _raw()["beside"]


@cache
def _raw() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("wederhoor.resolve").joinpath("organisation_words.toml").read_text("utf-8"))


@cache
def _table() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The concepts of words that are translated, and the words of each other sort."""
    concepts = {word: frozenset(meaning.split()) for word, meaning in translated_words().items()}
    return concepts, {kind: frozenset(words.split()) for kind, words in _raw()["generic"].items()}


@cache
def _needless() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Concepts that add nothing to others: foreign affairs ministry, customs service."""
    rows = _raw()["needless"].items()
    return tuple((frozenset(told.split()), frozenset(needless.split())) for told, needless in rows)


@lru_cache(maxsize=65536)
def parts(name: str, language: str) -> Parts:
    """The distinctive words, concepts and countries in the name of an organisation."""
    concepts, generic = _table()
    distinctive: set[str] = set()
    found: set[str] = set()
    countries: set[str] = set()
    for word in _words(name):
        lower = word.lower()
        concept = concepts.get(lower) or concepts.get(lower.removesuffix("s"))  # des Ministeriums
        if concept is not None:
            found |= concept
        elif lower in generic["skipped"] or lower in generic["legal"]:
            continue
        elif country := _country(word, language):
            countries.add(country)
        else:
            word = town_of(word) or word
            distinctive.add(lower if re.search(r"\d", lower) else sound_key(word) or lower)
    if found & generic["of_governments"]:
        words = _words(name)
        pairs = [" ".join(pair) for pair in pairwise(words)]  # Abu Dhabi
        capitals = {word: country for word in (*words, *pairs) if (country := _capital_of(word, language))}
        countries |= set(capitals.values())
        distinctive -= {sound_key(word) for capital in capitals for word in capital.split()}
    for told, needless in _needless():
        if found >= told:
            found -= needless
    return Parts(frozenset(distinctive), frozenset(found), frozenset(countries))


def has_legal_form(name: str) -> bool:
    """Whether a name ends in GmbH, Ltd and the like."""
    *words, last = _undotted(name).split() or [""]
    return bool(words) and last.lower().rstrip(".") in _table()[1]["legal"]


def _undotted(name: str) -> str:
    """Abbreviations as one word: B.V., s.r.o., Sp. z o.o."""
    return _DOTTED.sub(lambda found: re.sub(r"[.\s]", "", found.group()), name)


def _words(name: str) -> list[str]:
    """Words of a name, its German and Dutch compounds split: Wagnergruppe, Wagner-Gruppe."""
    endings = sorted(_table()[1]["endings"], key=len, reverse=True)
    words = []
    for word in _WORD.findall(_undotted(name)):
        lower = word.lower()
        ending = next((e for e in endings if lower.endswith(e) and len(lower) >= len(e) + 4), None)
        if ending is None or lower in _table()[0]:
            words.append(word)
        else:
            words += [word[: -len(ending)], ending]
    return words


def _country(word: str, language: str) -> str | None:
    known = lookup(word, language)
    return known.country if known is not None and known.kind in ("country", "adjective", "demonym") else None


def _capital_of(word: str, language: str) -> str | None:
    """The country whose capital a word names: the ministry in Minsk is the Belarusian one."""
    known = lookup(word, language)
    return known.country if known is not None and known.kind == "capital" else None


def is_telling(made: Parts) -> bool:
    """Whether two names made of these parts are surely one thing; a German bank is not every German bank."""
    if made.distinctive:
        return len(made.all) > 1 or all(len(key) > 3 for key in made.distinctive)
    return bool(made.countries) and (len(made.concepts) > 1 or made.concepts <= _table()[1]["one_per_country"])


def is_one_of_a_kind(made: Parts) -> bool:
    """Whether a name is nothing but words for what every country has one of: interior ministry, parliament."""
    if made.distinctive or not made.concepts:
        return False
    of_field = "ministry" in made.concepts and len(made.concepts) > 1
    return of_field or any(kind <= made.concepts for kind in _singular_kinds())


@cache
def _singular_kinds() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words.split()) for words in _raw()["singular"]["kinds"].split(","))


def adds_nothing(shorter: Parts, longer: Parts) -> bool:
    """Whether `longer` is `shorter` with only words that say what it is or in which country: Norlund, Norlund Peru."""
    if not shorter.distinctive or shorter.distinctive != longer.distinctive:
        return False
    more = longer.concepts - shorter.concepts
    return shorter.all < longer.all and shorter.countries <= longer.countries and more <= _table()[1]["concepts"]


def adds_country(shorter: Parts, longer: Parts) -> bool:
    """Whether `longer` is `shorter`, which is nothing but translated words, with a country: Supreme Court of Peru."""
    is_plain = not (shorter.distinctive or longer.distinctive or shorter.countries) and len(shorter.concepts) > 1
    return is_plain and bool(longer.countries) and shorter.concepts == longer.concepts


def opening(key: str) -> str:
    """The first three consonants of a sound key, in classes that most translations keep: Arktis, Arctic."""
    consonants = "".join(letter for letter in key.translate(_HISSING) if letter not in VOWELS)
    return consonants[:OPENING]


def is_translation(a: Parts, b: Parts) -> bool:
    """Whether two names have the same translated words and every other word of one sounds like one of the other."""
    if not a.concepts or a.concepts != b.concepts or len(a.distinctive) != len(b.distinctive):
        return False
    if not a.distinctive or (a.countries and b.countries and a.countries != b.countries):
        return False
    return {opening(key) for key in a.distinctive} == {opening(key) for key in b.distinctive} and all(
        len(opening(key)) == OPENING for key in a.distinctive
    )
