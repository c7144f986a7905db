"""Ways of goods joined end to end: maker, carrier, country, user."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from wederhoor.compare.passing_on import Passing
from wederhoor.compare.ways import OTHER, Way, may_be_same

MAX_LEGS = 6  # longer chains are loops of a trade, no route
MAX_WAYS_ON = 3  # a trader with more suppliers or customers passes on nobody knows what


class Stretch(NamedTuple):
    """A way in a chain, and what tells that it goes on from the one before; empty for the first."""

    way: Way
    why: str


Onward = Mapping[int, Mapping[int, str]]  # by the place of a way: those that go on from it, and what tells so


def find_chains(ways: Sequence[Way], passing: Passing) -> Iterator[tuple[Stretch, ...]]:
    """Ways in the order that goods travel them, longest first; a way that leads nowhere further stands alone.

    Two ways are joined where the one ends and the other begins: at a firm or person; at a town or state only when one
    report tells of both in one breath, or the second takes the goods as known. (A country that buys arms and sells
    others is no carrier.)
    """
    ordered = sorted(ways, key=lambda way: (way.kind, way.keys, way.events[0].id))
    onward = _onward(ordered, passing)
    reached = {other for others in onward.values() for other in others}
    used: set[int] = set()
    for first in (number for number in range(len(ordered)) if number not in reached):
        for chain in _from(first, onward, ordered, (first,)):
            used.update(chain)
            yield tuple(_stretches(chain, onward, ordered))
    for number in range(len(ordered)):  # those of a circle have no first one
        if number not in used:
            yield (Stretch(ordered[number], ""),)


def _stretches(chain: Sequence[int], onward: Onward, ways: Sequence[Way]) -> Iterator[Stretch]:
    for place, number in enumerate(chain):
        yield Stretch(ways[number], onward[chain[place - 1]][number] if place else "")


def _onward(ways: Sequence[Way], passing: Passing) -> Onward:
    """For each way, by its place, those that carry the same goods on from its end; none where that end is open."""
    starting: dict[str, list[int]] = defaultdict(list)
    ending: dict[str, list[int]] = defaultdict(list)
    for number, way in enumerate(ways):
        for key in way.starts if way.keys[-1] else ():
            starting[key].append(number)
        for key in way.ends:
            ending[key].append(number)
    found: dict[int, Mapping[int, str]] = {}
    for number, way in enumerate(ways):
        near = {other for key in way.ends for other in starting.get(key, ())}
        others = sorted(other for other in near if _may_be_of_it(way, ways[other], passing))
        n_suppliers = max((_n_of_kind([ways[o] for o in ending[key]], way.kind) for key in way.ends), default=0)
        is_trader = max(n_suppliers, len(others)) > MAX_WAYS_ON
        joined = {} if is_trader else {o: why for o in others if (why := passing.why(way, ways[o]))}
        found[number] = _without_other_deals(way, ways, joined, passing)
    return _without_open_starts(found, ways)


def _without_other_deals(
    way: Way, ways: Sequence[Way], joined: Mapping[int, str], passing: Passing
) -> Mapping[int, str]:
    """Those that go on, without what is only to come where others had the goods: that may be of other goods."""
    has_left = any(ways[other].has_happened for other in joined)
    return {
        o: why for o, why in joined.items() if not has_left or ways[o].has_happened or passing.is_again(way, ways[o])
    }


def _without_open_starts(onward: Onward, ways: Sequence[Way]) -> Onward:
    """The same, without ways from nobody known to where goods go on that others brought there by name."""
    brought = {other for number, others in onward.items() if ways[number].keys[0] for other in others}
    return {
        number: {} if not ways[number].keys[0] and brought.issuperset(others) else others
        for number, others in onward.items()
    }


def _may_be_of_it(way: Way, onward: Way, passing: Passing) -> bool:
    """Whether goods may be those that came: by their kinds; of no known kind, where they are taken as known."""
    is_unknown = OTHER in (way.goods[1], onward.goods[1])
    return may_be_same(way.kind, onward.kind) or (is_unknown and passing.is_again(way, onward))


def _n_of_kind(ways: Sequence[Way], kind: str) -> int:
    return sum(may_be_same(kind, way.kind) for way in ways)


def _from(number: int, onward: Onward, ways: Sequence[Way], chain: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Every way on from the last of the chain that visits no stop twice."""
    visited = {key for member in chain for key in ways[member].keys}
    kinds = {ways[member].kind for member in chain if ways[member].goods[1] != OTHER}
    further = [
        other
        for other in (onward[number] if len(chain) < MAX_LEGS else ())
        if ways[other].keys[-1] not in visited
        and (ways[other].goods[1] == OTHER or all(may_be_same(kind, ways[other].kind) for kind in kinds))
    ]
    if not further:
        yield chain
    for other in further:
        yield from _from(other, onward, ways, (*chain, other))
