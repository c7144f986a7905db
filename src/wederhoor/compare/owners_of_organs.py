"""Whose navy it is: "Athens denied that the navy had fired" speaks of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.offices import is_office
from wederhoor.compare.questions import country_key
from wederhoor.compare.voices import last_speaker
from wederhoor.record import EntityId, Event, EventId, ReportId, Statement


def with_owners(cast: Cast, events: Sequence[Event], holding: Mapping[EventId, Sequence[Statement]]) -> Cast:
    """The cast, where an organ of a state that nobody names is the one of the state that speaks of it."""
    found = {place: owner for event in events for place, owner in _owners(event, holding.get(event.id, ()), cast)}
    return replace(cast, owners={**found, **cast.owners})


def _owners(
    event: Event, statements: Sequence[Statement], cast: Cast
) -> Iterator[tuple[tuple[ReportId, int], EntityId]]:
    states = {key: entity for s in statements if (entity := last_speaker(s, cast)) and (key := cast.state_key(entity))}
    speaking = [entity for key, entity in states.items() if key.startswith(STATE_KEY)]
    language = cast.languages.get(event.report, "en")
    for role in event.roles if len(speaking) == 1 else ():
        is_bare = is_office(role.words.text, "organs") and not country_key(role.words.text, language)
        if role.role == "agent" and is_bare and not cast.player(role):
            yield (event.report, role.words.start), speaking[0]
