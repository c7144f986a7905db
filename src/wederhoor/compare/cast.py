"""Which entities play the roles of events: from what single reports say to what they say about the same things."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.offices import state_of
from wederhoor.compare.ships import states_of_ships
from wederhoor.compare.tables import table
from wederhoor.record import (
    Entity,
    EntityId,
    Event,
    Evidence,
    Mention,
    MentionId,
    Report,
    ReportId,
    Role,
    RoleName,
    Statement,
)  # fmt: skip
from wederhoor.text.goods import goods_category

STATES = frozenset(("place", "government"))
STATE_KEY = "state:"


@dataclass(frozen=True, slots=True)
class Cast:
    """Entities by mention and by spelling, and the reports' languages."""

    entities: Mapping[EntityId, Entity]
    by_mention: Mapping[MentionId, EntityId]
    by_spelling: Mapping[str, EntityId]  # spellings that only one entity has, without capitals
    organs: Mapping[EntityId, str]  # the country whose ministry or army an organisation is
    officials: Mapping[EntityId, str]  # the country for which somebody speaks
    namesakes: Mapping[EntityId, EntityId]  # the first of those that differ in nothing but the kind of thing
    languages: Mapping[ReportId, str]
    called: Mapping[EntityId, tuple[str, ...]]  # what it is called where it is not named
    owners: Mapping[tuple[ReportId, int], EntityId]  # whom the pronoun at a place stands for

    def entity_of(self, mention: MentionId | None) -> EntityId | None:
        """The entity of a mention; None for no mention, or for one that belongs to nothing."""
        return self.by_mention.get(mention) if mention else None

    def in_role(self, event: Event, *names: RoleName) -> tuple[EntityId, ...]:
        """Entities in the first of the roles `names` that has any, in text order, each once."""
        for name in names:
            found = (self.player(role) for role in event.roles if role.role == name)
            if known := tuple(dict.fromkeys(entity for entity in found if entity)):
                return known
        return ()

    def player(self, role: Role) -> EntityId | None:
        """The entity of a role; words that nobody marked as a name count when they spell one of another place."""
        return (
            self.entity_of(role.mention) or self.by_spelling.get(role.words.text.casefold()) or self._named_last(role)
        )

    def _named_last(self, role: Role) -> EntityId | None:
        """Whoever the last words name: "the village of Kelbek in Mali"; never a country, whose people are others."""
        words = self._without_country(role.words.text).split()
        for start in range(1, len(words)):
            found = self.by_spelling.get(" ".join(words[start:]).casefold())
            if found and words[start][:1].isupper() and not self.entities[found].country:
                is_inside = words[start - 1].casefold() in table("prepositions")["inside"]
                return None if role.role == "agent" and is_inside else found  # "a court in Chur" is not Chur
        return None

    def _without_country(self, words: str) -> str:
        """The words before "in" and a country."""
        before, lies_in, last = words.rpartition(" in ")
        land = self.by_spelling.get(last.casefold()) if lies_in else None
        return before if land and self.entities[land].country else words

    def seat_of(self, role: Role) -> EntityId | None:
        """The place that the words of a role name behind "in" or "from": the seat of a firm, named or not."""
        words = role.words.text.split()
        at = max((n for n, word in enumerate(words) if n and word in table("prepositions")["seat"]), default=len(words))
        last = " ".join(words[at + 1 :])
        place = self.by_spelling.get(last.casefold()) if last else None
        return place if place and self.entities[place].type == "place" else None

    def described(self, event: Event, *names: RoleName) -> str:
        """The words of the first of the roles `names` that is told, where they name nobody that is known."""
        words = (role.words.text for name in names for role in event.roles if role.role == name)
        return next(words, "")

    def owner(self, event: Event, *names: RoleName) -> EntityId | None:
        """Whom the pronoun that begins the first of the roles `names` stands for: the country of "its navy"."""
        starts = (role.words.start for name in names for role in event.roles if role.role == name)
        return self.owners.get((event.report, next(starts, -1)))

    def state_key(self, entity: EntityId | None) -> str:
        """The state for its officials too, else what the entity counts as: whoever visits Xi visits China."""
        country = self.officials.get(entity) if entity else None
        return f"{STATE_KEY}{country}" if country else self.actor_key(entity)

    def actor_key(self, entity: EntityId | None) -> str:
        """What an entity counts as when reports are compared: a state, its capital, government and army are one actor.

        Empty for no entity.
        """
        known = self.entities.get(entity) if entity else None
        if known is None:
            return ""
        country = known.country if known.type in STATES else self.organs.get(known.id)
        if country:
            return f"{STATE_KEY}{country}"
        return self.namesakes.get(known.id, known.id)

    def goods_of(self, event: Event) -> tuple[str, str] | None:
        """Words and kind of an event's goods, a known kind first ("other" where none is known); None for no goods."""
        language = self.languages.get(event.report, "en")
        goods = [
            (r.words.text, r.category or goods_category(r.words.text, language) or "other")
            for r in event.roles
            if r.role == "goods"
        ]
        return min(goods, key=lambda item: item[1] == "other", default=None)

    def quantity_of(self, event: Event) -> float | None:
        """How many or how much of the goods; None where it is not told."""
        return next((role.value for role in event.roles if role.role == "quantity" and role.value is not None), None)


