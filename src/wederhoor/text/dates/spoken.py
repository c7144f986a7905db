"""What words of everyday speech mean: "a week on Monday", "the day before", "a year ago today", "a fortnight"."""

from __future__ import annotations

from wederhoor.text.dates.meanings import Found, Meaning
from wederhoor.text.dates.model import Calendar, Length, Offset, Shift, Stretch


def short_quarter(found: Found) -> Meaning:
    return "date", Calendar(year=found.value("Y"), quarter=found.value("n"))


def day_beside(found: Found) -> Meaning:
    """ "Am Vortag", "the day before": beside another day that the text speaks of."""
    days = found.value("days")
    return "date", Offset(float(abs(days)), "day", 1 if days > 0 else -1)


def after_next(found: Found) -> Meaning:
    return "date", Shift(2.0, found.value("u") or found.value("u2"), 1)


def week_after(found: Found) -> Meaning | None:
    """ "A week on Monday", "dinsdag over een week"."""
    value = found.value("w") if found.has("w") else found.value("w2")
    if (found.value("u") or found.value("u2")) != "week":
        return None
    return "date", Calendar(weekday=value[0] if isinstance(value, tuple) else value, cue="next", weeks=1)


def ago_to_the_day(found: Found) -> Meaning | None:
    """ "Heute vor einem Jahr", "a year ago today"."""
    return ("date", Shift(found.amount(), found.value("u"), -1, exact=True)) if found.value("r") == 0 else None


def fortnight(found: Found) -> Meaning:
    if found.has("mod"):
        return "duration", Stretch(2.0, "week", -1 if found.cls("mod") == "L" else 1)
    if found.cls("g") in ("l", "z"):
        return "date", Offset(2.0, "week", 1 if found.cls("g") == "l" else -1)
    if found.cls("g") or found.has("i"):
        return "date", Shift(2.0, "week", -1 if found.cls("g") else 1)
    return "duration", Length(2.0, "week")
