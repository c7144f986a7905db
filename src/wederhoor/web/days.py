"""Days that a page is asked for."""

from __future__ import annotations

from datetime import date

from wederhoor.errors import SettingError
from wederhoor.record import Published


def checked_day(text: str) -> str:
    """The ISO day, or "" for none; raises SettingError for what is no day."""
    try:
        return date.fromisoformat(text.strip()).isoformat() if text.strip() else ""
    except ValueError:
        raise SettingError(f"{text}: no such day; write it as 2023-02-25") from None


def is_within(published: Published | None, first: str, last: str) -> bool:
    """Whether it may have been published in these days; without a date that is never known."""
    if not (first or last):
        return True
    return published is not None and (not first or published.last >= first) and (not last or published.first <= last)
