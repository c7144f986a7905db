"""One deed, two doers."""

from __future__ import annotations

import pytest

from compare.test_unnamed import findings_of
from compare.told import Told
from wederhoor.record import Conflict, EventStatus


def conflicts(told: Told) -> list[Conflict]:
    return [conflict for finding in findings_of(told) for conflict in finding.conflicts]


def raid(told: Told, doer: str, *, day: str = "2024-03-03", status: EventStatus = "occurred") -> None:
    report = told.report(f"Paper {len(told.reports)}", day="2024-03-05")
    told.event(report, "attack", agent=doer, patient="Tirel", days=(day, day), status=status)


def test_an_attack_on_one_place_and_day_told_of_two_is_one_question_with_a_conflict() -> None:
    told = Told()
    raid(told, "Red Dawn")
    raid(told, "Falcons")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Was Tirel attacked?", "corroborated")
    [conflict] = finding.conflicts
    assert (conflict.field, conflict.values) == ("agent", ("Falcons", "Red Dawn"))
    assert conflict.explanation == "who did it: Falcons in 1 report, Red Dawn in 1 report"


@pytest.mark.parametrize(
    ("doer", "day", "status"),
    [
        ("Red Dawn Brigade", "2024-03-03", "occurred"),
        ("Falcons", "2024-03-04", "occurred"),
        ("Falcons", "2024-03-03", "planned"),
    ],
)
def test_a_fuller_name_another_day_and_a_plan_are_no_rivals(doer: str, day: str, status: EventStatus) -> None:
    told = Told()
    raid(told, "Red Dawn")
    raid(told, doer, day=day, status=status)
    assert conflicts(told) == []


def test_two_whom_one_report_names_together_are_no_rivals() -> None:
    told = Told()
    raid(told, "Red Dawn")
    told.event(told.reports[0], "attack", agent="Falcons", patient="Tirel", days=("2024-03-03", "2024-03-03"))
    raid(told, "Falcons")
    assert conflicts(told) == []


def test_two_buyers_of_one_firm_are_rivals_and_two_who_hold_shares_are_not() -> None:
    told = Told()
    for buyer in ("Havkraft", "Nordfisk"):
        told.event(told.report(f"Paper {buyer}", day="2024-03-05"), "own", agent=buyer, patient="Lochmore")
    assert {c.field for c in conflicts(told)} == {"agent"}
    shares = Told()
    for buyer in ("Havkraft", "Nordfisk"):
        report = shares.report(f"Paper {buyer}", day="2024-03-05")
        shares.event(report, "own", agent=buyer, patient="Lochmore", quantity=30, goods="30 % of the shares")
    assert conflicts(shares) == []
