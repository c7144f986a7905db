"""Ways told in outline: "Iran sells oil by way of Oxa", where the same report names the firms of both countries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, STATES, Cast
from wederhoor.compare.days import days_of, meet
from wederhoor.compare.ways import Way, keys_of, may_be_same
from wederhoor.record import ReportId


def without_outlines(ways: Sequence[Way], cast: Cast) -> Sequence[Way]:
    """The ways, each told in states and towns joined to the only one between parties there that its reports tell."""
    told_in: dict[ReportId, list[int]] = defaultdict(list)
    for number, way in enumerate(ways):
        for report in _reports(way):
            told_in[report].append(number)
    fuller: dict[int, list[Way]] = defaultdict(list)
    outlines: set[int] = set()
    for number, way in enumerate(ways):
        meant = _meant(number, ways, told_in, cast) if _n_places(way, cast) else ()
        if len(meant) == 1:
            fuller[meant[0]].append(way)
            outlines.add(number)
    return [_with(way, fuller[number]) for number, way in enumerate(ways) if number not in outlines]


def _meant(number: int, ways: Sequence[Way], told_in: Mapping[ReportId, Sequence[int]], cast: Cast) -> Sequence[int]:
    way, reports = ways[number], _reports(ways[number])
    beside = told_in[min(reports)]
    return [
        other
        for other in beside
        if reports <= _reports(ways[other])
        and _n_places(ways[other], cast) < _n_places(way, cast)
        and _fits(way, ways[other], cast)
    ]


def _reports(way: Way) -> Set[ReportId]:
    return {event.report for event in way.events}


def _n_places(way: Way, cast: Cast) -> int:
    """How many of its stops are told as states and towns."""
    return sum(stop is not None and cast.entities[stop].type in STATES for stop in way.stops)


def _fits(way: Way, fuller: Way, cast: Cast) -> bool:
    """Whether its stops are where those of a fuller way are, in their order, on days that may be the same."""
    places = [found for found in _places(way, cast) if found]
    return (
        may_be_same(way.kind, fuller.kind)
        and _are_in_order(places, _places(fuller, cast))
        and _may_be_same_days(way, fuller)
    )


def _places(way: Way, cast: Cast) -> Sequence[Set[str]]:
    """Who and where each stop is: the party, its town and state."""
    told = [way.starts, *(keys_of(stop, cast) if stop else frozenset() for stop in way.stops[1:-1]), way.ends]
    lands = (cast.entities[stop].country if stop else None for stop in way.stops)
    return [keys | {f"{STATE_KEY}{land}"} if land else keys for keys, land in zip(told, lands, strict=True)]


def _are_in_order(places: Sequence[Set[str]], stops: Sequence[Set[str]]) -> bool:
    rest = iter(stops)
    return all(any(here & there for there in rest) for here in places)


def _may_be_same_days(way: Way, other: Way) -> bool:
    told = [[days for event in one.events if (days := days_of(event))] for one in (way, other)]
    return not all(told) or any(meet(a, b) for a in told[0] for b in told[1])


def _with(way: Way, outlines: Sequence[Way]) -> Way:
    """The way, told by the events of its outlines too."""
    events = {event.id: event for one in (way, *outlines) for event in one.events}
    return replace(way, events=tuple(events[event] for event in sorted(events)))
