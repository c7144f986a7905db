"""Corrections as forms and programs give them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import Correction, EntityType
from wederhoor.resolve.corrections import giving
from wederhoor.resolve.corrections.pointing import Pointer
from wederhoor.web.bodies import form_fields, from_form, from_json

Candidates = Sequence[tuple[str, str, str, str]]  # id, type, name, number of mentions


class Given(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said of who is who; entities are named by id or by any of their names."""

    action: Literal["merge", "split", "rename", "retype", "forbid"]
    of: tuple[str, ...]  # two or more for merge, two for forbid, else one
    parts: tuple[str, ...] = ()  # for split: spellings, ids of reports or of mentions
    name: str | None = None  # for rename
    type: EntityType | None = None  # for retype
    by: str | None = None
    note: str | None = None

    @property
    def make(self) -> Callable[[Pointer], Correction]:
        """The correction, once it is known who is pointed at; raises SettingError where something is missing."""
        match self:
            case Given(action="merge", of=(_, _, *_)):
                return lambda pointer: giving.merge(pointer, self.of)
            case Given(action="forbid", of=(first, second)):
                return lambda pointer: giving.forbid(pointer, first, second)
            case Given(action="split", of=(whole,), parts=(_, *_)):
                return lambda pointer: giving.split(pointer, whole, self.parts)
            case Given(action="rename", of=(whole,), name=str(name)):
                return lambda pointer: giving.rename(pointer, whole, name)
            case Given(action="retype", of=(whole,), type=str(kind)):
                return lambda pointer: giving.retype(pointer, whole, kind)
        raise SettingError(f"{self.action}: {MISSING[self.action]}")


MISSING = {
    "merge": "name at least two entities",
    "split": "name one entity, and at least one part of it",
    "rename": "name one entity, and what it is to be called",
    "retype": "name one entity, and its type",
    "forbid": "name two entities",
}
FORM_FIELDS = ("action", "name", "type", "by", "note")
FORM_LISTS = ("of", "parts")


def given_in_form(body: bytes) -> Given:
    single, several = form_fields(body, single=FORM_FIELDS, several=FORM_LISTS)
    return from_form({**single, **several}, Given, what="correction")


def given_in_json(body: bytes) -> Given:
    return from_json(body, Given, what="correction")


def choices(given: Given, pointer: Pointer) -> list[tuple[str, Candidates]]:
    """For each name who may be meant; nobody where it is clear already."""
    return [(word, candidates(word, pointer)) for word in given.of]


def candidates(word: str, pointer: Pointer) -> Candidates:
    try:
        pointer.point_at(word)
    except UnclearName as error:
        return error.candidates
    return ()
