"""The values that a statement gives: so many of something, so much money, how long, or a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeVar

from wederhoor.compare.alike import stems
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.counts import leaves_open, number_role, words_beside
from wederhoor.compare.days import MAX_DAYS_WIDE, written
from wederhoor.compare.figures import Range, range_of
from wederhoor.compare.houses import house_of
from wederhoor.compare.tables import table
from wederhoor.compare.topics import KNOWING, MONTHS, WORD, Topics
from wederhoor.record import Evidence, Published, Report, Statement
from wederhoor.text.dates import Interval, Length, Tense, TimeExpression, find_times, resolve
from wederhoor.text.quantities import Quantity, find_quantities_beside

OF_ANOTHER = re.compile(r"\s+(?:of|von|van)\s+\d")  # "2,600 of 7,400 jobs"
SENTENCE_END = re.compile(r"(?<=[.!?])\s")
MAX_TIMES = 10  # how many times the smaller one the larger may be; beyond that it is of something else
MAX_DAYS_APART = 366  # farther apart, two days are of two things
MAX_BARE = 8  # words of a statement that gives next to nothing but a value
MINUTES = MappingProxyType({"second": 1 / 60, "minute": 1, "hour": 60, "day": 1440, "week": 10080})
MONTHS_IN = MappingProxyType({"month": 1, "year": 12})
Found = TypeVar("Found", TimeExpression, Quantity)
Field = Literal["time", "quantity", "amount"]
Kind = Literal["number", "length", "term", "day"]  # of a length of time the minutes count, of a term the months
TENSES: tuple[Tense, ...] = ("past", "future")
KINDS: tuple[Kind, ...] = ("number", "length", "term", "day")


@dataclass(frozen=True, slots=True)
class Value:
    """A value where it is given, and what is told besides."""

    statement: Statement
    kind: Kind
    field: Field
    number: Range  # of a day its ordinal
    text: str
    start: int  # of the value in the report
    end: int
    units: frozenset[str]  # what is counted, or the kind; empty: not told
    house: str
    about: frozenset[str]  # concepts and names of the statement
    rest: frozenset[str]  # stems of its other words
    is_bare: bool  # whether it gives the value and leaves open of what: "it was 3,000 people", "not before 5 May"

    def may_be_of(self, other: Value) -> bool:
        """Whether both may be of one thing: of one kind, and nothing in the units speaks against it."""
        return self.kind == other.kind and (not (self.units and other.units) or bool(self.units & other.units))

    @property
    def words(self) -> str:
        """The content, without the words before the value where it gives little else: "het op 40 gewonden"."""
        content = self.statement.content
        return _first_sentence(content.text[self.start - content.start :]) if self.is_bare else content.text

    def is_apart_from(self, other: Value) -> bool:
        """Whether the two cannot both be right, and lie near enough to be of one thing."""
        first, last = sorted((self.number, other.number), key=lambda number: number.low)
        if self.kind == "day":
            return 0 < last.low - first.high <= MAX_DAYS_APART
        return first.high < last.low and (last.low <= MAX_TIMES * first.high or first.high == 0)


def values_of(statement: Statement, topics: Topics, others: Sequence[Statement] = ()) -> Iterator[Value]:
    """The only number of a statement, its only length and its only day, but for those in what `others` say inside."""
    report, content = topics.origins.reports[statement.report], statement.content
    times = find_times(content.text, report.language)
    numbers = _outside(find_quantities_beside(times, content.text, report.language), content, others)
    if (number := _only_number(numbers, content.text, report)) is not None:
        yield _number(statement, topics, *number)
    times = _outside(times, content, others)
    stretches: dict[Kind, list[tuple[TimeExpression, Range | None]]] = {
        "length": [(time, _length(time)) for time in times],
        "term": [(time, _term(time)) for time in times],
        "day": [(time, _days(time, report.published)) for time in times],
    }
    for kind, found in stretches.items():
        told = [(time, stretch) for time, stretch in found if stretch]
        if len(told) == 1:
            yield _of_time(statement, topics, kind, *told[0])


def _outside(found: Sequence[Found], content: Evidence, others: Sequence[Statement]) -> list[Found]:
    """What stands in nobody else's words."""
    return [
        one
        for one in found
        if not any(other.content.start <= content.start + one.start < other.content.end for other in others)
    ]


def left_out_in(statement: Statement, given: Sequence[Value], first: Value, topics: Topics) -> Value | None:
    """The value of a statement that leaves out a word told with the first: "on the fifth", "thirty-five"; else None."""
    report, content = topics.origins.reports[statement.report], statement.content
    month_or_unit = WORD.findall(first.text)[-1:]
    bare = (one for one in given if one.kind == "number" and one.is_bare and not one.units)
    told = {
        "day": ((found.start(), found.end()) for found in re.finditer(r"\w+", _first_sentence(content.text))),
        "length": ((one.start - content.start, one.end - content.start) for one in bare),
    }
    for start, end in told.get(first.kind, ()) if month_or_unit else ():
        words = content.text[start:end]
        times = find_times(f"{words} {month_or_unit[0]}", report.language)
        meant = (_days(times[0], report.published) or _length(times[0])) if len(times) == 1 else None
        if meant and meant.low == meant.high and times[0].text.startswith(words):
            found = _value(statement, topics, kind=first.kind, number=meant, place=(start, end))
            return found if found.is_bare else None
    return None


