"""What a case says of its events, laid out so that any of them can be asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.answers import Answers, Holding, find_answers
from wederhoor.compare.called_off import find_called_off
from wederhoor.compare.cast import Cast, cast_of
from wederhoor.compare.conflicts import find_conflicts
from wederhoor.compare.counts import Count, find_counts
from wederhoor.compare.facilities import join_unnamed
from wederhoor.compare.figures import figure_of
from wederhoor.compare.indexes import statements_by_event
from wederhoor.compare.lines import Labels
from wederhoor.compare.origins import Origins, origins_of
from wederhoor.compare.owners_of_organs import with_owners
from wederhoor.compare.parties_left_out import join_untold
from wederhoor.compare.plans import find_plans
from wederhoor.compare.query import Match, Query, match_event
from wederhoor.compare.questions import CROWDS, Level
from wederhoor.compare.rivals import doer_conflict, find_rivals
from wederhoor.compare.same_event import Instance, find_instances
from wederhoor.compare.scenes import find_scenes
from wederhoor.compare.voices import (
    AGAINST,
    Answer,
    Voice,
    last_speaker,
    resting_on_quoted,
    strongest,
    told_first_hand,
    voices_on,
)
from wederhoor.record import Case, Conflict, Entity, Event, EventId, Mention, Report, Reprint, Statement


@dataclass(frozen=True, slots=True)
class Standing:
    """The events of a case, what is one event told in many reports, and everybody's word on each."""

    cast: Cast
    origins: Origins
    instances: tuple[Instance, ...]
    instance_of: Mapping[EventId, Instance]
    holding: Holding
    answers: Answers
    counts: Mapping[EventId, Sequence[Count]]  # another's numbers for those whom an event counts
    rivals: Mapping[EventId, tuple[Instance, ...]]  # by first event: the same deed told of another doer

    def conflicts(self, events: Sequence[Event], labels: Labels) -> tuple[Conflict, ...]:
        """Values and parties told of one event that cannot both be right."""
        instance = next((self.instance_of[event.id] for event in events if event.id in self.instance_of), None)
        rivals = self.rivals.get(instance.told[0].event.id, ()) if instance else ()
        doers = doer_conflict(instance, rivals, labels) if instance else ()
        reports, counts = self.origins.reports, [count for event in events for count in self.counts.get(event.id, ())]
        counted = [
            figure_of(count.event, count.role, reports.get(count.event.report), self._speaker(count.statement))
            for count in counts
        ]
        return (*find_conflicts(events, reports, self._tellers(events), counted), *doers)

    def _tellers(self, events: Sequence[Event]) -> Mapping[EventId, str]:
        """Who tells of each event; a headline that has the number of somebody quoted below it is that one's word."""
        quoted = {event.id: teller for event in events if (teller := self._teller(event))}
        by_number = {
            (event.report, number): quoted[event.id]
            for event in events
            if event.id in quoted and (number := self.cast.quantity_of(event)) is not None
        }
        rest = ((event, (event.report, self.cast.quantity_of(event))) for event in events if event.id not in quoted)
        return quoted | {event.id: by_number[key] for event, key in rest if key in by_number}

    def _teller(self, event: Event) -> str:
        """Who is quoted with an event, by name or by the words for them; empty for the report itself."""
        quoted = (s for s in told_first_hand(self.holding.get(event.id, ())) if s.speaker_class != "author")
        return next(filter(None, map(self._speaker, quoted)), "")

    def _speaker(self, statement: Statement) -> str:
        words = statement.speaker_words.text if statement.speaker_words else ""
        return last_speaker(statement, self.cast) or words

    def voices(self, events: Sequence[Event]) -> tuple[tuple[Event, Voice], ...]:
        """Everybody's word on the events together, each with the event that it is about."""
        told = [(event, voice) for event in events for voice in self._voices(event)]
        settled = resting_on_quoted(voice for _, voice in told)
        return tuple((event, voice) for (event, _), voice in zip(told, settled, strict=True))

    def level(self, events: Sequence[Event], voices: Sequence[Voice]) -> Level:
        """How far the thing has come; what somebody owns has not just come about."""
        lasts = any(event.type == "own" and event.status == "ongoing" for event in events)
        return "ongoing" if lasts else strongest(voices)

    def match(self, event: Event, query: Query) -> Match:
        """How the event, and those who speak of it, fit a query."""
        statements, instance = self.holding.get(event.id, ()), self.instance_of.get(event.id)
        speakers = (self.cast.actor_key(self.cast.entity_of(statement.speaker)) for statement in statements)
        scene = (instance.question.target,) if instance and instance.question.goods in CROWDS else ()
        return match_event(event, query, self.cast, (*speakers, *map(self.cast.actor_key, scene)))

    def group_of(self, event: Event) -> str:
        """The same for all events that are one event told in many reports."""
        instance = self.instance_of.get(event.id)
        return f"{instance.question} {instance.when}" if instance else event.id

    def _voices(self, event: Event) -> Sequence[Voice]:
        holding, answers = self.holding.get(event.id, ()), self.answers.get(event.id, ())
        return list(voices_on(event, holding, answers, self.cast, self.origins))


def standing_of(case: Case) -> Standing:
    return lay_out(
        reports=case.reports,
        mentions=case.mentions,
        entities=case.entities,
        statements=case.statements,
        events=case.events,
        reprints=case.reprints,
    )


def lay_out(
    *,
    reports: Sequence[Report],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
    reprints: Sequence[Reprint],
) -> Standing:
    """The same from the records of a case that has no findings yet."""
    called_off = find_called_off(events, statements)
    events = [event for event in events if event.id not in called_off]
    cast = cast_of(reports, entities, events, statements, mentions)
    holding = statements_by_event(sorted(statements, key=lambda statement: statement.id))
    cast = with_owners(cast, events, holding)
    origins = origins_of(cast, reports, reprints)
    scenes = find_scenes(events=events, cast=cast, reports=origins.reports, mentions=mentions, statements=statements)
    plans = find_plans(events, cast, origins.reports)
    denied = {
        event: frozenset(origins.of_speaker(last_speaker(statement, cast)) for statement in said)
        for event, said in holding.items()
        if all(statement.stance in AGAINST for statement in said)
    }
    named = find_instances(events, cast, origins.reports, denied)
    instances = join_untold(join_unnamed((*named, *scenes, *plans), cast, origins.reports), events, cast)
    counts = find_counts(events, statements, origins.reports)
    answers = find_answers(
        instances=instances,
        events=events,
        statements=statements,
        holding=holding,
        mentions=mentions,
        origins=origins,
    )
    counted = {
        event: [Answer(count.statement, count.statement.stance) for count in told] for event, told in counts.items()
    }
    return Standing(
        cast=cast,
        origins=origins,
        instances=instances,
        instance_of={told.event.id: instance for instance in instances for told in instance.told},
        holding=holding,
        rivals=find_rivals(instances, cast, origins.reports),
        answers={event: [*answers.get(event, ()), *counted.get(event, ())] for event in {**answers, **counted}},
        counts=counts,
    )
