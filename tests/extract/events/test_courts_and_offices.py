"""Whole sentences with the real reader: what courts, ministries, police and rescuers do."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("en", "A court in Lagos will hear the case against Kano Oil on 9 December.", "other", {("patient", "case")}),
        ("de", "Das Landgericht Essen verhandelt am 9. Dezember über die Klage der Stadt.", "other", set()),
        ("nl", "De rechtbank behandelt op 9 december de zaak tegen Drexa.", "other", {("agent", "rechtbank")}),
        ("en", "Detectives questioned the former minister.", "other", {("patient", "former minister")}),
        ("de", "Die Polizei vernahm den früheren Minister.", "other", {("patient", "früheren Minister")}),
        ("nl", "De politie verhoorde de oud-minister.", "other", {("patient", "oud-minister")}),
        ("en", "The ministry granted Orlen Gas a licence in July.", "other", {("recipient", "Orlen Gas")}),
        ("de", "Das Amt erteilte der Firma im Juli eine Lizenz.", "other", {("recipient", "Firma")}),
        ("nl", "Het ministerie verleende het bedrijf een vergunning.", "other", {("recipient", "bedrijf")}),
        ("en", "Firefighters rescued 40 people from the roof.", "support", {("patient", "people")}),
        ("de", "Feuerwehrleute retteten 40 Menschen vom Dach.", "support", {("quantity", "40")}),
        ("nl", "De kustwacht haalde twaalf migranten uit zee.", "support", {("patient", "migranten")}),
        ("en", "The regulator withdrew the licence of Baltbank.", "suspend", {("agent", "regulator")}),
        ("en", "The carriages have been taken out of service.", "suspend", {("patient", "carriages")}),
        ("de", "Die Wagen wurden aus dem Verkehr gezogen.", "suspend", {("patient", "Wagen")}),
        ("nl", "De rijtuigen zijn uit dienst genomen.", "suspend", {("patient", "rijtuigen")}),
        ("nl", "Het parlement keurde de begroting goed.", "vote", {("patient", "begroting")}),
        ("de", "Die Stadt verklagte den Chemiekonzern Drexa.", "other", {("patient", "Chemiekonzern Drexa")}),
        ("en", "Otto Krull has been in custody since April.", "detain", {("patient", "Otto Krull")}),
        ("de", "Der Zoll fand im Hafen von Lima vier Container mit Motoren.", "restrict", {("quantity", "vier")}),
        ("en", "Washington shared serial numbers with Vienna.", "supply", {("recipient", "Vienna")}),
        ("de", "Die Armee kündigte an, ihre Patrouillen zu verdoppeln.", "deploy", {("goods", "Patrouillen")}),
        ("de", "Die Gewerkschaft ruft ihre Mitglieder zu einem Streik auf.", "protest", {("agent", "Mitglieder")}),
        ("en", "Brussels demanded the withdrawal of troops from Mali.", "deploy", {("origin", "Mali")}),
        ("nl", "Zij staan terecht voor de diefstal van zeven doeken.", "attack", {("quantity", "zeven")}),
    ],
)
def test_what_courts_offices_and_rescuers_do_is_an_event(
    language: str, text: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = [event for event in events_in(text, language) if event.type == kind]
    named = {(name, words) for event in found for name, words in roles_of(event)}
    assert found
    assert all(any(n == name and words in w for n, w in named) for name, words in roles)


@pytest.mark.slow
def test_who_takes_over_a_ministry_is_appointed_and_not_bought() -> None:
    assert [event.type for event in events_in("Das Außenministerium übernimmt Anna Berg.", "de")] == ["appoint"]
