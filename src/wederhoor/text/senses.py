"""How near in meaning words are, in one language or two, by the directions that the reader gave them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

ROWS_AT_ONCE = 512  # of all pairs: a block of 512 x 50,000 takes 100 MB


def nearness(one: bytes, other: bytes) -> float:
    """The cosine of the angle between two senses: 1 for the same; 0 where one is unknown."""
    if not (one and other):
        return 0.0
    first, second = _directions([one, other])
    return float(first @ second)


def near_pairs(senses: Sequence[bytes], least: float) -> Iterator[tuple[int, int, float]]:
    """Places of two senses, the earlier first, that are at least so near, and how near; in order of the places."""
    known = [place for place, sense in enumerate(senses) if sense]
    if not known:
        return
    directions = _directions([senses[place] for place in known])
    for start in range(0, len(known), ROWS_AT_ONCE):
        near = directions[start : start + ROWS_AT_ONCE] @ directions[start:].T
        for row, column in np.argwhere(near >= least):
            if column > row:
                yield known[start + row], known[start + column], float(near[row, column])


def _directions(senses: Sequence[bytes]) -> NDArray[np.float32]:
    """One row of length 1 for each."""
    rows = np.frombuffer(b"".join(senses), dtype=np.int8).reshape(len(senses), -1).astype(np.float32)
    directions: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return directions
