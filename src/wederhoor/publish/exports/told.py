"""What every export says of a record in plain words: who says what, where it stands, what an event is about."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.passages import passage_of
from wederhoor.compare.voices import AGAINST
from wederhoor.publish import labels
from wederhoor.publish.exports.grades import Grades
from wederhoor.publish.jsonl import reviews_of
from wederhoor.publish.labels import NO_PUBLISHER
from wederhoor.publish.lookup import Lookup
from wederhoor.publish.views.context import kind_words
from wederhoor.record import (
    Case,
    Entity,
    Event,
    Evidence,
    Finding,
    Position,
    Report,
    Role,
    RoleName,
    Route,
    Statement,
)

OWN_VOICE = "the report itself"
UNNAMED = "an unnamed speaker"
NAMELESS_REPORT = "a report whose publisher is not stated"
FROM: tuple[RoleName, ...] = ("agent", "origin")
TO: tuple[RoleName, ...] = ("patient", "recipient", "destination", "place")


class Told:
    """A case with the answers that exports ask of it, each prepared once."""

    def __init__(self, case: Case, grades: Grades | None = None) -> None:
        self.case = case
        self.grades = grades  # None: nothing is graded
        self.look = Lookup(case)
        self.reviews = reviews_of(case)
        self._statements = statements_by_event(case.statements)
        self._findings = {event: finding for finding in case.findings for event in finding.events}

    def report(self, record: Event | Statement) -> Report:
        return self.look.reports[record.report]

    def statements(self, event: Event) -> Sequence[Statement]:
        """The statements whose content holds the event."""
        return self._statements.get(event.id, ())

    def finding(self, event: Event) -> Finding | None:
        """The finding that the event belongs to; None where nothing else was told about it."""
        return self._findings.get(event.id)

    def is_only_objected_to(self, event: Event) -> bool:
        """Whether nobody stands for the event: all who speak of it deny or doubt it."""
        stances = {statement.stance for statement in self.statements(event)}
        return bool(stances) and stances <= AGAINST

    def entity(self, role: Role) -> Entity | None:
        return self.look.entity(role.mention)

    def name(self, role: Role) -> str:
        entity = self.entity(role)
        return entity.name if entity else role.words.text

    def first(self, event: Event, names: Sequence[RoleName]) -> Role | None:
        """The first role of the first of `names` that the event has."""
        return next((role for name in names for role in event.roles if role.role == name), None)

    def gist(self, event: Event) -> str:
        """The event in a line: `supply: China → Russia (engines)`."""
        ends = [self.name(role) for role in (self.first(event, FROM), self.first(event, TO)) if role]
        goods = [role.words.text for role in event.roles if role.role == "goods"]
        kind = kind_words(event)
        line = f"{kind}: {' → '.join(ends)}" if ends else kind
        return f"{line} ({', '.join(goods)})" if goods else line

    def words(self, event: Event) -> Evidence:
        return passage_of(event, self.report(event))

    def speaker(self, statement: Statement) -> str:
        """The speaker's entity, else the words for it, else who speaks when nobody is named."""
        if entity := self.look.entity(statement.speaker):
            return entity.name
        if statement.speaker_words:
            return statement.speaker_words.text
        return OWN_VOICE if statement.speaker_class == "author" else UNNAMED

    def saying(self, statement: Statement) -> str:
        """Who says it, in which paper, when: `Els Brandt denies (Het Zilte Blad, published on 5 Mar 2024)`."""
        chain = self.chain(statement)
        through = f", as told by {' and '.join(chain)}" if chain else ""
        doubt = (
            f", {labels.CERTAINTIES[statement.certainty]}" if statement.certainty in ("probable", "possible") else ""
        )
        printed = self.printed(self.report(statement))
        return f"{self.speaker(statement)} {labels.STANCES[statement.stance]}{through}{doubt} ({printed})"

    def answered(self, record: Event | Statement) -> str | None:
        """What a statement denies or doubts without telling it again."""
        name = record.answers if isinstance(record, Statement) else None
        other = self.look.statements.get(name or "")
        return other.content.text if other else None

    def chain(self, statement: Statement) -> Sequence[str]:
        """Through whom it came, each once and besides the speaker."""
        names = dict.fromkeys(self.mention_name(mention) for mention in statement.through)
        return [name for name in names if name != self.speaker(statement)]

    def printed(self, report: Report) -> str:
        """Publisher and date of a report, with the publisher's grade before it where there are grades."""
        graded = f"[{self.grades.reliability(report)}] " if self.grades else ""
        return f"{graded}{publisher(report)}, {labels.published_words(report.published)}"

    def mention_name(self, mention: str) -> str:
        entity = self.look.entity(mention)
        known = self.look.mentions.get(mention)
        return entity.name if entity else known.name if known else UNNAMED

    def holder(self, position: Position) -> str:
        """Who holds a position: the speaker's name, the publisher, or the words for somebody without a name."""
        if position.speaker and (entity := self.look.entities.get(position.speaker)):
            return entity.name
        said = [self.look.statements[s] for s in position.statements if s in self.look.statements]
        in_own_voice = all(statement.speaker_class == "author" for statement in said)
        if position.publisher or not in_own_voice:
            return position.publisher or self._nameless(said[0])
        title = self.report(said[0]).title if said else None
        return f"“{title}”" if title else NAMELESS_REPORT

    def _nameless(self, statement: Statement) -> str:
        """The words for a speaker without an entity, in quotation marks."""
        words = statement.speaker_words
        note = " (not named)" if statement.speaker_class == "anonymous" else ""
        return f"“{words.text}”{note}" if words else self.speaker(statement)

    def stops(self, route: Route) -> tuple[str, ...]:
        """The places of a route in order; an end that nobody names is `?`."""
        return tuple(self.look.entities[stop].name if stop in self.look.entities else "?" for stop in route.stops)

    def language(self, record: Event | Statement, words: Evidence) -> str:
        """The language that the words are written in."""
        return self.look.language(record.report, words)


def publisher(report: Report) -> str:
    return report.publisher or NO_PUBLISHER
