from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from publish.cases import Draft, ferry_case
from publish.exports.hostile import hostile_case
from wederhoor.publish.exports.plover import Coded, mapping, plover_events, plover_lines
from wederhoor.record import EntityType, EventStatus, EventType, Stance


def coded(
    kind: EventType,
    *,
    status: EventStatus = "occurred",
    goods: str = "engines",
    recipient: EntityType = "organisation",
    country: str | None = None,
) -> list[Coded]:
    """The one event that Berg does to Zilt."""
    draft = Draft()
    report = draft.report("en", f"Berg did it to Zilt with {goods}.")
    berg, zilt = draft.mention(report, "Berg"), draft.mention(report, "Zilt", recipient)
    draft.entity(berg)
    draft.entity(zilt, country=country)
    draft.event(report, kind, "did", status=status, agent=berg, recipient=zilt, goods=goods)
    return list(plover_events(draft.case()))


@pytest.mark.parametrize(
    ("kind", "status", "code", "contexts"),
    [
        ("agree", "planned", "AGREE", ("future",)),
        ("agree", "occurred", "SUPPORT", ()),
        ("meet", "possible", "CONSULT", ("hypothetical",)),
        ("attack", "occurred", "ASSAULT", ()),
        ("supply", "occurred", "COOPERATE", ("economic",)),
    ],
)
def test_type_and_status_decide_on_class_and_context(
    kind: EventType, status: EventStatus, code: str, contexts: tuple[str, ...]
) -> None:
    [found] = coded(kind, status=status)
    assert (found.event_type, found.contexts) == (code, contexts)


@pytest.mark.parametrize(("goods", "mode"), [("ammunition", "military"), ("food", "humanitarian"), ("engines", None)])
def test_what_a_state_is_given_is_aid_of_the_kind_of_its_goods(goods: str, mode: str | None) -> None:
    [found] = coded("supply", goods=goods, recipient="place", country="NO")
    assert (found.event_type, found.event_mode, found.recipient_country) == ("AID", mode, "NO")


@pytest.mark.parametrize("kind", ["link", "evade", "own", "produce", "surveil", "appoint", "vote", "travel", "other"])
def test_types_without_a_class_are_left_out(kind: EventType) -> None:
    assert coded(kind) == []


def test_what_is_negated_or_only_denied_is_left_out() -> None:
    assert coded("supply", status="negated") == []
    case = ferry_case()
    denied = replace(case.statements[0], stance="deny", events=(case.events[1].id,))
    assert case.events[1].id not in {event.id for event in plover_events(replace(case, statements=(denied,)))}


@pytest.mark.parametrize(
    ("stance", "code"), [("demand", "REQUEST"), ("oppose", "REJECT"), ("assert", None), ("deny", None)]
)
def test_a_demand_is_an_act_of_its_own_and_an_assertion_is_none(stance: Stance, code: str | None) -> None:
    case = ferry_case()
    said = replace(case.statements[1], stance=stance, events=())
    found = [event.event_type for event in plover_events(replace(case, statements=(said,), events=()))]
    assert found == ([code] if code else [])


def test_every_class_of_the_mapping_is_one_of_the_sixteen() -> None:
    table = mapping()
    assert len(table.quads) == 16
    assert {rule.code for rule in table.rules} | set(table.statements.values()) <= set(table.quads)


def test_hostile_words_leave_each_line_one_object() -> None:
    case = hostile_case()
    lines = list(plover_lines(case))
    assert lines
    assert [msgspec.json.decode(line, type=Coded) for line in lines] == list(plover_events(case))
    assert not any("\n" in line for line in lines)
