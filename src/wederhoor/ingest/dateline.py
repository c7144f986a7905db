"""Dates as reports print them on a line of their own: "maandag 20 februari 2023", "Stand: 20.02.2023, 8:45 Uhr"."""

from __future__ import annotations

import calendar
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

_MARKS = ",|·•–—-/:()"
_MAX_OTHER_WORDS = 3  # beside the date itself: a place, an author
_WORD = re.compile(r"[^\W\d_]+(?:\.m\.)?")
_HOUR = re.compile(r"T?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z\b|[+-]\d{2}:?\d{2})?|[+±-]?\d+")


@dataclass(frozen=True, slots=True)
class Datelines:
    """What datelines.toml says."""

    months: dict[str, int]
    weekdays: dict[str, int]
    words: frozenset[str]
    zones: frozenset[str]
    issues: frozenset[str]
    numbers: frozenset[str]
    changed: frozenset[str]
    since: frozenset[str]
    fields: frozenset[str]
    cities: frozenset[str]  # in lower case


@cache
def datelines() -> Datelines:
    """The words of datelines.toml; Russian months with their endings."""
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("datelines.toml").read_text(encoding="utf-8"))
    months: dict[str, int] = {}
    for number, row in enumerate(data["months"], 1):
        for name in row.split():
            endings = ("ь", "я", "й", "т", "та", "") if name[0] > "\u0400" else ("",)
            months |= {name + ending: number for ending in endings}
    return Datelines(
        months=months,
        weekdays={name: number for number, row in enumerate(data["weekdays"]) for name in row.split()},
        words=frozenset(data["words"].split()),
        zones=frozenset(data["zones"].split()),
        issues=frozenset(data["issues"].split()),
        numbers=frozenset(data["numbers"].split()),
        changed=frozenset(data["changed"].split()),
        since=frozenset(data["since"].split()),
        fields=frozenset(data["fields"].split()),
        cities=frozenset(name.casefold() for name in (*data["cities"].split(), *data["several"])),
    )


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """First and last day that a printed date covers, and where it stands in the line."""

    first: date
    last: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day of an unnamed year, and where it stands in the line; weekdays count from Monday, 0."""

    month: int
    day: int
    weekday: int | None
    start: int
    end: int


def date_of(line: str, *, language: str = "de") -> PrintedDate | None:
    """The first date with a year in `line`; "2023-02" and "Februar 2023" are the whole month.

    Numbers with slashes are month first in English only; where both orders give a date, it is None.
    """
    return next(dates_in(line, language=language), None)


def dates_in(text: str, *, language: str = "de") -> Iterator[PrintedDate]:
    """Every date with a year in `text`, read as `date_of` reads one."""
    for match in _pattern().finditer(text):
        if (days := _days(match, language)) is not None:
            yield PrintedDate(*days, match.start(), match.end())


def day_of(line: str) -> PrintedDay | None:
    """The first day and month without a year in `line`: "Friday, March 3", "1. März"."""
    found = _day_pattern().search(line)
    if found is None:
        return None
    weekday, name = found["weekday"], found["name"] or found["name2"]
    return PrintedDay(
        month=datelines().months[name.casefold()] if name else int(found["month"]),
        day=int(found["day"] or found["day2"] or found["day3"]),
        weekday=datelines().weekdays[weekday.casefold()] if weekday else None,
        start=found.start(),
        end=found.end(),
    )


def days_meant(day: PrintedDay, first: date, last: date) -> list[date]:
    """The days from `first` to `last` that `day` can be; a weekday that does not fit rules a year out."""
    years = range(first.year, last.year + 1)
    found = [date(year, day.month, day.day) for year in years if whole(year, day.month, day.day)]
    return [d for d in found if first <= d <= last and day.weekday in (None, d.weekday())]


def is_date_line(line: str, *, language: str = "de") -> bool:
    """Whether `line` prints a date and hardly anything else."""
    line = line.strip("*_ ")
    if len(line) > 160 or (printed := date_of(line, language=language)) is None:
        return False
    rest = line[printed.end :]
    for other in reversed(list(dates_in(rest, language=language))):
        rest = rest[: other.start] + rest[other.end :]
    before, after = without_date_words(line[: printed.start]), without_date_words(rest)
    # "Wahl am 24. Februar 2025" is a headline; "Moskau, 24. Februar 2025" is none.
    set_apart = (not before or before[-1] in _MARKS) and (not after or after[0] in _MARKS)
    n_others = sum(word.isalpha() for word in re.split(r"\W+", f"{before} {after}"))
    return set_apart and n_others <= _MAX_OTHER_WORDS and not line.rstrip().endswith(("?", "!"))


def is_day_line(line: str) -> bool:
    """Whether `line` prints a day without a year, perhaps with a place before it or a time, and nothing else."""
    line = line.strip("*_ ")
    if len(line) > 60 or (printed := day_of(line)) is None or line.endswith(("?", "!")):
        return False
    before, after = without_date_words(line[: printed.start]), without_date_words(line[printed.end :])
    is_place = not before or (before[-1] in _MARKS and len(before.split()) <= _MAX_OTHER_WORDS and before[0].isupper())
    return is_place and not after


def is_issue_line(line: str) -> bool:
    """Whether `line` only counts a paper's issues: "81. Jahrgang Nr. 240"."""
    words = {word.casefold() for word in _WORD.findall(line)}
    counts = not words.isdisjoint(datelines().issues | datelines().numbers)
    return counts and any(map(str.isdigit, line)) and not without_date_words(line)


