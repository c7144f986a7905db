"""Plans and papers that several reports tell of: one plan by author, subject and day."""

from __future__ import annotations

import pytest

from compare.test_unnamed import described, findings_of, papers
from compare.told import Told
from wederhoor.compare.things import plan_of


def test_a_plan_is_one_whoever_presents_or_supports_it() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "peace plan for Peru"}, agent="Mali", day="2024-06-03")
    described(told, second, "support", {"patient": "Malis Friedensvorschlag"}, agent="Peru")
    described(told, second, "other", {"patient": "Fünfjahresplan"}, agent="Mali", day="2024-06-03")
    [finding] = findings_of(told)
    assert (finding.question, len(finding.events)) == ("Did Mali present a peace plan (2024-06-03)?", 2)
    assert finding.links[1].rule == "same author and subject, does not tell the day"


def test_a_paper_that_does_not_tell_its_subject_joins_by_author_and_day() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "Klimapaket"}, agent="Mali", day="2024-06-03")
    described(told, second, "other", {"patient": "Positionspapier"}, agent="Bamako", day="2024-06-03")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali present a climate plan (2024-06-03)?"
    assert finding.links[1].rule == "same author and day, does not tell what it is about"


def test_plans_on_two_subjects_or_in_two_months_are_two() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "climate plan"}, agent="Mali", day="2024-06-03")
    described(told, second, "other", {"patient": "Rentenplan"}, agent="Mali", day="2024-06-03")
    described(told, second, "other", {"patient": "Klimaplan"}, agent="Mali", day="2024-04-03")
    assert findings_of(told) == ()


def test_a_minister_and_a_state_present_one_plan_if_subject_and_day_are_one() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "budget"}, agent="Mali", day="2024-06-03")
    described(told, second, "other", {"patient": "Haushaltsentwurf"}, agent="Ann Lee", day="2024-06-03")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali present a budget (2024-06-03)?"
    assert finding.links[1].rule == "same subject and day, told of a person and of a state"


def test_a_plan_announced_without_a_day_lies_after_its_report() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "rescue plan"}, agent="Mali", day="2024-06-09")
    described(told, second, "other", {"patient": "Rettungspaket"}, agent="Mali", status="planned")
    [finding] = findings_of(told)
    assert len(finding.events) == 2


def test_a_plan_on_a_subject_of_its_own_is_asked_about_in_its_words() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "other", {"patient": "plan for a zoo"}, agent="Mali", day="2024-06-03")
    described(told, second, "other", {"patient": "Plan für einen Zoo"}, agent="Mali", day="2024-06-03")
    [finding] = findings_of(told)
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
