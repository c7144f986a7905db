"""Plans and papers that several reports tell of: one plan by author, subject and day."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from compare.test_unnamed import described, findings_of, papers
from compare.told import Told
from wederhoor.compare.things import plan_of
from wederhoor.record import EventStatus, EventType, Finding


class Plan(NamedTuple):
    """A plan as a report tells of it."""

    words: str
    by: str = "Mali"
    day: str | None = "2024-06-03"
    kind: EventType = "other"
    status: EventStatus = "occurred"


def found(first: Plan, *second: Plan) -> tuple[Finding, ...]:
    """What is found where one paper tells of the first plan and another of the rest."""
    told = Told()
    one, other = papers(told)
    for report, plan in [(one, first), *((other, plan) for plan in second)]:
        described(told, report, plan.kind, {"patient": plan.words}, agent=plan.by, day=plan.day, status=plan.status)
    return findings_of(told)


def test_a_plan_is_one_whoever_presents_or_supports_it() -> None:
    [finding] = found(
        Plan("peace plan for Peru"),
        Plan("Malis Friedensvorschlag", by="Peru", day=None, kind="support"),
        Plan("Fünfjahresplan"),
    )
    assert (finding.question, len(finding.events)) == ("Did Mali present a peace plan (2024-06-03)?", 2)
    assert finding.links[1].rule == "same author and subject, does not tell the day"


def test_a_paper_that_does_not_tell_its_subject_joins_by_author_and_day() -> None:
    [finding] = found(Plan("Klimapaket"), Plan("Positionspapier", by="Bamako"))
    assert finding.question == "Did Mali present a climate plan (2024-06-03)?"
    assert finding.links[1].rule == "same author and day, does not tell what it is about"


def test_plans_on_two_subjects_or_in_two_months_are_two() -> None:
    assert found(Plan("climate plan"), Plan("Rentenplan"), Plan("Klimaplan", day="2024-04-03")) == ()


def test_a_minister_and_a_state_present_one_plan_if_subject_and_day_are_one() -> None:
    [finding] = found(Plan("budget"), Plan("Haushaltsentwurf", by="Ann Lee"))
    assert finding.question == "Did Mali present a budget (2024-06-03)?"
    assert finding.links[1].rule == "same subject and day, told of a person and of a state"


def test_a_plan_announced_without_a_day_lies_after_its_report() -> None:
    [finding] = found(Plan("rescue plan", day="2024-06-09"), Plan("Rettungspaket", day=None, status="planned"))
    assert len(finding.events) == 2


def test_a_plan_on_a_subject_of_its_own_is_asked_about_in_its_words() -> None:
    [finding] = found(Plan("plan for a zoo"), Plan("Plan für einen Zoo"))
    assert finding.question == "Did Mali present “plan for a zoo” (2024-06-03)?"


@pytest.mark.parametrize(
    ("words", "after", "name"),
    [
        ("Positionspapier", "zum Krieg am Fluss", "peace plan"),
        ("Positionspapier", "am Freitag. Der Krieg", ""),
        ("klimaatplan", "", "climate plan"),
        ("Haushaltsentwurf", "", "budget bill"),
        ("newspaper", "about climate", None),
        ("vrede", "", None),
    ],
)
def test_a_paper_is_known_by_its_head_and_what_it_is_about(words: str, after: str, name: str | None) -> None:
    plan = plan_of(words, after)
    assert (plan.name if plan else None) == name
