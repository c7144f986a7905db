"""Descriptions without a name, tied to whom or what they mean."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

SLEPT = "schlief~schlafen/VERB.Past.Fin/root ."
NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Jan Berg": "PER", "Acme": "ORG", "Milan": "ORG", "Orla": "LOC", "Peru": "LOC",
}  # fmt: skip


def meant(*trees: str, language: str = "de") -> dict[str, str]:
    """The words of each description with the name that it stands for."""
    found = find_mentions(reading(*trees, language=language, names=NAMES)).mentions
    by_id = {mention.id: mention for mention in found}
    return {m.words.text: by_id[m.antecedent].name for m in found if m.form == "nominal" and m.antecedent}


def minister(prefix: str, name: str) -> str:
    first, last = name.split()
    return f"{prefix}/NOUN.Sing/nsubj>4 {first}/PROPN.Sing/appos>1 {last}/PROPN.Sing/flat>2 {SLEPT}"


def the(words: str) -> str:
    return f"Der/DET.Def/det>2 {words}/nsubj>3 {SLEPT}"


def test_the_former_minister_is_the_one_who_was_called_so() -> None:
    description = f"Der/DET.Def/det>3 frühere~früh/ADJ/amod>3 Minister/NOUN.Sing/nsubj>4 {SLEPT}"
    found = meant(minister("Ex-Minister", "Jan Berg"), minister("Minister", "Nina Falk"), description)
    assert found == {"Der frühere Minister": "Jan Berg"}


def test_one_minister_is_not_taken_for_another() -> None:
    found = meant(
        minister("Sportminister", "Jan Berg"), minister("Innenminister", "Nina Falk"), the("Sportminister/NOUN.Sing")
    )
    assert found == {"Der Sportminister": "Jan Berg"}


def test_a_country_before_the_office_is_enough_to_be_definite() -> None:
    first = f"Perus/PROPN.Sing/nmod>2 Präsident/NOUN.Sing/nsubj>5 Jan/PROPN.Sing/appos>2 Berg/PROPN.Sing/flat>3 {SLEPT}"
    second = f"Perus/PROPN.Sing/nmod>2 Präsident/NOUN.Sing/nsubj>3 {SLEPT}"
    assert meant(first, second) == {"Perus Präsident": "Jan Berg"}


def test_this_firm_is_the_last_one_named_and_the_firm_the_one_spoken_of() -> None:
    two = (
        "Firma/NOUN.Sing/nsubj>3 Acme/PROPN.Sing/appos>1 kaufte~kaufen/VERB.Fin/root Firma/NOUN.Sing/obj>3 "
        "Milan/PROPN.Sing/appos>4 ."
    )
    this = f"Diese~dieser/DET.Dem/det>2 Firma/NOUN.Sing/nsubj>3 {SLEPT}"
    assert meant(two, the("Firma/NOUN.Sing")) == {"Der Firma": "Acme"}
    assert meant(two, this) == {"Diese Firma": "Milan"}


def test_a_firm_is_no_party() -> None:
    party = f"Partei/NOUN.Sing/nsubj>3 Milan/PROPN.Sing/appos>1 {SLEPT}"
    assert meant(party, the("Konzern/NOUN.Sing")) == {}


def test_a_ship_goes_by_any_word_for_ships() -> None:
    tanker = f"Tanker/NOUN.Sing/nsubj>3 Orla/PROPN.Sing/appos>1 {SLEPT}"
    assert meant(tanker, the("Schiff/NOUN.Sing")) == {"Der Schiff": "Orla"}


def test_the_port_city_is_the_last_city_named() -> None:
    town = "In/ADP/case>2 Orla/PROPN.Sing/obl>3 brannte~brennen/VERB.Fin/root es/PRON/nsubj>3 ."
    assert meant(town, the("Hafenstadt/NOUN.Sing")) == {"Der Hafenstadt": "Orla"}


def test_the_president_is_the_only_person_named_so_far_of_whom_no_office_was_told() -> None:
    berg = f"Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 {SLEPT}"
    falk = f"Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 {SLEPT}"
    assert meant(berg, the("Präsident/NOUN.Sing")) == {"Der Präsident": "Jan Berg"}
    assert meant(falk, berg, the("Präsident/NOUN.Sing")) == {}
    assert meant(minister("Minister", "Jan Berg"), the("Präsident/NOUN.Sing")) == {}


def test_a_known_leader_is_meant_by_country_and_by_seat_of_government() -> None:
    two = "Putin/PROPN.Sing/nsubj>2 traf~treffen/VERB.Fin/root Jan/PROPN.Sing/obj>2 Berg/PROPN.Sing/flat>3 ."
    ruler = f"Der/DET.Def/det>3 russische~russisch/ADJ/amod>3 Machthaber/NOUN.Sing/nsubj>4 {SLEPT}"
    names: dict[str, NameType] = {"Putin": "PER", "Jan Berg": "PER"}
    for description in (ruler, the("Kremlchef/NOUN.Sing")):
        found = find_mentions(reading(two, description, names=names)).mentions
        by_id = {mention.id: mention for mention in found}
        assert [by_id[m.antecedent].name for m in found if m.antecedent] == ["Putin"]


def test_the_counterpart_of_one_of_two_is_the_other() -> None:
    two = (
        "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 traf~treffen/VERB.Fin/root Nina/PROPN.Sing/obj>3 "
        "Falk/PROPN.Sing/flat>4 ."
    )
    counterpart = f"Bergs/PROPN.Sing/nmod>3 peruanische~peruanisch/ADJ/amod>3 Amtskollegin/NOUN.Sing/nsubj>4 {SLEPT}"
    assert meant(two, counterpart) == {"Bergs peruanische Amtskollegin": "Nina Falk"}


def test_the_ministers_of_a_kind_are_called_by_what_they_all_are() -> None:
    called = f"De/DET.Def/det>2 bewindsvrouw/NOUN.Sing/nsubj>3 {SLEPT}"
    assert meant(minister("Minister", "Nina Falk"), called, language="nl") == {"De bewindsvrouw": "Nina Falk"}


FLOWED = "geflossen~fließen/VERB.Part/root ."


@pytest.mark.parametrize(
    ("first", "country"),
    [
        (f"Öl/NOUN.Sing/nsubj>5 kam/AUX.Fin/aux>5 Peru/PROPN.Sing/obl>5 Chile/PROPN.Sing/obl>5 {FLOWED}", "Chile"),
        (
            "Öl/NOUN.Sing/nsubj>6 kam/AUX.Fin/aux>6 auch/ADV/advmod>4 Peru/PROPN.Sing/obl>6 Chile/PROPN.Sing/obl>6 "
            f"{FLOWED}",
            "Peru",
        ),
    ],
)
def test_the_country_is_the_one_that_a_particle_turns_to_else_the_last(first: str, country: str) -> None:
    then = f"Das~der/DET.Def/det>2 Land/NOUN.Sing/nsubj>3 {SLEPT}"
    names: dict[str, NameType] = {"Peru": "LOC", "Chile": "LOC"}
    found = find_mentions(reading(first, then, language="de", names=names)).mentions
    by_id = {mention.id: mention for mention in found}
    assert [by_id[m.antecedent].name for m in found if m.antecedent] == [country]


def test_the_man_is_somebody_who_was_brought_in_since_and_has_no_name() -> None:
    new = f"Ein/DET.Definite=Ind/det>2 Mitarbeiter/NOUN.Sing/nsubj>3 {SLEPT}"
    named = f"Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 {SLEPT}"
    assert meant(named, the("Mann/NOUN.Sing")) == {"Der Mann": "Jan Berg"}
    assert meant(named, new, the("Mann/NOUN.Sing")) == {}


def test_an_ambassador_is_not_whoever_else_of_the_country_was_named() -> None:
    first = (
        "Ein/DET.Definite=Ind/det>3 peruanischer~peruanisch/ADJ/amod>3 Kollege/NOUN.Sing/nsubj>5 "
        "Jan/PROPN.Sing/appos>3 schlief~schlafen/VERB.Past.Fin/root ."
    )
    then = "Der/DET.Def/det>3 peruanische~peruanisch/ADJ/amod>3 {}/NOUN.Sing/nsubj>4 " + SLEPT
    names: dict[str, NameType] = {"Jan": "PER"}

    def tied(noun: str) -> list[str]:
        found = find_mentions(reading(first, then.format(noun), language="de", names=names)).mentions
        return [mention.words.text for mention in found if mention.antecedent]

    assert tied("Botschafter") == []
    assert tied("Minister") == ["Der peruanische Minister"]


def test_a_court_is_no_firm() -> None:
    first = f"Das/DET.Def/det>2 Amtsgericht/NOUN.Sing/nsubj>4 Orla/PROPN.Sing/flat>2 {SLEPT}"
    names: dict[str, NameType] = {"Amtsgericht Orla": "ORG"}
    found = find_mentions(reading(first, the("Firma/NOUN.Sing"), language="de", names=names)).mentions
    assert not [m for m in found if m.antecedent]


@pytest.mark.parametrize("tie", ["nmod:poss", "compound"])
def test_nobody_is_their_own_lawyer(tie: str) -> None:
    named = f"Jan/PROPN/nsubj>3 Berg/PROPN/flat>1 {SLEPT}"
    tree = f"Der/DET.Def/det>2 Anwalt/NOUN.Sing/nsubj>4 Bergs/PROPN.Sing/{tie}>2 {SLEPT}"
    assert meant(named, tree) == {}


@pytest.mark.parametrize(("owner", "name"), [("", "Acme"), (" von/ADP/case>4 Orla/PROPN/nmod>2", None)])
def test_a_body_of_something_else_is_another(owner: str, name: str | None) -> None:
    named = f"Die/DET.Def/det>2 Firma/NOUN.Sing/nsubj>4 Acme/PROPN/appos>2 {SLEPT}"
    verb = 3 + len(owner.split())
    tree = f"Die/DET.Def/det>2 Firma/NOUN.Sing/nsubj>{verb}{owner} {SLEPT}"
    assert meant(named, tree).get("Die Firma") == name


@pytest.mark.parametrize(
    ("owned", "name"), [("Aktien/NOUN.Plur/nsubj>4", "Milan"), ("Straßen/NOUN.Plur/obl>4", "Acme")]
)
def test_the_firm_whose_the_subject_is_is_spoken_of(owned: str, name: str) -> None:
    first = f"Firma/NOUN.Sing/nsubj>3 Acme/PROPN/appos>1 {SLEPT}"
    second = f"{owned} der/DET.Def/det>3 Milan/PROPN.Sing/nmod>1 fielen~fallen/VERB.Past.Fin/root ."
    firm = f"Firma/NOUN.Sing/nsubj>3 Milan/PROPN/appos>1 {SLEPT}"
    tree = f"Das/DET.Def/det>2 Unternehmen/NOUN.Sing/nsubj>3 {SLEPT}"
    assert meant(firm, first, second, tree).get("Das Unternehmen") == name


@pytest.mark.parametrize(("field", "name"), [("finance", "Indian finance ministry"), ("health", None)])
def test_a_ministry_of_another_field_is_another(field: str, name: str | None) -> None:
    first = (
        "The/DET.Def/det>4 Indian/ADJ/amod>4 finance/NOUN/compound>4 ministry/NOUN.Sing/nsubj>5 "
        "denied~deny/VERB.Past.Fin/root ."
    )
    again = (
        f"The/DET.Def/det>3 {field}/NOUN/compound>3 ministry/NOUN.Sing/nsubj>4 stayed~stay/VERB.Past.Fin/root "
        "silent/ADJ/xcomp>4 ."
    )
    assert meant(first, again, language="en").get(f"The {field} ministry") == name


def test_a_noun_set_beside_a_person_is_that_person_whoever_was_named_before() -> None:
    before = f"Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 {SLEPT}"
    tree = (
        "Bleibt~bleiben/VERB.Fin/root Nina/PROPN.Sing/nsubj>1 Falk/PROPN.Sing/flat>2 ,>6 die/DET.Def/det>6 "
        "Frau/NOUN.Sing/appos>2 ."
    )
    assert meant(before, tree)["die Frau"] == "Nina Falk"


def test_the_accused_is_not_the_judge() -> None:
    before = (
        "Judge/NOUN.Sing/nsubj>4 Nina/PROPN.Sing/appos>1 Falk/PROPN.Sing/flat>2 freed~free/VERB.Fin/root "
        "Jan/PROPN.Sing/obj>4 Berg/PROPN.Sing/flat>5 ."
    )
    the_one = "The/DET.Def/det>2 {}/NOUN.Sing/nsubj>3 slept~sleep/VERB.Fin/root ."
    assert meant(before, the_one.format("defendant"), language="en")["The defendant"] == "Jan Berg"
    assert meant(before, the_one.format("judge"), language="en")["The judge"] == "Nina Falk"


@pytest.mark.parametrize(("noun", "found"), [("board", True), ("crew", False)])
def test_a_body_is_called_by_a_word_of_its_name(noun: str, found: bool) -> None:
    names: dict[str, NameType] = {"Lea Water Board": "ORG"}
    before = "Lea/PROPN/compound>3 Water/PROPN/compound>3 Board/PROPN.Sing/nsubj>4 slept~sleep/VERB.Fin/root ."
    tree = f"The/DET.Def/det>2 {noun}/NOUN.Sing/nsubj>3 slept~sleep/VERB.Fin/root ."
    mentions = find_mentions(reading(before, tree, language="en", names=names)).mentions
    assert any(m.words.text == f"The {noun}" and m.antecedent is not None for m in mentions) == found


def test_a_noun_before_a_name_in_its_apposition_is_whoever_is_named_there() -> None:
    before = f"Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 {SLEPT}"
    tree = (
        "Die/DET.Def/det>2 Verdächtige/NOUN.Sing/nsubj>8 ,>5 seine/DET/det:poss>5 Freundin/NOUN.Sing/appos>2 "
        "Nina/PROPN.Sing/appos>5 Falk/PROPN.Sing/flat>6 schlief~schlafen/VERB.Fin/root ."
    )
    assert "Die Verdächtige" not in meant(before, tree)


def test_who_is_brought_in_and_named_just_after_is_whom_the_name_means() -> None:
    first = (
        "Acme/PROPN/nsubj>2 lieferte~liefern/VERB.Past.Fin/root einem~ein/DET/det>4 Händler/NOUN.Sing/obl>2 "
        "Öl/NOUN/obj>2 ."
    )
    second = (
        "Der/DET.Def/det>2 Händler/NOUN.Sing/nsubj>6 ,/PUNCT/punct>4 Kaspia/PROPN/appos>2 ,/PUNCT/punct>4 "
        "schwieg~schweigen/VERB.Past.Fin/root ."
    )
    mentions = find_mentions(reading(first, second, names={"Acme": "ORG", "Kaspia": "ORG"})).mentions
    named = {mention.id: mention.name for mention in mentions}
    assert [(m.name, named[m.antecedent or ""]) for m in mentions if m.form == "nominal"] == [("Händler", "Kaspia")]
