"""A graph of who does what to whom: places of names and lines, found by pulling and pushing.

Method: Fruchterman and Reingold 1991, with nothing but sums, products and roots, which every processor rounds alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

WIDTH, HEIGHT = 720, 520
MARGIN_X, MARGIN_Y = 70, 26
N_ROUNDS = 120
CLOSE = 62.0  # units at which pull and push of two tied names are equal
MAX_STRETCH = 2.2
STEP = 60.0  # longest move in the first round; it shrinks to nothing


@dataclass(frozen=True, slots=True)
class Node:
    """A name on the graph."""

    x: float
    y: float
    radius: float
    name: str
    href: str
    type: str
    number: int
    actor: str  # its number in the filters, empty for none


@dataclass(frozen=True, slots=True)
class Tie:
    """What one does to another; `number`s of the nodes."""

    start: int
    end: int
    x1: float
    y1: float
    x2: float
    y2: float
    label: str
    href: str
    status: str
    disputed: bool
    n_events: int


@dataclass(frozen=True, slots=True)
class Graph:
    width: int
    height: int
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    left_out: int  # ties of names that had no room


def lay_out(n_nodes: int, ties: Mapping[tuple[int, int], float]) -> Sequence[tuple[float, float]]:
    """A place for each node; ties pull by their weight, all nodes push."""
    places = [_on_a_circle(number, n_nodes) for number in range(n_nodes)]
    for turn in range(N_ROUNDS):
        moves = _pushes(places)
        for (a, b), weight in ties.items():
            (ax, ay), (bx, by) = places[a], places[b]
            dx, dy = bx - ax, by - ay
            pull = sqrt(dx * dx + dy * dy) / CLOSE * (0.5 + min(weight, 4.0) / 4)
            moves[a] = (moves[a][0] + dx * pull, moves[a][1] + dy * pull)
            moves[b] = (moves[b][0] - dx * pull, moves[b][1] - dy * pull)
        limit = STEP * (1 - turn / N_ROUNDS)
        places = [_moved(place, move, limit) for place, move in zip(places, moves, strict=True)]
    return _stretched(places)


def _stretched(places: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """The whole drawing is used, as far as that leaves distances near what they were."""
    left, right = min((x for x, _ in places), default=0.0), max((x for x, _ in places), default=0.0)
    top, bottom = min((y for _, y in places), default=0.0), max((y for _, y in places), default=0.0)
    wide = min((WIDTH - 2 * MARGIN_X) / max(right - left, 1.0), MAX_STRETCH)
    high = min((HEIGHT - 2 * MARGIN_Y) / max(bottom - top, 1.0), MAX_STRETCH)
    return [
        (
            round(WIDTH / 2 + (x - (left + right) / 2) * wide, 1),
            round(HEIGHT / 2 + (y - (top + bottom) / 2) * high, 1),
        )
        for x, y in places
    ]


def _on_a_circle(number: int, n_nodes: int) -> tuple[float, float]:
    """Places around the middle, without sines: the circle by its rational points."""
    share = 8 * number / max(n_nodes, 1)
    side, t = divmod(share, 2)
    t -= 1
    x, y = 2 * t / (1 + t * t), (1 - t * t) / (1 + t * t)
    for _ in range(int(side)):
        x, y = -y, x
    return WIDTH / 2 + x * WIDTH / 4, HEIGHT / 2 + y * HEIGHT / 4


def _pushes(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Every pair pushes apart; all are drawn a little to the middle."""
    moves = [((WIDTH / 2 - x) * 0.6, (HEIGHT / 2 - y) * 0.9) for x, y in places]
    for a in range(len(places)):
        for b in range(a):
            dx, dy = places[a][0] - places[b][0], places[a][1] - places[b][1]
            if dx == dy == 0:
                dx = 1.0 + a - b
            push = CLOSE * CLOSE * CLOSE / (dx * dx + dy * dy)
            away = sqrt(dx * dx + dy * dy)
            moves[a] = (moves[a][0] + dx / away * push, moves[a][1] + dy / away * push)
            moves[b] = (moves[b][0] - dx / away * push, moves[b][1] - dy / away * push)
    return moves


def _moved(place: tuple[float, float], move: tuple[float, float], limit: float) -> tuple[float, float]:
    far = sqrt(move[0] * move[0] + move[1] * move[1])
    share = min(far, limit) / far if far else 0.0
    x, y = place[0] + move[0] * share, place[1] + move[1] * share
    return min(max(x, MARGIN_X), WIDTH - MARGIN_X), min(max(y, MARGIN_Y), HEIGHT - MARGIN_Y)
