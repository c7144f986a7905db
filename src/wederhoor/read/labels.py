"""From a model's scores for words to labels: names, parts of speech, features."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from wederhoor.read.reading import NameSpan, NameType

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
NAME_TYPES: dict[str, NameType] = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "OTH"}


def feature_values(scores: Floats, features: Mapping[str, Sequence[str]]) -> list[dict[str, str]]:
    """Each word's features from scores of shape (words, values of all features); a feature's first value is "none"."""
    found: list[dict[str, str]] = [{} for _ in range(len(scores))]
    bounds = pairwise(accumulate(map(len, features.values()), initial=0))
    best = np.stack([scores[:, start:end].argmax(1) for start, end in bounds])
    names, values = list(features), list(features.values())
    numbers, words = best.nonzero()
    for number, word, value in zip(numbers.tolist(), words.tolist(), best[numbers, words].tolist(), strict=True):
        found[word][names[number]] = values[number][value]
    return found


def name_spans(scores: Floats, labels: tuple[str, ...]) -> tuple[NameSpan, ...]:
    """Names in the likeliest sequence of BIO `labels` in which no I- follows another name's label.

    `scores` has the shape (words, labels).
    """
    if not len(scores):
        return ()
    shifted = scores - scores.max(1, keepdims=True)
    log = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    allowed = _transitions(labels)
    path = log.argmax(1)
    if labels[path[0]].startswith("I-") or not allowed[path[:-1], path[1:]].all():
        path = _best_path(log, allowed, np.array([not label.startswith("I-") for label in labels]))
    probability = np.exp(log[np.arange(len(path)), path])
    spans: list[NameSpan] = []
    for i in np.flatnonzero([labels[label] != "O" for label in path]):
        label, here = labels[path[i]], float(probability[i])
        if label.startswith("B-"):
            spans.append(NameSpan(int(i), int(i) + 1, NAME_TYPES[label[2:]], here))
        else:
            begun = spans[-1]
            spans[-1] = NameSpan(begun.first, int(i) + 1, begun.type, min(begun.probability, here))
    return tuple(spans)


def _best_path(log: Floats, allowed: NDArray[np.bool_], may_begin: NDArray[np.bool_]) -> Integers:
    """The likeliest allowed sequence of labels (Viterbi 1967), from log probabilities (words, labels)."""
    total = np.where(may_begin, log[0], -np.inf)
    back = []
    for row in log[1:]:
        step = np.where(allowed, total[:, None], -np.inf)
        back.append(step.argmax(0))
        total = step.max(0) + row
    path = [int(total.argmax())]
    for origins in reversed(back):
        path.append(int(origins[path[-1]]))
    return np.array(path[::-1])


@cache
def _transitions(labels: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which label may follow which: (before, after)."""
    return np.array([[_may_follow(before, label) for label in labels] for before in labels])


def _may_follow(before: str, label: str) -> bool:
    return not label.startswith("I-") or before[2:] == label[2:]
