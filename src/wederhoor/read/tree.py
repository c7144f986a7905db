"""The best tree from arc scores: every word has one head, one word is the root.

Greedy heads first, since nearly all of them form a tree already; else Chu and Liu 1965, Edmonds 1967.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEVER = -1e9
ALL_ROOTS = 12  # words; up to so many, every word is tried as the root of a sentence without a greedy tree
FEW_ROOTS = 5
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
    if _cycle(heads) is None:
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
    for root in order if len(order) <= ALL_ROOTS else order[:FEW_ROOTS]:
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


def _arborescence(scores: Scores) -> Heads:
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(heads), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    # contract the cycle into one node, the last one
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]
    enter = gain[:, outside].argmax(0)
    leave = scores[np.ix_(outside, np.array(cycle))].argmax(1)
    small = np.full((len(outside) + 1,) * 2, NEVER, np.float32)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = gain[enter, outside]
    small[:-1, -1] = scores[outside, np.array(cycle)[leave]]
    np.fill_diagonal(small, NEVER)
    contracted = _arborescence(small)
    out: Heads = heads.copy()
    for i, node in enumerate(outside):
        if i:
            out[node] = cycle[leave[i]] if contracted[i] == len(outside) else outside[contracted[i]]
    broken = contracted[-1]
    out[cycle[enter[broken]]] = outside[broken]
    return out


def _cycle(heads: Heads) -> list[int] | None:
    """The words of one cycle, or None when all lead to the root (0)."""
    state = np.zeros(len(heads), np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if state[at] == 1:
            return path[path.index(at) :]
        state[path] = 2
    return None
