"""Findings on what has no name: a plant, petrol exports, a country's firms."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told, words
from wederhoor.compare.findings import find_findings
from wederhoor.compare.groups import country_of_group
from wederhoor.compare.things import flow_of, thing_of
from wederhoor.record import Event, EventStatus, EventType, Finding, Report, Role, RoleName


def findings_of(told: Told) -> tuple[Finding, ...]:
    return find_findings(
        reports=told.reports,
        mentions=told.mentions,
        entities=told.entities(),
        statements=told.statements,
        events=told.events,
        reprints=(),
    )


def described(
    told: Told,
    report: Report,
    kind: EventType,
    roles: dict[RoleName, str],
    *,
    day: str | None = None,
    status: EventStatus = "occurred",
    **named: str,
) -> Event:
    """An event of whose roles some are but described, in words that stand nowhere."""
    event = told.event(report, kind, days=(day, day) if day else None, status=status, **named)  # type: ignore[arg-type]
    more = tuple(Role(role=role, words=words(text), mention=None) for role, text in roles.items())
    told.events[-1] = msgspec.structs.replace(event, roles=(*event.roles, *more))
    return told.events[-1]


def papers(told: Told) -> tuple[Report, Report]:
    return told.report("The Fen Post", day="2024-06-05"), told.report("Der Bote", "de", day="2024-06-06")


def test_a_plant_struck_by_one_party_is_one_event_in_two_languages() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "attack", {"patient": "the oil refinery"}, agent="Mali", day="2024-06-04")
    described(told, second, "attack", {"patient": "Ölraffinerie"}, agent="Mali")
    [finding] = findings_of(told)
    assert (finding.question, len(finding.events)) == ("Did Mali attack the refinery (2024-06-04)?", 2)


def test_another_plant_or_another_week_is_another_event() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "attack", {"patient": "the oil refinery"}, agent="Mali", day="2024-06-04")
    described(told, second, "attack", {"patient": "Ölraffinerie"}, agent="Mali", day="2024-04-04")
    described(told, second, "attack", {"patient": "Brücke"}, agent="Mali", day="2024-06-04")
    assert findings_of(told) == ()


def test_weapons_of_a_country_strike_for_it() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "attack", agent="Mali", patient="Bo Ek")
    described(told, second, "attack", {"agent": "malische Drohnen"}, patient="Bo Ek")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali attack Bo Ek?"


def test_a_ban_is_asked_of_the_goods_whose_export_it_stops() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "suspend", {"patient": "petrol exports"}, agent="Mali")
    described(told, second, "suspend", {"patient": "Ausfuhr von Benzin"}, agent="Mali")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali suspend fuel exports?"


def test_firms_of_a_country_are_one_party_in_two_languages_and_not_the_state() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "supply", {"agent": "Peruvian companies", "goods": "equipment"}, recipient="Mali")
    described(told, second, "supply", {"agent": "peruanische Firmen", "goods": "Ausrüstung"}, recipient="Mali")
    told.event(second, "supply", agent="Peru", recipient="Mali", goods="Ausrüstung")
    [finding] = findings_of(told)
    assert (finding.question, len(finding.events)) == ("Did firms from Peru supply equipment to Mali?", 2)


def test_an_attack_told_without_its_target_joins_the_one_from_the_same_soil() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "attack", agent="Mali", patient="Peru", origin="Malta")
    described(told, second, "attack", {"origin": "maltesischem Boden"}, agent="Mali")
    told.event(second, "attack", agent="Mali", origin="Naxos")
    [finding] = findings_of(told)
    assert [link.event for link in finding.links] == [told.events[0].id, told.events[1].id]
    assert finding.links[1].rule == "does not tell to whom, but the same place"
    assert finding.question == "Did Mali attack Peru from Malta?"


def test_a_way_through_a_country_is_a_finding_by_one_voice() -> None:
    told = Told()
    first, _ = papers(told)
    event = told.event(
        first, "supply", agent="Peru", recipient="Mali", via="Malta", goods="equipment", status="possible"
    )
    told.say(first, event, "Ann Lee", certainty="possible")
    [finding] = findings_of(told)
    assert finding.question == "Might Peru supply equipment to Mali by way of Malta?"
    assert finding.verdict == "single-origin"


def test_a_way_that_is_only_supposed_or_asked_about_is_none() -> None:
    told = Told()
    first, _ = papers(told)
    told.event(first, "supply", agent="Peru", recipient="Mali", via="Malta", goods="drones", status="hypothetical")
    told.event(first, "supply", agent="Peru", recipient="Mali", via="Malta", goods="fuel", status="possible")
    told.say(first, told.events[-1], "Ann Lee", stance="ask")
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("the plant near the river", "plant"),
        ("Papierfabrik", "plant"),
        ("opslagtank", "depot"),
        ("report", ""),
        ("refineries", ""),
        ("network", ""),
    ],
)
def test_a_thing_is_known_by_its_head_and_only_as_one(phrase: str, kind: str) -> None:
    assert thing_of(phrase) == kind


@pytest.mark.parametrize(
    ("phrase", "language", "flow"),
    [
        ("benzine-export", "nl", "fuel exports"),
        ("Waffenlieferungen an Mali", "de", "weapons deliveries"),
        ("deliveries", "en", ""),
        ("petrol", "en", ""),
    ],
)
def test_a_flow_needs_goods_and_a_direction(phrase: str, language: str, flow: str) -> None:
    assert flow_of(phrase, language) == flow


def test_a_group_needs_a_country_and_one_alone() -> None:
    assert country_of_group("Belgische Firmen", "de", "firms") == "BE"
    assert country_of_group("Firmen", "de", "firms") is None
    assert country_of_group("Belgian and Dutch firms", "en", "firms") is None


def test_goods_told_less_exactly_to_nobody_join_the_one_delivery_that_tells_more() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "supply", agent="Peru", recipient="Mali", goods="missiles")
    told.event(second, "supply", agent="Peru", goods="Waffen")
    [finding] = findings_of(told)
    assert finding.question == "Did Peru supply missiles to Mali?"


def test_a_pronoun_is_no_party() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "supply", agent="Peru", recipient="Mali", goods="weapons")
    described(told, second, "supply", {"agent": "sie"}, recipient="Mali", goods="Waffen")
    [finding] = findings_of(told)
    assert (finding.question, len(finding.events)) == ("Did Peru supply weapons to Mali?", 2)
