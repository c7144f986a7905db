"""Competing hypotheses: what each piece of evidence is to each, and in which order they stand."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compare.told import Told
from wederhoor.compare.cast import STATE_KEY
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Query, Sought
from wederhoor.compare.weigh import Item, Matrix, weigh
from wederhoor.record import Case, Event, EventStatus, Stance

MALI = Sought("Mali", frozenset([f"{STATE_KEY}ML"]))
PERU = Sought("Peru", frozenset([f"{STATE_KEY}PE"]))
ARMS = Query(type="supply", agent=MALI, target=PERU, goods="weapons", category="weapons")


def supposed(status: EventStatus = "ongoing", *, query: Query = ARMS, quantity: float | None = None) -> Hypothesis:
    """That Mali arms Peru, or as the status says."""
    own = Told()
    report = own.report(None, text="supposed")
    event = own.event(report, "supply", status=status, quantity=quantity)
    return Hypothesis(f"supposed to be {status}", query, event, report)


SO, NOT_SO = supposed(), supposed("negated")


def arms(told: Told, *, status: EventStatus = "ongoing", quantity: float | None = None) -> Event:
    report = told.report(f"Paper {len(told.reports)}", day="2024-03-01")
    return told.event(
        report, "supply", status=status, agent="Mali", recipient="Peru", goods="rifles", quantity=quantity
    )


def says(
    told: Told, who: str | None, stance: Stance = "assert", status: EventStatus = "ongoing", called: str | None = None
) -> None:
    event = arms(told, status=status)
    told.say(told.reports[-1], event, who, stance=stance, called=called)


def matrix(told: Told, *hypotheses: Hypothesis) -> Matrix:
    case = Case(
        reports=tuple(told.reports), mentions=tuple(told.mentions), entities=told.entities(),
        events=tuple(told.events), statements=tuple(told.statements), findings=(), routes=(), reprints=(),
        rejected=(), software="wederhoor 0", reader="none",
    )  # fmt: skip
    return weigh(case, hypotheses or (SO, NOT_SO))


def fits(found: Matrix, item: Item) -> dict[int, str]:
    """By the number of the hypothesis."""
    return {column.number: cell.fit for column, cell in zip(found.columns, item.cells, strict=True)}


def test_an_assertion_and_a_denial_fit_opposite_hypotheses() -> None:
    told = Told()
    says(told, "Anna")
    says(told, "Boris", "deny")
    found = matrix(told)
    by_speaker = {item.said[0].who: fits(found, item) for item in found.items}
    assert by_speaker == {
        "Anna": {1: "consistent", 2: "inconsistent"},
        "Boris": {1: "inconsistent", 2: "consistent"},
    }


@pytest.mark.parametrize("stance", ["warn", "demand", "support", "oppose", "ask"])
def test_whoever_wants_fears_or_asks_says_nothing_of_whether_it_is_so(stance: Stance) -> None:
    told = Told()
    says(told, "Anna", stance)
    found = matrix(told)
    assert fits(found, found.items[0]) == {1: "neutral", 2: "neutral"}
    assert found.items[0].cells[0].reason.startswith("only ")


@pytest.mark.parametrize(
    ("told_as", "supposed_as", "fit"),
    [
        ("occurred", "ongoing", "consistent"),
        ("planned", "ongoing", "consistent"),
        ("planned", "occurred", "neutral"),
        ("possible", "ongoing", "neutral"),
        ("possible", "possible", "consistent"),
        ("occurred", "planned", "consistent"),
        ("negated", "occurred", "inconsistent"),
        ("negated", "possible", "neutral"),
        ("planned", "negated", "inconsistent"),
        ("possible", "negated", "neutral"),
    ],
)
def test_how_far_the_thing_has_come_decides_what_a_word_bears_out(
    told_as: EventStatus, supposed_as: EventStatus, fit: str
) -> None:
    told = Told()
    says(told, "Anna", status=told_as)
    found = matrix(told, supposed(supposed_as))
    assert found.items[0].cells[0].fit == fit


def test_the_least_spoken_against_stands_first_by_origins_and_not_by_papers() -> None:
    told = Told()
    for _ in range(3):
        says(told, "Boris", "deny")  # three papers, one speaker
    says(told, "Anna")
    says(told, "Carla")
    found = matrix(told, NOT_SO, SO)
    assert [(column.number, column.n_origins) for column in found.columns] == [(2, 1), (1, 2)]
    [denied] = [item for item in found.items if item.said[0].stance == "deny"]
    assert len(denied.said) == 3


def test_who_has_no_name_is_counted_apart() -> None:
    told = Told()
    says(told, None, "deny", called="a trader")
    [column] = matrix(told, SO).columns
    assert (column.n_origins, column.n_nameless, column.n_inconsistent) == (0, 1, 1)


def test_what_speaks_against_one_hypothesis_alone_stands_before_what_tells_nothing_apart() -> None:
    told = Told()
    says(told, "Anna", status="planned")  # bears out that it goes on, not that it happened; against neither
    says(told, "Boris", "deny", status="planned")
    says(told, "Carla", "deny", status="occurred")
    found = matrix(told, supposed("occurred"), supposed("planned"))
    assert [(item.said[0].who, item.n_apart) for item in found.items] == [("Carla", 1), ("Boris", 0), ("Anna", 0)]


def test_another_number_speaks_against_the_supposed_one() -> None:
    told = Told()
    arms(told, quantity=180)
    found = matrix(told, supposed(quantity=180), supposed(quantity=300))
    assert fits(found, found.items[0]) == {1: "consistent", 2: "inconsistent"}
    assert [cell.reason for cell in found.items[0].cells][1] == "quantity: 300 - 180 = 120"


def test_another_day_speaks_against_the_supposed_one() -> None:
    told = Told()
    told.event(told.report("The Fen Post", day="2024-03-09"), "sanction", agent="Mali", patient="Anna",
               days=("2024-03-05", "2024-03-05"))  # fmt: skip
    anna = Query(type="sanction", target=Sought("Anna", frozenset(["e-Anna"])))
    hypotheses = []
    for day in ("2024-03-05", "2024-03-01"):
        own = Told()
        report = own.report(None, text=f"on {day}")
        event = own.event(report, "sanction", days=(day, day))
        hypotheses.append(Hypothesis(day, dataclasses.replace(anna, first=day, last=day), event, report))
    found = matrix(told, *hypotheses)
    assert fits(found, found.items[0]) == {1: "consistent", 2: "inconsistent"}


def test_another_buyer_speaks_against_the_supposed_one() -> None:
    told = Told()
    for publisher, buyer in (("The Fen Post", "Havkraft"), ("The Moor Echo", "Nordfisk")):
        told.event(told.report(publisher, day="2024-03-09"), "own", agent=buyer, patient="Lochmore")
    hypotheses = []
    for buyer in ("Havkraft", "Nordfisk"):
        query = Query(
            type="own",
            agent=Sought(buyer, frozenset([f"e-{buyer}"])),
            target=Sought("Lochmore", frozenset(["e-Lochmore"])),
        )
        own = Told()
        report = own.report(None, text=buyer)
        hypotheses.append(Hypothesis(buyer, query, own.event(report, "own"), report))
    found = matrix(told, *hypotheses)
    assert [column.n_origins for column in found.columns] == [1, 1]
    assert {cell.reason for item in found.items for cell in item.cells} == {
        "says that it happened",
        "tells it of somebody else",
    }


def test_a_hypothesis_without_an_act_is_not_understood_and_one_about_others_has_nothing() -> None:
    told = Told()
    says(told, "Anna")
    vague = Hypothesis("Something is up", Query(), None, None)
    elsewhere = supposed(query=Query(type="supply", agent=PERU, target=MALI))
    found = matrix(told, vague, elsewhere, SO)
    assert [column.number for column in found.columns] == [3]
    assert [(column.number, column.judged) for column in found.left_out] == [
        (1, "not understood"),
        (2, "nothing in the record"),
    ]


def test_one_statement_that_says_both_tells_nothing() -> None:
    told = Told()
    event = arms(told)
    other = told.event(told.reports[-1], "supply", status="negated", agent="Mali", recipient="Peru", goods="rifles")
    said = told.say(told.reports[-1], event, "Anna")
    told.statements[-1] = replace(said, events=(event.id, other.id))
    [item] = matrix(told).items
    assert {cell.reason for cell in item.cells} == {"says things for it and against it"}


@given(st.permutations(range(4)))
def test_the_order_of_the_records_does_not_matter(order: list[int]) -> None:
    told = Told()
    for who, stance in (("Anna", "assert"), ("Boris", "deny"), ("Carla", "doubt"), ("Dan", "warn")):
        says(told, who, stance)  # type: ignore[arg-type]
    shuffled = Told(
        told.reports, told.mentions, [told.events[at] for at in order], [told.statements[at] for at in order]
    )
    assert matrix(shuffled) == matrix(told)
