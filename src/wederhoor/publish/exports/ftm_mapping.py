"""How the types of the record are mapped to schemata of FollowTheMoney, as `ftm.toml` says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.record import EntityType, EventType, RoleName


class End(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One end of a link: the roles that may stand there, and what FollowTheMoney accepts."""

    roles: tuple[RoleName, ...]
    property: str
    schemata: frozenset[str]


class Link(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Events of one type as a link between two entities; `needs` is a role without which it is none."""

    type: EventType
    schema: str
    origin: End = msgspec.field(name="from")
    target: End = msgspec.field(name="to")
    needs: RoleName | None = msgspec.field(name="with", default=None)


class UnknownLink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Events that are a link without a schema of their own."""

    types: frozenset[EventType]
    origin: End = msgspec.field(name="from")
    target: End = msgspec.field(name="to")


class Mapped(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The mapping of `ftm.toml`."""

    languages: Mapping[str, str]
    entities: Mapping[EntityType, str]
    links: tuple[Link, ...]
    unknown_link: UnknownLink


@cache
def mapping() -> Mapped:
    return msgspec.toml.decode((files(__package__) / "ftm.toml").read_bytes(), type=Mapped)
