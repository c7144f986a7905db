"""Values that cannot both be right: two days for one event, two numbers or sums for the same goods.

What is only told more exactly is no conflict: a day inside a week, a number beside "about as many" or "more than".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wederhoor.compare.same_event import MAX_GAP_DAYS, ON_A_DAY
from wederhoor.record import Conflict, Event, Report, ReportId, Role
from wederhoor.text.quantities import Quantity, find_quantities

MAX_DAYS_WIDE = 31  # a longer stretch is no date
VAGUE_SHARE = 0.2  # "about 300" and 250 can both be right
WORDS_BEFORE = 40  # letters in which "about" or "more than" stands before a number
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Range:
    """What a number may be at least and at most, in a unit, and how it is written."""

    low: float
    high: float
    unit: str
    written: str


def find_conflicts(events: Sequence[Event], reports: Mapping[ReportId, Report]) -> tuple[Conflict, ...]:
    """Conflicts among tellings of one event in different reports; dates before numbers, numbers before sums."""
    told = [event for event in events if event.status not in ("hypothetical", "negated")]
    numbers = (*_numbers(told, "quantity", reports), *_numbers(told, "amount", reports))
    return (*_dates(told), *numbers)


def _dates(events: Sequence[Event]) -> Iterator[Conflict]:
    """Days on which the same thing is said to have occurred, where they do not overlap."""
    told: dict[Days, set[ReportId]] = defaultdict(set)
    for event in events:
        days = _days(event)
        if event.status == "occurred" and days is not None:
            told[days].add(event.report)
    apart: list[Days] = []
    tellers: list[set[ReportId]] = []
    for days in sorted(told):
        if apart and days[0] <= apart[-1][1]:
            apart[-1] = (max(apart[-1][0], days[0]), min(apart[-1][1], days[1]))
            tellers[-1] |= told[days]
        else:
            apart.append(days)
            tellers.append(set(told[days]))
    if len(apart) < 2 or not (tellers[0] - tellers[-1] and tellers[-1] - tellers[0]):
        return  # nobody tells the one without the other
    gap = (apart[-1][0] - apart[0][1]).days
    if gap <= MAX_GAP_DAYS and _is_of_a_day(events):
        first, last = _written(apart[0]), _written(apart[-1])
        plural = "day" if gap == 1 else "days"
        yield Conflict(
            field="time",
            values=tuple(_written(d) for d in apart),
            explanation=f"{last} is {gap} {plural} after {first}",
        )


def _is_of_a_day(events: Sequence[Event]) -> bool:
    """Deliveries go on: two days of them are two deliveries."""
    return all(event.type in ON_A_DAY for event in events)


def _days(event: Event) -> Days | None:
    if event.time is None or event.time.first is None or event.time.last is None:
        return None
    first, last = date.fromisoformat(event.time.first), date.fromisoformat(event.time.last)
    return (first, last) if (last - first).days <= MAX_DAYS_WIDE else None


def _written(days: Days) -> str:
    first, last = days
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _numbers(
    events: Sequence[Event], field: Literal["quantity", "amount"], reports: Mapping[ReportId, Report]
) -> Iterator[Conflict]:
    """The lowest and the highest number, where one report tells only the one and another only the other."""
    told: dict[Range, set[ReportId]] = defaultdict(set)
    for event in events:
        for role in event.roles:
            if role.role == field and role.value is not None:
                told[_range_of(role, reports.get(event.report))].add(event.report)
    for unit in sorted({number.unit for number in told}):
        ranges = sorted((number for number in told if number.unit == unit), key=lambda r: (r.high, r.low, r.written))
        first, last = ranges[0], max(ranges, key=lambda r: (r.low, r.written))
        if first.high < last.low and told[first] - told[last] and told[last] - told[first]:
            known = {number.written: number for number in ranges if number.low == number.high}
            values = tuple(dict.fromkeys((first.written, *known, last.written)))
            difference = f"{last.written} - {first.written} = {last.low - first.high:,.15g}"
            yield Conflict(field=field, values=values, explanation=f"{difference} {unit}".rstrip())


def _range_of(role: Role, report: Report | None) -> Range:
    value = role.value or 0.0
    found = _in_text(role, report) if report else None
    unit = found.unit or "" if found and found.kind != "count" else ""
    if found is None or not (found.vague or found.upper):
        return Range(value, value, unit, f"{value:,.15g}")
    if found.upper:
        return Range(value, found.upper, unit, f"{value:,.15g} to {found.upper:,.15g}")
    order = 10 if value in (10.0, 12.0, 100.0, 1000.0, 1_000_000.0) else 1 + VAGUE_SHARE  # "hundreds": up to a thousand
    return Range(value * (1 - VAGUE_SHARE), value * order, unit, found.text)


def _in_text(role: Role, report: Report) -> Quantity | None:
    """The number with the words around it, which tell whether it is exact."""
    start = max(0, role.words.start - WORDS_BEFORE)
    around = report.text[start : role.words.end + WORDS_BEFORE]
    low, high = role.words.start - start, role.words.end - start
    found = (number for number in find_quantities(around, report.language) if number.start < high and number.end > low)
    return next((number for number in found if number.value == role.value), None)
