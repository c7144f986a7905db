"""What is missing, so that nobody takes silence for an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.compare.indexes import mentions_by_report
from wederhoor.publish import labels
from wederhoor.publish.lines import Words
from wederhoor.publish.page import Gap
from wederhoor.publish.unanswered import find_unanswered
from wederhoor.publish.views.context import Context, days_of, file_name, publisher_words, title_words
from wederhoor.publish.views.statements import Lines
from wederhoor.record import Evidence, Mention, Report, Statement
from wederhoor.text.dates import find_left_out

READ_WELL = frozenset(("de", "en", "nl"))
PRONOUNS_SHOWN = 100


def find_gaps(context: Context, lines: Lines) -> Iterator[Gap]:
    """The gravest first."""
    yield from _unanswered(context)
    yield from _speakers(context, lines)
    yield from _files(context)
    yield from _reports(context)
    yield from _mentions(context)
    yield from _passages(context)


def _unanswered(context: Context) -> Iterator[Gap]:
    """Who would say nothing; whoever is named last before the words for it, or the report that asked."""
    named = mentions_by_report(context.case.mentions)
    told = [
        (
            _asked(context, named.get(report.id, ()), sentence, place) or context.printed_by(report.id),
            context.words(report.id, sentence),
        )
        for report in context.case.reports
        for sentence, place in find_unanswered(report)
    ]
    if told:
        yield Gap(f"{labels.counted(len(told), 'time')} that somebody would say nothing", "", tuple(told))


def _asked(context: Context, mentions: Sequence[Mention], sentence: Evidence, place: int) -> str:
    """Whoever is named last before the words for it, and who prints it; empty where nobody is."""
    before = (m for m in mentions if sentence.start <= m.words.start < place and context.look.entity(m.id))
    last = max(before, key=lambda mention: (mention.words.start, mention.id), default=None)
    entity = context.look.entity(last.id) if last else None
    return f"{entity.name}, {context.printed_by(last.report)}" if last and entity else ""


def _speakers(context: Context, lines: Lines) -> Iterator[Gap]:
    unheard = [s for s in context.case.statements if s.speaker_class != "author" and not context.look.entity(s.speaker)]
    if unheard:
        items = tuple((_said_by(context, s), lines[s.id].content) for s in unheard)
        yield Gap(labels.counted(len(unheard), "statement") + " without a recognised speaker", "", items)


def _said_by(context: Context, statement: Statement) -> str:
    """The words for the speaker, where there are any, and who prints them."""
    words, printed = statement.speaker_words, context.printed_by(statement.report)
    return f"“{words.text}”, {printed}" if words else printed


def _files(context: Context) -> Iterator[Gap]:
    rejected = context.case.rejected
    if rejected:
        items = tuple((file_name(file.path), Words(file.reason, "en")) for file in rejected)
        yield Gap(labels.counted(len(rejected), "file") + " could not be used", "", items)


def _reports(context: Context) -> Iterator[Gap]:
    reports = context.case.reports
    yield from _titles([r for r in reports if r.published is None], "without a date")
    nameless = [report for report in reports if report.publisher is None]
    if nameless:
        items = tuple((file_name(r.path) if r.path else "standard input", title_words(r)) for r in nameless)
        yield Gap(labels.counted(len(nameless), "report") + " whose publisher is not stated", "", items)
    yield from _titles(
        [r for r in reports if r.language[:2] not in READ_WELL], "in a language that is read with less certainty"
    )


def _titles(reports: Sequence[Report], what: str) -> Iterator[Gap]:
    if reports:
        items = tuple((publisher_words(r), title_words(r)) for r in reports)
        yield Gap(f"{labels.counted(len(reports), 'report')} {what}", "", items)


def _mentions(context: Context) -> Iterator[Gap]:
    mentions = context.case.mentions
    pronouns = [m for m in mentions if m.form == "pronoun" and not context.look.entity(m.id)]
    if pronouns:
        items = tuple((context.printed_by(m.report), _around(context, m)) for m in pronouns[:PRONOUNS_SHOWN])
        rest = len(pronouns) - len(items)
        title = labels.counted(len(pronouns), "pronoun") + " not resolved"
        yield Gap(title, f"nobody knows yet who is meant{f'; {rest} more' if rest else ''}", items)
    loose = [m for m in mentions if m.form != "pronoun" and not context.look.entity(m.id)]
    if loose:
        title = labels.counted(len(loose), "name or description", "names or descriptions")
        yield Gap(f"{title} of nobody in who is who", "", ())


def _around(context: Context, mention: Mention) -> Words:
    """A few words around a pronoun."""
    report = context.look.reports[mention.report]
    block = context.look.block_at(report, mention.words.start)
    first, last = (block.start, block.end) if block else (0, len(report.text))
    start, end = max(first, mention.words.start - 30), min(last, mention.words.end + 40)
    text = " ".join(report.text[start:end].split())
    return Words(f"… {text} …", block.language if block else report.language)


def _passages(context: Context) -> Iterator[Gap]:
    undated = [event for event in context.case.events if not days_of(event)]
    if undated:
        title = labels.counted(len(undated), "event") + " without a day"
        yield Gap(title, "listed apart under the timeline", ())
    yield from _untied_times(context)
    unread = [b for r in context.case.reports for b in r.blocks if b.kind == "furniture"]
    if unread:
        title = labels.counted(len(unread), "piece") + " of page furniture left unread"
        yield Gap(title, "greyed in the texts, each with its reason", ())


def _untied_times(context: Context) -> Iterator[Gap]:
    """Feasts and eras, which no day is worked out for."""
    found = [
        (context.printed_by(r.id), Words(time.text, b.language))
        for r in context.case.reports
        for b in r.blocks
        if b.kind != "furniture"
        for time in find_left_out(r.text[b.start : b.end], b.language)
    ]
    if found:
        yield Gap(
            labels.counted(len(found), "feast or era", "feasts and eras") + " left without a day", "", tuple(found)
        )
