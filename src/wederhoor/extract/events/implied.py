"""Who did it, where a sentence leaves it to the one before: "Iran sent drones. The delivery took place in May."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from wederhoor.record import Event, EventType, Role

REACH = 2  # sentences back; the title comes first and reaches the lead
TOLD_AGAIN: frozenset[EventType] = frozenset(("supply", "trade", "attack", "visit", "deploy", "sanction", "own"))


def with_implied_agents(sentences: Sequence[list[Event]]) -> Iterator[list[Event]]:
    """The events of each sentence; one without an agent takes that of the same kind of event shortly before."""
    done: list[list[Event]] = []
    for events in sentences:
        before = [event for earlier in done[-REACH:] for event in earlier]
        done.append([_completed(event, before) for event in events])
    yield from done


def _completed(event: Event, before: Sequence[Event]) -> Event:
    if event.type not in TOLD_AGAIN or any(role.role == "agent" for role in event.roles):
        return event
    agents = next((_agents(other) for other in reversed(before) if _is_same(event, other)), [])
    if not agents:
        return event
    return msgspec.structs.replace(event, roles=(*agents, *event.roles))


def _agents(event: Event) -> list[Role]:
    return [role for role in event.roles if role.role == "agent" and role.mention]


def _is_same(event: Event, other: Event) -> bool:
    """Whether both tell of one thing: the same type, a word or a name in common, and nothing that differs."""
    if event.type != other.type or not _agents(other):
        return False
    pairs = [(a, b) for a in event.roles for b in other.roles if a.role == b.role]
    # goods that a pronoun takes up are a step further on their way
    told_again = any(a.words != b.words for a, b in pairs)
    return told_again and all(_share(a, b) for a, b in pairs)


def _share(a: Role, b: Role) -> bool:
    if a.value is not None or b.value is not None:
        return a.value == b.value
    words = [{word.casefold()[:5] for word in role.words.text.split()} for role in (a, b)]
    return bool(words[0] & words[1])
