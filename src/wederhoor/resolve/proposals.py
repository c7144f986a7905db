"""Pairs of entities that are probably one: shown with their reasons, never merged.

Two names are proposed where nothing in a report says that they are one, but both the names and what is told of them
point that way. Evidence is counted in bits against how many others it could be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log2

from msgspec.structs import replace

from wederhoor.record import Entity, EntityId, Event, Mention, MentionId, Probable, Reason
from wederhoor.resolve.evidence import reasons
from wederhoor.resolve.near_in_sense import LEAST_NEAR, near_in_sense
from wederhoor.resolve.nodes import FAMILY, fold
from wederhoor.resolve.organisations import parts
from wederhoor.resolve.traces import Surroundings, Trace
from wederhoor.text.gazetteer import lookup
from wederhoor.text.name_blocks import block_keys
from wederhoor.text.name_likeness import may_be_one, similarity
from wederhoor.text.names import is_part_of_name

MOST_COMPARED = 30  # entities that share one key; more of them and the key tells too little
CLEARLY_ONE, MAYBE_ONE = 0.86, 0.77  # likeness of two persons' names between which they are only proposed
SAME_FULL_NAME = 30.0  # bits; whatever the prior, such a pair is shown
PROPOSED = 0.75  # probability from which a pair is shown
# Of some 600 pairs of bodies in stories that were read for development, 1 in 100 that are two lay nearer than 0.6, and
# every second pair that is one; what stands by both must say so too.
LEAST_BY_SENSE, MOST_BY_SENSE, BITS_BY_NEARNESS = 2.0, 5.0, 20.0

Pair = tuple[EntityId, EntityId]


def with_proposals(
    entities: Sequence[Entity], mentions: Sequence[Mention], events: Sequence[Event] = ()
) -> tuple[Entity, ...]:
    """The entities, each with those that it probably is one with, the likeliest first."""
    scene = _scene(entities, mentions, events)
    found: dict[EntityId, list[Probable]] = defaultdict(list)
    for a, b in sorted(_candidates(entities) | scene.near.keys()):
        told = _reasons(scene.entities[a], scene.entities[b], scene)
        chance = _probability(told, scene.rarity.prior(scene.entities[a]))
        if chance >= PROPOSED:
            found[a].append(Probable(entity=b, score=chance, reasons=told))
            found[b].append(Probable(entity=a, score=chance, reasons=told))
    return tuple(
        replace(entity, probably=tuple(sorted(found[entity.id], key=lambda p: (-p.score, p.entity))))
        if entity.id in found
        else entity
        for entity in entities
    )


class _Rarity:
    """How much a word in a name tells, and how many others an entity could be."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._families = Counter(FAMILY[entity.type] for entity in entities)
        self._concepts = Counter(concept for entity in entities for concept in _concepts(entity))

    def of_concept(self, concept: str, entity: Entity) -> float:
        return log2((self._families[FAMILY[entity.type]] + 1) / self._concepts[concept])

    def prior(self, entity: Entity) -> float:
        """Bits of evidence that it takes to tell one among all of its kind."""
        return log2(1 + self._families[FAMILY[entity.type]]) + 2


@dataclass(frozen=True, slots=True)
class _Scene:
    """A case as far as proposals look at it."""

    entities: dict[EntityId, Entity]
    mentions: dict[MentionId, Mention]
    around: Surroundings
    rarity: _Rarity
    near: Mapping[Pair, float]  # by what their names and descriptions mean

    def trace(self, entity: Entity) -> Trace:
        return self.around.trace([self.mentions[i] for i in entity.mentions if i in self.mentions])

    def name(self, entity: EntityId) -> str:
        return self.entities[entity].name


