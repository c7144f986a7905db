"""The ways that goods travel: told in many reports and languages, one route, as strong as the weakest word for it."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from wederhoor.compare.cast import Cast, cast_of
from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.legs import Way, find_chains
from wederhoor.compare.voices import AGAINST, told_first_hand
from wederhoor.record import (
    Certainty,
    Entity,
    Event,
    EventId,
    EventStatus,
    EventType,
    Goods,
    Leg,
    Mode,
    Report,
    RoleName,
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
NO_FREIGHT = frozenset(("satellite images", "intelligence", "technology", "money"))  # "from" tells what they are of
MIN_STOPS = 2  # "arms go to X" is no way
Holding = Mapping[EventId, Sequence[Statement]]


def find_routes(
    *,
    reports: Sequence[Report],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
) -> tuple[Route, ...]:
    """Routes of goods with at least two known stops, ordered by id.

    Events with the same stops (a state, its capital and its government are one) and the same kind of goods (the same
    words, for goods of no known kind) are one way; a way with an open end joins the one that knows it. Ways that end
    where others begin are one route with several legs. A quantity that the events tell differently is None; the
    finding of those events shows the conflict.
    """
    cast = cast_of(reports, entities, events, statements)
    grouped: dict[tuple[str, ...], list[Way]] = defaultdict(list)
    holding = statements_by_event(sorted(statements, key=lambda statement: statement.id))
    stood_for = (event for event in events if not _is_only_denied(holding.get(event.id, ())))
    for event in sorted(stood_for, key=lambda event: event.id):
        way = _way(event, cast)
        if way is not None:
            grouped[way.kind, *way.keys].append(way)
    ways = [_told_together(group) for group in _without_open_ends(grouped).values()]
    routes = (_route(chain, holding) for chain in find_chains(ways))
    return tuple(sorted(routes, key=lambda route: route.id))


def _is_only_denied(statements: Sequence[Statement]) -> bool:
    """Whether nobody who tells of an event stands for it; another report may."""
    told = list(told_first_hand(statements))
    return bool(told) and all(statement.stance in AGAINST for statement in told)


def _way(event: Event, cast: Cast) -> Way | None:
    """The way that one event tells of; None when it carries nothing or fewer than two stops are known."""
    goods = cast.goods_of(event)
    if event.type not in CARRYING or event.status not in STATUSES or goods is None:
        return None
    from_whom: tuple[RoleName, ...] = ("agent", "origin") if goods[1] in NO_FREIGHT else ("origin", "agent")
    start = next(iter(cast.in_role(event, *from_whom)), None)
    end = next(iter(cast.in_role(event, "destination", "recipient")), None)
    between = [stop for stop in cast.in_role(event, "via") if stop not in (start, end)]
    stops = (start, *between, end)
    if len({cast.actor_key(stop) for stop in stops if stop}) < MIN_STOPS:
        return None
    text, category = goods
    return Way(
        stops=stops,
        keys=tuple(cast.actor_key(stop) for stop in stops),
        goods=goods,
        kind=text.casefold() if category == "other" else category,
        quantities=frozenset(number for number in (cast.quantity_of(event),) if number is not None),
        events=(event,),
    )


def _without_open_ends(grouped: Mapping[tuple[str, ...], list[Way]]) -> Mapping[tuple[str, ...], list[Way]]:
    """Ways with an end that nobody names, joined to the one way that names it and is else the same."""
    merged = {key: list(ways) for key, ways in grouped.items()}
    by_middle: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for key in sorted(grouped):
        by_middle[(*key[:1], *key[2:])].append(key)  # all but the start
        by_middle[key[:-1]].append(key)  # all but the end
    for key in sorted(grouped):
        rest = (*key[:1], *key[2:]) if not key[1] else key[:-1] if not key[-1] else None
        fuller = [other for other in by_middle[rest] if all(other[1:]) and other in merged] if rest else []
        if len(fuller) == 1:
            merged[fuller[0]] += merged.pop(key)
    return merged


def _told_together(ways: Sequence[Way]) -> Way:
    """One way with the stops that most events name, and the longest words for the goods."""
    told = Counter(way.stops for way in ways)
    known = max(ways, key=lambda way: (all(way.stops), told[way.stops], tuple(stop or "" for stop in way.stops)))
    return Way(
        stops=known.stops,
        keys=known.keys,
        goods=max((way.goods for way in ways), key=lambda goods: (len(goods[0]), goods[0])),
        kind=known.kind,
        quantities=frozenset(number for way in ways for number in way.quantities),
        events=tuple(sorted((event for way in ways for event in way.events), key=lambda event: event.id)),
    )


def _route(chain: Sequence[Way], holding: Holding) -> Route:
    legs = tuple(
        Leg(origin=a, destination=b, events=tuple(event.id for event in way.events))
        for way in chain
        for a, b in itertools.pairwise(way.stops)
    )
    stops = [leg.origin for leg in legs] + [legs[-1].destination]
    events = tuple(dict.fromkeys(event for leg in legs for event in leg.events))
    text, category = max((way.goods for way in chain), key=lambda goods: (len(goods[0]), goods[0]))
    quantities = {number for way in chain for number in way.quantities}
    return Route(
        id=route_id(text, category, stops, events),
        goods=Goods(text=text, category=category),
        quantity=quantities.pop() if len(quantities) == 1 else None,
        legs=legs,
        status=max((_status(way) for way in chain), key=STATUSES.index),
        weakest=_weakest([statement for event in events for statement in holding.get(event, ())]),
    )


def _status(way: Way) -> EventStatus:
    """How far a way has come by its strongest telling; a chain is as far as its weakest way."""
    return min((event.status for event in way.events), key=STATUSES.index)


def _weakest(statements: Sequence[Statement]) -> StatementId | None:
    """The statement with the least certain words, then the least directly heard; never the report's own voice."""
    quoted = [s for s in statements if s.mode in MODES]
    rank = {s.id: (CERTAINTIES.index(s.certainty), MODES.index(s.mode), s.id) for s in quoted}
    return max(rank, key=lambda statement: rank[statement], default=None)
