"""What a page in English calls the countries, capitals and bodies that reports in other languages name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from wederhoor.record import Case, Entity, EntityId, entity_id
from wederhoor.text.gazetteer import keys, known

CALLED_ALIKE = ("country:", "capital:", "city:", "body:")  # parties and papers keep the names they give themselves
GOVERNMENT = "government:"


def in_english(case: Case) -> Case:
    """The case with English labels where the gazetteer has them; what a person named keeps that name."""
    named = {c.id for c in case.corrections if c.name}
    return msgspec.structs.replace(case, entities=tuple(_labelled(entity, named) for entity in case.entities))


def _labelled(entity: Entity, named: set[str]) -> Entity:
    english = _labels().get(entity.id)
    if english is None or english == entity.name or named.intersection(entity.corrections):
        return entity
    return msgspec.structs.replace(entity, name=english)


@cache
def _labels() -> Mapping[EntityId, str]:
    """By the id of the entity that a thing of the gazetteer is in every case."""
    states = {
        entity_id(key): f"{known(key.replace(GOVERNMENT, 'country:')).name} (government)"
        for key in keys()
        if key.startswith(GOVERNMENT)
    }
    return {entity_id(key): known(key).name for key in keys() if key.startswith(CALLED_ALIKE)} | states
