"""Goods told of again in fewer words: "Wärmebildmodule … die Module", "engines … the cargo" are the same goods."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

import msgspec

from wederhoor.extract.clauses import base_language
from wederhoor.extract.events.frames import frames_of
from wederhoor.record import Event, Report, Role
from wederhoor.text.goods import ANY_GOODS, is_kind_of

REACH = 3  # sentences back in which "the cargo" was told of
MIN_LETTERS = 5  # shorter words end too many others
ENDINGS = ("en", "n", "s", "e", "")


def with_narrower_goods(sentences: Sequence[tuple[int, Sequence[Event]]], report: Report) -> Iterator[list[Event]]:
    """The events of each sentence, told with where it begins; goods are those that fuller words told before."""
    told: dict[str, str] = {}  # stems of words for goods, with their kinds
    last: deque[list[Role]] = deque(maxlen=REACH)  # goods of a known kind, by sentence
    for start, events in sentences:
        known = next((roles for roles in reversed(last) if roles), [])
        found = [_narrowed(_with_goods_told(event, known, report), told) for event in events]
        yield found
        goods = [role for event in found for role in event.roles if role.role == "goods" and role.category]
        # those that a pronoun stands for are told elsewhere
        last.append([role for role in goods if role.category != ANY_GOODS and role.words.start >= start])
        for role in goods:
            told |= dict.fromkeys(_stems(role), role.category) if role.category else {}


def _with_goods_told(event: Event, last: Sequence[Role], report: Report) -> Event:
    """The event, with the goods that were told of last in place of "the cargo", where only one kind was."""
    if len({role.category for role in last}) != 1:
        return event
    roles = tuple(
        msgspec.structs.replace(role, words=last[-1].words, category=last[-1].category, mention=last[-1].mention)
        if _points_back(role, report)
        else role
        for role in event.roles
    )
    return event if roles == event.roles else msgspec.structs.replace(event, roles=roles)


def _points_back(role: Role, report: Report) -> bool:
    """Whether goods are only called such, with an article that says that they are known: "the cargo"."""
    frames = frames_of(base_language(report.language))
    if role.role != "goods" or role.category != ANY_GOODS or " " in role.words.text or frames is None:
        return False
    before = report.text[: role.words.start].rsplit(maxsplit=1)[-1:]
    return any(word.casefold() in frames.grammar.known_articles for word in before)


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
