"""Corrections as forms and programs give them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal
from urllib.parse import parse_qsl

import msgspec

from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import Correction, EntityType
from wederhoor.resolve.corrections import giving
from wederhoor.resolve.corrections.pointing import Pointer

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
    """Empty fields are left out; raises SettingError for a form that says nothing sensible."""
    fields = [(k, v.strip()) for k, v in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=False)]
    single = {name: value for name, value in fields if name in FORM_FIELDS and value}
    lists = {name: [v for k, v in fields if k == name and v] for name in FORM_LISTS}
    try:
        return msgspec.convert({**single, **lists}, Given)
    except msgspec.ValidationError as error:
        raise SettingError(f"no correction: {error}") from error


def given_in_json(body: bytes) -> Given:
    try:
        return msgspec.json.decode(body, type=Given)
    except msgspec.MsgspecError as error:
        raise SettingError(f"no correction: {error}") from error


def choices(given: Given, pointer: Pointer) -> list[tuple[str, Candidates]]:
    """For each name who may be meant; nobody where it is clear already."""
    return [(word, candidates(word, pointer)) for word in given.of]


def candidates(word: str, pointer: Pointer) -> Candidates:
    try:
        pointer.point_at(word)
    except UnclearName as error:
        return error.candidates
    return ()