def _scene(entities: Sequence[Entity], mentions: Sequence[Mention], events: Sequence[Event]) -> _Scene:
    entity_of = {mention: entity.id for entity in entities for mention in entity.mentions}
    return _Scene(
        entities={entity.id: entity for entity in entities},
        mentions={mention.id: mention for mention in mentions},
        around=Surroundings(mentions, events, entity_of),
        rarity=_Rarity(entities),
        near=near_in_sense([entity for entity in entities if _may_be_near(entity)], mentions),
    )


def _may_be_near(entity: Entity) -> bool:
    """Governments are told apart by their country and their field, and what is known is what it is."""
    return FAMILY[entity.type] == "organisation" and entity.type != "government" and not _is_known(entity)


def _probability(told: Sequence[Reason], prior: float) -> float:
    if not told:
        return 0.0
    return round(1 / (1 + 2 ** (prior - sum(reason.bits for reason in told))), 4)


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


def _reasons(a: Entity, b: Entity, scene: _Scene) -> tuple[Reason, ...]:
    """Why two entities may be one; none where something speaks against it or the evidence is of one sort only."""
    if set(a.reports) & set(b.reports) or set(a.corrections) & set(b.corrections):
        return ()
    if a.type == "person" and (same := _same_full_name(a, b)):
        return same
    if _countries_differ(a, b):
        return ()
    by_name = _alike_persons(a, b) if a.type == "person" else _alike_organisations(a, b, scene.rarity)
    told = [reason for reason in (by_name, _alike_in_sense(a, b, scene)) if reason is not None]
    if not told:
        return ()
    best = max(told, key=lambda reason: reason.bits)  # words in common mean the same: they count once
    by_context = reasons(scene.trace(a), scene.trace(b), scene.around, scene.name)
    return (best, *by_context) if by_context else ()


def _same_full_name(a: Entity, b: Entity) -> tuple[Reason, ...]:
    """Two persons who are told apart by nothing but their offices may be one."""
    shared = sorted({fold(name) for name in _full_names(a)} & {fold(name) for name in _full_names(b)})
    if not shared:
        return ()
    told = [Reason(rule="same full name", bits=SAME_FULL_NAME, detail=shared[0])]
    if _countries_differ(a, b):
        told.append(Reason(rule="offices of other countries", bits=-2.0, detail=f"{a.country} · {b.country}"))
    return tuple(told)


def _countries_differ(a: Entity, b: Entity) -> bool:
    return a.country is not None and b.country is not None and a.country != b.country


def _alike_organisations(a: Entity, b: Entity, rarity: _Rarity) -> Reason | None:
    ours, theirs = _concepts(a), _concepts(b)
    if a.type == b.type == "government" and ours - theirs and theirs - ours:
        return None  # a ministry of defence is no foreign ministry, whatever both stand by
    shared = sorted(ours & theirs)
    bits = sum(rarity.of_concept(concept, a) for concept in shared) / 2
    return Reason(rule="words in common", bits=round(bits, 2), detail=", ".join(shared)) if shared else None


def _alike_in_sense(a: Entity, b: Entity, scene: _Scene) -> Reason | None:
    """Names or descriptions that mean about the same, in whatever words: Raad van State, Council of State."""
    near = scene.near.get((min(a.id, b.id), max(a.id, b.id)))
    if near is None:
        return None
    bits = min(MOST_BY_SENSE, LEAST_BY_SENSE + (near - LEAST_NEAR) * BITS_BY_NEARNESS)
    return Reason(rule="alike in meaning", bits=round(bits, 2), detail=f"{near:.2f} of 1")


def _alike_persons(a: Entity, b: Entity) -> Reason | None:
    """Names a little too far apart to be one for sure."""
    names = ((x, y) for x in _full_names(a) for y in _full_names(b))
    pairs = [(similarity(x, y), x, y) for x, y in names if may_be_one(x, y, MAYBE_ONE)]
    best, x, y = max(pairs, default=(0.0, "", ""))
    if not MAYBE_ONE <= best < CLEARLY_ONE:
        return None
    return Reason(rule="likeness", bits=round((best - MAYBE_ONE) * 50, 2), detail=f"{x} · {y}")
