"""Number words and figures of German, Dutch and English as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

_DE_ONES = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_DE_TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_DE_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_NL_ONES = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_NL_TEENS = [
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
]
_NL_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_EN_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_EN_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

_DE_MULTIPLIERS: Mapping[str, float] = MappingProxyType(
    {
        "hundert": 1e2, "tausend": 1e3, "viertelmillion": 25e4, "dreiviertelmillion": 75e4, "million": 1e6,
        "millionen": 1e6, "mio": 1e6, "viertelmilliarde": 25e7, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
        "billion": 1e12, "billionen": 1e12, "bio": 1e12,
    }
)  # fmt: skip
_NL_MULTIPLIERS: Mapping[str, float] = MappingProxyType(
    {"honderd": 1e2, "duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9, "biljoen": 1e12}
)
_EN_MULTIPLIERS: Mapping[str, float] = MappingProxyType(
    {
        "hundred": 1e2, "thousand": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9,
        "trillion": 1e12, "tn": 1e12,
    }
)  # fmt: skip


def multipliers(language: str) -> Mapping[str, float]:
    """Words that multiply the number before them; "billion" is a thousandfold more in German than in English."""
    return {"de": _DE_MULTIPLIERS, "nl": _NL_MULTIPLIERS}.get(language, _EN_MULTIPLIERS)


@cache
def number_words(language: str) -> Mapping[str, float]:
    """Every spelling of the whole numbers below a thousand (and round thousands), and of one and a half."""
    build = {"de": _german, "nl": _dutch}.get(language, _english)
    return MappingProxyType(build())


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
    small = _below_hundred(_DE_ONES, _DE_TEENS, _DE_TENS, "und")
    words = _with_hundreds(small, _DE_ONES, "hundert", "tausend")
    del words["ein"]  # an article far more often; callers that want it ask for it
    words |= {"eins": 1.0, "zwo": 2.0, "zweier": 2.0, "dreier": 3.0, "beiden": 2.0, "beide": 2.0}
    words |= {"eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5}
    words |= {word.replace("ß", "ss"): value for word, value in words.items() if "ß" in word}
    return words


def _dutch() -> dict[str, float]:
    small = _below_hundred(_NL_ONES, _NL_TEENS, _NL_TENS, "en")
    joined = {word: value for word, value in small.items() if not word.startswith(("tweeen", "drieen"))}
    joined |= {
        re.sub(r"^(twee|drie)en", r"\1ën", word): value
        for word, value in small.items()
        if word.startswith(("tweeen", "drieen"))
    }
    words = _with_hundreds(joined, _NL_ONES, "honderd", "duizend")
    del words["een"]
    words |= {"één": 1.0, "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "beide": 2.0}
    return words


def _english() -> dict[str, float]:
    words: dict[str, float] = {word: float(value) for value, word in enumerate([*_EN_ONES, *_EN_TEENS])}
    for ten, word in enumerate(_EN_TENS, start=2):
        words[word] = ten * 10.0
        words |= {f"{word}-{_EN_ONES[one]}": ten * 10.0 + one for one in range(1, 10)}
    return words | {"both": 2.0}


@dataclass(frozen=True, slots=True)
class _Joints:
    """How a language joins number words into one: by which words, and which endings add a half or a quarter."""

    hundred: str
    thousand: str
    link: str
    endings: Mapping[str, float]


_JOINTS: Mapping[str, _Joints] = MappingProxyType(
    {
        "de": _Joints("hundert", "tausend", "und", {"einhalb": 0.5, "einviertel": 0.25, "dreiviertel": 0.75}),
        "nl": _Joints("honderd", "duizend", "en", {"enhalf": 0.5, "enhalve": 0.5, "ënhalf": 0.5, "ënhalve": 0.5}),
    }
)
_ARTICLES = frozenset({"ein", "eine", "een"})
_VULGAR = MappingProxyType({"½": 0.5, "¼": 0.25, "¾": 0.75})


def word_value(word: str, language: str) -> float | None:
    """The value of one word however long: "zweihundertfünfzigtausend", "vierenhalf", "2½"; None for other words.

    German and Dutch join all below a million into one word; English keeps its words apart, so there only the
    numbers below a hundred are one. An article ("ein", "een") has no value.
    """
    if word[-1:] in _VULGAR:
        whole = figure_value(word[:-1], language) if len(word) > 1 else 0.0
        return None if whole is None else whole + _VULGAR[word[-1]]
    lower = word.lower()
    known = number_words(language).get(lower)
    joints = _JOINTS.get(language)
    if known is not None or joints is None or lower in _ARTICLES:
        return known
    # "tweeëntwintig" is often written without its dots
    plain = re.sub("(twee|drie)en", r"\1ën", lower) if language == "nl" else lower
    return _joined_value(plain, joints, language)


def _joined_value(word: str, joints: _Joints, language: str) -> float | None:
    """Thousands before "tausend", the rest behind it."""
    head, thousand, tail = word.partition(joints.thousand)
    if not thousand:
        return _below_thousand(word, joints, language)
    thousands = _below_thousand(head, joints, language) if head else 1.0
    rest = _below_thousand(tail.removeprefix(joints.link), joints, language) if tail else 0.0
    return None if thousands is None or rest is None else thousands * 1000 + rest


def _below_thousand(word: str, joints: _Joints, language: str) -> float | None:
    """A whole number or one with a half; hundreds also as "neunzehnhundert" counts them."""
    whole = _small_value(word, language)
    if whole is not None:
        return whole
    for ending, part in joints.endings.items():
        stem = _small_value(word.removesuffix(ending), language) if word.endswith(ending) else None
        if stem:
            return stem + part
    head, hundred, tail = word.partition(joints.hundred)
    hundreds = _small_value(head, language) if head else 1.0
    rest = _small_value(tail.removeprefix(joints.link), language) if tail else 0.0
    if not hundred or hundreds is None or rest is None or max(hundreds, rest) >= 100:
        return None
    return hundreds * 100 + rest


def _small_value(word: str, language: str) -> float | None:
    """A number below a thousand as part of a longer word, where "ein" and "een" count."""
    value = 1.0 if word in _ARTICLES else number_words(language).get(word)
    return value if value is not None and value < 1000 else None


def figure_value(figure: str, language: str) -> float | None:
    """The value of figures as written in `language`: 50.000 is fifty thousand in German, 50 in English.

    None for what is no number, such as 1.2.3. A comma or point that the language does not use for groups is decimal.
    """
    group, decimal = (",", ".") if language == "en" else (".", ",")
    bare = figure.strip().replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    if re.fullmatch(r"\d{1,3}(?:[ ']\d{3})+", bare):
        return float(bare.replace(" ", "").replace("'", ""))
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", bare):
        return float(bare.replace(group, "").replace(decimal, "."))
    if re.fullmatch(rf"\d+(?:{re.escape(decimal)}\d+)?", bare):
        return float(bare.replace(decimal, "."))
    if re.fullmatch(r"\d+[.,]\d{1,2}", bare):
        return float(bare.replace(",", "."))
    return None
