from __future__ import annotations

import pytest

from wederhoor.text.korean import korean_from_cyrillic
from wederhoor.text.name_likeness import similarity


@pytest.mark.parametrize(("a", "b"), [("Kim Jong Un", "Ким Чен Ын"), ("Kim Jong-il", "Ким Чен Ир")])
def test_a_korean_name_in_russian_spelling_is_the_same_name(a: str, b: str) -> None:
    assert similarity(a, b) >= 0.86


def test_two_korean_names_stay_two() -> None:
    assert similarity("Kim Jong Un", "Ким Чен Ир") < 0.86


def test_a_name_that_is_not_korean_is_not_spelled_as_one() -> None:
    assert korean_from_cyrillic(("Иван", "Петров")) is None
    assert korean_from_cyrillic(("Ким",)) is None


@pytest.mark.parametrize(("a", "b"), [("Choe Son Hui", "Цой Сон Хи"), ("Yoon Suk-yeol", "Юн Сок Ёль")])
def test_korean_names_are_one_whoever_romanised_them(a: str, b: str) -> None:
    assert similarity(a, b) >= 0.86
