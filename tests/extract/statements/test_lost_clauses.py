"""Clauses that somebody says though a tree hangs them elsewhere."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The senator is demanding the company make its books public.",
            "The senator demand: the company make its books public",
        ),
        ("Falk insisted the board resign.", "Falk demand: the board resign"),
        ("Falk insists the board knew.", "Falk assert: the board knew"),
        ("The mayor proposes scrapping the toll.", "The mayor demand: scrapping the toll"),
    ],
)
def test_an_english_demand_needs_no_that(sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], "en")
    assert lines(statements) == [wanted]
