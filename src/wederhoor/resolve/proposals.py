"""Pairs of entities that are probably one: shown with their reasons, never merged.

Two names are proposed where nothing in a report says that they are one, but both the names and what stands around
them point that way. Evidence is counted in bits against how many others it could be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import log2

from msgspec.structs import replace

from wederhoor.record import Entity, EntityId, Mention, MentionId, Probable, Reason, ReportId
from wederhoor.resolve.nodes import FAMILY
from wederhoor.resolve.organisations import parts
from wederhoor.text.gazetteer import lookup
from wederhoor.text.names import block_keys, is_part_of_name, may_be_one, similarity

NEAR = 300  # code points between two mentions that count as standing together: about two sentences
RARE = 4.0  # bits; of what stands by both, one thing at least must be so rare
SHARED = 2  # things that must stand by both
MOST_COMPARED = 30  # entities that share one key; more of them and the key tells too little
CLEARLY_ONE, MAYBE_ONE = 0.86, 0.77  # likeness of two persons' names between which they are only proposed
PROPOSED = 0.75  # probability from which a pair is shown
MOST_CONTEXT = 12.0  # bits: things that stand together once often do so again

Pair = tuple[EntityId, EntityId]


def with_proposals(entities: Sequence[Entity], mentions: Sequence[Mention]) -> tuple[Entity, ...]:
    """The entities, each with those that it probably is one with, the likeliest first."""
    by_id = {entity.id: entity for entity in entities}
    around = _neighbours(entities, mentions)
    rarity = _Rarity(entities)
    found: dict[EntityId, list[Probable]] = defaultdict(list)
    for a, b in sorted(_candidates(entities)):
        reasons = _reasons(by_id[a], by_id[b], around, rarity, by_id)
        chance = _probability(reasons, rarity.prior(by_id[a]))
        if chance >= PROPOSED:
            found[a].append(Probable(entity=b, score=chance, reasons=reasons))
            found[b].append(Probable(entity=a, score=chance, reasons=reasons))
    return tuple(
        replace(entity, probably=tuple(sorted(found[entity.id], key=lambda p: (-p.score, p.entity))))
        if entity.id in found
        else entity
        for entity in entities
    )


class _Rarity:
    """How much a thing that stands by two others tells, and how many others either of them could be."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._mentions = sum(len(entity.mentions) for entity in entities)
        self._families = Counter(FAMILY[entity.type] for entity in entities)
        self._concepts = Counter(concept for entity in entities for concept in _concepts(entity))

    def of(self, entity: Entity) -> float:
        return log2(self._mentions / len(entity.mentions))

    def of_concept(self, concept: str, entity: Entity) -> float:
        return log2((self._families[FAMILY[entity.type]] + 1) / self._concepts[concept])

    def prior(self, entity: Entity) -> float:
        """Bits of evidence that it takes to tell one among all of its kind."""
        return log2(1 + self._families[FAMILY[entity.type]]) + 2


def _probability(reasons: Sequence[Reason], prior: float) -> float:
    if not reasons:
        return 0.0
    return round(1 / (1 + 2 ** (prior - sum(reason.bits for reason in reasons))), 4)


def _candidates(entities: Sequence[Entity]) -> set[Pair]:
    """Pairs worth comparing: organisations with a translated word in common, persons whose names sound alike."""
    blocks: dict[str, list[EntityId]] = defaultdict(list)
    for entity in entities:
        for key in set(_keys(entity)):
            blocks[key].append(entity.id)
    small = (sorted(ids) for ids in blocks.values() if len(ids) <= MOST_COMPARED)
    return {pair for ids in small for pair in combinations(ids, 2)}


def _keys(entity: Entity) -> Iterator[str]:
    if FAMILY[entity.type] == "organisation" and not _is_known(entity):
        yield from (f"o {concept}" for concept in _concepts(entity))
    if entity.type == "person":
        yield from (f"p {key}" for name in _full_names(entity) for key in block_keys(name))


