"""Two figures in one sentence, each with whom it is from."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Der Wert ist umstritten: 2,3 Millionen laut Zoll, 900.000 Euro laut Nordholz.",
            ["Zoll assert: 2,3 Millionen", "Nordholz assert: 900.000 Euro"],
        ),
        (
            "nl",
            "De waarde is omstreden: 2,3 miljoen volgens de douane, 900.000 volgens Acme.",
            ["de douane assert: 2,3 miljoen", "Acme assert: 900.000"],
        ),
        (
            "en",
            "The value is open: $2.3m according to customs, $900,000 according to Acme.",
            ["customs assert: $2.3m", "Acme assert: $900,000"],
        ),
    ],
)
def test_each_figure_is_of_who_gives_it(language: str, sentence: str, wanted: list[str]) -> None:
    [statements] = read_all([sentence], language)
    assert [line for line in lines(statements) if line in wanted] == wanted


def test_a_single_figure_is_told_with_its_clause() -> None:
    [statements] = read_all(["Laut Zoll stieg der Wert auf 2,3 Millionen Euro."], "de")
    assert lines(statements) == ["Zoll assert: stieg der Wert auf 2,3 Millionen Euro"]
