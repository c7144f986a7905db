from __future__ import annotations

from compare.told import Told
from wederhoor.compare.ask import Answer, ask
from wederhoor.compare.cast import STATE_KEY
from wederhoor.compare.query import DOER, TARGET, Query, Sought
from wederhoor.record import Case

SUPPLY = Query(
    type="supply",
    agent=Sought("Mali", frozenset([f"{STATE_KEY}ML"])),
    target=Sought("Peru", frozenset([f"{STATE_KEY}PE"])),
    goods="weapons",
    category="weapons",
)


def answer(told: Told, query: Query = SUPPLY) -> Answer:
    return ask(
        Case(
            reports=tuple(told.reports), mentions=tuple(told.mentions), entities=told.entities(),
            events=tuple(told.events), statements=tuple(told.statements), findings=(), routes=(), reprints=(),
            rejected=(), software="wederhoor 0", reader="none",
        ),
        query,
    )  # fmt: skip


def disputed() -> Told:
    """Anna says that Mali arms Peru, Boris denies it, in two papers of two days."""
    told = Told()
    first, second = told.report("The Fen Post", day="2024-03-01"), told.report("Zilte Krant", day="2024-03-04")
    told.say(first, told.event(first, "supply", agent="Mali", recipient="Peru", goods="rifles"), "Anna")
    told.say(
        second, told.event(second, "supply", agent="Mali", recipient="Peru", goods="rifles"), "Boris", stance="deny"
    )
    return told


def test_everybody_s_stand_is_told_the_objection_first() -> None:
    [found] = answer(disputed()).answers
    assert found.verdict == "disputed"
    assert [(said.stance, said.who, said.publisher) for said in found.said] == [
        ("deny", "Boris", "Zilte Krant"),
        ("assert", "Anna", "The Fen Post"),
    ]
    assert (found.asserting, found.objecting) == (frozenset(["e-Anna"]), frozenset(["e-Boris"]))


def test_the_words_are_those_of_the_statement() -> None:
    told = disputed()
    [found] = answer(told).answers
    assert {said.statement: said.words for said in found.said} == {s.id: s.content for s in told.statements}


def test_what_is_told_with_less_but_as_the_same_event_belongs_to_the_answer() -> None:
    told = disputed()
    third = told.report("Lima Herald", day="2024-03-05")
    told.say(third, told.event(third, "supply", agent="Mali", goods="rifles"), "Carla")
    [found] = answer(told).answers
    assert "Carla" in {said.who for said in found.said}


def test_what_comes_near_says_in_what_it_departs() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "supply", agent="Malta", recipient="Peru", goods="rifles")
    told.event(report, "supply", agent="Mali", goods="rifles")
    told.event(report, "visit", agent="Anna", patient="Boris")
    found = answer(told)
    assert found.answers == ()
    assert {(near.other, near.open) for near in found.nearest} == {((DOER,), ()), ((), (TARGET,))}


def test_another_act_between_the_same_parties_comes_near() -> None:
    told = Told()
    told.event(told.report("The Fen Post"), "visit", agent="Mali", patient="Peru")
    meet = Query(type="meet", agent=SUPPLY.agent, target=SUPPLY.target)
    assert [near.other for near in answer(told, meet).nearest] == [("what is done",)]


def test_an_empty_question_finds_nothing() -> None:
    found = answer(disputed(), Query())
    assert (found.answers, found.nearest) == ((), ())


def test_one_statement_about_two_tellings_of_an_event_says_it_once() -> None:
    told = Told()
    report = told.report("The Fen Post")
    events = [told.event(report, "supply", agent="Mali", recipient="Peru", goods="rifles") for _ in range(2)]
    for event in events:
        told.say(report, event, "Anna")
    [found] = answer(told).answers
    assert len(found.said) == 1


def test_a_day_that_others_tell_otherwise_is_no_open_day() -> None:
    told = Told()
    for days in (None, ("2024-03-01", "2024-03-01")):
        report = told.report("The Fen Post", day="2024-03-02")
        told.event(report, "sanction", agent="Mali", patient="Anna", days=days)
    query = Query(type="sanction", target=Sought("Anna", frozenset(["e-Anna"])), first="2024-05-01")
    [near] = answer(told, query).nearest
    assert (near.other, near.open) == (("when",), ())


def test_values_that_cannot_both_be_right_stand_with_the_answer() -> None:
    told = Told()
    for publisher, day in (("The Fen Post", "2024-03-01"), ("Zilte Krant", "2024-03-05")):
        told.event(told.report(publisher, day="2024-03-09"), "sanction", agent="Mali", patient="Anna", days=(day, day))
    [found] = answer(told, Query(type="sanction", target=Sought("Anna", frozenset(["e-Anna"])))).answers
    assert [conflict.values for conflict in found.conflicts] == [("2024-03-01", "2024-03-05")]


def test_a_denial_that_only_points_to_what_it_denies_is_told_with_its_words() -> None:
    told = Told()
    report = told.report("The Fen Post", day="2024-03-01")
    claim = told.say(report, told.event(report, "supply", agent="Mali", recipient="Peru", goods="rifles"), "Anna")
    told.say(report, None, "Boris", stance="deny", answers=claim)
    [found] = answer(told).answers
    assert [(said.who, said.answered) for said in found.said] == [("Boris", claim.content), ("Anna", None)]