def without_date_words(text: str) -> str:
    """`text` without the words and numbers that belong to a date, with the marks beside what is left."""
    kept = _HOUR.sub("", _WORD.sub(lambda word: "" if _is_date_word(word.group()) else word.group(), text))
    if not any(letter.isalpha() for letter in kept):
        return ""
    return re.sub(r"^[\s.]+|[\s.]+$", "", kept)


def _is_date_word(word: str) -> bool:
    return word.casefold() in datelines().words or word in datelines().zones


def begins_with_date_field(line: str) -> bool:
    """Whether `line` begins as a field of a form: "date 2023-02", "Datum: 20.02.2023", "Published: …"."""
    found = re.match(r"\W*(?P<field>[^\W\d_]+)\b\W*", line)
    is_field = found is not None and found["field"].casefold() in datelines().fields
    return found is not None and is_field and _pattern().match(line, found.end()) is not None


def _days(match: re.Match[str], language: str) -> tuple[date, date] | None:
    year = int(match["year"] or match["year2"] or match["year3"] or match["year4"] or match["year5"])
    year += 2000 if year < 100 else 0
    if name := match["name"] or match["name2"] or match["name3"]:
        month, day = datelines().months[name.casefold()], match["day"] or match["day2"] or match["day4"]
    elif match["first"]:
        return _numbers(match, year, language)
    else:
        month, day = int(match["month"]), match["day3"]
    return whole(year, month, int(day) if day else None)


def _numbers(match: re.Match[str], year: int, language: str) -> tuple[date, date] | None:
    day, month = int(match["first"]), int(match["second"])
    if language == "en" and match["mark"] == "/" and day != month:
        if day <= 12 and month <= 12:
            return None
        day, month = max(day, month), min(day, month)
    return whole(year, month, day)


def whole(year: int, month: int, day: int | None) -> tuple[date, date] | None:
    """The day as first and last, or the whole month; None where the calendar has none."""
    if not (1900 <= year <= 2100 and 1 <= month <= 12):
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, last)
    return (date(year, month, day), date(year, month, day)) if 1 <= day <= last else None


@cache
def _pattern() -> re.Pattern[str]:
    name = "|".join(sorted(datelines().months, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.])(?:"
        rf"(?P<year>\d{{4}})-(?P<month>\d{{2}})(?:-(?P<day3>\d{{2}}))?(?=T\d|\b)"
        rf"|(?P<first>\d{{1,2}})(?P<mark>[./-])\s?(?P<second>\d{{1,2}})(?P=mark)\s?(?P<year2>\d{{4}}|\d{{2}}(?![\w:]))"
        rf"|(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s*(?:of|de|di)?\s+)?(?P<name>{name})\.?,?\s+(?:de\s+)?(?P<year3>\d{{4}})"
        rf"|(?P<name2>{name})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year4>\d{{4}})"
        rf"|(?P<day4>\d{{1,2}})[-\s](?P<name3>{name})[-\s](?P<year5>\d{{4}}|\d{{2}}(?![\w:]))"
        rf")(?!\d|-\d)",
        re.IGNORECASE,
    )


@cache
def _day_pattern() -> re.Pattern[str]:
    name = "|".join(sorted(datelines().months, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.])(?:(?P<weekday>{'|'.join(datelines().weekdays)}),?\s+(?:(?:den|the)\s+)?)?(?:"
        rf"(?P<day>[0-3]?\d)(?:\.|st|nd|rd|th)?\s*(?:of\s+)?(?P<name>{name})\b"
        rf"|(?P<name2>{name})\.?\s+(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?\b"
        rf"|(?P<day3>0?[1-9]|[12]\d|3[01])\.\s?(?P<month>0?[1-9]|1[0-2])\.(?!\s?\d|\w)"
        rf")(?!\.?,?\s*\d{{4}})",
        re.IGNORECASE,
    )
