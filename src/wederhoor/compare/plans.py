"""Plans, papers, bills, reports and budgets that somebody presents: one where author, subject or day are one.

"Uganda presented its climate plan on Tuesday" and "Ugandas Klimapaket" are of one author and about one thing. Two of
author, subject and day must be the same, and nothing may speak against it; what fits two plans joins neither.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.days import Days, days_of, meet
from wederhoor.compare.questions import PLAN_KEY, WORDS_KEY, Question, country_key, party_of, question_of
from wederhoor.compare.same_event import Instance, Told
from wederhoor.compare.things import Plan, before_preposition, plan_of
from wederhoor.record import Event, EventType, Evidence, Report, ReportId, RoleName

PROPOSING: frozenset[EventType] = frozenset(("other", "negotiate", "support", "agree"))
OF_OTHERS: frozenset[EventType] = frozenset(("support", "agree"))  # whose agent has not made the plan
PLANNED: frozenset[RoleName] = frozenset(("patient", "goods", "purpose"))
TO_COME = frozenset(("planned", "possible"))
AROUND = 60  # letters after a plan in which its subject stands
MAX_DAYS_WIDE = 3
MAX_STRETCH_DAYS = 45  # a longer stretch places nothing
WEEK = timedelta(days=7)
_GENITIVE = re.compile(r"['’]?s$|['’]$")
FIRST = "same author, subject and day"
NO_DAY = "same author and subject, does not tell the day"
NO_SUBJECT = "same author and day, does not tell what it is about"
BY_PERSON = "same subject and day, told of a person and of a state"
NO_AUTHOR = "same subject and day, does not tell whose it is"


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A plan that an event tells of; empty text is unknown, no days: it may be of any time."""

    event: Event
    plan: Plan
    maker: str
    words: str
    days: Days | None
    is_dated: bool

    @property
    def n_known(self) -> int:
        return sum(map(bool, (self.maker, self.plan.topic, self.is_dated)))

    def why_with(self, other: _Proposal, cast: Cast) -> str:
        """Why the two are one plan; empty where they are not, or nobody can tell."""
        if not self._is_in_time_with(other) or not _may_be_one(self.maker, other.maker, cast):
            return ""
        one_maker = self.maker == other.maker != ""
        one_day = self.is_dated and other.is_dated
        if self.plan.topic and other.plan.topic:
            if self.plan.topic != other.plan.topic:
                return ""
            if one_maker:
                return FIRST if one_day else NO_DAY
            unsaid = BY_PERSON if self.maker and other.maker else NO_AUTHOR
            return unsaid if one_day else ""
        is_of_another = (self.plan.topic or other.plan.topic) and (self.plan.is_narrow or other.plan.is_narrow)
        return NO_SUBJECT if one_maker and one_day and not is_of_another else ""

    def _is_in_time_with(self, other: _Proposal) -> bool:
        if self.days is None or other.days is None:
            return True
        return meet(self.days, other.days)

    @property
    def keys(self) -> Iterator[str]:
        """Two plans that are one share at least one of these."""
        topic = self.plan.topic
        yield from (f"{self.maker} {topic}",) if self.maker and topic else ()
        for day in self._on_days():
            yield from (f"{known} {day}" for known in (self.maker, topic) if known)

    def _on_days(self) -> Iterator[date]:
        if self.is_dated and self.days:
            yield from (self.days[0] + timedelta(days=n) for n in range((self.days[1] - self.days[0]).days + 1))


