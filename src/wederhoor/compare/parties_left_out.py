"""Events of which a report leaves a party out, where it makes plain elsewhere who that is: "the frigate fired"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wederhoor.compare.cast import Cast
from wederhoor.compare.facilities import may_be
from wederhoor.compare.questions import WORDS_KEY, parts_of
from wederhoor.compare.same_event import Instance, Told, with_told
from wederhoor.compare.things import part_of, thing_of
from wederhoor.record import Event, EventType, ReportId

NO_TARGET = "does not tell to whom, but the report names it"
NO_NAME = "calls it only what it is, but names it elsewhere"
NO_AGENT = "does not tell who did it, but the report does"
LEFT_OUT: frozenset[EventType] = frozenset(("attack", "harm", "detain"))  # all else is done to many


def join_untold(instances: Sequence[Instance], events: Sequence[Event], cast: Cast) -> tuple[Instance, ...]:
    """The same, where each event of one party stands with the only question that its report can mean."""
    known = {told.event.id for instance in instances for told in instance.told}
    places = _Places(instances, cast)
    joined: dict[int, list[Told]] = defaultdict(list)
    for event in sorted(events, key=lambda event: event.id):
        if event.type not in LEFT_OUT or event.id in known or event.status == "hypothetical":
            continue
        meant = dict(places.meant_by(event))
        if len(meant) == 1:
            for number, rule in meant.items():
                joined[number].append(Told(event, rule))
    return tuple(with_told(instances, joined))


class _Places:
    """Questions by who does it, and by the reports that tell them."""

    def __init__(self, instances: Sequence[Instance], cast: Cast) -> None:
        self._instances, self._cast = instances, cast
        self._by_agent: dict[tuple[EventType, str], list[int]] = defaultdict(list)
        self._in: dict[tuple[EventType, ReportId], dict[int, None]] = defaultdict(dict)
        for number, instance in enumerate(instances):
            question = instance.question
            if question.agent and question.target in cast.entities:
                self._by_agent[question.type, question.agent].append(number)
                for told in instance.told:
                    self._in[question.type, told.event.report][number] = None

    def meant_by(self, event: Event) -> Iterator[tuple[int, str]]:
        """The questions that an event may belong to, with the reason."""
        parts = parts_of(event, self._cast)
        kind = _kind_of_target(event)
        if parts.agent and not parts.agent.startswith(WORDS_KEY) and (kind or not parts.target):
            for number in self._by_agent.get((parts.type, parts.agent), ()):
                target = self._instances[number].question.target
                is_named = event.report in self._cast.entities[target].reports
                if is_named and (not kind or may_be(kind, self._instances[number], self._cast)):
                    yield number, NO_NAME if kind else NO_TARGET
        elif kind and not parts.agent:
            for number in self._in.get((parts.type, event.report), ()):
                if may_be(kind, self._instances[number], self._cast):
                    yield number, NO_AGENT


def _kind_of_target(event: Event) -> str:
    """What the report calls the thing that it is done to, or that something of it belongs to."""
    words = [role.words.text for role in event.roles if role.role == "patient"]
    return next(filter(None, (*map(thing_of, words), *map(part_of, words))), "")
