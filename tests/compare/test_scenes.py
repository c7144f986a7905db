"""Crowds whom nobody names: one event by place and day."""

from __future__ import annotations

from msgspec.structs import replace

from compare.told import Told
from wederhoor.compare.findings import find_findings
from wederhoor.record import Event, EventType, Finding, Role


def crowd(
    told: Told,
    place: str,
    *,
    day: str | None = None,
    printed: str = "2024-06-05",
    kind: EventType = "harm",
    deed: str = "killed",
) -> Event:
    """A report of its own about people without a name, with a place beside them."""
    report = told.report(f"Paper {len(told.reports)}", day=printed, text=f"People were {deed} ({len(told.reports)})")
    event = told.event(report, kind, days=(day, day) if day else None, place=place)
    people = Role(role="patient", words=report.cite(0, 6), mention=None)
    told.events[-1] = replace(event, trigger=report.cite(0, 12 + len(deed)), roles=(*event.roles, people))
    return told.events[-1]


def findings_of(told: Told) -> tuple[Finding, ...]:
    return find_findings(
        reports=told.reports, mentions=told.mentions, entities=told.entities(), statements=told.statements,
        events=told.events, reprints=(),
    )  # fmt: skip


def test_people_killed_at_one_place_and_day_are_one_question() -> None:
    told = Told()
    for _ in range(2):
        crowd(told, "Bamako", day="2024-06-04")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Were people killed at Bamako (2024-06-04)?", "corroborated")


def test_another_day_and_another_place_are_other_events() -> None:
    told = Told()
    for place, day in (("Bamako", "2024-06-04"), ("Bamako", "2024-06-07"), ("Naxos", "2024-06-04")):
        crowd(told, place, day=day)
    assert findings_of(told) == ()


def test_told_without_a_day_it_joins_the_one_event_of_the_week_before() -> None:
    told = Told()
    crowd(told, "Bamako", day="2024-06-04")
    undated = crowd(told, "Bamako", printed="2024-06-06")
    [finding] = findings_of(told)
    assert [link.rule for link in finding.links if link.event == undated.id] == [
        "same place or party, does not tell the day"
    ]


def test_where_it_might_be_either_of_two_it_joins_neither() -> None:
    told = Told()
    for day in ("2024-06-02", "2024-06-04"):
        crowd(told, "Bamako", day=day)
    crowd(told, "Bamako", printed="2024-06-06")
    assert findings_of(told) == ()


def test_a_country_is_no_place_where_an_event_can_be_found_again() -> None:
    told = Told()
    for _ in range(2):
        crowd(told, "Mali", day="2024-06-04")
    assert findings_of(told) == ()


def test_the_killed_and_the_injured_are_asked_apart() -> None:
    told = Told()
    for deed in ("killed", "killed", "injured", "injured"):
        crowd(told, "Bamako", day="2024-06-04", deed=deed)
    assert len(findings_of(told)) == 2


def test_a_named_victim_needs_no_named_killer() -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        told.event(
            told.report(publisher, day="2024-06-05", text=f"Hugo Salas, {publisher}"), "harm", patient="Hugo Salas"
        )
    [finding] = findings_of(told)
    assert finding.question == "Was Hugo Salas harmed?"
