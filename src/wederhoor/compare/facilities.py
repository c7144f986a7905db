"""A thing that one report names and another only calls what it is: "struck Volzhsk-2" and "hit the plant"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from wederhoor.compare.cast import Cast
from wederhoor.compare.days import Days, days_before, days_of, meet
from wederhoor.compare.questions import THING_KEY
from wederhoor.compare.same_event import Instance, Told, with_told
from wederhoor.compare.things import is_wider, things_in
from wederhoor.record import Report, ReportId

UNNAMED = "calls it only what it is, same party and days"
NEAR = timedelta(days=10)  # between reports that do not tell the day
MAX_DAYS_WIDE = 10


def join_unnamed(instances: Sequence[Instance], cast: Cast, reports: Mapping[ReportId, Report]) -> tuple[Instance, ...]:
    """The same, where each thing without a name stands with the only named one of its kind, party and days."""
    named: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, instance in enumerate(instances):
        question = instance.question
        if question.agent and question.target in cast.entities:
            named[question.type, question.agent].append(number)
    joined: dict[int, list[Told]] = defaultdict(list)
    gone = set()
    for number, instance in enumerate(instances):
        question = instance.question
        if not question.target.startswith(THING_KEY):
            continue
        kind, days = question.target.removeprefix(THING_KEY), _days(instance, reports)
        fitting = [
            other
            for other in named.get((question.type, question.agent), ())
            if may_be(kind, instances[other], cast)
            and (_is_named_beside(instance, instances[other], cast) or _is_in_time(days, instances[other], reports))
        ]
        if len(fitting) == 1:
            joined[fitting[0]] += [Told(one.event, UNNAMED) for one in instance.told]
            gone.add(number)
    return tuple(one for number, one in enumerate(with_told(instances, joined)) if number not in gone)


def _is_named_beside(unnamed: Instance, named: Instance, cast: Cast) -> bool:
    """Whether each report that calls it only what it is names it elsewhere."""
    return {one.event.report for one in unnamed.told} <= set(cast.entities[named.question.target].reports)


def may_be(kind: str, instance: Instance, cast: Cast) -> bool:
    """Whether somebody calls the named thing so, or the one word is wider than the other."""
    called = frozenset(_kinds(instance, cast))
    return kind in called or any(is_wider(kind, other) or is_wider(other, kind) for other in called)


def _kinds(instance: Instance, cast: Cast) -> Iterator[str]:
    words = (
        role.words.text
        for one in instance.told
        for role in one.event.roles
        if role.role == "patient" and cast.player(role) == instance.question.target
    )
    target = instance.question.target
    names = (name.text for name in cast.entities[target].names)
    for called in (*words, *names, *cast.called.get(target, ())):
        yield from things_in(called)


def _days(instance: Instance, reports: Mapping[ReportId, Report]) -> Days | None:
    """The days told, or else those around the reports; None where nobody knows."""
    told = [days for one in instance.told if (days := days_of(one.event, MAX_DAYS_WIDE))]
    around = [days for one in instance.told if (days := days_before(reports.get(one.event.report), NEAR))]
    known = told or around
    return (min(first for first, _ in known), max(last for _, last in known)) if known else None


def _is_in_time(days: Days | None, instance: Instance, reports: Mapping[ReportId, Report]) -> bool:
    others = _days(instance, reports)
    return days is not None and others is not None and meet(days, others)
