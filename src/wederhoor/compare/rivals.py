"""Deeds that only one can have done, told of two: who attacked the town that day, who bought the firm.

Only who has a name counts, so that "fighters" beside the name of their group are no rivals; neither are a state and its
army, a firm and what may be its full name, or two whom one report names together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.days import MAX_GAP_DAYS, days_of, meet
from wederhoor.compare.deeds import counts_shares
from wederhoor.compare.lines import Labels
from wederhoor.compare.query import Query, time_fit
from wederhoor.compare.questions import FIRMS_KEY, THING_KEY, WORDS_KEY, question_of
from wederhoor.compare.same_event import Instance
from wederhoor.record import Conflict, Event, EventId, EventType, Report, ReportId

ONE_DOER: frozenset[EventType] = frozenset(("attack", "harm", "own"))
MAX_RIVALS = 6  # whoever is attacked by more is at war
MAX_DAYS_WIDE = 3
NEAR = timedelta(days=MAX_GAP_DAYS)


def find_rivals(
    instances: Sequence[Instance], cast: Cast, reports: Mapping[ReportId, Report]
) -> Mapping[EventId, tuple[Instance, ...]]:
    """For the first event of each instance, those that tell the same deed of another doer."""
    alike: dict[tuple[EventType, str], list[Instance]] = defaultdict(list)
    for instance in instances:
        question = instance.question
        if question.type in ONE_DOER and _is_named(question.agent) and _is_one_thing(question.target):
            alike[question.type, question.target].append(instance)
    found: dict[EventId, list[Instance]] = defaultdict(list)
    for group in alike.values():
        for one, other in combinations(group, 2) if len(group) <= MAX_RIVALS else ():
            if _cannot_both_have(one, other, cast, reports):
                found[one.told[0].event.id].append(other)
                found[other.told[0].event.id].append(one)
    return {event: tuple(others) for event, others in found.items()}


def doer_conflict(instance: Instance, rivals: Sequence[Instance], labels: Labels) -> Iterator[Conflict]:
    """That the deed is told of others too."""
    if rivals:
        names = [labels.name(one.question.agent) for one in (instance, *rivals)]
        told = (
            f"{name} in {_counted(len(_reports(one)))}" for name, one in zip(names, (instance, *rivals), strict=True)
        )
        yield Conflict(field="agent", values=tuple(dict.fromkeys(names)), explanation=f"who did it: {', '.join(told)}")


def is_done_by_another(event: Event, query: Query, cast: Cast) -> bool:
    """Whether the event is told of another than the query asks about, and only one can have done it."""
    question = question_of(event, cast)
    if question is None or query.agent is None or query.target is None or question.type not in ONE_DOER:
        return False
    same_thing = _is_one_thing(question.target) and question.target in query.target.keys
    strangers = _is_named(question.agent) and not any(_are_kin(question.agent, key, cast) for key in query.agent.keys)
    on_that_day = bool(query.first) and time_fit(event, query) == "same"
    once = on_that_day or event.type == "own" or _is_person(question.target, cast)
    return bool(query.agent.keys) and same_thing and strangers and once and _is_done(event)


def _is_done(event: Event) -> bool:
    return event.status == "occurred" and not counts_shares(event)  # of a firm many can own shares


def _is_person(key: str, cast: Cast) -> bool:
    return key in cast.entities and cast.entities[key].type == "person"


def _counted(n: int) -> str:
    return f"{n} report" if n == 1 else f"{n} reports"


def _is_named(key: str) -> bool:
    return bool(key) and not key.startswith((FIRMS_KEY, THING_KEY, WORDS_KEY))


def _is_one_thing(key: str) -> bool:
    """Whether the deed can have been done to it but once at a time; a state is attacked in many places."""
    return _is_named(key) and not key.startswith(STATE_KEY)


def _cannot_both_have(one: Instance, other: Instance, cast: Cast, reports: Mapping[ReportId, Report]) -> bool:
    both_named = {one.question.agent, other.question.agent}
    return (
        len(both_named) == 2
        and not _reports(one) & _reports(other)
        and not _are_kin(one.question.agent, other.question.agent, cast)
        and all(map(_is_done, (*_events(one), *_events(other))))
        and any(_are_at_one_time(a, b, cast, reports) for a in _events(one) for b in _events(other))
    )


def _events(instance: Instance) -> list[Event]:
    return [told.event for told in instance.told]


def _reports(instance: Instance) -> set[ReportId]:
    return {event.report for event in _events(instance)}


def _are_kin(one: str, other: str, cast: Cast) -> bool:
    """Whether one may be the other, or act for it: a word of the name in common, or a country."""
    words = [_name_words(key, cast) for key in (one, other)]
    countries = [_countries(key, cast) for key in (one, other)]
    return bool(words[0] & words[1]) or bool(countries[0] & countries[1])


def _name_words(key: str, cast: Cast) -> frozenset[str]:
    entity = cast.entities.get(key)
    names = (entity.name, *(name.text for name in entity.names)) if entity else ()
    return frozenset(word.casefold() for name in names for word in name.split())


def _countries(key: str, cast: Cast) -> frozenset[str]:
    if key.startswith(STATE_KEY):
        return frozenset((key.removeprefix(STATE_KEY),))
    entity = cast.entities.get(key)
    known = (entity.country, cast.organs.get(key), cast.officials.get(key)) if entity else ()
    return frozenset(country for country in known if country)


def _are_at_one_time(one: Event, other: Event, cast: Cast, reports: Mapping[ReportId, Report]) -> bool:
    """An attack on a place on the same day; what happens to a person or a firm but once, within weeks."""
    widest = MAX_DAYS_WIDE if one.type == "attack" else MAX_GAP_DAYS
    told, of_other = days_of(one, widest), days_of(other, widest)
    if told and of_other:
        return meet(told, of_other)
    if one.type == "attack" and not any(_is_person(target, cast) for target in cast.in_role(one, "patient")):
        return False
    published = [report.published for event in (one, other) if (report := reports.get(event.report))]
    known = [date.fromisoformat(days.first) for days in published if days]
    return len(known) == 2 and abs(known[0] - known[1]) <= NEAR
