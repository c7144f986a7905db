"""Kinds of goods, by the words that name them."""

from __future__ import annotations

import pytest

from wederhoor.text.goods import goods_category


@pytest.mark.parametrize(
    ("phrase", "language", "category"),
    [
        ("Schusswaffen", "de", "weapons"),
        ("Drohnen vom Typ X-5", "de", "drones"),
        ("leichte Aufklärungsdrohnen", "de", "drones"),
        ("Öl", "de", "fuel"),
        ("satellietbeelden", "nl", "satellite images"),
        ("dodelijke hulp", "nl", "weapons"),
        ("satellite images of a harbour", "en", "satellite images"),
        ("spare parts for tanks", "en", "parts"),
        ("containers full of drones", "en", "goods"),
        ("tens of soldiers", "en", "people"),
    ],
)
def test_the_head_of_a_phrase_tells_the_kind(phrase: str, language: str, category: str) -> None:
    assert goods_category(phrase, language) == category


@pytest.mark.parametrize(
    ("phrase", "language"), [("Möhl", "de"), ("een goede beurt", "nl"), ("interview", "en"), ("", "en")]
)
def test_words_that_name_no_goods_have_no_kind(phrase: str, language: str) -> None:
    assert goods_category(phrase, language) is None
