"""The ways that goods travel: told in many reports and languages, one route, as strong as the weakest word for it."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, Cast, cast_of
from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.legs import Way, find_chains, is_one_breath, may_be_same
from wederhoor.compare.voices import AGAINST, told_first_hand
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
    Mode,
    Report,
    ReportId,
    RoleName,
    Route,
    Statement,
    StatementId,
    route_id,
)  # fmt: skip
from wederhoor.text.goods import is_kind_of

CARRYING: frozenset[EventType] = frozenset(("supply", "trade", "deploy"))
ON_THE_WAY: frozenset[EventType] = CARRYING | {"travel"}  # a journey only with its cargo
# These pass on what was told of just before, though they do not name it again: "and sold them to Acme".
PASSING_ON: frozenset[EventType] = frozenset(("supply", "trade"))
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
SEAT_BEHIND = 40  # letters from a party to the place of its seat: "Kaspia, a trading company in Baku"
Seats = Mapping[ReportId, Mapping[int, EntityId]]
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
    where a firm or person takes part) are one way; a way with an open end joins the one that knows it. Ways that end
    where others begin are one route with several legs, and what is passed on in one breath without a name is what
    came. A quantity that the events tell differently is None; the finding of those events shows the conflict.
    """
    cast = cast_of(reports, entities, events, statements)
    holding = statements_by_event(sorted(statements, key=lambda statement: statement.id))
    stood_for = (event for event in events if not _is_only_denied(holding.get(event.id, ())))
    seats = _seats(events, cast)
    told = [way for event in sorted(stood_for, key=lambda event: event.id) if (way := _way(event, cast, seats))]
    grouped: dict[tuple[str, ...], list[Way]] = defaultdict(list)
    for way in _narrowed([way for way in _with_goods(told) if _n_known(way)]):
        grouped[way.kind, *way.keys].append(way)
    ways = [_told_together(group) for group in _without_open_ends(grouped).values()]
    chains = (chain for chain in find_chains(ways) if len(chain) > 1 or _n_known(chain[0]) >= MIN_STOPS)
    return tuple(sorted((_route(chain, holding) for chain in chains), key=lambda route: route.id))


def _is_only_denied(statements: Sequence[Statement]) -> bool:
    """Whether nobody who tells of an event stands for it; another report may."""
    told = list(told_first_hand(statements))
    return bool(told) and all(statement.stance in AGAINST for statement in told)


def _seats(events: Sequence[Event], cast: Cast) -> Seats:
    """By report, where ways start, with the place: what stands right behind a party may be its seat."""
    found: dict[ReportId, dict[int, EntityId]] = defaultdict(dict)
    for event in events:
        for role in event.roles:
            if role.role == "origin" and (place := cast.player(role)):
                found[event.report][role.words.start] = place
    return found


def _way(event: Event, cast: Cast, seats: Seats) -> Way | None:
    """The way that one event tells of, perhaps with one stop; None when it carries nothing."""
    goods = cast.goods_of(event) or (("", "") if event.type in PASSING_ON else None)
    if event.type not in ON_THE_WAY or event.status not in STATUSES or goods is None:
        return None
    text, category = goods
    starts, ends = _starts(event, cast, category), _ends(event, cast, seats)
    start, end = next(iter(starts), None), next(iter(ends), None)
    between = [stop for stop in cast.in_role(event, "via") if stop not in (start, end)]
    stops = (start, *between, end)
    return Way(
        stops=stops,
        keys=tuple(cast.actor_key(stop) for stop in stops),
        starts=frozenset(map(cast.actor_key, starts)),
        ends=frozenset(map(cast.actor_key, ends)),
        goods=goods,
        kind=text.casefold() if category == "other" else category,
        quantities=frozenset(number for number in (cast.quantity_of(event),) if number is not None),
        events=(event,),
    )


def _starts(event: Event, cast: Cast, category: str) -> list[EntityId]:
    """Where a way begins: who gives, then the place; the place first where a way leads to no more than a place."""
    if category in NO_FREIGHT:
        return _players(event, cast, "agent", "origin")[:1]
    has_goal = event.type == "travel" or bool(cast.in_role(event, "destination"))
    leads_to_place = has_goal and not cast.in_role(event, "recipient")
    return _players(event, cast, *(("origin", "agent") if leads_to_place else ("agent", "origin")))


