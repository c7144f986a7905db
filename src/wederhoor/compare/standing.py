"""What a case says of its events, laid out so that any of them can be asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.answers import Holding, find_answers
from wederhoor.compare.cast import Cast, cast_of
from wederhoor.compare.findings import asserting_origins, statements_by_event
from wederhoor.compare.origins import Origins, origins_of
from wederhoor.compare.same_event import Instance, find_instances
from wederhoor.compare.voices import AGAINST, Voice, resting_on_quoted, voices_on
from wederhoor.record import Case, Event, EventId


@dataclass(frozen=True, slots=True)
class Standing:
    """The events of a case, what is one event told in many reports, and everybody's word on each."""

    cast: Cast
    origins: Origins
    instances: tuple[Instance, ...]
    instance_of: Mapping[EventId, Instance]
    holding: Holding
    answers: Holding

    def voices(self, events: Sequence[Event]) -> tuple[tuple[Event, Voice], ...]:
        """Everybody's word on the events together, each with the event that it is about."""
        told = [(event, voice) for event in events for voice in self._voices(event)]
        settled = resting_on_quoted(voice for _, voice in told)
        return tuple((event, voice) for (event, _), voice in zip(told, settled, strict=True))

    def _voices(self, event: Event) -> Sequence[Voice]:
        holding, answers = self.holding.get(event.id, ()), self.answers.get(event.id, ())
        return list(voices_on(event, holding, answers, self.cast, self.origins))


def standing_of(case: Case) -> Standing:
    cast = cast_of(case.reports, case.entities, case.events, case.statements)
    origins = origins_of(cast, case.reports, case.reprints)
    instances = find_instances(case.events, cast, origins.reports)
    holding = statements_by_event(case.statements)
    return Standing(
        cast=cast,
        origins=origins,
        instances=instances,
        instance_of={told.event.id: instance for instance in instances for told in instance.told},
        holding=holding,
        answers=find_answers(
            instances=instances,
            statements=case.statements,
            holding=holding,
            mentions=case.mentions,
            origins=origins,
        ),
    )


def sides(voices: Sequence[Voice]) -> tuple[frozenset[str], frozenset[str]]:
    """The independent origins that stand for a thing, and those against it that do not stand for it too."""
    asserting = asserting_origins(voices)
    objecting = frozenset(voice.origin for voice in voices if voice.stance in AGAINST and voice.origin)
    return asserting, objecting - asserting
