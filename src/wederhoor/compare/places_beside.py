"""Which names stand beside an event and tell where it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast
from wederhoor.compare.tables import table
from wederhoor.record import EntityId, Event, EventId, Evidence, Mention, MentionId, Report, ReportId, Statement
from wederhoor.text.gazetteer import lookup

PLACING = frozenset(("place", "organisation", "company", "initiative", "other"))  # kinds of entity that tell where
MAX_BEFORE = 8  # letters in which a preposition stands before a name
CLAUSE_MARKS = (",", ";", ":", "–")


@dataclass(frozen=True, slots=True)
class Names:
    """What is needed to see which names stand beside an event."""

    cast: Cast
    mentions: Mapping[ReportId, Sequence[Mention]]
    holding: Mapping[EventId, Sequence[Statement]]
    speakers: frozenset[EntityId]
    reports: Mapping[ReportId, Report]

    def beside(self, event: Event) -> Iterator[EntityId]:
        """Places and bodies in the roles of the event and in the statements that hold it; no countries."""
        told = [role.mention for role in event.roles if role.mention and not _tells_origin(role.words.text)]
        contents = [statement.content for statement in self.holding.get(event.id, ())]
        for mention in (*told, *(inside for words in contents for inside in self._inside(event, words))):
            found = self.cast.entity_of(mention)
            if found and self._tells_where(found, event):
                yield self.cast.namesakes.get(found, found)

    def _inside(self, event: Event, words: Evidence) -> Iterator[MentionId]:
        """The names in a sentence; of a headline of several clauses those in the event's own."""
        start, end = words.start, words.end
        report = self.reports.get(event.report)
        is_headline = report is not None and report.text[words.end : words.end + 1] in ("", "\n")  # no full stop
        if is_headline and words.start <= event.trigger.start < words.end:
            at = event.trigger.start - words.start
            start += max(words.text.rfind(mark, 0, at) for mark in CLAUSE_MARKS) + 1
            ends = [found for mark in CLAUSE_MARKS if (found := words.text.find(mark, at)) >= 0]
            end = words.start + min(ends, default=len(words.text))
        for mention in self.mentions.get(event.report, ()):
            if start <= mention.words.start < end and not self._is_origin(mention, report):
                yield mention.id

    def _is_origin(self, mention: Mention, report: Report | None) -> bool:
        """Whether a place is told as the one that somebody is from."""
        before = report.text[max(0, mention.words.start - MAX_BEFORE) : mention.words.start] if report else ""
        words = before.split()
        return bool(words) and words[-1].casefold() in table("prepositions")["origin"]

    def _tells_where(self, entity: EntityId, event: Event) -> bool:
        """Whoever only tells of the dead is not where they died; a firm that speaks of a strike is where it was."""
        kind = self.cast.entities[entity].type
        is_teller = event.type == "harm" and kind != "place" and entity in self.speakers
        return kind in PLACING and not is_teller and not self._is_country(entity)

    def _is_country(self, entity: EntityId) -> bool:
        known = self.cast.entities[entity]
        thing = lookup(known.name, known.names[0].language if known.names else "en")
        return bool(thing and thing.kind in ("country", "demonym", "adjective"))


def _tells_origin(words: str) -> bool:
    """Whether words for a place hold where somebody is from: "the body of a boy from Oxa"."""
    return not set(table("prepositions")["origin"]).isdisjoint(words.casefold().split())
