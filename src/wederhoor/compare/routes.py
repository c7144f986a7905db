"""The ways that goods travel: told in many reports and languages, one route, as strong as the weakest word for it."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, cast_of
from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.legs import Stretch, find_chains
from wederhoor.compare.outlines import without_outlines
from wederhoor.compare.passed_on import MIN_STOPS, with_goods, with_senders
from wederhoor.compare.passing_on import passing_of
from wederhoor.compare.voices import AGAINST, told_first_hand
from wederhoor.compare.ways import HAPPENED, STATUSES, Way, category_of, is_narrower, may_be_same, seats_of, way_of
from wederhoor.record import (
    Certainty,
    Entity,
    EntityId,
    Event,
    EventId,
    EventStatus,
    Goods,
    Leg,
    Mode,
    Report,
    Route,
    Stance,
    Statement,
    StatementId,
    route_id,
)  # fmt: skip
from wederhoor.text.goods import is_kind_of

CERTAINTIES: tuple[Certainty, ...] = ("certain", "probable", "possible", "unknown")
MODES: tuple[Mode, ...] = ("direct", "indirect", "hearsay")
NOT_STOOD_FOR: frozenset[Stance] = AGAINST | {"ask"}
Holding = Mapping[EventId, Sequence[Statement]]


def find_routes(
    *,
    reports: Sequence[Report],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
) -> tuple[Route, ...]:
    """Routes of goods with at least two known stops, ordered by id.

    Parties are the ends of a way, places only where no party stands. Events with the same stops (a state, its capital
    and its government are one) and the same kind of goods (the same words, for goods of no known kind; a broader kind
    where a firm or person takes part) are one way; a way with an open end joins the one that knows it, and one told in
    states and towns the one way between parties of these that its report tells. Ways that end where others begin are
    one route with several legs, and what is passed on in one breath without a name is what came. A quantity that the
    events tell differently is None; the finding of those events shows the conflict.
    """
    cast = cast_of(reports, entities, events, statements)
    holding = statements_by_event(sorted(statements, key=lambda statement: statement.id))
    denied, passing = _denied(statements), passing_of(reports, cast)
    stood_for = (event for event in events if _is_stood_for(event, holding.get(event.id, ()), denied))
    seats = seats_of(events, cast)
    told = [way for event in sorted(stood_for, key=lambda event: event.id) if (way := way_of(event, cast, seats))]
    grouped: dict[tuple[str, ...], list[Way]] = defaultdict(list)
    for way in _narrowed([way for way in with_senders(list(with_goods(told, passing))) if way.n_known]):
        grouped[way.kind, *way.keys].append(way)
    ways = [_told_together(group) for group in _without_open_ends(grouped).values()]
    chains = find_chains(without_outlines(ways, cast), passing)
    routes = (_route(chain, holding) for chain in chains if len(chain) > 1 or chain[0].way.n_known >= MIN_STOPS)
    return tuple(sorted(routes, key=lambda route: route.id))


def _denied(statements: Sequence[Statement]) -> Set[StatementId]:
    """The statements that somebody denies or doubts without saying them again: "the mill denies that"."""
    return {one.answers for one in statements if one.answers and one.stance in AGAINST}


def _is_stood_for(event: Event, statements: Sequence[Statement], denied: Set[StatementId]) -> bool:
    """Whether somebody who tells of an event stands for it, or nobody is said to tell it; another report may.

    What a report itself only calls possible ("is looking into whether") and somebody denies is nobody's word.
    """
    told = list(told_first_hand(statements))
    if event.status == "possible" and told and all(one.mode == "author" and one.id in denied for one in told):
        return False
    return not told or any(statement.stance not in NOT_STOOD_FOR for statement in told)


def _narrowed(ways: Sequence[Way]) -> Iterator[Way]:
    """Ways with the narrowest kind that others tell of the same stops, where these agree on one.

    Between states alone "equipment" is not the "chips" that another report tells of: they trade in both. But "fuel" is
    the diesel, if that is the only fuel that anybody tells of.
    """
    kinds: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for way in ways:
        kinds[way.keys].add(way.kind)
    for way in ways:
        narrower = [kind for kind in sorted(kinds[way.keys]) if kind != way.kind and is_narrower(kind, way.kind)]
        narrowest = [kind for kind in narrower if all(is_narrower(kind, other) for other in narrower)]
        things = [kind for kind in narrower if category_of(kind) == way.kind]
        has_party = any(key and not key.startswith(STATE_KEY) for key in way.keys)
        meant = narrowest if has_party else things if len(things) == 1 else []
        yield replace(way, kind=meant[0]) if meant else way


def _without_open_ends(grouped: Mapping[tuple[str, ...], list[Way]]) -> Mapping[tuple[str, ...], list[Way]]:
    """Ways with an end that nobody names, joined to the one way that names it and is else the same."""
    merged = {key: list(ways) for key, ways in grouped.items()}
    by_middle: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for key in sorted(grouped):
        by_middle["", *key[2:]].append(key)  # all but the start
        by_middle[*key[1:-1], ""].append(key)  # all but the end
    for key in sorted(grouped):
        if all(key[1:]) or not any(key[1:]):
            continue
        others = by_middle["", *key[2:]] if not key[1] else by_middle[*key[1:-1], ""]
        named = [other for other in others if all(other[1:]) and other in merged and may_be_same(key[0], other[0])]
        fuller = [other for other in named if _have_come_as_far(grouped[key], merged[other])]
        if len(fuller) == 1:
            merged[fuller[0]] += merged.pop(key)
    return merged


def _have_come_as_far(ways: Sequence[Way], others: Sequence[Way]) -> bool:
    """Whether both tell of what happened, or both of what is to come."""
    return any(way.has_happened for way in ways) == any(way.has_happened for way in others)


def _told_together(ways: Sequence[Way]) -> Way:
    """One way with the stops that most events name, and the longest words for the goods."""
    told = Counter(way.stops for way in ways)
    known = max(ways, key=lambda way: (all(way.stops), told[way.stops], tuple(stop or "" for stop in way.stops)))
    return Way(
        stops=known.stops,
        keys=known.keys,
        starts=frozenset(key for way in ways for key in way.starts),
        ends=frozenset(key for way in ways for key in way.ends),
        goods=max((way.goods for way in ways), key=_how_narrow(ways)),
        kind=next((way.kind for way in ways if all(is_narrower(way.kind, other.kind) for other in ways)), known.kind),
        quantities=frozenset(number for way in ways for number in way.quantities),
        events=tuple(sorted((event for way in ways for event in way.events), key=lambda event: event.id)),
    )


def _route(chain: Sequence[Stretch], holding: Holding) -> Route:
    legs = tuple(_legs(chain))
    ways = [stretch.way for stretch in chain]
    stops = [leg.origin for leg in legs] + [legs[-1].destination]
    events = tuple(dict.fromkeys(event for leg in legs for event in leg.events))
    text, category = max((way.goods for way in ways), key=_how_narrow(ways))
    quantities = {number for way in ways for number in way.quantities}
    return Route(
        id=route_id(text, category, stops, events),
        goods=Goods(text=text, category=category),
        quantity=quantities.pop() if len(quantities) == 1 else None,
        legs=legs,
        status=max((leg.status for leg in legs), key=STATUSES.index),
        weakest=_weakest([statement for event in events for statement in holding.get(event, ())]),
    )


def _legs(chain: Sequence[Stretch]) -> Iterator[Leg]:
    """Each leg begins where the last one ended, though its report names the place of that party instead."""
    reached: EntityId | None = None
    for way, why in chain:
        status, events = _status(way.events), tuple(event.id for event in way.events)
        for number, (a, b) in enumerate(itertools.pairwise((reached or way.stops[0], *way.stops[1:]))):
            yield Leg(origin=a, destination=b, events=events, status=status, link="" if number else why)
        reached = way.stops[-1]


def _how_narrow(ways: Sequence[Way]) -> Callable[[tuple[str, str]], tuple[int, int, str]]:
    """A measure of words for goods: those of the narrowest kind come first, then the longest."""
    kinds = [way.goods[1] for way in ways]
    return lambda goods: (sum(is_kind_of(goods[1], kind) for kind in kinds), len(goods[0]), goods[0])


def _status(events: Sequence[Event]) -> EventStatus:
    """How far a leg has come: as far as somebody says it did, else as most put what is to come, the weaker of two."""
    told = Counter(event.status for event in events)
    happened = [status for status in HAPPENED if status in told]
    return happened[0] if happened else max(told, key=lambda status: (told[status], STATUSES.index(status)))


def _weakest(statements: Sequence[Statement]) -> StatementId | None:
    """The statement with the least certain words, then the least directly heard; never the report's own voice."""
    quoted = [s for s in statements if s.mode in MODES]
    rank = {s.id: (CERTAINTIES.index(s.certainty), MODES.index(s.mode), s.id) for s in quoted}
    return max(rank, key=lambda statement: rank[statement], default=None)
