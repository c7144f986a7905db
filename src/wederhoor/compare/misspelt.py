"""Names typed with one letter missing, too many, wrong or swapped: "Chna" in a report that writes "China" elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from wederhoor.record import Entity, EntityId, ReportId

MIN_LETTERS = 4
MIN_MENTIONS = 5  # of whom the typist may have meant


def find_misspelt(entities: Iterable[Entity]) -> Mapping[EntityId, EntityId]:
    """Names that stand once and are nobody's, with the one country of the same report that is spelt nearly so.

    People are left out: their names differ by a letter and are right.
    """
    known = list(entities)
    spelt: dict[ReportId, list[tuple[str, EntityId]]] = defaultdict(list)
    for entity in known:
        if entity.country and entity.type == "place" and len(entity.mentions) >= MIN_MENTIONS:
            for report in entity.reports:
                spelt[report] += [(name.text, entity.id) for name in entity.names]
    found = {entity.id: set(_meant(entity, spelt)) for entity in known if _is_odd(entity)}
    return {odd: meant.pop() for odd, meant in found.items() if len(meant) == 1}


def _is_odd(entity: Entity) -> bool:
    unknown = entity.country is None and entity.wikidata is None and not entity.corrections
    return unknown and entity.type != "person" and len(entity.mentions) == 1 and len(entity.name) >= MIN_LETTERS


def _meant(odd: Entity, spelt: Mapping[ReportId, list[tuple[str, EntityId]]]) -> Iterator[EntityId]:
    for report in odd.reports:
        yield from (entity for name, entity in spelt.get(report, ()) if is_one_letter_off(odd.name, name))


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether one slip of the hand after the first letter makes one of the other."""
    if one == other or one[:1] != other[:1] or min(len(one), len(other)) < MIN_LETTERS:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    short, long = sorted((one[start:], other[start:]), key=len)
    if len(long) - len(short) == 1:
        return long[1:] == short
    swapped = len(short) == len(long) and short[:2] == long[1::-1] and short[2:] == long[2:]
    return len(short) == len(long) and (short[1:] == long[1:] or swapped)
