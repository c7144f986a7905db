"""Which thing goods are within a wide kind."""

from __future__ import annotations

import pytest

from wederhoor.text.goods_things import goods_thing


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("zwei Tonnen Rohkupfer", "de"), ("koper uit Peru", "nl"), ("Peruvian copper", "en"), ("cuivre", "fr")],
)
def test_one_thing_has_one_name_in_all_languages(phrase: str, language: str) -> None:
    assert goods_thing(phrase, language) == "copper"


@pytest.mark.parametrize("phrase", ["raw materials", "gold and copper", "scoppers"])
def test_words_for_no_one_thing_have_none(phrase: str) -> None:
    assert goods_thing(phrase, "en") is None
