from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import Draft
from wederhoor.compare.ask import ask
from wederhoor.compare.cast import cast_of
from wederhoor.compare.naming import find_naming
from wederhoor.compare.query import Query, Sought
from wederhoor.record import Case


def naming(case: Case, query: Query) -> list[str]:
    cast = cast_of(case.reports, case.entities, case.events, case.statements)
    return [statement.content.text for statement in find_naming(case, query, cast)]


def told() -> tuple[Case, Sought, Sought]:
    """Lind speaks of Berg and guns, then of a boat; who they are is given back."""
    draft = Draft()
    report = draft.report("en", "Lind denied that Berg had ever asked for guns. Lind likes boats.")
    lind, berg = draft.mention(report, "Lind"), draft.mention(report, "Berg")
    again = draft.mention(report, "Lind", nth=1)
    speaker, about = draft.entity(lind, again), draft.entity(berg)
    draft.statement(report, "Berg had ever asked for guns", lind, stance="deny")
    draft.statement(report, "likes boats", again)
    return draft.case(), Sought("Lind", frozenset([speaker.id])), Sought("Berg", frozenset([about.id]))


def test_a_denial_without_an_event_is_found_by_speaker_and_name() -> None:
    case, lind, berg = told()
    assert case.events == ()
    assert naming(case, Query(agent=lind, target=berg)) == ["Berg had ever asked for guns"]


@pytest.mark.parametrize(("category", "found"), [("weapons", 1), ("food", 0)])
def test_the_goods_that_are_asked_about_must_be_named(category: str, found: int) -> None:
    case, lind, _ = told()
    assert len(naming(case, Query(others=(lind,), goods=category, category=category))) == found


def test_one_name_alone_is_no_reason_to_list_all_that_name_it() -> None:
    case, lind, _ = told()
    assert naming(case, Query(others=(lind,))) == []


@pytest.mark.parametrize(
    ("about_berg", "said"),
    [(True, ["Berg had ever asked for guns"]), (False, ["Berg had ever asked for guns", "likes boats"])],
)
def test_the_words_of_one_speaker_are_those_that_name_whoever_else_is_asked_about(
    about_berg: bool, said: list[str]
) -> None:
    case, lind, berg = told()
    query = Query(speaker=lind, others=(berg,) if about_berg else ())
    answer = ask(case, query)
    assert [one.words.text for one in answer.naming] == said
    assert answer.answers == answer.nearest == ()


def test_somebody_unknown_is_named_nowhere() -> None:
    case, lind, berg = told()
    assert naming(case, Query(agent=lind, target=berg, others=(Sought("Atlantis", frozenset()),))) == []


def test_a_name_outside_the_content_does_not_count() -> None:
    case, lind, berg = told()
    shorter = replace(case.statements[0], content=case.reports[0].cite(26, 45))
    assert naming(replace(case, statements=(shorter,)), Query(agent=lind, target=berg)) == []
