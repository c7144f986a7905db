"""Whole sentences with the real reader: the kinds of sentence that were missed or misread before."""

from __future__ import annotations

import msgspec
import pytest

from extract.trees import report_of
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.record import Event, Published

WRITTEN = Published(first="2024-05-15", last="2024-05-15", basis="given")  # a Wednesday


def events_in(sentence: str, language: str) -> list[Event]:
    report = msgspec.structs.replace(report_of(sentence, language=language), published=WRITTEN)
    reading = default_reader(1).read(report)
    return list(find_events(reading, find_mentions(reading)))


def roles_of(event: Event) -> set[tuple[str, str]]:
    return {(role.role, role.words.text) for role in event.roles}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "roles"),
    [
        ("nl", "Mali krijgt van China zes drones.", "supply", {("recipient", "Mali"), ("agent", "China")}),
        ("en", "Peru received twelve helicopters from Malta.", "supply", {("recipient", "Peru"), ("agent", "Malta")}),
        ("de", "Moldau will der Europäischen Union beitreten.", "join", {("patient", "Europäischen Union")}),
        ("en", "Moldova wants to join the European Union.", "join", {("patient", "European Union")}),
        ("de", "China leistet Mali tödliche Hilfe.", "supply", {("goods", "tödliche Hilfe"), ("recipient", "Mali")}),
        ("en", "Beijing is considering lethal aid to Mali.", "", set()),
        ("de", "Die Bank kaufte dem Konzern eine Sparte ab.", "trade", {("recipient", "Bank"), ("agent", "Konzern")}),
        ("nl", "De fabrikant wil 240 stuurmodules naar Moskou sturen.", "supply", {("quantity", "240")}),
        ("de", "Der Händler verstieß gegen das Embargo.", "evade", {("patient", "Embargo")}),
        ("de", "Die Drohnen waren für Mali bestimmt.", "supply", {("recipient", "Mali")}),
        (
            "nl",
            "De onderdelen zijn als speelgoed aangegeven en naar Peru verscheept.",
            "supply",
            {("cover", "speelgoed")},
        ),
    ],
)
def test_a_sentence_has_its_event_and_roles(
    language: str, sentence: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = events_in(sentence, language)
    assert [event.type for event in found] == ([kind] if kind else [])
    assert all(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Ein Importverbot träfe Russland härter als alles andere."),
        ("de", "Der Minister wurde von einem Stein getroffen."),
        ("de", "Die Schriftstellerin erhielt den Ehrenpreis der Stadt."),
        ("nl", "De waarschuwing komt van de Verenigde Naties."),
    ],
)
def test_what_only_looks_like_an_event_is_none(language: str, sentence: str) -> None:
    assert events_in(sentence, language) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [
        ("en", "Brussels urged Ankara to stop exporting chips to Mali.", "supply", "ongoing"),
        ("nl", "Parijs eist dat China stopt met het leveren van wapens aan Mali.", "supply", "ongoing"),
        ("de", "Washington fordert Peking auf, die Lieferungen von Chips an Mali zu stoppen.", "supply", "ongoing"),
        ("en", "Peru is to pay Mali three million dollars.", "finance", "planned"),
        ("en", "The drones, which Peru sold to Mali, were made in Malta.", "produce", "occurred"),
        ("nl", "Londen bevroor de tegoeden van de bank.", "suspend", "occurred"),
        ("de", "Der Minister fliegt am Freitag nach Peru.", "travel", "planned"),
    ],
)
def test_a_sentence_tells_how_far_its_event_is(language: str, sentence: str, kind: str, status: str) -> None:
    assert status in {event.status for event in events_in(sentence, language) if event.type == kind}
