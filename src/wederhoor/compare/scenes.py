"""What is told without two names, of crowds and of things: one event where the place or the party and the day are one.

"48 people drowned off Milos" and "31 dead as the Aurelia sinks at Milos" share no party, only a place and a day. Told
without a day, an event joins the only one of that place in the week before its report; where there are two, none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wederhoor.compare.cast import Cast
from wederhoor.compare.days import Days, days_before, days_of
from wederhoor.compare.harms import harm_of, is_of_animals
from wederhoor.compare.indexes import mentions_by_report, statements_by_event
from wederhoor.compare.joining import Joined
from wederhoor.compare.places_beside import Names
from wederhoor.compare.questions import Question, question_of
from wederhoor.compare.same_event import Instance, Told
from wederhoor.compare.unnamed import unnamed_question
from wederhoor.record import (
    EntityId,
    Event,
    EventType,
    Mention,
    Report,
    ReportId,
    RoleName,
    Statement,
)  # fmt: skip

SCENES: frozenset[EventType] = frozenset(("harm", "protest"))
PLACED_BY: frozenset[EventType] = frozenset(("harm", "attack"))
CROWD: frozenset[RoleName] = frozenset(("patient", "agent", "quantity"))
SAME_PLACE = "same place or party, and day"
NO_DAY = "same place or party, does not tell the day"
MAX_DAYS_WIDE = 3
NEAR = 1000  # letters between a toll and the disaster that it counts
WEEK = timedelta(days=7)
_Spot = tuple[str, EntityId, date]


@dataclass(frozen=True, slots=True)
class _Scene:
    """An event with the names told beside it, and its day or else the days in which it may lie."""

    event: Event
    deed: str
    anchors: frozenset[EntityId]
    first: date
    last: date
    is_dated: bool
    question: Question | None = None  # None: of a crowd, asked of the place that most tell

    @property
    def spots(self) -> Iterator[_Spot]:
        """The places and days at which it may have been."""
        for day in range((self.last - self.first).days + 1):
            yield from ((self.deed, anchor, self.first + timedelta(days=day)) for anchor in sorted(self.anchors))


def find_scenes(
    *,
    events: Sequence[Event],
    cast: Cast,
    reports: Mapping[ReportId, Report],
    mentions: Sequence[Mention],
    statements: Sequence[Statement],
) -> tuple[Instance, ...]:
    """Events of crowds that no question of parties is about, those of one place and day together."""
    named = Names(
        cast,
        mentions_by_report(mentions),
        statements_by_event(statements),
        frozenset(entity for statement in statements if (entity := cast.entity_of(statement.speaker))),
        reports,
    )
    places = _Places(events, named)
    unasked = (event for event in events if event.status != "hypothetical")
    told = (_scene(event, places, reports) or _of_thing(event, cast, reports) for event in unasked)
    scenes = sorted((scene for scene in told if scene), key=lambda scene: scene.event.id)
    groups = [[(scene, SAME_PLACE) for scene in group] for group in _joined([s for s in scenes if s.is_dated])]
    at = {spot: number for number, group in enumerate(groups) for scene, _ in group for spot in scene.spots}
    loose: list[_Scene] = []
    for scene in (scene for scene in scenes if not scene.is_dated):
        fitting = {at[spot] for spot in scene.spots if spot in at}
        if len(fitting) == 1:
            groups[fitting.pop()].append((scene, NO_DAY))
        elif not fitting:
            loose.append(scene)
    groups += [[(scene, NO_DAY) for scene in group] for group in _joined(loose)]
    return tuple(sorted((_instance(group, cast) for group in groups), key=lambda i: (i.question, i.when)))


class _Places:
    """Where events of harm were; "the death toll has risen to 12" was where the nearest telling says before it."""

    def __init__(self, events: Sequence[Event], names: Names) -> None:
        self.names = names
        self._told: dict[ReportId, list[Event]] = defaultdict(list)
        for event in sorted(events, key=lambda event: (event.trigger.start, event.id)):
            if event.type in PLACED_BY:
                self._told[event.report].append(event)

    def of(self, event: Event) -> tuple[frozenset[EntityId], Days | None]:
        """Places or bodies, and the days, of the event or else of the one that it belongs to."""
        here, days = frozenset(self.names.beside(event)), days_of(event, MAX_DAYS_WIDE)
        if here or event.type != "harm":
            return here, days
        nearest = min(self._others(event), key=lambda other: (_distance(event, other), other.id), default=None)
        if nearest is None:
            return here, days
        return frozenset(self.names.beside(nearest)), days or days_of(nearest, MAX_DAYS_WIDE)

    def _others(self, event: Event) -> Iterator[Event]:
        """Those near it that have a place."""
        near = (one for one in self._told[event.report] if _distance(event, one) <= NEAR)
        return (one for one in near if one.id != event.id and any(True for _ in self.names.beside(one)))


def _distance(event: Event, other: Event) -> int:
    """Letters back to the other; what comes after counts double, since a title comes before what it tells of."""
    back = event.trigger.start - other.trigger.start
    return back if back >= 0 else -2 * back


def _scene(event: Event, places: _Places, reports: Mapping[ReportId, Report]) -> _Scene | None:
    """None where nobody knows when or where it was, or whether people came to harm."""
    report = reports.get(event.report)
    is_crowd = event.type in SCENES and any(role.role in CROWD for role in event.roles)
    if report is None or not is_crowd or question_of(event, places.names.cast):
        return None
    if event.type == "harm" and is_of_animals(event, report.language):
        return None
    deed = harm_of(event, report) if event.type == "harm" else "protesting"
    anchors, told = places.of(event)
    days = told or days_before(report, WEEK)
    if deed == "harmed" or not anchors or days is None:
        return None
    return _Scene(event, deed, anchors, days[0], days[1], is_dated=told is not None)


def _of_thing(event: Event, cast: Cast, reports: Mapping[ReportId, Report]) -> _Scene | None:
    """What one party does to a thing; None where nobody knows who, what or when."""
    report = reports.get(event.report)
    question = unnamed_question(event, cast) if report else None
    days = (days_of(event, MAX_DAYS_WIDE) or days_before(report, WEEK)) if report else None
    if question is None or days is None:
        return None
    deed = f"{question.type} {question.target}{question.goods}"
    return _Scene(
        event,
        deed,
        frozenset((question.agent,)),
        days[0],
        days[1],
        is_dated=days_of(event, MAX_DAYS_WIDE) is not None,
        question=question,
    )


def _joined(scenes: Sequence[_Scene]) -> list[list[_Scene]]:
    """Scenes that share a spot, directly or by way of others."""
    joined = Joined(len(scenes))
    first_at: dict[_Spot, int] = {}
    for number, scene in enumerate(scenes):
        for spot in scene.spots:
            joined.join(first_at.setdefault(spot, number), number)
    return [[scenes[number] for number in group] for group in joined.groups()]


def _instance(group: Iterable[tuple[_Scene, str]], cast: Cast) -> Instance:
    told = list(group)
    first = told[0][0]
    when = first.first.isoformat() if first.is_dated else ""
    if first.question:
        return Instance(first.question, tuple(Told(scene.event, rule) for scene, rule in told), when)
    counts = Counter(anchor for scene, _ in told for anchor in scene.anchors)
    anchor = min(counts, key=lambda a: (cast.entities[a].type != "place", -counts[a], a))
    return Instance(
        question=Question(first.event.type, "", anchor, first.deed),
        told=tuple(Told(scene.event, rule) for scene, rule in told),
        when=when,
    )
