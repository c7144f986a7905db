"""What matters first: disputes, what independent origins bear out, what rests on one voice; each with its silence."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lines import Chip, Words
from wederhoor.publish.page import FindingSection, FindingView
from wederhoor.publish.views.context import Context, days_of, title_words
from wederhoor.publish.views.figures import days_told, figures_told
from wederhoor.publish.views.positions import position_view
from wederhoor.publish.views.silence import Silence, reports_of
from wederhoor.publish.views.statements import Lines
from wederhoor.record import Conflict, EventId, Finding, ReportId, Verdict

MAX_SILENT = 8
EXACT = "same parties and goods"  # the rule of an event that needs no explanation
ONE_VOICE = "one-voice"
SECTIONS: tuple[tuple[str, str, tuple[Verdict, ...], str], ...] = (  # anchor, title, verdicts, what it means
    ("disputes", "In dispute", ("disputed",), "Somebody denies or doubts what another says."),
    (
        "agreed",
        "Borne out by independent origins",
        ("corroborated",),
        "At least two origins say so that do not go back to each other. Copies and one state's officials count once.",
    ),
    (
        ONE_VOICE,
        "Rests on one voice",
        ("single-origin", "unattributed"),
        "One origin stands for it, or nobody with a name does. Others may deny it, or go less far.",
    ),
)


def finding_sections(context: Context, lines: Lines, silence: Silence) -> Iterator[FindingSection]:
    """Each part that has any findings, in each the widest told first, by most speakers with a name."""
    for anchor, title, verdicts, meaning in SECTIONS:
        if ordered := ranked(context, verdicts):
            views = tuple(finding_view(context, finding, lines, silence) for finding in ordered)
            yield FindingSection(anchor, title, meaning, views)


def ranked(context: Context, verdicts: Container[Verdict]) -> list[Finding]:
    """The findings with one of these verdicts, the widest told first, by most speakers with a name."""
    here = [finding for finding in context.case.findings if finding.verdict in verdicts]
    return sorted(here, key=lambda f: (-len(reports_of(context, f)), -_n_named(f), -len(f.positions), f.question, f.id))


def _n_named(finding: Finding) -> int:
    return sum(position.speaker is not None for position in finding.positions)


def finding_view(context: Context, finding: Finding, lines: Lines, silence: Silence) -> FindingView:
    positions = sorted(finding.positions, key=lambda p: (labels.STANCE_ORDER.index(p.stance), p.speaker or ""))
    events = [context.look.events[event] for event in finding.events if event in context.look.events]
    reports = reports_of(context, finding)
    published = (context.look.reports[report].published for report in reports)
    days = [day for event in events for day in days_of(event) or ()]
    return FindingView(
        id=finding.id,
        question=labels.with_days(finding.question),
        verdict=finding.verdict,
        verdict_words=_verdict(finding),
        positions=tuple(position_view(context, position, finding, lines) for position in positions),
        origins=tuple(chip for chip in map(context.chip, finding.origins) if chip),
        conflicts=tuple(_in_words(conflict) for conflict in finding.conflicts),
        events=tuple(_linked_events(context, finding)),
        acts=tuple(_acts(context, finding.events)),
        figures=(*days_told(context, finding), *figures_told(context, finding.events)),
        silent=tuple(_silent(context, silence.get(finding.id, ()))),
        n_silent=len(silence.get(finding.id, ())),
        n_reports=len(reports),
        tags=context.tags(
            events=events,
            speakers=[position.speaker for position in positions if position.speaker],
            reports=sorted(reports),
            days=days or [day for p in published if p for day in (p.first, p.last)],
        ),
        checked=context.checked.get(finding.id),
    )


def _in_words(conflict: Conflict) -> Conflict:
    return Conflict(
        field=conflict.field,
        values=tuple(labels.with_days(value) for value in conflict.values),
        explanation=_apart(labels.with_days(conflict.explanation)),
    )


def _verdict(finding: Finding) -> str:
    """What is agreed upon may still be told with days or numbers that cannot both be right."""
    fields = dict.fromkeys(labels.FIELDS.get(conflict.field, conflict.field) for conflict in finding.conflicts)
    is_agreed = finding.verdict == "corroborated" and fields
    return f"Agreed, but not on {labels.listed(tuple(fields))}" if is_agreed else labels.VERDICTS[finding.verdict]


def _apart(explanation: str) -> str:
    """`2 apart` for `5 - 3 = 2`: both numbers stand before it; of "some 1,200" the difference is nobody's number."""
    _, equals, difference = explanation.rpartition(" = ")
    if not equals:
        return explanation
    return "" if difference.startswith("at least") else f"{difference} apart"


def _linked_events(context: Context, finding: Finding) -> Iterator[tuple[Chip, str]]:
    rules = {link.event: link.rule for link in finding.links if link.rule != EXACT}
    for event in finding.events:
        if chip := context.telling_chip(event):
            yield chip, rules.get(event, "")


def _acts(context: Context, events: Iterable[EventId]) -> Iterator[tuple[str, Words]]:
    """Each report's word for what is done, where they differ."""
    told = [context.look.events[event] for event in events if event in context.look.events]
    seen = set()
    for event in told:
        key = (event.report, event.trigger.text.casefold())
        if key not in seen and len({e.trigger.text.casefold() for e in told}) > 1:
            seen.add(key)
            yield context.printed_by(event.report), context.words(event.report, event.trigger, event.id)


def _silent(context: Context, reports: Sequence[ReportId]) -> Iterator[Chip]:
    for report in reports[:MAX_SILENT]:
        words = title_words(context.look.reports[report])
        yield Chip(context.look.reports[report].publisher or words.text, words.href)
    if len(reports) > MAX_SILENT:
        yield Chip(f"{len(reports) - MAX_SILENT} more")
