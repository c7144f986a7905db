from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.cases import EMPTY, ferry_case
from publish.exports.hostile import hostile_case
from wederhoor.publish.exports.tables import csv_files, safe, tables
from wederhoor.record import Case


def read(case: Case) -> dict[str, list[dict[str, str]]]:
    files = csv_files(case, bom=False)
    return {name: list(csv.DictReader(io.StringIO(data.decode(), newline=""))) for name, data in files.items()}


@pytest.mark.parametrize("case", [ferry_case(), hostile_case()])
def test_every_cell_is_read_back_as_it_was_made_safe(case: Case) -> None:
    files = read(case)
    for name, table in tables(case).items():
        told = [["" if cell is None else str(safe(cell)) for cell in row] for row in table.rows]
        assert [list(row.values()) for row in files[f"{name}.csv"]] == told


@given(st.text(alphabet="=+-@\t\r\n \u00a0\u200b\ufeff\u202e\x00＝a1", min_size=1))
def test_no_cell_can_be_taken_for_a_formula(text: str) -> None:
    cell = str(safe(text))
    assert cell.endswith(text)
    assert not re.match(r"[\s\u200b\ufeff\u202e\x00]*[=+\-@＝]", cell)


@pytest.mark.parametrize("unseen", ["\u200b", "\ufeff", "\u202e", "\x00", " \u200b\ufeff "])
def test_what_nobody_sees_hides_no_formula_and_makes_none(unseen: str) -> None:
    assert safe(f"{unseen}=1+1") == f"'{unseen}=1+1"
    assert safe(f"{unseen}Minsk") == f"{unseen}Minsk"


def test_numbers_and_plain_words_are_left_alone() -> None:
    assert [safe(cell) for cell in (-4, 2.5, None, "Minsk", "1-2", "a=b")] == [-4, 2.5, None, "Minsk", "1-2", "a=b"]


def test_lines_end_as_the_standard_asks_and_a_mark_says_utf_8_where_wanted() -> None:
    plain, marked = csv_files(ferry_case(), bom=False), csv_files(ferry_case(), bom=True)
    assert plain["entities.csv"].startswith(b"id,type,name,")
    assert plain["entities.csv"].count(b"\r\n") == plain["entities.csv"].count(b"\n")
    assert marked["entities.csv"] == b"\xef\xbb\xbf" + plain["entities.csv"]


def test_a_kind_without_records_is_a_line_of_columns() -> None:
    assert csv_files(EMPTY, bom=False)["routes.csv"] == b"id,goods,class,quantity,status,stops,events,weakest\r\n"


def test_ids_join_the_tables() -> None:
    files = read(ferry_case())
    entities = {row["id"]: row["name"] for row in files["entities.csv"]}
    statements = {row["id"] for row in files["statements.csv"]}
    assert {entities[row["speaker"]] for row in files["positions.csv"]} == {"Els Brandt", "Olaf Lind"}
    assert {s for row in files["positions.csv"] for s in row["statements"].split("; ")} <= statements
    assert {row["event"] for row in files["roles.csv"]} <= {row["id"] for row in files["events.csv"]}
    assert [row["stops"] for row in files["routes.csv"]] == ["Zilt; Ost; Norland"]
