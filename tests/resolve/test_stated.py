"""What a report itself says is one thing."""

from __future__ import annotations

from resolve.test_entities import Draft, resolve, spellings


def test_an_alias_makes_two_names_one_however_different() -> None:
    en = Draft("en")
    en.says("Nina Falk")
    en.says("Night Owl", before=", better known as ")
    assert spellings(resolve(en)) == {frozenset({"Nina Falk", "Night Owl"})}


def test_an_alias_given_in_one_report_holds_in_another() -> None:
    en, nl = Draft("en", "1"), Draft("nl", "2")
    en.says("Nina Falk")
    en.says("Night Owl", before=", better known as ")
    nl.says("Night Owl")
    assert len(resolve(en, nl)) == 1


def test_two_names_side_by_side_without_the_words_of_an_alias_are_two() -> None:
    en = Draft("en")
    en.says("Nina Falk")
    en.says("Night Owl", before=", who knows ")
    assert len(resolve(en)) == 2


def test_a_description_carries_an_alias_to_what_it_stands_for() -> None:
    en = Draft("en")
    firm = en.says("Norlund Optics", "company")
    en.says("The maker", "company", "nominal", antecedent=firm)
    en.says("Tern Institute", "company", before=", also known as ")
    assert len(resolve(en)) == 1


def test_an_alias_between_two_known_things_does_not_make_them_one() -> None:
    en = Draft("en")
    en.says("NATO", "organisation")
    en.says("European Union", "organisation", before=", also known as the ")
    assert len(resolve(en)) == 2
