"""Amounts in a text: counts, money, shares and measures, with their values."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from wederhoor.text.dates import find_times
from wederhoor.text.numbers import figure_value, multipliers, number_words, word_value

QuantityKind = Literal["count", "money", "percent", "measure"]

_FIGURE = r"\d+(?:[.,'’]\d+)*(?:[ \u00a0\u202f]\d{3}(?!\d))*"
# "several" is at least two
_AT_LEAST = 2.0
_SCALES = frozenset({"multiplier", "power", "collective", "roughly", "plural"})
_HYPHENATED = frozenset({"number", "power", "multiplier", "fraction", "part", "one", "between"})
_ABBREVIATED = frozenset({"mio", "mrd", "bio", "mln", "mld"})
_OF = frozenset({"of", "von", "van"})
_AND = frozenset({"and", "und", "en"})
_ONES = frozenset({"one", "één", "een", "ein", "eins"})
_MAX_WORDS_TO_NOUN = 3
_BETWEEN = frozenset({"zwischen", "tussen", "between"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount. `text` is `[start, end)` of the text, with "about" and with units of money, share and measure."""

    start: int
    end: int
    text: str
    value: float
    upper: float | None  # of a range; None: no range
    unit: str | None  # ISO 4217 code, "%", unit symbol, or the counted noun as written; None: none follows
    vague: bool
    kind: QuantityKind


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    lower: str
    # figure, number, power, multiplier, collective, roughly, plural, fraction, part, several, one, vague, range,
    # between, unit, word, mark
    cls: str
    value: float | str | None


@dataclass(frozen=True, slots=True)
class _Lexicon:
    language: str
    entries: Mapping[str, tuple[str, float | str | None]]
    kinds: Mapping[str, QuantityKind]
    not_after: frozenset[str]
    words: re.Pattern[str]


class _Number(NamedTuple):
    """Words `first` up to `last` as one value."""

    first: int
    last: int
    value: float
    vague: bool
    scale: float  # by how much separate words multiplied it: 1,000,000 in "three million"; 1: by none


def find_quantities(text: str, language: str) -> list[Quantity]:
    """Every amount of the text in order, without overlaps; dates, times and durations are none.

    A plural such as "dozens" or "Tausende" has the value of its order of magnitude, 12 or 1,000, and is vague.
    """
    lexicon = _lexicon(language)
    taken = [(time.start, time.end) for time in find_times(text, language)]
    words = [word for match in lexicon.words.finditer(text) for word in _split_hyphens(_word(match, lexicon), lexicon)]
    quantities: list[Quantity] = []
    index = next_time = 0
    free = 0  # the first word that no quantity holds yet
    while index < len(words):
        while next_time < len(taken) and taken[next_time][1] <= words[index].start:
            next_time += 1
        number = _number(words, index, lexicon)
        if number and next_time < len(taken) and _is_time(words, number, taken[next_time]):
            number = _number(_before_time(words, number, taken[next_time]), index, lexicon)
        if number is None:
            index += 1
            continue
        quantity, index = _quantity(words, number, free, text, lexicon)
        free = index
        quantities.append(quantity)
    return quantities


def _is_time(words: list[_Word], number: _Number, time: tuple[int, int]) -> bool:
    """Whether the number is part of a time; the "a quarter" of "a quarter of a million" is none."""
    start, end = words[number.first].start, words[number.last - 1].end
    share = any(word.cls == "fraction" for word in words[number.first : number.first + 2])
    inside = share and start <= time[0] and time[1] < end
    return time[0] < end and not inside


def _before_time(words: list[_Word], number: _Number, time: tuple[int, int]) -> list[_Word]:
    """The words up to a time that begins inside the number: "duizend" of "duizend twee jaar later"."""
    last = next((place for place in range(number.first, number.last) if words[place].end > time[0]), number.last)
    return words[:last]


