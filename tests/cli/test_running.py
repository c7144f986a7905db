from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli.commands import run
from wederhoor import cli, pipeline

COMMANDS = tuple(cli.main.commands)


@pytest.mark.parametrize("command", ["list", "export", "verify", "rejected"])
def test_a_missing_case_is_told_with_what_to_do(command: str) -> None:
    result = run(command, "none.db")
    assert result.exit_code == 2
    assert "none.db: there is no such case; make one with: wederhoor add none.db" in result.stderr


def test_an_interrupted_run_says_so_and_exits_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "extract", interrupted)
    result = run("add", "news.db", "a.txt")
    assert result.exit_code == 130
    assert "the same command goes on" in result.stderr
    assert run("list", "news.db").exit_code == 0


@pytest.mark.parametrize("command", COMMANDS)
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


def test_an_output_that_cannot_be_written_is_told() -> None:
    result = run("brief", "a.txt", "-o", "none/page.html")
    assert result.exit_code == 2
    assert "none/page.html: there is no folder none" in result.stderr
