"""The ways that goods travel, each with the word that it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lines import Chip, Words
from wederhoor.publish.page import RouteView, Stop
from wederhoor.publish.views.context import Context, days_of
from wederhoor.publish.views.statements import Lines
from wederhoor.record import Event, Leg, Route, Verdict

NO_CLASS = ("other", "goods")  # tell nothing of what travels


def route_views(context: Context, lines: Lines) -> Iterator[RouteView]:
    """In their order, each as templates see it."""
    for route, events in in_order(context):
        yield _view(context, route, events, lines)


def in_order(context: Context) -> Sequence[tuple[Route, Sequence[Event]]]:
    """Each with the events it is made of; the longest first, then those that most reports tell."""
    told = [(route, _events(context, route)) for route in context.case.routes]
    return sorted(told, key=lambda r: (-len(r[0].legs), -len({e.report for e in r[1]}), r[0].goods.text, r[0].id))


def _events(context: Context, route: Route) -> Sequence[Event]:
    return [context.look.events[event] for event in route.events if event in context.look.events]


def _view(context: Context, route: Route, events: Sequence[Event], lines: Lines) -> RouteView:
    weakest = lines.get(route.weakest) if route.weakest else None
    hearsay = weakest is not None and weakest.hearsay
    return RouteView(
        id=route.id,
        goods=_goods(context, route, events),
        category="" if route.goods.category in NO_CLASS else route.goods.category,
        quantity=quantity_words(route, events),
        status=route.status,
        status_words=labels.status_words(route.status, hearsay=hearsay),
        told="; ".join(dict.fromkeys(filter(None, (_told(context, leg) for leg in route.legs)))),
        stops=tuple(_stops(context, route, hearsay=hearsay)),
        events=tuple(chip for chip in (context.telling_chip(event.id) for event in events) if chip),
        weakest=weakest,
        asked=tuple(asked(context, events)),
        tags=context.tags(
            events=events,
            reports=[event.report for event in events],
            days=[day for event in events for day in days_of(event) or ()] or None,
        ),
    )


def _stops(context: Context, route: Route, *, hearsay: bool) -> Iterator[Stop]:
    """From where the goods come to where they go; how far they have come where that is not the same all the way."""
    differ = len({leg.status for leg in route.legs}) > 1
    if route.legs:
        yield Stop("from", context.chip(route.legs[0].origin))
    for leg, following in zip(route.legs, (*route.legs[1:], None), strict=True):
        yield Stop(
            "via" if following else "to",
            context.chip(leg.destination),
            status=labels.status_words(leg.status, hearsay=hearsay) if differ else "",
            joined=following.link if following else "",
        )


def _told(context: Context, leg: Leg) -> str:
    """How many of the tellings of a leg say what of it, the most first; empty where all say the same."""
    told = Counter(context.look.events[event].status for event in leg.events if event in context.look.events)
    ordered = sorted(told, key=lambda status: (-told[status], labels.STATUSES[status]))
    return ", ".join(f"{labels.STATUSES[status]} ({told[status]})" for status in ordered) if len(told) > 1 else ""


def _goods(context: Context, route: Route, events: Sequence[Event]) -> Words:
    """The words for what travels, in the language of the report that has them."""
    told = ((e.report, r.words) for e in events for r in e.roles if r.words.text == route.goods.text)
    report, words = next(told, (None, None))
    return context.words(report, words) if report and words else Words(route.goods.text, "und")


def asked(context: Context, events: Sequence[Event]) -> Iterator[tuple[Chip, Verdict, str]]:
    """The questions that these events are part of, disputes first."""
    findings = {finding.id: finding for event in events for finding in context.findings_of.get(event.id, ())}
    for finding in sorted(findings.values(), key=lambda f: (labels.VERDICT_ORDER.index(f.verdict), f.question, f.id)):
        question = Chip(labels.with_days(finding.question), f"#line-{finding.id}")
        yield question, finding.verdict, labels.VERDICTS[finding.verdict]


def quantity_words(route: Route, events: Sequence[Event]) -> str | None:
    """The number; where a report is vague, its own words ("dozens")."""
    if route.quantity is None:
        return None
    told = [r for e in events for r in e.roles if r.role == "quantity" and r.value == route.quantity]
    vague = next((role.words.text for role in told if role.vague), None)
    return vague or f"{route.quantity:,.10g}"
