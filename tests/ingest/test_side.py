from __future__ import annotations

import json
from pathlib import Path

import pytest

from wederhoor.errors import SettingError
from wederhoor.ingest.side import given_for, read_side_file


def side(tmp_path: Path, text: str, name: str = "side.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_gives_what_is_known_of_each_report(tmp_path: Path) -> None:
    given = read_side_file(side(tmp_path, "file;publisher;date;language\na.txt;Der Bote;2023-02;de-AT\nb.txt;;;\n"))
    assert given["a.txt"].publisher == "Der Bote"
    assert given["a.txt"].language == "de"
    assert given["a.txt"].published is not None
    assert (given["a.txt"].published.first, given["a.txt"].published.last) == ("2023-02-01", "2023-02-28")
    assert given["b.txt"].publisher is None


def test_json_may_be_a_list_or_an_object(tmp_path: Path) -> None:
    entry = {"publisher": "De Bode", "date": "2023-02-01/2023-02-03"}
    as_list = read_side_file(side(tmp_path, json.dumps([{"file": "a.txt", **entry}]), "l.json"))
    as_object = read_side_file(side(tmp_path, json.dumps({"a.txt": entry}), "o.json"))
    assert as_list == as_object
    assert as_list["a.txt"].published is not None
    assert as_list["a.txt"].published.last == "2023-02-03"
    assert as_list["a.txt"].published.basis == "given"


def test_a_report_is_found_by_its_path_or_its_name(tmp_path: Path) -> None:
    given = read_side_file(side(tmp_path, "file,publisher\nin/a.txt,One\nb.txt,Two\n"))
    assert given_for(Path("in/a.txt"), given) == given["in/a.txt"]
    assert given_for(Path("elsewhere/b.txt"), given) == given["b.txt"]
    assert given_for(Path("c.txt"), given) is None


WRONG = {
    "unknown column": ("file,outlet\na.txt,X\n", "no column is called 'outlet'"),
    "no file column": ("publisher\nX\n", "file is missing"),
    "no file named": ("file,publisher\n,X\n", "line 2: no file is named"),
    "twice": ("file\na.txt\na.txt\n", "described twice"),
    "date in words": ("file,date\na.txt,1 March 2023\n", "line 2: '1 March 2023' is no date"),
    "day that is none": ("file,date\na.txt,2023-02-30\n", "no day '2023-02-30'"),
    "backwards": ("file,date\na.txt,2023-02-03/2023-02-01\n", "ends before it begins"),
    "language": ("file,language\na.txt,German?\n", "no language code"),
    "too many values": ("file,publisher\na.txt,X,Y\n", "more values than columns"),
    "empty": ("", "file is missing"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_side_file_says_where_and_what(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SettingError) as raised:
        read_side_file(side(tmp_path, text))
    assert words in str(raised.value)
    assert "side.csv" in str(raised.value)


@pytest.mark.parametrize("text", ["{", "3", "[3]", '[{"file": "a", "date": 3}]', '{"a.txt": "X"}', "[" * 5000])
def test_wrong_json_is_a_setting_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingError, match=r"side\.json"):
        read_side_file(side(tmp_path, text, "side.json"))


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "side.json"
    path.write_text('[{"file": "a.txt", "publisher": "Daily \\ud800"}]', encoding="utf-8")
    with pytest.raises(SettingError, match="half of one"):
        read_side_file(path)
