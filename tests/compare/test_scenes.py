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
    assert (finding.question, finding.verdict) == ("Were people killed in Bamako (2024-06-04)?", "corroborated")


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


def toll(told: Told, day: str) -> Event:
    """A report of a disaster in Bamako and, in its next sentence, of a toll beside which no place stands."""
    report = told.report(f"Paper {len(told.reports)}", day=day, text=f"People killed ({day}). Death toll rises to 12.")
    place = told.event(report, "harm", place="Bamako", days=("2024-06-04", "2024-06-04"))
    people = Role(role="patient", words=report.cite(0, 6), mention=None)
    told.events[-1] = replace(place, trigger=report.cite(7, 13), roles=(*place.roles, people))
    at = report.text.index("rises")
    counted = Role(role="quantity", words=report.cite(at + 9, at + 11), mention=None, value=12.0)
    event = told.event(report, "harm")
    told.events[-1] = replace(event, trigger=report.cite(at, at + 5), roles=(counted,))
    return told.events[-1]


def test_a_toll_without_a_place_is_of_the_disaster_told_before_it() -> None:
    told = Told()
    tolls = [toll(told, day) for day in ("2024-06-05", "2024-06-06")]
    [finding] = findings_of(told)
    assert finding.question == "Were people killed in Bamako (2024-06-04)?"
    assert {event.id for event in tolls} <= set(finding.events)


def test_whoever_tells_of_the_dead_is_not_where_they_died() -> None:
    told = Told()
    for _ in range(2):
        event = crowd(told, "Bo Ek", day="2024-06-04")
        told.say(told.reports[-1], event, "Bo Ek")
    assert findings_of(told) == ()


def test_nobody_asks_whether_people_were_killed_where_sheep_were() -> None:
    told = Told()
    for _ in range(2):
        event = crowd(told, "Oxa", day="2024-06-03")
        sheep = replace(event.roles[-1], role="quantity", value=12.0, unit="sheep")
        told.events[-1] = replace(event, roles=(*event.roles, sheep))
    assert findings_of(told) == ()


def test_where_the_dead_are_from_is_not_where_they_died() -> None:
    told = Told()
    for _ in range(2):
        event = crowd(told, "Bamako", day="2024-06-04")
        place = replace(event.roles[0], words=replace(event.roles[0].words, text="the body of a boy from Bamako"))
        told.events[-1] = replace(event, roles=(place, *event.roles[1:]))
    assert findings_of(told) == ()
