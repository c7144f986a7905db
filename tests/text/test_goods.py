"""Kinds of goods, by the words that name them."""

from __future__ import annotations

import pytest

from wederhoor.text.goods import goods_category, goods_kind, head_category


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


@pytest.mark.parametrize(
    ("phrase", "language", "category"),
    [
        ("Kamikaze-Drohnen", "de", "drones"),
        ("consumentendrones", "nl", "drones"),
        ("Werkzeugmaschinen", "de", "machine tools"),
        ("spionagesatellieten", "nl", "satellites"),
        ("Hochleistungschips", "de", "chips"),
        ("ijsbrekers", "nl", "ships"),
        ("Sojabohnen", "de", "food"),
        ("iron ore", "en", "raw materials"),
        ("washing machines", "en", "consumer goods"),
    ],
)
def test_compounds_and_phrases_are_known_by_their_end(phrase: str, language: str, category: str) -> None:
    assert goods_category(phrase, language) == category


@pytest.mark.parametrize("phrase", ["Vorteil", "Versand", "Urteil"])
def test_words_that_only_end_like_goods_are_none(phrase: str) -> None:
    assert goods_category(phrase, "de") is None


def test_the_last_word_alone_is_the_head() -> None:
    assert head_category(["satellite", "images"], "en") == "satellite images"
    assert head_category(["submarine", "visits"], "en") is None


def test_civil_and_military_goods_are_marked_and_customs_chapters_told() -> None:
    assert goods_kind("chips").dual_use
    assert goods_kind("chips").hs_chapters == ("85",)
    assert not goods_kind("food").dual_use
    assert goods_kind("food").hs_chapters == ()


def test_a_word_that_only_ends_like_goods_is_none() -> None:
    assert goods_category("Ehrenpreis der Akademie", "de") is None
    assert goods_category("Basmatireis", "de") == "food"
