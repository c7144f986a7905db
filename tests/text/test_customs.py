"""Chapters of the customs tariff by the words for goods."""

from __future__ import annotations

import pytest

from wederhoor.text.customs import hs_chapters


@pytest.mark.parametrize(
    ("goods", "category", "chapters"),
    [
        ("20 Tonnen Winterweizen", "food", ("10",)),
        ("Turkse wijnen", "food", ("22",)),
        ("rough diamonds", "raw materials", ("71",)),
        ("tropisch hardhout", "raw materials", ("44",)),
        ("gebrauchte Autos", "vehicles", ("87",)),
        ("Züge und Lokomotiven", "vehicles", ("86",)),
        ("ein Gemälde von Cranach", "luxury goods", ("97",)),
        ("stuurmodules", "chips", ("85",)),
    ],
)
def test_a_word_names_a_chapter_more_closely_than_its_kind(
    goods: str, category: str, chapters: tuple[str, ...]
) -> None:
    assert hs_chapters(goods, category) == chapters


def test_goods_of_many_chapters_have_none() -> None:
    assert hs_chapters("Lebensmittel", "food") == ()
