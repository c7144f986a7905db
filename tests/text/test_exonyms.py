"""Places that are called otherwise in other languages."""

from __future__ import annotations

import pytest

from wederhoor.text.exonyms import endonym, english_name


@pytest.mark.parametrize("name", ["Lüttich", "Luik", "Liège", "LUIK"])
def test_a_place_is_known_by_each_of_its_names(name: str) -> None:
    assert endonym(name) == "Lüttich"


def test_a_place_that_no_row_has_is_unknown() -> None:
    assert endonym("Fenwick") is None


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("München", "Munich"),
        ("Centraal-Azië", "Central Asia"),
        ("Nahen Osten", "Middle East"),
        ("Vogezen", "Vosges"),
    ],
)
def test_a_place_has_the_name_that_english_gives_it(name: str, english: str) -> None:
    assert english_name(name) == english


def test_a_place_whose_own_name_english_uses_has_no_other() -> None:
    assert (english_name("Regensburg"), english_name("Fenwick")) == (None, None)