def _is_known(entity: Entity) -> bool:
    return any(lookup(name.text, name.language) is not None for name in entity.names)


def _concepts(entity: Entity) -> frozenset[str]:
    if FAMILY[entity.type] != "organisation":
        return frozenset()
    return frozenset().union(*(parts(name.text, name.language).concepts for name in entity.names))


def _full_names(entity: Entity) -> list[str]:
    return [name.text for name in entity.names if not is_part_of_name(name.text)]


def _reasons(
    a: Entity,
    b: Entity,
    around: Mapping[EntityId, frozenset[EntityId]],
    rarity: _Rarity,
    by_id: Mapping[EntityId, Entity],
) -> tuple[Reason, ...]:
    """Why two entities may be one; none where something speaks against it or the evidence is of one sort only."""
    if set(a.reports) & set(b.reports) or set(a.corrections) & set(b.corrections) or _countries_differ(a, b):
        return ()
    shared = [by_id[i] for i in sorted(around.get(a.id, frozenset()) & around.get(b.id, frozenset()))]
    if len(shared) < SHARED or max(rarity.of(other) for other in shared) < RARE:
        return ()
    by_name = _alike_persons(a, b) if a.type == "person" else _alike_organisations(a, b, rarity)
    if by_name is None:
        return ()
    bits = min(sum(rarity.of(other) for other in shared) / 2, MOST_CONTEXT)
    names = ", ".join(other.name for other in sorted(shared, key=lambda other: (-rarity.of(other), other.id))[:6])
    return (by_name, Reason(rule="stand by the same", bits=round(bits, 2), detail=names))


def _countries_differ(a: Entity, b: Entity) -> bool:
    return a.country is not None and b.country is not None and a.country != b.country


def _alike_organisations(a: Entity, b: Entity, rarity: _Rarity) -> Reason | None:
    shared = sorted(_concepts(a) & _concepts(b))
    bits = sum(rarity.of_concept(concept, a) for concept in shared) / 2
    return Reason(rule="words in common", bits=round(bits, 2), detail=", ".join(shared)) if shared else None


def _alike_persons(a: Entity, b: Entity) -> Reason | None:
    """Names a little too far apart to be one for sure."""
    names = ((x, y) for x in _full_names(a) for y in _full_names(b))
    pairs = [(similarity(x, y), x, y) for x, y in names if may_be_one(x, y, MAYBE_ONE)]
    best, x, y = max(pairs, default=(0.0, "", ""))
    if not MAYBE_ONE <= best < CLEARLY_ONE:
        return None
    return Reason(rule="likeness", bits=round((best - MAYBE_ONE) * 50, 2), detail=f"{x} · {y}")


def _neighbours(entities: Sequence[Entity], mentions: Sequence[Mention]) -> dict[EntityId, frozenset[EntityId]]:
    """What stands close to each entity's mentions."""
    entity_of = {mention: entity.id for entity in entities for mention in entity.mentions}
    found: dict[EntityId, set[EntityId]] = defaultdict(set)
    for placed in _by_report(mentions, entity_of).values():
        for i, (at, entity) in enumerate(placed):
            for other_at, other in placed[i + 1 :]:
                if other_at - at > NEAR:
                    break
                if other != entity:
                    found[entity].add(other)
                    found[other].add(entity)
    return {entity: frozenset(others) for entity, others in found.items()}


def _by_report(
    mentions: Iterable[Mention], entity_of: Mapping[MentionId, EntityId]
) -> dict[ReportId, list[tuple[int, EntityId]]]:
    placed: dict[ReportId, list[tuple[int, EntityId]]] = defaultdict(list)
    for mention in mentions:
        if mention.id in entity_of:
            placed[mention.report].append((mention.words.start, entity_of[mention.id]))
    return {report: sorted(places) for report, places in placed.items()}
