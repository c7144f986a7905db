"""Which drafts are about the same words, and which lie within which."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import CELL, Nearby, chain_of, outer_of, settled

NOBODY = Antecedents(MentionIndex(()))  # of whom a report tells nothing

spans = st.tuples(st.integers(0, 4 * CELL), st.integers(1, 2 * CELL)).map(lambda s: (s[0], s[0] + s[1]))


def draft(content: Span, cue: Span | None = None) -> Draft:
    return Draft(0, content, cue, "sagen", None, "indirect", "assert", "clause")


@given(st.lists(spans, max_size=30), spans)
def test_nearby_finds_every_draft_that_shares_a_character(contents: list[Span], span: Span) -> None:
    drafts = [draft(content) for content in contents]
    near = list(Nearby(drafts).around(span))
    sharing = [d for d in drafts if d.content[0] < span[1] and span[0] < d.content[1]]
    assert [d for d in near if d.content[0] < span[1] and span[0] < d.content[1]] == sharing


@given(st.lists(spans, max_size=30), st.integers(0, 6 * CELL))
def test_a_character_is_held_when_some_content_has_it(contents: list[Span], at: int) -> None:
    assert Nearby(draft(c) for c in contents).holds(at) == any(start <= at < end for start, end in contents)


@given(st.lists(st.tuples(spans, spans), max_size=20))
def test_the_outer_draft_is_the_shortest_that_holds_the_inner_one_and_its_cue(pairs: list[tuple[Span, Span]]) -> None:
    drafts = [draft(content, cue) for content, cue in pairs]
    outer = outer_of(drafts)
    for inner in drafts:
        around = [
            d.content[1] - d.content[0]
            for d in drafts
            if d.content[0] <= inner.content[0]
            and inner.content[1] <= d.content[1]
            and d.content[1] - d.content[0] > inner.content[1] - inner.content[0]
            and inner.cue is not None
            and inner.cue != d.cue
            and d.content[0] <= inner.cue[0] < d.content[1]
        ]
        found = outer.get(id(inner))
        assert (found.content[1] - found.content[0] if found else None) == min(around, default=None)


def test_of_the_same_words_the_pass_that_comes_first_is_believed() -> None:
    clause, hearsay = draft((0, 40), (50, 55)), replace(draft((0, 40)), rule="hearsay")
    assert settled([hearsay, clause]) == [clause]


def test_a_statement_with_its_own_cue_inside_another_stays() -> None:
    outer, inner = draft((0, 60), (62, 67)), draft((20, 60), (10, 15))
    assert settled([outer, inner]) == [outer, inner]
    assert outer_of([outer, inner]) == {id(inner): outer}


def test_a_draft_that_rests_on_another_stays_beside_it_and_lies_within_it() -> None:
    reported = draft((0, 40), (50, 55))
    relied = replace(reported, cue=(56, 70), relied_on_by=(50, 55))
    assert len(settled([reported, relied])) == 2
    assert outer_of([reported, relied]) == {id(relied): reported}


def test_a_chain_through_nobody_known_is_empty() -> None:
    outer, inner = draft((0, 60), (62, 67)), draft((20, 60), (10, 15))
    assert chain_of(inner, outer_of([outer, inner]), NOBODY) == ()
