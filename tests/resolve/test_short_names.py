"""The head of a firm's name alone, and names that are misspelt once."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from resolve.test_kinds_and_labels import mentions
from wederhoor.record import Entity, EntityType, Mention
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.misspelt import is_one_letter_off


def entities(*told: list[Mention]) -> tuple[Entity, ...]:
    return resolve_entities([mention for report in told for mention in report], [report_of("None", language="en")])


def named(text: str, *names: str, kind: EntityType = "company") -> list[Mention]:
    return mentions(text, *((name, kind) for name in names))


def test_a_firm_named_in_full_is_meant_by_the_head_of_its_name() -> None:
    found = entities(named("Tarwick Ocean sails. Tarwick", "Tarwick Ocean", "Tarwick"))
    assert [entity.name for entity in found] == ["Tarwick Ocean"]
    rules = {reason.rule: reason.bits for merge in found[0].merges for reason in merge.reasons}
    assert rules["first words of a firm's name"] > 0


def test_a_firm_named_before_a_longer_name_is_another() -> None:
    assert len(entities(named("Tarwick and Tarwick Ocean", "Tarwick", "Tarwick Ocean"))) == 2


def test_a_legal_form_makes_the_longer_name_the_same_firm_wherever_it_stands() -> None:
    assert len(entities(named("Tarwick and Tarwick Looms GmbH", "Tarwick", "Tarwick Looms GmbH"))) == 1


def test_the_head_of_two_firms_joins_neither() -> None:
    told = named("Tarwick Ocean, Tarwick Looms, Tarwick", "Tarwick Ocean", "Tarwick Looms", "Tarwick")
    assert len(entities(told)) == 3


def test_the_head_of_a_firms_name_that_a_town_has_is_not_the_firm() -> None:
    told = mentions(
        "Tarwick Ocean, Tarwick two Tarwick",
        ("Tarwick Ocean", "company"),
        ("Tarwick", "place"),
        ("Tarwick", "place"),
    )
    assert len(entities(told)) == 2


def test_a_country_misspelt_once_beside_the_country_is_that_country() -> None:
    text = "Belgium, Belgium, Belgium and Belgum"
    told = named(text, "Belgium", "Belgium", "Belgium", "Belgum", kind="place")
    assert [entity.name for entity in entities(told)] == ["Belgium"]


def test_a_name_a_letter_off_is_another_where_the_country_is_hardly_named() -> None:
    assert len(entities(named("Belgium and Belgum", "Belgium", "Belgum", kind="place"))) == 2


def test_a_person_whose_name_is_a_letter_off_a_country_stays_a_person() -> None:
    known: list[tuple[str, EntityType]] = [("Belgium", "place")] * 3
    assert len(entities(mentions("Belgium, Belgium, Belgium and Belgum", *known, ("Belgum", "person")))) == 2


@pytest.mark.parametrize(
    ("a", "b", "is_off"),
    [
        ("Peur", "Peru", True), ("Pero", "Peru", True), ("Perru", "Peru", True), ("Peu", "Peru", True),
        ("Peru", "Peru", False), ("Meru", "Peru", False), ("Prue", "Peru", False), ("Peruvia", "Peru", False),
    ],
)  # fmt: skip
def test_one_letter_inside_a_name_may_be_off(a: str, b: str, is_off: bool) -> None:
    assert is_one_letter_off(a, b) is is_off


def test_the_head_of_a_firms_name_is_the_firm_though_a_person_of_another_report_bears_it() -> None:
    report = named("Tarwick Ocean sails. Tarwick", "Tarwick Ocean", "Tarwick")
    found = entities(report, named("Nina Tarwick", "Nina Tarwick", kind="person"))
    assert sorted(len(entity.mentions) for entity in found) == [1, 2]


def test_a_militia_and_a_free_zone_firm_are_named_with_and_without_saying_so() -> None:
    militia = entities(named("Orla-Miliz, Orla", "Orla-Miliz", "Orla", kind="organisation"))
    firm = entities(named("Tarwick Ocean DMCC, Tarwick Ocean", "Tarwick Ocean DMCC", "Tarwick Ocean"))
    assert (len(militia), len(firm)) == (1, 1)


def test_a_headline_may_shorten_a_name_that_the_text_gives_in_full() -> None:
    text = "Tarwick waits for the tide to turn, and so do others. Tarwick Ocean sails"
    assert len(entities(named(text, "Tarwick", "Tarwick Ocean"))) == 1


def test_the_part_before_a_hyphen_is_the_head_of_a_firms_name_and_of_no_foundations() -> None:
    assert len(entities(named("Tarwick-Werke grow. Tarwick", "Tarwick-Werke", "Tarwick"))) == 1
    told = [*named("Tarwick-Stiftung", "Tarwick-Stiftung", kind="organisation"), *named("Tarwick grows", "Tarwick")]
    assert len(entities(told)) == 2


def test_a_firm_that_bears_a_mans_name_stays_a_firm() -> None:
    told = mentions(
        "Tarwick Ocean of Jan Tarwick. Tarwick",
        ("Tarwick Ocean", "company"),
        ("Jan Tarwick", "person"),
        ("Tarwick", "company"),
    )
    assert sorted(len(entity.mentions) for entity in entities(told)) == [1, 2]


def test_a_surname_of_another_report_does_not_keep_a_firms_name_from_being_one() -> None:
    told = [
        *mentions("Tarwick-Werke and Jan Tarwick", ("Tarwick-Werke", "company"), ("Jan Tarwick", "person")),
        *mentions("Jobs go at Tarwick", ("Tarwick", "person")),
    ]
    assert sorted(len(entity.mentions) for entity in entities(told)) == [1, 2]
