"""A side file: what the user knows of the reports, a line or an object for each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from wederhoor.errors import SettingError
from wederhoor.ingest.dateline import date_of
from wederhoor.ingest.table import cells, check_columns, csv_rows, read_table
from wederhoor.record import Published, Value

COLUMNS = ("file", "publisher", "date", "url", "title", "language")
NEEDED = {"file": "it names the report that the line describes"}


class Given(Value, frozen=True, kw_only=True):
    """What the user gave for one report; None: nothing."""

    publisher: str | None = None
    published: Published | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None


def read_side_file(path: Path) -> dict[str, Given]:
    """What is given for each report, by the file name that the side file uses.

    CSV with a line of column names (comma, semicolon or tab), or JSON: a list of objects with "file", or one object
    with file names as keys. Raises SettingError that names the line and what is wrong.
    """
    text = read_table(path)
    rows = _json_rows(text, path) if path.suffix.lower() == ".json" else csv_rows(text, path, COLUMNS, NEEDED)
    given: dict[str, Given] = {}
    for place, row in rows:
        name, values = _parse(place, row)
        if name in given:
            raise SettingError(f"{place}: {name} is described twice")
        given[name] = values
    return given


def given_for(path: Path, side: Mapping[str, Given]) -> Given | None:
    """The entry for a report: by its path as named, else by its file name."""
    return side.get(path.as_posix()) or side.get(path.name)


def parse_date(text: str) -> Published:
    """A day (2023-02-01), a month (2023-02) or an interval (2023-02-01/2023-02-03); raises ValueError for all else."""
    first, _, last = text.partition("/")
    begin, end = _day_or_month(first), _day_or_month(last or first)
    if end[1] < begin[0]:
        raise ValueError(f"{text} ends before it begins")
    return Published(first=begin[0].isoformat(), last=end[1].isoformat(), basis="given")


def _day_or_month(text: str) -> tuple[date, date]:
    if not re.fullmatch(r"\s*\d{4}-\d{2}(-\d{2}([T ][\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?\s*", text):
        raise ValueError(f"{text.strip()!r} is no date; write 2023-02-01, 2023-02 or 2023-02-01/2023-02-03")
    printed = date_of(text.strip()[:10])
    if printed is None:
        raise ValueError(f"there is no day {text.strip()!r} in the calendar")
    return printed.first, printed.last


def _json_rows(text: str, path: Path) -> Iterable[tuple[str, Mapping[str, object]]]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SettingError(f"{path}: not JSON: {error}") from error
    entries = content
    if isinstance(content, dict):
        entries = [{"file": name, **_object(row, f"{path}, {name}")} for name, row in content.items()]
    if not isinstance(entries, list):
        raise SettingError(f"{path}: neither a list of objects nor an object with file names as keys")
    for number, entry in enumerate(entries, 1):
        place = f"{path}, entry {number}"
        row = _object(entry, place)
        check_columns(place, row, COLUMNS, NEEDED)
        yield place, row


def _object(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise SettingError(f"{place}: not an object with fields such as publisher and date")
    return value


def _parse(place: str, row: Mapping[str, object]) -> tuple[str, Given]:
    values = cells(row, place)
    if not (name := values.pop("file", "")):
        raise SettingError(f"{place}: no file is named")
    printed = values.pop("date", "")
    try:
        published = parse_date(printed) if printed else None
    except ValueError as error:
        raise SettingError(f"{place}: {error}") from error
    language = values.pop("language", "")
    if language and not re.fullmatch(r"[A-Za-z]{2,3}([-_]\w{2,8})*", language):
        raise SettingError(f"{place}: {language!r} is no language code; write for example de, nl or en")
    primary = re.split("[-_]", language)[0].lower() or None
    kept = {column: value for column, value in values.items() if value}
    return name, Given(published=published, language=primary, **kept)
