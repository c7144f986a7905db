"""Which events of many reports are one event: by type, parties, goods and days, from exact matches to looser ones.

Told more exactly is not told otherwise: an event of which less is known joins the one fuller event that it fits. Where
it fits two, it stays alone. Every event keeps the rule that brought it in, and nothing is changed in the event itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from wederhoor.compare.cast import Cast
from wederhoor.compare.days import MAX_GAP_DAYS, days_of, first_day
from wederhoor.compare.described_doers import meant_by_described
from wederhoor.compare.fuller import ANYTHING, TO_PLACES, Fuller, Within, left_open
from wederhoor.compare.questions import WORDS_KEY, Question, country_key, parts_of, question_of
from wederhoor.record import EntityId, Event, EventId, EventType, Link, Report, ReportId, RoleName
from wederhoor.text.goods import broader

# what happens on a day, so that months apart it is another time; all else may last
ON_A_DAY: frozenset[EventType] = frozenset(
    ("visit", "meet", "sanction", "attack", "detain", "appoint", "agree", "harm", "suspend")
)
MAX_DAYS_WIDE = 92  # a longer stretch places nothing
EXACT = "same parties and goods"
SAME_SCENE = "does not tell to whom, but the same place"
WHERE: frozenset[RoleName] = frozenset(("place", "origin", "via"))
FROM: frozenset[RoleName] = frozenset(("origin",))
DESCRIBED = "describes who did it, but names them elsewhere"
NARROWER = "a kind of the goods that others tell of"
INSIDE = "a place in the country that others tell of"


@dataclass(frozen=True, slots=True)
class Told:
    """One event as one report tells it, and why it stands with the others."""

    event: Event
    rule: str

    @property
    def link(self) -> Link:
        return Link(event=self.event.id, rule=self.rule)


@dataclass(frozen=True, slots=True)
class Instance:
    """Everything that is told about one event; `when` is empty unless the same was done more than once."""

    question: Question
    told: tuple[Told, ...]
    when: str


def find_instances(
    events: Sequence[Event], cast: Cast, reports: Mapping[ReportId, Report], denied: Mapping[EventId, Set[str]]
) -> tuple[Instance, ...]:
    """Events of one question and one time together, in the order of the questions and days.

    `denied` are those that nobody stands for where they are told, with who denies them.
    """
    groups: dict[Question, list[Told]] = defaultdict(list)
    for event in sorted(events, key=lambda event: event.id):
        question = question_of(event, cast)
        if question is not None:
            groups[question].append(Told(event, EXACT))
    within = _within(groups, cast)
    merged = _join_unclear(_join_described(_join_narrower(groups, within), cast), Fuller(cast, within), denied)
    _join_strays(events, merged, cast)
    return tuple(instance for question in sorted(merged) for instance in _by_time(question, merged[question], reports))


def _within(groups: Mapping[Question, Sequence[Told]], cast: Cast) -> Within:
    """Towns that no table knows, where all who name a country beside them name one ("the Russian town of Perm")."""
    found: dict[str, set[str]] = defaultdict(set)
    for question, told in groups.items():
        place = cast.entities.get(question.target)
        if place and place.type == "place" and question.type in TO_PLACES:
            found[place.id] |= {country for one in told for country in _countries_beside(one.event, place.id, cast)}
    return {place: next(iter(countries)) for place, countries in found.items() if len(countries) == 1}


def _countries_beside(event: Event, place: EntityId, cast: Cast) -> Iterator[str]:
    language = cast.languages.get(event.report, "en")
    beside = (country_key(role.words.text, language) for role in event.roles if cast.player(role) == place)
    return filter(None, beside)


def _join_narrower(groups: Mapping[Question, list[Told]], within: Within) -> dict[Question, list[Told]]:
    """Ammunition and weapons between the same parties are one question, asked of weapons; so are town and land."""
    merged: dict[Question, list[Told]] = defaultdict(list)
    for question, told in groups.items():
        widest, rule = _widest(question, groups, within)
        merged[widest] += [Told(one.event, rule) for one in told] if rule else told
    return merged


def _widest(question: Question, groups: Mapping[Question, object], within: Within) -> tuple[Question, str]:
    """The widest question that is asked too and holds this one, with the reason."""
    wider, rule = next(_wider(question, groups, within), (question, ""))
    if not rule:
        return question, ""
    widest, further = _widest(wider, groups, within)
    return widest, ", ".join(dict.fromkeys(filter(None, (rule, further))))


def _wider(question: Question, groups: Mapping[Question, object], within: Within) -> Iterator[tuple[Question, str]]:
    """Questions one step wider."""
    land = within.get(question.target, question.target) if question.type in TO_PLACES else question.target
    kinds = sorted(broader(question.goods) - ANYTHING, key=lambda kind: (-len(broader(kind)), kind))
    ways = (
        *((replace(question, goods=kind), NARROWER) for kind in kinds),
        (replace(question, target=land), INSIDE),
        *((replace(question, goods=kind, target=land), f"{NARROWER}, {INSIDE}") for kind in kinds),
    )
    return ((wider, rule) for wider, rule in ways if wider != question and wider in groups)


def _join_described(groups: Mapping[Question, list[Told]], cast: Cast) -> dict[Question, list[Told]]:
    """What somebody described did stands with the same deed of whom those reports name."""
    meant = meant_by_described({q: {one.event.report for one in told} for q, told in groups.items()}, cast)
    merged: dict[Question, list[Told]] = defaultdict(list)
    for question, told in groups.items():
        known = meant.get(question)
        merged[known or question] += [Told(one.event, DESCRIBED) for one in told] if known else told
    return merged


def _join_unclear(
    groups: Mapping[Question, list[Told]], fuller: Fuller, denied: Mapping[EventId, Set[str]]
) -> dict[Question, list[Told]]:
    """Each question of which a part is unknown joins the one question that fits it and knows more, if there is one.

    Who says that Peru buys oil does not say that it buys from Mali, if Mali alone is heard of and denies it.
    """
    by_part: dict[tuple[str, str], list[Question]] = defaultdict(list)
    for question in sorted(groups):
        for part in fuller.forms(question):
            by_part[question.type, part].append(question)
    merged = {question: list(told) for question, told in groups.items()}
    for question in sorted(filter(fuller.is_open, groups), key=lambda q: (q.n_known, q)):
        asked = fuller.asked_as(question)
        anchor = by_part[asked.type, asked.agent or asked.target]
        more = [other for other in anchor if other in merged and fuller.is_fuller(other, asked)]
        best = [other for other in more if not any(fuller.is_fuller(another, other) for another in more)]
        if len(best) == 1:
            if _is_of_denials(merged[best[0]], denied) and not _is_of_denials(merged[question], denied):
                continue
            rule, told = left_open(asked, best[0]), merged.pop(question)
            reports = {one.event.report for one in merged[best[0]]}
            meant = [one for one in told if _may_deny(one.event, best[0], reports, denied)]
            merged[best[0]] += [Told(one.event, rule) for one in meant]
            if others := [one for one in told if one not in meant]:
                merged[question] = others
    return merged


def _may_deny(event: Event, fuller: Question, reports: Set[ReportId], denied: Mapping[EventId, Set[str]]) -> bool:
    """Whether nobody denies it, or somebody whom the fuller question is about, or who read of it in that report."""
    deniers = denied.get(event.id, frozenset())
    return not deniers or event.report in reports or not deniers.isdisjoint((fuller.agent, fuller.target))


def with_told(instances: Sequence[Instance], more: Mapping[int, Sequence[Told]]) -> Iterator[Instance]:
    """The instances, with what `more` tells of them by their places."""
    for number, instance in enumerate(instances):
        yield replace(instance, told=(*instance.told, *more[number])) if number in more else instance


def _is_of_denials(told: Sequence[Told], denied: Mapping[EventId, Set[str]]) -> bool:
    return all(one.event.id in denied for one in told)


def _join_strays(events: Sequence[Event], merged: Mapping[Question, list[Told]], cast: Cast) -> None:
    """What one party does, told without the other, joins the one fuller event that shares its scene."""
    at: dict[tuple[str, str, str], set[Question]] = defaultdict(set)
    for question, told in merged.items():
        if question.type in ON_A_DAY and question.agent and question.target:
            for spot in {spot for one in told for spot in _scene(one.event, cast)}:
                at[question.type, question.agent, spot].add(question)
            for spot in {spot for one in told for spot in _scene(one.event, cast, FROM)}:
                at[question.type, "", spot].add(question)  # nobody need be told of an attack from some country's soil
    for event in sorted(events, key=lambda event: event.id):
        known = parts_of(event, cast)
        if known.target or known.goods or known.agent.startswith(WORDS_KEY) or question_of(event, cast):
            continue
        spots = _scene(event, cast, WHERE if known.agent else FROM)
        shared = {q for spot in spots for q in at.get((known.type, known.agent, spot), ())}
        if len(shared) == 1:
            merged[shared.pop()].append(Told(event, SAME_SCENE))


def _scene(event: Event, cast: Cast, where: Set[RoleName] = WHERE) -> set[str]:
    """Where an event is or comes from: places by name, and countries by name or adjective."""
    told = [role for role in event.roles if role.role in where]
    language = cast.languages.get(event.report, "en")
    named = {cast.actor_key(cast.player(role)) for role in told}
    return (named | {country_key(role.words.text, language) for role in told}) - {""}


def _by_time(question: Question, told: Sequence[Told], reports: Mapping[ReportId, Report]) -> Iterator[Instance]:
    """One instance, or several when the same is done again months later."""
    days = {one.event.id: _day(one.event, reports) for one in told} if question.type in ON_A_DAY else {}
    known = sorted({day for day in days.values() if day})
    starts = [known[0], *(later for earlier, later in pairwise(known) if (later - earlier).days > MAX_GAP_DAYS)][1:] \
        if known else []  # fmt: skip
    groups: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        day = days.get(one.event.id)
        groups[sum(start <= day for start in starts) if day else 0].append(one)
    for number in sorted(groups):
        within = sorted(day for one in groups[number] if (day := days.get(one.event.id)))
        yield Instance(question, tuple(groups[number]), _month(within) if len(groups) > 1 else "")


def _day(event: Event, reports: Mapping[ReportId, Report]) -> date | None:
    """The first day of a time that is narrow enough, else the day of the report."""
    days = days_of(event, MAX_DAYS_WIDE)
    return days[0] if days else first_day(reports.get(event.report))


def _month(days: Sequence[date]) -> str:
    return f"{days[0]:%Y-%m}" if days else "undated"
