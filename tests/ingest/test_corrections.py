from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from fakes import A_CORRECTION, a_correction
from wederhoor.errors import SettingError
from wederhoor.ingest.corrections import read_corrections
from wederhoor.record import Correction, correction_id

LINE = {"kind": "correction", **msgspec.to_builtins(A_CORRECTION)}


def read(tmp_path: Path, text: str, name: str = "list") -> tuple[Correction, ...]:
    (tmp_path / name).write_text(text, "utf-8")
    return read_corrections(tmp_path / name)


def test_exported_corrections_come_back_as_they_were(tmp_path: Path) -> None:
    other = a_correction("Minsk", "Mensk")
    text = "\n".join(msgspec.json.encode(correction).decode() for correction in (A_CORRECTION, other))
    assert read(tmp_path, text) == (A_CORRECTION, other)


def test_other_lines_of_a_record_are_passed_over(tmp_path: Path) -> None:
    text = "\n".join(map(json.dumps, [{"kind": "record", "version": 1}, {"kind": "report", "text": "\x1b"}, LINE]))
    assert read(tmp_path, text) == (A_CORRECTION,)


def test_an_id_is_made_anew_from_what_is_said(tmp_path: Path) -> None:
    [found] = read(tmp_path, json.dumps(LINE | {"id": "c-forged", "name": "Ada Berg"}))
    assert found.id == correction_id(found) != A_CORRECTION.id


def test_what_a_person_wrote_is_kept_in_one_line_and_spellings_as_reports_have_them(tmp_path: Path) -> None:
    of = [{"name": "Ada\u00a0Berg", "names": ["Ada\u00a0Berg"]}]
    [found] = read(tmp_path, json.dumps(LINE | {"of": of, "name": " Ada \n Berg", "note": "of  Minsk "}))
    assert (found.name, found.note, found.by) == ("Ada Berg", "of Minsk", "Ada")
    assert found.of[0].names == ("Ada\u00a0Berg",)
    assert found.id == correction_id(found)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_gazetteer_tells_names_types_and_codes(tmp_path: Path, mark: str) -> None:
    lines = [
        ["Name", "type", "aliases", "wikidata", "country"],
        ["Anna  Berg", "person", "A. Berg| Berg ", "q42", "by"],
    ]
    [found] = read(tmp_path, "\ufeff" + "\n".join(map(mark.join, lines)))
    assert (found.action, found.name, found.type, found.country, found.wikidata) == (
        "know", "Anna Berg", "person", "BY", "Q42",
    )  # fmt: skip
    assert found.of[0].names == ("Anna Berg", "A. Berg", "Berg")


def test_a_do_not_merge_list_is_told_by_its_second_column(tmp_path: Path) -> None:
    first, second = read(tmp_path, "name,other,note\nMinsk,Minskaja,\nAnna Berg,Anna Bergen,two mayors\n")
    assert [correction.action for correction in (first, second)] == ["forbid", "forbid"]
    assert [anchor.names for anchor in second.of] == [("Anna Berg",), ("Anna Bergen",)]
    assert (first.note, second.note) == (None, "two mayors")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1"),
        ("names\nMinsk\n", "no column is called 'names'"),
        ("name,type\nMinsk,city\n", "line 2: 'city' is no type"),
        ("name,country\nMinsk,Belarus\n", "line 2: country 'BELARUS' is not two letters"),
        ("name,wikidata\nMinsk,184\n", "line 2: wikidata '184' is not Q and digits"),
        ("name,wikidata\nMinsk,Q007\n", "line 2: wikidata 'Q007' is not Q and digits"),
        ("name,wikidata\nMinsk,Q0\n", "line 2: wikidata 'Q0' is not Q and digits"),
        ("name,type\n,place\n", "line 2: no name"),
        ("name,other\nMinsk,minsk\n", "line 2: two different names are needed"),
        ("name,note\nMinsk,a\x1b[31m\n", "line 2: note holds a control character"),
        ("name\nMinsk,place\n", "more values than columns"),
        ("{", "line 1: not JSON"),
        ('{"kind": "report"}', "holds no correction"),
        (json.dumps(LINE) + "\n[]", "line 2: not an object"),
        (json.dumps(LINE | {"action": "guess"}), "line 1: no correction"),
        (json.dumps(LINE | {"of": []}), "rename cannot be of 0"),
        (json.dumps(LINE | {"action": "merge"}), "merge cannot be of 1"),
        (json.dumps(LINE | {"name": None}), "rename without name"),
        (json.dumps(LINE | {"name": " "}), "line 1: name is empty"),
        (json.dumps(LINE | {"note": "\n"}), "line 1: note is empty"),
        (json.dumps(LINE | {"of": [{"name": " ", "names": ["Minsk"]}]}), "line 1: an empty name names nothing"),
        (json.dumps(LINE | {"of": [{"name": "Minsk", "names": ["Minsk", ""]}]}), "an empty name names nothing"),
        (json.dumps(LINE | {"action": "retype"}), "retype without type"),
        (json.dumps(LINE | {"of": [{"name": "Minsk"}]}), "neither names nor places"),
        (json.dumps(LINE | {"note": "a\u001b[31m"}), "note holds a control character"),
        (json.dumps(LINE | {"name": "a\ud800"}), "name holds a control character or half of one"),
        ("{" * 100_000, "not JSON"),
    ],
)
def test_a_list_that_does_not_fit_is_told_with_its_line(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(SettingError, match="list") as caught:
        read(tmp_path, text)
    assert why in str(caught.value)


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="no such file"):
        read_corrections(tmp_path / "none.csv")
