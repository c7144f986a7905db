"""Who speaks where a tree takes a thing for people."""

from __future__ import annotations

from extract.examples import read_all
from extract.told import lines


def test_a_thing_in_a_relative_clause_calls_itself_nothing() -> None:
    [statements] = read_all(["Die Partei hat ein Modell geschaffen, das sie als „offene Schule“ bezeichnet."], "de")
    assert lines(statements) == ["sie assert: offene Schule"]
