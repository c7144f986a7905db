"""What each record of a case points to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wederhoor.record import Case, Entity, Event, Finding, Mention, Report, Route, Statement

Named = Report | Mention | Entity | Event | Statement | Finding | Route


def by_kind(case: Case) -> dict[str, tuple[Named, ...]]:
    return {
        "report": case.reports,
        "mention": case.mentions,
        "entity": case.entities,
        "event": case.events,
        "statement": case.statements,
        "finding": case.findings,
        "route": case.routes,
    }


Pointers = Iterable[tuple[str, Iterable[str | None]]]  # the kind that is pointed to, and its ids


def pointers(record: Mention | Event | Statement) -> Pointers:
    """What the record points to, by kind."""
    match record:
        case Mention():
            return [("mention", [record.antecedent])]
        case Event():
            return [("mention", [role.mention for role in record.roles])]
        case Statement():
            return [
                ("mention", [record.speaker, *record.through]),
                ("event", record.events),
                ("statement", [record.within, record.answers]),
            ]


def inner_references(record: Mention | Event | Statement) -> list[str]:
    """Ids of mentions, events and statements that the record points to."""
    return [name for _, names in pointers(record) for name in names if name is not None]


def references(case: Case) -> Iterator[tuple[str, str, Iterable[str | None]]]:
    """Every pointer of the case: who points, to which kind, and to which ids."""
    records: tuple[Mention | Event | Statement, ...] = (*case.mentions, *case.events, *case.statements)
    for record in records:
        for kind, names in pointers(record):
            yield f"{type(record).__name__.lower()} {record.id}", kind, names
    for entity in case.entities:
        yield f"entity {entity.id}", "mention", entity.mentions
        yield f"entity {entity.id}", "report", entity.reports
    for reprint in case.reprints:
        yield "a reprint", "report", reprint.reports
    yield from references_of_findings(case)


def references_of_findings(
    case: Case,
) -> Iterator[tuple[str, str, Iterable[str | None]]]:
    for finding in case.findings:
        yield f"finding {finding.id}", "event", finding.events
        yield f"finding {finding.id}", "entity", finding.origins
        for position in finding.positions:
            yield f"finding {finding.id}", "entity", [position.speaker]
            yield f"finding {finding.id}", "statement", position.statements
    for route in case.routes:
        yield f"route {route.id}", "statement", [route.weakest]
        for leg in route.legs:
            yield f"route {route.id}", "entity", [leg.origin, leg.destination]
            yield f"route {route.id}", "event", leg.events
