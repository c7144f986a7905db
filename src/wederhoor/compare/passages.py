"""The words of a report that an event was read from."""

from __future__ import annotations

from wederhoor.record import Event, Evidence, Report


def passage_of(event: Event, report: Report) -> Evidence:
    """From the first to the last word that names the event, a role or its time."""
    parts = [event.trigger, *(role.words for role in event.roles)]
    if event.time and event.time.words:
        parts.append(event.time.words)
    return report.cite(min(part.start for part in parts), max(part.end for part in parts))
