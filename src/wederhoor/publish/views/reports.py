"""The reports themselves: where each comes from, what it copies, what it is silent about, and its marked text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.ingest.yearless import day_without_year
from wederhoor.publish import labels
from wederhoor.publish.lines import Chip, Tags
from wederhoor.publish.page import ReportView
from wederhoor.publish.segments import Mark
from wederhoor.publish.texts import Run, text_runs
from wederhoor.publish.views.context import Context, file_name, numbers_of, publisher_words, span
from wederhoor.publish.views.silence import Silence
from wederhoor.record import Report, ReportId

TEXTS_OPEN = 6  # with more reports than this, their texts start folded
MAX_SILENT = 5
WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is counted and compared over all reports, by report."""

    same_origin: Mapping[ReportId, Sequence[Chip]]
    silent: Mapping[ReportId, Sequence[Chip]]
    n_statements: Mapping[ReportId, int]
    n_events: Mapping[ReportId, int]


def facts_of(context: Context, silence: Silence) -> Facts:
    return Facts(
        same_origin=_same_origin(context),
        silent=_silent_findings(context, silence),
        n_statements=Counter(statement.report for statement in context.case.statements),
        n_events=Counter(event.report for event in context.case.events),
    )


def report_views(context: Context, marks: Mapping[str, Sequence[Mark]], silence: Silence) -> Iterator[ReportView]:
    facts = facts_of(context, silence)
    for report in context.case.reports:
        yield report_view(context, report, facts, text_runs(report, marks.get(report.id, ())))


def report_view(context: Context, report: Report, facts: Facts, runs: tuple[Run, ...]) -> ReportView:
    """A report with its text, which may be left out where only its head is shown."""
    published, yearless = report.published, day_without_year(report)
    words = published.words if published else yearless
    return ReportView(
        id=report.id,
        publisher=publisher_words(report),
        publisher_known=report.publisher is not None,
        publisher_note=labels.PUBLISHER_BASES.get(report.publisher_basis or "", ""),
        title=report.title or "without a title",
        language=report.language,
        language_name=labels.language_name(report.language),
        published="day without a year" if yearless else labels.published_words(published),
        date_words=context.words(report.id, words) if words else None,
        path=file_name(report.path) if report.path else None,
        url=report.url if report.url and WEB_ADDRESS.fullmatch(report.url) else None,
        shown_url=report.url,
        same_origin=tuple(facts.same_origin.get(report.id, ())),
        n_statements=facts.n_statements.get(report.id, 0),
        n_events=facts.n_events.get(report.id, 0),
        silent=tuple(facts.silent.get(report.id, ())),
        runs=runs,
        has_title_block=any(block.kind == "title" for block in report.blocks),
        open=len(context.case.reports) <= TEXTS_OPEN,
        tags=_tags(context, report),
    )


def _tags(context: Context, report: Report) -> Tags:
    published = report.published
    return Tags(
        publishers=numbers_of([publisher_words(report)], context.publishers),
        days=span((published.first, published.last)) if published else "",
    )


def _same_origin(context: Context) -> Mapping[ReportId, tuple[Chip, ...]]:
    """For each report that repeats another one: the first of its kind."""
    found: dict[ReportId, list[Chip]] = defaultdict(list)
    for reprint in context.case.reprints:
        first, *later = reprint.reports
        for report in later:
            copied = context.look.reports[report].language[:2] == context.look.reports[first].language[:2]
            what = "of the words" if copied else "of its names and figures, translated"
            found[report].append(Chip(f"{context.printed_by(first)} ({reprint.overlap:.0%} {what})", f"#text-{first}"))
    return {report: tuple(chips) for report, chips in found.items()}


def _silent_findings(context: Context, silence: Silence) -> Mapping[ReportId, Sequence[Chip]]:
    """What the others carry and a report does not, though it names all who take part."""
    found: dict[ReportId, list[Chip]] = defaultdict(list)
    for finding in context.case.findings:
        for report in silence.get(finding.id, ()):
            found[report].append(Chip(finding.question, f"#line-{finding.id}"))
    return {report: _shortened(chips) for report, chips in found.items()}


def _shortened(chips: Sequence[Chip]) -> Sequence[Chip]:
    more = [Chip(f"{len(chips) - MAX_SILENT} more")] if len(chips) > MAX_SILENT else []
    return [*chips[:MAX_SILENT], *more]
