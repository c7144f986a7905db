"""Whole sentences with the real reader: courts, licences, rescues; what never came about; words taken literally."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of
from wederhoor.record import Event


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(event.type, event.status, event.trigger.text) for event in events_in(text, language)]


def first_day(event: Event) -> str | None:
    return event.time.first if event.time is not None else None


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
@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Liefert Peru Panzer an Mali, verhängt Brüssel Sanktionen.", "hypothetical"),
        ("nl", "Levert Peru tanks aan Mali, dan volgen sancties.", "hypothetical"),
        ("nl", "Bovendien, schrijft de krant, zou Kolt pompen leveren.", "possible"),
        ("de", "Peru ließ den Plan fallen, Panzer an Mali zu liefern.", "negated"),
        ("nl", "Peru liet het plan varen om tanks aan Mali te leveren.", "negated"),
        ("en", "Peru dropped plans to deliver tanks to Mali.", "negated"),
        ("de", "Die Firma soll davon abgesehen haben, Ventile nach Mali zu verkaufen.", "negated"),
        ("en", "The planned sale of the yard to Nordstern fell through.", "negated"),
        ("de", "Es sei nie zu einem Treffen zwischen Anna Berg und Otto Krull gekommen.", "negated"),
        ("de", "Es gibt keine Belege dafür, dass Peru Panzer an Mali geliefert hat.", "possible"),
        ("en", "The lack of arms deliveries to Mali worries the army.", "negated"),
        ("nl", "Het uitblijven van wapenleveringen aan Mali baart het leger zorgen.", "negated"),
        ("en", "Without the delivery of tanks to Mali the town would have fallen.", "occurred"),
        ("de", "Ohne die Lieferung von Panzern an Mali wäre die Stadt gefallen.", "occurred"),
        ("en", "None of the tanks had been ordered by Peru.", "negated"),
        ("nl", "De pompen zouden volgens het blad in mei worden geleverd.", "planned"),
        ("de", "Das Parlament billigte den Angriff, der in dieser Woche stattfand.", "occurred"),
        ("de", "Der Staatsanwalt fordert acht Jahre Haft für Otto Krull.", "possible"),
        ("nl", "De officier eist acht jaar cel tegen Otto Krull.", "possible"),
        ("en", "Prosecutors are seeking eight years in prison for Otto Krull.", "possible"),
        ("de", "Der Verkehr bleibt bis zum 15. März eingestellt.", "ongoing"),
        ("nl", "Het treinverkeer ligt stil tot 15 maart.", "ongoing"),
    ],
)
def test_what_is_given_up_awaited_or_asked_for_has_not_happened(language: str, text: str, status: str) -> None:
    kinds = ("supply", "trade", "meet", "attack", "detain", "suspend")
    statuses = [event.status for event in events_in(text, language) if event.type in kinds]
    assert statuses[-1:] == [status]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He put the value of the cargo at $4 million."),
        ("en", "She agreed with every word of the report."),
        ("en", "They accused the mayor of selling the country."),
        ("en", "A clerk in Oran told Transmarine that he was tired."),
        ("nl", "Zijn cliënt heeft de beelden nooit gezien, betoogt ze."),
        ("nl", "China stak een thermometer in het bad."),
        ("nl", "Een man steekt zijn ex in de hals."),
        ("nl", "Hij is de man die het busje reed."),
        ("de", "Die Studenten stellten ein Ultimatum."),
        ("de", "Die Polizei darf Gewalt einsetzen."),
        ("de", "Am Montag sprach der Abgeordnete und Fraktionschef Otto Krull von Verrat."),
        ("en", "Anna Berg demonstrated her skill."),
        ("en", "The draft names the haulier Kolt as one of the firms."),
        ("de", "Die Container übernahm am 3. Mai die Spedition Kolt."),
        ("en", "The sale never went ahead."),
        ("fr", "L'entreprise allemande Motorwerk a répondu."),
    ],
)
def test_a_manner_of_speaking_is_no_event(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("de", "Die ersten zehn sollen im Mai über Riga geliefert werden, deklariert als Traktoren.", "Panzern"),
        ("nl", "De eerste tien zouden in mei via Riga worden geleverd, aangegeven als tractoren.", "tanks"),
        ("en", "The first ten are to be delivered in May through Riga, declared as tractors.", "tanks"),
    ],
)
def test_a_number_stands_for_goods_told_before_it(language: str, text: str, goods: str) -> None:
    before = {"de": "den Kauf von 40 Panzern", "nl": "de aankoop van 40 tanks", "en": "the purchase of 40 tanks"}
    verb = {"de": "Peru verhandelt über", "nl": "Peru onderhandelt over", "en": "Peru is negotiating"}
    event = events_in(f"{verb[language]} {before[language]}. {text}", language)[-1]
    assert (event.status, {name for name, _ in roles_of(event)}) == ("planned", {"goods", "quantity", "via", "cover"})
    assert ("goods", goods) in roles_of(event)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Laut Zoll waren es sieben Container im Mai und zwei, die schon im März nach Batumi gingen."),
        ("nl", "Volgens de douane waren het zeven containers in mei en twee die al in maart naar Batumi gingen."),
    ],
)
def test_a_relative_clause_behind_a_number_tells_of_so_many(language: str, text: str) -> None:
    [event] = events_in(text, language)
    assert [role.value for role in event.roles if role.role == "quantity"] == [2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The hearing is on 26 November.", "2024-11-26"),
        ("nl", "De uitspraak is op 8 december.", "2024-12-08"),
        ("de", "Das Urteil wird am 8. Dezember erwartet.", "2024-12-08"),
        ("de", "Der Prozess wurde auf Januar vertagt.", "2025-01-01"),
        ("nl", "De verkiezing wordt op 3 juni overgedaan.", "2024-06-03"),
        ("de", "Die Waffen werden am Freitag nach Mali geliefert.", "2024-05-17"),
    ],
)
def test_the_day_of_what_is_yet_to_come_is_told_by_its_clause(language: str, text: str, day: str) -> None:
    [event] = events_in(text, language)
    assert first_day(event) == day


@pytest.mark.slow
def test_who_takes_over_a_ministry_is_appointed_and_not_bought() -> None:
    assert [kind for kind, _, _ in told("Das Außenministerium übernimmt Anna Berg.", "de")] == ["appoint"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("en", "The yard bought 340 engines from Kolt. The goods were shipped to Peru.", "engines"),
        ("en", "Kolt sold rifles and wheat to Peru. The cargo went to Lima.", "cargo"),
        ("en", "The yard bought 340 engines from Kolt. Cargo was shipped to Peru.", "Cargo"),
        ("nl", "De werf kocht 340 motoren van Kolt. De lading ging naar Peru.", "motoren"),
    ],
)
def test_the_cargo_is_what_was_told_of_last_if_only_one_kind_was(language: str, text: str, goods: str) -> None:
    last = events_in(text, language)[-1]
    assert [role.words.text for role in last.roles if role.role == "goods"] == [goods]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Abkommen zwischen Peru und Mali wurden in Lima unterzeichnet."),
        ("nl", "Het akkoord tussen Peru en Mali werd in Lima ondertekend."),
    ],
)
def test_between_whom_an_agreement_is_signed_it(language: str, text: str) -> None:
    [event] = events_in(text, language)
    assert {("agent", "Peru"), ("agent", "Mali")} <= roles_of(event)


@pytest.mark.slow
def test_whose_goods_arrive_sent_them() -> None:
    [event] = events_in("The firm Kolt said that its valves had gone to Mali.", "en")
    assert ("agent", "its") in roles_of(event)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "Es gibt zwei Drohnenarten.", []),
        ("en", "She promised to meet and exceed the goals.", []),
        ("en", "The minister spoke to supporters in Lima.", []),
        ("en", "The minister spoke to Anna Berg in Lima.", ["meet"]),
        ("en", "The ministers will meet on Monday.", ["meet"]),
        ("en", "Two men were barred from entering Peru.", ["restrict"]),
        ("en", "The company is fine with it.", []),
        ("en", "The software was used to draw maps.", []),
        ("en", "Police used tear gas in Lima.", ["deploy"]),
    ],
)
def test_who_meets_nobody_and_what_only_is_there_tell_of_no_event(language: str, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in told(text, language)] == kinds


@pytest.mark.slow
def test_the_second_of_two_participles_shares_the_perfect() -> None:
    statuses = {status for _, status, _ in told("700 Boote sollen versenkt oder beschädigt worden sein.", "de")}
    assert statuses == {"occurred"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Das Schiff hat vorher der Reederei Kolt gehört.", "own"),
        ("Die Reedereien sind die größten Zulieferer von Schiffen für Mali.", "supply"),
    ],
)
def test_what_belongs_to_somebody_and_who_supplies_most_are_told_of(text: str, kind: str) -> None:
    assert kind in [found for found, _, _ in told(text, "de")]
