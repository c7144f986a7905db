from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import first_report, run
from fakes import FIRST


def test_adding_says_what_came_in() -> None:
    result = run("add", "news.db", "a.txt", "b.txt")
    assert (result.exit_code, result.stdout) == (0, "2 new reports; news.db holds 2 reports.\n")


def test_a_rejected_file_is_named_with_its_reason_and_fails_softly() -> None:
    result = run("add", "news.db", "a.txt", "empty.txt")
    assert result.exit_code == 1
    assert "1 of 2 files was not added (listed by: wederhoor rejected news.db)" in result.stderr
    assert "empty.txt  the file is empty" in result.stderr
    assert "empty.txt  the file is empty" in run("rejected", "news.db").stdout


def test_what_was_done_can_be_read_by_a_program() -> None:
    answer = json.loads(run("add", "news.db", ".", "--json").stdout)
    rejected = [{"path": "empty.txt", "reason": "the file is empty"}]
    assert answer == {"new": 2, "known": 0, "rejected": rejected, "reports": 2}


def test_a_report_comes_from_standard_input() -> None:
    assert run("add", "news.db", "-", stdin=FIRST).exit_code == 0
    assert json.loads(run("list", "news.db", "--json").stdout)["path"] is None


def test_a_brief_is_written_and_not_read_as_a_report_the_next_time() -> None:
    for _ in range(2):
        assert run("brief", "a.txt", "b.txt", ".", "-o", "page.html").exit_code == 1  # for empty.txt
    page = Path("page.html").read_text("utf-8")
    assert "Anna Berg" in page
    assert not list(Path().glob(".*.part"))


def test_the_brief_of_a_case_is_that_of_its_files() -> None:
    run("add", "news.db", "b.txt", "a.txt")
    assert run("brief", "--case", "news.db", "-o", "-").stdout == run("brief", "a.txt", "b.txt", "-o", "-").stdout


def test_a_brief_does_not_replace_what_it_is_made_from() -> None:
    result = run("brief", "a.txt", "-o", "a.txt")
    assert result.exit_code == 2
    assert Path("a.txt").read_text("utf-8") == FIRST


def test_no_page_is_made_of_nothing() -> None:
    result = run("brief", "empty.txt")
    assert result.exit_code == 1
    assert "There is no report" in result.stderr
    assert not Path("brief.html").exists()


@pytest.mark.parametrize("arguments", [(), ("a.txt", "--case", "a.db"), ("--case", "a.db", "--encoding", "utf-8")])
def test_files_and_a_case_are_not_mixed(arguments: tuple[str, ...]) -> None:
    assert run("brief", *arguments).exit_code == 2


def test_a_forgotten_case_is_told_and_the_report_is_left_alone() -> None:
    result = run("add", "a.txt", "b.txt")
    assert result.exit_code == 2
    assert "a.txt: is not a Wederhoor case" in result.stderr
    assert Path("a.txt").read_text("utf-8") == FIRST


def test_an_entry_of_the_side_file_that_fits_no_file_is_told() -> None:
    Path("side.csv").write_text("file,publisher\na.txt,The Fen Post\nbb.txt,The Hill Post\n", "utf-8")
    result = run("add", "news.db", "a.txt", "b.txt", "--side", "side.csv")
    assert "side.csv: 1 of 2 entries fit none of the files, first bb.txt" in result.stderr
    assert [json.loads(line)["publisher"] for line in run("list", "news.db", "--json").stdout.splitlines()] == [
        "The Fen Post",
        None,
    ]


def test_an_unknown_encoding_is_told_before_anything_is_read() -> None:
    result = run("add", "news.db", "a.txt", "--encoding", "klingon")
    assert result.exit_code == 2
    assert "klingon: no such encoding" in result.stderr


def test_a_removed_report_is_gone_from_the_whole_record() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    assert run("remove", "news.db", first_report()).exit_code == 0
    assert first_report() not in run("export", "news.db").stdout
    assert run("verify", "news.db").exit_code == 0


def test_a_side_file_that_is_not_there_leaves_no_case_behind() -> None:
    result = run("add", "news.db", "a.txt", "--side", "missing.csv")
    assert result.exit_code == 2
    assert not Path("news.db").exists()


def test_a_rejected_standard_input_goes_by_the_name_that_the_user_gave_it() -> None:
    assert "-  the file is empty" in run("add", "news.db", "-", "a.txt", stdin="").stderr


def test_a_reader_that_is_not_there_is_told_before_a_case_is_made() -> None:
    result = run("add", "news.db", "a.txt", "--reader", "no_such_reader")
    assert result.exit_code == 2
    assert 'no reader is called "no_such_reader"' in result.stderr
    assert not Path("news.db").exists()


def test_the_environment_names_the_reader_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEDERHOOR_READER", "no_such_reader")
    assert run("brief", "a.txt").exit_code == 2
    assert run("brief", "a.txt", "--reader", "shipped").exit_code == 0
