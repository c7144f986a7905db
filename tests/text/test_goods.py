"""Kinds of goods, by the words that name them."""

from __future__ import annotations

import pytest

from wederhoor.text.goods import broader, goods_category, goods_kind, head_category, is_kind_of


@pytest.mark.parametrize(
    ("phrase", "language", "category"),
    [
        ("Schusswaffen", "de", "weapons"),
        ("Drohnenteile", "de", "parts"),
        ("Drohnen vom Typ X-5", "de", "drones"),
        ("leichte Aufklärungsdrohnen", "de", "drones"),
        ("Öl", "de", "fuel"),
        ("satellietbeelden", "nl", "satellite images"),
        ("dodelijke hulp", "nl", "weapons"),
        ("satellite images of a harbour", "en", "satellite images"),
        ("spare parts for tanks", "en", "parts"),
        ("containers full of drones", "en", "drones"),
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


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [("chips", "parts"), ("chips", "equipment"), ("optics and radios", "technology"), ("optics and radios", "goods"),
     ("ammunition", "weapons"), ("machine tools", "dual-use goods"), ("fuel", "fuel")],
)  # fmt: skip
def test_goods_are_goods_of_every_broader_kind(narrow: str, wide: str) -> None:
    assert is_kind_of(narrow, wide)
    assert narrow == wide or not is_kind_of(wide, narrow)


def test_kinds_beside_each_other_and_unknown_ones_are_no_kinds_of_one_another() -> None:
    assert not is_kind_of("chips", "optics and radios")
    assert not is_kind_of("money", "goods")
    assert not is_kind_of("chemicals", "equipment")
    assert broader("no kind") == frozenset()


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("Schiffsdiesel", "de"), ("Schiffsmotoren", "de"), ("scheepsdiesels", "nl"), ("marine diesel engines", "en")],
)
def test_what_burns_a_fuel_is_no_fuel(phrase: str, language: str) -> None:
    assert goods_category(phrase, language) == "machinery"


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("Wärmebildmodule", "de"), ("warmtebeeldcamera's", "nl"), ("night-vision gear", "en"), ("thermal imagers", "en")],
)
def test_one_thing_is_of_one_kind_in_every_language(phrase: str, language: str) -> None:
    assert goods_category(phrase, language) == "optics and radios"


@pytest.mark.parametrize(
    ("phrase", "language", "category"),
    [
        ("eine Ladung von Öl", "de", "fuel"),
        ("containers met drones", "nl", "drones"),
        ("goods for tanks", "en", "goods"),
        ("the cargo", "en", "goods"),
    ],
)
def test_what_is_in_a_container_tells_its_kind(phrase: str, language: str, category: str) -> None:
    assert goods_category(phrase, language) == category
