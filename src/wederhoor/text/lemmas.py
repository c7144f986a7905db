"""Dictionary forms of words, by simplemma and a guard that looks at the part of speech.

A word that neither knows stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

import msgspec
import simplemma

LANGUAGES = frozenset(("cs", "da", "de", "en", "es", "fr", "it", "nl", "pl", "ru", "sv", "uk"))
INFINITIVES = {"de": ("en", "ern", "eln", "tun", "sein"), "nl": ("en", "aan", "oen", "ien", "ijn")}
WEAK_PARTICIPLES = {"de": (("et", "en"), ("t", "en")), "nl": ()}

Table = dict[str, dict[str, dict[str, str]]]


@lru_cache(maxsize=200_000)
def lemma(word: str, language: str, upos: str = "") -> str:
    """The dictionary form of `word`, case kept as the dictionary has it; `upos` tells forms apart that look alike."""
    exception = _exceptions().get(language, {}).get(upos, {}).get(word.casefold().replace("’", "'"))
    if exception:
        return exception
    if language not in LANGUAGES or not word[:1].isalpha():
        return word
    found: str = simplemma.lemmatize(word, lang=language).replace("_", "")  # Dutch "op_roepen"
    return _guarded(word, found, language, upos)


def is_known(word: str, language: str) -> bool:
    """Whether the language's dictionary has the word, in any form."""
    return language in LANGUAGES and bool(simplemma.is_known(word, lang=language))


def _guarded(word: str, found: str, language: str, upos: str) -> str:
    """What simplemma found, unless it cannot be right for the part of speech."""
    if upos == "VERB" and language in INFINITIVES:
        return _verb(word, found, language)
    if upos == "VERB" and language == "en" and found == word and word.endswith("ing"):
        return next(_known(_before_ing(word.lower()), language), found)
    if upos == "NOUN" and _is_verb_of(word, found, language):
        return word
    return found


def _verb(word: str, found: str, language: str) -> str:
    form = word.lower()
    if form.endswith("n") and (not found.endswith(INFINITIVES[language]) or form == f"{found}en"):
        return form  # "stellen" is no plural of "Stelle" here, nor Dutch "tekenen" of "teken"
    if found.lower() != form or not form.endswith("t"):
        return found
    guesses = (
        form[: -len(ending)] + infinitive for ending, infinitive in WEAK_PARTICIPLES[language] if form.endswith(ending)
    )
    return next(_known(guesses, language), found)


def _before_ing(form: str) -> Iterator[str]:
    """What an English form in -ing may be made of: "closing", "following", "sitting"."""
    stem = form.removesuffix("ing")
    yield from (stem + "e", stem)
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]


def _known(guesses: Iterator[str], language: str) -> Iterator[str]:
    return (guess for guess in guesses if is_known(guess, language))


def _is_verb_of(word: str, found: str, language: str) -> bool:
    """Whether a verb was found where a noun stands: "start" -> "starten", "meeting" -> "meet"."""
    if language == "nl":
        return found.endswith("en") and not word.endswith("en") and not word.startswith(found)  # "wapens"
    return language == "en" and word.endswith("ing") and not found.endswith("ing")


@cache
def _exceptions() -> Table:
    data = (files("wederhoor.text") / "data/lemmas.toml").read_bytes()
    return msgspec.toml.decode(data, type=Table)
