"""The offices that persons are said to hold, held by entities: who says so, and of which firm, party or government."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from wederhoor.record import Entity, EntityId, Held, Mention, MentionId, ReportId, Statement


def with_offices(
    entities: Sequence[Entity], mentions: Sequence[Mention], statements: Sequence[Statement]
) -> tuple[Entity, ...]:
    """The entities, persons with their offices; a person without a country gets the one that most of them name."""
    told = {mention.id: mention for mention in mentions if mention.offices}
    entity_of = {mention: entity.id for entity in entities for mention in entity.mentions}
    said = _by_report(statements)
    return tuple(_with(entity, tuple(_held(entity, told, entity_of, said))) for entity in entities)


def _with(entity: Entity, held: tuple[Held, ...]) -> Entity:
    if not held or entity.type != "person":
        return entity
    country = entity.country or country_of_offices(one.office.country for one in held)
    return replace(entity, offices=held, country=country)


def country_of_offices(countries: Iterable[str | None]) -> str | None:
    """The one that most offices name; None where two are named as often, or none."""
    counts = Counter(country for country in countries if country is not None).most_common(2)
    is_clear = counts and (len(counts) == 1 or counts[0][1] > counts[1][1])
    return counts[0][0] if is_clear else None


def _held(
    entity: Entity,
    told: Mapping[MentionId, Mention],
    entity_of: Mapping[MentionId, EntityId],
    said: Mapping[ReportId, Sequence[Statement]],
) -> Iterator[Held]:
    holders = [told[mention] for mention in entity.mentions if mention in told]
    for mention in sorted(holders, key=lambda m: (m.report, m.words.start, m.id)):
        for office in mention.offices:
            speaker = _speaker(said.get(mention.report, ()), office.words.start, office.words.end)
            yield Held(
                mention=mention.id,
                report=mention.report,
                office=office,
                body=entity_of.get(office.body) if office.body else None,
                speaker=entity_of.get(speaker) if speaker else None,
            )


def _by_report(statements: Iterable[Statement]) -> dict[ReportId, list[Statement]]:
    found: dict[ReportId, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.mode != "author":
            found[statement.report].append(statement)
    return found


def _speaker(statements: Iterable[Statement], start: int, end: int) -> MentionId | None:
    """Of the shortest statement whose content holds the words."""
    around = [s for s in statements if s.content.start <= start and end <= s.content.end]
    nearest = min(around, key=lambda s: (s.content.end - s.content.start, s.content.start, s.id), default=None)
    return nearest.speaker if nearest else None
