"""Whole sentences with the real reader: what is meant instead, denied, planned or stopped; visits; misread words."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(event.type, event.status) for event in events_in(text, language)]


@pytest.mark.slow
@pytest.mark.parametrize("ally", ["engste Verbündete", "Gegner", "Nachbar"])
def test_who_is_told_by_the_country_he_stands_by_is_not_that_country(ally: str) -> None:
    [event] = events_in(f"Der {ally} Serbiens lieferte Drohnen an Mali.", "de")
    [agent] = [role for role in event.roles if role.role == "agent"]
    assert (agent.words.text, agent.mention) == (f"{ally} Serbiens", None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("de", "Peru lieferte keine Waffen, sondern Drohnen an Mali.", {("goods", "Drohnen"), ("recipient", "Mali")}),
        ("nl", "Peru leverde geen wapens maar drones aan Mali.", {("goods", "drones"), ("recipient", "Mali")}),
        ("en", "Peru did not supply tanks but drones to Mali.", {("goods", "drones"), ("recipient", "Mali")}),
        ("de", "Die Firma verkaufte die Pumpen nicht an Peru, sondern an Mali.", {("recipient", "Mali")}),
        ("de", "Die Firma ließ die Pumpen nicht nach Mali bringen, sondern nach Peru.", {("destination", "Peru")}),
        ("nl", "Peru leverde wapens maar geen drones.", {("goods", "wapens")}),
    ],
)
def test_what_is_named_instead_happened_and_what_is_not_meant_plays_no_role(
    language: str, text: str, roles: set[tuple[str, str]]
) -> None:
    [event] = events_in(text, language)
    names = {name for name, _ in roles}
    assert event.status == "occurred"
    assert {role for role in roles_of(event) if role[0] in names} == roles


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Nach Mali darf der Stoff seit April nicht mehr geliefert werden.", "negated"),
        ("nl", "In mei is niets naar Libië gegaan.", "negated"),
        ("en", "Nothing was shipped to Libya in May.", "negated"),
        ("nl", "De minister sluit niet uit dat Peru de export van hout stillegt.", "possible"),
        ("de", "Die Ministerin schließt nicht aus, dass Peru die Ausfuhr von Holz aussetzt.", "possible"),
        ("en", "The minister did not rule out that Peru would halt exports of timber.", "possible"),
        ("de", "Peru weist den Vorwurf zurück, Mali mit Raketen auszurüsten.", "ongoing"),
        ("nl", "Peru verwerpt de beschuldiging wapens aan Mali te leveren.", "ongoing"),
        ("de", "Das könnte Mali helfen, indem Waffen über Ghana nach Peru geliefert werden.", "possible"),
        ("nl", "Lima wil zijn relatie met Mali verdiepen.", "ongoing"),
        ("nl", "De grondstof wordt in Mali gewonnen.", "ongoing"),
        (
            "de",
            "Diese Woche waren alle in Oslo, als der Präsident Juan Soto den Kollegen Piet Smit empfing.",
            "occurred",
        ),
        ("de", "Der Zug sollte am Morgen in Brüssel ankommen.", "planned"),
        ("en", "The minister summoned the ambassador for Tuesday.", "planned"),
        ("de", "Die Opposition fordert, dass der Minister zurücktritt.", "possible"),
        ("nl", "De oppositie eist dat de minister opstapt.", "possible"),
        ("en", "The opposition wants the minister to resign.", "possible"),
        ("de", "Die Gewerkschaft verlangt, dass die Firma keine Pumpen nach Mali liefert.", "hypothetical"),
        ("nl", "De firma had de pompen willen verkopen aan Mali.", "possible"),
        ("en", "A planned visit by President Soto to Oslo was called off.", "negated"),
        ("de", "Ein geplanter Besuch von Präsident Soto in Oslo wurde abgesagt.", "negated"),
    ],
)
def test_a_sentence_tells_the_status_of_its_event(language: str, text: str, status: str) -> None:
    assert status in [found for _, found in told(text, language)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("de", "Es gibt zwei Gründe für Sotos Besuch in Norwegen.", "visit",
         {("agent", "Sotos"), ("destination", "Norwegen")}),
        ("en", "The minister's visit lasts three days.", "visit", {("agent", "minister")}),
        ("de", "Die Abkommen zwischen Peru und Mali wurden am Freitag unterzeichnet.", "agree",
         {("patient", "Abkommen"), ("agent", "Peru"), ("agent", "Mali")}),
        ("nl", "Toen Russische troepen Oekraïne waren binnengevallen, sloot de fabriek.", "attack",
         {("agent", "Russische troepen"), ("patient", "Oekraïne")}),
        ("nl", "Als Peru militaire hulp aan Mali zou leveren, zou dat nieuw zijn.", "supply",
         {("goods", "militaire hulp"), ("recipient", "Mali")}),
        ("nl", "Zelfs Gent werd in 2018 aandeelhouder in Havenbedrijf Noord.", "own", {("agent", "Gent")}),
        ("de", "Die Führung steht eng mit dem Militär in Kontakt.", "link",
         {("agent", "Führung"), ("patient", "Militär")}),
        ("de", "Zu den Geschäftspartnern der Bank gehört die Reederei Adria.", "link", {("patient", "Bank")}),
        ("de", "Die Lieferung von Luftbildern an den privaten Dienstleister Orda Group wurde gestoppt.", "supply",
         {("goods", "Luftbildern"), ("recipient", "privaten Dienstleister Orda Group")}),
        ("nl", "De topman is maandag geschorst.", "suspend", {("patient", "topman")}),
        ("en", "The prime minister named the health minister, Anna Berg, as caretaker.", "appoint",
         {("patient", "health minister, Anna Berg"), ("purpose", "caretaker")}),
        ("nl", "Drie mannen werden onwel.", "harm", {("quantity", "Drie"), ("patient", "mannen")}),
        ("de", "Sieben Kinder sind erkrankt.", "harm", {("quantity", "Sieben"), ("patient", "Kinder")}),
        ("en", "Jihadists attacked an army column.", "attack", {("agent", "Jihadists"), ("patient", "army column")}),
        ("nl", "Bonden en werkgevers werden het eens over een cao.", "agree", {("agent", "Bonden")}),
    ],
)  # fmt: skip
def test_exactly_one_event_has_the_roles(language: str, text: str, kind: str, roles: set[tuple[str, str]]) -> None:
    [event] = [event for event in events_in(text, language) if event.type == kind]
    assert roles <= roles_of(event)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The draft names Orda Logistics and its owner Juan Soto."),
        ("en", "The plant in Lima could not be reached."),
        ("en", "The letter had reached her office."),
        ("nl", "De laatste zetel ging naar coalitiepartij De Brug."),
        ("nl", "De trein kwam tot stilstand."),
        ("de", "Frau Holm hat keine Einladung erhalten."),
        ("en", "Officials counted 44,870 unopened ballots in a warehouse."),
        ("en", "Juan Soto dismissed the man as a liar."),
        ("nl", "Elke verkiezing kost geld."),
        ("nl", "De prijzen zijn hoger geworden."),
        ("nl", "De student verzamelde beelden."),
        ("nl", "De schrijver overlijdt op 91-jarige leeftijd."),
        ("nl", "De politie betrapte de minister op een leugen."),
    ],
)
def test_a_word_of_another_sense_tells_of_no_event(language: str, text: str) -> None:
    assert events_in(text, language) == []


@pytest.mark.slow
def test_what_is_stopped_and_names_nobody_is_no_second_event() -> None:
    text = "Die Ministerin kündigte an, die Ausfuhr von Kupfer bis Jahresende auszusetzen."
    assert told(text, "de") == [("suspend", "planned")]


@pytest.mark.slow
def test_pictures_from_a_place_show_it_and_do_not_start_there() -> None:
    [event] = events_in("Die Firma lieferte dem Händler Satellitenbilder aus Mali.", "de")
    assert "origin" not in {role.role for role in event.roles}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Peru plant bis 2030 die Übernahme von Mali.", (None, "2030-12-31")),
        ("nl", "Het overleg met Peru staat voor donderdag gepland.", ("2024-05-16", "2024-05-16")),
        ("en", "The meeting with Soto is scheduled for Thursday.", ("2024-05-16", "2024-05-16")),
        ("de", "Die Ministerin bestellte den Botschafter für Dienstag ein.", ("2024-05-21", "2024-05-21")),
    ],
)
def test_a_plan_has_the_time_that_its_verb_tells(language: str, text: str, days: tuple[str | None, str]) -> None:
    [event] = events_in(text, language)
    assert event.time is not None
    assert (event.time.first, event.time.last) == days


@pytest.mark.slow
def test_who_accepts_a_resignation_is_not_who_resigns() -> None:
    found = events_in("The prime minister, Hugo Stam, accepted his resignation.", "en")
    assert {(event.type, role.role) for event in found for role in event.roles} == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "doer"),
    [
        ("en", "The union accused the firm of selling drones to Mali.", "trade", "firm"),
        ("en", "Prosecutors charged a former manager with paying bribes to officials.", "finance", "former manager"),
        ("en", "Police arrested two men for selling rifles to the militia.", "trade", "men"),
        ("nl", "Peru verbood het bedrijf drones te exporteren.", "trade", "bedrijf"),
        ("nl", "Brussel zette een Peruaanse firma op de sanctielijst die pompen aan Mali had verkocht.", "trade",
         "Peruaanse firma"),
        ("nl", "Peru verwerpt de beschuldiging wapens aan Mali te leveren.", "supply", "Peru"),
        ("de", "Und wenn die Firmen damit beginnen, Raketen bereitzustellen, könnte es für Mali gefährlich werden.",
         "supply", "Firmen"),
        ("en", "It had impounded a bulk carrier carrying fertiliser bound for Syria.", "supply", "bulk carrier"),
        ("nl", "Toen rebellen Goma aanvielen, vluchtte de gouverneur.", "attack", "rebellen"),
    ],
)  # fmt: skip
def test_the_one_who_does_it_is_the_agent_and_not_who_speaks_of_it(
    language: str, text: str, kind: str, doer: str
) -> None:
    [event] = [event for event in events_in(text, language) if event.type == kind]
    assert {words for name, words in roles_of(event) if name == "agent"} == {doer}


@pytest.mark.slow
def test_whoever_a_sentence_relies_on_did_not_do_it() -> None:
    [event] = events_in("Een deel van de lading is volgens de VN doorverkocht aan rebellen.", "nl")
    assert roles_of(event) == {("goods", "lading"), ("recipient", "rebellen")}


@pytest.mark.slow
def test_a_strike_that_delays_something_is_not_itself_put_off() -> None:
    assert ("protest", "occurred") in told("A strike by tug crews has delayed the unloading of four ships.", "en")


@pytest.mark.slow
def test_an_agreement_that_somebody_wants_suspended_is_not_planned() -> None:
    assert told("Opposition lawmakers want the agreement suspended.", "en") == [("suspend", "planned")]


@pytest.mark.slow
def test_a_way_is_told_by_several_words_and_an_aim_by_an_adjective() -> None:
    [event] = events_in("The pumps, bound for Peru, arrived in Lima by way of Malta.", "en")
    assert {("via", "Malta"), ("destination", "Lima")} <= roles_of(event)


@pytest.mark.slow
def test_a_heatwave_harms_and_does_not_attack() -> None:
    assert told("A heatwave is expected to hit southern Spain next week.", "en") == [("harm", "planned")]


@pytest.mark.slow
def test_who_is_only_called_something_that_became_of_them_tells_of_no_event() -> None:
    assert events_in("The ministry keeps a list of sanctioned companies.", "en") == []
