"""The ways that goods travel, each with the word that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.publish import labels
from wederhoor.publish.page import RouteView, Stop
from wederhoor.publish.views.context import Context, days_of
from wederhoor.publish.views.statements import Lines
from wederhoor.record import Event, Route


def route_views(context: Context, lines: Lines) -> Iterator[RouteView]:
    """The longest first."""
    for route in sorted(context.case.routes, key=lambda route: (-len(route.legs), route.goods.text, route.id)):
        yield _view(context, route, lines)


def _view(context: Context, route: Route, lines: Lines) -> RouteView:
    ends = [route.legs[0].origin, *(leg.destination for leg in route.legs)] if route.legs else []
    parts = ["from", *["via"] * (len(ends) - 2), "to"]
    told_in = dict.fromkeys(event for leg in route.legs for event in leg.events)
    events = [context.look.events[event] for event in told_in if event in context.look.events]
    weakest = lines.get(route.weakest) if route.weakest else None
    return RouteView(
        id=route.id,
        goods=route.goods.text,
        category=route.goods.category,
        quantity=_quantity(route, events),
        status=route.status,
        status_words=labels.status_words(route.status, hearsay=weakest is not None and weakest.hearsay),
        stops=tuple(Stop(part, context.chip(end)) for part, end in zip(parts, ends, strict=False)),
        events=tuple(chip for chip in map(context.telling_chip, told_in) if chip),
        weakest=weakest,
        tags=context.tags(
            events=events,
            reports=[event.report for event in events],
            days=[day for event in events for day in days_of(event) or ()] or None,
        ),
    )


def _quantity(route: Route, events: Sequence[Event]) -> str | None:
    """The number; where a report is vague, its own words ("dozens")."""
    if route.quantity is None:
        return None
    told = [r for e in events for r in e.roles if r.role == "quantity" and r.value == route.quantity]
    vague = next((role.words.text for role in told if role.vague), None)
    return vague or f"{route.quantity:,.10g}"
