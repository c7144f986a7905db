"""Arithmetic on days, months and other units of the calendar."""

from __future__ import annotations

import math
from calendar import monthrange
from datetime import date, timedelta

from wederhoor.text.dates.model import Interval, Unit

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_DAYS = {"day": 1.0, "week": 7.0, "weekend": 7.0, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400}


def month_interval(year: int, month: int, n_months: int = 1) -> Interval:
    """So many whole months from the first day of a month, which may lie outside 1 to 12."""
    first = _month_start(year, month)
    following = _month_start(first.year, first.month + n_months)
    return Interval(first, following - timedelta(days=1))


def _month_start(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of a shorter month."""
    start = _month_start(day.year, day.month + months)
    return start.replace(day=min(day.day, monthrange(start.year, start.month)[1]))


def add_units(day: date, amount: float, unit: Unit) -> date:
    """`day` moved by `amount` units, to the nearest day."""
    if unit in _MONTHS:
        months = amount * _MONTHS[unit]
        whole = math.trunc(months)
        return add_months(day, whole) + timedelta(days=round((months - whole) * 30))
    return day + timedelta(days=math.trunc(amount * _DAYS[unit]))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's rule)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (8 * b + 13) // 25
    g = (19 * a + b - d - f + 15) % 30
    h, i = divmod(c, 4)
    k = (32 + 2 * e + 2 * h - g - i) % 7
    m = (a + 11 * g + 22 * k) // 451
    month, day = divmod(g + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def unit_interval(day: date, unit: Unit) -> Interval:
    """The week, month, year … that a day lies in."""
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        return Interval(monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6))
    if unit in ("month", "quarter", "half", "year"):
        n_months = _MONTHS[unit]
        return month_interval(day.year, (day.month - 1) // n_months * n_months + 1, n_months)
    if unit == "decade":
        return Interval(date(day.year // 10 * 10, 1, 1), date(day.year // 10 * 10 + 9, 12, 31))
    if unit == "century":
        first = (day.year - 1) // 100 * 100 + 1
        return Interval(date(first, 1, 1), date(first + 99, 12, 31))
    return Interval(day, day)


def nth_unit(number: int, unit: Unit, start: date) -> Interval:
    """The 13th month from 24 February 2022 runs from 24 February to 23 March 2023."""
    return Interval(add_units(start, number - 1, unit), add_units(start, number, unit) - timedelta(days=1))
