"""The reports themselves: where each comes from, what it copies, what it is silent about, and its marked text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from wederhoor.publish import labels
from wederhoor.publish.page import Chip, ReportView, Tags
from wederhoor.publish.segments import Mark
from wederhoor.publish.texts import text_runs
from wederhoor.publish.views.context import Context, numbers_of, publisher_words, span
from wederhoor.publish.views.findings import Silence
from wederhoor.record import Report, ReportId

TEXTS_OPEN = 6  # with more reports than this, their texts start folded
MAX_SILENT = 5
WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)


def report_views(context: Context, marks: Mapping[str, Sequence[Mark]], silence: Silence) -> Iterator[ReportView]:
    case = context.case
    same_origin = _same_origin(context)
    n_statements = Counter(statement.report for statement in case.statements)
    n_events = Counter(event.report for event in case.events)
    silent = _silent_findings(context, silence)
    for report in case.reports:
        published = report.published
        yield ReportView(
            id=report.id,
            publisher=publisher_words(report),
            publisher_known=report.publisher is not None,
            publisher_note=labels.PUBLISHER_BASES.get(report.publisher_basis or "", ""),
            title=report.title or "without a title",
            language=report.language,
            language_name=labels.language_name(report.language),
            published=labels.published_words(published),
            date_words=context.words(report.id, published.words) if published and published.words else None,
            path=report.path,
            url=report.url if report.url and WEB_ADDRESS.fullmatch(report.url) else None,
            shown_url=report.url,
            same_origin=same_origin.get(report.id, ()),
            n_statements=n_statements[report.id],
            n_events=n_events[report.id],
            silent=tuple(silent.get(report.id, ())),
            runs=text_runs(report, marks.get(report.id, ())),
            has_title_block=any(block.kind == "title" for block in report.blocks),
            open=len(case.reports) <= TEXTS_OPEN,
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
            found[report].append(Chip(f"{context.publisher(first)} ({reprint.overlap:.0%} {what})", f"#text-{first}"))
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
