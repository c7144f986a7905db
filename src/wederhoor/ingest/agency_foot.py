"""The line at the end of what an agency sends, with the day and minute of sending: "nwd jb/hk 041530 okt 26"."""

from __future__ import annotations

import re
from functools import cache

from wederhoor.ingest.dateline import PrintedDate, datelines, whole

_MAX_LETTERS = 60
_NUMBERED = re.compile(r"\b[a-z]{2,5}:(?P<year>\d{2})(?P<month>\d{2})(?P<day>\d{2})-\d+-\d+(?:/\d+)?\s*\Z")


def sent_on(line: str) -> PrintedDate | None:
    """The day that such a line gives; None for any other line.

    "dpa:261012-930-204417/2" is the number of a text, which begins with its day.
    """
    found = _NUMBERED.search(line) or _minute().fullmatch(line) if len(line) <= _MAX_LETTERS else None
    if found is None:
        return None
    parts = found.groupdict()
    month = datelines().months[parts["name"].casefold()] if "name" in parts else int(parts["month"])
    days = whole(2000 + int(parts["year"]), month, int(parts["day"]))
    return PrintedDate(*days, found.start("day"), found.end()) if days else None


@cache
def _minute() -> re.Pattern[str]:
    name = "|".join(sorted(datelines().months, key=len, reverse=True))
    return re.compile(
        r"(?:[\w/.-]+ +){1,6}(?P<day>[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d +"  # names and desks before the day and minute
        rf"(?P<name>{name})\.? +(?P<year>\d{{2}})",
        re.I,
    )
