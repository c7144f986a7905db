from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from cli.commands import first_report, run
from wederhoor.cli.correcting import TYPES
from wederhoor.record import EntityType

BERG = "Marshes\n\nAnna Berg visited Minsk. Anna Bergen waits."


@pytest.fixture(autouse=True)
def a_case() -> None:
    run("add", "news.db", "a.txt", "b.txt")


def exported() -> str:
    return run("export", "news.db").stdout


def entity(name: str) -> dict[str, object]:
    lines = [json.loads(line) for line in exported().splitlines()]
    [found] = [line for line in lines if line["kind"] == "entity" and line["name"] == name]
    return dict(found)


def given(*arguments: str) -> str:
    """The id of the correction that this command gives."""
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.stderr
    return str(json.loads(result.stdout)["id"])


def test_a_merge_is_told_in_words_with_what_came_of_it_and_how_to_take_it_back() -> None:
    lines = run("merge", "news.db", "Minsk", "Oslo").stdout.splitlines()
    assert lines[0] == "“Minsk” and “Oslo” are one."
    assert lines[1].split() == ["id", "type", "name", "mentions", "reports"]
    assert "wederhoor corrections news.db withdraw c-" in lines[-1]


@pytest.mark.parametrize(
    "arguments",
    [
        ("merge", "news.db", "Minsk", "Oslo", "--by", "Ada"),
        ("split", "news.db", "Anna Berg", "r-"),
        ("rename", "news.db", "Minsk", "Mensk", "--note", "as its people write it"),
        ("retype", "news.db", "Minsk", "government"),
        ("forbid", "news.db", "Anna Berg", "Boris Lind"),
    ],
)
def test_a_correction_changes_the_record_and_taking_it_back_restores_every_byte(arguments: tuple[str, ...]) -> None:
    before = exported()
    arguments = tuple(first_report() if argument == "r-" else argument for argument in arguments)
    name = given(*arguments)
    assert exported() != before
    assert run("verify", "news.db").exit_code == 0
    assert run("corrections", "news.db", "withdraw", name[:8]).exit_code == 0
    assert exported() == before


def test_the_record_says_who_corrected_what() -> None:
    name = given("merge", "news.db", "Minsk", "Oslo", "--by", "Ada", "--note", "a test")
    merged = entity("Minsk")
    assert merged["corrections"] == [name]
    assert "Ada: “Minsk” and “Oslo” are one (a test)" in json.dumps(merged["merges"], ensure_ascii=False)
    assert "Ada: “Minsk” and “Oslo” are one (a test)" in run("corrections", "news.db").stdout


def test_showing_an_entity_tells_what_was_corrected() -> None:
    given("rename", "news.db", "Minsk", "Mensk", "--by", "Ada")
    shown = run("show", "news.db", str(entity("Mensk")["id"])).stdout
    assert "corrected       Ada: “Minsk” is called “Mensk”" in shown


def test_a_name_of_two_entities_is_told_with_their_ids() -> None:
    given("split", "news.db", "Anna Berg", first_report())
    result = run("rename", "news.db", "anna berg", "Ada Berg")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert lines[0] == "“anna berg” may be any of 2 entities; give the id of one:"
    assert [line.split()[0][:2] for line in lines[1:]] == ["id", "e-", "e-"]
    assert run("rename", "news.db", lines[2].split()[0], "Ada Berg").exit_code == 0


def test_what_does_not_fit_is_refused_and_changes_nothing() -> None:
    before = exported()
    assert run("merge", "news.db", "Minsk").exit_code == 2
    assert run("merge", "news.db", "Minsk", "Pinsk").exit_code == 2
    assert run("retype", "news.db", "Minsk", "city").exit_code == 2
    assert run("corrections", "news.db", "withdraw", "c-0").exit_code == 2
    assert run("rename", "none.db", "Minsk", "Mensk").exit_code == 2
    assert exported() == before


def test_a_later_correction_says_which_one_it_overrides() -> None:
    name = given("forbid", "news.db", "Minsk", "Oslo")
    result = run("merge", "news.db", "Minsk", "Oslo")
    assert f"This overrides {name}: “Minsk” and “Oslo” are never one." in result.stdout
    assert "overridden by c-" in run("corrections", "news.db", "list").stdout


