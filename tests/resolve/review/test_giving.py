"""Marks made of what a person points at."""

from __future__ import annotations

import pytest

from fakes import a_case
from resolve.review.marked import marked
from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import mark_id
from wederhoor.resolve.review.giving import Wish, mark_records, signed, wish_of
from wederhoor.resolve.review.wording import sentence

CASE = a_case()
SAYS, VISIT, FINDING = CASE.statements[0], CASE.events[0], CASE.findings[0]


def test_a_mark_holds_on_to_the_words_and_those_around_them() -> None:
    [spot] = marked(CASE, "accept", SAYS.id).spots
    text = CASE.reports[0].text
    assert text[spot.start : spot.end] == spot.text == SAYS.content.text
    assert text.startswith(spot.before + spot.text + spot.after, spot.start - len(spot.before))


def test_a_finding_is_held_by_all_its_tellings() -> None:
    assert [spot.text for spot in marked(CASE, "reject", FINDING.id).spots] == [VISIT.trigger.text]


def test_who_says_it_when_and_why_is_kept_and_does_not_make_another_mark() -> None:
    mark = marked(CASE, "reject", SAYS.id)
    by_ada = signed(mark, by=" Ada ", on="2026-11-22", note="misread")
    assert (by_ada.id, mark_id(by_ada)) == (mark.id, mark.id)
    assert sentence(by_ada).startswith("Ada, 2026-11-22: rejected “Oslo agrees")
    assert sentence(by_ada).endswith("(misread)")


def test_the_start_of_an_id_is_enough_and_several_are_marked_at_once() -> None:
    made = mark_records(CASE, "accept", [SAYS.id[:8], VISIT.id, SAYS.id[:8]])
    assert [mark.record for mark in made] == [SAYS.id, VISIT.id]


def test_a_name_stands_for_its_mention_nearest_to_the_words() -> None:
    changes = marked(CASE, "correct", SAYS.id, speaker="anna berg").changes
    assert changes is not None
    assert changes.speaker is not None
    assert changes.speaker.text == "Anna Berg"
    assert changes.speaker.report == SAYS.report


@pytest.mark.parametrize(
    ("name", "wish", "words"),
    [
        ("s-0", {"stance": "deny"}, "no statement, event or finding"),
        ("s-", {"stance": "deny"}, "is the start of"),
        ("", {"stance": "deny"}, "no statement"),
        (SAYS.id, {"type": "visit"}, "statements have no type"),
        (VISIT.id, {"stance": "deny"}, "events have no stance"),
        (SAYS.id, {"speaker": "Nobody Here"}, "neither a name in this report nor words of it"),
        (SAYS.id, {"speaker": CASE.mentions[-1].id}, "is no mention in the report"),
        (VISIT.id, {"roles": (("agent", "Cleo"),)}, "neither a name"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, wish: dict[str, object], words: str) -> None:
    with pytest.raises(SettingError, match=words):
        marked(CASE, "correct", name, **wish)


def test_a_correction_says_something_and_an_acceptance_nothing_more() -> None:
    with pytest.raises(SettingError, match="say what is to be otherwise"):
        mark_records(CASE, "correct", [SAYS.id], Wish())
    with pytest.raises(SettingError, match="accept changes nothing"):
        mark_records(CASE, "accept", [SAYS.id], Wish(stance="deny"))


@pytest.mark.parametrize("given", [{"stance": "denies"}, {"type": "war"}, {"verdict": "true"}])
def test_values_that_the_record_does_not_have_are_refused(given: dict[str, str | None]) -> None:
    with pytest.raises(SettingError, match="not understood"):
        wish_of(given, ())


@pytest.mark.parametrize("day", ["today", "22.11.2026", "2026-13-01"])
def test_a_day_is_an_iso_day(day: str) -> None:
    with pytest.raises(SettingError, match="no such day"):
        signed(marked(CASE, "accept", SAYS.id), by=None, on=day, note=None)


def test_a_name_that_two_have_is_asked_back() -> None:
    from msgspec.structs import replace

    first, second = (e for e in CASE.entities if SAYS.report in e.reports and e.type == "person")
    twins = replace(CASE, entities=(replace(first, name="Berg"), replace(second, name="Berg")))
    with pytest.raises(UnclearName):
        marked(twins, "correct", SAYS.id, speaker="Berg")
