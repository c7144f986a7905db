"""A case checked against itself: words, ids, references, hashes. What is wrong comes back as plain lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from wederhoor.errors import CaseError
from wederhoor.publish.references import by_kind, inner_references, references
from wederhoor.record import (
    Case,
    Event,
    Mention,
    Statement,
    correction_id,
    entity_id,
    event_id,
    finding_id,
    mark_id,
    mention_id,
    mention_key,
    report_id,
    route_id,
    statement_id,
)
from wederhoor.store.case_file import Store
from wederhoor.store.evidence import misquotes
from wederhoor.store.query import decode_case
from wederhoor.store.seals import broken_seals, file_problems
from wederhoor.text.gazetteer import keys

Check = Callable[[Case], Iterator[str]]


def verify_store(store: Store) -> list[str]:
    """Everything that is wrong with a case file; empty when nothing is."""
    problems = [*file_problems(store), *broken_seals(store)]
    try:
        case = decode_case(store)
    except CaseError as error:
        return [*problems, str(error)]
    return problems + verify_case(case)


def verify_case(case: Case) -> list[str]:
    """Everything in the records that contradicts the reports or other records."""
    return [problem for check in CHECKS for problem in check(case)]


def check_ids(case: Case) -> Iterator[str]:
    """Records have the id of their content, and no two of a kind share one."""
    for report in case.reports:
        if report.id != report_id(report.text, report.publisher, report.title):
            yield f"report {report.id}: its text, publisher or title is not what its id was made from"
    for mention in case.mentions:
        if mention.id != mention_id(mention.report, mention.words.start, mention.words.end, mention.form):
            yield f"mention {mention.id}: its words or form are not what its id was made from"
    for event in case.events:
        if event.id != event_id(event.report, event.type, event.trigger.start, event.trigger.end):
            yield f"event {event.id}: its type or trigger is not what its id was made from"
    for statement in case.statements:
        made_from = statement_id(
            statement.report,
            content=statement.content,
            cue=statement.cue,
            stance=statement.stance,
            speaker=statement.speaker_words,
        )
        if statement.id != made_from:
            yield f"statement {statement.id}: its content, cue, stance or speaker is not what its id was made from"
    yield from check_derived_ids(case)
    for kind, records in by_kind(case).items():
        for name, n in Counter(record.id for record in records).items():
            if n > 1:
                yield f"{kind} {name}: stands {n} times in the case"


def check_derived_ids(case: Case) -> Iterator[str]:
    """Entities, findings and routes have the id of what they were made from."""
    mentions = {mention.id: mention for mention in case.mentions}
    known = {entity_id(key) for key in keys()}
    for entity in case.entities:
        firsts = [mentions[m] for m in entity.mentions[:1] if m in mentions]
        if entity.id not in known and entity.id not in {entity_id(mention_key(first)) for first in firsts}:
            yield f"entity {entity.id}: its id is neither of its first mention nor of anything in the gazetteer"
    for finding in case.findings:
        if finding.id != finding_id(finding.question, finding.events):
            yield f"finding {finding.id}: its question or events are not what its id was made from"
    for route in case.routes:
        if route.id != route_id(route.goods.text, route.goods.category, route.stops, route.events):
            yield f"route {route.id}: its goods, stops or events are not what its id was made from"


def check_words(case: Case) -> Iterator[str]:
    """Every span holds the words that are said to stand there."""
    texts = {report.id: report.text for report in case.reports}
    for report in case.reports:
        yield from (f"report {report.id}: {problem}" for problem in misquotes(report, report.text))
    for kind, records in told(case):
        for record in records:
            if record.report in texts:
                yield from (f"{kind} {record.id}: {problem}" for problem in misquotes(record, texts[record.report]))
            else:
                yield f"{kind} {record.id}: its report {record.report} is not in the case"


def check_blocks(case: Case) -> Iterator[str]:
    """Blocks stand in order, do not overlap, and hold every visible word."""
    for report in case.reports:
        at = 0
        for block in report.blocks:
            if not at <= block.start < block.end <= len(report.text):
                yield f"report {report.id}: its block at {block.start}–{block.end} overlaps another or leaves the text"
            elif report.text[at : block.start].strip():
                yield f"report {report.id}: the text at {at}–{block.start} is in no block"
            at = max(at, block.end)
        if report.text[at:].strip():
            yield f"report {report.id}: the text from {at} on is in no block"


def check_furniture(case: Case) -> Iterator[str]:
    """Nothing is mined from page furniture."""
    furniture = {r.id: [(b.start, b.end) for b in r.blocks if b.kind == "furniture"] for r in case.reports}
    for kind, records in told(case):
        for record in records:
            words = (
                record.words
                if isinstance(record, Mention)
                else record.trigger
                if isinstance(record, Event)
                else record.content
            )
            if any(start < words.end and words.start < end for start, end in furniture.get(record.report, ())):
                yield f"{kind} {record.id}: is read from page furniture: “{words.text[:60]}”"


def check_dates(case: Case) -> Iterator[str]:
    for report in case.reports:
        if report.published and report.published.first > report.published.last:
            yield f"report {report.id}: its date runs backwards, {report.published.first} to {report.published.last}"
    for event in case.events:
        if event.time and event.time.first and event.time.last and event.time.first > event.time.last:
            yield f"event {event.id}: its time runs backwards, {event.time.first} to {event.time.last}"


def check_references(case: Case) -> Iterator[str]:
    """What a record points to is in the case."""
    known = {kind: {record.id for record in records} for kind, records in by_kind(case).items()}
    for owner, kind, names in references(case):
        for name in names:
            if name is not None and name not in known[kind]:
                yield f"{owner}: points to {kind} {name}, which is not in the case"


def check_same_report(case: Case) -> Iterator[str]:
    """What was read from a report points only to what was read from the same report."""
    report_of = {record.id: record.report for _, records in told(case) for record in records}
    for kind, records in told(case):
        for record in records:
            for name in inner_references(record):
                if name in report_of and report_of[name] != record.report:
                    yield f"{kind} {record.id}: points to {name}, which is in another report"


def check_entities(case: Case) -> Iterator[str]:
    """Every name belongs to one entity, other mentions to at most one; entities stand in their mentions' reports."""
    report_of = {mention.id: mention.report for mention in case.mentions}
    owners = Counter(mention for entity in case.entities for mention in entity.mentions)
    for mention in case.mentions:
        if owners[mention.id] > 1 or (mention.form == "name" and not owners[mention.id]):
            yield f"mention {mention.id}: belongs to {owners[mention.id] or 'no'} entities"
    for entity in case.entities:
        if set(entity.reports) != {report_of[m] for m in entity.mentions if m in report_of}:
            yield f"entity {entity.id}: its reports are not those of its mentions"
        for merge in entity.merges:
            if not set(merge.mentions) <= set(entity.mentions):
                yield f"entity {entity.id}: a merge ({merge.rule}) names mentions that are not its own"


