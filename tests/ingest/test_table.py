from __future__ import annotations

from pathlib import Path

import pytest

from wederhoor.errors import SettingError
from wederhoor.ingest.table import csv_rows

LONG = "x" * 140_000  # letters; the csv module takes 131,072


@pytest.mark.parametrize(
    ("text", "place"),
    [(f"name{LONG}\nFen Post\n", "line 1"), (f"name\nFen Post\n{LONG}\n", "line 3")],
)
def test_a_cell_that_is_too_long_is_told_with_its_line(text: str, place: str) -> None:
    with pytest.raises(SettingError, match=rf"^t\.csv, {place}: field larger than"):
        list(csv_rows(text, Path("t.csv"), ("name",), {}))