def _ends(event: Event, cast: Cast, seats: Seats) -> list[EntityId]:
    """Where a way ends: who receives, his seat, a place; the carrier, for a journey whose end nobody tells."""
    receivers = [role for role in event.roles if role.role == "recipient"]
    ends = _players(event, cast, "recipient")
    ends += [place for role in receivers if (place := cast.seat_of(role))]
    behind = [range(role.words.end, role.words.end + SEAT_BEHIND) for role in receivers]
    ends += [place for start, place in sorted(seats.get(event.report, {}).items()) if any(start in r for r in behind)]
    ends += _players(event, cast, "destination")
    if not ends and event.type == "travel":
        ends = _players(event, cast, "agent")
    return list(dict.fromkeys(ends))


def _players(event: Event, cast: Cast, *names: RoleName) -> list[EntityId]:
    """Who or what plays each of the roles, the first first."""
    return [found[0] for name in names if (found := cast.in_role(event, name))]


def _n_known(way: Way) -> int:
    return len({key for key in way.keys if key})


def _with_goods(ways: Sequence[Way]) -> Iterator[Way]:
    """Ways that tell what travels, and those that pass on what the same report has just told to have come."""
    named = [way for way in ways if way.kind]
    for way in ways:
        if way.kind:
            yield way
        elif _n_known(way) >= MIN_STOPS:
            came = [other for other in named if other.ends & way.starts and is_one_breath(other, way)]
            if len({other.kind for other in came}) == 1:
                yield replace(way, goods=came[0].goods, kind=came[0].kind)


def _narrowed(ways: Sequence[Way]) -> Iterator[Way]:
    """Ways with the narrowest kind that others tell of the same stops, where these agree on one.

    Between states alone "equipment" is not the "chips" that another report tells of: they trade in both.
    """
    kinds: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for way in ways:
        kinds[way.keys].add(way.kind)
    for way in ways:
        narrower = [kind for kind in sorted(kinds[way.keys]) if kind != way.kind and is_kind_of(kind, way.kind)]
        narrowest = [kind for kind in narrower if all(is_kind_of(kind, other) for other in narrower)]
        has_party = any(key and not key.startswith(STATE_KEY) for key in way.keys)
        yield replace(way, kind=narrowest[0]) if has_party and narrowest else way


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
        fuller = [other for other in others if all(other[1:]) and other in merged and may_be_same(key[0], other[0])]
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
        starts=frozenset(key for way in ways for key in way.starts),
        ends=frozenset(key for way in ways for key in way.ends),
        goods=max((way.goods for way in ways), key=_how_narrow(ways)),
        kind=next((way.kind for way in ways if all(is_kind_of(way.kind, other.kind) for other in ways)), known.kind),
        quantities=frozenset(number for way in ways for number in way.quantities),
        events=tuple(sorted((event for way in ways for event in way.events), key=lambda event: event.id)),
    )


def _route(chain: Sequence[Way], holding: Holding) -> Route:
    legs = tuple(_legs(chain))
    stops = [leg.origin for leg in legs] + [legs[-1].destination]
    events = tuple(dict.fromkeys(event for leg in legs for event in leg.events))
    text, category = max((way.goods for way in chain), key=_how_narrow(chain))
    quantities = {number for way in chain for number in way.quantities}
    return Route(
        id=route_id(text, category, stops, events),
        goods=Goods(text=text, category=category),
        quantity=quantities.pop() if len(quantities) == 1 else None,
        legs=legs,
        status=max((_status(way) for way in chain), key=STATUSES.index),
        weakest=_weakest([statement for event in events for statement in holding.get(event, ())]),
    )


def _legs(chain: Sequence[Way]) -> Iterator[Leg]:
    """Each leg begins where the last one ended, though its report names the place of that party instead."""
    reached: EntityId | None = None
    for way in chain:
        for a, b in itertools.pairwise((reached or way.stops[0], *way.stops[1:])):
            yield Leg(origin=a, destination=b, events=tuple(event.id for event in way.events))
        reached = way.stops[-1]


def _how_narrow(ways: Sequence[Way]) -> Callable[[tuple[str, str]], tuple[int, int, str]]:
    """A measure of words for goods: those of the narrowest kind come first, then the longest."""
    kinds = [way.goods[1] for way in ways]
    return lambda goods: (sum(is_kind_of(goods[1], kind) for kind in kinds), len(goods[0]), goods[0])


def _status(way: Way) -> EventStatus:
    """How far a way has come by its strongest telling; a chain is as far as its weakest way."""
    return min((event.status for event in way.events), key=STATUSES.index)


def _weakest(statements: Sequence[Statement]) -> StatementId | None:
    """The statement with the least certain words, then the least directly heard; never the report's own voice."""
    quoted = [s for s in statements if s.mode in MODES]
    rank = {s.id: (CERTAINTIES.index(s.certainty), MODES.index(s.mode), s.id) for s in quoted}
    return max(rank, key=lambda statement: rank[statement], default=None)
