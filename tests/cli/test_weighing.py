from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import run
from fakes import FakeReader, a_report, fake_extract
from wederhoor.asking import Asker
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Query

CAME = "Anna Berg visited Minsk"


@pytest.fixture(autouse=True)
def simple_hypotheses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes "visited" supposes a visit."""
    monkeypatch.setattr(Asker, "suppose", suppose)


def suppose(_: Asker, words: str, __: str | None) -> Hypothesis:
    report = a_report(f"Supposed\n\n{words}")
    visits = fake_extract(FakeReader().read(report)).events
    return Hypothesis(words, Query(type="visit"), visits[0] if visits else None, report)


def test_hypotheses_of_a_file_are_laid_against_the_evidence(case_path: Path) -> None:
    Path("supposed.txt").write_text(f"# who went where\n\n{CAME}\nAnna Berg\n", "utf-8")
    out = run("weigh", str(case_path), "supposed.txt").stdout
    assert f"H1  nothing     1           {CAME}" in out
    assert "The Fen Post in its own voice" in out
    assert "H2 Anna Berg: no act was understood in it" in out


def test_a_program_gets_lines_of_json(case_path: Path) -> None:
    out = run("weigh", str(case_path), "--hypothesis", CAME, "--json").stdout
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["kind"] for line in lines] == ["weighing", "hypothesis", "evidence"]
    assert lines[2]["cells"] == [{"hypothesis": 1, "fit": "consistent", "reason": "says that it happened"}]


def test_a_page_is_written_beside_what_is_printed(case_path: Path) -> None:
    assert run("weigh", str(case_path), "-", "--html", "page.html", stdin=CAME).stdout
    assert CAME in Path("page.html").read_text("utf-8")
    assert run("weigh", str(case_path), "-", "--html", "-", stdin=CAME).stdout.startswith("<!doctype html>")


def test_what_was_published_later_is_not_looked_at(case_path: Path) -> None:
    out = run("weigh", str(case_path), "--hypothesis", CAME, "--until", "2024-03-01").stdout
    assert "2 reports left out" in out
    assert f"H1 {CAME}: the record has nothing on it" in out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "name a file with a hypothesis in each line"),
        (("empty.txt",), "name a file with a hypothesis in each line"),
        (("none.txt",), "none.txt: cannot be read as text in UTF-8"),
        (("a.txt", "--html", "a.txt"), "a.txt: would be replaced by the output"),
        (("a.txt", "--until", "soon"), "--until soon: no such day"),
    ],
)
def test_what_does_not_fit_is_told_in_a_line(case_path: Path, options: tuple[str, ...], message: str) -> None:
    result = run("weigh", str(case_path), *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
