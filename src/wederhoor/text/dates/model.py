"""What a time expression means, before and after it is tied to a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Unit = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "month", "quarter", "half", "year", "decade", "century",
    "millennium",
]  # fmt: skip
Kind = Literal["date", "time", "duration", "set"]
Bound = Literal["at", "until", "since", "before", "after"]
Part = Literal["start", "mid", "end"]
Season = Literal["spring", "summer", "autumn", "winter"]
Cue = Literal["last", "this", "next"]
Tense = Literal["past", "future"]
DayPart = Literal["MO", "MI", "AF", "EV", "NI"]


@dataclass(frozen=True, slots=True)
class Interval:
    """First and last possible day; None is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A place in the calendar; what the words leave out is None and comes from the anchor."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    season: Season | None = None
    quarter: int | None = None
    half: int | None = None
    easter: int | None = None  # days after Easter Sunday
    weekend: bool = False
    cue: Cue | None = None  # "last summer", "next Tuesday"
    year_shift: int | None = None  # "March of last year" is -1
    weeks: int = 0  # after the weekday: "a week on Monday"


@dataclass(frozen=True, slots=True)
class Years:
    """A decade, a century, a season of sport: first and last year."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from the anchor: yesterday is -1 day, this week 0 weeks, "years ago" has no amount."""

    amount: float | None
    unit: Unit
    sign: Literal[-1, 0, 1]
    weekday: int | None = None  # "Friday of last week"
    exact: bool = False  # to the day: "a year ago today"


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from another time that the text speaks of: "three weeks later"."""

    amount: float | None
    unit: Unit
    sign: Literal[-1, 1]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The last or next so many units, up to or from the anchor: "the past ten years", "within three days"."""

    amount: float | None
    unit: Unit
    sign: Literal[-1, 1]


@dataclass(frozen=True, slots=True)
class Length:
    """A duration that is tied to no day."""

    amount: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Every:
    """A repeated time."""

    unit: Unit
    amount: float = 1.0
    weekday: int | None = None
    daypart: DayPart | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th unit of something: "in the 13th month" of a war; it has a date only when the start is known."""

    number: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour, or (None) a part, of an unnamed day."""

    hour: float | None
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Vague:
    """Now, lately, soon."""

    tense: Literal["past", "present", "future"]


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another."""

    first: TimeExpression
    last: TimeExpression


Shape = Calendar | Years | Shift | Offset | Stretch | Length | Every | Nth | Clock | Vague | Between


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of time: `text` is `[start, end)` of the text they were found in, without a governing preposition."""

    start: int
    end: int
    text: str
    kind: Kind
    shape: Shape
    lead: int  # where the governing preposition ("am", "until") begins; `start` where there is none
    bound: Bound = "at"
    part: Part | None = None  # "early", "mid", "end of"
    daypart: DayPart | None = None
    approximate: bool = False
    tense: Tense | None = None  # what the verbs around it suggest
