"""Goods called by the end of a longer word used before: "Wärmebildmodule … die Module" are the same modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from wederhoor.record import Event, Role
from wederhoor.text.goods import is_kind_of

MIN_LETTERS = 5  # shorter words end too many others
ENDINGS = ("en", "n", "s", "e", "")


def with_narrower_goods(sentences: Sequence[Sequence[Event]]) -> Iterator[list[Event]]:
    """The events of each sentence, in which goods are of the kind that a longer word for them told before."""
    told: dict[str, str] = {}  # stems of words for goods, with their kinds
    for events in sentences:
        yield [_narrowed(event, told) for event in events]
        for role in (r for event in events for r in event.roles if r.role == "goods"):
            told |= dict.fromkeys(_stems(role), role.category) if role.category else {}


def _narrowed(event: Event, told: dict[str, str]) -> Event:
    roles = tuple(_of_kind(role, told) if role.role == "goods" else role for role in event.roles)
    return event if roles == event.roles else msgspec.structs.replace(event, roles=roles)


def _of_kind(role: Role, told: dict[str, str]) -> Role:
    for stem in _stems(role):
        for longer, kind in reversed(told.items()):
            is_longer = longer != stem and longer.endswith(stem)
            if is_longer and role.category and kind != role.category and is_kind_of(kind, role.category):
                return msgspec.structs.replace(role, category=kind)
    return role


def _stems(role: Role) -> list[str]:
    words = role.words.text.casefold().split()
    stems = [next(word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)) for word in words]
    return [stem for stem in stems if len(stem) >= MIN_LETTERS]
