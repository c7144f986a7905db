"""Dictionary forms of words, by simplemma and a guard that looks at the part of speech.

A word that neither knows stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

import msgspec
import simplemma

LANGUAGES = frozenset(("cs", "da", "de", "en", "es", "fr", "it", "nl", "pl", "ru", "sv", "uk"))
INFINITIVES = {"de": ("en", "ern", "eln", "tun", "sein"), "nl": ("en", "aan", "oen", "ien", "ijn")}
ROMANCE_INFINITIVES = {
    "es": ("ar", "er", "ir", "ír"),
    "fr": ("er", "ir", "re", "ïr"),
    "it": ("are", "ere", "ire", "rre"),
}
NOUN_ENDINGS = ("ing", "heid", "schap", "teit")  # Dutch nouns that a reader took for verbs

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
    if upos == "VERB" and not found.endswith(ROMANCE_INFINITIVES.get(language, "")):
        return next(_romance_infinitives(word.lower(), language), found)
    if upos == "VERB" and language == "en" and found == word and word.endswith("ing"):
        return next(_known(_before_ing(word.lower()), language), found)
    if upos == "NOUN" and _is_verb_of(word, found, language):
        return word
    if upos == "NOUN" and language in ROMANCE_INFINITIVES and found.endswith(ROMANCE_INFINITIVES[language]):
        return word if word == found else _romance_singular(word.lower(), language)
    return found


def _verb(word: str, found: str, language: str) -> str:
    form = word.lower()
    if language == "nl" and form.endswith(("den", "ten")) and found.lower() == form[:-1]:
        # "veroordeelden", those who are condemned, are those who condemned
        return next((guess for guess in _dutch_infinitives(found) if _is_infinitive(guess, language)), form)
    if form.endswith("n") and (not found.endswith(INFINITIVES[language]) or form == f"{found}en"):
        return form  # "stellen" is no plural of "Stelle" here, nor Dutch "tekenen" of "teken"
    if found.endswith(INFINITIVES[language]):
        return found
    if found.lower() != form if language == "de" else form.endswith(NOUN_ENDINGS):
        return found
    guesses = _dutch_infinitives(form) if language == "nl" else _german_infinitives(form)
    return next((guess for guess in guesses if _is_infinitive(guess, language)), found)


def _is_infinitive(guess: str, language: str) -> bool:
    """Whether a word can be an infinitive: Dutch "vragen", a plural too, but not "schoren", which is a past."""
    if not is_known(guess, language):
        return False
    found: str = simplemma.lemmatize(guess, lang=language).replace("_", "")
    return found == guess or not found.endswith(INFINITIVES[language])


def _german_infinitives(form: str) -> Iterator[str]:
    """What a participle may be made of: "überzeugt", "vermietet", "angefragt"."""
    stems = [form[: -len(ending)] for ending in ("et", "t") if form.endswith(ending)]
    yield from (f"{stem}en" for stem in stems)
    yield from (f"{before}{root}en" for stem in stems for before, root in _around_ge(stem))


def _dutch_infinitives(form: str) -> Iterator[str]:
    """What a past participle or a present form may be made of: "omgekeerd", "schort", "botst"."""
    if form.endswith(("end", "ende")):
        return  # "beschamend" is looked up as the adjective that it mostly is
    stems = [form, form[:-1]] if form.endswith(("t", "d")) else [form]
    if form.endswith(("de", "te")):
        stems.append(form[:-2])
    for stem in stems:
        yield from _dutch_infinitives_of(stem)
    for before, root in (pair for stem in stems for pair in _around_ge(stem)):
        yield from (before + infinitive for infinitive in _dutch_infinitives_of(root))


def _dutch_infinitives_of(stem: str) -> Iterator[str]:
    """As Dutch spells them: "keer" is keren, "zet" zetten, "proef" proeven, "eis" eisen."""
    short = re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", stem)
    doubled = stem + stem[-1:] if re.search(r"(?:^|[^aeiou])[aeiou][^aeiouwxj]$", stem) else stem
    for spelled in (short, doubled, stem):
        yield f"{spelled}en"
        yield re.sub(r"[fs]$", lambda last: "v" if last.group() == "f" else "z", spelled) + "en"


def _romance_infinitives(form: str, language: str) -> Iterator[str]:
    """What a form that is a noun or an adjective too may be made of: French "juge" and "accusée", Spanish "firma"."""
    for ending, infinitive in _exceptions()[language]["VERB endings"].items():
        guess = form.removesuffix(ending) + infinitive
        if form.endswith(ending) and is_known(guess, language) and simplemma.lemmatize(guess, lang=language) == guess:
            yield guess


def _romance_singular(noun: str, language: str) -> str:
    """The singular of a plural that is taken for a form of a verb: Spanish "municiones", of no "municionar"."""
    guesses = (re.sub("iones$", "ión", noun), re.sub("es$", "", noun), re.sub("s$", "", noun))
    return next((guess for guess in guesses if guess not in ("", noun) and is_known(guess, language)), noun)


def _around_ge(stem: str) -> Iterator[tuple[str, str]]:
    """What stands before and after the "ge" of a participle's stem: "om", "keer"."""
    return ((stem[: ge.start()], stem[ge.end() :]) for ge in re.finditer("ge(?=.{2})", stem))


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
