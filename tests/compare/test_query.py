from __future__ import annotations

from typing import Any

import pytest

from compare.told import Told
from wederhoor.compare.cast import STATE_KEY, cast_of
from wederhoor.compare.query import DEED, DOER, GOODS, NAMED, TARGET, TIME, Match, Query, Sought, match_event
from wederhoor.record import EventType

MALI, PERU = Sought("Mali", frozenset([f"{STATE_KEY}ML"])), Sought("Peru", frozenset([f"{STATE_KEY}PE"]))


def matched(
    query: Query,
    kind: EventType = "supply",
    *,
    goods: str | None = None,
    days: tuple[str, str] | None = None,
    speakers: tuple[str, ...] = (),
    **roles: Any,
) -> Match:
    """How one event with these roles fits."""
    case = Told()
    event = case.event(case.report("The Fen Post"), kind, goods=goods, days=days, **roles)
    return match_event(event, query, cast_of(case.reports, case.entities(), case.events, case.statements), speakers)


def test_an_event_that_has_every_part_is_an_answer() -> None:
    query = Query(type="supply", agent=MALI, target=PERU, goods="Waffen", category="weapons")
    found = matched(query, agent="Mali", recipient="Peru", goods="rifles")
    assert found.is_answer
    assert found.same == (DEED, DOER, TARGET, GOODS)


@pytest.mark.parametrize(
    ("query", "part"),
    [
        (Query(type="visit"), DEED),
        (Query(agent=PERU), DOER),
        (Query(target=MALI), TARGET),
        (Query(goods="oil", category="fuel"), GOODS),
        (Query(others=(Sought("Anna", frozenset(["e-Anna"])),)), f"{NAMED} (Anna)"),
        (Query(first="2024-05-02"), TIME),
        (Query(last="2024-04-30"), TIME),
        (Query(agent=Sought("Nobody", frozenset())), DOER),
    ],
)
def test_a_part_that_is_told_otherwise_is_named(query: Query, part: str) -> None:
    days = ("2024-05-01", "2024-05-01")
    assert matched(query, agent="Mali", recipient="Peru", goods="rifles", days=days).other == (part,)


@pytest.mark.parametrize(
    ("query", "part"),
    [
        (Query(agent=MALI), DOER),
        (Query(target=PERU), TARGET),
        (Query(goods="oil"), GOODS),
        (Query(first="2024-01-01"), TIME),
    ],
)
def test_a_part_that_is_not_told_is_open_and_no_answer(query: Query, part: str) -> None:
    found = matched(query, via="Malta")
    assert (found.open, found.is_answer) == ((part,), False)


def test_sold_and_given_are_one_act_when_asked_about() -> None:
    assert matched(Query(type="supply"), "trade").is_answer


def test_a_capital_stands_for_its_state() -> None:
    assert matched(Query(agent=MALI), agent="Bamako").is_answer


@pytest.mark.parametrize(
    ("asked", "told", "is_answer"), [("weapons", "ammunition", True), ("ammunition", "weapons", False)]
)
def test_a_narrower_kind_of_goods_answers_and_a_wider_one_does_not(asked: str, told: str, is_answer: bool) -> None:
    assert matched(Query(goods=asked, category=asked), goods=told).is_answer is is_answer


def test_goods_of_no_known_kind_are_compared_by_their_words() -> None:
    assert matched(Query(goods="marble statues"), goods="old statues").is_answer
    assert not matched(Query(goods="marble statues"), goods="old pianos").is_answer


def test_who_meets_whom_may_be_told_the_other_way_round() -> None:
    assert matched(Query(agent=MALI, target=PERU), "meet", agent="Peru", patient="Mali").is_answer
    assert not matched(Query(agent=MALI, target=PERU), "visit", agent="Peru", patient="Mali").is_answer


def test_who_speaks_counts_as_named() -> None:
    anna = Query(others=(Sought("Anna", frozenset(["e-Anna"])),))
    assert matched(anna, agent="Mali", speakers=("e-Anna",)).is_answer


def test_names_that_the_case_does_not_have_are_told() -> None:
    assert Query(agent=MALI, others=(Sought("Atlantis", frozenset()),)).unknown == ("Atlantis",)
