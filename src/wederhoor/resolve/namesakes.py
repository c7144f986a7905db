"""Persons of one full name who are two: reports give them other offices, of other countries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.record import Mention, ReportId
from wederhoor.resolve.office_titles import office_of


@dataclass(frozen=True, slots=True)
class Posts:
    """What one report says that somebody of a name is."""

    countries: frozenset[str]  # ISO codes
    offices: frozenset[str]  # what they mean: minister, foreign

    def clashes(self, other: Posts) -> bool:
        """Whether nobody is likely to be both: neither a country nor an office in common."""
        return not self.countries & other.countries and not self.offices & other.offices


def told_apart(mentions: Sequence[Mention]) -> Iterator[tuple[str, list[Mention]]]:
    """(countries of the offices, mentions) of each person among the bearers of one full name; what tells no office
    stands apart, under no country. One pair where nothing clashes.
    """
    by_report: dict[ReportId, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_report[mention.report].append(mention)
    told = {report: _posts(here) for report, here in by_report.items()}
    known = [report for report in sorted(told) if told[report].countries and told[report].offices]
    persons = _persons(known, told)
    if len(persons) < 2:
        yield "", list(mentions)
        return
    for reports in persons:
        countries = sorted({country for report in reports for country in told[report].countries})
        yield " ".join(countries), [mention for report in reports for mention in by_report[report]]
    rest = [mention for report in sorted(told) if report not in known for mention in by_report[report]]
    if rest:
        yield "", rest


def _posts(mentions: Sequence[Mention]) -> Posts:
    offices = [office for mention in mentions for office in mention.offices if office.country is not None]
    countries = frozenset(office.country for office in offices if office.country is not None)
    return Posts(countries, frozenset(concept for office in offices for concept in _concepts(office.title)))


def _concepts(title: str) -> frozenset[str]:
    """What a title means; of trades that the table lacks the title itself."""
    return office_of(title) or frozenset((title.casefold(),))


def _persons(reports: Sequence[ReportId], told: dict[ReportId, Posts]) -> list[list[ReportId]]:
    """Reports that may speak of one person, however they are linked to each other."""
    found: list[list[ReportId]] = []
    for report in reports:
        fitting = [group for group in found if any(not told[report].clashes(told[other]) for other in group)]
        joined = sorted({report, *(other for group in fitting for other in group)})
        found = [*(group for group in found if group not in fitting), joined]
    return sorted(found)
