"""A register: how reliable the user holds publishers to be, a line for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wederhoor.ingest.table import cells, csv_rows, read_table

NEEDED = {"publisher": "it names who is graded", "reliability": "it grades the publisher from A to F"}


def read_register(path: Path) -> Iterator[tuple[str, str, str]]:
    """Where each line stands, its publisher and its reliability as written; further columns are the user's own.

    CSV with a line of column names (comma, semicolon or tab). Raises SettingError that names the line and the reason.
    """
    for place, row in csv_rows(read_table(path), path, None, NEEDED):
        values = cells({name: value for name, value in row.items() if name.strip().casefold() in NEEDED}, place)
        if values["publisher"] or values["reliability"]:
            yield place, values["publisher"], values["reliability"]
