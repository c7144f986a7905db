"""A capital or palace is its government where the syntax says so, and a place elsewhere."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Peking": "LOC", "Kreml": "LOC", "Minsk": "LOC", "London": "LOC", "Kiev": "LOC"}


def use_of(name: str, tree: str, language: str = "de") -> tuple[str, str]:
    [mention] = [m for m in find_mentions(reading(tree, language=language, names=NAMES)).mentions if m.name == name]
    return mention.form, mention.type


GOVERNMENT, PLACE = ("metonym", "government"), ("name", "place")


@pytest.mark.parametrize(
    ("tree", "use"),
    [
        ("Peking/PROPN.Sing/nsubj>2 brennt~brennen/VERB.Fin/root .", PLACE),
        ("Peking/PROPN.Sing/nsubj:pass>3 wurde/AUX.Fin/aux:pass>3 getroffen~treffen/VERB.Part/root .", PLACE),
        ("Peking/PROPN.Sing/nsubj:pass>3 wird/AUX.Fin/aux:pass>3 beschuldigt~beschuldigen/VERB/root .", GOVERNMENT),
        ("Peking/PROPN.Sing/nsubj>3 ist~sein/AUX.Fin/cop>3 bereit/ADJ/root .", GOVERNMENT),
        ("Peking/PROPN.Sing/nsubj>3 ist~sein/AUX.Fin/cop>3 bekannt/ADJ/root .", PLACE),
    ],
)  # fmt: skip
def test_a_subject_acts_unless_towns_do_or_are_so(tree: str, use: tuple[str, str]) -> None:
    assert use_of("Peking", tree) == use


@pytest.mark.parametrize(("noun", "use"), [("Weigerung", GOVERNMENT), ("Straßen", PLACE), ("Botschafter", GOVERNMENT)])
def test_a_possessor_acts_where_a_deed_or_an_officer_is_its_own(noun: str, use: tuple[str, str]) -> None:
    tree = f"Die/DET.Def/det>2 {noun}/NOUN/nsubj>4 Pekings~Peking/PROPN.Sing.Gen/nmod>2 überrascht/VERB.Fin/root ."
    reader: dict[str, NameType] = {"Pekings": "LOC"}
    [mention] = [m for m in find_mentions(reading(tree, names=reader)).mentions if m.name == "Peking"]
    assert (mention.form, mention.type) == use


@pytest.mark.parametrize(("noun", "use"), [("gesprekken", GOVERNMENT), ("trein", PLACE)])
def test_what_is_between_two_capitals_tells(noun: str, use: tuple[str, str]) -> None:
    tree = (
        f"De/DET.Def/det>2 {noun}/NOUN/nsubj>7 tussen/ADP/case>4 Minsk/PROPN.Sing/nmod>2 en/CCONJ/cc>6 "
        "Kiev/PROPN.Sing/conj>4 stoppen/VERB.Fin/root ."
    )
    assert use_of("Minsk", tree, "nl") == use


@pytest.mark.parametrize(("subject", "use"), [("man/PRON", GOVERNMENT), ("Falk/PROPN.Sing", PLACE)])
def test_a_palace_in_which_nobody_named_says_something_acts(subject: str, use: tuple[str, str]) -> None:
    tree = f"Im/ADP/case>2 Kreml/PROPN.Sing/obl>3 behauptet~behaupten/VERB.Fin/root {subject}/nsubj>3 das/PRON/obj>3 ."
    assert use_of("Kreml", tree)[0] == use[0]


@pytest.mark.parametrize(("kind", "use"), [("ORG", GOVERNMENT), ("LOC", PLACE)])
def test_what_an_organisation_joins_in_is_done_by_a_government(kind: NameType, use: tuple[str, str]) -> None:
    tree = "Peking/PROPN.Sing/nsubj>4 und/CCONJ/cc>3 Pak/PROPN.Sing/conj>1 brennen/VERB.Fin/root ."
    names: dict[str, NameType] = {"Peking": "LOC", "Pak": kind}
    [mention] = [m for m in find_mentions(reading(tree, names=names)).mentions if m.name == "Peking"]
    assert (mention.form, mention.type) == use


def test_a_team_is_no_government() -> None:
    tree = "London/PROPN.Sing/nsubj>2 won~win/VERB.Fin/root 3:1/NUM/obl>2 ."
    assert use_of("London", tree, "en") == PLACE


@pytest.mark.parametrize(
    ("tree", "use"),
    [
        ("Vor/ADP/case>2 Kreml/PROPN.Sing/obl>3 standen~stehen/VERB.Fin/root Menschen/NOUN.Plur/nsubj>3 .", PLACE),
        ("Laut/ADP/case>2 Kreml/PROPN.Sing/obl>3 schweigt~schweigen/VERB.Fin/root er/PRON/nsubj>3 .", GOVERNMENT),
    ],
)
def test_a_palace_before_which_people_stand_is_a_building(tree: str, use: tuple[str, str]) -> None:
    assert use_of("Kreml", tree) == use


@pytest.mark.parametrize(("noun", "use"), [("Rückschlag/NOUN.Sing/root", GOVERNMENT), ("Museum/NOUN.Sing/root", PLACE)])
def test_what_weighs_for_a_capital_weighs_for_its_government(noun: str, use: tuple[str, str]) -> None:
    tree = f"Das~der/PRON.Dem/nsubj>3 ist~sein/AUX.Fin/cop>3 {noun} für/ADP/case>5 Peking/PROPN.Sing/nmod>3 ."
    assert use_of("Peking", tree) == use


def test_a_palace_that_stands_in_a_capital_is_a_building_unless_it_acts() -> None:
    tree = (
        "Das~der/DET.Def/det>2 Tor/NOUN.Sing/nsubj>7 am/ADP/case>4 Kreml/PROPN.Sing/nmod>2 in/ADP/case>6 "
        "Minsk/PROPN.Sing/nmod>4 klemmt~klemmen/VERB.Fin/root ."
    )
    assert use_of("Kreml", tree) == PLACE


@pytest.mark.parametrize(
    ("noun", "use"), [("Vorwürfe~Vorwurf", ("metonym", "government")), ("Bilder~Bild", ("name", "place"))]
)
def test_the_capital_where_charges_are_dismissed_acts(noun: str, use: tuple[str, str]) -> None:
    tree = (
        f"In/ADP/case>2 Lima/PROPN.Sing/obl>6 wurden~werden/AUX.Fin/aux:pass>6 die/DET.Def/det>5 "
        f"{noun}/NOUN.Plur/nsubj:pass>6 gezeigt~zeigen/VERB.Part/root ."
    )
    assert use_of("Lima", tree) == use
