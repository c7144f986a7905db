from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cli.commands import run
from wederhoor.cli import exporting
from wederhoor.publish.exports import formats

EXTRAS = {"docx": "docx", "rdf": "pyoxigraph"}


def test_the_command_offers_exactly_the_formats_that_there_are() -> None:
    assert list(exporting.FORMATS) == list(formats.FORMATS)


@pytest.mark.parametrize("form", [name for name, form in formats.FORMATS.items() if isinstance(form, formats.OneFile)])
def test_a_format_of_one_file_is_the_same_there_and_on_standard_output(case_path: Path, form: str) -> None:
    if form in EXTRAS:
        pytest.importorskip(EXTRAS[form])
    assert run("export", str(case_path), "--format", form, "-o", "out").exit_code == 0
    assert Path("out").read_bytes() == run("export", str(case_path), "--format", form).stdout_bytes
    assert Path("out").stat().st_size > 0


def test_tables_go_into_a_folder_and_leave_other_files_there_alone(case_path: Path) -> None:
    Path("tables").mkdir()
    Path("tables/mine.txt").write_text("mine", "utf-8")
    assert run("export", str(case_path), "--format", "csv", "-o", "tables").exit_code == 0
    assert Path("tables/mine.txt").read_text("utf-8") == "mine"
    assert Path("tables/statements.csv").read_text("utf-8").startswith("id,report,")
    assert not list(Path("tables").glob(".*"))


def test_tables_need_a_folder(case_path: Path) -> None:
    result = run("export", str(case_path), "--format", "csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "-o FOLDER" in result.stderr
    Path("file").write_text("x", "utf-8")
    result = run("export", str(case_path), "--format", "csv", "-o", "file")
    assert (result.exit_code, Path("file").read_text("utf-8")) == (2, "x")
    assert "is no folder" in result.stderr


def test_a_missing_extra_is_named_in_one_line(case_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for form, library in EXTRAS.items():
        monkeypatch.setitem(sys.modules, library, None)
        result = run("export", str(case_path), "--format", form, "-o", "out")
        assert result.exit_code == 2
        assert f"pip install wederhoor[{form}]" in result.stderr
        assert not Path("out").exists()


def test_a_case_is_not_replaced_by_its_own_export(case_path: Path) -> None:
    before = case_path.read_bytes()
    assert run("export", str(case_path), "--format", "ftm", "-o", str(case_path)).exit_code == 2
    assert case_path.read_bytes() == before


def test_grades_are_given_only_where_they_can_be_shown(case_path: Path) -> None:
    Path("register.csv").write_text("publisher,reliability\nThe Fen Post,B\n", "utf-8")
    graded = run("export", str(case_path), "--format", "markdown", "--register", "register.csv").stdout
    assert "\\[B\\] The Fen Post" in graded
    refused = run("export", str(case_path), "--format", "ftm", "--register", "register.csv")
    assert refused.exit_code == 2
    assert "no place for grades" in refused.stderr


def test_a_register_is_not_replaced_by_the_export_that_it_grades(case_path: Path) -> None:
    Path("grades.csv").write_text("publisher,reliability\nThe Fen Post,B\n", "utf-8")
    before = Path("grades.csv").read_bytes()
    result = run("export", str(case_path), "--format", "markdown", "--register", "grades.csv", "-o", "grades.csv")
    assert (result.exit_code, Path("grades.csv").read_bytes()) == (2, before)


def test_tables_replace_neither_the_case_nor_the_register_and_then_none_is_written(case_path: Path) -> None:
    Path("tables").mkdir()
    register = Path("tables/routes.csv")
    register.write_text("publisher,reliability\nThe Fen Post,B\n", "utf-8")
    graded = run("export", str(case_path), "--format", "csv", "--register", str(register), "-o", "tables")
    assert (graded.exit_code, list(Path("tables").iterdir())) == (2, [register])
    case = case_path.rename(register)
    before = case.read_bytes()
    assert run("export", str(case), "--format", "csv", "-o", "tables").exit_code == 2
    assert (case.read_bytes(), Path("tables/reports.csv").exists()) == (before, False)


def test_a_link_stays_a_link_to_what_is_written(case_path: Path) -> None:
    Path("old").write_text("x", "utf-8")
    Path("link").symlink_to("old")
    assert run("export", str(case_path), "-o", "link").exit_code == 0
    assert Path("link").is_symlink()
    assert Path("old").read_bytes() == run("export", str(case_path)).stdout_bytes


def test_a_failed_write_leaves_nothing_behind(case_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("out").mkdir()
    monkeypatch.setattr(Path, "replace", full)
    result = run("export", str(case_path), "-o", "out/news.jsonl")
    assert (result.exit_code, list(Path("out").iterdir())) == (2, [])
    assert "No space left" in result.stderr
