"""Institutions that only their noun names are one thing in a report, and nothing in another."""

from __future__ import annotations

import pytest

from extract.trees import reading, report_of
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import NameType, Reading
from wederhoor.record import Entity
from wederhoor.resolve.entities import resolve_entities

WAITED = "wartete~warten/VERB.Fin.Sing/root ."
NAMES: dict[str, NameType] = {"Staatsanwaltschaft Lingen": "ORG"}


def entities(*reports: Reading) -> list[Entity]:
    mentions = [m for one in reports for m in find_mentions(one).mentions]
    return list(resolve_entities(mentions, [one.report for one in reports]))


def german(noun: str) -> str:
    return f"Die/DET.Def/det>2 {noun}/NOUN.Sing/nsubj>3 {WAITED}"


def test_an_institution_without_a_name_is_one_thing_in_its_report() -> None:
    [found] = entities(reading(german("Küstenwache"), german("Küstenwache")))
    assert (found.name, found.type, len(found.mentions)) == ("Küstenwache", "organisation", 2)


def test_in_two_reports_it_is_two_things() -> None:
    more = "Gestern/ADV/advmod>2 regnete~regnen/VERB.Fin/root es/PRON/expl>2 ."
    assert len(entities(reading(german("Küstenwache")), reading(german("Küstenwache"), more))) == 2


def test_it_is_the_one_that_the_report_names_by_that_noun() -> None:
    named = f"Die/DET.Def/det>2 Staatsanwaltschaft/NOUN.Sing/nsubj>4 Lingen/PROPN/nmod>2 {WAITED}"
    [found] = entities(reading(german("Staatsanwaltschaft"), named, names=NAMES))
    assert (found.name, len(found.mentions)) == ("Staatsanwaltschaft Lingen", 2)


@pytest.mark.parametrize(
    "tree",
    [
        f"Eine/DET.Definite=Ind/det>2 Küstenwache/NOUN.Sing/nsubj>3 {WAITED}",
        f"Die/DET.Def/det>3 andere~ander/ADJ/amod>3 Küstenwache/NOUN.Sing/nsubj>4 {WAITED}",
        f"Die/DET.Def/det>2 Küche/NOUN.Sing/nsubj>3 {WAITED}",
    ],
)
def test_what_is_not_the_one_institution_is_nothing(tree: str) -> None:
    assert entities(reading(tree)) == []


@pytest.mark.parametrize("words", ["election/NOUN/compound>3 commission", "coast/NOUN/compound>3 guard"])
def test_english_institutions_have_two_words(words: str) -> None:
    tree = f"The/DET.Def/det>3 {words}/NOUN.Sing/nsubj>4 waited~wait/VERB.Fin/root ."
    [found] = entities(reading(tree, language="en"))
    assert found.name in ("election commission", "coast guard")


def test_justice_is_the_prosecution_that_is_named() -> None:
    first = "Het/DET.Def/det>3 Openbaar/ADJ/amod>3 Ministerie/PROPN/nsubj>4 wacht/VERB.Fin/root ."
    then = "justitie/NOUN.Sing/nsubj>2 zwijgt/VERB.Fin/root ."
    names: dict[str, NameType] = {"Openbaar Ministerie": "ORG"}
    [found] = entities(reading(first, then, language="nl", names=names))
    assert len(found.mentions) == 2


def test_the_shipowners_are_those_of_the_country_that_was_told() -> None:
    greek = "Griechische~griechisch/ADJ/amod>2 Reeder/NOUN.Plur/nsubj>3 warten/VERB.Fin.Plur/root ."
    bare = "Die/DET.Def/det>2 Reeder/NOUN.Plur/nsubj>3 schweigen/VERB.Fin.Plur/root ."
    [found] = entities(reading(bare, greek))
    assert (found.name, found.country, len(found.mentions)) == ("Griechische Reeder", "GR", 2)


def test_members_of_a_union_are_a_group_however_they_are_called() -> None:
    first = "EU-Abgeordnete/NOUN.Plur/nsubj>2 fordern/VERB.Fin.Plur/root Auskunft/NOUN/obj>2 ."
    then = "Europaparlamentarier/NOUN.Plur/nsubj>2 warten/VERB.Fin.Plur/root ."
    [found] = entities(reading(first, then))
    assert {name.text for name in found.names} == {"EU-Abgeordnete", "Europaparlamentarier"}


def test_the_adjective_of_a_region_tells_one_ministry_from_others() -> None:
    tree = (
        "Beamte/NOUN.Plur/nsubj>5 des~der/DET.Def/det>4 lippischen~lippisch/ADJ/amod>4 "
        "Innenministeriums~Innenministerium/NOUN.Sing.Gen/nmod>1 warten/VERB.Fin.Plur/root ."
    )
    [found] = entities(reading(tree))
    assert (found.name, found.type) == ("lippisches Innenministerium", "government")


@pytest.mark.parametrize(
    ("tree", "language", "name"),
    [
        ("Peru/PROPN/nmod:poss>4 's/PART/case>1 customs/NOUN/compound>4 service/NOUN.Sing/nsubj>5 waits/VERB/root .",
         "en", "Peru's customs service"),
        ("De/DET.Def/det>3 Peruaanse/ADJ/amod>3 ambassade/NOUN.Sing/nsubj>4 wacht/VERB.Fin/root .", "nl",
         "Peruaanse ambassade"),
    ],
)  # fmt: skip
def test_with_a_country_it_has_a_name(tree: str, language: str, name: str) -> None:
    found = entities(reading(tree, language=language, names={"Peru": "LOC"}))
    assert (name, "PE") in [(entity.name, entity.country) for entity in found]


@pytest.mark.parametrize(
    ("tree", "language", "name"),
    [
        ("Die/DET.Def/det>3 Elmser/ADJ/amod>3 Polizei/NOUN.Sing/nsubj>4 wartete~warten/VERB.Fin.Sing/root .", "de",
         "Elmser Polizei"),
        ("De/DET.Def/det>3 Elmbergse/ADJ/amod>3 politie/NOUN.Sing/nsubj>4 wacht/VERB.Fin/root .", "nl",
         "Elmbergse politie"),
        ("Elmsby/PROPN/compound>2 police/NOUN.Sing/nsubj>3 waited/VERB.Fin/root .", "en", "Elmsby police"),
        ("Die/DET.Def/det>3 neue/ADJ/amod>3 Polizei/NOUN.Sing/nsubj>4 wartete~warten/VERB.Fin.Sing/root .", "de", ""),
    ],
)  # fmt: skip
def test_the_town_beside_it_is_part_of_its_name(tree: str, language: str, name: str) -> None:
    found = find_mentions(reading(tree, language=language)).mentions
    assert [mention.name for mention in found if mention.form == "name"] == [name] * bool(name)


@pytest.mark.slow
def test_the_ministry_of_one_field_is_not_that_of_another() -> None:
    text = "Peru's foreign ministry knew nothing. The {} ministry denied that. The {} ministry said so."
    same, other = (_ties(text.format(field, field)) for field in ("foreign", "economy"))
    assert same == {"Peru's foreign ministry"}
    assert "Peru's foreign ministry" not in other


def _ties(text: str) -> set[str]:
    mentions = find_mentions(default_reader(threads=1).read(report_of(text, language="en"))).mentions
    names = {mention.id: mention.name for mention in mentions}
    return {names[m.antecedent] for m in mentions if m.antecedent is not None and m.form == "nominal"}
