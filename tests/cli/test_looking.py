from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from cli.commands import first_report, run
from fakes import a_case
from wederhoor.cli import looking
from wederhoor.record import Statement


class Walked(tuple[Statement, ...]):
    """Statements that count how often they are gone through."""

    walks = 0

    def __iter__(self) -> Iterator[Statement]:
        Walked.walks += 1
        return super().__iter__()


def test_the_list_has_a_line_for_each_report() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    lines = run("list", "news.db").stdout.splitlines()
    assert len(lines) == 3
    assert lines[1].startswith(first_report())
    assert lines[1].endswith("A visit is planned")


def test_entities_are_listed_with_the_most_mentioned_first() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    lines = run("entities", "news.db").stdout.splitlines()
    assert lines[0].split() == ["id", "type", "name", "mentions", "reports", "also", "called"]
    records = [json.loads(line) for line in run("entities", "news.db", "--json").stdout.splitlines()]
    assert [line.split()[0] for line in lines[1:]] == [record["id"] for record in records]
    counts = [len(record["mentions"]) for record in records]
    assert counts == sorted(counts, reverse=True)


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


def test_search_finds_reports_and_says_when_there_are_none() -> None:
    run("add", "news.db", "a.txt", "b.txt")
    assert first_report() in run("search", "news.db", "drone").stdout
    assert run("search", "news.db", "helicopter").stdout == "No report holds all of these words.\n"


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_the_statements_of_all_reports_are_counted_in_one_walk(
    monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    run("add", "news.db", "a.txt", "b.txt")
    case = a_case()
    monkeypatch.setattr(looking, "full_case", lambda _: replace(case, statements=Walked(case.statements)))
    monkeypatch.setattr(Walked, "walks", 0)
    listed = run("list", "news.db", *options).stdout
    assert Walked.walks == 1
    if options:
        counts = [(one["n_statements"], one["n_events"]) for one in map(json.loads, listed.splitlines())]
        assert counts == [(1, 1), (1, 1)]