@cache
def _lexicon(language: str) -> _Lexicon:
    code = language.partition("-")[0].lower()
    code = code if code in ("de", "nl", "en") else "en"
    resource = files("wederhoor.text") / "lang_data" / f"quantities_{code}.toml"
    table = tomllib.loads(resource.read_text(encoding="utf-8"))
    entries: dict[str, tuple[str, float | str | None]] = {}
    kinds: dict[str, QuantityKind] = {}
    for group, kind in (("percent", "percent"), ("currency", "money"), ("measure", "measure")):
        for unit, words in table[group].items():
            entries |= dict.fromkeys(words.split("|"), ("unit", unit))
            kinds[unit] = kind  # type: ignore[assignment]
    for name in ("vague", "several", "one", "range", "between", "part"):
        entries |= dict.fromkeys(table[name].split("|"), (name, None))
    for word, value in number_words(code).items():
        entries.setdefault(word, ("number", value))
    for word, value in multipliers(code).items():
        entries[word] = ("power" if code != "en" and value <= 1000 else "multiplier", value)
    for name in ("collective", "roughly", "plural", "fraction"):
        for written, listed in table[name].items():
            entries |= dict.fromkeys(listed.split("|"), (name, float(Fraction(written))))
    phrases = sorted((word for word in entries if " " in word), key=lambda word: (-len(word), word))
    return _Lexicon(code, entries, kinds, frozenset(table["not_after"].split("|")), _word_pattern(phrases))


