"""The sets that findings are measured on: how they are parted, and that what they ask for can be met."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from evals.findings import PARTS, part_of, read_story, stories
from wederhoor.record import EventType, Stance, Verdict

LONG = [path for path in stories() if part_of(read_story(path)).startswith("long")]
long_sets = pytest.mark.parametrize("path", LONG, ids=lambda path: path.stem)


def test_a_set_is_counted_under_the_part_that_it_names() -> None:
    assert part_of({"part": "long"}) == "long"


def test_a_set_that_names_no_part_is_held_out_where_it_says_so() -> None:
    assert [part_of(story) for story in ({"held_out": True}, {})] == ["held_out", "dev"]


def test_every_set_belongs_to_a_part_that_is_measured() -> None:
    assert {part_of(read_story(path)) for path in stories()} == set(PARTS)


@long_sets
def test_a_long_set_asks_for_what_a_record_can_hold(path: Path) -> None:
    for wanted in read_story(path)["finding"]:
        assert wanted["verdict"] in get_args(Verdict)
        assert set(wanted["type"].split("|")) <= set(get_args(EventType))
        assert {stance_of(position) for position in wanted["positions"]} <= set(get_args(Stance))


@long_sets
def test_the_words_that_a_long_set_asks_for_stand_in_its_reports(path: Path) -> None:
    story = read_story(path)
    words = " ".join(report["text"] + report.get("publisher", "") for report in story["report"]).casefold()
    missing = {name for wanted in story["finding"] for name in names_in(wanted) if name.casefold() not in words}
    assert not missing


def stance_of(position: str) -> str:
    return position.partition(": ")[2].partition(" ")[0]


def names_in(wanted: dict[str, Any]) -> set[str]:
    """Every alternative of a claim and of a position's holder."""
    holders = [position.partition(": ")[0] for position in wanted["positions"]]
    return {name for words in (*holders, wanted.get("claim", "")) for name in words.split("|")}
