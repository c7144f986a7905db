"""Numbers that reports tell of one event, side by side where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from wederhoor.publish.lines import Words
from wederhoor.publish.views.context import Context
from wederhoor.record import Event, EventId, RoleName

FIGURES: Mapping[RoleName, str] = MappingProxyType({"quantity": "How many", "amount": "How much"})


def figures_told(context: Context, events: Iterable[EventId]) -> Iterator[tuple[str, tuple[tuple[str, Words], ...]]]:
    """Where the numbers of one event differ: what each report tells, in the order of the days."""
    told = [context.look.events[event] for event in events if event in context.look.events]
    told.sort(key=lambda event: (_first_day(context, event), event.report, event.trigger.start))
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


def _first_day(context: Context, event: Event) -> str:
    published = context.look.reports[event.report].published
    return published.first if published else "9999"
