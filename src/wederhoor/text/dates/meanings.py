"""What a row of word classes means: one builder for each kind of rule in grammar.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from wederhoor.text.dates.model import (
    Calendar,
    Clock,
    Every,
    Kind,
    Length,
    Nth,
    Offset,
    Shape,
    Shift,
    Stretch,
    Vague,
    Years,
)  # fmt: skip
from wederhoor.text.dates.words import Token

Meaning = tuple[Kind, Shape]
_CUES = {"L": "last", "X": "next", "T": "this"}
_SIGNS: dict[str, Literal[-1, 0, 1]] = {"L": -1, "X": 1, "T": 0}


@dataclass(frozen=True, slots=True)
class Found:
    """A rule's match: `cls` gives the class and `value` the value of a named token."""

    match: re.Match[str]
    tokens: list[Token]

    def has(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match.group(name) is not None

    def cls(self, name: str) -> str:
        return self.match.group(name) if self.has(name) else ""

    def token(self, name: str) -> Token:
        return self.tokens[self.match.start(name)]

    def value(self, name: str) -> Any:
        return self.token(name).value if self.has(name) else None

    def amount(self) -> float | None:
        """The number of a number of units; None for "several"."""
        half = 0.5 if self.has("half") else None
        cls = self.cls("amt")
        if cls == "a":
            return half or 1.0
        return half if cls == "" else None if cls == "V" else float(self.value("amt"))


def _sized(found: Found, name: str = "u") -> Kind:
    return "time" if found.cls(name) == "h" else "date"


def day_of_month(found: Found) -> Meaning | None:
    day = int(found.value("n"))
    if not 1 <= day <= 31:
        return None
    shift = _SIGNS[found.cls("mod")] if found.has("mod") else (-1 if found.has("prev") else None)
    weekday = found.value("w")
    weekday = weekday[0] if isinstance(weekday, tuple) else weekday
    return "date", Calendar(year=found.value("Y"), month=found.value("M"), day=day, weekday=weekday, year_shift=shift)


def date_figure(found: Found) -> Meaning:
    year, month, day = found.value("D")
    return "date", Calendar(year=year, month=month, day=day)


def month(found: Found) -> Meaning:
    shift = _SIGNS[found.cls("of")] if found.has("of") else (-1 if found.has("prev") else None)
    cue = _CUES.get(found.cls("mod"))
    return "date", Calendar(year=found.value("Y"), month=found.value("M"), cue=cue, year_shift=shift)  # type: ignore[arg-type]


def season(found: Found) -> Meaning:
    cue = _CUES.get(found.cls("mod"))
    shift = _SIGNS[found.cls("of")] if found.has("of") else None
    return "date", Calendar(year=found.value("Y"), season=found.value("S"), cue=cue, year_shift=shift)  # type: ignore[arg-type]


def year(found: Found) -> Meaning:
    return "date", Calendar(year=found.value("Y"))


def quarter(found: Found) -> Meaning | None:
    number = int(found.value("n"))
    if found.value("Q") not in ("quarter", "half"):
        return None
    shift = _SIGNS[found.cls("mod")] if found.has("mod") else (-1 if found.has("prev") else None)
    if found.value("Q") == "half":
        return ("date", Calendar(year=found.value("Y"), half=number, year_shift=shift)) if number <= 2 else None
    return ("date", Calendar(year=found.value("Y"), quarter=number, year_shift=shift)) if number <= 4 else None


def decade(found: Found) -> Meaning:
    first = found.value("G")
    if first < 100:
        first += 1900
    return "date", Years(first, first + 9)


def century(found: Found) -> Meaning | None:
    number, unit = int(found.value("n")), found.value("u")
    if unit == "century" and 1 <= number <= 21:
        return "date", Years((number - 1) * 100 + 1, number * 100)
    if unit in ("day", "week", "month", "year"):
        return "date", Nth(number, unit)
    return None


def season_of_sport(found: Found) -> Meaning:
    return "date", Years(*found.value("q"))


def holiday(found: Found) -> Meaning:
    value = found.value("x")
    if isinstance(value, int):
        return "date", Calendar(year=found.value("Y"), easter=value)
    if len(value) > len("12-31"):  # "the turn of the century"
        return "date", Calendar(year=int(value[:4]), month=int(value[5:7]), day=int(value[8:]))
    return "date", Calendar(year=found.value("Y"), month=int(value[:2]), day=int(value[3:]))


def weekday(found: Found) -> Meaning:
    value = found.value("w")
    weekday = value[0] if isinstance(value, tuple) else value
    kind: Kind = "time" if isinstance(value, tuple) or found.has("p") else "date"
    cue = _CUES.get(found.cls("mod"))
    return kind, Calendar(weekday=weekday, cue=cue)  # type: ignore[arg-type]


def weekday_of_week(found: Found) -> Meaning | None:
    value = found.value("w")
    if found.value("u") != "week":
        return None
    weekday = value[0] if isinstance(value, tuple) else value
    return "date", Shift(1.0, "week", _sign(found.cls("mod")), weekday)


def _sign(cls: str) -> Literal[-1, 0, 1]:
    """Last, this or next; "the end of the year" is of this year."""
    return _SIGNS.get(cls, 0)


def relative(found: Found) -> Meaning:
    days, part = _relative_parts(found.value("r"))
    sign: Literal[-1, 0, 1] = 1 if days > 0 else -1 if days < 0 else 0
    return ("time" if part or found.has("p") else "date"), Shift(float(abs(days)), "day", sign)


def _relative_parts(value: int | str) -> tuple[int, str | None]:
    return (value, None) if isinstance(value, int) else (int(value[:-2]), value[-2:])


def this_unit(found: Found) -> Meaning:
    sign = _sign(found.cls("mod"))
    if sign > 0 and found.value("u") == "day" and found.value("mod") == "beside":
        # "the following day" is the one after another day that the text speaks of
        return "date", Offset(1.0, "day", 1)
    return "date", Shift(1.0, found.value("u"), sign)


def compound_part(found: Found) -> Meaning:
    sign = _sign(found.cls("mod"))
    return "date", Shift(1.0, found.value("E")[0], sign)


def previous_year(found: Found) -> Meaning:
    return "date", Shift(1.0, "year", -1)


def ago(found: Found) -> Meaning:
    return _sized(found), Shift(found.amount(), found.value("u"), -1)


def before_last(found: Found) -> Meaning:
    return "date", Shift(2.0, found.value("u") or found.value("u2"), -1)


def ahead(found: Found) -> Meaning:
    if found.value("pre") == "within":
        return "duration", Stretch(found.amount(), found.value("u"), 1)
    return _sized(found), Shift(found.amount(), found.value("u"), 1)


def later(found: Found) -> Meaning:
    return _sized(found), Offset(found.amount(), found.value("u"), 1 if found.cls("dir") in "lF" else -1)


def stretch(found: Found) -> Meaning | None:
    sign = _SIGNS[found.cls("mod")]
    amount = found.amount() if found.has("amt") or found.has("half") else None
    if sign == 0:
        return "duration", Length(amount, found.value("u"))
    return "duration", Stretch(amount, found.value("u"), 1 if sign > 0 else -1)


def length(found: Found) -> Meaning:
    amount = found.amount()
    if amount is not None and found.value("u") == "year" and found.value("u2") == "month" and found.value("amt2"):
        amount += float(found.value("amt2")) / 12
    return "duration", Length(amount, found.value("u"))


def vague_length(found: Found) -> Meaning:
    return "duration", Length(None, found.value("u"))


def long(found: Found) -> Meaning:
    value = found.value("I")
    amount, unit = value if isinstance(value, tuple) else (None, value)
    return "duration", Length(amount, unit)


def lasting(found: Found) -> Meaning:
    return "duration", Length(float(found.value("amt")), found.value("f"))


def adverb_set(found: Found) -> Meaning:
    value = found.value("t")
    if isinstance(value, int):
        return "set", Every("week", weekday=value)
    return "set", Every(value)


def daily_part(found: Found) -> Meaning:
    return "set", Every("day", daypart=found.value("p"))


def every(found: Found) -> Meaning | None:
    amount = float(found.value("amt")) if found.value("amt") else 1.0
    if found.has("w"):
        value = found.value("w")
        weekday, part = value if isinstance(value, tuple) else (value, None)
        return "set", Every("week", amount, weekday, part)
    if found.has("p"):
        return "set", Every("day", amount, daypart=found.value("p"))
    return "set", Every(found.value("u"), amount)


def clock(found: Found) -> Meaning | None:
    value = found.value("c")
    hour, minute = value if isinstance(value, tuple) else (float(value), 0)
    if found.has("half"):
        hour, minute = hour - 1, 30
    return ("time", Clock(float(hour), minute)) if 0 <= hour <= 24 else None


def part_of_day(found: Found) -> Meaning:
    return "time", Clock(None)


def vague(found: Found) -> Meaning:
    return "date", Vague(found.value("v"))


def bare_season(found: Found) -> Meaning:
    return "date", Calendar(season=found.value("S") or found.value("S2"))


def weekend(found: Found) -> Meaning | None:
    return ("date", Calendar(weekend=True)) if found.value("u") == "weekend" else None


def morgen(found: Found) -> Meaning | None:
    """German "morgen" and Dutch "morgen" are tomorrow, "der Morgen" is a part of a day."""
    token = found.token("r")
    before = found.tokens[found.match.start() - 1].cls if found.match.start() else "!"
    if before in "dmTLXr" or (token.text[0].isupper() and before not in ".!\n(") or token.text.lower().endswith("s"):
        return None
    return ("time" if found.has("p") else "date"), Shift(1.0, "day", 1)


def dutch_clock(found: Found) -> Meaning | None:
    return ("time", Clock(float(found.value("c")))) if found.value("u") == "hour" and found.value("c") <= 24 else None


def some_ago(found: Found) -> Meaning:
    return "date", Shift(None, found.value("u"), -1)


def unit_later(found: Found) -> Meaning:
    return "date", Offset(1.0, found.value("u"), 1 if found.cls("dir") == "l" else -1)
