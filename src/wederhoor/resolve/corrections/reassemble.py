"""Entities out of parts of entities: what a person split off, and what a person joined."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from wederhoor.record import Entity, Mention, MentionId, Merge, Name, entity_id, mention_key
from wederhoor.resolve.corrections.anchors import NAMING, is_known
from wederhoor.resolve.corrections.regroup import Groups
from wederhoor.resolve.describe import label_of, names_of, type_of
from wederhoor.resolve.nodes import position

Mentions = Mapping[MentionId, Mention]


def reassemble(
    entities: Iterable[Entity], groups: Groups, leaving: set[MentionId], mentions: Mentions, language: str
) -> dict[int, Entity]:
    """The entity of each group, by the group's key; groups of pronouns and descriptions alone make none.

    Of an entity that is split one part goes on as that entity, and never what is `leaving` it.
    """
    parts: dict[int, list[Entity]] = defaultdict(list)
    placed: set[MentionId] = set()
    for entity in sorted(entities, key=lambda entity: entity.id):
        split = groups.split(entity.mentions)
        heir = max(split, key=lambda part: (not leaving.intersection(part), len(part), min(part)))
        for members in split:
            ordered = in_order(members, mentions)
            part = entity if len(split) == 1 else part_of(entity, ordered, members is heir, mentions, language)
            if part is not None:
                parts[groups.key(members[0])].append(part)
                placed.update(part.mentions)
    strays: dict[int, list[MentionId]] = defaultdict(list)
    for mention in groups.mentions() - placed:
        strays[groups.key(mention)].append(mention)
    return {key: one_of(found, strays[key], mentions, language) for key, found in parts.items()}


def part_of(
    entity: Entity, members: Sequence[Mention], is_heir: bool, mentions: Mentions, language: str
) -> Entity | None:
    """Some of an entity's mentions as an entity; None for those that are left without a name."""
    goes_on = is_heir and is_known(entity, mentions)
    names = names_of([mention for mention in members if mention.form in NAMING], ())
    if not names and not goes_on:
        return None
    kind = entity.type if goes_on else type_of(members)
    keeps_name = goes_on or (is_heir and any(name.text == entity.name for name in names))
    ids = tuple(mention.id for mention in members)
    return Entity(
        id=entity.id if goes_on else entity_id(mention_key(members[0])),
        type=kind,
        name=entity.name if keeps_name else label_of(names, kind, language),
        names=names,
        country=entity.country if is_heir else None,
        wikidata=entity.wikidata if is_heir else None,
        reports=tuple(sorted({mention.report for mention in members})),
        mentions=ids,
        merges=tuple(merges_within(entity.merges, set(ids))),
    )


def merges_within(merges: Iterable[Merge], mentions: set[MentionId]) -> Iterator[Merge]:
    for merge in merges:
        kept = tuple(mention for mention in merge.mentions if mention in mentions)
        if len(kept) > 1:
            yield replace(merge, mentions=kept)


def one_of(parts: Sequence[Entity], strays: Sequence[MentionId], mentions: Mentions, language: str) -> Entity:
    """One entity of all parts, and of mentions that belong to none; what is known of a part is known of the whole."""
    if len(parts) == 1 and not strays:
        return parts[0]
    ranked = sorted(parts, key=lambda part: (not is_known(part, mentions), -len(part.mentions), part.id))
    leader, known = ranked[0], is_known(ranked[0], mentions)
    ordered = in_order([*strays, *(mention for part in parts for mention in part.mentions)], mentions)
    names = added_up(parts)
    return Entity(
        id=leader.id if known else entity_id(mention_key(ordered[0])),
        type=leader.type,
        name=leader.name if known or not names else label_of(names, leader.type, language),
        names=names,
        country=next((part.country for part in ranked if part.country), None),
        wikidata=next((part.wikidata for part in ranked if part.wikidata), None),
        reports=tuple(sorted({mention.report for mention in ordered})),
        mentions=tuple(mention.id for mention in ordered),
        merges=tuple(merge for part in ranked for merge in part.merges),
    )


def added_up(parts: Iterable[Entity]) -> tuple[Name, ...]:
    """The names of all parts, commonest first."""
    counts: Counter[tuple[str, str]] = Counter()
    for part in parts:
        counts.update({(name.text, name.language): name.count for name in part.names})
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Name(text=text, language=language, count=count) for (text, language), count in ordered)


def in_order(ids: Iterable[MentionId], mentions: Mentions) -> list[Mention]:
    return sorted((mentions[mention] for mention in ids), key=position)
