from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fakes import FIRST, SECOND, FakeReader, a_report, fake_entities, fake_extract
from wederhoor import cli, pipeline
from wederhoor.errors import NoArticleText
from wederhoor.ingest.side import Given
from wederhoor.read import models
from wederhoor.record import Report
from wederhoor.terminal import table, visible

OPTIONLESS = ("brief", "add", "list", "show", "remove", "search", "rejected", "export", "verify", "version")


@pytest.fixture(autouse=True)
def simple_stages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Commands in an empty folder, with stages of the simplest kind."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(models, "default_reader", FakeReader)
    monkeypatch.setattr(pipeline, "load_report", load)
    monkeypatch.setattr(pipeline, "extract", fake_extract)
    monkeypatch.setattr(pipeline, "resolve_entities", fake_entities)
    monkeypatch.setattr(pipeline, "find_reprints", lambda _: ())
    for name, text in {"a.txt": FIRST, "b.txt": SECOND, "empty.txt": ""}.items():
        Path(name).write_text(text, "utf-8")


def load(path: Path | None, data: bytes, *, given: Given | None = None, encoding: str | None = None) -> Report:
    if not data:
        raise NoArticleText("the file is empty")
    return a_report(data.decode(encoding or "utf-8"), path=str(path), publisher=given.publisher if given else None)


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, arguments, input=stdin)


def first_report() -> str:
    return a_report(FIRST, publisher=None).id


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


@pytest.mark.parametrize("command", ["list", "export", "verify", "rejected"])
def test_a_missing_case_is_told_with_what_to_do(command: str) -> None:
    result = run(command, "none.db")
    assert result.exit_code == 2
    assert "none.db: there is no such case; make one with: wederhoor add none.db" in result.stderr


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


def test_the_list_has_a_line_for_each_report() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    lines = run("list", "news.db").stdout.splitlines()
    assert len(lines) == 3
    assert lines[1].startswith(first_report())
    assert lines[1].endswith("A visit is planned")


@pytest.mark.parametrize("start", [8, 12, 18])
def test_a_report_is_shown_by_the_start_of_its_id(start: int) -> None:
    run("add", "news.db", "a.txt", "b.txt")
    shown = run("show", "news.db", first_report()[:start]).stdout
    assert "Anna Berg visited Minsk." in shown
    assert "Oslo agrees on 100 drones" in shown


def test_an_entity_is_shown_with_what_it_says_and_does() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    records = [json.loads(line) for line in run("export", "news.db").stdout.splitlines()]
    name = next(o["id"] for o in records if o["kind"] == "entity" and o["name"] == "Boris Lind")
    lines = [json.loads(line) for line in run("show", "news.db", name, "--json").stdout.splitlines()]
    assert [line["kind"] for line in lines] == ["entity", "event", "statement"]


@pytest.mark.parametrize(("name", "why"), [("r-", "is the start of 2 ids"), ("x-1", "no record with this id")])
def test_an_id_that_names_no_record_or_many_is_told(name: str, why: str) -> None:
    run("add", "news.db", "a.txt", "b.txt")
    result = run("show", "news.db", name)
    assert result.exit_code == 2
    assert why in result.stderr


def test_a_removed_report_is_gone_from_the_whole_record() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    assert run("remove", "news.db", first_report()).exit_code == 0
    assert first_report() not in run("export", "news.db").stdout
    assert run("verify", "news.db").exit_code == 0


def test_search_finds_reports_and_says_when_there_are_none() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    assert first_report() in run("search", "news.db", "drone").stdout
    assert run("search", "news.db", "helicopter").stdout == "No report holds all of these words.\n"


def test_the_export_is_the_same_on_standard_output_and_in_a_file() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    assert run("export", "news.db", "-o", "news.jsonl").exit_code == 0
    assert Path("news.jsonl").read_text("utf-8") == run("export", "news.db", "--format", "jsonl").stdout


def test_problems_of_a_case_are_printed_and_fail() -> None:
    run("add", "news.db", "a.txt")
    assert run("verify", "news.db").stdout == "news.db: 1 report, 6 records, all sound.\n"
    with sqlite3.connect("news.db") as connection:
        connection.execute("UPDATE report SET text = replace(text, 'Minsk', 'Pinsk')")
    result = run("verify", "news.db")
    assert result.exit_code == 1
    assert "other words" in result.stdout
    assert len(json.loads(run("verify", "news.db", "--json").stdout)) == len(result.stdout.splitlines())


def test_an_interrupted_run_says_so_and_exits_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "extract", interrupted)
    result = run("add", "news.db", "a.txt")
    assert result.exit_code == 130
    assert "the same command goes on" in result.stderr
    assert run("list", "news.db").exit_code == 0


def test_an_output_that_cannot_be_written_is_told() -> None:
    result = run("brief", "a.txt", "-o", "none/page.html")
    assert result.exit_code == 2
    assert "none/page.html: there is no folder none" in result.stderr


@pytest.mark.parametrize("command", OPTIONLESS)
def test_every_command_has_short_help_with_an_example(command: str) -> None:
    text = run(command, "--help").stdout
    assert f"wederhoor {command}" in text
    assert len(text.splitlines()) < 35


def test_help_needs_no_reader_no_page_and_no_database() -> None:
    code = "import sys; from wederhoor import cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"onnxruntime", "numpy", "trafilatura", "jinja2", "rich", "sqlite3", "msgspec", "lxml"} & set(loaded)


def test_a_reader_of_the_output_that_stops_early_is_no_error() -> None:
    run("add", "news.db", "a.txt")
    command = f"{sys.executable} -m wederhoor export news.db | head -c 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True)
    assert done.stderr == ""


def test_nothing_from_a_report_reaches_the_terminal_as_a_command() -> None:
    text = "Title \x1b]0;owned\x07\x1b[31m\u202edesrever\n\n\x1b[2J Anna Berg visited Minsk."
    Path("evil.txt").write_text(text, "utf-8")
    run("add", "news.db", "evil.txt")
    shown = (
        run("list", "news.db").stdout + run("show", "news.db", "r-").stdout + run("search", "news.db", "anna").stdout
    )
    assert "Anna Berg visited Minsk." in shown
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_what_is_visible_is_one_line() -> None:
    assert visible("a\tb\n\n c\x00\x1b[1m\x85d\u2066") == "a b c[1m d"


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_fits_the_terminal(width: int) -> None:
    rows = [("r-0123456789abcdef", "2024-03-01", "A very long title " * 9), ("r-1", "–", "Ю" * 90)]
    lines = table(("id", "published", "title"), rows, width=width).splitlines()
    assert len(lines) == 3
    assert max(map(len, lines)) <= width
    assert lines[1].startswith("r-0123456789abcdef")


def test_a_folding_table_cuts_nothing_off() -> None:
    reason = "no article text found: 61 words, 50 of them menu items"
    text = table(("file", "reason"), [("a.html", reason)], width=40, folding=True)
    assert "".join(text.split()) == "filereason" + "a.html" + "".join(reason.split())


def test_a_side_file_that_is_not_there_leaves_no_case_behind() -> None:
    result = run("add", "news.db", "a.txt", "--side", "missing.csv")
    assert result.exit_code == 2
    assert not Path("news.db").exists()


def test_a_rejected_standard_input_goes_by_the_name_that_the_user_gave_it() -> None:
    assert "-  the file is empty" in run("add", "news.db", "-", "a.txt", stdin="").stderr
