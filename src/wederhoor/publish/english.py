"""What a page in English calls the countries, capitals and bodies that reports in other languages name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.record import Case, Entity, EntityId, EntityType, Finding, Name, entity_id
from wederhoor.resolve.organisations import parts
from wederhoor.text.exonyms import english_name
from wederhoor.text.gazetteer import country_name, keys, known

CALLED_ALIKE = ("country:", "capital:", "city:", "body:")  # parties and papers keep the names they give themselves
GOVERNMENT = "government:"
# persons and firms are called what they call themselves
TRANSLATED: frozenset[EntityType] = frozenset(("place", "government", "organisation"))


def in_english(case: Case) -> Case:
    """The case with English labels where there are any; what a person named keeps that name."""
    named = {c.id for c in case.corrections if c.name}
    entities = tuple(_labelled(entity, named) for entity in case.entities)
    pairs = ((one.name, other.name) for one, other in zip(case.entities, entities, strict=True))
    # a name of one word may stand for something else
    renamed = {name: english for name, english in pairs if name != english and " " in name}
    return msgspec.structs.replace(case, entities=entities, findings=tuple(_asked(case.findings, renamed)))


def _asked(findings: Sequence[Finding], renamed: Mapping[str, str]) -> Iterator[Finding]:
    """The findings with English names in their questions; what these quote of a report stays as it was printed."""
    names = "|".join(re.escape(name) for name in sorted(renamed, key=lambda name: (-len(name), name)))
    quoted_or_name = re.compile(rf"“[^”]*”|(?<!\w)(?:{names})(?!\w)")
    for finding in findings:
        question = quoted_or_name.sub(lambda told: renamed.get(told[0].strip("“”"), told[0]), finding.question)
        yield msgspec.structs.replace(finding, question=question)


def _labelled(entity: Entity, named: set[str]) -> Entity:
    english = _labels().get(entity.id) or _in_reports(entity) or _place(entity) or _body(entity)
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


@cache
def _known() -> frozenset[EntityId]:
    return frozenset(entity_id(key) for key in keys())


def _place(entity: Entity) -> str | None:
    """`Munich`, `Central Asia`: a town or region of which only some languages share the name."""
    told = (entity.name, *(name.text for name in entity.names)) if entity.type == "place" else ()
    return next((english for name in told if (english := english_name(name))), None)


def _in_reports(entity: Entity) -> str | None:
    """What reports in English call most often a place or a body that the gazetteer does not know; no initials."""
    names = (name for name in entity.names if name.language[:2] == "en" and not name.text.isupper())
    told = max(names, key=lambda name: (name.count, len(name.text), name.text), default=None)
    if told is None or entity.type not in TRANSLATED or entity.wikidata is not None or entity.id in _known():
        return None
    is_part = set(told.text.casefold().split()) <= set(entity.name.casefold().split())  # Port Klang, Klang
    return None if is_part else told.text


def _body(entity: Entity) -> str | None:
    """`Russia’s foreign ministry`, of a body that is named by country and kind alone."""
    if entity.type not in TRANSLATED or any(name.language[:2] == "en" for name in entity.names):
        return None  # reports in English have a name for it
    told = sorted(entity.names, key=lambda name: (-name.count, name.text))
    return next((words for name in told if (words := _composed(name, entity.country))), None)


def _composed(name: Name, country: str | None) -> str | None:
    made = parts(name.text, name.language)
    countries = made.countries | ({country} if country else set())
    kind = _bodies()["kinds"].get(" ".join(sorted(made.concepts)))
    is_plain = kind and not made.distinctive and len(countries) == 1
    return f"{_whose(*countries)} {kind}" if is_plain else None


def _whose(country: str) -> str:
    """`Russia’s`, `Cyprus’`, `US`."""
    state = country_name(country, "en")
    return _bodies()["short"].get(country) or f"{state}{'’' if state.endswith('s') else '’s'}"


@cache
def _bodies() -> Mapping[str, Mapping[str, str]]:
    """English words by concepts in the order of the alphabet; short names of countries."""
    rows = tomllib.loads(files("wederhoor.publish").joinpath("bodies.toml").read_text("utf-8"))
    kinds = {" ".join(sorted(concepts.split())): english for concepts, english in rows["kinds"].items()}
    return {"kinds": kinds, "short": rows["short"]}
