"""Which entities play the roles of events: from what single reports say to what they say about the same things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.record import Entity, EntityId, Event, Mention, MentionId, Report, ReportId, RoleName
from wederhoor.text.goods import goods_category

STATES = frozenset(("place", "government"))
STATE_KEY = "state:"
MAX_ANTECEDENTS = 8  # a pronoun for a pronoun for a name; longer chains are errors


@dataclass(frozen=True, slots=True)
class Cast:
    """Entities by mention, and the reports' languages."""

    entities: Mapping[EntityId, Entity]
    by_mention: Mapping[MentionId, EntityId]
    mentions: Mapping[MentionId, Mention]
    languages: Mapping[ReportId, str]

    def entity_of(self, mention: MentionId | None) -> EntityId | None:
        """The entity of a mention, or of the name that a pronoun stands for; None for neither."""
        for _ in range(MAX_ANTECEDENTS):
            if mention is None:
                return None
            if mention in self.by_mention:
                return self.by_mention[mention]
            known = self.mentions.get(mention)
            mention = known.antecedent if known else None
        return None

    def in_role(self, event: Event, *names: RoleName) -> tuple[EntityId, ...]:
        """Entities in the first of the roles `names` that has any, in text order, each once."""
        for name in names:
            found = [self.entity_of(role.mention) for role in event.roles if role.role == name]
            if known := tuple(dict.fromkeys(entity for entity in found if entity)):
                return known
        return ()

    def actor_key(self, entity: EntityId | None) -> str:
        """What an entity counts as when reports are compared: a state, its capital and its government are one actor.

        Empty for no entity.
        """
        known = self.entities.get(entity) if entity else None
        if known is None:
            return ""
        return f"{STATE_KEY}{known.country}" if known.country and known.type in STATES else known.id

    def goods_of(self, event: Event) -> tuple[str, str] | None:
        """Words and kind of an event's goods, a known kind first ("other" where none is known); None for no goods."""
        language = self.languages.get(event.report, "en")
        goods = [
            (r.words.text, goods_category(r.words.text, language) or "other") for r in event.roles if r.role == "goods"
        ]
        return min(goods, key=lambda item: item[1] == "other", default=None)

    def quantity_of(self, event: Event) -> float | None:
        """How many or how much of the goods; None where it is not told."""
        return next((role.value for role in event.roles if role.role == "quantity" and role.value is not None), None)


def cast_of(reports: Sequence[Report], mentions: Sequence[Mention], entities: Sequence[Entity]) -> Cast:
    """The cast of a case."""
    return Cast(
        entities={entity.id: entity for entity in entities},
        by_mention={mention: entity.id for entity in entities for mention in entity.mentions},
        mentions={mention.id: mention for mention in mentions},
        languages={report.id: report.language for report in reports},
    )
