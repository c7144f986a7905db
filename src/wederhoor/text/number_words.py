"""Number words of German, Dutch, English, French, Spanish and Russian, from `lang_data/numbers.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import msgspec

SIXTY = 60  # French numbers go on to nineteen from here


class _Words(msgspec.Struct, frozen=True):
    """What numbers are built of in one language; the lists are parted by blanks, words of one value by "|"."""

    multipliers: Mapping[str, str]
    ones: str = ""
    teens: str = ""
    tens: str = ""
    whole: Mapping[str, str] = {}


@cache
def multipliers(language: str) -> Mapping[str, float]:
    """Words that multiply the number before them; "billion" is a thousandfold more in German than in English."""
    return MappingProxyType(_by_word(_words(language).multipliers))


@cache
def number_words(language: str) -> Mapping[str, float]:
    """Every spelling of the whole numbers below a thousand (and round thousands), and of one and a half."""
    build = {"de": _german, "nl": _dutch, "fr": _french, "es": _spanish, "ru": _russian}.get(language, _english)
    return MappingProxyType(build())


@cache
def _words(language: str) -> _Words:
    """The words of a language; the English ones for languages that have none."""
    text = (files("wederhoor.text") / "lang_data/numbers.toml").read_text(encoding="utf-8")
    table = msgspec.convert(tomllib.loads(text), dict[str, _Words])
    return table.get(language, table["en"])


def _by_word(values: Mapping[str, str]) -> dict[str, float]:
    return {word: float(value) for value, words in values.items() for word in words.split("|")}


def _parts(language: str) -> tuple[list[str], list[str], list[str]]:
    """The ones, teens and tens of a language."""
    words = _words(language)
    return words.ones.split(), words.teens.split(), words.tens.split()


def _below_hundred(ones: list[str], teens: list[str], tens: list[str], link: str) -> dict[str, float]:
    """Numbers as German and Dutch build them: the unit before the ten, written as one word."""
    words: dict[str, float] = {word: float(value) for value, word in enumerate([*ones, *teens])}
    for ten, word in enumerate(tens, start=2):
        words[word] = ten * 10.0
        for one in range(1, 10):
            words[f"{ones[one]}{link}{word}"] = ten * 10.0 + one
    return words


def _with_hundreds(small: dict[str, float], ones: list[str], hundred: str, thousand: str) -> dict[str, float]:
    words = dict(small)
    for factor in range(1, 10):
        stems = [ones[factor] + hundred] + ([hundred] if factor == 1 else [])
        for stem in stems:
            words[stem] = factor * 100.0
            words |= {stem + word: factor * 100 + value for word, value in small.items() if value}
    words |= {word + thousand: value * 1000 for word, value in small.items() if value}
    words[thousand] = 1000.0
    return words


def _german() -> dict[str, float]:
    ones, teens, tens = _parts("de")
    words = _with_hundreds(_below_hundred(ones, teens, tens, "und"), ones, "hundert", "tausend")
    del words["ein"]  # an article far more often; callers that want it ask for it
    words |= {"eins": 1.0, "zwo": 2.0, "zweier": 2.0, "dreier": 3.0, "beiden": 2.0, "beide": 2.0}
    words |= {"eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5}
    words |= {word.replace("ß", "ss"): value for word, value in words.items() if "ß" in word}
    return words


def _dutch() -> dict[str, float]:
    ones, teens, tens = _parts("nl")
    small = _below_hundred(ones, teens, tens, "en")
    joined = {word: value for word, value in small.items() if not word.startswith(("tweeen", "drieen"))}
    joined |= {
        re.sub(r"^(twee|drie)en", r"\1ën", word): value
        for word, value in small.items()
        if word.startswith(("tweeen", "drieen"))
    }
    words = _with_hundreds(joined, ones, "honderd", "duizend")
    del words["een"]
    words |= {"één": 1.0, "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "beide": 2.0}
    return words


def _english() -> dict[str, float]:
    ones, teens, tens = _parts("en")
    words: dict[str, float] = {word: float(value) for value, word in enumerate([*ones, *teens])}
    for ten, word in enumerate(tens, start=2):
        words[word] = ten * 10.0
        words |= {f"{word}-{ones[one]}": ten * 10.0 + one for one in range(1, 10)}
    return words | {"both": 2.0}


def _french() -> dict[str, float]:
    """Sixty and eighty go on to nineteen: "soixante-dix", "quatre-vingt-dix-neuf"; one is joined by "et"."""
    ones, teens, _ = _parts("fr")
    small = [*ones, *teens]
    words: dict[str, float] = {word: float(value) for value, word in enumerate(small)}
    for word, ten in _by_word(_words("fr").whole).items():
        words[word] = ten
        words |= {f"{word}-{small[one]}": ten + one for one in range(1, 20 if ten >= SIXTY else 10)}
        words |= {f"{word} et un": ten + 1, f"{word} et une": ten + 1}
    del words["un"]
    return words | {"quatre-vingts": 80.0, "soixante et onze": 71.0}


def _spanish() -> dict[str, float]:
    """From thirty on the unit is joined by "y": "treinta y cinco"."""
    ones, teens, tens = _parts("es")
    words: dict[str, float] = {word: float(value) for value, word in enumerate([*ones, *teens])}
    for ten, word in enumerate(tens, start=3):
        words[word] = ten * 10.0
        words |= {f"{word} y {ones[one]}": ten * 10.0 + one for one in range(1, 10)}
    words |= _by_word(_words("es").whole)
    del words["uno"]
    return words


def _russian() -> dict[str, float]:
    """Numbers below a hundred in the cases that newspapers use, and round hundreds; longer ones are mostly figures."""
    words = _by_word(_words("ru").whole)
    tens = {word: value for word, value in words.items() if 20 <= value < 100}
    ones = {word: value for word, value in words.items() if 0 < value < 10}
    joined = {f"{ten} {one}": tens[ten] + ones[one] for ten in tens for one in ones}
    return words | joined | {"полтора": 1.5, "полторы": 1.5}
