"""Own expressions of time with their days (`data/times/*.tsv`): found, tied to the right days, of the right size.

Columns: half, report's date, sentence, the expression, first and last day (none: open), granularity. A part of a month
or a year ("early May") may end a day beside the one written down. The halves called `held` are never looked at.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from wederhoor.text.dates import Interval, TimeExpression, find_times, resolve
from wederhoor.text.dates.model import Between, Calendar, Every, Length, Shift, Stretch, Vague, Years

DATA = Path(__file__).parent / "data" / "times"
LANGUAGES = ("nl", "en")
DAY = timedelta(days=1)


class Told(NamedTuple):
    """An expression in its sentence, and what it means."""

    half: str
    written: date
    sentence: str
    words: str
    first: date | None
    last: date | None
    granularity: str


def measure_own() -> dict[str, float]:
    """Shares of 1 by language and half: found at all, right days, right granularity."""
    figures: dict[str, float] = {}
    for language in LANGUAGES:
        counts: Counter[tuple[str, str]] = Counter()
        for told in load(language):
            counts.update((told.half, name) for name in ("total", *right(told, language)))
        for half in sorted({half for half, _ in counts}):
            for name in ("found", "days", "granularity"):
                figures[f"own.{half}.{language}.{name}"] = counts[half, name] / counts[half, "total"]
    return figures


def load(language: str) -> Iterator[Told]:
    with (DATA / f"{language}.tsv").open(encoding="utf-8") as file:
        for half, written, sentence, words, first, last, granularity in csv.reader(
            file, delimiter="\t", quoting=csv.QUOTE_NONE
        ):
            yield Told(half, date.fromisoformat(written), sentence, words, _day(first), _day(last), granularity)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def right(told: Told, language: str) -> Iterator[str]:
    """Which of "found", "days" and "granularity" hold of an expression."""
    start = told.sentence.index(told.words)
    near = [e for e in find_times(told.sentence, language) if e.start < start + len(told.words) and start < e.end]
    if near:
        yield "found"
    if any(has_days(told, expression) for expression in near):
        yield "days"
    if any(granularity_of(expression) == told.granularity for expression in near):
        yield "granularity"


def has_days(told: Told, expression: TimeExpression) -> bool:
    days = resolve(expression, Interval(told.written, told.written)) or Interval(None, None)
    slack = DAY if expression.part else timedelta(0)
    return _is_near(days.first, told.first, slack) and _is_near(days.last, told.last, slack)


def _is_near(found: date | None, wanted: date | None, slack: timedelta) -> bool:
    return found == wanted or (found is not None and wanted is not None and abs(found - wanted) <= slack)


def granularity_of(expression: TimeExpression) -> str:
    """The size of what is told: a day, a week, a month …, a range, a duration, a set, or vague."""
    match expression.shape:
        case Calendar() as calendar:
            return _calendar_size(calendar)
        case Shift(unit=unit, weekday=weekday, amount=amount):
            return "vague" if amount is None else "day" if weekday is not None else unit
        case Stretch(amount=amount, unit=unit):
            return "vague" if amount is None else "week" if (amount, unit) == (1, "week") else "range"
        case Years(first, last):
            return "century" if last - first > 20 else "decade"
        case Between():
            return "range"
        case Length():
            return "duration"
        case Every():
            return "set"
        case Vague():
            return "vague"
        case _:
            return "day"


def _calendar_size(calendar: Calendar) -> str:
    if calendar.weekend:
        return "weekend"
    if calendar.day or calendar.weekday is not None or calendar.easter is not None:
        return "day"
    return next((name for name in ("season", "quarter", "half", "month") if getattr(calendar, name)), "year")