def test_corrections_go_from_one_case_to_another() -> None:
    given("merge", "news.db", "Minsk", "Oslo", "--by", "Ada")
    given("rename", "news.db", "Anna Berg", "Anna Berg (mayor)")
    assert run("corrections", "news.db", "export", "-o", "who.jsonl").exit_code == 0
    run("add", "other.db", "a.txt", "b.txt")
    assert run("corrections", "other.db", "import", "who.jsonl").stdout.startswith("2 new corrections; other.db")
    assert run("export", "other.db").stdout == exported()
    assert run("corrections", "other.db", "export").stdout == Path("who.jsonl").read_text("utf-8")


def test_a_whole_record_is_a_list_of_corrections_too() -> None:
    given("merge", "news.db", "Minsk", "Oslo")
    run("export", "news.db", "-o", "record.jsonl")
    run("add", "other.db", "a.txt", "--corrections", "record.jsonl", "b.txt")
    assert run("export", "other.db").stdout == exported()


def test_the_brief_of_loose_files_keeps_to_the_corrections_of_a_list() -> None:
    given("rename", "news.db", "Anna Berg", "Anna Berg (mayor)")
    run("corrections", "news.db", "export", "-o", "who.jsonl")
    page = run("brief", "a.txt", "b.txt", "--corrections", "who.jsonl", "-o", "-").stdout
    assert page == run("brief", "--case", "news.db", "-o", "-").stdout
    assert "Anna Berg (mayor)" in page


def test_a_gazetteer_and_a_do_not_merge_list_go_with_the_files() -> None:
    Path("c.txt").write_text(BERG, "utf-8")
    Path("names.csv").write_text("name;type;aliases;wikidata\nAnna Berg;person;Anna Bergen|Ana Berg;Q42\n", "utf-8")
    Path("never.csv").write_text("name,other\nMinsk,Oslo\n", "utf-8")
    lists = ("--corrections", "names.csv", "--corrections", "never.csv")
    assert run("add", "more.db", "c.txt", *lists).exit_code == 0
    assert '"wikidata":"Q42"' in run("export", "more.db").stdout
    assert "“Minsk” and “Oslo” are never one" in run("corrections", "more.db").stdout


def test_a_list_that_is_no_list_is_told_before_a_case_is_made() -> None:
    Path("bad.csv").write_text("name,nonsense\na,b\n", "utf-8")
    result = run("add", "more.db", "a.txt", "--corrections", "bad.csv")
    assert result.exit_code == 2
    assert "bad.csv, line 1: no column is called 'nonsense'" in result.stderr
    assert not Path("more.db").exists()


def test_a_correction_that_waits_is_listed_and_holds_when_its_names_come() -> None:
    run("corrections", "news.db", "export")
    given("merge", "news.db", "Minsk", "Boris Lind")
    run("corrections", "news.db", "export", "-o", "who.jsonl")
    Path("c.txt").write_text("Other\n\nAnna Berg visited Minsk.", "utf-8")
    run("add", "more.db", "c.txt", "--corrections", "who.jsonl")
    assert "waiting: “Boris Lind” not found" in run("corrections", "more.db").stdout
    run("add", "more.db", "b.txt")
    assert "waiting" not in run("corrections", "more.db").stdout


def test_nobody_has_corrected_a_new_case() -> None:
    assert run("corrections", "news.db").stdout == "Nobody has corrected anything.\n"
    assert run("corrections", "news.db", "export").stdout == ""


def test_an_interrupted_correction_leaves_a_sound_case(monkeypatch: pytest.MonkeyPatch) -> None:
    from wederhoor import pipeline

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "resolve_entities", interrupted)
        run("add", "news.db", "empty.txt")
        assert run("merge", "news.db", "Minsk", "Oslo").exit_code == 130
    assert run("verify", "news.db").exit_code == 0


def test_the_types_to_choose_from_are_those_of_the_record() -> None:
    assert get_args(EntityType) == TYPES


@pytest.mark.parametrize("command", ["list", "export", "import", "withdraw"])
def test_every_command_on_corrections_has_short_help_with_an_example(command: str) -> None:
    text = run("corrections", "news.db", command, "--help").stdout
    assert "wederhoor corrections news.db" in text
    assert len(text.splitlines()) < 30
