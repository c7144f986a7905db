"""What was planned and has been called off: "the visit was postponed hours before his departure"."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.record import Event, EventId, EventType, Statement

PLANNED: frozenset[EventType] = frozenset(("visit", "travel", "meet", "negotiate"))


def find_called_off(events: Sequence[Event], statements: Sequence[Statement]) -> frozenset[EventId]:
    """Journeys and meetings that the statement which plans them tells to be postponed or cancelled."""
    known = {event.id: event for event in events}
    found = set()
    for statement in statements:
        told = [known[event] for event in statement.events if event in known]
        is_stopped = any(event.type == "suspend" and event.status == "occurred" for event in told)
        if is_stopped and statement.stance == "assert":
            found |= {event.id for event in told if event.type in PLANNED and event.status == "planned"}
    return frozenset(found)
