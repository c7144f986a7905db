"""Whole sentences with the real reader: goods told before, meant by a number or "the cargo", and counted."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("de", "Die ersten zehn sollen im Mai über Riga geliefert werden, deklariert als Traktoren.", "Panzern"),
        ("nl", "De eerste tien zouden in mei via Riga worden geleverd, aangegeven als tractoren.", "tanks"),
        ("en", "The first ten are to be delivered in May through Riga, declared as tractors.", "tanks"),
    ],
)
def test_a_number_stands_for_goods_told_before_it(language: str, text: str, goods: str) -> None:
    before = {"de": "den Kauf von 40 Panzern", "nl": "de aankoop van 40 tanks", "en": "the purchase of 40 tanks"}
    verb = {"de": "Peru verhandelt über", "nl": "Peru onderhandelt over", "en": "Peru is negotiating"}
    event = events_in(f"{verb[language]} {before[language]}. {text}", language)[-1]
    assert (event.status, {name for name, _ in roles_of(event)}) == ("planned", {"goods", "quantity", "via", "cover"})
    assert ("goods", goods) in roles_of(event)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Laut Zoll waren es sieben Container im Mai und zwei, die schon im März nach Batumi gingen."),
        ("nl", "Volgens de douane waren het zeven containers in mei en twee die al in maart naar Batumi gingen."),
    ],
)
def test_a_relative_clause_behind_a_number_tells_of_so_many(language: str, text: str) -> None:
    [event] = events_in(text, language)
    assert [role.value for role in event.roles if role.role == "quantity"] == [2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("en", "The yard bought 340 engines from Kolt. The goods were shipped to Peru.", "engines"),
        ("en", "Kolt sold rifles and wheat to Peru. The cargo went to Lima.", "cargo"),
        ("en", "The yard bought 340 engines from Kolt. Cargo was shipped to Peru.", "Cargo"),
        ("nl", "De werf kocht 340 motoren van Kolt. De lading ging naar Peru.", "motoren"),
    ],
)
def test_the_cargo_is_what_was_told_of_last_if_only_one_kind_was(language: str, text: str, goods: str) -> None:
    last = events_in(text, language)[-1]
    assert [role.words.text for role in last.roles if role.role == "goods"] == [goods]


@pytest.mark.slow
def test_who_is_sent_is_not_the_goods_that_a_sentence_before_named() -> None:
    [event] = events_in("The pumps were old. They sent Anna Berg to Riga.", "en")
    assert {text for name, text in roles_of(event) if name == "goods"} == {"Anna Berg"}


@pytest.mark.slow
def test_a_count_has_the_noun_of_the_grammar_as_its_unit() -> None:
    [event] = events_in("Ghana received three patrol boats from Italy.", "en")
    assert [role.unit for role in event.roles if role.role == "quantity"] == ["boats"]
