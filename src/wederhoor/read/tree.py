"""The best tree from arc scores: every word has one head, one word is the root.

Greedy heads first, since nearly all of them form a tree already; else Chu and Liu 1965, Edmonds 1967, as Tarjan 1977
does it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEVER = -1e9
ALL_ROOTS = 12  # words; up to so many, every word is tried as the root of a sentence without a greedy tree
FEW_ROOTS = 5
LONG = 300  # words
Scores = NDArray[np.float32]
Heads = NDArray[np.int64]


def best_heads(scores: Scores) -> Heads:
    """Head of each word, from arc scores of shape (words + 1, words + 1).

    Rows are dependents, row and column 0 the root.

    Returns shape (words,), 0 for the root's child (exactly one), n for word n counted from 1.
    """
    scores = scores.astype(np.float32)
    np.fill_diagonal(scores, NEVER)
    heads = _one_root(scores, scores.argmax(1))
    if not _has_cycle(heads):
        return heads[1:]
    return _one_root_tree(scores)[1:]


def _one_root(scores: Scores, heads: Heads) -> Heads:
    """`heads` with only the best of its roots kept, the others hung on their best word; one is made where none is."""
    heads = heads.copy()
    heads[0] = 0
    gain = _root_gain(scores)
    roots = np.flatnonzero(heads[1:] == 0)
    best = int(gain.argmax()) if not len(roots) else int(roots[gain[roots].argmax()])
    for i in roots:
        if i != best:
            heads[i + 1] = 1 + int(scores[i + 1, 1:].argmax())
    heads[best + 1] = 0
    return heads


def _root_gain(scores: Scores) -> Scores:
    """What each word gains as the root over its best head among the words."""
    if len(scores) == 2:
        return np.zeros(1, np.float32)
    gain: Scores = scores[1:, 0] - scores[1:, 1:].max(1)
    return gain


def _one_root_tree(scores: Scores) -> Heads:
    """The maximum arborescence with one root: the best over the likeliest root words, in short sentences over all."""
    order = 1 + np.argsort(-_root_gain(scores), kind="stable")
    best: tuple[float, Heads] | None = None
    for root in order[: _n_roots(len(order))]:
        single = scores.copy()
        single[1:, 0] = NEVER
        single[root, 0] = scores[root, 0]
        single[root, 1:] = NEVER
        heads = _arborescence(single)
        total = float(scores[np.arange(1, len(heads)), heads[1:]].sum())
        if best is None or total > best[0]:
            best = (total, heads)
    assert best is not None  # a sentence has at least one word
    return best[1]


def _n_roots(n_words: int) -> int:
    """How many words are tried as the root: a broken sentence of a thousand words is not worth several trees."""
    if n_words <= ALL_ROOTS:
        return n_words
    return FEW_ROOTS if n_words <= LONG else 1


def _arborescence(scores: Scores) -> Heads:
    """The best head of each word without cycles, in time that grows with the square of the words (Tarjan 1977).

    Words follow their best heads; where they run in a circle, the circle becomes one node that a better head may enter.
    """
    nodes = [_Node(row, np.full(len(scores), word, np.int32)) for word, row in enumerate(scores.copy())]
    owner = np.arange(len(nodes))  # the outermost node of each word
    done = {0}
    for word in range(1, len(scores)):
        path: list[int] = []
        at = int(owner[word])
        while at not in done:
            path.append(at)
            at = int(owner[nodes[at].choose()])
            if at in path:
                circle = path[path.index(at) :]
                path = path[: path.index(at)]
                at = _contract(circle, nodes, owner)
        done.update(path)
    return _expanded(nodes, len(scores))


@dataclass(slots=True)
class _Node:
    """A word, or a circle of nodes."""

    gains: Scores  # by head: what it is worth to hang the node on it
    entered: NDArray[np.int32]  # by head: which word of the node takes it
    head: int = 0
    above: int | None = None  # the circle that it is part of

    def choose(self) -> int:
        self.head = int(self.gains.argmax())
        return self.head


def _contract(circle: list[int], nodes: list[_Node], owner: Heads) -> int:
    """Make a circle one node: to enter it at a part costs the head that the part had."""
    parts = [nodes[number] for number in circle]
    gains = np.stack([part.gains - part.gains[part.head] for part in parts])
    best = gains.argmax(0)
    heads = np.arange(gains.shape[1])
    entered = np.stack([part.entered for part in parts])[best, heads]
    whole = _Node(gains[best, heads], entered)
    number = len(nodes)
    for part in parts:
        part.above = number
    inside = np.isin(owner, circle)
    owner[inside] = number
    whole.gains[inside] = -np.inf
    nodes.append(whole)
    return number


def _expanded(nodes: list[_Node], n_words: int) -> Heads:
    """Heads of the words: a circle is broken where it is entered, and its other parts keep theirs."""
    heads: Heads = np.zeros(n_words, np.int64)
    broken: set[int] = set()
    for number in range(len(nodes) - 1, 0, -1):
        if number in broken:
            continue
        node = nodes[number]
        word = int(node.entered[node.head])
        heads[word] = node.head
        at = word
        while at != number:
            broken.add(at)
            above = nodes[at].above
            assert above is not None  # the word lies inside the node
            at = above
    return heads


def _has_cycle(heads: Heads) -> bool:
    """Whether some words do not lead to the root (0)."""
    state = np.zeros(len(heads), np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if state[at] == 1:
            return True
        state[path] = 2
    return False
