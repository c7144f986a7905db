"""Values that cannot both be right: two days for one event, two numbers for the same goods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from wederhoor.compare.cast import Cast
from wederhoor.record import Conflict, Event, ReportId

MAX_DAYS_WIDE = 7  # a longer stretch is no date
MAX_GAP_DAYS = 60  # farther apart, two events are likelier than one with two dates
Days = tuple[date, date]


def find_conflicts(events: Sequence[Event], cast: Cast) -> tuple[Conflict, ...]:
    """Conflicts among events of the same type and roles, told in different reports; dates before numbers."""
    return (*_dates(events), *_quantities(events, cast))


def _dates(events: Sequence[Event]) -> Iterator[Conflict]:
    """Days on which the same thing is said to have occurred, where they do not overlap."""
    told: dict[Days, set[ReportId]] = defaultdict(set)
    for event in events:
        days = _days(event)
        if event.status == "occurred" and days is not None:
            told[days].add(event.report)
    apart: list[Days] = []
    for days in sorted(told):
        if apart and days[0] <= apart[-1][1]:
            apart[-1] = (max(apart[-1][0], days[0]), min(apart[-1][1], days[1]))
        else:
            apart.append(days)
    gap = (apart[-1][0] - apart[0][1]).days if len(apart) > 1 else 0
    reports = {report for found in told.values() for report in found}
    if len(apart) > 1 and len(reports) > 1 and gap <= MAX_GAP_DAYS:
        first, last = _written(apart[0]), _written(apart[-1])
        plural = "day" if gap == 1 else "days"
        yield Conflict(
            field="time",
            values=tuple(_written(d) for d in apart),
            explanation=f"{last} is {gap} {plural} after {first}",
        )


def _days(event: Event) -> Days | None:
    if event.time is None or event.time.first is None or event.time.last is None:
        return None
    first, last = date.fromisoformat(event.time.first), date.fromisoformat(event.time.last)
    return (first, last) if (last - first).days < MAX_DAYS_WIDE else None


def _written(days: Days) -> str:
    first, last = days
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _quantities(events: Sequence[Event], cast: Cast) -> Iterator[Conflict]:
    told: dict[float, set[ReportId]] = defaultdict(set)
    for event in events:
        quantity = cast.quantity_of(event)
        if quantity is not None and event.status not in ("hypothetical", "negated"):
            told[quantity].add(event.report)
    values = sorted(told)
    if len(values) > 1 and told[values[0]] - told[values[-1]] and told[values[-1]] - told[values[0]]:
        low, high = values[0], values[-1]
        explanation = f"{high:,.15g} - {low:,.15g} = {high - low:,.15g}"
        yield Conflict(field="quantity", values=tuple(f"{value:,.15g}" for value in values), explanation=explanation)
