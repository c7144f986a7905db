"""Values that two papers give for what both tell in words that are near: "seized 41 containers", "37 containers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.compare.joining import Joined
from wederhoor.compare.topics import Topics
from wederhoor.compare.values import KINDS, Kind, Value, values_of
from wederhoor.compare.values_told import Values, in_conflict
from wederhoor.record import Conflict, Statement, StatementId

MAX_TIMES = 2  # how many times the smaller one the larger may be; beyond that the two papers may tell of two things
Pair = tuple[Statement, Statement]


def values_apart(pairs: Sequence[Pair], topics: Topics, kinds: Sequence[Kind] = KINDS) -> tuple[Values, ...]:
    """What the two of a pair give of one kind and one unit, and what cannot both be right."""
    apart = [found for one, other in pairs for found in _apart(one, other, topics, kinds)]
    joined, first = Joined(len(apart)), dict[StatementId, int]()
    for number, pair in enumerate(apart):
        for value in pair:
            joined.join(first.setdefault(value.statement.id, number), number)
    groups = ([value for place in places for value in apart[place]] for places in joined.groups())
    return tuple(in_conflict(group, topics) for group in groups)


def conflicts_among(
    statements: Sequence[Statement], topics: Topics, kinds: Sequence[Kind] = KINDS
) -> tuple[Conflict, ...]:
    """The conflict between statements that tell one thing, if there is any."""
    pairs = [(one, other) for n, one in enumerate(statements) for other in statements[:n] if one.report != other.report]
    return tuple(found.conflict for found in values_apart(pairs, topics, kinds))[:1]


def _apart(one: Statement, other: Statement, topics: Topics, kinds: Sequence[Kind]) -> Iterator[tuple[Value, Value]]:
    if any(key.isdigit() for key in topics.told(one) & topics.told(other)):
        return  # the two agree on a number, and may tell the other of something else
    for kind in kinds:
        given = [[value for value in values_of(said, topics) if value.kind == kind] for said in (one, other)]
        if all(given) and _are_apart(given[0][0], given[1][0]):
            yield given[0][0], given[1][0]
            return


def _are_apart(one: Value, other: Value) -> bool:
    less, more = sorted((one.number, other.number), key=lambda number: number.low)
    is_near = one.kind != "number" or more.low <= MAX_TIMES * less.high
    return is_near and bool(one.units & other.units) and one.is_apart_from(other)
