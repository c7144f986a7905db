"""Events that a report tells of more than once: "shipped drones to Mali … the delivery took place in May".

A link points from a later telling to the first one and says why. Nothing is merged, so a link can be left out again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wederhoor.compare.tables import table
from wederhoor.record import (
    EntityId,
    Event,
    EventId,
    EventStatus,
    EventType,
    MentionId,
    Reason,
    Report,
    ReportId,
    Role,
    RoleName,
)  # fmt: skip
from wederhoor.text.goods import goods_category

EntityOf = Mapping[MentionId, EntityId]
BITS: Mapping[RoleName, float] = {
    "agent": 2.0, "patient": 2.0, "recipient": 2.0, "destination": 2.0, "goods": 2.0, "place": 1.0, "origin": 1.0,
    "via": 1.0, "quantity": 2.0, "amount": 2.0,
}  # fmt: skip
SAME_TIME = 1.0
ENOUGH = 2.0  # bits; on 16 cases of our own, one thing in common and nothing that differs is enough
YET_TO_COME: frozenset[EventStatus] = frozenset(("planned", "possible", "hypothetical"))
ONE: Mapping[EventType, EventType] = {"trade": "supply", "travel": "visit", "negotiate": "meet"}
GOES_TO: Mapping[RoleName, RoleName] = {"destination": "recipient"}
WORDS_BEFORE = 2
STEM = 5  # letters


@dataclass(frozen=True, slots=True)
class Retold:
    """A later telling of an event, the first one, and why they are one."""

    event: EventId
    first: EventId
    reasons: tuple[Reason, ...]


def find_retold(events: Sequence[Event], entity_of: EntityOf, reports: Mapping[ReportId, Report]) -> tuple[Retold, ...]:
    """For each telling after the first, in text order, the event that it tells of again."""
    by_report: dict[ReportId, list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda event: (event.report, event.trigger.start, event.id)):
        by_report[event.report].append(event)
    return tuple(link for report, told in by_report.items() for link in _in_report(told, entity_of, reports[report]))


def _in_report(events: Sequence[Event], entity_of: EntityOf, report: Report) -> Iterator[Retold]:
    groups: list[list[Event]] = []
    for event in events:
        reasons: tuple[Reason, ...] = ()
        fitting = None
        for group in reversed(groups):  # the one told last
            reasons = () if _is_said_anew(event, report) else _reasons(event, group, entity_of, report)
            if reasons:
                fitting = group
                break
        if fitting is None:
            groups.append([event])
            continue
        yield Retold(event.id, fitting[0].id, reasons)
        fitting.append(event)


def _reasons(event: Event, group: Sequence[Event], entity_of: EntityOf, report: Report) -> tuple[Reason, ...]:
    """Why an event is one with all of a group; empty when it is not."""
    found: dict[str, Reason] = {}
    for other in group:
        if not _may_be_one(event, other):
            return ()
        compared = _compared(event, other, entity_of, report)
        if compared is None:
            return ()
        found |= {reason.rule: reason for reason in compared}
    return tuple(found.values()) if sum(reason.bits for reason in found.values()) >= ENOUGH else ()


def _may_be_one(a: Event, b: Event) -> bool:
    """Whether type, status and time allow it: what is planned is not what was done."""
    if ONE.get(a.type, a.type) != ONE.get(b.type, b.type) or (
        "negated" in {a.status, b.status} and a.status != b.status
    ):
        return False
    return (a.status in YET_TO_COME) == (b.status in YET_TO_COME) and _is_in_time(a, b)


def _is_in_time(a: Event, b: Event) -> bool:
    if a.time is None or b.time is None:
        return True
    after = a.time.first and b.time.last and a.time.first > b.time.last
    before = b.time.first and a.time.last and b.time.first > a.time.last
    return not (after or before)


def _compared(a: Event, b: Event, entity_of: EntityOf, report: Report) -> list[Reason] | None:
    """What two events have in common; None where a role differs."""
    reasons = []
    for name, bits in BITS.items():
        mine, theirs = _roles(a, name), _roles(b, name)
        if not mine or not theirs:
            continue
        shared = next((x for x in mine for y in theirs if _is_same(x, y, entity_of, report.language)), None)
        if shared is None:
            return None
        reasons.append(Reason(rule=f"same {name}", bits=bits, detail=shared.words.text))
    if a.time and b.time and (a.time.first, a.time.last) == (b.time.first, b.time.last):
        words = a.time.words.text if a.time.words else ""
        reasons.append(Reason(rule="same time", bits=SAME_TIME, detail=words))
    return reasons


def _roles(event: Event, name: RoleName) -> list[Role]:
    """The roles of one name; to whom and where to are one."""
    return [role for role in event.roles if GOES_TO.get(role.role, role.role) == name]


def _is_same(a: Role, b: Role, entity_of: EntityOf, language: str) -> bool:
    """One entity, one number, one kind of goods, or a word in common."""
    if a.value is not None and b.value is not None:
        return a.value == b.value and a.unit == b.unit
    ours, theirs = entity_of.get(a.mention or ""), entity_of.get(b.mention or "")
    if ours and theirs:
        words = (_stems(a.words.text), _stems(b.words.text))
        return ours == theirs or (bool(words[0] & words[1]) and (words[0] <= words[1] or words[1] <= words[0]))
    kinds = (_kind(a, language), _kind(b, language))
    if all(kinds):
        return kinds[0] == kinds[1]
    return bool(_stems(a.words.text) & _stems(b.words.text))


def _kind(role: Role, language: str) -> str | None:
    return role.category or (goods_category(role.words.text, language) if role.role == "goods" else None)


def _stems(text: str) -> set[str]:
    return {word.casefold()[:STEM] for word in re.findall(r"\w{3,}", text)}


def _is_said_anew(event: Event, report: Report) -> bool:
    """Whether the words before an event's word set it apart: "a second visit"."""
    before = re.findall(r"\w+", report.text[max(0, event.trigger.start - 40) : event.trigger.start])
    language = report.language.partition("-")[0]
    return any(word.lower() in _again().get(language, frozenset()) for word in before[-WORDS_BEFORE:])


@cache
def _again() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in table("again").items()}
