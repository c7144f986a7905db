from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
import pytest
from msgspec.structs import replace

from publish.cases import Draft, between, ferry_case
from publish.exports.hostile import hostile_case
from wederhoor.publish.exports.ftm import Ftm, ftm_entities, ftm_lines
from wederhoor.publish.exports.ftm_mapping import mapping
from wederhoor.record import Case, EntityType, EventStatus, EventType, entity_id


def exported(case: Case) -> Mapping[str, Ftm]:
    return {thing.id: thing for thing in ftm_entities(case)}


@pytest.mark.parametrize("make", [ferry_case, hostile_case])
def test_the_followthemoney_library_takes_every_entity_as_it_is(make: Callable[[], Case]) -> None:
    model = pytest.importorskip("followthemoney", reason="it needs ICU; run the tests where it is installed").model
    for thing in ftm_entities(make()):
        data = msgspec.to_builtins(thing)
        schema = model.get(thing.schema)
        schema.validate(data)
        for name, values in thing.properties.items():
            kind = schema.get(name).type
            lenient = kind.name == "address"  # semicolons would become commas
            assert [value for value in values if kind.clean(value) != value and not lenient] == []


def test_every_reference_leads_to_an_entity_of_the_export() -> None:
    things = exported(ferry_case())
    for thing in things.values():
        for name in ("proof", "document", "resolved", "involved", "subject", "object", "entity", "owner", "asset"):
            assert all(value in things for value in thing.properties.get(name, ()))


def test_what_did_not_happen_or_is_only_denied_is_left_out() -> None:
    case = ferry_case()
    negated, carried, _ = case.events
    assert negated.id not in exported(case)
    assert carried.id in exported(case)
    denials = tuple(replace(s, stance="deny") for s in case.statements)
    only_denied = replace(case.statements[0], stance="deny", events=(carried.id,))
    assert carried.id not in exported(replace(case, statements=(*denials, only_denied)))


def test_a_supply_is_a_link_with_who_says_it_and_the_exact_words() -> None:
    draft = Draft()
    report = draft.report("en", "Norland sold engines to Ostia, Anna Berg said.", published=between("2024-03-05"))
    norland, ostia = draft.mention(report, "Norland", "government"), draft.mention(report, "Ostia", "government")
    berg = draft.mention(report, "Anna Berg")
    seller, buyer, _ = draft.entity(norland), draft.entity(ostia), draft.entity(berg)
    sold = draft.event(report, "supply", "sold", agent=norland, recipient=ostia, goods="engines", status="planned")
    draft.statement(report, "Norland sold engines to Ostia", berg, events=[sold])
    link = exported(draft.case())[sold.id]
    assert (link.schema, link.properties["subject"], link.properties["object"]) == (
        "UnknownLink",
        [seller.id],
        [buyer.id],
    )
    assert link.properties["description"] == ["Norland sold engines to Ostia"]
    assert link.properties["status"] == ["planned"]
    assert any("Anna Berg says" in line for line in link.properties["summary"])
    assert link.properties["proof"] == [report.id]


@pytest.mark.parametrize(
    ("kind", "other", "schema"),
    [("own", "company", "Ownership"), ("own", "place", "UnknownLink"), ("join", "organisation", "Membership")],
)
def test_the_types_at_both_ends_decide_on_the_schema(kind: EventType, other: EntityType, schema: str) -> None:
    draft = Draft()
    report = draft.report("en", "Berg owns Zilt.")
    berg, zilt = draft.mention(report, "Berg"), draft.mention(report, "Zilt", other)
    draft.entity(berg)
    draft.entity(zilt)
    event = draft.event(report, kind, "owns", agent=berg, patient=zilt)
    assert exported(draft.case())[event.id].schema == schema


def test_a_link_with_one_end_is_an_event() -> None:
    draft = Draft()
    report = draft.report("en", "Berg owns it.")
    berg = draft.mention(report, "Berg")
    owner = draft.entity(berg)
    event = draft.event(report, "own", "owns", agent=berg)
    found = exported(draft.case())[event.id]
    assert (found.schema, found.properties["involved"]) == ("Event", [owner.id])


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        (("2024-02-01", "2024-02-29"), {"date": ["2024-02"]}),
        (("2024-01-01", "2024-12-31"), {"date": ["2024"]}),
        (("2024-02-03", "2024-02-03"), {"date": ["2024-02-03"]}),
        (("2024-02-03", "2024-03-01"), {"startDate": ["2024-02-03"], "endDate": ["2024-03-01"]}),
        ((None, "2024-03-01"), {"endDate": ["2024-03-01"]}),
        (("9999-12-01", "9999-12-31"), {"startDate": ["9999-12-01"], "endDate": ["9999-12-31"]}),
    ],
)
def test_a_day_a_month_and_a_year_are_one_date(days: tuple[str | None, str | None], dates: object) -> None:
    draft = Draft()
    report = draft.report("en", "Berg left.")
    event = draft.event(report, "travel", "left", days=days)
    properties = exported(draft.case())[event.id].properties
    assert {name: properties[name] for name in ("date", "startDate", "endDate") if name in properties} == dates


def test_a_state_can_act_and_a_town_is_an_address() -> None:
    case = ferry_case()
    place = next(entity for entity in case.entities if entity.name == "Zilt")
    state = replace(place, id=entity_id("country:NL"), country="NL")
    schemata = {thing.schema for thing in exported(replace(case, entities=(place,))).values()}
    assert exported(replace(case, entities=(state,)))[state.id].schema == "PublicBody"
    assert "Address" in schemata


def test_a_surname_alone_is_a_weak_alias() -> None:
    case = ferry_case()
    captain = next(entity for entity in case.entities if entity.name == "Olaf Lind")
    spelled = replace(captain, names=(*captain.names, replace(captain.names[0], text="Lind")))
    properties = exported(replace(case, entities=(spelled,)))[captain.id].properties
    assert properties["weakAlias"] == ["Lind"]
    assert "alias" not in properties


def test_the_lines_are_the_same_each_time() -> None:
    assert list(ftm_lines(ferry_case())) == list(ftm_lines(ferry_case()))


@pytest.mark.parametrize(
    ("status", "words"), [("planned", "planned"), ("possible", "possible"), ("ongoing", "going on")]
)
def test_the_status_stands_in_the_summary(status: EventStatus, words: str) -> None:
    case = ferry_case()
    event = replace(case.events[1], status=status)
    assert words in exported(replace(case, events=(event,)))[event.id].properties["summary"][0]


def test_the_mapping_names_only_schemata_with_both_ends() -> None:
    assert {link.schema for link in mapping().links} == {
        "Ownership", "Membership", "Directorship", "Employment", "Payment",
    }  # fmt: skip
