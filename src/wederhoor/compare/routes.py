"""The ways that goods travel: told in many reports and languages, one route, as strong as the weakest word for it."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast, cast_of
from wederhoor.record import (
    Certainty,
    Entity,
    EntityId,
    Event,
    EventId,
    EventStatus,
    EventType,
    Goods,
    Leg,
    Mention,
    Mode,
    Report,
    Route,
    Statement,
    StatementId,
    route_id,
)  # fmt: skip

CARRYING: frozenset[EventType] = frozenset(("supply", "trade", "deploy"))
STATUSES: tuple[EventStatus, ...] = (
    "occurred",
    "ongoing",
    "planned",
    "possible",
)  # strongest first; others are no route
CERTAINTIES: tuple[Certainty, ...] = ("certain", "probable", "possible", "unknown")
MODES: tuple[Mode, ...] = ("direct", "indirect", "hearsay")
MIN_STOPS = 2  # "arms go to X" is no way
Stops = tuple[EntityId | None, ...]


@dataclass(frozen=True, slots=True)
class _Telling:
    """One event as a way: where from, through, and to."""

    event: Event
    stops: Stops
    goods: tuple[str, str]
    quantity: float | None


def find_routes(
    *,
    reports: Sequence[Report],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
) -> tuple[Route, ...]:
    """Routes of goods with at least two known stops, ordered by id.

    Events with the same stops (a state, its capital and its government are one) and the same kind of goods (the same
    words, for goods of no known kind) are one route. A quantity that the events tell differently is None; the finding
    of those events shows the conflict.
    """
    cast = cast_of(reports, mentions, entities)
    grouped: dict[tuple[str, ...], list[_Telling]] = defaultdict(list)
    for event in sorted(events, key=lambda event: event.id):
        telling = _telling(event, cast)
        if telling is not None:
            text, category = telling.goods
            kind = text.casefold() if category == "other" else category
            grouped[kind, *(cast.actor_key(stop) for stop in telling.stops)].append(telling)
    holding = _statements_by_event(statements)
    routes = (_route(tellings, holding) for tellings in grouped.values())
    return tuple(sorted(routes, key=lambda route: route.id))


def _telling(event: Event, cast: Cast) -> _Telling | None:
    goods = cast.goods_of(event)
    if event.type not in CARRYING or event.status not in STATUSES or goods is None:
        return None
    start = next(iter(cast.in_role(event, "origin", "agent")), None)
    end = next(iter(cast.in_role(event, "destination", "recipient")), None)
    between = [stop for stop in cast.in_role(event, "via") if stop not in (start, end)]
    stops: Stops = (start, *between, end)
    if len({stop for stop in stops if stop}) < MIN_STOPS:
        return None
    return _Telling(event, stops, goods, cast.quantity_of(event))


def _route(tellings: Sequence[_Telling], holding: Mapping[EventId, Sequence[Statement]]) -> Route:
    told = Counter(telling.stops for telling in tellings)
    stops = max(told, key=lambda stops: (told[stops], tuple(stop or "" for stop in stops)))
    events = tuple(telling.event.id for telling in tellings)
    text, category = max((telling.goods for telling in tellings), key=lambda goods: (len(goods[0]), goods[0]))
    quantities = {telling.quantity for telling in tellings if telling.quantity is not None}
    legs = tuple(Leg(origin=a, destination=b, events=events) for a, b in itertools.pairwise(stops))
    return Route(
        id=route_id(text, category, stops, events),
        goods=Goods(text=text, category=category),
        quantity=quantities.pop() if len(quantities) == 1 else None,
        legs=legs,
        status=min((telling.event.status for telling in tellings), key=STATUSES.index),
        weakest=_weakest([statement for event in events for statement in holding.get(event, ())]),
    )


def _weakest(statements: Sequence[Statement]) -> StatementId | None:
    """The statement with the least certain words, then the least directly heard; never the report's own voice."""
    quoted = [s for s in statements if s.mode in MODES]
    rank = {s.id: (CERTAINTIES.index(s.certainty), MODES.index(s.mode), s.id) for s in quoted}
    return max(rank, key=lambda statement: rank[statement], default=None)


def _statements_by_event(statements: Sequence[Statement]) -> Mapping[EventId, Sequence[Statement]]:
    found: dict[EventId, list[Statement]] = defaultdict(list)
    for statement in statements:
        for event in statement.events:
            found[event].append(statement)
    return found
