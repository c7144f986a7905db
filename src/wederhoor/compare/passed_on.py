"""What a way leaves out that the same report has just told: which goods are passed on, and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY
from wederhoor.compare.passing_on import Passing, is_one_breath
from wederhoor.compare.tables import table
from wederhoor.compare.ways import TOWN_KEY, Way

MIN_STOPS = 2  # "arms go to X" is no way


def with_goods(ways: Sequence[Way], passing: Passing) -> Iterator[Way]:
    """Ways that tell what travels, and those that pass on what the same report has just told to have come."""
    named = [way for way in ways if way.kind]
    for way in ways:
        if way.kind:
            yield way
        elif way.n_known >= MIN_STOPS:
            near = (other for other in named if other.ends & way.starts and is_one_breath(other, way))
            came = [other for other in near if passing.is_in_time(other, way)]
            if len({other.kind for other in came}) == 1:
                yield replace(way, goods=came[0].goods, kind=came[0].kind)


def with_senders(ways: Sequence[Way]) -> Iterator[Way]:
    """Ways, those on which goods are passed on by nobody that is named sent by the party they last came to."""
    for way in ways:
        senders = _senders(way, ways) if not way.stops[0] and _is_passed_on(way) else []
        if len({sender.keys[-1] for sender in senders}) == 1:
            sender = senders[0]
            yield replace(
                way,
                stops=(sender.stops[-1], *way.stops[1:]),
                keys=(sender.keys[-1], *way.keys[1:]),
                starts=sender.ends,
            )
        else:
            yield way


def _senders(way: Way, ways: Sequence[Way]) -> Sequence[Way]:
    """Ways of the same goods, told just before, that end at a party."""
    ends = [other for other in ways if other.kind == way.kind and other.keys[-1] and other.keys[-1] not in way.keys]
    parties = [other for other in ends if not other.keys[-1].startswith((STATE_KEY, TOWN_KEY))]
    return [other for other in parties if is_one_breath(other, way) and _is_before(other, way)]


def _is_before(way: Way, onward: Way) -> bool:
    return max(e.trigger.start for e in way.events) < min(e.trigger.start for e in onward.events)


def _is_passed_on(way: Way) -> bool:
    """Whether the word for it says that somebody had the goods before: "resold", "doorgeleverd"."""
    marks = tuple(mark for marks in table("passing_on")["onward"].values() for mark in marks.split())
    return any(event.trigger.text.casefold().startswith(marks) for event in way.events)
