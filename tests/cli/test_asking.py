from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import run
from publish.exports.hostile import hostile_case
from wederhoor.cli.asking import tell
from wederhoor.compare.ask import ask
from wederhoor.compare.query import Query, Sought


def test_an_answer_shows_how_the_question_was_read_and_the_exact_words(case_path: Path) -> None:
    lines = run("ask", str(case_path), "Anna Berg").stdout.splitlines()
    assert lines[0] == "Read as: named: Anna Berg"
    assert any("“Anna Berg visited Minsk" in line for line in lines)
    assert any("The Fen Post in its own voice" in line for line in lines)


def test_what_somebody_says_is_told_in_their_words(case_path: Path) -> None:
    lines = run("ask", str(case_path), "What does Anna Berg say?").stdout.splitlines()
    assert lines[0] == "Read as: who says it: Anna Berg"
    assert lines[2] == "1 statement by Anna Berg"
    assert lines[4].strip() == "“Minsk waits” (en)"


def test_where_nothing_answers_the_nearest_is_shown_with_its_difference(case_path: Path) -> None:
    out = run("ask", str(case_path), "--actor", "Anna Berg", "--type", "attack").stdout
    assert "Nothing in 2 reports answers this. What comes nearest:" in out
    assert "(otherwise: what is done)" in out


def test_a_program_gets_the_same_with_places_in_the_text(case_path: Path) -> None:
    answer = json.loads(run("ask", str(case_path), "Anna Berg", "--json").stdout)
    position = answer["answers"][0]["positions"][0]
    assert position["end"] - position["start"] == len(position["text"])
    assert "reliability" not in position


def test_an_answer_as_of_a_day_says_what_it_left_out(case_path: Path) -> None:
    out = run("ask", str(case_path), "Anna Berg", "--until", "2024-03-01").stdout
    assert "2 reports left out" in out
    assert "Nothing in 0 reports answers this." in out


def test_a_register_grades_publisher_and_answer(case_path: Path) -> None:
    Path("register.csv").write_text("publisher,reliability\nThe Fen Post,B\n", "utf-8")
    out = run("ask", str(case_path), "Anna Berg", "--register", "register.csv").stdout
    assert "[B] The Fen Post" in out
    assert "[3: possibly true]" in out


def test_a_register_of_a_spreadsheet_is_read(case_path: Path) -> None:
    Path("register.csv").write_text("publisher;reliability;Notiz\nThe Fen Post;B;gut\n", "cp1252")
    assert "[B] The Fen Post" in run("ask", str(case_path), "Anna Berg", "--register", "register.csv").stdout


def test_the_reader_may_be_set_for_all_commands(case_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEDERHOOR_READER", "magic")
    assert 'no reader is called "magic"' in run("ask", str(case_path), "Anna Berg").stderr
    assert run("ask", str(case_path), "Anna Berg", "--reader", "shipped").exit_code == 0


def test_a_question_of_one_day_is_in_order(case_path: Path) -> None:
    assert run("ask", str(case_path), "Anna Berg", "--from", "2024-03-01", "--until", "2024-03-01").exit_code == 0


def test_a_question_that_nothing_is_known_of_says_what_to_try(case_path: Path) -> None:
    assert run("ask", str(case_path), "foo?").stdout.startswith("Nothing in the question was understood")
    assert "nobody called Atlantis" in run("ask", str(case_path), "--actor", "Atlantis").stdout


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "ask a question"),
        (("x", "--until", "soon"), "--until soon: no such day"),
        (("x", "--type", "sale"), "--type sale: no such type; types are visit"),
        (("x", "--from", "2024-05-01", "--until", "2023-01-01"), "--from 2024-05-01 is later than --until 2023-01-01"),
        (("x", "--register", "none.csv"), "none.csv: there is no such file"),
        (("x", "--reader", "magic"), 'no reader is called "magic"'),
    ],
)
def test_what_does_not_fit_is_told_in_a_line(case_path: Path, options: tuple[str, ...], message: str) -> None:
    result = run("ask", str(case_path), *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_nothing_that_a_terminal_would_obey_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    query = Query(type="visit", others=(Sought("\x1b[2J", frozenset(["nobody"])),))
    tell(ask(hostile_case(), query), None)
    tell(ask(hostile_case(), Query(type="visit")), None)
    out = capsys.readouterr().out
    assert "What comes nearest" in out
    assert "visited" in out
    assert not {"\x1b", "\x07", "\u202e", "\x00"} & set(out)
