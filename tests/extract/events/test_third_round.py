"""Whole sentences with the real reader: what press reports add, nouns that tell alone, and what only looks alike."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "roles"),
    [
        ("de", "Ein Orkan deckte in Genua Dächer ab.", "harm", {("agent", "Orkan"), ("place", "Genua")}),
        ("nl", "Een aardbeving heeft Lima opgeschrikt.", "harm", {("agent", "aardbeving"), ("patient", "Lima")}),
        ("en", "Floods have cut off Lima.", "harm", {("agent", "Floods"), ("patient", "Lima")}),
        ("de", "Der frühere Bankier muss für zwei Jahre ins Gefängnis.", "detain", {("patient", "frühere Bankier")}),
        ("nl", "De oud-bankier moet twee jaar de cel in.", "detain", {("patient", "oud-bankier")}),
        ("en", "The former banker will spend two years behind bars.", "detain", {("patient", "former banker")}),
        ("de", "Die Ärzte legten am Montag die Arbeit nieder.", "protest", {("agent", "Ärzte")}),
        ("nl", "De Letten trekken zondag naar de stembus.", "vote", {("agent", "Letten")}),
        ("en", "The regulator fined Acme Ltd.", "sanction", {("patient", "Acme Ltd")}),
        ("nl", "Warenhuis Horn komt in handen van de bank.", "own", {("patient", "Warenhuis Horn")}),
        ("en", "Police arrested a teacher in Malmö.", "detain", {("patient", "teacher"), ("place", "Malmö")}),
        ("nl", "Puigdemont gearresteerd", "detain", {("patient", "Puigdemont")}),
        ("de", "Die Ministerin ist zu einem Besuch in Rom gelandet.", "visit", {("agent", "Ministerin")}),
        ("de", "Vor vier Tagen traf der engste Verbündete Polens in Lima ein.", "travel", {("destination", "Lima")}),
        (
            "nl",
            "Betogers bestookten agenten met molotovcocktails.",
            "attack",
            {("patient", "agenten"), ("goods", "molotovcocktails")},
        ),
        ("nl", "De bende smokkelde Syriërs naar Wenen.", "supply", {("destination", "Wenen")}),
    ],
)
def test_a_press_sentence_has_its_event_and_roles(
    language: str, sentence: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = [event for event in events_in(sentence, language) if event.type == kind]
    assert any(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("de", "Der Anschlag erschütterte alle.", "attack"),
        ("nl", "Na de staking reden de treinen weer.", "protest"),
        ("en", "The referendum was close.", "vote"),
    ],
)
def test_some_nouns_tell_of_an_event_though_nobody_plays_a_role(language: str, sentence: str, kind: str) -> None:
    assert [event.type for event in events_in(sentence, language)] == [kind]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Aus Angst vor Anschlägen blieb er zu Hause."),
        ("de", "Die Vorwürfe beschädigten das Ansehen der Partei."),
        ("de", "Die Strategie der militärisch-zivilen Fusion der Partei ist alt."),
        ("de", "Die Umstellung auf russische Sanktionen dauert."),
        ("de", "Die Opposition feuert seit Wochen aus allen Rohren."),
        ("nl", "Diplomaten bestoken Brussel met brieven."),
        ("nl", "De toezichthouder gaf toestemming."),
        ("nl", "Twee cellen krijgen een nieuwe verflaag."),
        ("en", "The remark struck a chord with voters."),
    ],
)
def test_what_only_looks_like_an_event_of_the_press_is_none(language: str, sentence: str) -> None:
    assert events_in(sentence, language) == []


@pytest.mark.slow
def test_a_date_is_no_part_of_a_role_and_gives_the_time() -> None:
    [event] = events_in("President Li Wei op vrijdag 24 mei zou komen met een vredesinitiatief.", "nl")
    assert ("agent", "President Li Wei") in roles_of(event)
    assert event.time is not None


@pytest.mark.slow
def test_who_ends_what_he_took_part_in_is_its_agent() -> None:
    found = events_in("Niger heeft de samenwerking met Malta opgezegd.", "nl")
    assert any(event.type == "cooperate" and ("agent", "Niger") in roles_of(event) for event in found)
