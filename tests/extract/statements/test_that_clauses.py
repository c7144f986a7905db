"""Which verb a clause with "that" belongs to."""

from __future__ import annotations

from extract.examples import read_all
from extract.told import lines


def test_a_noun_that_only_tells_when_holds_no_clause() -> None:
    [statements] = read_all(["The office announced hours after the verdict that it would appeal."], "en")
    assert lines(statements) == ["The office promise: it would appeal"]
