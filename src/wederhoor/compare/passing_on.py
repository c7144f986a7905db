"""Whether the goods of one way go on by another, and what tells so: a party, one breath, or goods told of again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.days import Days, days_after, days_before
from wederhoor.compare.questions import country_key
from wederhoor.compare.tables import table
from wederhoor.compare.ways import HAPPENED, TOWN_KEY, Way
from wederhoor.record import Event, Report, ReportId
from wederhoor.text.goods import ANY_GOODS

AT_PARTY = "the same party"
IN_ONE_BREATH = "told in one breath"
AT_TOWN = "the same place, and goods that were told of before"
AT_STATE = "the same country, and goods and sender that were told of before"
NEAR = 600  # letters of one report within which two legs are told as one way
MAX_DAYS_BETWEEN = 366  # what is passed on later is likelier something else
NEWS = timedelta(days=366)  # what a report tells without a day is taken to lie as near to it


@dataclass(frozen=True, slots=True)
class Passing:
    """What the reports say around their events."""

    reports: Mapping[ReportId, Report]
    named_in: Mapping[str, Set[ReportId]]  # by what an entity counts as: the reports that name it

    def why(self, way: Way, onward: Way) -> str:
        """What tells that goods go on so; empty where nothing does."""
        goes_back = way.keys == onward.keys or set(way.keys[:-1]) & set(onward.keys[1:])
        if goes_back or not self.is_in_time(way, onward):
            return ""
        shared = way.ends & onward.starts
        if any(not key.startswith((STATE_KEY, TOWN_KEY)) for key in shared):
            return AT_PARTY
        if shared and is_one_breath(way, onward):
            return IN_ONE_BREATH
        if way.kind != onward.kind or way.kind == ANY_GOODS or not shared:
            return ""
        if any(key.startswith(TOWN_KEY) for key in shared) and self.is_again(way, onward):
            return AT_TOWN
        is_known = any(self._is_known_goods(event) and self._names_sender(event, way) for event in onward.events)
        return AT_STATE if is_known else ""

    def is_again(self, way: Way, onward: Way) -> bool:
        """Whether a way takes its goods as known from another, or names who first had them: "the chips"."""
        return any(self._is_known_goods(event) or self._names_sender(event, way) for event in onward.events)

    def _is_known_goods(self, event: Event) -> bool:
        """Whether the words for the goods stand behind "the", or begin with it."""
        report = self.reports[event.report]
        definite = table("passing_on")["known"].get(report.language[:2], "").split()
        goods = [role.words for role in event.roles if role.role == "goods"]
        before = (report.text[: words.start].rsplit(maxsplit=1)[-1:] for words in goods)
        first = (words.text.split(maxsplit=1)[:1] for words in goods)
        return any(word.casefold() in definite for words in (*before, *first) for word in words)

    def _names_sender(self, event: Event, way: Way) -> bool:
        """Whether a report names where the goods first came from, or says so beside them: "the Korean shells"."""
        language = self.reports[event.report].language
        told = {country_key(role.words.text, language) for role in event.roles if role.role == "goods"}
        senders = {way.keys[0]} - {""}
        return bool(senders & told) or any(
            event.report in self.named_in.get(key, ()) for key in senders if not key.startswith(STATE_KEY)
        )

    def is_in_time(self, way: Way, onward: Way) -> bool:
        """Not before the goods were there, nor long after; what nobody dates is taken to fit."""
        there, on = self._days(way), self._days(onward)
        if not there or not on:
            return True
        return min(first for first, _ in there) <= max(last for _, last in on) and (
            min(first for first, _ in on) - max(last for _, last in there)
        ) <= timedelta(days=MAX_DAYS_BETWEEN)

    def _days(self, way: Way) -> Sequence[Days]:
        return [days for event in way.events if (days := self._days_of(event))]

    def _days_of(self, event: Event) -> Days | None:
        """When an event was, as told; else before its report, or after it for what is to come."""
        told = [day for day in (event.time.first, event.time.last) if day] if event.time else []
        if told:
            return date.fromisoformat(told[0]), date.fromisoformat(told[-1])
        around = days_before if event.status in HAPPENED else days_after
        return around(self.reports[event.report], NEWS)


def passing_of(reports: Sequence[Report], cast: Cast) -> Passing:
    named: dict[str, set[ReportId]] = defaultdict(set)
    for entity in cast.entities.values():
        named[cast.actor_key(entity.id)].update(entity.reports)
    return Passing({report.id: report for report in reports}, named)


def is_one_breath(way: Way, onward: Way) -> bool:
    """Whether one report tells of both close together."""
    return any(
        a.report == b.report and abs(a.trigger.start - b.trigger.start) <= NEAR
        for a in way.events
        for b in onward.events
    )