def _word_pattern(phrases: list[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(phrase) for phrase in phrases)
    return re.compile(
        rf"(?P<phrase>(?<!\w)(?:{joined})(?!\w))"
        rf"|(?P<figure>(?<![\w.,])(?<![^\W\d_]-){_FIGURE}(?=(?:bn|m|mn|tn|km|kg|km²|m²|ha|t|MW|GW)?(?!\w)))"
        r"|(?P<suffix>(?<=\d)(?:bn|mn|m|tn|km²|m²|km|kg|ha|t|MW|GW)(?!\w))"
        r"|(?P<word>(?:US|us)\$|[^\W_]+(?:[-'’.][^\W_]+)*|[$€£¥%]|°C)"
        r"|(?P<mark>\S)",
        re.IGNORECASE,
    )


def _word(match: re.Match[str], lexicon: _Lexicon) -> _Word:
    text = match.group()
    lower = text.lower()
    if match.lastgroup == "figure":
        value = figure_value(text, lexicon.language) if len(text) < 25 else None
        return _Word(match.start(), match.end(), text, lower, "figure" if value is not None else "mark", value)
    entry = lexicon.entries.get(lower)
    if entry is None and match.lastgroup == "word" and (number := word_value(text, lexicon.language)) is not None:
        entry = ("number", number)
    cls, known = entry or ("mark" if match.lastgroup == "mark" else "word", None)
    return _Word(match.start(), match.end(), text, lower, cls, known)


def _split_hyphens(word: _Word, lexicon: _Lexicon) -> list[_Word]:
    """Its pieces where hyphens join number words with a scale: "six-and-a-half", "three-quarters", "half-a-million"."""
    if word.cls != "word" or "-" not in word.text:
        return [word]
    pieces = []
    for match in re.finditer("[^-]+", word.text):
        cls, value = lexicon.entries.get(match.group().lower(), ("word", None))
        start, end = word.start + match.start(), word.start + match.end()
        pieces.append(_Word(start, end, match.group(), match.group().lower(), cls, value))
    classes = {piece.cls for piece in pieces}
    if classes <= _HYPHENATED and classes & {"multiplier", "power", "fraction", "part"}:
        return pieces
    return [word]


def _class(words: list[_Word], index: int) -> str:
    return words[index].cls if 0 <= index < len(words) else "end"


def _number(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """The number that begins at a word: figures or words, multiplied, or a plural such as "dozens"."""
    if index >= len(words) or (index and words[index - 1].lower in lexicon.not_after):
        return None
    cls = words[index].cls
    if cls in ("figure", "number", "power"):
        return _part_of_scale(words, index, lexicon) or _plain_number(words, index, lexicon)
    if cls == "plural":
        return _orders(words, index, 1.0, lexicon)
    if cls == "several":
        return _several(words, index, lexicon)
    if cls in ("one", "fraction"):
        return _part_of_scale(words, index, lexicon) or _article_number(words, index, lexicon)
    return None


def _factor(words: list[_Word], index: int) -> float:
    value = words[index].value
    assert isinstance(value, float)
    return value


def _after_of(words: list[_Word], index: int) -> int:
    return index + (index < len(words) and words[index].lower in _OF)


def _orders(words: list[_Word], index: int, value: float, lexicon: _Lexicon) -> _Number:
    """Orders of magnitude, each times the last: "tens of thousands", "Hunderte Millionen", "hundred thousand"."""
    last, following = index, index
    while _class(words, following) in _SCALES or _is_round(words, following):
        value *= _factor(words, following)
        last = following + 1
        following = _after_of(words, last)
    return _Number(index, last, value, True, 1.0)


def _is_round(words: list[_Word], index: int) -> bool:
    """ "zehntausend" and "hunderttausend", which "mehrere" multiplies."""
    return _class(words, index) == "number" and words[index].value in (1e4, 1e5)


def _several(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """ "mehrere Dutzend", "several hundred thousand", "several people"."""
    orders = _orders(words, index + 1, _AT_LEAST, lexicon)
    if orders.last > index + 1 or _class(words, index + 1) == "word":
        return orders._replace(first=index, last=max(orders.last, index + 1))
    return None


def _part_of_scale(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """ "half a million", "eine halbe Million", "three quarters of a million"; a share of anything else is no number."""
    counted = _class(words, index) != "fraction"
    part = index + counted
    if _class(words, part) != "fraction":
        return None
    times = _factor(words, index) if counted and words[index].cls != "one" else 1.0
    scale = _after_of(words, part + 1)
    scale += _class(words, scale) == "one"
    if _class(words, scale) not in _SCALES or not _is_scale(words, index, scale, lexicon):
        return None
    value = times * _factor(words, part)
    while _class(words, scale) in _SCALES:
        value *= _factor(words, scale)
        scale += 1
    return _Number(index, scale, value, False, 1.0)


def _article_number(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """ "a hundred thousand", "een veertigtal", "one and a half million"; an article alone is no number."""
    if words[index].cls != "one":
        return None
    scaled = _class(words, index + 1) in _SCALES and _is_scale(words, index, index + 1, lexicon)
    if scaled or (words[index].lower in _ONES and _has_fraction(words, index + 1)):
        return _composed(words, index, 1.0, lexicon)
    return None


def _plain_number(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    following = _class(words, index + 1)
    if _is_ordinal(words, index, lexicon) or (_is_pronoun(words[index]) and following not in _SCALES):
        if not (words[index].lower in _ONES and _has_fraction(words, index + 1)):
            return None
    elif following == "part" or (following == "fraction" and words[index + 1].lower != "quarter"):
        return None  # "zwei Drittel", "three quarters" are shares; but "two quarter finals"
    return _composed(words, index, _factor(words, index), lexicon)


def _composed(words: list[_Word], index: int, value: float, lexicon: _Lexicon, below: float = math.inf) -> _Number:
    """Head, scales under `below`, and what is added to them: "two hundred and fifty thousand four hundred"."""
    between = any(word.lower in _BETWEEN for word in words[max(0, index - 2) : index])
    # an article has no scale of its own, nor have figures
    scale = _own_scale(words[index], value)
    last = index + 1
    if not between and _has_fraction(words, last):
        value, last = value + _factor(words, last + 2), last + 3
    elif scale in (10, 100) and lexicon.language == "en":
        value, last, scale = _with_small(words, last, value, scale, between)
    vague, factor = False, 1.0
    while _class(words, last) in _SCALES and scale < _factor(words, last) < below:
        if not _is_scale(words, index, last, lexicon):
            break
        scale = _factor(words, last)
        value, factor, vague = value * scale, factor * scale, words[last].cls == "roughly"
        last += 1
        if scale == 100 and lexicon.language == "en":
            value, last, scale = _with_small(words, last, value, scale, between)
    if scale >= 1000 and words[index].cls != "figure":
        value, last = _with_rest(words, last, value, scale, between, lexicon)
    return _Number(index, last, value, vague, factor)


def _own_scale(word: _Word, value: float) -> float:
    if word.cls not in ("number", "power"):
        return 1.0
    return next((scale for scale in (1000.0, 100.0, 10.0) if value >= scale and value % scale == 0), 1.0)


def _is_scale(words: list[_Word], first: int, index: int, lexicon: _Lexicon) -> bool:
    """Whether a scale word is one here: "m" and "bio" only after money, plurals as "zwei Millionen" only in German."""
    if words[index].cls == "plural" and lexicon.language != "de":
        return False
    money = _class(words, first - 1) == "unit" and lexicon.kinds.get(str(words[first - 1].value)) == "money"
    return money or words[index].lower not in ("m", "t", "bio")


def _has_fraction(words: list[_Word], index: int) -> bool:
    """ "and a half", as an addition to a number; "and a half of them" is another thing, "and a half million" may be."""
    if index + 2 >= len(words) or words[index].lower not in _AND:
        return False
    if words[index + 1].cls != "one" or words[index + 2].cls != "fraction":
        return False
    return _after_of(words, index + 3) == index + 3


def _with_small(words: list[_Word], last: int, value: float, scale: float, between: bool) -> tuple[float, int, float]:
    """English tens and ones behind a ten or a hundred: "two hundred (and) fifty five", "twenty five"."""
    link = last + (scale == 100 and not between and _class(words, last) == "between")
    if _small_value(words, link) is None or not 0 < (added := _small_value(words, link) or 0.0) < scale:
        return value, last, scale
    if link > last and _class(words, link + 1) == "multiplier" and words[link + 1].value == 100:
        return value, last, scale  # "one hundred and two hundred"
    if added >= 20 and added % 10 == 0 and (one := _small_value(words, link + 1)) and one < 10:
        return value + added + one, link + 2, 1.0
    return value + added, link + 1, 1.0


def _small_value(words: list[_Word], index: int) -> float | None:
    """A number word below a hundred; "one" is one here."""
    if _class(words, index) == "number" and not _is_pronoun(words[index]):
        return _factor(words, index)
    return 1.0 if _class(words, index) == "one" and words[index].lower == "one" else None


def _with_rest(
    words: list[_Word], last: int, value: float, scale: float, between: bool, lexicon: _Lexicon
) -> tuple[float, int]:
    """Thousands and millions with what follows: "a million and a half", "a thousand and one", "... two hundred"."""
    if not between and scale >= 1e6 and _has_fraction(words, last) and _class(words, last + 3) not in _SCALES:
        return value + scale * _factor(words, last + 2), last + 3
    linked = lexicon.language == "en" and not between and _class(words, last) == "between"
    if linked and scale == 1000 and (added := _small_value(words, last + 1)) and added < 100:
        return (value, last) if _class(words, last + 2) in _SCALES else (value + added, last + 2)
    if _class(words, last) not in ("number", "power") and not (
        _small_value(words, last) and _class(words, last + 1) in _SCALES
    ):
        return value, last
    rest = _composed(words, last, _small_value(words, last) or _factor(words, last), lexicon, below=scale)
    # "a million two weeks later" is two numbers; only Dutch writes "duizend vijf" for 1,005
    least = (1 if lexicon.language == "nl" else 100) if scale == 1000 else 1000
    return (value + rest.value, rest.last) if least <= rest.value < scale else (value, last)


def _is_ordinal(words: list[_Word], index: int, lexicon: _Lexicon) -> bool:
    """German "3. Platz": figures with a point before a further word of the sentence."""
    if lexicon.language != "de" or words[index].cls != "figure" or index + 2 >= len(words):
        return False
    point, after = words[index + 1], words[index + 2]
    small = isinstance(words[index].value, float) and len(words[index].text) <= 2
    return small and point.text == "." and point.start == words[index].end and after.cls in ("word", "vague")


def _is_pronoun(word: _Word) -> bool:
    return word.lower in ("one", "eins", "één", "beide", "beiden", "both", "null", "nul")


def _quantity(words: list[_Word], number: _Number, free: int, text: str, lexicon: _Lexicon) -> tuple[Quantity, int]:
    """The quantity around a number, and the index of the word after it; it takes no word before `free`."""
    upper, last = _upper(words, number, lexicon)
    value = number.value
    if upper is not None:
        value = _shared_scale(words, number, upper)
    first = number.first
    symbol = _money_before(words, first, lexicon) if first > free else None
    if symbol:
        first -= 1
    if upper is not None and first > free and words[first - 1].lower in _BETWEEN:
        first -= 1
    vague = number.vague
    while first > free and words[first - 1].cls == "vague":
        vague = True
        first -= 1
    if words[last - 1].lower in _ABBREVIATED and last + 1 < len(words) and words[last].text == ".":
        last += words[last + 1].cls == "unit"
    unit, kind, end = _unit(words, last, symbol, lexicon)
    start, finish = words[first].start, words[end - 1].end
    high = upper.value if upper is not None and upper.value > value else None
    return Quantity(start, finish, text[start:finish], value, high, unit, vague, kind), end


def _upper(words: list[_Word], number: _Number, lexicon: _Lexicon) -> tuple[_Number | None, int]:
    """The higher end of a range: "10 bis 15", "between 10 and 15", "10-15", "zehn- bis zwanzigtausend"."""
    link = number.last
    before = words[number.first - 1].lower if number.first else ""
    dash = link < len(words) and words[link].text in "-–"
    joins = dash or _class(words, link) == "range" or (before in _BETWEEN and _class(words, link) == "between")
    link += dash and _class(words, link + 1) == "range"
    if not joins or _class(words, link + 1) not in ("figure", "number", "power", "one", "fraction"):
        return None, number.last
    upper = _number(words, link + 1, lexicon)
    return (upper, upper.last) if upper and upper.value > 0 else (None, number.last)


def _shared_scale(words: list[_Word], low: _Number, high: _Number) -> float:
    """In "10 bis 15 Millionen" both are millions, in "zehn- bis zwanzigtausend" both are thousands."""
    scale = high.scale
    if words[low.last].text == "-" and words[high.first].cls == "number":
        scale = max(scale, _own_scale(words[high.first], _factor(words, high.first)))
    return low.value * scale if low.scale == 1 and low.value * scale <= high.value else low.value


def _money_before(words: list[_Word], first: int, lexicon: _Lexicon) -> str | None:
    """The currency of a symbol or code before the figures: "$3.5bn", "EUR 20"."""
    if _class(words, first - 1) != "unit":
        return None
    unit = str(words[first - 1].value)
    symbolic = not words[first - 1].text.isalpha() or words[first - 1].text.isupper()
    return unit if lexicon.kinds[unit] == "money" and symbolic else None


def _unit(words: list[_Word], last: int, symbol: str | None, lexicon: _Lexicon) -> tuple[str | None, QuantityKind, int]:
    """Unit and kind, and the index of the word after the quantity; a counted noun is named but not covered."""
    if symbol:
        return symbol, "money", last
    named = _after_of(words, last)
    if _class(words, named) == "unit":
        unit = str(words[named].value)
        return unit, lexicon.kinds[unit], named + 1
    if _class(words, last) == "multiplier" and words[last].lower in ("m", "t"):
        return words[last].lower, "measure", last + 1
    return _counted_noun(words, last, lexicon), "count", last


def _counted_noun(words: list[_Word], index: int, lexicon: _Lexicon) -> str | None:
    """German nouns are capitalised, so adjectives can be passed over; elsewhere it is the next word."""
    if index < len(words) and words[index].lower in ("of", "von", "van", "an"):
        index += 1
    if lexicon.language != "de":
        return words[index].text if _class(words, index) == "word" and words[index].text.islower() else None
    for word in words[index : index + _MAX_WORDS_TO_NOUN]:
        if word.cls != "word":
            return None
        if word.text[0].isupper():
            return word.text
    return None
