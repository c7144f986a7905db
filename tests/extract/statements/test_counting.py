"""Who counts says how many."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.statements.cases import by_others
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Die Polizei zählte 4000 Besucher.", "Die Polizei assert: 4000 Besucher"),
        ("nl", "De politie telde 4000 bezoekers.", "De politie assert: 4000 bezoekers"),
        ("en", "Police counted 4,000 marchers.", "Police assert: 4,000 marchers"),
    ],
)
def test_who_counts_says_how_many(language: str, text: str, line: str) -> None:
    [statements] = read_all([text], language)
    assert lines(by_others(list(statements))) == [line]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Die Stadt zählt 50.000 Einwohner."), ("nl", "De tuin telt dertig bomen.")],
)
def test_who_has_so_many_counts_nothing(language: str, text: str) -> None:
    [statements] = read_all([text], language)
    assert lines(by_others(list(statements))) == []
