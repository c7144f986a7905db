"""Values of two papers for what both tell in words that are near."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.record import Finding

NEAR, FAR = bytes([100, 20] * 64), bytes([20, 100] * 64)
SEIZED = (
    "customs of Ost seized 41 letters stolen there",
    "Der Zoll von Ost beschlagnahmte {} Briefe, die gestohlen waren",
)


def told_twice(*, other: str, sense: bytes = NEAR, day: str = "2024-06-05") -> tuple[Finding, ...]:
    """Two papers tell of letters that were seized, each in its own voice."""
    told = Told()
    for publisher, claim, meaning in (("The Fen Post", SEIZED[0], NEAR), ("Der Bote", SEIZED[1].format(other), sense)):
        report = paper(told, publisher, f"{claim}.", day if publisher == "Der Bote" else "2024-06-05")
        named(told, report, "Ost")
        made = said(told, report, claim, None, mode="author")
        told.statements[-1] = replace(made, sense=meaning)
    return findings_of(told)


def test_two_numbers_for_what_two_papers_tell_alike_are_in_conflict() -> None:
    [finding] = told_twice(other="37")
    assert finding.question == f"How many: “{SEIZED[0]}”, or “37”?"
    assert [(one.field, one.values, one.explanation) for one in finding.conflicts] == [
        ("quantity", ("37", "41"), "41 - 37 = 4")
    ]


def test_one_number_for_it_is_agreed_upon() -> None:
    [finding] = told_twice(other="41")
    assert (finding.verdict, finding.conflicts) == ("corroborated", ())


def test_twice_as_many_and_more_may_be_of_something_else() -> None:
    assert told_twice(other="92") == ()


@pytest.mark.parametrize(("sense", "day"), [(FAR, "2024-06-05"), (NEAR, "2024-07-20")])
def test_numbers_for_what_is_told_otherwise_or_weeks_later_are_of_two_things(sense: bytes, day: str) -> None:
    assert told_twice(other="37", sense=sense, day=day) == ()


@pytest.mark.parametrize(("other", "values"), [("3 Jahren", ("30", "36")), ("30 Monaten", ())])
def test_a_sentence_of_another_length_is_in_conflict(other: str, values: tuple[str, ...]) -> None:
    told = Told()
    texts = (
        ("The Fen Post", "Lee was sentenced to 30 months", "sentenced"),
        ("Der Bote", f"Lee wurde zu {other} verurteilt", "verurteilt"),
    )
    for publisher, claim, trigger in texts:
        report = paper(told, publisher, f"{claim}.")
        named(told, report, "Ann Lee", "Lee")
        held = done(told, report, "detain", trigger, patient="Lee")
        said(told, report, claim, None, mode="author", events=(held,))
    [finding] = findings_of(told)
    assert finding.question == "Was Ann Lee sentenced?"
    assert [value for one in finding.conflicts for value in one.values] == list(values)
