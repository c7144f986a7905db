"""Names that a reader missed, cut short or took together, put right by the words around them."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType
from wederhoor.record import EntityType

Names = dict[str, NameType]
SLEPT = "schlief~schlafen/VERB.Past.Fin/root ."


def names_of(*trees: str, language: str, names: Names) -> list[tuple[str, EntityType]]:
    found = find_mentions(reading(*trees, language=language, names=names)).mentions
    return [(mention.name, mention.type) for mention in found if mention.form == "name"]


def test_a_group_before_a_hyphen_is_found_whatever_number_the_reader_saw_in_it() -> None:
    tree = f"Die/DET.Def/det>2 Kranz-Gruppe/NOUN.Plur/nsubj>3 {SLEPT}"
    assert names_of(tree, language="de", names={}) == [("Kranz-Gruppe", "organisation")]


def test_a_name_of_several_words_is_known_again() -> None:
    seen = "Brill/PROPN/nsubj>3 Peru/PROPN/flat>1 zweeg~zwijgen/VERB.Fin/root ."
    missed = "Tussen/ADP/case>2 Brill/PROPN/obl>5 Peru/PROPN/flat>2 en/CCONJ/cc>5 vissers/NOUN.Plur/root ."
    table = reading(seen, missed, language="nl", names={"Brill Peru": "ORG"})
    unseen = table.sentences[1]
    object.__setattr__(unseen, "names", ())
    assert [m.name for m in find_mentions(table).mentions] == ["Brill Peru", "Brill Peru"]


def test_a_country_and_a_person_side_by_side_are_two() -> None:
    first = "Nina/PROPN/nsubj>3 Falk/PROPN/flat>1 zweeg~zwijgen/VERB.Fin/root ."
    both = "Toch/ADV/advmod>2 heeft~hebben/AUX.Fin/root Peru/PROPN/nsubj>2 Falk/PROPN/flat>3 ."
    found = names_of(first, both, language="nl", names={"Nina Falk": "PER", "Peru Falk": "ORG"})
    assert found == [("Nina Falk", "person"), ("Peru", "place"), ("Falk", "person")]


def test_somebody_called_like_a_country_stays_one_person() -> None:
    first = "Nina/PROPN/nsubj>3 Katz/PROPN/flat>1 schwieg~schweigen/VERB.Fin/root ."
    other = f"Israel/PROPN/nsubj>3 Katz/PROPN/flat>1 {SLEPT}"
    found = names_of(first, other, language="de", names={"Nina Katz": "PER", "Israel Katz": "PER"})
    assert found == [("Nina Katz", "person"), ("Israel Katz", "person")]


def test_all_countries_of_a_compound_are_named() -> None:
    tree = "Beim/ADP/case>2 Peru-Chile-Gipfel/NOUN.Sing/obl>3 redeten~reden/VERB.Fin/root alle/PRON/nsubj>3 ."
    assert names_of(tree, language="de", names={}) == [("Peru", "place"), ("Chile", "place")]


@pytest.mark.parametrize("noun", ["Verband", "Verbandes~Verband"])
def test_an_association_is_named_with_whose_it_is(noun: str) -> None:
    tree = (
        f"{noun}/NOUN.Sing/nsubj>5 der/DET/det>4 Deutschen/ADJ/amod>4 Fischwirtschaft/PROPN/nmod>1 "
        "schwieg~schweigen/VERB.Fin/root ."
    )
    found = names_of(tree, language="de", names={"Deutschen Fischwirtschaft": "ORG"})
    assert found == [("Verband der Deutschen Fischwirtschaft", "organisation")]


def test_a_ministers_field_is_no_part_of_the_ministers_name() -> None:
    tree = (
        "Minister/NOUN.Sing/nsubj>7 van/ADP/case>3 Buitenlandse/ADJ/nmod>1 Handel/NOUN/flat>3 Floor/PROPN/flat>3 "
        "Maas/PROPN/flat>3 zweeg~zwijgen/VERB.Fin/root ."
    )
    found = names_of(tree, language="nl", names={"Buitenlandse Handel Floor Maas": "ORG"})
    assert found == [("Floor Maas", "person")]


@pytest.mark.parametrize(("name", "read_as", "kind"), [("Omar Nasri", "PER", "person"), ("Marlow", "ORG", "company")])
def test_a_broker_is_a_firm_or_somebody_with_two_names(name: str, read_as: NameType, kind: EntityType) -> None:
    words = name.split()
    rest = "".join(f" {word}/PROPN/flat>2" for word in words[1:])
    tree = f"Makler/NOUN.Sing/nsubj>{len(words) + 2} {words[0]}/PROPN/appos>1{rest} {SLEPT}"
    assert names_of(tree, language="de", names={name: read_as}) == [(name, kind)]


def test_a_full_name_with_an_article_is_a_ships() -> None:
    tree = "Het/PRON/nsubj>2 lag/VERB.Fin/root op/ADP/case>5 de/DET.Def/det>5 Anna/PROPN/obl>2 Brandt/PROPN/flat>5 ."
    assert names_of(tree, language="nl", names={"Anna Brandt": "PER"}) == [("Anna Brandt", "other")]


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("Typ", "goods"), ("Strategie", "initiative"), ("Integration", "initiative"), ("Stelle", "other")],
)
def test_a_model_is_goods_and_an_undertaking_an_initiative(noun: str, kind: EntityType) -> None:
    tree = f"Der/DET.Def/det>2 {noun}/NOUN.Sing/nsubj>4 QX-9/PROPN/appos>2 {SLEPT}"
    assert names_of(tree, language="de", names={"QX-9": "OTH"}) == [("QX-9", kind)]


@pytest.mark.parametrize(("sold", "kind"), [("Chips", "company"), ("Waffen", "organisation")])
def test_who_sells_what_firms_sell_is_one(sold: str, kind: EntityType) -> None:
    tree = f"QXR/PROPN/nsubj>2 liefert~liefern/VERB.Fin/root {sold}/NOUN.Plur/obj>2 ."
    assert names_of(tree, language="de", names={"QXR": "ORG"}) == [("QXR", kind)]


@pytest.mark.parametrize(("owner", "kind"), [("its", "organisation"), ("his", "person")])
def test_who_speaks_of_its_lorries_is_no_person(owner: str, kind: EntityType) -> None:
    tree = (
        f"Baltex/PROPN/nsubj>2 denied~deny/VERB.Fin/root that/SCONJ/mark>6 {owner}/PRON.Poss/nmod:poss>5 "
        "lorries/NOUN.Plur/nsubj>6 left~leave/VERB.Fin/ccomp>2 ."
    )
    assert names_of(tree, language="en", names={"Baltex": "PER"}) == [("Baltex", kind)]


def test_what_a_firm_deals_in_is_no_part_of_its_name() -> None:
    first = f"Kahl/PROPN/nsubj>3 Handel/PROPN/flat>1 {SLEPT}"
    both = "Kahl/PROPN/nsubj>4 Handel/PROPN/flat>1 Waffen/PROPN/flat>1 lieferte~liefern/VERB.Fin/root ."
    named: Names = {"Kahl Handel": "ORG", "Kahl Handel Waffen": "ORG"}
    assert {name for name, _ in names_of(first, both, language="de", names=named)} == {"Kahl Handel"}


def test_goods_end_the_name_of_a_firm_that_is_called_by_no_other_name_of_several_words() -> None:
    first, both = f"Kahl/PROPN/nsubj>2 {SLEPT}", f"Kahl/PROPN/nsubj>3 Waffen/PROPN/flat>1 {SLEPT}"
    found = names_of(first, both, language="de", names={"Kahl": "ORG", "Kahl Waffen": "ORG"})
    assert found[1][0] == "Kahl Waffen"


def test_an_acronym_that_is_read_as_a_noun_is_known_again() -> None:
    seen = "KOT/PROPN/nsubj>2 zweeg~zwijgen/VERB.Fin/root ."
    missed = "Het/DET.Def/det>3 grote/ADJ/amod>3 KOT/NOUN/nsubj>4 zweeg~zwijgen/VERB.Fin/root ."
    table = reading(seen, missed, language="nl", names={"KOT": "ORG"})
    object.__setattr__(table.sentences[1], "names", ())
    assert [m.name for m in find_mentions(table).mentions if m.form == "name"] == ["KOT", "KOT"]


@pytest.mark.parametrize(
    ("forename", "found"), [("", ["Falk"]), ("Jan/PROPN/nsubj>3 ", ["Birke", "Falk", "Jan Birke"])]
)
def test_a_word_that_is_a_noun_elsewhere_is_nobody_unless_somebody_is_called_so(
    forename: str, found: list[str]
) -> None:
    first = "Unter/ADP/case>2 Birke/PROPN/obl>3 saß~sitzen/VERB.Past.Fin/root Falk/PROPN/nsubj>3 ."
    other = "Die/DET.Def/det>2 Birke/NOUN/nsubj>3 wuchs~wachsen/VERB.Past.Fin/root ."
    third = (
        f"{forename}Birke/PROPN/flat>1 schlief~schlafen/VERB.Past.Fin/root ."
        if forename
        else f"Er/PRON/nsubj>2 {SLEPT}"
    )
    table = reading(first, other, third, language="de", names={"Birke": "PER", "Falk": "PER", "Jan Birke": "PER"})
    object.__setattr__(table.sentences[1], "names", ())
    assert [m.name for m in find_mentions(table).mentions if m.form == "name"] == found


@pytest.mark.parametrize("count", ["one/NUM/appos>1", "one/PRON/appos>1"])
def test_one_of_several_firms_is_a_firm(count: str) -> None:
    tree = (
        f"Lubwag/PROPN/nsubj>9 ,/PUNCT/punct>3 {count} of/ADP/case>7 the/DET.Def/det>7 biggest/ADJ/amod>7 "
        "makers~maker/NOUN.Plur/nmod>3 ,/PUNCT/punct>3 slept~sleep/VERB.Past.Fin/root ."
    )
    assert names_of(tree, language="en", names={"Lubwag": "LOC"}) == [("Lubwag", "company")]


def test_what_belongs_to_somebody_is_no_person() -> None:
    tree = "Ihm/PRON/obl>2 gehört~gehören/VERB.Fin/root Kranvik/PROPN/nsubj>2 ."
    assert names_of(tree, language="de", names={"Kranvik": "PER"}) == [("Kranvik", "organisation")]


@pytest.mark.parametrize(("noun", "name"), [("Noctivis", "Noctivis"), ("Haven", "Delftse Haven")])
def test_the_adjective_of_a_town_is_part_of_a_name_only_before_a_word_of_the_language(noun: str, name: str) -> None:
    tree = f"Het/DET.Def/det>3 Delftse/ADJ/amod>3 {noun}/PROPN/nsubj>4 zweeg~zwijgen/VERB.Past.Fin/root ."
    assert [found for found, _ in names_of(tree, language="nl", names={f"Delftse {noun}": "ORG"})] == [name]
