"""The best tree of arc scores, held against trying every tree."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wederhoor.read.tree import Scores, best_heads


def total(scores: Scores, heads: tuple[int, ...]) -> float:
    return float(sum(scores[word, head] for word, head in enumerate(heads, 1)))


def is_tree(heads: tuple[int, ...]) -> bool:
    """Whether one word is the root and every other one leads to it."""
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return heads.count(0) == 1


def best_by_trying(scores: Scores) -> float:
    n = len(scores) - 1
    return max(total(scores, heads) for heads in product(range(n + 1), repeat=n) if is_tree(heads))


def found(scores: Scores) -> tuple[int, ...]:
    return tuple(int(head) for head in best_heads(scores))


def matrix(rows: list[list[int]]) -> Scores:
    return np.array(rows, np.float32)


@st.composite
def scores_of(draw: st.DrawFn, most_words: int) -> Scores:
    n = draw(st.integers(1, most_words)) + 1
    cells = draw(st.lists(st.integers(-9, 9), min_size=n * n, max_size=n * n))
    return np.array(cells, np.float32).reshape(n, n)


TWO_ROOTS_WORTH_TRYING = matrix([[0, 0, 0], [1, 0, 2], [2, 8, 0]])
NO_WORD_WANTS_THE_ROOT = matrix([[0, 0, 0, 0], [-1, 0, 5, 7], [-6, 3, 0, -2], [-2, 1, 2, 0]])


@settings(max_examples=150, deadline=None)
@given(scores_of(9))
def test_the_heads_always_make_a_tree_with_one_root(scores: Scores) -> None:
    assert is_tree(found(scores))


@settings(max_examples=100, deadline=None)
@given(scores_of(4))
@example(TWO_ROOTS_WORTH_TRYING)
@example(NO_WORD_WANTS_THE_ROOT)
def test_no_other_tree_scores_higher(scores: Scores) -> None:
    assert total(scores, found(scores)) == best_by_trying(scores)


def test_a_cycle_that_greedy_heads_would_make_is_broken_where_it_costs_least() -> None:
    # words 2 and 3 want each other most; word 2 loses least by hanging on word 1
    scores = matrix([[0, 0, 0, 0], [9, 0, 0, 0], [0, 7, 0, 8], [0, 1, 8, 0]])
    assert found(scores) == (0, 1, 2)


def test_of_two_words_that_want_the_root_the_one_that_wants_it_more_has_it() -> None:
    assert found(matrix([[0, 0, 0], [5, 0, 1], [6, 5, 0]])) == (0, 1)


def test_a_single_word_is_the_root() -> None:
    assert found(matrix([[0, 0], [-9, 3]])) == (0,)


def test_the_scores_are_left_as_they_were() -> None:
    scores = matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    best_heads(scores)
    assert scores.tolist() == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def test_a_long_broken_sentence_still_has_the_best_heads_of_its_pairs() -> None:
    """Words that want each other in pairs, as quotation marks in a broken page do: every pair is a circle."""
    n = 400
    scores = np.random.default_rng(7).normal(size=(n + 1, n + 1)).astype(np.float32)
    for word in range(1, n, 2):
        scores[word, word + 1] += 20
        scores[word + 1, word] += 20
    heads = found(scores)
    assert is_tree(heads)
    paired = sum(heads[word - 1] == word + 1 or heads[word] == word for word in range(1, n, 2))
    assert paired == n // 2


@settings(max_examples=40, deadline=None)
@given(scores_of(8), st.integers(0, 2**32 - 1))
def test_no_other_heads_are_better_by_one_word(scores: Scores, seed: int) -> None:
    """Changing the head of any one word gives no better tree."""
    scores = scores + np.random.default_rng(seed).random(scores.shape, np.float32) / np.float32(8)
    heads = found(scores)
    for word, head in product(range(len(heads)), range(len(heads) + 1)):
        other = (*heads[:word], head, *heads[word + 1 :])
        if head != word + 1 and is_tree(other):
            assert total(scores, other) <= total(scores, heads) + 1e-4
