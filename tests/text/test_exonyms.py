"""Places that are called otherwise in other languages."""

from __future__ import annotations

import pytest

from wederhoor.text.exonyms import endonym


@pytest.mark.parametrize("name", ["Lüttich", "Luik", "Liège", "LUIK"])
def test_a_place_is_known_by_each_of_its_names(name: str) -> None:
    assert endonym(name) == "Lüttich"


def test_a_place_that_no_row_has_is_unknown() -> None:
    assert endonym("Fenwick") is None
