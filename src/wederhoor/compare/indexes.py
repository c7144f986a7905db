"""Records by what they belong to, in the order in which they are given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wederhoor.record import EventId, Finding, Mention, ReportId, Statement


def statements_by_event(statements: Iterable[Statement]) -> Mapping[EventId, Sequence[Statement]]:
    """The statements whose content holds each event."""
    found: dict[EventId, list[Statement]] = defaultdict(list)
    for statement in statements:
        for event in statement.events:
            found[event].append(statement)
    return found


def findings_by_event(findings: Iterable[Finding]) -> Mapping[EventId, Sequence[Finding]]:
    """The questions that each event is a telling of."""
    found: dict[EventId, list[Finding]] = defaultdict(list)
    for finding in findings:
        for event in finding.events:
            found[event].append(finding)
    return found


def statements_by_report(statements: Iterable[Statement]) -> Mapping[ReportId, Sequence[Statement]]:
    found: dict[ReportId, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.report].append(statement)
    return found


def mentions_by_report(mentions: Iterable[Mention]) -> Mapping[ReportId, Sequence[Mention]]:
    found: dict[ReportId, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.report].append(mention)
    return found
