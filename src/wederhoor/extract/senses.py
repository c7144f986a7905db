"""What words mean in their report, as a direction: the mean of what the reader tells of each word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from wederhoor.extract.phrases import Span
from wederhoor.read.reading import Reading
from wederhoor.record import Mention, Sense, Statement

LONGEST = 127  # what the largest of the numbers becomes, so that all fit into signed bytes


class Senses:
    """The senses of all words of a report."""

    def __init__(self, reading: Reading) -> None:
        told = [sentence for sentence in reading.sentences if sentence.senses is not None]
        self._starts = [word.start for sentence in told for word in sentence.words]
        rows = [sentence.senses for sentence in told if sentence.senses is not None]
        self._sums: NDArray[np.float64] = (
            np.cumsum(np.concatenate(rows), axis=0, dtype=np.float64) if rows else np.empty((0, 0))
        )

    def of(self, span: Span) -> Sense:
        """The direction of the words that begin in `span`; empty where there are none, or the reader tells nothing."""
        first, last = (bisect_left(self._starts, place) for place in span)
        if first == last:
            return b""
        before = self._sums[first - 1] if first else 0.0
        total = self._sums[last - 1] - before
        return bytes(np.rint(total / np.abs(total).max() * LONGEST).astype(np.int8))


def mentions_with_senses(mentions: Sequence[Mention], senses: Senses) -> tuple[Mention, ...]:
    """Mentions of several words with what these mean; one word is known by its letters."""
    return tuple(
        msgspec.structs.replace(m, sense=senses.of((m.words.start, m.words.end))) if " " in m.words.text else m
        for m in mentions
    )


def statements_with_senses(statements: Sequence[Statement], senses: Senses) -> tuple[Statement, ...]:
    return tuple(msgspec.structs.replace(s, sense=senses.of((s.content.start, s.content.end))) for s in statements)
