"""A case as JSON Lines, the public form of the record; `record.schema.json` describes every line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from wederhoor.compare.retold import Retold, find_retold
from wederhoor.publish.reviewed import marks_of, silenced_with
from wederhoor.record import (
    RECORD_VERSION,
    Case,
    Correction,
    Entity,
    EntityId,
    Event,
    EventId,
    Evidence,
    Finding,
    Held,
    Mention,
    MentionId,
    Outcome,
    Report,
    Role,
    Route,
    Statement,
    Value,
    When,
)
from wederhoor.resolve.review.wording import DONE
from wederhoor.text.customs import hs_chapters
from wederhoor.text.goods import goods_kind

Line = dict[str, Any]  # one JSON object, its keys in the order they are printed
EntityOf = Mapping[MentionId, EntityId]


def export_lines(case: Case) -> Iterator[str]:
    """The lines of the export, without line ends: what made it, then reports, entities, mentions, events and so on."""
    for line in case_objects(case):
        yield msgspec.json.encode(line).decode()


def case_objects(case: Case) -> Iterator[Line]:
    """The objects of the export, in its order."""
    entity_of = entities_by_mention(case)
    yield {
        "kind": "record",
        "version": RECORD_VERSION,
        "software": case.software,
        "reader": case.reader,
    }
    yield from (report_object(report) for report in case.reports)
    yield from (entity_object(entity) for entity in case.entities)
    yield from (mention_object(mention, entity_of) for mention in case.mentions)
    retold = retold_by_event(case, entity_of)
    done = reviews_of(case)
    yield from (event_object(event, entity_of, retold.get(event.id), done.get(event.id)) for event in case.events)
    yield from (statement_object(statement, entity_of, done.get(statement.id)) for statement in case.statements)
    yield from (finding_object(finding, done.get(finding.id)) for finding in case.findings)
    yield from (route_object(route) for route in case.routes)
    yield from (plain_object("reprint", reprint) for reprint in case.reprints)
    yield from (plain_object("rejected", rejected) for rejected in case.rejected)
    outcomes = {outcome.correction: outcome for outcome in case.outcomes}
    yield from (correction_object(c, outcomes[c.id]) for c in case.corrections if c.id in outcomes)
    yield from mark_objects(case)


def entities_by_mention(case: Case) -> EntityOf:
    return {mention: entity.id for entity in case.entities for mention in entity.mentions}


def report_object(report: Report) -> Line:
    line = plain_object("report", report)
    if report.published:
        line["published"] = {
            "from": report.published.first,
            "to": report.published.last,
            "basis": report.published.basis,
            "words": span(report.published.words),
        }
    return line


def entity_object(entity: Entity) -> Line:
    return plain_object("entity", entity) | {"offices": [office_object(held) for held in entity.offices]}


def office_object(held: Held) -> Line:
    office = held.office
    return {
        "report": held.report,
        "mention": held.mention,
        **flat(office.words),
        "title": office.title,
        "tenure": office.tenure,
        "country": office.country,
        "body": held.body,
        "time": time_object(office.time),
        "speaker": held.speaker,
    }


def mention_object(mention: Mention, entity_of: EntityOf) -> Line:
    return {
        "kind": "mention",
        "id": mention.id,
        "report": mention.report,
        "entity": entity_of.get(mention.id),
        **flat(mention.words),
        "form": mention.form,
        "type": mention.type,
        "name": mention.name,
        "language": mention.language,
        "antecedent": mention.antecedent,
    }


def retold_by_event(case: Case, entity_of: EntityOf) -> dict[EventId, Retold]:
    return {link.event: link for link in find_retold(case.events, entity_of, {r.id: r for r in case.reports})}


def reviews_of(case: Case) -> Mapping[str, str]:
    """By record what people have done with it: "accepted" or "corrected"."""
    return {name: DONE[mark.action] for name, mark in marks_of(case).items()}


def event_object(event: Event, entity_of: EntityOf, same_as: Retold | None = None, reviewed: str | None = None) -> Line:
    """`same_as` is the first telling in the report of what this one tells of again, and why they are one."""
    return {
        "kind": "event",
        "id": event.id,
        "report": event.report,
        "type": event.type,
        "trigger": span(event.trigger),
        "status": event.status,
        "time": time_object(event.time),
        "roles": [role_object(role, entity_of) for role in event.roles],
        "same_as": {"event": same_as.first, "reasons": msgspec.to_builtins(same_as.reasons)} if same_as else None,
        "review": reviewed,
    }


def time_object(time: When | None) -> Line | None:
    """`text` is null, and offsets are missing, where the time stands in no words of its own."""
    if time is None:
        return None
    return {
        "from": time.first,
        "to": time.last,
        **(flat(time.words) if time.words else {"text": None}),
    }


def role_object(role: Role, entity_of: EntityOf) -> Line:
    line = {
        "role": role.role,
        "entity": entity_of.get(role.mention) if role.mention else None,
        "mention": role.mention,
        **flat(role.words),
    }
    if role.category is not None:
        chapters = hs_chapters(role.words.text, role.category)
        dual_use = goods_kind(role.category).dual_use
        return {**line, "category": role.category, "hs": list(chapters), "dual_use": dual_use}
    if role.value is None:
        return line
    return {**line, "value": role.value, "upper": role.upper, "unit": role.unit, "vague": role.vague}


def statement_object(statement: Statement, entity_of: EntityOf, reviewed: str | None = None) -> Line:
    return {
        "kind": "statement",
        "id": statement.id,
        "report": statement.report,
        **flat(statement.content),
        "speaker": entity_of.get(statement.speaker) if statement.speaker else None,
        "speaker_mention": span(statement.speaker_words),
        "speaker_class": statement.speaker_class,
        "through": resolve(statement.through, entity_of),
        "cue": span(statement.cue),
        "mode": statement.mode,
        "stance": statement.stance,
        "certainty": statement.certainty,
        "certainty_words": [flat(words) for words in statement.certainty_words],
        "events": list(statement.events),
        "within": statement.within,
        "answers": statement.answers,
        "review": reviewed,
    }


def finding_object(finding: Finding, reviewed: str | None = None) -> Line:
    return plain_object("finding", finding) | {"review": reviewed}


def route_object(route: Route) -> Line:
    line = plain_object("route", route)
    line["goods"] = {"text": route.goods.text, "class": route.goods.category}
    return line


def correction_object(correction: Correction, outcome: Outcome) -> Line:
    """What was said, and what became of it."""
    became: Line = msgspec.to_builtins(outcome)
    del became["correction"]
    return plain_object("correction", correction) | became


def mark_objects(case: Case) -> Iterator[Line]:
    """Each mark with what became of it, and with the records that are left out because of it."""
    entity_of, aside = entities_by_mention(case), case.set_aside
    with_statement, holding = silenced_with(case), marks_of(case)
    left_out: dict[str, list[Line]] = defaultdict(list)
    for statement in aside.statements:
        left_out[statement.id].append(statement_object(statement, entity_of))
    for event in aside.events:
        left_out[with_statement.get(event.id, event.id)].append(event_object(event, entity_of))
    for finding in aside.findings:
        left_out[finding.id].append(finding_object(finding))
    for mark, review in zip(case.marks, case.reviews, strict=True):
        became: Line = msgspec.to_builtins(review)
        del became["mark"]
        is_why = review.now is not None and holding.get(review.now) is mark
        yield plain_object("mark", mark) | became | {"set_aside": left_out[review.now or ""] if is_why else []}


def resolve(mentions: Iterable[MentionId], entity_of: EntityOf) -> list[EntityId]:
    return [entity_of[mention] for mention in mentions if mention in entity_of]


def span(words: Evidence | None) -> Line | None:
    return flat(words) if words else None


def flat(words: Evidence) -> Line:
    return {"start": words.start, "end": words.end, "text": words.text}


def plain_object(kind: str, value: Value) -> Line:
    """A record whose fields are exported as they are."""
    return {"kind": kind, **msgspec.to_builtins(value)}
