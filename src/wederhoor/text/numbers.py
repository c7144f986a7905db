"""Number words and figures of German, Dutch, English, French, Spanish and Russian as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wederhoor.text.number_words import number_words


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
