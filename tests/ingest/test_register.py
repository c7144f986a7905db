from __future__ import annotations

from pathlib import Path

import pytest

from wederhoor.errors import SettingError
from wederhoor.ingest.register import read_register


def read(tmp_path: Path, data: bytes) -> list[tuple[str, str]]:
    (tmp_path / "register.csv").write_bytes(data)
    return [(publisher, grade) for _, publisher, grade in read_register(tmp_path / "register.csv")]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_register_is_read_as_any_spreadsheet_writes_it(tmp_path: Path, mark: str, encoding: str) -> None:
    lines = [["Notiz", "Reliability", "Publisher"], ["früher gut", "b", "Zeitung für  Übersee"], ["", "", ""]]
    text = "\r\n".join(map(mark.join, lines))
    assert read(tmp_path, text.encode(encoding)) == [("Zeitung für Übersee", "b")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: the column publisher is missing"),
        ("publisher;grade\nFen Post;A\n", "line 1: the column reliability is missing"),
        ("publisher,reliability\nFen Post,A,B\n", "line 2: more values than columns"),
        (f"publisher,reliability\n{'x' * 140_000},A\n", "line 2: field larger than"),
        (f"publisher,reliability,{'x' * 140_000}\n", "line 1: field larger than"),
        ("%PDF-1.7", "not a text file: a PDF file"),
    ],
)
def test_what_is_no_register_is_told_with_file_and_reason(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SettingError, match=rf"register\.csv(, |: ){message}"):
        read(tmp_path, text.encode())
