"""Tables that a user writes: CSV with a line of column names."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from wederhoor.errors import SettingError, UnreadableFile
from wederhoor.ingest.encoding import decode
from wederhoor.ingest.files import read_bytes

Row = Mapping[str, object]


def read_table(path: Path) -> str:
    """The text of a file that a user wrote; raises SettingError that names the file and why it cannot be read."""
    try:
        data = read_bytes(path)
        return decode(data, encoding="windows-1252" if is_western(data) else None)
    except UnreadableFile as error:
        raise SettingError(f"{path}: {error}") from error


def is_western(data: bytes) -> bool:
    """Whether the bytes outside ASCII mostly stand alone, as umlauts and accents do in what a spreadsheet saves.

    A table of names has too few of them for a guess by their frequency, which takes ü for a Macintosh's ¸.
    """
    runs = re.findall(rb"[\x80-\xff]+", data)
    return b"\x00" not in data and 2 * sum(len(run) == 1 for run in runs) > sum(map(len, runs))


def csv_rows(
    text: str, path: Path, columns: Sequence[str] | None, needed: Mapping[str, str]
) -> Iterator[tuple[str, Row]]:
    """The rows of a table with where each stands; the mark between columns is a comma, semicolon or tab.

    `columns` are all that there may be (None: any), `needed` those that must be there, each with what it is for.
    Raises SettingError that names the line.
    """
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=mark_of(text))
    try:
        check_columns(f"{path}, line 1", reader.fieldnames or (), columns, needed)
        for row in reader:
            place = f"{path}, line {reader.line_num}"
            if None in row:
                raise SettingError(
                    f"{place}: more values than columns; put values that hold {mark_of(text)!r} in double quotes"
                )
            yield place, row
    except csv.Error as error:
        # the inner reader: the outer one counts a line only when it was read well
        raise SettingError(f"{path}, line {reader.reader.line_num}: {error}") from error


def column_names(text: str) -> list[str]:
    """The names in the first line."""
    return [name.strip().strip('"').casefold() for name in first_line(text).split(mark_of(text))]


def mark_of(text: str) -> str:
    return max(",;\t", key=first_line(text).count)


def first_line(text: str) -> str:
    return text.lstrip("\ufeff").partition("\n")[0]


def check_columns(place: str, found: Iterable[str], columns: Sequence[str] | None, needed: Mapping[str, str]) -> None:
    names = [name.strip().casefold() for name in found]
    if columns is not None and (unknown := [name for name in names if name not in columns]):
        raise SettingError(f"{place}: no column is called {unknown[0]!r}; there are {', '.join(columns)}")
    for name, purpose in needed.items():
        if name not in names:
            raise SettingError(f"{place}: the column {name} is missing; {purpose}")


def cells(row: Row, place: str) -> dict[str, str]:
    """The values by the names of their columns in small letters."""
    return {name.strip().casefold(): cell(value, name, place) for name, value in row.items()}


def cell(value: object, column: str, place: str) -> str:
    """The value in one line; "" where there is none. Raises SettingError for what a terminal would obey."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise SettingError(f"{place}: {column} is no text: {value!r}")
    if any(unicodedata.category(letter) in ("Cc", "Cs") and not letter.isspace() for letter in value):
        raise SettingError(f"{place}: {column} holds a control character or half of one: {value!r}")
    return " ".join(value.split())
