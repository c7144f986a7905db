"""How attribution is measured, on statements that are made up of word positions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.attribution import tallies
from evals.quotations import Attributed, gqa_documents


def attributed(*content: int, kind: str = "", nested: bool = False) -> Attributed:
    return Attributed(frozenset(content), frozenset((90,)), frozenset((91,)), kind, nested)


def test_what_is_missed_counts_against_its_own_type_alone() -> None:
    gold = [attributed(1, 2, kind="Direct"), attributed(5, kind="Indirect", nested=True)]
    tallied = tallies([(gold, [attributed(1, 2)])])
    recall = {kind: tally.scores()["joint"][1] for kind, tally in tallied.items()}
    assert recall == {"all": 0.5, "Direct": 1.0, "Indirect": 0.0, "nested": 0.0}


def test_what_matches_nothing_lowers_the_precision_of_all() -> None:
    tallied = tallies([([attributed(1, kind="Direct")], [attributed(1), attributed(7)])])
    assert tallied["all"].scores()["content"][0] == pytest.approx(0.5)
    assert tallied["Direct"].scores()["content"][0] == pytest.approx(1.0)


def test_the_german_format_is_read_with_types_and_nesting(tmp_path: Path) -> None:
    part = {"spans": [{"charBegin": 0, "charEnd": 4}]}
    annotation = {"quote": part, "speaker": part, "cue": None, "type": "Direct", "isNested": True}
    file = tmp_path / "some.jsonl"
    file.write_text(json.dumps({"originalText": "Falk sagt es.", "annotations": [annotation]}) + "\n", "utf-8")
    [(text, [gold])] = gqa_documents(file)
    assert (text, gold.kind, gold.nested) == ("Falk sagt es.", "Direct", True)
    assert gold.content == gold.speaker == frozenset((0,))
    assert not gold.cue
