"""Marks as forms and programs give them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from wederhoor.errors import SettingError
from wederhoor.record import Case, Certainty, EventStatus, EventType, Mark, MarkAction, Stance, Verdict
from wederhoor.resolve.review.giving import Wish, mark_records, signed, wish_of
from wederhoor.web.bodies import form_fields, from_form, from_json

WISHES = ("speaker", "stance", "certainty", "type", "status", "question", "verdict")
SIGNED = ("by", "on", "note")
LISTS = ("of", "roles")


class Marking(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of statements, events and findings, named by their ids or starts of them."""

    action: MarkAction
    of: tuple[str, ...]
    speaker: str | None = None  # of a statement: an entity or mention of its report; "author", "anonymous"
    stance: Stance | None = None
    certainty: Certainty | None = None
    type: EventType | None = None  # of an event
    status: EventStatus | None = None
    roles: tuple[str, ...] = ()  # such as "agent=Anna Berg"; "agent=": nobody
    question: str | None = None  # of a finding
    verdict: Verdict | None = None
    by: str | None = None
    on: str | None = None  # a day, as 2026-11-22
    note: str | None = None

    def make(self, case: Case) -> Iterable[Mark]:
        """The marks; raises SettingError for what does not fit the case."""
        if not self.of:
            raise SettingError(f"{self.action}: name at least one statement, event or finding")
        wish: Wish | None = wish_of({name: getattr(self, name) for name in WISHES}, self.roles)
        marks = mark_records(case, self.action, self.of, wish if wish != Wish() else None)
        return [signed(mark, by=self.by, on=self.on, note=self.note) for mark in marks]


def marking_in_form(body: bytes) -> Marking:
    """A role of which nothing is said is left out."""
    single, several = form_fields(body, single=("action", "role", "who", *WISHES, *SIGNED), several=LISTS)
    role, who = single.pop("role", ""), single.pop("who", "")
    if role:
        several["roles"].append(f"{role}={who}")
    return from_form({**single, **several}, Marking, what="mark")


def marking_in_json(body: bytes) -> Marking:
    return from_json(body, Marking, what="mark")