def cast_of(
    reports: Sequence[Report],
    entities: Sequence[Entity],
    events: Iterable[Event] = (),
    statements: Iterable[Statement] = (),
    mentions: Sequence[Mention] = (),
) -> Cast:
    """The cast of a case; events and statements tell who holds which office, mentions what else things are called."""
    by_mention = {mention: entity.id for entity in entities for mention in entity.mentions}
    languages = {report.id: report.language for report in reports}
    called = [
        (by_mention.get(mention or ""), words.text, languages.get(report, "en"))
        for report, mention, words in _called(events, statements)
    ]
    return Cast(
        entities={entity.id: entity for entity in entities},
        by_mention=by_mention,
        by_spelling=_by_spelling(entities),
        organs={**_organs(entities), **states_of_ships(entities, mentions, {report.id: report for report in reports})},
        namesakes=_namesakes(entities),
        officials=_officials(entities, called),
        languages=languages,
        called=_called_otherwise(mentions, by_mention),
        owners={
            (mention.report, mention.words.start): by_mention[mention.id]
            for mention in mentions
            if mention.form == "pronoun" and mention.id in by_mention
        },
    )


def _called_otherwise(
    mentions: Iterable[Mention], by_mention: Mapping[MentionId, EntityId]
) -> Mapping[EntityId, tuple[str, ...]]:
    """The descriptions of each entity: "the tanker"."""
    found: dict[EntityId, dict[str, None]] = defaultdict(dict)
    for mention in mentions:
        if mention.form == "nominal" and mention.id in by_mention:
            found[by_mention[mention.id]][mention.words.text] = None
    return {entity: tuple(words) for entity, words in found.items()}


def _by_spelling(entities: Iterable[Entity]) -> Mapping[str, EntityId]:
    holders: dict[str, set[EntityId]] = defaultdict(set)
    for entity in entities:
        for text in {entity.name, *(name.text for name in entity.names)}:
            holders[text.casefold()].add(entity.id)
    return {text: next(iter(found)) for text, found in holders.items() if len(found) == 1}


def _organs(entities: Iterable[Entity]) -> Mapping[EntityId, str]:
    """Ministries, armies and the like, by the names that hold both the organ and its country."""
    found: dict[EntityId, str] = {}
    for entity in entities:
        if entity.type in ("organisation", "government"):
            countries = (state_of(name.text, name.language, "organs") for name in entity.names)
            if country := next((country for country in countries if country), None):
                found[entity.id] = country
    return found


def _called(
    events: Iterable[Event], statements: Iterable[Statement]
) -> Iterator[tuple[ReportId, MentionId | None, Evidence]]:
    """The words for everybody who plays a role or speaks, titles and all."""
    for event in events:
        yield from ((event.report, role.mention, role.words) for role in event.roles)
    for statement in statements:
        if statement.speaker_words:
            yield statement.report, statement.speaker, statement.speaker_words


def _officials(
    entities: Iterable[Entity], called: Iterable[tuple[EntityId | None, str, str]]
) -> Mapping[EntityId, str]:
    """Who is called by a country and an office together ("Swiss minister Reto Caflisch"), by the commonest country."""
    kinds = {entity.id: entity.type for entity in entities}
    votes: dict[EntityId, Counter[str]] = defaultdict(Counter)
    names = [(entity.id, name.text, name.language) for entity in entities for name in entity.names]
    for entity, words, language in (*names, *called):
        if entity and kinds[entity] != "place" and (country := state_of(words, language, "speakers")):
            votes[entity][country] += 1
    return {entity: min(found, key=lambda code: (-found[code], code)) for entity, found in votes.items()}


def _namesakes(entities: Iterable[Entity]) -> Mapping[EntityId, EntityId]:
    """Entities of one name and different kinds: a reader often takes a firm for a person in one report only.

    Two people of one name were kept apart for a reason, and so was whatever somebody has corrected.
    """
    named: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        if entity.country is None and entity.wikidata is None and not entity.corrections:
            named[entity.name.casefold()].append(entity)
    alike = (group for group in named.values() if len({entity.type for entity in group}) == len(group) > 1)
    return {entity.id: min(one.id for one in group) for group in alike for entity in group}
