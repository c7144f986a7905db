"""What a person points at: an entity by its id or by any of its names, and a part of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import Case, Entity, Mention
from wederhoor.resolve.corrections.anchors import NAMING
from wederhoor.resolve.describe import spelled
from wederhoor.resolve.nodes import fold

SHOWN_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class Pointed:
    """An entity, or a mention that belongs to none, and what the person called it."""

    entity: Entity | None
    mentions: tuple[Mention, ...]
    name: str  # the spelling that was typed, else the entity's label
    by_spelling: bool


class Pointer:
    """Finds what is pointed at in one case."""

    def __init__(self, case: Case) -> None:
        self.entities = case.entities
        self._mentions = {mention.id: mention for mention in case.mentions}
        self._reports = {report.id for report in case.reports}
        self._owner = {mention: entity for entity in case.entities for mention in entity.mentions}

    def point_at(self, words: str) -> Pointed:
        """The one entity with this id, start of an id, or name; raises UnclearName where there is not exactly one."""
        if words.startswith("m-") and (mention := self._only(words, self._mentions)):
            return self._at_mention(self._mentions[mention])
        named = [entity for entity in self.entities if fold(words) in folded_names(entity)]
        found = named or [entity for entity in self.entities if words.startswith("e-") and entity.id.startswith(words)]
        if len(found) != 1:
            raise self._unclear(words, found)
        [entity] = found
        spelling = next((name.text for name in entity.names if fold(name.text) == fold(words)), None)
        return Pointed(entity, self.mentions_of(entity), spelling or entity.name, spelling is not None)

    def part_of(self, entity: Entity, words: str) -> tuple[Mention, ...]:
        """The entity's mentions with this spelling, in the report with this id, or the one with this id."""
        own = self.mentions_of(entity)
        part = tuple(
            mention
            for mention in own
            if (mention.form in NAMING and fold(spelled(mention)) == fold(words))
            or (words.startswith("r-") and mention.report.startswith(words))
            or (words.startswith("m-") and mention.id.startswith(words))
        )
        if not part:
            names = ", ".join(f"“{name.text}”" for name in entity.names)
            raise SettingError(f"{words}: no part of {entity.name} ({entity.id}); its spellings are {names}")
        return part

    def mentions_of(self, entity: Entity) -> tuple[Mention, ...]:
        return tuple(self._mentions[mention] for mention in entity.mentions)

    def _at_mention(self, mention: Mention) -> Pointed:
        if owner := self._owner.get(mention.id):
            raise SettingError(
                f"{mention.id}: belongs to {owner.name} ({owner.id}); split it off first: "
                f"wederhoor split CASE {owner.id} {mention.id}"
            )
        return Pointed(None, (mention,), mention.name, by_spelling=False)

    def _only(self, start: str, ids: Iterable[str]) -> str | None:
        found = [name for name in ids if name.startswith(start)]
        return found[0] if len(found) == 1 else None

    def _unclear(self, words: str, found: Sequence[Entity]) -> UnclearName:
        if found:
            return UnclearName(f"“{words}” may be any of {len(found)} entities; give the id of one:", rows_of(found))
        near = (
            [e for e in self.entities if any(fold(words) in name for name in folded_names(e))] if words.strip() else []
        )
        if near:
            return UnclearName(f"No entity is called “{words}”. These have it in their names:", rows_of(near))
        return UnclearName(f"No entity is called “{words}”. See all with: wederhoor entities CASE", [])


def folded_names(entity: Entity) -> set[str]:
    return {fold(entity.name), *(fold(name.text) for name in entity.names)}


def rows_of(entities: Sequence[Entity]) -> list[tuple[str, str, str, str]]:
    """Id, type, name and number of mentions, the most mentioned first."""
    ranked = sorted(entities, key=lambda entity: (-len(entity.mentions), entity.id))
    return [(e.id, e.type, e.name, str(len(e.mentions))) for e in ranked[:SHOWN_CANDIDATES]]
