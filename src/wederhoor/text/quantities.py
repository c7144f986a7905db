"""Amounts in a text: counts, money, shares and measures, with their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.text.dates import TimeExpression, find_times
from wederhoor.text.number_phrases import Number, number_at, own_scale
from wederhoor.text.quantity_words import (
    QuantityKind,
    QuantityLexicon,
    QuantityWord,
    after_of,
    factor_of,
    quantity_lexicon,
    quantity_words,
    word_class,
)
from wederhoor.text.shares import find_shares

_ABBREVIATED = frozenset({"mio", "mrd", "bio", "mln", "mld"})
_MAX_WORDS_TO_NOUN = 3


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


def find_quantities(text: str, language: str) -> list[Quantity]:
    """Every amount of the text in order, without overlaps; dates, times and durations are none.

    A plural such as "dozens" or "Tausende" has the value of its order of magnitude, 12 or 1,000, and is vague.
    """
    return find_quantities_beside(find_times(text, language), text, language)


def find_quantities_beside(times: Sequence[TimeExpression], text: str, language: str) -> list[Quantity]:
    """Every amount of a text whose times are known."""
    lexicon = quantity_lexicon(language)
    taken = [(time.start, time.end) for time in times]
    words = quantity_words(text, lexicon)
    quantities: list[Quantity] = []
    index = next_time = 0
    free = 0  # the first word that no quantity holds yet
    while index < len(words):
        while next_time < len(taken) and taken[next_time][1] <= words[index].start:
            next_time += 1
        number = number_at(words, index, lexicon)
        if number and next_time < len(taken) and _is_time(words, number, taken[next_time]):
            number = number_at(_before_time(words, number, taken[next_time]), index, lexicon)
        if number is None:
            index += 1
            continue
        quantity, index = _quantity(words, number, free, text, lexicon)
        free = index
        quantities.append(quantity)
    return _with_shares(quantities, text, language)


def _with_shares(quantities: list[Quantity], text: str, language: str) -> list[Quantity]:
    """The quantities with shares in words ("a third of"), which numbers inside them are part of."""
    shares = [
        Quantity(share.start, share.end, text[share.start : share.end], share.percent, None, "%", False, "percent")
        for share in find_shares(text, language)
    ]
    apart = [q for q in quantities if not any(q.start < share.end and share.start < q.end for share in shares)]
    return sorted([*apart, *shares], key=lambda quantity: quantity.start)


def _is_time(words: list[QuantityWord], number: Number, time: tuple[int, int]) -> bool:
    """Whether the number is part of a time; the "a quarter" of "a quarter of a million" is none."""
    start, end = words[number.first].start, words[number.last - 1].end
    share = any(word.cls == "fraction" for word in words[number.first : number.first + 2])
    inside = share and start <= time[0] and time[1] < end
    return time[0] < end and not inside


def _before_time(words: list[QuantityWord], number: Number, time: tuple[int, int]) -> list[QuantityWord]:
    """The words up to a time that begins inside the number: "duizend" of "duizend twee jaar later"."""
    last = next((place for place in range(number.first, number.last) if words[place].end > time[0]), number.last)
    return words[:last]


def _quantity(
    words: list[QuantityWord], number: Number, free: int, text: str, lexicon: QuantityLexicon
) -> tuple[Quantity, int]:
    """The quantity around a number, and the index of the word after it; it takes no word before `free`."""
    upper, last = _upper(words, number, lexicon)
    value = number.value
    if upper is not None:
        value = _shared_scale(words, number, upper)
    first = number.first
    symbol = _money_before(words, first, lexicon) if first > free else None
    if symbol:
        first -= 1
    if upper is not None and first > free and words[first - 1].lower in lexicon.range_openers:
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


def _upper(words: list[QuantityWord], number: Number, lexicon: QuantityLexicon) -> tuple[Number | None, int]:
    """The higher end of a range: "10 bis 15", "between 10 and 15", "10-15", "zehn- bis zwanzigtausend"."""
    link = number.last
    opened = _word_before(words, number.first, lexicon) in lexicon.range_openers
    dash = link < len(words) and words[link].text in "-–"
    joins = dash or word_class(words, link) == "range" or (opened and word_class(words, link) == "between")
    link += dash and word_class(words, link + 1) == "range"
    if not joins or word_class(words, link + 1) not in ("figure", "number", "power", "one", "fraction"):
        return None, number.last
    upper = number_at(words, link + 1, lexicon)
    return (upper, upper.last) if upper and upper.value > 0 else (None, number.last)


def _word_before(words: list[QuantityWord], first: int, lexicon: QuantityLexicon) -> str:
    """The word before a number, over an article: "tussen de 300 en 400"."""
    before = [word.lower for word in words[max(0, first - 2) : first]]
    if len(before) > 1 and before[-1] in lexicon.articles:
        before.pop()
    return before[-1] if before else ""


def _shared_scale(words: list[QuantityWord], low: Number, high: Number) -> float:
    """In "10 bis 15 Millionen" both are millions, in "zehn- bis zwanzigtausend" both are thousands."""
    scale = high.scale
    if words[low.last].text == "-" and words[high.first].cls == "number":
        scale = max(scale, own_scale(words[high.first], factor_of(words, high.first)))
    return low.value * scale if low.scale == 1 and low.value * scale <= high.value else low.value


def _money_before(words: list[QuantityWord], first: int, lexicon: QuantityLexicon) -> str | None:
    """The currency of a symbol or code before the figures: "$3.5bn", "EUR 20"."""
    if word_class(words, first - 1) != "unit":
        return None
    unit = str(words[first - 1].value)
    symbolic = not words[first - 1].text.isalpha() or words[first - 1].text.isupper()
    return unit if lexicon.kinds[unit] == "money" and symbolic else None


def _unit(
    words: list[QuantityWord], last: int, symbol: str | None, lexicon: QuantityLexicon
) -> tuple[str | None, QuantityKind, int]:
    """Unit and kind, and the index of the word after the quantity; a counted noun is named but not covered."""
    if symbol:
        return symbol, "money", last
    named = after_of(words, last)
    if word_class(words, named) == "unit":
        unit = str(words[named].value)
        return unit, lexicon.kinds[unit], named + 1
    if word_class(words, last) == "multiplier" and words[last].lower in ("m", "t"):
        return words[last].lower, "measure", last + 1
    return _counted_noun(words, last, lexicon), "count", last


def _counted_noun(words: list[QuantityWord], index: int, lexicon: QuantityLexicon) -> str | None:
    """German nouns are capitalised, so adjectives can be passed over; elsewhere it is the next word."""
    if index < len(words) and words[index].lower in ("of", "von", "van", "an", "de"):
        index += 1
    if lexicon.language != "de":
        return words[index].text if word_class(words, index) == "word" and words[index].text.islower() else None
    for word in words[index : index + _MAX_WORDS_TO_NOUN]:
        if word.cls != "word":
            return None
        if word.text[0].isupper():
            return word.text
    return None
