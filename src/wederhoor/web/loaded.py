"""One version of a case in memory, with everything that pages ask of it, each prepared once and only when asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.retold import Retold
from wederhoor.publish.jsonl import EntityOf, Line, entities_by_mention, mark_objects, retold_by_event, reviews_of
from wederhoor.publish.lines import EntityLine, EventLine, StatementLine
from wederhoor.publish.page import FindingView, Gap, ReportView, ReviewLine
from wederhoor.publish.segments import Mark as TextMark
from wederhoor.publish.texts import case_marks, text_runs
from wederhoor.publish.views.called import Framings, framings
from wederhoor.publish.views.context import Context
from wederhoor.publish.views.entities import (
    Mentions,
    by_weight,
    entity_line,
    entity_mentions,
    linked_mentions,
)
from wederhoor.publish.views.events import by_day, event_line
from wederhoor.publish.views.findings import finding_view
from wederhoor.publish.views.gaps import find_gaps
from wederhoor.publish.views.reports import Facts, facts_of, report_view
from wederhoor.publish.views.reviews import review_line
from wederhoor.publish.views.silence import Silence, find_silence
from wederhoor.publish.views.statements import statement_line
from wederhoor.record import (
    Case,
    Entity,
    EntityId,
    Event,
    EventId,
    Finding,
    Mark,
    Report,
    ReportId,
    Review,
    Statement,
    StatementId,
)
from wederhoor.store.record_index import RecordIndex


class LazyLines(Mapping[str, StatementLine]):
    """The line of each statement, laid out when it is first shown."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._made: dict[str, StatementLine] = {}

    def __getitem__(self, name: str) -> StatementLine:
        if name not in self._made:
            self._made[name] = statement_line(self._context, self._context.look.statements[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._context.look.statements)

    def __len__(self) -> int:
        return len(self._context.look.statements)


class Loaded:
    """A case as it was when it had this version."""

    def __init__(self, case: Case, version: str) -> None:
        self.case = case
        self.version = version
        self._entity_lines: dict[EntityId, EntityLine] = {}

    @cached_property
    def retold(self) -> dict[EventId, Retold]:
        return retold_by_event(self.case, self.entity_of)

    @cached_property
    def reviews(self) -> Mapping[str, str]:
        return reviews_of(self.case)

    @cached_property
    def mark_lines(self) -> Sequence[Line]:
        return tuple(mark_objects(self.case))

    @cached_property
    def context(self) -> Context:
        return Context(self.case)

    @cached_property
    def lines(self) -> LazyLines:
        return LazyLines(self.context)

    @cached_property
    def index(self) -> RecordIndex:
        return RecordIndex(indexed(self.case))

    @cached_property
    def findings(self) -> Mapping[str, Finding]:
        return self.context.look.findings

    @cached_property
    def entities(self) -> Sequence[Entity]:
        """The most told of first."""
        return by_weight(self.context.case.entities)

    @cached_property
    def events(self) -> tuple[list[Event], list[Event]]:
        """The dated in their order, and the undated."""
        return by_day(self.case.events)

    @cached_property
    def entity_of(self) -> EntityOf:
        return entities_by_mention(self.case)

    @cached_property
    def silence(self) -> Silence:
        return find_silence(self.context)

    @cached_property
    def gaps(self) -> Sequence[Gap]:
        """What the record does not know, the gravest first."""
        return tuple(find_gaps(self.context, self.lines))

    @cached_property
    def holding(self) -> Mapping[EventId, Sequence[Statement]]:
        """The statements that hold an event."""
        return statements_by_event(self.case.statements)

    @cached_property
    def findings_of(self) -> Mapping[str, Sequence[Finding]]:
        """The findings that an event or a statement belongs to."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.case.findings:
            said = (statement for position in finding.positions for statement in position.statements)
            for record in dict.fromkeys((*finding.events, *said)):
                found[record].append(finding)
        return found

    @cached_property
    def said_by(self) -> Mapping[EntityId, Sequence[Statement]]:
        found: dict[EntityId, list[Statement]] = defaultdict(list)
        for statement in self.case.statements:
            if entity := self.context.look.entity(statement.speaker):
                found[entity.id].append(statement)
        return found

    @cached_property
    def events_with(self) -> Mapping[EntityId, Sequence[Event]]:
        """The events in which an entity has any role."""
        found: dict[EntityId, list[Event]] = defaultdict(list)
        for event in self.case.events:
            entities = (self.context.look.entity(role.mention) for role in event.roles)
            for entity in dict.fromkeys(one.id for one in entities if one):
                found[entity].append(event)
        return found

    @cached_property
    def told_in(self) -> Mapping[ReportId, Sequence[Statement]]:
        found: dict[ReportId, list[Statement]] = defaultdict(list)
        for statement in self.case.statements:
            found[statement.report].append(statement)
        return found

    @cached_property
    def _marks_by_record(self) -> Mapping[str, Sequence[tuple[Mark, Review]]]:
        found: dict[str, list[tuple[Mark, Review]]] = defaultdict(list)
        for mark, review in zip(self.case.marks, self.case.reviews, strict=True):
            if review.now:
                found[review.now].append((mark, review))
        return found

    def named_in(self, report: ReportId) -> Sequence[Entity]:
        """The most told of first."""
        return [entity for entity in self.entities if report in entity.reports]

    # lines of pages

    def marks_on(self, record: str) -> Sequence[ReviewLine]:
        """What people have said of a record, the latest first."""
        return [review_line(self.context, *pair) for pair in reversed(self._marks_by_record.get(record, ()))]

    def statement(self, statement: Statement) -> StatementLine:
        return self.lines[statement.id]

    def finding(self, finding: Finding) -> FindingView:
        return finding_view(self.context, finding, self.lines, self.silence)

    def entity(self, entity: Entity) -> EntityLine:
        if entity.id not in self._entity_lines:
            mentions = self._mentions.get(entity.id, {})
            self._entity_lines[entity.id] = entity_line(self.context, entity, mentions, self._framings)
        return self._entity_lines[entity.id]

    def event(self, event: Event) -> EventLine:
        return event_line(self.context, event, [self.lines[s.id] for s in self.holding.get(event.id, ())])

    def report_head(self, report: Report) -> ReportView:
        """A report without its text."""
        return report_view(self.context, report, self._facts, ())

    def report(self, report: Report) -> ReportView:
        return report_view(self.context, report, self._facts, text_runs(report, self._marks.get(report.id, ())))

    def answered_by(self, statement: StatementId) -> Iterable[Statement]:
        """The statements that deny or doubt this one."""
        return (other for other in self.case.statements if other.answers == statement)

    @cached_property
    def _mentions(self) -> Mentions:
        return entity_mentions(self.context)

    @cached_property
    def _framings(self) -> Framings:
        return framings(self.context)

    @cached_property
    def _facts(self) -> Facts:
        return facts_of(self.context, self.silence)

    @cached_property
    def _marks(self) -> Mapping[ReportId, Sequence[TextMark]]:
        return case_marks(self.case, self.context.look, linked_mentions(self._mentions))


def indexed(case: Case) -> Iterator[tuple[str, str, str]]:
    """What can be searched besides the texts: kind, id and words."""
    for entity in case.entities:
        yield "entity", entity.id, " ".join((entity.name, *(name.text for name in entity.names)))
    for finding in case.findings:
        yield "finding", finding.id, finding.question
    for statement in case.statements:
        named = statement.speaker_words.text if statement.speaker_words else ""
        yield "statement", statement.id, f"{statement.content.text} {named}"
    for event in case.events:
        words = " ".join(role.words.text for role in event.roles)
        yield "event", event.id, f"{event.type} {event.trigger.text} {words}"
