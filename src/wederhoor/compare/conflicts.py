"""Values that cannot both be right: two days for one event, two numbers or sums for the same goods.

What is only told more exactly is no conflict: a day inside a week, a number beside "about as many" or "more than".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from wederhoor.compare.days import MAX_DAYS_WIDE, MAX_GAP_DAYS, Days, apart, days_of, written
from wederhoor.compare.figures import NOBODY, Figure, Tellers, find_number_conflicts
from wederhoor.compare.same_event import ON_A_DAY
from wederhoor.record import Conflict, Event, Report, ReportId


def find_conflicts(
    events: Sequence[Event],
    reports: Mapping[ReportId, Report],
    tellers: Tellers = NOBODY,
    counted: Sequence[Figure] = (),
) -> tuple[Conflict, ...]:
    """Conflicts among tellings of one event; dates before numbers, numbers before sums.

    Tellings of one report count as one, but for the harmed whom `tellers` count otherwise.
    """
    told = [event for event in events if event.status not in ("hypothetical", "negated")]
    numbers = (
        *find_number_conflicts(told, "quantity", reports, tellers, counted),
        *find_number_conflicts(told, "amount", reports, tellers),
    )
    return (*_dates(told), *numbers)


def _dates(events: Sequence[Event]) -> Iterator[Conflict]:
    """Days on which the same thing is said to have occurred, where they do not overlap."""
    told: dict[Days, set[ReportId]] = defaultdict(set)
    for event in events:
        days = days_of(event, MAX_DAYS_WIDE)
        if event.status == "occurred" and days is not None:
            told[days].add(event.report)
    stretches: list[Days] = []
    tellers: list[set[ReportId]] = []
    for days in sorted(told):
        if stretches and days[0] <= stretches[-1][1]:
            stretches[-1] = (max(stretches[-1][0], days[0]), min(stretches[-1][1], days[1]))
            tellers[-1] |= told[days]
        else:
            stretches.append(days)
            tellers.append(set(told[days]))
    if len(stretches) < 2 or not (tellers[0] - tellers[-1] and tellers[-1] - tellers[0]):
        return  # nobody tells the one without the other
    gap = (stretches[-1][0] - stretches[0][1]).days
    if gap <= MAX_GAP_DAYS and _is_of_a_day(events):
        values = tuple(map(written, stretches))
        yield Conflict(field="time", values=values, explanation=apart(values[0], values[-1], gap))


def _is_of_a_day(events: Sequence[Event]) -> bool:
    """Deliveries go on: two days of them are two deliveries."""
    return all(event.type in ON_A_DAY for event in events)
