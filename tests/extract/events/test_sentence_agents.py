"""Whole sentences with the real reader: who did it, and who is only named beside it."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


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
@pytest.mark.parametrize("ally", ["engste Verbündete", "Gegner", "Nachbar"])
def test_who_is_told_by_the_country_he_stands_by_is_not_that_country(ally: str) -> None:
    [event] = events_in(f"Der {ally} Serbiens lieferte Drohnen an Mali.", "de")
    [agent] = [role for role in event.roles if role.role == "agent"]
    assert (agent.words.text, agent.mention) == (f"{ally} Serbiens", None)


@pytest.mark.slow
def test_whoever_a_sentence_relies_on_did_not_do_it() -> None:
    [event] = events_in("Een deel van de lading is volgens de VN doorverkocht aan rebellen.", "nl")
    assert roles_of(event) == {("goods", "lading"), ("recipient", "rebellen")}


@pytest.mark.slow
def test_who_accepts_a_resignation_is_not_who_resigns() -> None:
    found = events_in("The prime minister, Hugo Stam, accepted his resignation.", "en")
    assert {(event.type, role.role) for event in found for role in event.roles} == set()


@pytest.mark.slow
def test_who_ends_what_he_took_part_in_is_its_agent() -> None:
    found = events_in("Niger heeft de samenwerking met Malta opgezegd.", "nl")
    assert any(event.type == "cooperate" and ("agent", "Niger") in roles_of(event) for event in found)


@pytest.mark.slow
def test_those_between_whom_an_agreement_is_sign_it() -> None:
    [event] = events_in("Het akkoord tussen Peru en Mali werd in Lima ondertekend.", "nl")
    assert {("agent", "Peru"), ("agent", "Mali")} <= roles_of(event)


@pytest.mark.slow
def test_whose_goods_arrive_sent_them() -> None:
    [event] = events_in("The firm Kolt said that its valves had gone to Mali.", "en")
    assert ("agent", "its") in roles_of(event)
