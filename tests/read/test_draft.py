"""Rewriting a tree keeps it a tree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from read.drafts import draft, tree
from wederhoor.read.draft import Draft, Node, coordinate, one_tree


def reaches_the_root(heads: list[int], index: int) -> bool:
    for _ in heads:
        if index >= 0:
            index = heads[index]
    return index < 0


@given(st.lists(st.integers(-1, 9), min_size=1, max_size=10))
def test_whatever_heads_come_in_one_tree_comes_out(heads: list[int]) -> None:
    heads = [head if head < len(heads) else 0 for head in heads]
    found = one_tree(heads)
    assert found.count(-1) == 1
    assert all(reaches_the_root(found, index) for index in range(len(found)))


@given(st.integers(1, 8).flatmap(lambda n: st.tuples(*(st.integers(-1, i - 1) for i in range(n)))))
def test_a_sound_tree_is_left_as_it_is(heads: tuple[int, ...]) -> None:
    if heads.count(-1) == 1:
        assert one_tree(heads) == list(heads)


def test_a_second_root_hangs_on_the_first() -> None:
    assert one_tree([1, 1, 3, 3]) == [1, -1, 3, 1]


@given(st.data())
def test_lifting_a_word_over_its_head_keeps_one_tree(data: st.DataObject) -> None:
    n = data.draw(st.integers(2, 7))
    heads = [-1] + [data.draw(st.integers(0, i - 1)) for i in range(1, n)]
    found = Draft([Node(i, "w", "w", "NOUN", {}, head, "dep") for i, head in enumerate(heads)])
    found.lift(found.nodes[data.draw(st.integers(1, n - 1))], deprel="nmod", old_head="case")
    after = [node.head for node in found.nodes]
    assert after.count(-1) == 1
    assert one_tree(after) == after


def test_a_lifted_word_takes_its_heads_place_and_dependents() -> None:
    found = draft("""
        just   just   ADV  _ 3 advmod
        sailed sail   VERB _ 0 ROOT
        to     to     ADP  _ 2 prep
        Lima   Lima   PROPN _ 3 pobj
    """)
    found.lift(found.nodes[3], deprel="obl", old_head="case")
    assert tree(found) == "just <advmod Lima; sailed <ROOT; to <case Lima; Lima <obl sailed"


def test_conjuncts_hang_on_the_first_and_the_conjunction_on_the_last() -> None:
    found = draft("""
        ships ship NOUN _ 0 root
        ,     ,    PUNCT _ 1 punct
        ports port NOUN _ 1 conj
        and   and  CCONJ _ 3 cc
        men   man  NOUN _ 3 conj
    """)
    coordinate(found)
    assert tree(found) == "ships <root; , <punct ships; ports <conj ships; and <cc men; men <conj ships"
