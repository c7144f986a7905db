"""Army, firms, government and country are different things that know their country."""

from __future__ import annotations

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
