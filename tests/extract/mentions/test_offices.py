"""What persons are said to be, to have been, or to become."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType
from wederhoor.record import Office

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Jan Berg": "PER", "Acme": "ORG", "Peru": "LOC", "Lima": "LOC",
}  # fmt: skip


def offices(tree: str, language: str = "de") -> list[tuple[str, Office]]:
    found = find_mentions(reading(tree, language=language, names=NAMES)).mentions
    return [(mention.name, office) for mention in found for office in mention.offices]


def test_an_apposition_tells_an_office_with_its_country_and_its_start() -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj>11 Falk/PROPN.Sing/flat>1 , seit/ADP/case>6 1./ADJ/amod>6 März/NOUN.Sing/nmod>9 "
        "neue~neu/ADJ/amod>9 peruanische~peruanisch/ADJ/amod>9 Außenministerin/NOUN.Sing/appos>1 , "
        "schwieg~schweigen/VERB.Fin/root ."
    )
    [(name, office)] = offices(tree)
    assert (name, office.title, office.tenure, office.country) == ("Nina Falk", "Außenministerin", "current", "PE")
    assert office.words.text == "seit 1. März neue peruanische Außenministerin"
    assert office.time is not None
    assert (office.time.first, office.time.last) == ("2024-03-01", None)


def test_whoever_held_an_office_until_a_year_that_is_over_is_former() -> None:
    tree = (
        "Jan/PROPN.Sing/nsubj>10 Berg/PROPN.Sing/flat>1 , until/ADP/case>5 2021/NUM/nmod>7 chief/ADJ/amod>7 "
        "executive/NOUN.Sing/appos>1 of/ADP/case>9 Acme/PROPN.Sing/nmod>7 slept~sleep/VERB.Fin/root ."
    )
    [(_, office)] = offices(tree, "en")
    assert (office.title, office.tenure) == ("chief executive", "former")
    assert office.body is not None


@pytest.mark.parametrize(
    ("word", "tenure"),
    [("Ex-Minister", "former"), ("Minister", "current"), ("Altkanzler", "former"), ("then-minister", "then")],
)
def test_a_title_before_a_name_tells_when_it_is_held(word: str, tenure: str) -> None:
    tree = f"{word}/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 schweigt~schweigen/VERB.Fin/root ."
    [(name, office)] = offices(tree)
    assert (name, office.tenure) == ("Jan Berg", tenure)


def test_an_adjective_tells_who_is_to_hold_an_office() -> None:
    tree = (
        "De/DET/det>3 aankomende~aankomend/ADJ/amod>3 president/NOUN.Sing/nsubj>6 Nina/PROPN.Sing/appos>3 "
        "Falk/PROPN.Sing/flat>4 zwijgt~zwijgen/VERB.Fin/root ."
    )
    [(_, office)] = offices(tree, "nl")
    assert (office.title, office.tenure) == ("president", "coming")


def test_whoever_was_something_is_it_no_more() -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj>4 Falk/PROPN.Sing/flat>1 was~be/AUX.Past.Fin/cop>4 mayor/NOUN.Sing/root of/ADP/case>6 "
        "Lima/PROPN.Sing/nmod>4 ."
    )
    assert [(o.title, o.tenure) for _, o in offices(tree, "en")] == [("mayor", "former")]


def test_a_relative_clause_speaks_of_the_name_before_it() -> None:
    tree = (
        "Jan/PROPN.Sing/nsubj>7 Berg/PROPN.Sing/flat>1 , die/PRON.Rel/nsubj>5 burgemeester/NOUN.Sing/acl:relcl>1 "
        "is~zijn/AUX.Pres.Fin/cop>5 zweeg~zwijgen/VERB.Fin/root ."
    )
    assert [(name, o.title) for name, o in offices(tree, "nl")] == [("Jan Berg", "burgemeester")]


@pytest.mark.parametrize("verb", ["ernannt~ernennen", "gewählt~wählen"])
def test_whoever_is_appointed_holds_the_office(verb: str) -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj:pass>6 Falk/PROPN.Sing/flat>1 wurde~werden/AUX.Past.Fin/aux:pass>6 zur/ADP/case>5 "
        f"Richterin/NOUN.Sing/obl>6 {verb}/VERB.Part/root ."
    )
    assert [(o.title, o.tenure) for _, o in offices(tree)] == [("Richterin", "current")]


def test_what_somebody_might_become_is_no_office() -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj>5 Falk/PROPN.Sing/flat>1 could/AUX.Fin/aux>5 be/AUX.Inf/cop>5 minister/NOUN.Sing/root ."
    )
    assert offices(tree, "en") == []


def test_the_spokesman_of_somebody_is_somebody_else() -> None:
    tree = "Falks/PROPN.Sing.Gen/nmod>2 Sprecher/NOUN.Sing/nsubj>3 schwieg~schweigen/VERB.Fin/root ."
    found = find_mentions(reading(tree, names={"Falks": "PER"})).mentions
    assert [mention.offices for mention in found] == [()]


@pytest.mark.parametrize(("year", "tenure"), [("2021", "former"), ("2031", "current")])
def test_a_time_before_the_office_may_hang_on_the_name(year: str, tenure: str) -> None:
    tree = (
        f"Jan/PROPN.Sing/nsubj>9 Berg/PROPN.Sing/flat>1 , von/ADP/case>5 2015/NUM/nmod>1 bis/ADP/case>7 "
        f"{year}/NUM/nmod>8 Minister/NOUN.Sing/appos>1 schwieg~schweigen/VERB.Fin/root ."
    )
    [(_, office)] = offices(tree)
    assert (office.title, office.tenure) == ("Minister", tenure)
    assert office.time is not None
    assert office.time.first == "2015-01-01"


def test_the_firm_in_a_title_is_its_body() -> None:
    tree = "Kestrel-Chef/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 irrt~irren/VERB.Fin/root ."
    [(_, office)] = offices(tree)
    assert office.title == "Chef"
    assert office.body is not None


def test_what_stands_before_the_preposition_of_an_office_is_no_part_of_it() -> None:
    tree = (
        "Er/PRON/nsubj>2 irrte~irren/VERB.Fin/root gewarnt~warnen/VERB.Part/advcl>2 "
        "unter/ADP/case>5 anderem/PRON/nmod>7 vom/ADP/case>7 Minister/NOUN.Sing/obl>3 Jan/PROPN.Sing/appos>7 "
        "Berg/PROPN.Sing/flat>8 ."
    )
    assert [office.words.text for _, office in offices(tree)] == ["Minister"]