def check_corrections(case: Case) -> Iterator[str]:
    """Corrections have the id of what they say, and their outcomes and entities point to what is in the case."""
    ids = [correction.id for correction in case.corrections]
    entities = {entity.id for entity in case.entities}
    for correction in case.corrections:
        if correction.id != correction_id(correction):
            yield f"correction {correction.id}: what it says is not what its id was made from"
    if [outcome.correction for outcome in case.outcomes] != ids:
        yield "corrections: what became of them is not told of each, in their order"
    for outcome in case.outcomes:
        if not {*outcome.overridden_by} <= {*ids} or not {*outcome.entities} <= entities:
            yield f"correction {outcome.correction}: points to what is not in the case"
    for entity in case.entities:
        if not {*entity.corrections} <= {*ids}:
            yield f"entity {entity.id}: points to a correction that is not in the case"


def check_marks(case: Case) -> Iterator[str]:
    """Marks have the id of what they say."""
    for mark in case.marks:
        if mark.id != mark_id(mark):
            yield f"mark {mark.id}: what it says is not what its id was made from"


CHECKS: tuple[Check, ...] = (
    check_ids,
    check_words,
    check_blocks,
    check_furniture,
    check_dates,
    check_references,
    check_same_report,
    check_entities,
    check_corrections,
    check_marks,
)


def told(
    case: Case,
) -> Iterator[tuple[str, tuple[Mention, ...] | tuple[Event, ...] | tuple[Statement, ...]]]:
    """What was read from single reports, by kind."""
    yield "mention", case.mentions
    yield "event", case.events
    yield "statement", case.statements
