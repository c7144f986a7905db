"""Records by what they belong to, in the order in which they are given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from wederhoor.record import EventId, Finding, Mention, ReportId, Statement

_OfEvents = TypeVar("_OfEvents", Statement, Finding)
_OfReport = TypeVar("_OfReport", Statement, Mention)


def statements_by_event(statements: Iterable[Statement]) -> Mapping[EventId, Sequence[Statement]]:
    """The statements whose content holds each event."""
    return _by_event(statements)


def findings_by_event(findings: Iterable[Finding]) -> Mapping[EventId, Sequence[Finding]]:
    """The questions that each event is a telling of."""
    return _by_event(findings)


def statements_by_report(statements: Iterable[Statement]) -> Mapping[ReportId, Sequence[Statement]]:
    return _by_report(statements)


def mentions_by_report(mentions: Iterable[Mention]) -> Mapping[ReportId, Sequence[Mention]]:
    return _by_report(mentions)


def _by_event(records: Iterable[_OfEvents]) -> Mapping[EventId, Sequence[_OfEvents]]:
    found: dict[EventId, list[_OfEvents]] = defaultdict(list)
    for one in records:
        for event in one.events:
            found[event].append(one)
    return found


def _by_report(records: Iterable[_OfReport]) -> Mapping[ReportId, Sequence[_OfReport]]:
    found: dict[ReportId, list[_OfReport]] = defaultdict(list)
    for one in records:
        found[one.report].append(one)
    return found
