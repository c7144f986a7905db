"""Numbers told of one event: what each may be at least and at most, and which of them cannot both be right.

Left alone, since both can be right: a number beside "about as many", a part beside its whole, what is planned beside
what came of it, deliveries at two times, a toll that a later report tells higher, sums in two currencies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import combinations
from math import inf
from types import MappingProxyType
from typing import Literal

from wederhoor.compare.days import MAX_GAP_DAYS, Days, days_of, first_day, meet
from wederhoor.compare.deeds import BID, PERCENT, SHARE, deed_of
from wederhoor.compare.harms import harm_of, is_of_before, is_of_the_injured
from wederhoor.compare.tables import table
from wederhoor.record import Conflict, Event, EventId, EventStatus, EventType, Report, ReportId, Role
from wederhoor.text.quantities import Quantity, find_quantities

Field = Literal["quantity", "amount"]
Tellers = Mapping[EventId, str]  # who tells of an event; missing: the report itself
NOBODY: Tellers = MappingProxyType({})
FIELDS: tuple[Field, ...] = ("quantity", "amount")
COUNTED_BY_MANY: frozenset[EventType] = frozenset(("harm", "protest"))
VAGUE_SHARE = 0.2  # "about 300" and 250 can both be right
# How many times its least a round word may stand for: "hundreds" up to a thousand, while 25,000 are "thousands" too.
ROUND_WORDS: Mapping[float, float] = MappingProxyType({10.0: 10, 12.0: 10, 100.0: 10, 1000.0: 100, 1_000_000.0: 10})
WORDS_BEFORE = 40  # letters in which "about" or "more than" stands before a number
OF_A_WHOLE = re.compile(r"\s*(?:\w+\s+)?(?:of|von|van)\s+(?:the|den|der|de|die)\b|\s+der\s+\d", re.IGNORECASE)
YET_TO_COME: frozenset[EventStatus] = frozenset(("planned", "possible"))
MAX_COMPARED = 60  # figures of one unit; a question with more is no single event


@dataclass(frozen=True, slots=True)
class Range:
    """What a number may be at least and at most, in a unit, and how it is written."""

    low: float
    high: float
    unit: str
    written: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as one report tells it."""

    number: Range
    teller: str  # the report, or whoever counts the harmed: an office and a hospital in one report may differ
    is_to_come: bool
    days: Days | None  # of the event; None: not told
    told_on: date | None  # the first day on which the report may have been published
    harm: str  # what became of the people counted; empty: nobody was harmed

    def is_of_the_same(self, other: Figure) -> bool:
        """Whether the two count the same thing at the same time, so that they can contradict each other."""
        return (
            self.teller != other.teller
            and self.number.unit == other.number.unit
            and self.is_to_come == other.is_to_come
            and self.harm == other.harm != "harmed"
            and self._is_of_one_time(other)
            and not (self.harm and self._has_risen(other))
        )

    def _is_of_one_time(self, other: Figure) -> bool:
        if self.days and other.days:
            return meet(self.days, other.days)
        if self.told_on and other.told_on:
            return abs(self.told_on - other.told_on) <= timedelta(days=MAX_GAP_DAYS)
        return True

    def _has_risen(self, other: Figure) -> bool:
        """A toll grows as people are found; without both days nobody knows whether it did."""
        if self.told_on is None or other.told_on is None:
            return True
        fewer, more = sorted((self, other), key=lambda figure: figure.number.low)
        return bool(more.told_on and fewer.told_on and more.told_on > fewer.told_on)


def find_number_conflicts(
    events: Sequence[Event],
    field: Field,
    reports: Mapping[ReportId, Report],
    tellers: Tellers = NOBODY,
    counted: Sequence[Figure] = (),
) -> Iterator[Conflict]:
    """One conflict for each unit: the two numbers that lie farthest apart, with those told between them.

    `counted` are numbers that others give for what the events count.
    """
    figures = [*counted, *(figure for event in events for figure in _figures(event, field, reports, tellers))]
    for unit in sorted({figure.number.unit for figure in figures}):
        told = [figure for figure in figures if figure.number.unit == unit]
        apart = [pair for pair in _pairs(told) if _cannot_both_be(*pair, told)]
        if apart:
            first, last = max(apart, key=_distance)
            values = tuple(dict.fromkeys(number.written for number in _between(first, last, apart)))
            yield Conflict(field=field, values=values, explanation=difference(first, last))


def difference(first: Range, last: Range) -> str:
    """How far two numbers of one unit lie apart, as arithmetic; "about 40" leaves it open how far."""
    is_exact = first.low == first.high and last.low == last.high
    apart = f"{'' if is_exact else 'at least '}{last.low - first.high:,.15g}"
    return f"{last.written} - {first.written} = {apart} {last.unit}".rstrip()


