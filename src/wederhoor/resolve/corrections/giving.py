"""Corrections made of what a person points at in a case."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import combinations

from msgspec.structs import replace

from wederhoor.errors import SettingError
from wederhoor.record import Anchor, Correction, CorrectionAction, Entity, EntityType, Mention, correction_id
from wederhoor.resolve.corrections.anchors import anchor_of, kind_of, place_of, unclear_names
from wederhoor.resolve.corrections.pointing import Pointed, Pointer
from wederhoor.resolve.describe import spelled
from wederhoor.resolve.nodes import fold


def merge(pointer: Pointer, words: Sequence[str]) -> Correction:
    """All that the words point at is one."""
    pointed = [pointer.point_at(word) for word in words]
    for a, b in combinations(pointed, 2):
        if a.entity is not None and a.entity is b.entity:
            raise SettingError(f"{a.name} and {b.name} are one entity already ({a.entity.id})")
    return made("merge", [anchor(one, pointer) for one in pointed])


def forbid(pointer: Pointer, first: str, second: str) -> Correction:
    """Two entities, or two spellings of one, are never the same."""
    a, b = pointer.point_at(first), pointer.point_at(second)
    if a.entity is None or b.entity is None or a.entity is not b.entity:
        return made("forbid", [anchor(a, pointer), anchor(b, pointer)])
    if not a.by_spelling or not b.by_spelling or fold(a.name) == fold(b.name):
        raise SettingError(f"{first} and {second} are one entity ({a.entity.id}); name two of its spellings")
    sides = [spelling_anchor(a.entity, one.name, pointer) for one in (a, b)]
    return made("forbid", sides)


def split(pointer: Pointer, words: str, parts: Sequence[str]) -> Correction:
    """Some of an entity's spellings or places are another entity."""
    entity = whole(pointer.point_at(words))
    leaving = {mention.id: mention for part in parts for mention in pointer.part_of(entity, part)}
    staying = [mention for mention in pointer.mentions_of(entity) if mention.id not in leaving]
    if not staying:
        raise SettingError(f"{entity.name} ({entity.id}) would be left without a mention; name only what is another")
    kept = {fold(spelled(mention)) for mention in staying}
    kind, unclear = kind_and_unclear(entity, pointer)
    taken = list(leaving.values())
    first = min(taken, key=lambda mention: (mention.form != "name", -len(mention.name), mention.name))
    rest = max(
        staying, key=lambda mention: (spelled(mention) == entity.name, mention.form == "name", len(mention.name))
    )
    part = exact_anchor(taken, kind, unclear | kept, spelled(first))
    return made("split", [part, anchor_of(staying, kind, unclear, first=spelled(rest))])


def rename(pointer: Pointer, words: str, name: str) -> Correction:
    pointed = pointer.point_at(words)
    if whole(pointed).name == (cleaned := clean(name)):
        raise SettingError(f"{words}: is called “{cleaned}” already")
    return made("rename", [anchor(pointed, pointer)], name=cleaned)


def retype(pointer: Pointer, words: str, kind: EntityType) -> Correction:
    pointed = pointer.point_at(words)
    if whole(pointed).type == kind:
        raise SettingError(f"{pointed.name}: is of type {kind} already")
    return made("retype", [anchor(pointed, pointer)], kind=kind)


def made(
    action: CorrectionAction, anchors: Sequence[Anchor], *, name: str | None = None, kind: EntityType | None = None
) -> Correction:
    return with_id(Correction(id="", action=action, of=tuple(anchors), name=name, type=kind))


def with_id(correction: Correction) -> Correction:
    return replace(correction, id=correction_id(correction))


def signed(correction: Correction, *, by: str | None, note: str | None) -> Correction:
    """The correction with who says so and why; its id stays the same."""
    return replace(correction, by=clean(by) if by else None, note=clean(note) if note else None)


def whole(pointed: Pointed) -> Entity:
    if pointed.entity is None:
        raise SettingError(f"{pointed.name}: is a mention that belongs to no entity; merge it with one first")
    return pointed.entity


def anchor(pointed: Pointed, pointer: Pointer) -> Anchor:
    if pointed.entity is None:
        return Anchor(name=pointed.name, places=tuple(place_of(mention) for mention in pointed.mentions))
    kind, unclear = kind_and_unclear(pointed.entity, pointer)
    return replace(anchor_of(pointed.mentions, kind, unclear, first=pointed.name), name=pointed.name)


def spelling_anchor(entity: Entity, name: str, pointer: Pointer) -> Anchor:
    kind, unclear = kind_and_unclear(entity, pointer)
    return exact_anchor(pointer.part_of(entity, name), kind, unclear, name)


def exact_anchor(mentions: Sequence[Mention], kind: EntityType, unclear: set[str], first: str) -> Anchor:
    """An anchor of these mentions and no others: by name where nothing else has it, each other one by its place."""
    found = anchor_of(mentions, kind, unclear, first=first)
    names = {fold(name) for name in found.names}
    placed = tuple(place_of(mention) for mention in mentions if fold(spelled(mention)) not in names)
    return replace(found, places=placed)


def kind_and_unclear(entity: Entity, pointer: Pointer) -> tuple[EntityType, set[str]]:
    kind = kind_of(entity, pointer.mentions_of(entity))
    return kind, unclear_names(entity, pointer.entities, kind)


def clean(text: str) -> str:
    """In one line; raises SettingError for nothing, and for what a terminal would obey."""
    words = " ".join(text.split())
    if not words:
        raise SettingError("an empty name or note says nothing; leave it out or write one")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in words):
        raise SettingError(f"{words!r} holds a control character or half of one")
    return words
