"""Amounts in a text: counts, money, shares and measures, with their values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from wederhoor.text.dates import find_times
from wederhoor.text.numbers import figure_value, multipliers, number_words

QuantityKind = Literal["count", "money", "percent", "measure"]

_FIGURE = r"\d+(?:[.,'’]\d+)*(?:[ \u00a0\u202f]\d{3}(?!\d))*"
# "several", "dozens" and "thousands" are at least two of what they name
_AT_LEAST = 2.0
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
    cls: str  # figure, number, multiplier, collective, several, one, vague, range, between, unit, word, mark
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


def find_quantities(text: str, language: str) -> list[Quantity]:
    """Every amount of the text in order, without overlaps; dates, times and durations are none.

    A plural such as "dozens" or "Tausende" has the smallest value that it can mean, and is vague.
    """
    lexicon = _lexicon(language)
    taken = [(time.start, time.end) for time in find_times(text, language)]
    words = [_word(match, lexicon) for match in lexicon.words.finditer(text)]
    quantities: list[Quantity] = []
    index = next_time = 0
    free = 0  # the first word that no quantity holds yet
    while index < len(words):
        while next_time < len(taken) and taken[next_time][1] <= words[index].start:
            next_time += 1
        number = _number(words, index, lexicon)
        if number is None or (next_time < len(taken) and taken[next_time][0] < words[number.last - 1].end):
            index += 1
            continue
        quantity, index = _quantity(words, number, free, text, lexicon)
        free = index
        quantities.append(quantity)
    return quantities


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
    for name in ("vague", "several", "one", "range", "between", "half"):
        entries |= dict.fromkeys(table[name].split("|"), (name, None))
    for value, words in table["collective"].items():
        entries |= {word: ("collective", float(value)) for word in words.split("|")}
    for word, value in number_words(code).items():
        entries.setdefault(word, ("number", value))
    entries |= {word: ("multiplier", value) for word, value in multipliers(code).items()}
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
    cls, known = lexicon.entries.get(lower, ("mark" if match.lastgroup == "mark" else "word", None))
    return _Word(match.start(), match.end(), text, lower, cls, known)


def _class(words: list[_Word], index: int) -> str:
    return words[index].cls if 0 <= index < len(words) else "end"


def _number(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """The number that begins at a word: figures or words, multiplied, or a collective such as "dozens"."""
    if index and words[index - 1].lower in lexicon.not_after:
        return None
    cls = words[index].cls
    if cls in ("figure", "number"):
        return _plain_number(words, index, lexicon)
    if cls == "collective":
        value = words[index].value
        assert isinstance(value, float)
        return _Number(index, index + 1, value, _is_plural(value))
    if cls == "half" and _class(words, index + 1) in ("one", "multiplier"):
        whole = _multiplied_article(words, index + (_class(words, index + 1) == "one"), lexicon)
        return _Number(index, whole.last, whole.value / 2, whole.vague) if whole else None
    if cls in ("one", "several"):
        return _multiplied_article(words, index, lexicon)
    if cls == "multiplier" and words[index].lower.endswith(("en", "s")):
        value = words[index].value
        assert isinstance(value, float)
        return _Number(index, index + 1, value * _AT_LEAST, True)
    return None


def _is_plural(value: float) -> bool:
    return value != 12


def _plain_number(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    value = words[index].value
    assert isinstance(value, float)
    if _is_ordinal(words, index, lexicon) or (_is_pronoun(words[index]) and _class(words, index + 1) != "multiplier"):
        return None
    last = index + 1
    money = _class(words, index - 1) == "unit" and lexicon.kinds.get(str(words[index - 1].value)) == "money"
    while _class(words, last) in ("multiplier", "collective", "number") and last - index < 6:
        factor = words[last].value
        assert isinstance(factor, float)
        if words[last].lower in ("m", "t", "bio") and not money:
            break
        if words[last].cls == "number":
            if factor >= value or lexicon.language != "en":
                break
            value += factor  # "two hundred fifty"
        else:
            value *= factor
        last += 1
    return _Number(index, last, value, False)


def _is_ordinal(words: list[_Word], index: int, lexicon: _Lexicon) -> bool:
    """German "3. Platz": figures with a point before a further word of the sentence."""
    if lexicon.language != "de" or words[index].cls != "figure" or index + 2 >= len(words):
        return False
    point, after = words[index + 1], words[index + 2]
    small = isinstance(words[index].value, float) and len(words[index].text) <= 2
    return small and point.text == "." and point.start == words[index].end and after.cls in ("word", "vague")


def _is_pronoun(word: _Word) -> bool:
    return word.lower in ("one", "eins", "één", "beide", "beiden", "both", "null", "nul")


def _multiplied_article(words: list[_Word], index: int, lexicon: _Lexicon) -> _Number | None:
    """ "a million", "eine halbe Million", "mehrere Dutzend", "several people"."""
    base = 1.0 if words[index].cls == "one" else _AT_LEAST
    last = index + 1
    if _class(words, last) == "half":
        base, last = base / 2, last + 1
    if _class(words, last) in ("multiplier", "collective"):
        factor = words[last].value
        assert isinstance(factor, float)
        several = words[index].cls == "several" or (words[last].cls == "collective" and _is_plural(factor))
        return _Number(index, last + 1, base * factor, several)
    if words[index].cls == "several" and _class(words, index + 1) == "word":
        return _Number(index, index + 1, base, True)
    return None


def _quantity(words: list[_Word], number: _Number, free: int, text: str, lexicon: _Lexicon) -> tuple[Quantity, int]:
    """The quantity around a number, and the index of the word after it; it takes no word before `free`."""
    upper, last = _upper(words, number, lexicon)
    value = number.value
    if upper is not None and upper.last - upper.first > number.last - number.first:
        value = _shared_multiplier(words, number, upper)
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
    unit, kind, end = _unit(words, last, symbol, lexicon)
    start, finish = words[first].start, words[end - 1].end
    high = upper.value if upper is not None and upper.value > value else None
    return Quantity(start, finish, text[start:finish], value, high, unit, vague, kind), end


def _upper(words: list[_Word], number: _Number, lexicon: _Lexicon) -> tuple[_Number | None, int]:
    """The higher end of a range: "10 bis 15", "between 10 and 15", "10-15"."""
    link = number.last
    before = words[number.first - 1].lower if number.first else ""
    joins = _class(words, link) == "range" or (link < len(words) and words[link].text in "-–")
    joins = joins or (before in _BETWEEN and _class(words, link) == "between")
    if not joins or _class(words, link + 1) not in ("figure", "number"):
        return None, number.last
    upper = _plain_number(words, link + 1, lexicon)
    return (upper, upper.last) if upper and upper.value > 0 else (None, number.last)


def _shared_multiplier(words: list[_Word], low: _Number, high: _Number) -> float:
    """In "10 bis 15 Millionen" both are millions."""
    head = words[high.first].value
    factor = high.value / head if isinstance(head, float) and head else 1.0
    return low.value * factor if isinstance(head, float) and low.value <= head else low.value


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
    if _class(words, last) == "unit":
        unit = str(words[last].value)
        return unit, lexicon.kinds[unit], last + 1
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
