"""From a time expression and the day it was written to the days it can mean."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

from wederhoor.text.dates.model import (
    Between,
    Calendar,
    Clock,
    Interval,
    Nth,
    Offset,
    Part,
    Shape,
    Shift,
    Stretch,
    Tense,
    TimeExpression,
    Unit,
    Vague,
    Years,
)  # fmt: skip
from wederhoor.text.dates.reckoning import add_units, easter, month_interval, nth_unit, unit_interval

_SEASON_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def resolve(
    expression: TimeExpression,
    anchor: date | Interval | None,
    *,
    tense: Tense | None = None,
    reference: Interval | None = None,
) -> Interval | None:
    """The days that the expression can mean; None where nothing can be said ("daily", "three hours", "now").

    `anchor` is when the words were written; for an interval the answer covers every day of it, for None only what
    stands in the calendar by itself is resolved. `tense` outweighs what the verbs around suggest. `reference` is the
    other time that "three weeks later" or "in the 13th month" counts from. Prepositions count: "until April" has no
    first day.
    """
    placed = place(expression, anchor, tense=tense, reference=reference)
    return _bounded(placed, expression) if placed else None


def place(
    expression: TimeExpression,
    anchor: date | Interval | None,
    *,
    tense: Tense | None = None,
    reference: Interval | None = None,
) -> Interval | None:
    """As `resolve`, but of the words alone: "until April" is the month of April."""
    try:
        if isinstance(anchor, Interval):
            return _place_between(expression, anchor, tense, reference)
        return _placed(expression, anchor, tense or expression.tense, reference)
    except (ValueError, OverflowError):  # a day outside the calendar: 30 February, 12,000 years ago
        return None


def _place_between(
    expression: TimeExpression, anchor: Interval, tense: Tense | None, reference: Interval | None
) -> Interval | None:
    ends = [day for day in (anchor.first, anchor.last) if day is not None]
    if not ends:
        return place(expression, None, tense=tense, reference=reference)
    low, high = (place(expression, day, tense=tense, reference=reference) for day in (ends[0], ends[-1]))
    if low is None or high is None:
        return None
    absolute = low == high == place(expression, None, tense=tense, reference=reference)
    first = low.first if absolute or anchor.first else None
    last = high.last if absolute or anchor.last else None
    return Interval(first, last) if first or last else None


def _placed(
    expression: TimeExpression, anchor: date | None, tense: Tense | None, reference: Interval | None
) -> Interval | None:
    if expression.bound == "until" and tense is None:
        tense = "future"
    elif expression.bound == "since" and tense != "future":  # "as of 1 July" may lie ahead
        tense = "past"
    placed = _place_shape(expression.shape, anchor, tense, reference)
    return _narrowed(placed, expression.part) if placed and expression.part else placed


def _place_shape(shape: Shape, anchor: date | None, tense: Tense | None, reference: Interval | None) -> Interval | None:
    match shape:
        case Calendar():
            return _on_calendar(shape, anchor, tense)
        case Years(first, last):
            return Interval(date(first, 1, 1), date(last, 12, 31))
        case Shift():
            return _shifted(shape, anchor) if anchor else None
        case Stretch(amount, unit, sign):
            return _stretched(amount, unit, sign, anchor) if anchor else None
        case Offset(amount, unit, sign):
            return _offset(amount, unit, sign, reference) if reference else None
        case Nth(number, unit):
            return nth_unit(number, unit, reference.first) if reference and reference.first else None
        case Clock():
            return reference
        case Vague(when):
            return _vague(when, anchor) if anchor else None
        case Between(first, last):
            return _between(first, last, anchor, tense)
        case _:
            return None


def _bounded(interval: Interval, expression: TimeExpression) -> Interval | None:
    day = timedelta(days=1)
    match expression.bound:
        case "until":
            bounded = Interval(None, interval.last)
        case "since":
            bounded = Interval(interval.first, None)
        case "before":
            bounded = Interval(None, interval.first - day if interval.first else None)
        case "after":
            bounded = Interval(interval.last + day if interval.last else None, None)
        case _:
            return interval
    return bounded if bounded.first or bounded.last else None


def _narrowed(interval: Interval, part: Part) -> Interval:
    """The first, middle or last third, rounded outwards."""
    if interval.first is None or interval.last is None:
        return interval
    days = (interval.last - interval.first).days + 1
    third = math.ceil(days / 3)
    if part == "start":
        return Interval(interval.first, interval.first + timedelta(days=third - 1))
    if part == "end":
        return Interval(interval.last - timedelta(days=third - 1), interval.last)
    margin = timedelta(days=(days - third) // 2)
    return Interval(interval.first + margin, interval.last - margin)


def _on_calendar(shape: Calendar, anchor: date | None, tense: Tense | None) -> Interval | None:
    if shape.year is not None:
        return _in_year(shape, shape.year)
    if anchor is None:
        return None
    if shape.year_shift is not None:
        return _in_year(shape, anchor.year + shape.year_shift)
    if shape.weekend:
        return _weekend(anchor, tense)
    if shape.weekday is not None and shape.day is None:
        day = _weekday(shape, anchor, tense) + timedelta(weeks=shape.weeks)
        return Interval(day, day)
    return _nearest(shape, anchor, tense)


def _in_year(shape: Calendar, year: int) -> Interval | None:
    if shape.easter is not None:
        day = easter(year) + timedelta(days=shape.easter)
        return Interval(day, day)
    if shape.season is not None:
        return month_interval(year, _SEASON_MONTHS[shape.season], 3)
    if shape.quarter is not None:
        return month_interval(year, shape.quarter * 3 - 2, 3)
    if shape.half is not None:
        return month_interval(year, shape.half * 6 - 5, 6)
    if shape.month is None:
        return month_interval(year, 1, 12)
    if shape.day is None:
        return month_interval(year, shape.month)
    day = date(year, shape.month, shape.day)
    return Interval(day, day)


def _weekday(shape: Calendar, anchor: date, tense: Tense | None) -> date:
    assert shape.weekday is not None
    ahead = (shape.weekday - anchor.weekday()) % 7
    if shape.cue == "this":
        return anchor + timedelta(days=shape.weekday - anchor.weekday())
    if shape.cue == "next":
        return anchor + timedelta(days=ahead or 7)
    if shape.cue == "last":
        return anchor + timedelta(days=ahead - 7)
    return anchor + timedelta(days=ahead if tense == "future" or ahead == 0 else ahead - 7)


def _weekend(anchor: date, tense: Tense | None) -> Interval:
    saturday = anchor + timedelta(days=5 - anchor.weekday())
    if tense != "future" and anchor.weekday() < 5:
        saturday -= timedelta(days=7)
    return Interval(saturday, saturday + timedelta(days=1))


def _nearest(shape: Calendar, anchor: date, tense: Tense | None) -> Interval | None:
    """The year that the words leave out: the one nearest to the anchor on the side that tense and cue name."""
    if shape.cue == "this":
        return _in_year(shape, anchor.year)
    reach = 12 if shape.weekday is not None else 4 if (shape.month, shape.day) == (2, 29) else 1
    places = []
    for year in range(anchor.year - reach, anchor.year + reach + 1):
        try:
            place = _in_year(shape, year)
        except ValueError:
            continue
        if place and place.first and place.last and shape.weekday in (None, place.first.weekday()):
            places.append((place.first, place.last))
    places = _on_side(places, anchor, shape, tense) or places
    if not places:  # the weekday named does not fit any year around
        return _nearest(replace(shape, weekday=None), anchor, tense) if shape.weekday is not None else None
    first, last = min(places, key=lambda place: (_distance(place, anchor), place))
    return Interval(first, last)


def _on_side(
    places: list[tuple[date, date]], anchor: date, shape: Calendar, tense: Tense | None
) -> list[tuple[date, date]]:
    if shape.cue == "last":
        return [place for place in places if place[1] < anchor]
    if shape.cue == "next":
        return [place for place in places if place[0] > anchor]
    if shape.weekday is not None:
        return places
    if tense == "future":
        return [place for place in places if place[1] >= anchor]
    if tense == "past":
        return [place for place in places if place[0] <= anchor]
    return places


def _distance(place: tuple[date, date], anchor: date) -> int:
    return max((place[0] - anchor).days, (anchor - place[1]).days, 0)


def _shifted(shape: Shift, anchor: date) -> Interval | None:
    if shape.amount is None:
        return Interval(None, anchor) if shape.sign < 0 else Interval(anchor, None)
    moved = add_units(anchor, shape.sign * shape.amount, shape.unit)
    if shape.exact:
        return Interval(moved, moved)
    whole = unit_interval(moved, shape.unit)
    if shape.weekday is not None and whole.first is not None:
        day = whole.first + timedelta(days=shape.weekday)
        return Interval(day, day)
    return whole


def _stretched(amount: float | None, unit: Unit, sign: int, anchor: date) -> Interval:
    other = add_units(anchor, sign * amount, unit) if amount is not None else None
    return Interval(other, anchor) if sign < 0 else Interval(anchor, other)


def _offset(amount: float | None, unit: Unit, sign: int, reference: Interval) -> Interval | None:
    if amount is None:
        return Interval(reference.last, None) if sign > 0 else Interval(None, reference.first)
    first, last = (add_units(day, sign * amount, unit) if day else None for day in (reference.first, reference.last))
    return Interval(first, last) if first or last else None


def _vague(when: str, anchor: date) -> Interval | None:
    """Lately ends at the anchor, soon begins there; "now" says no more than that the report was written."""
    return {"past": Interval(None, anchor), "future": Interval(anchor, None)}.get(when)


def _between(first: TimeExpression, last: TimeExpression, anchor: date | None, tense: Tense | None) -> Interval | None:
    to = _placed(last, anchor, tense, None)
    start = first.shape
    if isinstance(start, Calendar) and start.year is None and to is not None and to.last is not None:
        begun = _nearest(start, to.last, "past") if start.month else _placed(first, to.last, "past", None)
    else:
        begun = _placed(first, anchor, tense, None)
    if begun is None or to is None:
        return None
    return Interval(begun.first, to.last)
