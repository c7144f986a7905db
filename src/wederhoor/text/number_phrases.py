"""One number out of words: multiplied ("two hundred thousand"), added to, halved, or an order of magnitude."""

from __future__ import annotations

import math
from typing import NamedTuple

from wederhoor.text.quantity_words import QuantityLexicon, QuantityWord, after_of, factor_of, word_class

# "several" is at least two
_AT_LEAST = 2.0
SCALES = frozenset({"multiplier", "power", "collective", "roughly", "plural"})
_AND = frozenset({"and", "und", "en"})
_ONES = frozenset({"one", "één", "een", "ein", "eins"})


class Number(NamedTuple):
    """Words `first` up to `last` as one value."""

    first: int
    last: int
    value: float
    vague: bool
    scale: float  # by how much separate words multiplied it: 1,000,000 in "three million"; 1: by none


def number_at(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> Number | None:
    """The number that begins at a word: figures or words, multiplied, or a plural such as "dozens"."""
    if index >= len(words) or (index and words[index - 1].lower in lexicon.not_after):
        return None
    cls = words[index].cls
    if cls in ("figure", "number", "power"):
        return _part_of_scale(words, index, lexicon) or _plain_number(words, index, lexicon)
    if cls == "plural":
        return _orders(words, index, 1.0)
    if cls == "several":
        return _several(words, index, lexicon)
    if cls in ("one", "fraction"):
        return _part_of_scale(words, index, lexicon) or _article_number(words, index, lexicon)
    return None


def _orders(words: list[QuantityWord], index: int, value: float) -> Number:
    """Orders of magnitude, each times the last: "tens of thousands", "Hunderte Millionen", "hundred thousand"."""
    last, following = index, index
    while word_class(words, following) in SCALES or _is_round(words, following):
        value *= factor_of(words, following)
        last = following + 1
        following = after_of(words, last)
    return Number(index, last, value, True, 1.0)


def _is_round(words: list[QuantityWord], index: int) -> bool:
    """ "zehntausend" and "hunderttausend", which "mehrere" multiplies."""
    return word_class(words, index) == "number" and words[index].value in (1e4, 1e5)


def _several(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> Number | None:
    """ "mehrere Dutzend", "several hundred thousand", "several people"."""
    orders = _orders(words, index + 1, _AT_LEAST)
    if orders.last > index + 1 or word_class(words, index + 1) == "word":
        return orders._replace(first=index, last=max(orders.last, index + 1))
    return None


def _part_of_scale(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> Number | None:
    """ "half a million", "eine halbe Million", "three quarters of a million"; a share of anything else is no number."""
    counted = word_class(words, index) != "fraction"
    part = index + counted
    if word_class(words, part) != "fraction":
        return None
    times = factor_of(words, index) if counted and words[index].cls != "one" else 1.0
    scale = after_of(words, part + 1)
    scale += word_class(words, scale) == "one"
    if word_class(words, scale) not in SCALES or not _is_scale(words, index, scale, lexicon):
        return None
    value = times * factor_of(words, part)
    while word_class(words, scale) in SCALES:
        value *= factor_of(words, scale)
        scale += 1
    return Number(index, scale, value, False, 1.0)


def _article_number(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> Number | None:
    """ "a hundred thousand", "een veertigtal", "one and a half million"; an article alone is no number."""
    if words[index].cls != "one":
        return None
    scaled = word_class(words, index + 1) in SCALES and _is_scale(words, index, index + 1, lexicon)
    if scaled or (words[index].lower in _ONES and _has_fraction(words, index + 1)):
        return _composed(words, index, 1.0, lexicon)
    return None


def _plain_number(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> Number | None:
    following = word_class(words, index + 1)
    if _is_ordinal(words, index, lexicon) or (_is_pronoun(words[index]) and following not in SCALES):
        if not (words[index].lower in _ONES and _has_fraction(words, index + 1)):
            return None
    elif following == "part" or (following == "fraction" and words[index + 1].lower != "quarter"):
        return None  # "zwei Drittel", "three quarters" are shares; but "two quarter finals"
    return _composed(words, index, factor_of(words, index), lexicon)


def _composed(
    words: list[QuantityWord], index: int, value: float, lexicon: QuantityLexicon, below: float = math.inf
) -> Number:
    """Head, scales under `below`, and what is added to them: "two hundred and fifty thousand four hundred"."""
    between = any(word.lower in lexicon.range_openers for word in words[max(0, index - 2) : index])
    # an article has no scale of its own, nor have figures
    scale = own_scale(words[index], value)
    last = index + 1
    if not between and _has_fraction(words, last):
        value, last = value + factor_of(words, last + 2), last + 3
    elif scale in (10, 100) and lexicon.language == "en":
        value, last, scale = _with_small(words, last, value, scale, between)
    vague, factor = False, 1.0
    while word_class(words, last) in SCALES and scale < factor_of(words, last) < below:
        if not _is_scale(words, index, last, lexicon):
            break
        scale = factor_of(words, last)
        value, factor, vague = value * scale, factor * scale, words[last].cls == "roughly"
        last += 1
        if scale == 100 and lexicon.language == "en":
            value, last, scale = _with_small(words, last, value, scale, between)
    if scale >= 1000 and words[index].cls != "figure":
        value, last = _with_rest(words, last, value, scale, between, lexicon)
    return Number(index, last, value, vague, factor)


def own_scale(word: QuantityWord, value: float) -> float:
    if word.cls not in ("number", "power"):
        return 1.0
    return next((scale for scale in (1000.0, 100.0, 10.0) if value >= scale and value % scale == 0), 1.0)


def _is_scale(words: list[QuantityWord], first: int, index: int, lexicon: QuantityLexicon) -> bool:
    """Whether a scale word is one here: "m" and "bio" only after money, plurals as "zwei Millionen" only in German."""
    if words[index].cls == "plural" and lexicon.language != "de":
        return False
    money = word_class(words, first - 1) == "unit" and lexicon.kinds.get(str(words[first - 1].value)) == "money"
    return money or words[index].lower not in ("m", "t", "bio")


def _has_fraction(words: list[QuantityWord], index: int) -> bool:
    """ "and a half", as an addition to a number; "and a half of them" is another thing, "and a half million" may be."""
    if index + 2 >= len(words) or words[index].lower not in _AND:
        return False
    if words[index + 1].cls != "one" or words[index + 2].cls != "fraction":
        return False
    return after_of(words, index + 3) == index + 3


def _with_small(
    words: list[QuantityWord], last: int, value: float, scale: float, between: bool
) -> tuple[float, int, float]:
    """English tens and ones behind a ten or a hundred: "two hundred (and) fifty five", "twenty five"."""
    link = last + (scale == 100 and not between and word_class(words, last) == "between")
    if _small_value(words, link) is None or not 0 < (added := _small_value(words, link) or 0.0) < scale:
        return value, last, scale
    if link > last and word_class(words, link + 1) == "multiplier" and words[link + 1].value == 100:
        return value, last, scale  # "one hundred and two hundred"
    if added >= 20 and added % 10 == 0 and (one := _small_value(words, link + 1)) and one < 10:
        return value + added + one, link + 2, 1.0
    return value + added, link + 1, 1.0


def _small_value(words: list[QuantityWord], index: int) -> float | None:
    """A number word below a hundred; "one" is one here."""
    if word_class(words, index) == "number" and not _is_pronoun(words[index]):
        return factor_of(words, index)
    return 1.0 if word_class(words, index) == "one" and words[index].lower == "one" else None


def _with_rest(
    words: list[QuantityWord], last: int, value: float, scale: float, between: bool, lexicon: QuantityLexicon
) -> tuple[float, int]:
    """Thousands and millions with what follows: "a million and a half", "a thousand and one", "... two hundred"."""
    if not between and scale >= 1e6 and _has_fraction(words, last) and word_class(words, last + 3) not in SCALES:
        return value + scale * factor_of(words, last + 2), last + 3
    linked = lexicon.language == "en" and not between and word_class(words, last) == "between"
    if linked and scale == 1000 and (added := _small_value(words, last + 1)) and added < 100:
        return (value, last) if word_class(words, last + 2) in SCALES else (value + added, last + 2)
    if word_class(words, last) not in ("number", "power") and not (
        _small_value(words, last) and word_class(words, last + 1) in SCALES
    ):
        return value, last
    rest = _composed(words, last, _small_value(words, last) or factor_of(words, last), lexicon, below=scale)
    # "a million two weeks later" is two numbers; only Dutch writes "duizend vijf" for 1,005
    least = (1 if lexicon.language == "nl" else 100) if scale == 1000 else 1000
    return (value + rest.value, rest.last) if least <= rest.value < scale else (value, last)


def _is_ordinal(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> bool:
    """German "3. Platz": figures with a point before a further word of the sentence."""
    if lexicon.language != "de" or words[index].cls != "figure" or index + 2 >= len(words):
        return False
    point, after = words[index + 1], words[index + 2]
    small = isinstance(words[index].value, float) and len(words[index].text) <= 2
    return small and point.text == "." and point.start == words[index].end and after.cls in ("word", "vague")


def _is_pronoun(word: QuantityWord) -> bool:
    return word.lower in ("one", "eins", "één", "beide", "beiden", "both", "null", "nul")
