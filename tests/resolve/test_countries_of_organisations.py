"""Army, firms, government and country are different things that know their country."""

from __future__ import annotations

import pytest

from resolve.test_entities import resolve, three_languages


def test_army_firms_government_and_country_are_four() -> None:
    de, nl, en = three_languages()
    de.says("türkische Armee", "organisation")
    nl.says("Turkse leger", "organisation")
    en.says("Turkish companies", "company")
    de.says("türkische Unternehmen", "company")
    nl.says("Turkse regering", "government", "nominal")
    en.says("Turkey", "place")
    found = resolve(de, nl, en)
    assert len(found) == 4
    assert {entity.country for entity in found} == {"TR"}


def test_a_bank_with_a_country_in_its_name_knows_it_and_one_without_knows_none() -> None:
    de, _, _ = three_languages()
    de.says("Bank of China", "company")
    de.says("Norlund Bank", "company")
    assert {entity.name: entity.country for entity in resolve(de)} == {"Bank of China": "CN", "Norlund Bank": None}


def test_names_that_are_translated_in_part_are_one() -> None:
    de, nl, en = three_languages()
    de.says("Institut für Arktisforschung", "organisation")
    nl.says("Instituut voor Arctisch Onderzoek", "organisation")
    en.says("Institute for Arctic Research", "organisation")
    en.says("Institute for Alpine Research", "organisation")
    assert len(resolve(de, nl, en)) == 2


def test_a_surname_means_the_one_bearer_named_before_it() -> None:
    nl, _, en = three_languages()
    nl.says("Viktor Berg")
    nl.says("Berg")
    nl.says("Paul Berg")
    en.says("Viktor Berg")
    en.says("Paul Berg")
    en.says("Berg")
    names = {frozenset(name.text for name in entity.names) for entity in resolve(nl, en)}
    assert names == {frozenset({"Viktor Berg", "Berg"}), frozenset({"Paul Berg"}), frozenset({"Berg"})}


def test_people_of_a_country_taken_together_are_one_group_in_every_inflection() -> None:
    de, _, _ = three_languages()
    de.says("griechische Reeder", "organisation", "nominal")
    de.says("griechischen Reedern", "organisation", "nominal")
    de.says("griechische Soldaten", "organisation", "nominal")
    found = resolve(de)
    assert sorted(len(entity.mentions) for entity in found) == [1, 2]
    assert {entity.country for entity in found} == {"GR"}


def test_a_group_without_a_country_is_no_entity() -> None:
    de, _, _ = three_languages()
    de.says("die Reeder", "organisation", "nominal")
    assert resolve(de) == ()


def test_a_german_place_of_two_words_is_one_in_every_case() -> None:
    de, _, _ = three_languages()
    de.says("Norlunder Sund", "place")
    de.says("Große Norlunder Bucht", "place")
    de.says("Großen Norlunder Bucht", "place")
    assert len(resolve(de)) == 2


def test_the_label_of_a_german_institution_is_not_an_inflected_form() -> None:
    de, _, _ = three_languages()
    for words in ("russischen Armee", "russischen Armee", "russische Armee"):
        de.says(words, "organisation")
    [entity] = resolve(de)
    assert entity.name == "russische Armee"


@pytest.mark.parametrize(
    ("gap", "country"), [(" Dienstleister ", "TR"), (" ", "TR"), (" von ", None), (", sagte ", None)]
)
def test_a_firm_is_of_the_country_that_the_adjective_before_it_tells(gap: str, country: str | None) -> None:
    de, _, _ = three_languages()
    de.says("türkische", "place", "nominal")
    de.says("Kranz", "company", before=gap)
    assert {entity.name: entity.country for entity in resolve(de)}["Kranz"] == country


@pytest.mark.parametrize(("gap", "country"), [(", a ", "TR"), (", ", None)])
def test_a_firm_is_of_the_country_that_its_apposition_tells(gap: str, country: str | None) -> None:
    _, _, en = three_languages()
    en.says("Kranz", "company")
    en.says("Turkish", "place", "nominal", before=gap)
    assert {entity.name: entity.country for entity in resolve(en)}["Kranz"] == country


def test_troops_and_forces_of_a_country_are_its_army() -> None:
    de, nl, en = three_languages()
    de.says("türkische Truppen", "organisation", "nominal")
    nl.says("Turkse leger", "organisation")
    en.says("Turkish forces", "organisation")
    assert len(resolve(de, nl, en)) == 1


def test_a_body_named_without_its_country_is_the_one_of_the_only_country_that_fits() -> None:
    de, nl, en = three_languages()
    for draft, country in ((de, "Peru"), (nl, "Peru"), (en, "Chile")):
        for _ in range(3):
            draft.says(country, "place")
    de.says("Innenministerium", "government", "nominal")
    nl.says("ministerie van Binnenlandse Zaken", "government")
    en.says("interior ministry", "government", "nominal")
    found = {frozenset(m for m in entity.reports) for entity in resolve(de, nl, en) if entity.type == "government"}
    assert found == {frozenset((de.id, nl.id)), frozenset((en.id,))}


@pytest.mark.parametrize(("name", "n_entities"), [("PST", 1), ("Brand Optics", 2)])
def test_a_short_name_right_behind_what_a_country_has_one_of_is_its_name(name: str, n_entities: int) -> None:
    de, _, _ = three_languages()
    de.says("norwegische Geheimdienst", "organisation")
    de.says(name, "organisation", before=" ")
    assert len(resolve(de)) == n_entities
