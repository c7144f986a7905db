"""Two persons of one full name: kept apart where their offices and countries clash, and proposed as one."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from resolve.test_by_context import judged, told
from resolve.test_entities import Draft
from wederhoor.record import Entity, Office
from wederhoor.resolve.offices import with_offices
from wederhoor.resolve.proposals import with_proposals

POSTS = (("minister", "PE"), ("admiral", "NO"), ("minister", "NO"), (None, None))


def holder(label: str, title: str | None, country: str | None, name: str = "Jan Bergmann") -> Draft:
    """A report that says what somebody is; None: it does not."""
    draft = told(label, name)
    if title is not None:
        person = draft.mentions.pop()
        office = Office(words=person.words, title=title, tenure="current", country=country, body=None, time=None)
        draft.mentions.append(replace(person, offices=(office,)))
    return draft


def persons(*drafts: Draft) -> list[Entity]:
    return [entity for entity in judged(*drafts) if entity.type == "person"]


def test_a_minister_of_one_country_is_no_admiral_of_another() -> None:
    assert len(persons(holder("1", "minister", "PE"), holder("2", "admiral", "NO"))) == 2


def test_one_country_or_one_office_is_enough_to_be_one() -> None:
    assert len(persons(holder("1", "minister", "PE"), holder("2", "admiral", "PE"))) == 1
    assert len(persons(holder("1", "minister", "PE"), holder("2", "minister", "NO"))) == 1


def test_who_is_kept_apart_is_proposed_as_one() -> None:
    drafts = [holder("1", "minister", "PE"), holder("2", "admiral", "NO")]
    mentions = [mention for draft in drafts for mention in draft.mentions]
    first, second = with_proposals(with_offices(judged(*drafts), mentions, ()), mentions)
    assert [one.entity for one in first.probably] == [second.id]
    assert [reason.rule for reason in first.probably[0].reasons] == ["same full name", "offices of other countries"]


@given(st.lists(st.sampled_from(POSTS), min_size=2, max_size=6), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_reports_does_not_matter(
    posts: list[tuple[str | None, str | None]], shuffler: random.Random
) -> None:
    drafts = [holder(str(number), *post) for number, post in enumerate(posts)]
    shuffled = shuffler.sample(drafts, len(drafts))
    assert judged(*drafts) == judged(*shuffled)
