"""Numbers of one event: which cannot both be right, and which only look as if they could not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.told import Told
from wederhoor.compare.figures import find_number_conflicts
from wederhoor.record import Event, EventStatus, EventType, Role


def telling(
    told: Told,
    sentence: str,
    number: str,
    value: float,
    *,
    kind: EventType = "supply",
    status: EventStatus = "occurred",
    day: str = "2024-03-02",
    days: tuple[str, str] | None = None,
) -> Event:
    """An event of a report with these words, in which the number stands."""
    report = told.report(f"Paper {len(told.reports)}", day=day, text=sentence)
    event = told.event(report, kind, status=status, days=days)
    at = sentence.index(number)
    role = Role(role="quantity", words=report.cite(at, at + len(number)), mention=None, value=value)
    trigger = report.cite(0, len(sentence))
    told.events[-1] = replace(event, roles=(role,), trigger=trigger)
    return told.events[-1]


def conflicts(told: Told) -> list[tuple[str, ...]]:
    reports = {report.id: report for report in told.reports}
    return [conflict.values for conflict in find_number_conflicts(told.events, "quantity", reports)]


def test_two_numbers_of_one_delivery_cannot_both_be_right() -> None:
    told = Told()
    telling(told, "Peru sent 300 lorries.", "300", 300)
    telling(told, "Mali got 180 lorries.", "180", 180)
    assert conflicts(told) == [("180", "300")]


def test_numbers_between_the_two_are_told_too() -> None:
    told = Told()
    for value in (300, 180, 240):
        telling(told, f"Peru sent {value} lorries.", str(value), value)
    assert conflicts(told) == [("180", "240", "300")]


@pytest.mark.parametrize(
    ("sentence", "number", "value"),
    [
        ("Peru sent around 50 lorries.", "around 50", 50),
        ("Peru sent dozens of lorries.", "dozens", 12),
        ("Peru sent more than 40 lorries.", "40", 40),
        ("Peru sent two of the 48 lorries.", "two", 2),
    ],
)
def test_what_is_rounded_or_a_part_of_the_whole_is_no_other_number(sentence: str, number: str, value: float) -> None:
    told = Told()
    telling(told, "Peru sent 48 lorries.", "48", 48)
    telling(told, sentence, number, value)
    assert conflicts(told) == []


def test_what_is_planned_is_no_other_number_than_what_came_of_it() -> None:
    told = Told()
    telling(told, "Peru wants to send 24 lorries.", "24", 24, status="planned")
    telling(told, "Peru sent eight lorries.", "eight", 8)
    assert conflicts(told) == []
    telling(told, "Peru plans to send 30 lorries.", "30", 30, status="planned")
    assert conflicts(told) == [("24", "30")]


def test_deliveries_at_two_times_are_two_deliveries() -> None:
    told = Told()
    telling(told, "Peru sent six tugs.", "six", 6, days=("2023-02-01", "2023-02-28"))
    telling(told, "Peru sent ten tugs.", "ten", 10, days=("2024-11-01", "2024-11-30"))
    assert conflicts(told) == []


def test_a_toll_that_a_later_report_tells_higher_has_risen() -> None:
    told = Told()
    telling(told, "Nine people were killed.", "Nine", 9, kind="harm", day="2024-03-04")
    telling(told, "Four people were killed.", "Four", 4, kind="harm", day="2024-03-02")
    assert conflicts(told) == []
    telling(told, "Three people were killed.", "Three", 3, kind="harm", day="2024-03-06")
    assert conflicts(told) == [("3", "4", "9")]


def test_the_injured_are_not_counted_against_the_dead() -> None:
    told = Told()
    telling(told, "Twelve people were killed.", "Twelve", 12, kind="harm")
    telling(told, "30 people were injured.", "30", 30, kind="harm")
    assert conflicts(told) == []


def test_sums_in_two_currencies_are_not_compared() -> None:
    told = Told()
    telling(told, "Peru paid 350 million dollars.", "350 million dollars", 350e6)
    telling(told, "Peru paid 450 million euros.", "450 million euros", 450e6)
    assert conflicts(told) == []
    telling(told, "Peru paid 320 million euros.", "320 million euros", 320e6)
    assert conflicts(told) == [("320,000,000", "450,000,000")]


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (("at least 14 lorries", 14.0), ("12 lorries", 12.0), [("12", "at least 14")]),
        (("at least 9 lorries", 9.0), ("12 lorries", 12.0), []),
        (("up to 9 lorries", 9.0), ("12 lorries", 12.0), [("up to 9", "12")]),
        (("up to 20 lorries", 20.0), ("12 lorries", 12.0), []),
    ],
)
def test_a_lowest_number_contradicts_what_is_lower_and_a_highest_what_is_higher(
    first: tuple[str, float], second: tuple[str, float], apart: list[tuple[str, ...]]
) -> None:
    told = Told()
    for words, value in (first, second):
        telling(told, f"Peru sent {words}.", words.removesuffix(" lorries"), value)
    assert conflicts(told) == apart


def test_two_who_count_the_dead_in_one_report_can_contradict_each_other() -> None:
    told = Told()
    report = told.report("The Fen Post", day="2024-03-02", text="2 killed, say police. 5 killed, say doctors.")
    for at in (0, report.text.index("5")):
        role = Role(role="quantity", words=report.cite(at, at + 1), mention=None, value=float(report.text[at]))
        event = told.event(report, "harm")
        told.events[-1] = replace(event, roles=(role,), trigger=report.cite(at + 2, at + 8))
    reports = {report.id: report}
    tellers = {told.events[0].id: "police", told.events[1].id: "doctors"}
    assert [c.values for c in find_number_conflicts(told.events, "quantity", reports, tellers)] == [("2", "5")]
    assert list(find_number_conflicts(told.events, "quantity", reports)) == []
