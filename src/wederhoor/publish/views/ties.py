"""The graph of who does what to whom, in which a state, its capital and its government are one; the map of routes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import sqrt

from wederhoor.compare.cast import STATES
from wederhoor.publish import labels
from wederhoor.publish.drawings.graph import HEIGHT, WIDTH, Graph, Node, Tie, lay_out
from wederhoor.publish.drawings.worldmap import Placed, RouteMap, draw_map
from wederhoor.publish.views.context import Context, kind_words
from wederhoor.record import Entity, Event, Route

MAX_NODES = 36
MAX_RADIUS = 13.0
TIP = 2.0  # units between the tip of a line and a dot
STATUS_ORDER = list(labels.STATUSES)
Pair = tuple[str, str]


def case_graph(context: Context) -> Graph | None:
    """Who does what to whom, by the events that name both; None when none does."""
    told = _told(context)
    degree: Counter[str] = Counter()
    for (a, b), events in told.items():
        degree[a] += len(events)
        degree[b] += len(events)
    kept = sorted(degree, key=lambda entity: (-degree[entity], context.look.entities[entity].name, entity))[:MAX_NODES]
    number = {entity: place for place, entity in enumerate(kept)}
    drawn = {pair: events for pair, events in sorted(told.items()) if pair[0] in number and pair[1] in number}
    if not drawn:
        return None
    pulls: dict[tuple[int, int], float] = defaultdict(float)
    for (a, b), events in drawn.items():
        first, second = sorted((number[a], number[b]))
        pulls[first, second] += len(events)
    places, disputed = lay_out(len(kept), pulls), _disputed(context)
    nodes = [_node(context, entity, places[number[entity]], degree[entity], number) for entity in kept]
    return Graph(
        width=WIDTH,
        height=HEIGHT,
        nodes=tuple(nodes),
        ties=tuple(_tie(nodes[number[a]], nodes[number[b]], events, disputed) for (a, b), events in drawn.items()),
        left_out=len(told) - len(drawn),
    )


def _told(context: Context) -> Mapping[Pair, Sequence[Event]]:
    """Events by who does it and to whom; what was not done, or only supposed, ties nobody."""
    found: dict[Pair, list[Event]] = defaultdict(list)
    states = _states(context)
    for event in context.case.events:
        agents = _players(context, event, ("agent", "origin"), states)
        others = _players(context, event, ("patient", "recipient", "destination"), states)
        if event.status not in ("negated", "hypothetical"):
            for pair in {(a, b) for a in agents for b in others if a != b}:
                found[pair].append(event)
    return found


def _states(context: Context) -> Mapping[str, str]:
    """For each country, the entity that stands for it: the most mentioned of its places and governments."""
    states = [entity for entity in context.case.entities if entity.country and entity.type in STATES]
    ordered = sorted(states, key=lambda entity: (len(entity.mentions), entity.id))
    return {entity.country: entity.id for entity in ordered if entity.country}


def _players(context: Context, event: Event, roles: Sequence[str], states: Mapping[str, str]) -> Sequence[str]:
    found = (context.look.entity(role.mention) for role in event.roles if role.role in roles)
    return list(
        dict.fromkeys(
            states.get(entity.country or "", entity.id) if entity.type in STATES else entity.id
            for entity in found
            if entity
        )
    )


def _node(context: Context, entity: str, place: tuple[float, float], degree: int, numbers: Mapping[str, int]) -> Node:
    known = context.look.entities[entity]
    return Node(
        x=place[0],
        y=place[1],
        radius=round(min(4 + sqrt(degree) * 1.5, MAX_RADIUS), 1),
        name=known.name,
        href=f"#line-{entity}",
        type=known.type,
        number=numbers[entity],
        actor=str(context.actors.get(entity, "")),
    )


def _tie(a: Node, b: Node, events: Sequence[Event], disputed: frozenset[str]) -> Tie:
    types = Counter(kind_words(event) for event in events)
    what = ", ".join(f"{kind} ({n})" if n > 1 else kind for kind, n in sorted(types.items()))
    far = sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
    short = min((b.radius + TIP) / far, 0.5) if far else 0.0  # the line ends before the dot
    return Tie(
        start=a.number,
        end=b.number,
        x1=a.x,
        y1=a.y,
        x2=round(b.x - (b.x - a.x) * short, 1),
        y2=round(b.y - (b.y - a.y) * short, 1),
        label=what,
        href=f"#line-{events[0].id}",
        status=min((event.status for event in events), key=STATUS_ORDER.index),
        disputed=any(event.id in disputed for event in events),
        n_events=len(events),
    )


def _disputed(context: Context) -> frozenset[str]:
    return frozenset(event for f in context.case.findings if f.verdict == "disputed" for event in f.events)


def route_map(context: Context) -> RouteMap | None:
    """The routes between countries; firms and people whose country nobody tells are listed beside it."""
    legs = [leg for route in context.case.routes for leg in _legs(context, route)]
    entities = context.look.entities
    stops = [entities[stop] for route in context.case.routes for stop in route.stops if stop in entities]
    named: dict[str, Entity] = {}
    # a dot has the name of the country, which its places bear most often, and of a firm only where there is no place
    for entity in sorted(context.case.entities, key=lambda e: (e.type != "place", -len(e.mentions), e.id)):
        if entity.country:
            named.setdefault(entity.country, entity)
    names = {code: (entity.name, f"#line-{entity.id}") for code, entity in named.items()}
    unplaced = [(entity.name, f"#line-{entity.id}") for entity in stops if not entity.country]
    return draw_map(legs, names, unplaced)


def _legs(context: Context, route: Route) -> Iterator[Placed]:
    """Stretches between the stops of a route whose countries are known, over those in between that are not."""
    entities = context.look.entities
    known = [(number, entities[stop]) for number, stop in enumerate(route.stops) if stop in entities]
    placed = [(number, entity) for number, entity in known if entity.country]
    for (i, a), (j, b) in pairwise(placed):
        status = max((leg.status for leg in route.legs[i:j]), key=STATUS_ORDER.index)
        yield Placed(
            start=a.country or "",
            end=b.country or "",
            status=status,
            label=f"{route.goods.text}: {a.name} → {b.name} ({labels.STATUSES[status]})",
            href=f"#line-{route.id}",
        )
