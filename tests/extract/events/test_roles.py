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
    roles = roles_of(
        "Peru/PROPN/nsubj>2 kauft~kaufen/VERB.Fin.Pres/root Panzer/NOUN/obj>2 für/ADP/case>7 3/NUM/nummod>7 "
        "Millionen~Million/NOUN/nummod>7 Euro/NOUN/obl>2"
    )
    amount = roles["amount"]
    assert (amount.words.text, amount.value, amount.unit, amount.vague) == ("3 Millionen Euro", 3e6, "EUR", False)


def test_a_rough_number_keeps_its_words_and_is_marked_vague() -> None:
    roles = roles_of(
        "Peru/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root fast/ADV/advmod>4 vier/NUM/nummod>6 "
        "Dutzend/NOUN/nummod>6 Drohnen~Drohne/NOUN/obj>2"
    )
    quantity = roles["quantity"]
    assert (quantity.words.text, quantity.value, quantity.vague) == ("fast vier Dutzend", 48, True)
    assert (roles["goods"].words.text, roles["goods"].category) == ("Drohnen", "drones")


def test_what_is_counted_is_found_below_its_number() -> None:
    roles = roles_of(
        (
            "The/DET/det>2 storm/NOUN/nsubj>3 destroyed~destroy/VERB.Fin.Past/root dozens~dozen/NOUN.Plur/obj>3 "
            "of/ADP/case>6 houses~house/NOUN.Plur/nmod>4"
        ),
        "en",
    )
    assert (roles["quantity"].words.text, roles["patient"].words.text) == ("dozens", "houses")


def test_years_of_life_count_nobody() -> None:
    roles = roles_of(
        "Peru/PROPN/nsubj>2 verhaftete~verhaften/VERB.Fin.Past/root einen~ein/DET/det>5 "
        "34-jährigen~34-jährig/ADJ/amod>5 Mann/NOUN/obj>2"
    )
    assert "quantity" not in roles


def test_a_share_is_an_amount_and_the_firm_the_patient() -> None:
    roles = roles_of(
        "Peru/PROPN/nsubj>2 hält~halten/VERB.Fin.Pres/root 20/NUM/nummod>4 Prozent/NOUN/obj>2 an/ADP/case>6 "
        "Acme/PROPN/nmod>4"
    )
    assert (roles["amount"].value, roles["amount"].unit, roles["agent"].words.text) == (20, "%", "Peru")


def test_weapons_that_something_is_attacked_with_are_its_goods() -> None:
    roles = roles_of(
        "Peru/PROPN/nsubj>5 hat~haben/AUX.Fin/aux>5 Mali/PROPN/obj>5 mit/ADP/case>6 "
        "angegriffen~angreifen/VERB.Part/root Drohnen~Drohne/NOUN/obl>5"
    )
    assert roles["goods"].words.text == "Drohnen"
