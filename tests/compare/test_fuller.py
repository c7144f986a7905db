"""Which question tells more of the same: firms of a country and one of them, help and what was given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from wederhoor.compare.cast import STATE_KEY, cast_of
from wederhoor.compare.fuller import Fuller, left_open
from wederhoor.compare.questions import FIRMS_KEY, Question
from wederhoor.record import Entity, EntityType

MALIAN, PERUVIAN = f"{FIRMS_KEY}ML", f"{FIRMS_KEY}PE"


def entity(name: str, type: EntityType, country: str | None) -> Entity:
    return Entity(
        id=name, type=type, name=name, names=(), country=country, wikidata=None, reports=(), mentions=(), merges=()
    )


def fuller(towns: Sequence[str] = ()) -> Fuller:
    known = [entity("Acme", "company", "ML"), entity("Band", "organisation", "PE"), entity("Ann Lee", "person", "PE")]
    return Fuller(cast_of((), [*known, *(entity(town, "place", None) for town in towns)]), dict.fromkeys(towns, "PE"))


def supply(agent: str, target: str, goods: str = "") -> Question:
    return Question("supply", agent, target, goods)


@pytest.mark.parametrize(
    ("question", "other", "is_fuller"),
    [
        (supply(MALIAN, "Band", "intelligence"), supply("Acme", "Band", "satellite images"), True),
        (supply(PERUVIAN, "Band", "intelligence"), supply("Acme", "Band", "satellite images"), False),
        (supply(MALIAN, f"{STATE_KEY}PE", "chips"), supply("Acme", f"{STATE_KEY}PE", "chips"), False),
        (supply("", PERUVIAN, "chips"), supply("Acme", "Band", "chips"), True),
        (supply("", PERUVIAN, "chips"), supply("Acme", "Band", "fuel"), False),
        (supply("", PERUVIAN, "chips"), supply("Acme", "Ann Lee", "chips"), False),
        (supply("Acme", "Band"), supply("Acme", "Band", "chips"), True),
        (supply("Acme", "Band", "chips"), supply("Acme", "Band"), False),
    ],
)
def test_firms_of_a_country_may_be_the_one_that_another_report_names(
    question: Question, other: Question, is_fuller: bool
) -> None:
    assert fuller().is_fuller(other, question) is is_fuller


def test_help_of_one_body_for_another_is_asked_of_what_it_gave() -> None:
    helped = Question("support", "Acme", "Band", "")
    assert fuller().asked_as(helped) == supply("Acme", "Band")
    assert fuller().is_open(helped)
    assert not fuller().is_open(supply("Acme", "Band", "chips"))


@pytest.mark.parametrize(("agent", "target"), [(f"{STATE_KEY}ML", "Band"), ("Acme", f"{STATE_KEY}PE")])
def test_help_by_or_for_a_state_is_a_matter_of_its_own(agent: str, target: str) -> None:
    helped = Question("support", agent, target, "")
    assert fuller().asked_as(helped) == helped


def test_what_is_left_open_is_told_by_name() -> None:
    told = left_open(supply(MALIAN, "Band"), supply("Acme", "Band", "chips"))
    assert told == "does not tell which goods, does not tell which firm of that country did it"
