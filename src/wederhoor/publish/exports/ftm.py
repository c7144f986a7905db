"""A case as FollowTheMoney entities, one JSON object a line, for OpenAleph and everything else that reads them.

FollowTheMoney has no denial, no plan and no hearsay: what stands there reads as fact. So nothing is exported that did
not happen, is only supposed, or is only denied; and whatever is exported carries its status, who says so and the exact
words. `ftm.toml` holds the mapping, docs/record.md explains it. Ids are those of the record.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

import msgspec

from wederhoor.publish import labels
from wederhoor.publish.exports.ftm_mapping import Link, mapping
from wederhoor.publish.exports.told import Told
from wederhoor.record import WIKIDATA_ID, Case, Entity, Event, Mention, Report, RoleName, When, entity_id
from wederhoor.text.names import is_part_of_name

Properties = dict[str, list[str]]
WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)
LEGAL = frozenset(("Person", "Organization", "Company", "PublicBody"))  # what FollowTheMoney lets act
UNSAFE = frozenset(("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))  # categories of characters that it drops


class Ftm(msgspec.Struct, frozen=True, kw_only=True):
    """One entity, as FollowTheMoney reads it; all values are texts."""

    id: str
    schema: str
    properties: Properties


def ftm_lines(case: Case) -> Iterator[str]:
    """The lines of the export: reports, entities, mentions, then what happened."""
    for thing in ftm_entities(case):
        yield msgspec.json.encode(thing).decode()


def ftm_entities(case: Case) -> Iterator[Ftm]:
    told = Told(case)
    schemata = {entity.id: schema for entity in case.entities if (schema := schema_of(entity))}
    yield from (article(report) for report in case.reports)
    yield from (entity_of(entity, schemata[entity.id], told) for entity in case.entities if entity.id in schemata)
    for mention in case.mentions:
        entity = told.look.entity(mention.id)
        if entity and schemata.get(entity.id, "Address") != "Address":
            yield mention_of(mention, entity, schemata[entity.id])
    for event in case.events:
        if event.status not in ("negated", "hypothetical") and not told.is_only_objected_to(event):
            yield event_of(event, told, schemata)


def schema_of(entity: Entity) -> str | None:
    """The schema of an entity; None for what has none. A state is a body that acts, not an address."""
    if entity.country and entity.id == entity_id(f"country:{entity.country}"):
        return "PublicBody"
    return mapping().entities.get(entity.type)


def article(report: Report) -> Ftm:
    published = report.published
    exact = published is not None and published.first == published.last
    name = (report.path or "").rpartition("/")[2] or f"{report.id}.txt"
    return made(
        report.id,
        "Article",
        fileName=[name],
        title=[report.title or ""],
        bodyText=[report.text],
        mimeType=["text/plain"],
        language=[mapping().languages.get(report.language.split("-")[0], "")],
        publishedAt=[published.first] if published and exact else [],
        sourceUrl=[report.url] if report.url and WEB_ADDRESS.fullmatch(report.url) else [],
        publisher=[report.publisher or ""],
        summary=[labels.published_words(published)],
    )


def entity_of(entity: Entity, schema: str, told: Told) -> Ftm:
    names = [name.text for name in entity.names if name.text != entity.name]
    weak = [name for name in names if schema == "Person" and is_part_of_name(name)]
    properties = {
        "name": [entity.name],
        "alias": [name for name in names if name not in weak],
        "weakAlias": weak,
        "country": [entity.country.lower()] if entity.country else [],
        "wikidataId": [entity.wikidata] if entity.wikidata and WIKIDATA_ID.fullmatch(entity.wikidata) else [],
        "proof": list(entity.reports),
    }
    if schema == "Address":
        properties["full"] = [entity.name]
    return made(entity.id, schema, **properties)


def mention_of(mention: Mention, entity: Entity, schema: str) -> Ftm:
    return made(
        mention.id,
        "Mention",
        document=[mention.report],
        resolved=[entity.id],
        name=[mention.words.text],
        detectedSchema=[schema],
    )


def event_of(event: Event, told: Told, schemata: Mapping[str, str]) -> Ftm:
    """The event as the closest schema that its roles allow."""
    common = provenance(event, told)
    if event.type == "sanction" and (targets := ends(event, ("patient", "recipient"), LEGAL, told, schemata)):
        agents = [told.name(role) for role in event.roles if role.role == "agent"]
        return made(event.id, "Sanction", **common, entity=targets, authority=agents, status=[event.status])
    if link := link_of(event, told, schemata):
        schema, between = link
        return made(event.id, schema, **common, **between, **own_properties(event, schema))
    involved = [
        entity.id
        for role in event.roles
        if (entity := told.entity(role)) and schemata.get(entity.id, "Address") in LEGAL
    ]
    places = [told.name(role) for role in event.roles if role.role in ("place", "destination")]
    return made(event.id, "Event", **common, name=[told.gist(event)], involved=involved, location=places)


def link_of(event: Event, told: Told, schemata: Mapping[str, str]) -> tuple[str, Properties] | None:
    """The schema of the link that an event is, and both its ends; None for an event that is no link."""
    unknown = mapping().unknown_link
    fitting = [(link.schema, link.origin, link.target) for link in mapping().links if is_kind(event, link)]
    fitting += [("UnknownLink", unknown.origin, unknown.target)] if event.type in unknown.types else []
    for schema, origin, target in fitting:
        from_ids = ends(event, origin.roles, origin.schemata, told, schemata)
        to_ids = [i for i in ends(event, target.roles, target.schemata, told, schemata) if i not in from_ids]
        if from_ids and to_ids:
            return schema, {origin.property: from_ids, target.property: to_ids}
    return None


def is_kind(event: Event, link: Link) -> bool:
    has_needed = link.needs is None or any(role.role == link.needs for role in event.roles)
    return event.type == link.type and has_needed


def ends(
    event: Event, roles: Iterable[RoleName], allowed: frozenset[str], told: Told, schemata: Mapping[str, str]
) -> list[str]:
    """Entities of an allowed schema in the first of the roles that has any."""
    for name in roles:
        found = [entity.id for role in event.roles if role.role == name and (entity := told.entity(role))]
        if known := [entity for entity in dict.fromkeys(found) if schemata.get(entity) in allowed]:
            return known
    return []


def own_properties(event: Event, schema: str) -> Properties:
    if schema == "Payment":
        amounts = [role.value for role in event.roles if role.role == "amount" and role.value is not None]
        goods = [role.words.text for role in event.roles if role.role in ("goods", "purpose")]
        return {"amount": [f"{amount:.15g}" for amount in amounts], "purpose": goods}
    return {"role": [event.type], "status": [event.status]}


def provenance(event: Event, told: Told) -> Properties:
    """When, in which report, in which words, and who says, denies or doubts it."""
    report = told.report(event)
    statements = told.statements(event)
    quotes = [statement.content.text for statement in statements] or [told.words(event).text]
    said = [told.saying(statement) for statement in statements]
    finding = told.finding(event)
    verdict = [f"{finding.question} {labels.VERDICTS[finding.verdict]}."] if finding else []
    summary = [f"{event.type} ({labels.STATUSES[event.status]}), as the report tells it", *said, *verdict]
    return {
        **dates(event.time),
        "description": quotes,
        "summary": summary,
        "proof": [report.id],
        "publisher": [report.publisher or ""],
        "sourceUrl": [report.url] if report.url and WEB_ADDRESS.fullmatch(report.url) else [],
    }


def dates(time: When | None) -> Properties:
    """A day, a whole month or a whole year as one date; anything else as its first and last possible day."""
    if time is None:
        return {}
    if whole := prefix_date(time.first, time.last):
        return {"date": [whole]}
    return {"startDate": [time.first or ""], "endDate": [time.last or ""]}


def prefix_date(first: str | None, last: str | None) -> str | None:
    if first is None or last is None:
        return None
    if first == last:
        return first
    following = (date.fromisoformat(last) + timedelta(days=1)).isoformat() if last < date.max.isoformat() else ""
    if first[:7] == last[:7] and first.endswith("-01") and following.endswith("-01"):
        return first[:7]
    return first[:4] if first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31") else None


def made(own_id: str, schema: str, **properties: list[str]) -> Ftm:
    """An entity without empty properties, its values cleaned as FollowTheMoney cleans them, each once."""
    cleaned = {name: list(dict.fromkeys(map(clean, values))) for name, values in properties.items()}
    kept = {name: [value for value in values if value] for name, values in cleaned.items()}
    return Ftm(id=own_id, schema=schema, properties={name: values for name, values in sorted(kept.items()) if values})


def clean(text: str) -> str:
    """The text in one line, without controls and invisible marks."""
    return " ".join("".join(" " if unicodedata.category(c) in UNSAFE else c for c in text).split())