def _first_sentence(text: str) -> str:
    return SENTENCE_END.split(text, maxsplit=1)[0]


def _days(time: TimeExpression, published: Published | None) -> Range | None:
    """First and last day; None for what is no day, or is told as a bound or about."""
    if time.kind != "date" or time.bound != "at" or time.approximate or published is None:
        return None
    written_in = Interval(date.fromisoformat(published.first), date.fromisoformat(published.last))
    meant = _nearest([resolve(time, written_in, tense=tense) for tense in TENSES], written_in)
    if meant is None or meant.first is None or meant.last is None or (meant.last - meant.first).days > MAX_DAYS_WIDE:
        return None
    return Range(meant.first.toordinal(), meant.last.toordinal(), "", written((meant.first, meant.last)))


def _nearest(meanings: Sequence[Interval | None], day: Interval) -> Interval | None:
    """Of a day before and one after the report the nearer: a statement's words need not tell which is meant."""
    known = [one for one in meanings if one and one.first and day.first]
    return min(known, key=lambda one: abs((one.first or date.min) - (day.first or date.min)), default=None)


def _length(time: TimeExpression) -> Range | None:
    """How many minutes something takes; None for what is no length, or is told about."""
    return _counted(time, MINUTES, "min")


def _term(time: TimeExpression) -> Range | None:
    """How many months something takes: a sentence, an office."""
    return _counted(time, MONTHS_IN, "months")


def _counted(time: TimeExpression, units: Mapping[str, float], unit: str) -> Range | None:
    shape = time.shape
    if not isinstance(shape, Length) or shape.amount is None or time.approximate or shape.unit not in units:
        return None
    amount = shape.amount * units[shape.unit]
    return Range(amount, amount, unit, f"{amount:,.15g}")


def _of_time(statement: Statement, topics: Topics, kind: Kind, time: TimeExpression, meant: Range) -> Value:
    return _value(statement, topics, kind=kind, number=meant, place=(time.start, time.end))


def _only_number(numbers: Sequence[Quantity], text: str, report: Report) -> tuple[Quantity, str | None] | None:
    """The number with what it counts; of "2,600 of 7,400 jobs" the fewer. None for a share, and for several."""
    is_part = len(numbers) == 2 and OF_ANOTHER.match(text, numbers[0].end)
    is_alone = len(numbers) == 1 or (len(numbers) == 2 and _tells_part(text[numbers[0].end : numbers[1].start], report))
    if not numbers or not (is_alone or is_part) or numbers[0].kind == "percent":
        return None
    return numbers[0], numbers[0].unit or (numbers[1].unit if is_part else None)


def _number(statement: Statement, topics: Topics, number: Quantity, unit: str | None) -> Value:
    report = topics.origins.reports[statement.report]
    told = range_of(number_role(statement, number, report), report)
    units, place = _units(unit, number, report.language), (number.start, number.end)
    value = _value(statement, topics, kind="number", number=told, place=place, unit=unit, units=units)
    return replace(value, field="amount") if number.kind == "money" else value


def _value(
    statement: Statement,
    topics: Topics,
    *,
    kind: Kind,
    number: Range,
    place: tuple[int, int],
    unit: str | None = None,
    units: frozenset[str] | None = None,
) -> Value:
    """A value at a place of the content; of several sentences only the first tells what it is of, where it holds it."""
    language, content = topics.origins.reports[statement.report].language, statement.content.text
    sentence = content if place[1] > len(_first_sentence(content)) else _first_sentence(content)
    others = words_beside(sentence, place, unit)
    keys = topics.keys(statement)
    is_short = len(sentence.split()) <= MAX_BARE and not statement.events
    return Value(
        statement=statement,
        kind=kind,
        field="time" if kind == "day" else "quantity",
        number=number,
        text=content[place[0] : place[1]],
        start=statement.content.start + place[0],
        end=statement.content.start + place[1],
        units=frozenset((kind,)) if units is None else units,
        house=house_of(statement, topics.origins),
        about=keys - (units or frozenset()) - MONTHS - {KNOWING} - {key for key in keys if key.isdigit()},
        rest=stems(" ".join(others)),
        is_bare=is_short and leaves_open(others, language, beside_day=kind == "day"),
    )


def _tells_part(between: str, report: Report) -> bool:
    """Whether the words between two numbers tell that the second is a part of the first."""
    told = " ".join(between.casefold().split())
    phrases = table("counts")["including"].get(report.language[:2], "").split()
    return any(phrase.replace("_", " ") in told for phrase in phrases)


def _units(unit: str | None, number: Quantity, language: str) -> frozenset[str]:
    """What is counted, the same in every language where it is known: "jobs" and "banen"; else as it is written."""
    if not unit:
        return frozenset()
    if number.kind != "count":
        return frozenset((unit,))
    return concepts_in(unit, language) or frozenset(f"{language[:2]} {stem}" for stem in stems(unit))
