"""The brief as an outline of lines and notes, from which both Markdown and DOCX are laid out.

Every line that rests on a report ends in notes; a note names the report and gives its exact words, with their language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.grading import Register
from wederhoor.compare.voices import AGAINST
from wederhoor.publish import labels
from wederhoor.publish.answer import conflict_words
from wederhoor.publish.exports.grades import Grades
from wederhoor.publish.exports.told import OWN_VOICE, UNNAMED, Told
from wederhoor.publish.views.context import Context, report_words
from wederhoor.publish.views.findings import ranked
from wederhoor.publish.views.head import standfirst
from wederhoor.publish.views.positions import verb_of
from wederhoor.publish.views.reviews import review_sentence
from wederhoor.publish.views.routes import asked, in_order, quantity_words
from wederhoor.record import Case, Entity, Event, Evidence, Finding, Position, Statement, Verdict
from wederhoor.resolve.review.wording import sentence

VERDICT_ORDER: tuple[Verdict, ...] = ("disputed", "corroborated", "single-origin", "unattributed")  # as in the brief
MOST_NAMES = 40  # longer lists of who is who are for tables


@dataclass(frozen=True, slots=True)
class Note:
    """Where a line comes from: the report, and its exact words; `record` is the id of the statement or event."""

    printed: str
    title: str | None
    words: str
    language: str
    report: str
    start: int
    end: int
    record: str
    answered: str | None  # the words that these deny or doubt without telling them again


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the outline; `depth` is 0 for those directly under the heading."""

    text: str
    depth: int = 0
    strong: bool = False
    quote: str | None = None  # exact words that stand in the line itself
    language: str | None = None  # of the quote
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    title: str
    standfirst: str
    sections: tuple[Section, ...]
    made_by: str


def outline_of(case: Case, register: Register | None = None) -> Outline:
    """The brief of a case, graded where there is a register; sections without lines are left out."""
    grades = Grades(case, register) if register else None
    context = Context(case)
    case = context.case
    told = Told(case, grades)
    findings = [finding for verdict in VERDICT_ORDER for finding in ranked(context, (verdict,))]
    sections = (
        Section("Where the reports agree and differ", tuple(line for f in findings for line in _finding(f, told))),
        Section("The way of the goods", tuple(_routes(context, told))),
        Section("Who is who", tuple(_names(told))),
        Section("What happened when", tuple(_dated_events(told))),
        Section("Who says what", tuple(_statements(told))),
        Section("What people checked", tuple(_reviews(case))),
        Section("The reports", tuple(_reports(told))),
        Section("What is missing", tuple(_gaps(told))),
    )
    return Outline(
        title="What the reports say",
        standfirst=f"{standfirst(case)} Who says something is named; what is true is not decided here.",
        sections=tuple(section for section in sections if section.lines),
        made_by=f"{case.software}, reader {case.reader}",
    )


def _note(told: Told, record: Event | Statement, words: Evidence) -> Note:
    report = told.report(record)
    return Note(
        printed=told.printed(report),
        title=report.title,
        words=words.text,
        language=told.language(record, words),
        report=report.id,
        start=words.start,
        end=words.end,
        record=record.id,
        answered=told.answered(record),
    )


def _event_note(told: Told, event: Event) -> Note:
    return _note(told, event, told.words(event))


def _finding(finding: Finding, told: Told) -> Iterator[Line]:
    graded = f" [{told.grades.credibility_words(finding)}]" if told.grades else ""
    yield Line(f"{labels.with_days(finding.question)} {labels.VERDICTS[finding.verdict]}.{graded}", strong=True)
    for position in sorted(finding.positions, key=lambda p: (labels.STANCE_ORDER.index(p.stance), told.holder(p))):
        yield _position(position, finding, told)
    for conflict in finding.conflicts:
        field = labels.FIELDS.get(conflict.field, conflict.field)
        yield Line(f"Not both can be right ({field}): {conflict_words(conflict)}.", 1)


def _position(position: Position, finding: Finding, told: Told) -> Line:
    said = [told.look.statements[s] for s in position.statements if s in told.look.statements]
    notes = [_note(told, statement, statement.content) for statement in said]
    holder = told.holder(position)
    if not said:  # in the report's own voice: the events are the words
        events = [told.look.events[event] for event in finding.events if event in told.look.events]
        own = [e for e in events if not told.statements(e) and told.report(e).publisher == position.publisher]
        notes = [_event_note(told, event) for event in own]
        holder = report_words(told.report(own[0])) if own else holder
    is_unsure = position.certainty in labels.WEAKER and position.stance not in AGAINST
    doubt = f" ({labels.CERTAINTIES[position.certainty]})" if is_unsure else ""
    return Line(f"{holder} {verb_of(position, said)}{doubt}", 1, notes=tuple(notes))