def tell_apart(one: Event, other: Event, reports: Mapping[ReportId, Report]) -> bool:
    """Whether two tellings hold numbers of one unit that are not the same, though both may be right."""
    return any(
        a.number.unit == b.number.unit and (a.number.high < b.number.low or b.number.high < a.number.low)
        for field in FIELDS
        for a in _figures(one, field, reports)
        for b in _figures(other, field, reports)
    )


def _pairs(figures: Sequence[Figure]) -> Iterator[tuple[Range, Range]]:
    """Numbers that lie apart, the lower first, where two reports tell them of the same."""
    distinct = {(figure.number, figure.teller, figure.days): figure for figure in figures}
    kept = sorted(distinct.values(), key=lambda figure: (figure.number.high, figure.number.low, figure.teller))
    found: dict[tuple[Range, Range], None] = {}
    for one, other in combinations(kept[:MAX_COMPARED], 2):
        if one.number.high < other.number.low and one.is_of_the_same(other):
            found[one.number, other.number] = None
    return iter(found)


def _cannot_both_be(first: Range, last: Range, figures: Iterable[Figure]) -> bool:
    """Whether one tells only the first and another only the last."""
    tellers: dict[Range, set[str]] = {first: set(), last: set()}
    for figure in figures:
        if figure.number in tellers:
            tellers[figure.number].add(figure.teller)
    return bool(tellers[first] - tellers[last]) and bool(tellers[last] - tellers[first])


def _distance(pair: tuple[Range, Range]) -> tuple[float, float, str, str]:
    first, last = pair
    return (last.low - first.high, last.low, first.written, last.written)


def _between(first: Range, last: Range, apart: Iterable[tuple[Range, Range]]) -> list[Range]:
    """The two, and the exact numbers between them that contradict any other."""
    exact = {number for pair in apart for number in pair if number.low == number.high}
    within = sorted((n for n in exact if first.high < n.low and n.high < last.low), key=lambda n: n.low)
    return [first, *within, last]


def _figures(
    event: Event, field: Field, reports: Mapping[ReportId, Report], tellers: Tellers = NOBODY
) -> Iterator[Figure]:
    report = reports.get(event.report)
    if report and event.type == "harm" and (is_of_the_injured(event, report) or is_of_before(event, report)):
        return  # a part of the toll, or what it was before
    teller = tellers.get(event.id, "") if event.type in COUNTED_BY_MANY else ""
    for role in event.roles:
        is_share = role.unit == PERCENT and deed_of(event) == SHARE
        if role.role == field and role.value is not None and (is_share or not (report and _is_part(role, report))):
            yield figure_of(event, role, report, teller)


def figure_of(event: Event, role: Role, report: Report | None, teller: str) -> Figure:
    """The number of a role of the event, or of what another says of those whom it counts."""
    return Figure(
        number=range_of(role, report),
        teller=f"{event.report} {teller}".rstrip(),
        is_to_come=event.status in YET_TO_COME and deed_of(event) != BID,
        days=days_of(event),
        told_on=first_day(report),
        harm=harm_of(event, report) if report and event.type == "harm" and role.role == "quantity" else "",
    )


def _is_part(role: Role, report: Report) -> bool:
    """ "Two of the six": how many of them is no number of the whole; only a share of a firm is told so."""
    return bool(OF_A_WHOLE.match(report.text, role.words.end))


def range_of(role: Role, report: Report | None) -> Range:
    """What the number of a role may be, by the words around it."""
    value = role.value or 0.0
    found = _in_text(role, report) if report else None
    unit = found.unit or "" if found and found.kind != "count" else ""
    if found is None or not (found.vague or found.upper):
        return Range(value, value, unit, f"{value:,.15g}")
    if found.upper:
        return Range(value, found.upper, unit, f"{value:,.15g} to {found.upper:,.15g}")
    language = report.language if report else "en"
    if _begins_with("least", found, language):
        return Range(value, inf, unit, found.text)
    if _begins_with("most", found, language):
        return Range(0.0, value, unit, found.text)
    return Range(value * (1 - VAGUE_SHARE), value * ROUND_WORDS.get(value, 1 + VAGUE_SHARE), unit, found.text)


def _begins_with(bound: str, number: Quantity, language: str) -> bool:
    words = _bounds()[bound].get(language[:2], ())
    return number.text.casefold().startswith(tuple(f"{word} " for word in words))


@cache
def _bounds() -> Mapping[str, Mapping[str, Sequence[str]]]:
    data = table("bounds")
    return {bound: {language: words.split("|") for language, words in of.items()} for bound, of in data.items()}


def _in_text(role: Role, report: Report) -> Quantity | None:
    """The number with the words around it, which tell whether it is exact."""
    start = max(0, role.words.start - WORDS_BEFORE)
    around = report.text[start : role.words.end + WORDS_BEFORE]
    low, high = role.words.start - start, role.words.end - start
    found = (number for number in find_quantities(around, report.language) if number.start < high and number.end > low)
    return next((number for number in found if number.value == role.value), None)
