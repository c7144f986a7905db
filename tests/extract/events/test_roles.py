"""Quantities, sums and goods among the roles, on trees written by hand."""

from __future__ import annotations

from collections.abc import Mapping

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType
from wederhoor.record import Role

STATES: Mapping[str, NameType] = {"Mali": "LOC", "Peru": "LOC", "Acme": "ORG"}


def roles_of(tree: str, language: str = "de") -> dict[str, Role]:
    read = reading(tree, language=language, names=STATES)
    [event] = find_events(read, find_mentions(read))
    return {role.role: role for role in event.roles}


def test_a_sum_of_money_is_the_amount_with_its_currency() -> None:
    roles = roles_of("""
        Peru Peru PROPN _ 2 nsubj
        kauft kaufen VERB VerbForm=Fin|Tense=Pres 0 root
        Panzer Panzer NOUN _ 2 obj
        für für ADP _ 7 case
        3 3 NUM _ 7 nummod
        Millionen Million NOUN _ 7 nummod
        Euro Euro NOUN _ 2 obl
    """)
    amount = roles["amount"]
    assert (amount.words.text, amount.value, amount.unit, amount.vague) == ("3 Millionen Euro", 3e6, "EUR", False)


def test_a_rough_number_keeps_its_words_and_is_marked_vague() -> None:
    roles = roles_of("""
        Peru Peru PROPN _ 2 nsubj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
        fast fast ADV _ 4 advmod
        vier vier NUM _ 6 nummod
        Dutzend Dutzend NOUN _ 6 nummod
        Drohnen Drohne NOUN _ 2 obj
    """)
    quantity = roles["quantity"]
    assert (quantity.words.text, quantity.value, quantity.vague) == ("fast vier Dutzend", 48, True)
    assert (roles["goods"].words.text, roles["goods"].category) == ("Drohnen", "drones")


def test_what_is_counted_is_found_below_its_number() -> None:
    roles = roles_of(
        """
        The the DET _ 2 det
        storm storm NOUN _ 3 nsubj
        destroyed destroy VERB VerbForm=Fin|Tense=Past 0 root
        dozens dozen NOUN Number=Plur 3 obj
        of of ADP _ 6 case
        houses house NOUN Number=Plur 4 nmod
        """,
        "en",
    )
    assert (roles["quantity"].words.text, roles["patient"].words.text) == ("dozens", "houses")


def test_years_of_life_count_nobody() -> None:
    roles = roles_of("""
        Peru Peru PROPN _ 2 nsubj
        verhaftete verhaften VERB VerbForm=Fin|Tense=Past 0 root
        einen ein DET _ 5 det
        34-jährigen 34-jährig ADJ _ 5 amod
        Mann Mann NOUN _ 2 obj
    """)
    assert "quantity" not in roles


def test_a_share_is_an_amount_and_the_firm_the_patient() -> None:
    roles = roles_of("""
        Peru Peru PROPN _ 2 nsubj
        hält halten VERB VerbForm=Fin|Tense=Pres 0 root
        20 20 NUM _ 4 nummod
        Prozent Prozent NOUN _ 2 obj
        an an ADP _ 6 case
        Acme Acme PROPN _ 4 nmod
    """)
    assert (roles["amount"].value, roles["amount"].unit, roles["agent"].words.text) == (20, "%", "Peru")


def test_weapons_that_something_is_attacked_with_are_its_goods() -> None:
    roles = roles_of("""
        Peru Peru PROPN _ 5 nsubj
        hat haben AUX VerbForm=Fin 5 aux
        Mali Mali PROPN _ 5 obj
        mit mit ADP _ 6 case
        angegriffen angreifen VERB VerbForm=Part 0 root
        Drohnen Drohne NOUN _ 5 obl
    """)
    assert roles["goods"].words.text == "Drohnen"
