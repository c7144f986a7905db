"""What a reader takes for names and what is none, and names that it cuts short."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

FELL = "fiel~fallen/VERB.Past.Fin/root ."


def names(tree: str, read: dict[str, NameType], language: str = "de") -> dict[str, str]:
    found = find_mentions(reading(tree, names=read, language=language)).mentions
    return {mention.name: mention.type for mention in found if mention.form in ("name", "metonym")}


@pytest.mark.parametrize(
    ("tree", "read", "language"),
    [
        (f"Der/DET.Def/det>2 Rubel/NOUN.Sing/nsubj>3 {FELL}", "Rubel", "de"),
        ("Het/DET.Def/det>2 Kamerdebat/PROPN.Sing/nsubj>3 begon~beginnen/VERB.Fin/root .", "Kamerdebat", "nl"),
        ("Het/DET.Def/det>2 Zeekade-bod/PROPN.Sing/nsubj>3 viel~vallen/VERB.Fin/root .", "Zeekade-bod", "nl"),
        (f"Falks/PROPN.Sing/nmod>2 Vasall/PROPN.Sing/nsubj>3 {FELL}", "Vasall", "de"),
        ("Insgeheim/PROPN.Sing/obl>2 zweifelt~zweifeln/VERB.Fin/root er~er/PRON.Sing/nsubj>2 .", "Insgeheim", "de"),
    ],
)
def test_currencies_debates_and_common_words_are_no_names(tree: str, read: str, language: str) -> None:
    assert read not in names(tree, {read: "LOC"}, language)


def test_a_ministers_field_is_no_body_and_a_ministry_that_speaks_is_one() -> None:
    field = "Minister/NOUN.Sing/nsubj>6 Falk/PROPN.Sing/appos>1 ( Financiën/PROPN.Sing/nmod>1 ) zweeg/VERB.Fin/root ."
    speaks = "Financiën/PROPN.Sing/nsubj>2 zweeg/VERB.Fin/root ."
    assert names(field, {"Falk": "PER", "Financiën": "ORG"}, "nl") == {"Falk": "person"}
    assert "Financiën" in names(speaks, {"Financiën": "ORG"}, "nl")


def test_a_country_in_a_sum_of_money_is_not_named() -> None:
    tree = f"US-Dollar/NOUN.Plur/nsubj>2 {FELL}"
    assert names(tree, {}) == {}
    assert "US" in names(f"US-Beamte/NOUN.Plur/nsubj>2 {FELL}", {})


def test_a_name_reaches_to_the_word_that_makes_it_a_firms() -> None:
    tree = "Van/PROPN.Sing/nsubj>4 Rijswijck/PROPN/flat>1 Beheer/PROPN/flat>1 zweeg/VERB.Fin/root ."
    assert names(tree, {"Van Rijswijck": "PER"}, "nl") == {"Van Rijswijck Beheer": "company"}


def test_a_particle_is_one_with_the_family_name_behind_it() -> None:
    tree = f"Familie/NOUN.Sing/nsubj>4 van/PROPN/flat>1 Rijswijck/PROPN/nmod>1 {FELL}"
    assert names(tree, {"van": "PER", "Rijswijck": "ORG"}) == {"van Rijswijck": "person"}


@pytest.mark.parametrize("noun", ["Raffinerie", "Werk", "Kraftwerk"])
def test_a_plant_is_a_place(noun: str) -> None:
    tree = f"Das/DET.Def/det>2 {noun}/NOUN.Sing/nsubj>4 Wolgosk-2/PROPN.Sing/appos>2 {FELL}"
    assert names(tree, {"Wolgosk-2": "ORG"}) == {"Wolgosk-2": "place"}


def test_a_supply_chain_is_no_chain_of_shops() -> None:
    chain = f"Die/DET.Def/det>2 Lieferkette/NOUN.Sing/nsubj>4 Elmsby/PROPN.Sing/appos>2 {FELL}"
    shops = f"Die/DET.Def/det>2 Ladenkette/NOUN.Sing/nsubj>4 Elmsby/PROPN.Sing/appos>2 {FELL}"
    assert names(chain, {"Elmsby": "LOC"}) == {"Elmsby": "place"}
    assert names(shops, {"Elmsby": "LOC"}) == {"Elmsby": "company"}


@pytest.mark.parametrize(
    ("tree", "read", "language"),
    [
        (f"Dr./PROPN.Sing/dep>2 {FELL}", "Dr.", "de"),
        ("Mr./PROPN.Sing/nsubj>2 slept~sleep/VERB.Fin/root .", "Mr.", "en"),
        (f"Die/DET.Def/det>2 Staatsanwaltschaft/NOUN.Sing/nsubj>3 {FELL}", "Staatsanwaltschaft", "de"),
        (f"Das/DET.Def/det>2 Umweltministerium/NOUN.Sing/nsubj>3 {FELL}", "Umweltministerium", "de"),
        ("De/DET.Def/det>2 rechtbank/NOUN.Sing/nsubj>3 zweeg~zwijgen/VERB.Fin/root .", "rechtbank", "nl"),
        ("Bloß/PROPN.Sing/nsubj>3 : Wer/PRON/nsubj>4 schlief~schlafen/VERB.Fin/root .", "Bloß", "de"),
        (f"Das/DET.Def/det>3 Bayerische/ADJ/amod>3 Fernsehen/NOUN/nsubj>4 {FELL}", "Bayerische", "de"),
    ],
)
def test_titles_bare_institutions_and_halves_of_names_are_no_names(tree: str, read: str, language: str) -> None:
    assert names(tree, {read: "ORG"}, language) == {}


def test_an_institution_is_named_by_the_town_behind_it_and_by_its_country() -> None:
    town = f"Staatsanwaltschaft/NOUN.Sing/nsubj>3 Elmsby/PROPN.Sing/nmod>1 {FELL}"
    country = f"Das/DET.Def/det>2 Bundesumweltministerium/NOUN.Sing/nsubj>3 {FELL}"
    assert names(town, {"Elmsby": "LOC"}) == {"Staatsanwaltschaft Elmsby": "organisation"}
    assert names(country, {"Bundesumweltministerium": "ORG"}) == {"Bundesumweltministerium": "organisation"}


def test_whoever_is_said_to_be_an_owner_is_a_person_and_a_bank_is_not() -> None:
    owner = f"Eigentümer/NOUN.Sing/nsubj>4 Zerkan/PROPN.Sing/appos>1 Tüfek/PROPN.Sing/flat>2 {FELL}"
    bank = f"Eigentümer/NOUN.Sing/nsubj>4 Deutsche/PROPN.Sing/appos>1 Elms/PROPN.Sing/flat>2 {FELL}"
    alone = f"Tüfek/PROPN.Sing/nsubj>2 {FELL}"
    read: dict[str, NameType] = {"Zerkan Tüfek": "ORG", "Deutsche Elms": "ORG", "Tüfek": "ORG"}
    found = find_mentions(reading(owner, alone, names=read)).mentions
    assert [(m.name, m.type) for m in found] == [("Zerkan Tüfek", "person"), ("Tüfek", "person")]
    assert names(bank, read) == {"Deutsche Elms": "organisation"}


def test_a_country_before_a_maker_is_not_its_name() -> None:
    tree = "Elmsby/PROPN.Sing/compound>2 makers/NOUN.Plur/nsubj>3 slept~sleep/VERB.Fin/root ."
    assert names(tree, {"Elmsby": "LOC"}, "en") == {"Elmsby": "place"}


def test_a_feast_and_a_word_for_who_is_of_a_town_are_no_names() -> None:
    feast = "Kerst/PROPN.Sing/nsubj>2 kwam~komen/VERB.Fin/root ."
    maker = (
        "Der/DET.Def/det>3 Elmsbyer/PROPN.Sing/compound>3 Hersteller/NOUN.Sing/nsubj>5 Norwell/PROPN.Sing/appos>3 "
        "schlief~schlafen/VERB.Fin/root ."
    )
    assert names(feast, {"Kerst": "PER"}, "nl") == {}
    assert set(names(maker, {"Elmsbyer": "ORG", "Norwell": "ORG"})) == {"Norwell"}


@pytest.mark.parametrize(("conjunction", "language"), [("En", "nl"), ("Und", "de"), ("But", "en"), ("Et", "fr")])
def test_a_conjunction_that_opens_a_sentence_is_no_first_name(conjunction: str, language: str) -> None:
    tree = f"{conjunction}/PROPN/mark>3 Radić/PROPN/flat>1 schlief/VERB.Fin/root ."
    assert names(tree, {f"{conjunction} Radić": "PER"}, language) == {"Radić": "person"}


def test_a_title_is_nobody_however_often_it_stands_before_a_name() -> None:
    named = "Mr./PROPN.Sing/nmod>2 Falk/PROPN.Sing/nsubj>3 slept~sleep/VERB.Fin/root ."
    listed = (
        "Experts/NOUN.Plur/nsubj>6 ,>3 including/ADP/case>4 Mr./PROPN.Sing/nmod>1 Berg/PROPN.Sing/flat>4 "
        "slept~sleep/VERB.Fin/root ."
    )
    read: dict[str, NameType] = {"Mr. Falk": "PER", "Berg": "PER"}
    found = find_mentions(reading(named, listed, named, language="en", names=read)).mentions
    assert "Mr." not in {mention.name for mention in found}