def find_plans(events: Sequence[Event], cast: Cast, reports: Mapping[ReportId, Report]) -> tuple[Instance, ...]:
    """Plans that are told of, each with all its tellings, the fullest first."""
    told = (_proposal(event, cast, reports[event.report]) for event in events if event.report in reports)
    ranked = sorted((one for one in told if one), key=lambda one: (-one.n_known, one.event.id))
    groups: list[list[tuple[_Proposal, str]]] = []
    holding: dict[str, list[int]] = defaultdict(list)
    for one in ranked:
        near = sorted({number for key in one.keys for number in holding[key]})
        why = {number: rule for number in near if (rule := one.why_with(groups[number][0][0], cast))}
        surest = {number: rule for number, rule in why.items() if rule == FIRST} or why
        if len(surest) > 1:
            continue
        number = next(iter(surest), len(groups))
        if number == len(groups):
            groups.append([])
            for key in one.keys:
                holding[key].append(number)
        groups[number].append((one, surest.get(number, FIRST)))
    return tuple(
        sorted((_instance(group, cast) for group in groups), key=lambda i: (i.question, i.when, i.told[0].event.id))
    )


def _proposal(event: Event, cast: Cast, report: Report) -> _Proposal | None:
    """None for what is no plan, or of which nobody tells two of author, subject and day."""
    if event.type not in PROPOSING or event.status == "hypothetical" or question_of(event, cast):
        return None
    told = [event.trigger, *(role.words for role in event.roles if role.role in PLANNED)]
    plans = ((words, plan_of(words.text, report.text[words.end : words.end + AROUND])) for words in told)
    words, plan = next(((words, plan) for words, plan in plans if plan), (event.trigger, None))
    if plan is None:
        return None
    maker = party_of(event, cast, ("agent",), as_state=True) if event.type not in OF_OTHERS else ""
    maker = maker or _owner(words, cast, report)
    dated = days_of(event, MAX_DAYS_WIDE)
    found = _Proposal(
        event=event,
        plan=plan,
        maker="" if maker.startswith(WORDS_KEY) else maker,
        words=words.text,
        days=dated or days_of(event, MAX_STRETCH_DAYS) or _around(report, is_to_come=event.status in TO_COME),
        is_dated=dated is not None,
    )
    return found if found.n_known > 1 else None


def _owner(words: Evidence, cast: Cast, report: Report) -> str:
    """Whose plan it is by its own words: "China's proposal", "Chens Plan"."""
    before = before_preposition(words.text)
    if country := country_key(before, report.language):
        return country
    spelt = (cast.by_spelling.get(_GENITIVE.sub("", word).casefold()) for word in before.split()[:-1])
    return next((cast.state_key(entity) for entity in spelt if entity), "")


def _around(report: Report, *, is_to_come: bool) -> Days | None:
    """The days in which something lies whose day is not told: the week before the report, or the next."""
    if report.published is None:
        return None
    first, last = (date.fromisoformat(day) for day in (report.published.first, report.published.last))
    if (last - first).days > MAX_STRETCH_DAYS:
        return None
    return (first, last + WEEK) if is_to_come else (first - WEEK, last)


def _may_be_one(maker: str, other: str, cast: Cast) -> bool:
    """Whether two authors may be one: a person whose office nobody tells may be a minister of the state."""
    if maker == other or not (maker and other):
        return True
    states = [key for key in (maker, other) if key.startswith(STATE_KEY)]
    people = [key for key in (maker, other) if key in cast.entities and cast.entities[key].type == "person"]
    return len(states) == len(people) == 1


def _instance(group: Sequence[tuple[_Proposal, str]], cast: Cast) -> Instance:
    first = group[0][0]
    named = min((one for one, _ in group), key=lambda one: (_language(one, cast) != "en", one.event.id))
    plan = f"{PLAN_KEY}{first.plan.name or f'“{named.words}”'}"
    told = [one.days for one, _ in group if one.is_dated and one.days]
    day = min(told, key=lambda days: (days[1] - days[0], days[0]))[0].isoformat() if told else ""
    return Instance(Question("other", first.maker, "", plan), tuple(Told(one.event, rule) for one, rule in group), day)


def _language(proposal: _Proposal, cast: Cast) -> str:
    return cast.languages.get(proposal.event.report, "")[:2]
