"""Where a word goes back to: who speaks for a state, who prints an agency's text, who copies or translates whom."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.offices import state_of
from wederhoor.compare.tables import table
from wederhoor.record import EntityId, Report, ReportId, Reprint, entity_id
from wederhoor.text.gazetteer import lookup

AT_START = re.compile(r"\(([^()\n]{2,40})\)\s*[-\N{EN DASH}\N{EM DASH}:.]")  # "Lisbon (dpa) - Police …"
AT_END = re.compile(r"(?:\(|^|(?:bron|quelle|agency|agentur|persbureau): ?)([^()\n:]{2,40})\)?\s*\Z", re.I | re.M)
BODY_KEY = "body:"
ENDING = 2  # letters of an ending: "Behörden"
LEAD = 500  # letters in which a dateline stands


@dataclass(frozen=True, slots=True)
class Origins:
    """Keys for whom words go back to; what has one key is one origin."""

    cast: Cast
    reports: Mapping[ReportId, Report]
    first_of: Mapping[ReportId, ReportId]  # copies and translations: the first of them
    agencies: Mapping[ReportId, EntityId]

    def of_speaker(self, entity: EntityId | None) -> str:
        """A state for its capital, government, ministries and officials; else the speaker. Empty for nobody."""
        return self.cast.state_key(entity)

    def of_unnamed(self, words: str, report: ReportId) -> str:
        """A state for unnamed speakers who speak for it ("US officials"), or a body ("the police"); else empty."""
        country = state_of(words, self.cast.languages.get(report, "en"), "speakers")
        return f"{STATE_KEY}{country}" if country else body_of(words)

    def of_report(self, report: ReportId) -> str:
        """The agency whose text it is, else the publisher of the first copy; a report of nobody is its own origin."""
        first = self.first_of.get(report, report)
        if agency := self.agencies.get(report) or self.agencies.get(first):
            return agency
        known = self.reports.get(first)
        if known is None or not known.publisher:
            return f"report:{first}"
        return self.cast.by_spelling.get(known.publisher.casefold()) or f"publisher:{known.publisher}"

    def publisher(self, report: ReportId) -> str | None:
        """The publisher of the report, or of the first of its copies."""
        known = self.reports.get(self.first_of.get(report, report))
        return known.publisher if known else None


def origins_of(cast: Cast, reports: Sequence[Report], reprints: Sequence[Reprint]) -> Origins:
    """The origins of a case."""
    agencies = ((report.id, agency_of(report)) for report in reports)
    return Origins(
        cast=cast,
        reports={report.id: report for report in reports},
        first_of={copy: reprint.reports[0] for reprint in reprints for copy in reprint.reports},
        agencies={report: agency for report, agency in agencies if agency},
    )


@cache
def body_of(words: str) -> str:
    """The key of a body that has no name; empty for anybody else, and for several unnamed people of it."""
    told = re.findall(r"[^\W\d_]+", words.casefold())
    is_counted = any(word.isdigit() for word in words.split())
    kinds = (kind for kind, beginnings in _bodies().items() if any(word.startswith(beginnings) for word in told))
    return "" if is_counted else next((f"{BODY_KEY}{kind}" for kind in kinds), "")


@cache
def plain_body(word: str) -> str:
    """What a body is in English that one word names and no more: "police" for "Polizei"; empty for anything else."""
    beginnings = ((kind, beginning) for kind, known in _bodies().items() for beginning in known)
    folded = word.casefold()
    return next((kind for kind, b in beginnings if folded.startswith(b) and len(folded) <= len(b) + ENDING), "")


@cache
def _bodies() -> Mapping[str, tuple[str, ...]]:
    data = table("bodies")
    return {kind: tuple(words.split()) for kind, words in data.items()}


def agency_of(report: Report) -> EntityId | None:
    """The news agency that a report's dateline or last line credits with its text."""
    body = report.text.rstrip()
    found = [*AT_START.findall(body[:LEAD]), *AT_END.findall(body[-LEAD:])]
    for name in (part.strip() for credit in found for part in re.split(r"[/,]", credit)):
        known = lookup(name, report.language)
        if known and known.kind == "agency":
            return entity_id(known.key)
    return None
