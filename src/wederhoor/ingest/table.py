"""Tables that a user writes: CSV with a line of column names."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from wederhoor.errors import SettingError

Row = Mapping[str, object]


def csv_rows(text: str, path: Path, columns: Sequence[str], needed: Mapping[str, str]) -> Iterator[tuple[str, Row]]:
    """The rows of a table with where each stands; the mark between columns is a comma, semicolon or tab.

    `needed` are columns that must be there, each with what it is for. Raises SettingError that names the line.
    """
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=mark_of(text), restkey="")
    check_columns(f"{path}, line 1", reader.fieldnames or (), columns, needed)
    try:
        for row in reader:
            place = f"{path}, line {reader.line_num}"
            if "" in row:
                raise SettingError(
                    f"{place}: more values than columns; put values that hold {mark_of(text)!r} in double quotes"
                )
            yield place, row
    except csv.Error as error:
        raise SettingError(f"{path}, line {reader.line_num}: {error}") from error


def column_names(text: str) -> list[str]:
    """The names in the first line."""
    return [name.strip().strip('"').casefold() for name in first_line(text).split(mark_of(text))]


def mark_of(text: str) -> str:
    return max(",;\t", key=first_line(text).count)


def first_line(text: str) -> str:
    return text.lstrip("\ufeff").partition("\n")[0]


def check_columns(place: str, found: Iterable[str], columns: Sequence[str], needed: Mapping[str, str]) -> None:
    names = [name.strip().casefold() for name in found]
    if unknown := [name for name in names if name not in columns]:
        raise SettingError(f"{place}: no column is called {unknown[0]!r}; there are {', '.join(columns)}")
    for name, purpose in needed.items():
        if name not in names:
            raise SettingError(f"{place}: the column {name} is missing; {purpose}")


def cell(value: object, column: str, place: str) -> str:
    """The value in one line; "" where there is none. Raises SettingError for what a terminal would obey."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise SettingError(f"{place}: {column} is no text: {value!r}")
    if any(unicodedata.category(letter) in ("Cc", "Cs") and not letter.isspace() for letter in value):
        raise SettingError(f"{place}: {column} holds a control character or half of one: {value!r}")
    return " ".join(value.split())
