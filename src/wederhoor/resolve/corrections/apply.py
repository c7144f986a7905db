"""Entities as a person puts them right: each correction does what it says, and nothing else changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from wederhoor.record import (
    CORRECTION,
    Correction,
    CorrectionId,
    Entity,
    EntityType,
    Mention,
    MentionId,
    Merge,
    Outcome,
    Reason,
)
from wederhoor.resolve.corrections.anchors import Finder
from wederhoor.resolve.corrections.judge import Plan, apply_plans, plans_of
from wederhoor.resolve.corrections.reassemble import Mentions, reassemble
from wederhoor.resolve.corrections.regroup import Groups
from wederhoor.resolve.corrections.wording import sentence
from wederhoor.resolve.nodes import position


@dataclass(frozen=True, slots=True)
class Corrected:
    """Entities with the corrections in force, and what became of each correction."""

    entities: tuple[Entity, ...]
    outcomes: tuple[Outcome, ...]


@dataclass(slots=True)
class Label:
    """What corrections say of one entity; None: nothing."""

    name: str | None = None
    type: EntityType | None = None
    country: str | None = None
    wikidata: str | None = None


def correct(
    entities: Sequence[Entity], mentions: Sequence[Mention], corrections: Sequence[Correction], language: str
) -> Corrected:
    """The entities with every correction that holds, sorted by id.

    Entities that no correction speaks of come back as they are. `language` is that of most reports: an entity that is
    made anew is called by a name in it.
    """
    if not corrections:
        return Corrected(tuple(entities), ())
    by_id = {mention.id: mention for mention in sorted(mentions, key=position)}
    entity_of = {mention: entity for entity in entities for mention in entity.mentions}
    plans = plans_of(corrections, Finder(tuple(by_id.values()), entity_of, corrections))
    meant = {mention for plan in plans for mention in plan.mentions()}
    touched = {entity_of[mention].id: entity_of[mention] for mention in meant if mention in entity_of}
    groups = Groups(meant.union(*(entity.mentions for entity in touched.values())))
    apply_plans(plans, groups)
    join_again(touched.values(), groups, by_id)
    leaving = {m for plan in plans if plan.correction.action == "split" and plan.holds for m in plan.core(0)}
    rebuilt = reassemble(touched.values(), groups, leaving, by_id, language)
    labels = labels_of(plans, groups)
    shapers: dict[int, list[Plan]] = defaultdict(list)
    for plan in plans:
        for key in plan.keys(groups) if plan.holds else ():
            shapers[key].append(plan)
    made = [finished(entity, labels.get(key, Label()), shapers[key]) for key, entity in rebuilt.items()]
    untouched = [entity for entity in entities if entity.id not in touched]
    return Corrected(
        tuple(sorted([*untouched, *made], key=lambda entity: entity.id)),
        tuple(outcome_of(plan, groups, rebuilt) for plan in plans),
    )


def join_again(entities: Iterable[Entity], groups: Groups, mentions: Mentions) -> None:
    """Join what the rules had joined, the surest link first, as far as the corrections let it be."""
    ordered = sorted(entities, key=lambda entity: entity.id)
    links = [merge for entity in ordered for merge in entity.merges]
    for merge in sorted(links, key=lambda m: (-m.score, position(mentions[m.mentions[0]]), m.rule, m.mentions)):
        groups.unite(merge.mentions)
    for entity in ordered:
        groups.unite(entity.mentions)


def labels_of(plans: Sequence[Plan], groups: Groups) -> Mapping[int, Label]:
    """By group what it is called and is, as the latest says; one that finds everything said already gives way."""
    labels: dict[int, Label] = defaultdict(Label)
    told: dict[tuple[int, str], CorrectionId] = {}
    for plan in reversed(plans):
        fields = [field for field in Label.__slots__ if getattr(plan.correction, field) is not None]
        if not fields or not plan.holds:
            continue
        places = [(key, field) for key in plan.keys(groups) for field in fields]
        free = [place for place in places if place not in told]
        if not free:
            plan.give_way({told[place] for place in places})
        for key, field in free:
            told[key, field] = plan.id
            setattr(labels[key], field, getattr(plan.correction, field))
    return labels


def finished(entity: Entity, label: Label, plans: Sequence[Plan]) -> Entity:
    """The entity with its label, and the corrections that made it so."""
    merges = [merge for plan in plans for merge in merges_by(plan, set(entity.mentions))]
    return replace(
        entity,
        name=label.name or entity.name,
        type=label.type or entity.type,
        country=label.country or entity.country,
        wikidata=label.wikidata or entity.wikidata,
        merges=(*entity.merges, *merges),
        corrections=tuple(plan.id for plan in plans),
    )


def merges_by(plan: Plan, mentions: set[MentionId]) -> Iterator[Merge]:
    """What a person said of these mentions, told like any other reason why they are this entity."""
    firsts = tuple(mention.id for mention in plan.firsts() if mention.id in mentions)
    if firsts:
        reason = Reason(rule=plan.id, bits=0.0, detail=sentence(plan.correction))
        yield Merge(mentions=firsts, rule=CORRECTION, score=1.0, reasons=(reason,))


def outcome_of(plan: Plan, groups: Groups, rebuilt: Mapping[int, Entity]) -> Outcome:
    shaped = [rebuilt[key].id for key in plan.keys(groups) if key in rebuilt] if plan.holds else []
    return Outcome(
        correction=plan.id,
        standing=plan.standing,
        entities=tuple(sorted(shaped)),
        overridden_by=tuple(sorted(plan.overridden_by)),
        missing=tuple(a.name for a, found in zip(plan.correction.of, plan.found, strict=True) if not found.core),
    )
