"""Amounts and their values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.number_words import number_words
from wederhoor.text.numbers import figure_value
from wederhoor.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("language", "sentence", "words", "value", "unit", "kind", "vague"),
    [
        ("de", "Man bot 3,5 Milliarden US-Dollar.", "3,5 Milliarden US-Dollar", 3.5e9, "USD", "money", False),
        ("de", "Das Werk kostet 12 Millionen Euro.", "12 Millionen Euro", 12e6, "EUR", "money", False),
        ("de", "Dort stehen rund 50.000 Soldaten.", "rund 50.000", 50000, "Soldaten", "count", True),
        ("de", "Sie schlossen fast vier Dutzend Abkommen.", "fast vier Dutzend", 48, "Abkommen", "count", True),
        ("de", "Man bot 80 solcher Boote an.", "80", 80, "Boote", "count", False),
        ("de", "Die Steuer steigt um 7,5 Prozent.", "7,5 Prozent", 7.5, "%", "percent", False),
        ("de", "Es kamen vierundzwanzig Gäste.", "vierundzwanzig", 24, "Gäste", "count", False),
        ("de", "Zehntausende von Vögeln zogen ab.", "Zehntausende", 10000, "Vögeln", "count", True),
        ("de", "Der Schaden: eine halbe Million Franken.", "eine halbe Million Franken", 5e5, "CHF", "money", False),
        ("nl", "Een park van ruim 90 vierkante kilometer.", "ruim 90 vierkante kilometer", 90, "km²", "measure", True),
        ("nl", "Men stuurde een veertigtal boten.", "een veertigtal", 40, "boten", "count", True),
        ("nl", "Dat is 80 procent van de vracht.", "80 procent", 80, "%", "percent", False),
        ("nl", "Er waren tientallen gewonden.", "tientallen", 10, "gewonden", "count", True),
        ("nl", "De brug kost 3,2 miljoen euro.", "3,2 miljoen euro", 3.2e6, "EUR", "money", False),
        ("nl", "Er kwamen 10.000 bezoekers.", "10.000", 10000, "bezoekers", "count", False),
        ("en", "The deal is worth $1.5 billion.", "$1.5 billion", 1.5e9, "USD", "money", False),
        ("en", "They asked for €3.5bn.", "€3.5bn", 3.5e9, "EUR", "money", False),
        ("en", "About 50,000 birds left.", "About 50,000", 50000, "birds", "count", True),
        ("en", "Dozens of boats sank.", "Dozens", 12, "boats", "count", True),
        ("en", "Twenty-one drones flew.", "Twenty-one", 21, "drones", "count", False),
        ("en", "Two hundred fifty men came.", "Two hundred fifty", 250, "men", "count", False),
        ("en", "Half a million fish died.", "Half a million", 5e5, "fish", "count", False),
        ("en", "Tens of millions of dollars went missing.", "Tens of millions of dollars", 1e7, "USD", "money", True),
        ("de", "Man zahlte 1,5 Mio. Euro.", "1,5 Mio. Euro", 1.5e6, "EUR", "money", False),
        ("en", "The wall is 20 km long.", "20 km", 20, "km", "measure", False),
        ("fr", "Le pont coûte 3,2 millions d'euros.", "3,2 millions d'euros", 3.2e6, "EUR", "money", False),
        ("fr", "Environ 50 000 oiseaux sont partis.", "Environ 50 000", 50000, "oiseaux", "count", True),
        ("fr", "Il y a quatre-vingt-douze bateaux.", "quatre-vingt-douze", 92, "bateaux", "count", False),
        ("fr", "Une centaine de bateaux ont coulé.", "Une centaine", 100, "bateaux", "count", True),
        ("fr", "La taxe monte de 7,5 pour cent.", "7,5 pour cent", 7.5, "%", "percent", False),
    ],
)  # fmt: skip
def test_an_amount_has_its_value_and_unit(
    language: str, sentence: str, words: str, value: float, unit: str, kind: str, vague: bool
) -> None:
    [found] = find_quantities(sentence, language)
    assert (found.text, found.value, found.unit, found.kind, found.vague) == (words, value, unit, kind, vague)


@pytest.mark.parametrize(
    ("language", "sentence", "low", "high"),
    [
        ("de", "Es fehlen 10 bis 15 Millionen Euro.", 10e6, 15e6),
        ("de", "Es sind zwischen 100 und 200 Boote.", 100, 200),
        ("nl", "Er zijn 5 tot 7 boten.", 5, 7),
        ("en", "There are 5-7 boats.", 5, 7),
        ("en", "It takes between 10 and 15 percent.", 10, 15),
    ],
)
def test_a_range_has_two_ends(language: str, sentence: str, low: float, high: float) -> None:
    [found] = find_quantities(sentence, language)
    assert (found.value, found.upper) == (low, high)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Am 3. März 2023 kam er nach drei Tagen an."),
        ("de", "Er landete auf Platz 3 mit einer T-72."),
        ("de", "Der 2. Versuch gelang."),
        ("nl", "In 2014 duurde het drie weken."),
        ("en", "Version 1.2.3 of the MH17 file, one of them."),
    ],
)
def test_dates_names_and_ordinals_are_no_amounts(language: str, sentence: str) -> None:
    assert find_quantities(sentence, language) == []


@pytest.mark.parametrize(
    ("figure", "language", "value"),
    [
        ("50.000", "de", 50000.0),
        ("50.000", "en", 50.0),
        ("50,000", "en", 50000.0),
        ("3,5", "nl", 3.5),
        ("1.234.567,8", "de", 1234567.8),
        ("12 000", "de", 12000.0),
        ("1.2.3", "de", None),
    ],
)
def test_points_and_commas_are_read_as_the_language_writes_them(
    figure: str, language: str, value: float | None
) -> None:
    assert figure_value(figure, language) == value


def test_number_words_reach_a_thousand_in_every_language() -> None:
    assert number_words("de")["dreihundertfünfundzwanzig"] == 325
    assert number_words("nl")["tweeëntwintig"] == 22
    assert number_words("en")["ninety-nine"] == 99


PIECES = st.sampled_from(
    [
        "rund",
        "$",
        "3,5",
        "50.000",
        "zwischen",
        "10",
        "und",
        "bis",
        "-",
        "vier",
        "Dutzend",
        "Millionen",
        "Euro",
        "m",
        "half",
        "a",
        "million",
        "%",
        "several",
        "5.",
        "of",
    ]
)


@given(
    st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=10).map(" ".join)),
    st.sampled_from(["de", "nl", "en", "fr", "es", "ru"]),
)
def test_any_text_gives_ordered_amounts_that_cite_it(text: str, language: str) -> None:
    reached = 0
    for found in find_quantities(text, language):
        assert reached <= found.start < found.end
        assert text[found.start : found.end] == found.text
        assert found.upper is None or found.upper > found.value
        reached = found.end


def test_a_letter_behind_a_sum_of_money_is_its_scale() -> None:
    found = find_quantities("It lent the yard US$1.6b in flat 4b.", "en")
    assert [(q.text, q.value, q.unit) for q in found] == [("US$1.6b", 1.6e9, "USD")]


def test_geen_enkele_counts_nothing() -> None:
    assert find_quantities("Er ging geen enkele boot naar Peru.", "nl") == []
    assert [q.value for q in find_quantities("Er gingen enkele boten naar Peru.", "nl")] == [2]
