"""Whole sentences with the real reader: ways through others, accusations, resignations, shots, and what looks alike."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "roles"),
    [
        ("de", "Die Reederei Nordhafen soll über eine Tochterfirma in Oman Pumpen an Mali geliefert haben.", "supply",
         {("via", "Tochterfirma in Oman"), ("goods", "Pumpen"), ("recipient", "Mali")}),
        ("nl", "De rederij zou via een dochterbedrijf in Oman motoren aan Mali hebben geleverd.", "supply",
         {("via", "dochterbedrijf in Oman"), ("goods", "motoren"), ("recipient", "Mali")}),
        ("en", "The carrier shipped the pumps to Mali through a subsidiary in Oman.", "supply",
         {("via", "subsidiary in Oman"), ("goods", "pumps"), ("recipient", "Mali")}),
        ("de", "Die Ladung wurde vor Malta umgeladen.", "supply", {("goods", "Ladung")}),
        ("nl", "De pompen werden bij Malta overgeladen op een schip met bestemming Odessa.", "supply",
         {("goods", "pompen"), ("place", "Malta"), ("destination", "Odessa")}),
        ("de", "Der Frachter lief am Montag aus Rostock aus; Ziel war Odessa.", "travel",
         {("origin", "Rostock"), ("destination", "Odessa")}),
        ("en", "The panel accused Peru of supplying pumps to Mali.", "supply", {("agent", "Peru"), ("goods", "pumps")}),
        ("en", "The report criticised Peru for selling rifles to Mali.", "trade", {("agent", "Peru")}),
        ("de", "Die UN wirft Peru vor, Pumpen an Mali zu liefern.", "supply", {("agent", "Peru")}),
        ("nl", "De VN beschuldigt Peru ervan pompen aan Mali te leveren.", "supply", {("agent", "Peru")}),
        ("en", "Activists called on the EU to impose an embargo on Abu Dhabi.", "sanction",
         {("agent", "EU"), ("patient", "Abu Dhabi")}),
        ("en", "The bank is under US sanctions.", "sanction", {("agent", "US"), ("patient", "bank")}),
        ("nl", "De bank staat onder EU-sancties.", "sanction", {("agent", "EU"), ("patient", "bank")}),
        ("de", "Die Bank steht unter EU-Sanktionen.", "sanction", {("agent", "EU"), ("patient", "Bank")}),
        ("de", "Die Korvette gab Warnschüsse auf den Frachter ab.", "attack",
         {("agent", "Korvette"), ("patient", "Frachter")}),
        ("nl", "De korvet loste waarschuwingsschoten op de tanker.", "attack",
         {("agent", "korvet"), ("patient", "tanker")}),
        ("en", "The corvette fired warning shots at the tanker.", "attack", {("patient", "tanker")}),
        ("nl", "Er is geschoten op de tanker.", "attack", {("patient", "tanker")}),
        ("de", "Sechs Matrosen werden vermisst.", "harm", {("quantity", "Sechs")}),
        ("nl", "Zes matrozen worden vermist.", "harm", {("quantity", "Zes")}),
        ("en", "Six sailors are missing.", "harm", {("quantity", "Six")}),
        ("de", "Es geht um zwei Millionen Euro, überwiesen von Peru an Mali.", "finance",
         {("agent", "Peru"), ("recipient", "Mali")}),
        ("de", "Anna Berg trat am Montag zurück.", "suspend", {("patient", "Anna Berg")}),
        ("nl", "Anna de Vries is maandag opgestapt.", "suspend", {("patient", "Anna de Vries")}),
        ("en", "Anna Berg stepped down on Monday.", "suspend", {("patient", "Anna Berg")}),
        ("en", "Anna Berg resigned on Monday.", "suspend", {("patient", "Anna Berg")}),
        ("nl", "Het concern bood twee miljard euro voor Noordhaven.", "finance", {("patient", "Noordhaven")}),
        ("nl", "De recherche deed een inval bij een rederij.", "restrict", {("agent", "recherche")}),
        ("nl", "Peru onthield zich van stemming.", "vote", {("agent", "Peru")}),
    ],
)  # fmt: skip
def test_a_sentence_has_its_event_and_roles(
    language: str, sentence: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = [event for event in events_in(sentence, language) if event.type == kind]
    assert found, "no such event"
    assert any(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [
        ("en", "Peru lifted its sanctions against Mali in May.", "sanction", "negated"),
        ("de", "Peru hob die Sanktionen gegen Mali auf.", "sanction", "negated"),
        ("nl", "Peru heeft de sancties tegen Mali opgeheven.", "sanction", "negated"),
        ("en", "Nobody was arrested.", "detain", "negated"),
        ("de", "Niemand wurde festgenommen.", "detain", "negated"),
        ("nl", "Er is niemand aangehouden.", "detain", "negated"),
        ("de", "Das Ministerium schließt einen Angriff auf Mali nicht aus.", "attack", "possible"),
        ("en", "The minister did not rule out a strike on Mali.", "attack", "possible"),
        ("de", "Er will, dass der Minister die Ausfuhr stoppt.", "suspend", "possible"),
    ],
)
def test_what_is_ended_or_did_not_happen_has_that_status(language: str, sentence: str, kind: str, status: str) -> None:
    assert {event.status for event in events_in(sentence, language) if event.type == kind} == {status}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The minister dismissed rumours about a merger."),
        ("en", "The ship was struck off the register."),
        ("en", "The yard blamed a lightning strike for the fire."),
        ("en", "The crew was reached by phone in Lima."),
        ("nl", "De minister bestrijdt de cijfers van Peru."),
        ("nl", "De premier wil het verschil met Peru niet opblazen."),
        ("nl", "De partij gaf Peru de schuld van de crisis."),
        ("de", "Die Partei gibt Peru die Schuld an der Krise."),
    ],
)
def test_what_only_looks_like_an_event_is_none(language: str, sentence: str) -> None:
    assert not events_in(sentence, language)
