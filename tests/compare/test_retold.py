"""Tellings of one event in a report, and of two."""

from __future__ import annotations

from typing import Any

from extract.trees import report_of
from wederhoor.compare.retold import Retold, find_retold
from wederhoor.record import Event, EventStatus, Report, Role, When, event_id

TEXT = "Acme shipped drones to Mali. The delivery angered Paris. A second delivery of drones to Mali followed."


def told(
    report: Report, trigger: str, *, status: EventStatus = "occurred", time: When | None = None, **roles: str
) -> Event:
    start = report.text.index(trigger)
    found = []
    for name, words in roles.items():
        at = report.text.index(words)
        role: Any = Role(role=name, words=report.cite(at, at + len(words)), mention=None)  # type: ignore[arg-type]
        found.append(role)
    return Event(
        id=event_id(report.id, "supply", start, start + len(trigger)),
        report=report.id,
        type="supply",
        trigger=report.cite(start, start + len(trigger)),
        status=status,
        time=time,
        roles=tuple(found),
    )


def links(report: Report, *events: Event) -> tuple[Retold, ...]:
    return find_retold(events, {}, {report.id: report})


def test_a_later_telling_points_to_the_first_one_and_says_why() -> None:
    report = report_of(TEXT, language="en")
    first, later = told(report, "shipped", goods="drones"), told(report, "delivery", goods="drones")
    [link] = links(report, later, first)
    assert (link.event, link.first) == (later.id, first.id)
    assert [(reason.rule, reason.detail) for reason in link.reasons] == [("same goods", "drones")]


def test_what_differs_in_one_role_is_another_event() -> None:
    report = report_of(TEXT, language="en")
    assert not links(report, told(report, "shipped", goods="drones", recipient="Mali"),
                     told(report, "delivery", goods="drones", recipient="Paris"))  # fmt: skip


def test_a_second_one_is_another_event() -> None:
    report = report_of("Acme shipped drones to Mali. A second delivery of drones to Mali followed.", language="en")
    assert not links(report, told(report, "shipped", goods="drones"), told(report, "delivery", goods="drones"))


def test_a_plan_and_what_was_done_are_two() -> None:
    report = report_of(TEXT, language="en")
    plan = told(report, "shipped", goods="drones", status="planned")
    assert not links(report, plan, told(report, "delivery", goods="drones"))


def test_events_of_two_times_are_two() -> None:
    report = report_of(TEXT, language="en")
    may = When(first="2024-05-01", last="2024-05-31", words=None)
    june = When(first="2024-06-01", last="2024-06-30", words=None)
    assert not links(report, told(report, "shipped", goods="drones", time=may),
                     told(report, "delivery", goods="drones", time=june))  # fmt: skip


def test_nothing_in_common_is_no_reason() -> None:
    report = report_of(TEXT, language="en")
    assert not links(report, told(report, "shipped", goods="drones"), told(report, "delivery", recipient="Paris"))
