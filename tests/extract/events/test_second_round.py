"""Whole sentences with the real reader: what negates, doubts, calls for, starts from; tolls, stakes, bids and plans."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Wir haben zu keinem Zeitpunkt Drohnen an die Rebellen geliefert.", "negated"),
        ("nl", "Het bedrijf heeft op geen enkel moment drones aan het leger geleverd.", "negated"),
        ("de", "Der Präsident reiste am Montag nicht nach Lima.", "negated"),
        ("nl", "Toch kwam de president dinsdag niet voor de bloemen naar Lima.", "occurred"),
        ("en", "At no time did the company supply drones to the army.", "negated"),
        ("de", "Der Konzern bleibt dabei, nie wissentlich gegen die Sanktionen verstoßen zu haben.", "negated"),
        ("de", "Die Ministerin hält einen Angriff auf das Kraftwerk für möglich.", "possible"),
        ("de", "Es gibt keine Beweise für einen ukrainischen Angriff auf das Lager.", "possible"),
        ("nl", "Er is geen bewijs voor een Oekraïense aanval op het depot.", "possible"),
        ("en", "The army found no evidence of an Israeli strike on the hospital.", "possible"),
        ("de", "Der Minister erwartet, dass Norwegen Drohnen an Kiew liefert.", "planned"),
        ("nl", "De minister verwacht dat Noorwegen drones aan Kiev levert.", "planned"),
        ("en", "The minister expects that Norway delivers drones to Kyiv.", "planned"),
        ("de", "Nach Beginn des Überfalls auf die Ukraine verließ die Firma das Land.", "occurred"),
    ],
)
def test_the_words_around_an_event_decide_on_its_status(language: str, sentence: str, status: str) -> None:
    assert [event.status for event in events_in(sentence, language)] == [status]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "roles"),
    [
        (
            "en",
            "The Israeli strike on the depot began at dawn.",
            "attack",
            {("agent", "Israeli"), ("patient", "depot")},
        ),
        ("en", "The death toll rose to 12.", "harm", {("quantity", "12")}),
        ("de", "Die Zahl der Toten ist auf zwölf gestiegen.", "harm", {("quantity", "zwölf")}),
        ("nl", "Het dodental is gestegen tot twaalf.", "harm", {("quantity", "twaalf")}),
        ("nl", "De brand kostte tien mensen het leven.", "harm", {("quantity", "tien"), ("patient", "mensen")}),
        ("de", "Die Familie kontrolliert 41 Prozent der Brenntal AG.", "finance", {("patient", "Brenntal AG")}),
        ("nl", "De familie bezit 30 procent van de aandelen in Delvaart.", "finance", {("patient", "Delvaart")}),
        ("nl", "Het concern deed een bod op rederij Noordster.", "finance", {("agent", "concern")}),
        ("en", "Ivan Petrov was sentenced to five years in jail.", "detain", {("patient", "Ivan Petrov")}),
        ("de", "Das Gericht verurteilte Iwan Petrow zu acht Jahren Haft.", "detain", {("agent", "Gericht")}),
        ("nl", "Ivan Petrov werd tot vijf jaar cel veroordeeld.", "detain", {("patient", "Ivan Petrov")}),
        ("de", "Der Verband ernannte Petra Lang zur Trainerin.", "appoint", {("purpose", "Trainerin")}),
        ("nl", "De bond benoemde Petra Lang tot trainer.", "appoint", {("purpose", "trainer")}),
        ("en", "The union appointed Petra Lang as coach.", "appoint", {("purpose", "coach")}),
        ("de", "Keine Maschine sei von Ankara nach Teheran gegangen.", "supply", {("origin", "Ankara")}),
        ("de", "Russland startete von Georgien aus Angriffe auf die Ukraine.", "attack", {("origin", "Georgien")}),
        ("nl", "Moldavië gaf Rusland toestemming om Oekraïne binnen te vallen.", "attack", {("agent", "Rusland")}),
        ("de", "Brasilien legte am Freitag einen Friedensplan vor.", "other", {("patient", "Friedensplan")}),
        ("nl", "Het vredesplan dat Peking vrijdag presenteerde, is oud.", "other", {("agent", "Peking")}),
        ("en", "Brazil unveiled a peace plan on Friday.", "other", {("agent", "Brazil")}),
        ("nl", "De minister begon een charme-offensief in Brussel.", "", set()),
    ],
)
def test_a_sentence_of_the_second_round_has_its_event(
    language: str, sentence: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = events_in(sentence, language)
    assert [event.type for event in found] == ([kind] if kind else [])
    assert all(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "first", "last"),
    [
        ("de", "Die Gewerkschaft rief für Montag zu einem Streik in Hamburg auf.", "2024-05-20", "2024-05-20"),
        ("nl", "De vakbond riep voor maandag op tot een staking in Gent.", "2024-05-20", "2024-05-20"),
        ("en", "The council ordered a suspension of talks with Peru until March 31.", None, "2025-03-31"),
        ("nl", "Dat bleek dinsdag toen Xi de Georgische president Tamm in Peking ontving.", "2024-05-14", "2024-05-14"),
    ],
)
def test_an_event_is_dated_by_what_is_called_for_or_told_beside(
    language: str, sentence: str, first: str | None, last: str
) -> None:
    times = [event.time for event in events_in(sentence, language) if event.time]
    assert [(time.first, time.last) for time in times] == [(first, last)]


@pytest.mark.slow
def test_an_explosion_without_a_weapon_is_harm() -> None:
    kinds = [event.type for event in events_in("An explosion at a factory in Genoa woke the neighbours.", "en")]
    assert kinds == ["harm"]


@pytest.mark.slow
def test_what_was_bid_is_planned() -> None:
    (bid,) = events_in("Der Konzern bietet 1,4 Milliarden Euro für die Reederei Nordhafen.", "de")
    assert (bid.type, bid.status) == ("finance", "planned")
    assert ("patient", "Reederei Nordhafen") in roles_of(bid)
