"""Days and numbers that reports tell of one event, side by side where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from wederhoor.publish import labels
from wederhoor.publish.lines import Words
from wederhoor.publish.views.context import Context
from wederhoor.record import Event, EventId, Finding, RoleName

Told = tuple[str, tuple[tuple[str, Words], ...]]  # of what, and who tells it in which words
FIGURES: Mapping[RoleName, str] = MappingProxyType({"quantity": "How many", "amount": "How much"})


def days_told(context: Context, finding: Finding) -> Iterator[Told]:
    """Where the days of one event differ: the words of each report for them, and the days that they mean."""
    lines = dict.fromkeys(
        (
            f"{context.printed_by(event.report)}: {labels.interval_words(event.time.first, event.time.last)}",
            context.words(event.report, event.time.words, event.id),
        )
        for event in _told(context, finding.events)
        if event.time and event.time.words and event.status == "occurred"
    )
    if lines and any(conflict.field == "time" for conflict in finding.conflicts):
        yield "When", tuple(lines)


def figures_told(context: Context, events: Iterable[EventId]) -> Iterator[Told]:
    """Where the numbers of one event differ: what each report tells, in the order of the days."""
    told = _told(context, events)
    for role, name in FIGURES.items():
        found = [(event, r) for event in told for r in event.roles if r.role == role and r.value is not None]
        values: dict[str | None, set[float | None]] = defaultdict(set)
        for _, r in found:
            values[r.unit if role == "amount" else None].add(r.value)
        if any(len(distinct) > 1 for distinct in values.values()):
            lines = (
                (
                    f"{context.printed_by(e.report)}, {context.published_days(e.report)}",
                    context.words(e.report, r.words, e.id),
                )
                for e, r in found
            )
            yield name, tuple(dict.fromkeys(lines))


def _told(context: Context, events: Iterable[EventId]) -> list[Event]:
    """In the order of the days on which they are told."""
    told = [context.look.events[event] for event in events if event in context.look.events]
    return sorted(told, key=lambda event: (_first_day(context, event), event.report, event.trigger.start))


def _first_day(context: Context, event: Event) -> str:
    published = context.look.reports[event.report].published
    return published.first if published else "9999"
