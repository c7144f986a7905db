from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from cli.commands import run
from fakes import FIRST
from wederhoor.cli import reviewing
from wederhoor.record import Certainty, EventStatus, Stance, Verdict


@pytest.fixture(autouse=True)
def a_case() -> None:
    run("add", "news.db", "a.txt", "b.txt")


def exported() -> str:
    return run("export", "news.db").stdout


def lines(kind: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in exported().splitlines()]
    return [line for line in found if line["kind"] == kind]


def given(*arguments: str) -> str:
    """The id of the mark that this command gives."""
    result = run("review", "news.db", *arguments, "--json")
    assert result.exit_code == 0, result.stderr
    return str(json.loads(result.stdout)["id"])


def statement() -> str:
    return str(lines("statement")[0]["id"])


def event() -> str:
    return str(lines("event")[0]["id"])


def test_a_mark_is_told_in_words_with_how_to_take_it_back() -> None:
    told = run("review", "news.db", "reject", statement(), "--by", "Ada").stdout.splitlines()
    assert told[0] == "rejected “Oslo agrees on 100 drones” (Boris Lind, assert)."
    assert told[1].startswith("To take it back: wederhoor review news.db withdraw k-")


@pytest.mark.parametrize(
    "arguments",
    [
        ("accept", "s-", "--by", "Ada", "--on", "2026-11-22"),
        ("reject", "s-", "--note", "misread"),
        ("reject", "v-"),
        ("correct", "s-", "--speaker", "Anna Berg", "--stance", "deny", "--certainty", "possible"),
        ("correct", "v-", "--type", "travel", "--status", "planned", "--role", "agent=Boris Lind"),
    ],
)
def test_a_mark_changes_the_record_and_taking_it_back_restores_every_byte(arguments: tuple[str, ...]) -> None:
    before = exported()
    whole = {"s-": statement(), "v-": event()}
    name = given(*(whole.get(argument, argument) for argument in arguments))
    assert exported() != before
    assert run("verify", "news.db").exit_code == 0
    assert run("review", "news.db", "withdraw", name[:8]).exit_code == 0
    assert exported() == before


def test_what_is_rejected_leaves_the_record_and_stands_with_its_mark() -> None:
    name = statement()
    given("reject", name)
    assert name not in {line["id"] for line in lines("statement")}
    [mark] = lines("mark")
    assert [line["id"] for line in mark["set_aside"]] == [name]
    assert (mark["standing"], mark["now"]) == ("applied", name)


def test_what_is_accepted_or_put_right_says_so() -> None:
    given("accept", statement())
    given("correct", event(), "--status", "planned")
    assert [line["review"] for line in lines("statement")] == ["accepted", None]
    first = lines("event")[0]
    assert (first["review"], first["status"]) == ("corrected", "planned")


def test_marks_go_from_one_case_to_another() -> None:
    given("reject", statement(), "--by", "Ada", "--on", "2026-11-22")
    given("correct", event(), "--role", "agent=Boris Lind")
    assert run("review", "news.db", "export", "-o", "marks.jsonl").exit_code == 0
    run("add", "other.db", "a.txt", "b.txt")
    assert run("review", "other.db", "import", "marks.jsonl").stdout.startswith("2 new marks; other.db was worked out")
    assert run("export", "other.db").stdout == exported()
    assert run("review", "other.db", "export").stdout == Path("marks.jsonl").read_text("utf-8")


def test_a_whole_record_is_a_list_of_marks_too_and_files_can_be_added_with_it() -> None:
    given("reject", statement())
    run("export", "news.db", "-o", "record.jsonl")
    run("add", "other.db", "a.txt", "--review", "record.jsonl", "b.txt")
    assert run("export", "other.db").stdout == exported()
    page = run("brief", "a.txt", "b.txt", "--review", "record.jsonl", "-o", "-").stdout
    assert page == run("brief", "--case", "news.db", "-o", "-").stdout


def test_marks_of_words_that_the_case_has_not_are_listed_without_their_place() -> None:
    given("reject", statement())
    run("review", "news.db", "export", "-o", "marks.jsonl")
    Path("c.txt").write_text("Other\n\nAnna Berg visited Minsk.", "utf-8")
    run("add", "more.db", "c.txt", "--review", "marks.jsonl")
    assert "without its place" in run("review", "more.db").stdout
    assert "; 1 of all 1 are without their place" in run("review", "more.db", "import", "marks.jsonl").stdout
    Path("d.txt").write_text(FIRST, "utf-8")
    run("add", "more.db", "d.txt")
    assert "without its place" not in run("review", "more.db").stdout


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{}", "no mark"),
        ('{"kind":"statement"}', "holds no mark"),
        ("[]", "holds no mark|not an object"),
        ("{", "not JSON"),
    ],
)
def test_a_list_that_is_no_list_is_told_and_changes_nothing(line: str, words: str) -> None:
    before = exported()
    Path("bad.jsonl").write_text(line, "utf-8")
    result = run("review", "news.db", "import", "bad.jsonl")
    assert result.exit_code == 2
    assert any(part in result.stderr for part in words.split("|"))
    assert exported() == before


@pytest.mark.parametrize(("field", "value"), [("start", -4), ("text", ""), ("end", 3)])
def test_a_mark_whose_place_is_none_is_refused(field: str, value: object) -> None:
    given("correct", statement(), "--speaker", "Anna Berg")
    mark = json.loads(run("review", "news.db", "export").stdout)
    mark["changes"]["speaker"][field] = value
    Path("bad.jsonl").write_text(json.dumps(mark), "utf-8")
    assert "do not fit each other" in run("review", "news.db", "import", "bad.jsonl").stderr


def test_what_does_not_fit_is_refused_and_changes_nothing() -> None:
    before = exported()
    assert run("review", "news.db", "accept").exit_code == 2
    assert run("review", "news.db", "accept", "s-0").exit_code == 2
    assert run("review", "news.db", "correct", statement()).exit_code == 2
    assert run("review", "news.db", "correct", statement(), "--type", "visit").exit_code == 2
    assert run("review", "news.db", "correct", event(), "--role", "boss=Anna Berg").exit_code == 2
    assert run("review", "news.db", "withdraw", "k-0").exit_code == 2
    assert run("review", "none.db", "accept", "s-0").exit_code == 2
    assert exported() == before


def test_nobody_has_marked_a_new_case() -> None:
    assert run("review", "news.db").stdout == "Nobody has marked anything.\n"
    assert run("review", "news.db", "export").stdout == ""
    assert lines("mark") == []


def test_the_values_to_choose_from_are_those_of_the_record() -> None:
    assert get_args(Stance) == reviewing.STANCES
    assert get_args(Certainty) == reviewing.CERTAINTIES
    assert get_args(EventStatus) == reviewing.STATUSES
    assert get_args(Verdict) == reviewing.VERDICTS


@pytest.mark.parametrize("command", ["accept", "reject", "correct", "list", "export", "import", "withdraw"])
def test_every_command_on_marks_has_short_help_with_an_example(command: str) -> None:
    text = run("review", "news.db", command, "--help").stdout
    assert "wederhoor review news.db" in text
    assert len(text.splitlines()) < 45
