"""Ways of goods joined end to end: maker, carrier, country, user."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wederhoor.compare.cast import STATE_KEY
from wederhoor.record import EntityId, Event
from wederhoor.text.goods import is_kind_of

MAX_LEGS = 6  # longer chains are loops of a trade, no route
MAX_DAYS_BETWEEN = 366  # what is passed on later is likelier something else
MAX_WAYS_ON = 3  # a trader with more suppliers or customers passes on nobody knows what
NEAR = 600  # letters of one report within which two legs are told as one way


@dataclass(frozen=True, slots=True)
class Way:
    """A stretch that goods travel, with the events that tell of it."""

    stops: tuple[EntityId | None, ...]
    keys: tuple[str, ...]  # what each stop counts as; empty for one that nobody names
    starts: frozenset[str]  # whatever the way begins at: a party and its place
    ends: frozenset[str]
    goods: tuple[str, str]  # words and kind
    kind: str  # what must be the same, or broader, for two ways to carry the same; empty where no words tell
    quantities: frozenset[float]
    events: tuple[Event, ...]


def may_be_same(kind: str, other: str) -> bool:
    """Whether goods told as two kinds may be the same goods: "parts" and "chips"."""
    return is_kind_of(kind, other) or is_kind_of(other, kind)


def find_chains(ways: Sequence[Way]) -> Iterator[tuple[Way, ...]]:
    """Ways in the order that goods travel them, longest first; a way that leads nowhere further stands alone.

    Two ways are joined where the one ends and the other begins: at a firm or person, or at a state when one report
    tells of both in one breath. (A country that buys arms and sells others is no carrier.)
    """
    ordered = sorted(ways, key=lambda way: (way.kind, way.keys, way.events[0].id))
    onward = _onward(ordered)
    reached = {other for others in onward.values() for other in others}
    used: set[int] = set()
    for first in (number for number in range(len(ordered)) if number not in reached):
        for chain in _from(first, onward, ordered, (first,)):
            used.update(chain)
            yield tuple(ordered[number] for number in chain)
    for number in range(len(ordered)):  # those of a circle have no first one
        if number not in used:
            yield (ordered[number],)


def _onward(ways: Sequence[Way]) -> Mapping[int, Sequence[int]]:
    """For each way, by its place, those that carry the same goods on from its end."""
    starting: dict[str, list[int]] = defaultdict(list)
    ending: dict[str, list[int]] = defaultdict(list)
    for number, way in enumerate(ways):
        for key in way.starts:
            starting[key].append(number)
        for key in way.ends:
            ending[key].append(number)
    found: dict[int, list[int]] = {}
    for number, way in enumerate(ways):
        others = sorted({o for key in way.ends for o in starting.get(key, ()) if may_be_same(way.kind, ways[o].kind)})
        n_suppliers = max((_n_of_kind([ways[o] for o in ending[key]], way.kind) for key in way.ends), default=0)
        is_trader = max(n_suppliers, len(others)) > MAX_WAYS_ON
        found[number] = [] if is_trader else [o for o in others if _is_carried_on(way, ways[o])]
    return found


def _n_of_kind(ways: Sequence[Way], kind: str) -> int:
    return sum(may_be_same(kind, way.kind) for way in ways)


def _from(
    number: int, onward: Mapping[int, Sequence[int]], ways: Sequence[Way], chain: tuple[int, ...]
) -> Iterator[tuple[int, ...]]:
    """Every way on from the last of the chain that visits no stop twice."""
    visited = {key for member in chain for key in ways[member].keys}
    kinds = {ways[member].kind for member in chain}
    further = [
        other
        for other in (onward[number] if len(chain) < MAX_LEGS else ())
        if ways[other].keys[-1] not in visited and all(may_be_same(kind, ways[other].kind) for kind in kinds)
    ]
    if not further:
        yield chain
    for other in further:
        yield from _from(other, onward, ways, (*chain, other))


def _is_carried_on(way: Way, onward: Way) -> bool:
    if way.keys == onward.keys or set(way.keys[:-1]) & set(onward.keys[1:]):
        return False
    at_party = any(not key.startswith(STATE_KEY) for key in way.ends & onward.starts)
    return _is_in_time(way, onward) and (at_party or is_one_breath(way, onward))


def is_one_breath(way: Way, onward: Way) -> bool:
    """Whether one report tells of both close together."""
    return any(
        a.report == b.report and abs(a.trigger.start - b.trigger.start) <= NEAR
        for a in way.events
        for b in onward.events
    )


def _is_in_time(way: Way, onward: Way) -> bool:
    """Not before the goods were there, nor long after; ways without a day are taken to fit."""
    there, on = _days(way), _days(onward)
    if not there or not on:
        return True
    return min(there) <= max(on) and (min(on) - max(there)).days <= MAX_DAYS_BETWEEN


def _days(way: Way) -> list[date]:
    times = (event.time for event in way.events)
    return [date.fromisoformat(day) for time in times if time for day in (time.first, time.last) if day]
