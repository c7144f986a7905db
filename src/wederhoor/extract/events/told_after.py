"""What a sentence of its own adds to the events before it: "Ziel war Odessa.", "Sie waren als Möbel deklariert."."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from wederhoor.extract.events.covers import find_cover_told_after
from wederhoor.extract.events.goals import BOUND, find_goal_told_after
from wederhoor.extract.events.scene import Scene
from wederhoor.record import Event, EventType, Role

DISGUISED: frozenset[EventType] = frozenset(("supply", "trade"))


def find_told_after(scene: Scene) -> Iterator[Role]:
    """The goal or the disguise that a sentence names for what was told before it."""
    for part in (*find_goal_told_after(scene), *find_cover_told_after(scene)):
        yield part.role


def with_told_after(event: Event, role: Role) -> Event:
    """The event with what the next sentence tells, if it moves something and told of nothing like it itself."""
    told = {own.role for own in event.roles}
    if role.role == "cover":
        lacks = event.type in DISGUISED and "goods" in told and "cover" not in told
    else:
        lacks = event.type in BOUND and not told & {"destination", "recipient"}
    return msgspec.structs.replace(event, roles=(*event.roles, role)) if lacks else event