def _routes(context: Context, told: Told) -> Iterator[Line]:
    """Each way with the questions that it is part of, and the word that it rests on."""
    for route, events in in_order(context):
        goods = " ".join(filter(None, (quantity_words(route, events), route.goods.text)))
        way = " → ".join(told.stops(route))
        notes = tuple(_event_note(told, event) for event in events)
        yield Line(f"{goods}: {way} ({labels.STATUSES[route.status]})", strong=True, notes=notes)
        for question, _, verdict in asked(context, events):
            yield Line(f"{verdict}: {question.name}", 1)
        if weakest := told.look.statements.get(route.weakest or ""):
            yield Line(f"It rests on: {told.saying(weakest)}", 1, notes=(_note(told, weakest, weakest.content),))


def _names(told: Told) -> Iterator[Line]:
    """Those named most widely first; those named once in one report are left to the tables."""
    entities = sorted(told.case.entities, key=lambda e: (-len(e.reports), -len(e.mentions), e.name, e.id))
    known = [entity for entity in entities if len(entity.mentions) > 1]
    yield from (_name(entity) for entity in known[:MOST_NAMES])
    if more := len(entities) - len(known[:MOST_NAMES]):
        yield Line(f"and {labels.counted(more, 'other name')}")


def _name(entity: Entity) -> Line:
    spelled = list(dict.fromkeys(name.text for name in entity.names if name.text != entity.name))
    facts = [labels.ENTITY_TYPES[entity.type][0], *filter(None, (entity.country, entity.wikidata))]
    also = f"; also {', '.join(spelled)}" if spelled else ""
    named = labels.counted(len(entity.mentions), "time")
    return Line(f"{entity.name} ({', '.join(facts)}){also}: {named} in {labels.counted(len(entity.reports), 'report')}")


def _dated_events(told: Told) -> Iterator[Line]:
    dated = [(time.first or time.last or "", event) for event in told.case.events if (time := event.time)]
    for day, event in sorted(dated, key=lambda pair: (pair[0], pair[1].id)):
        if day and event.time:
            when = labels.interval_words(event.time.first, event.time.last)
            status = labels.STATUSES[event.status]
            yield Line(f"{when}: {told.gist(event)} ({status})", notes=(_event_note(told, event),))


def _statements(told: Told) -> Iterator[Line]:
    """What others than the reports themselves say, by speaker, the most quoted first, the unnamed last."""
    by_speaker: dict[str, list[Statement]] = defaultdict(list)
    for statement in told.case.statements:
        if (speaker := told.speaker(statement)) != OWN_VOICE:
            by_speaker[speaker].append(statement)
    for speaker in sorted(by_speaker, key=lambda name: (name == UNNAMED, -len(by_speaker[name]), name)):
        yield Line(speaker, strong=True)
        yield from (_statement(statement, told) for statement in by_speaker[speaker])


def _statement(statement: Statement, told: Told) -> Line:
    note = _note(told, statement, statement.content)
    chain = told.chain(statement)
    through = f", as told by {labels.listed(chain)}" if chain else ""
    term = told.grades.likelihood(statement) if told.grades else None
    text = f"{labels.STANCES[statement.stance]}{through}{f' [{term}]' if term else ''}:"
    return Line(text, 1, quote=statement.content.text, language=note.language, notes=(note,))


def _reviews(case: Case) -> Iterator[Line]:
    """How much was looked at; what was rejected or put right stands here only."""
    if case.marks:
        yield Line(review_sentence(case))
    for mark, review in zip(case.marks, case.reviews, strict=True):
        if mark.action != "accept" and review.standing == "applied":
            yield Line(f"{sentence(mark)}.", 1)


def _reports(told: Told) -> Iterator[Line]:
    copies = {report: reprint for reprint in told.case.reprints for report in reprint.reports[1:]}
    for report in told.case.reports:
        title = report.title or "without a title"
        language = labels.language_name(report.language)
        reprint = copies.get(report.id)
        first = told.look.reports.get(reprint.reports[0]) if reprint else None
        copied = f"; counts as one with {told.printed(first)}" if first else ""
        yield Line(f"{told.printed(report)}: {title} ({language}, {report.id}){copied}")


def _gaps(told: Told) -> Iterator[Line]:
    case = told.case
    unheard = [s for s in case.statements if s.speaker_class != "author" and not told.look.entity(s.speaker)]
    gaps: Sequence[tuple[int, str]] = (
        (len(unheard), "statement without a recognised speaker"),
        (sum(report.published is None for report in case.reports), "report without a date"),
        (sum(report.publisher is None for report in case.reports), "report whose publisher is not stated"),
        (sum(event.time is None for event in case.events), "event without a day"),
    )
    for number, what in gaps:
        if number:
            noun, _, rest = what.partition(" ")
            yield Line(f"{labels.counted(number, noun)} {rest}")
    yield from (Line(f"Could not be used: {file.path}: {file.reason}") for file in case.rejected)
