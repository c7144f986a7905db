"""What a thing leaves in reports besides its name: what stands by it, what it did and when, the offices it holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wederhoor.record import Event, EventType, Mention, MentionId, ReportId, RoleName, When
from wederhoor.resolve.office_titles import office_of

NEAR = 300  # code points between two mentions that count as standing together: about two sentences
EXACT = 62  # days; a longer time tells too little to be evidence
UNREAL = ("negated", "hypothetical")

Thing = str  # the id or the key of what mentions were judged to be


@dataclass(frozen=True, slots=True, order=True)
class Deed:
    """A part in an event whose time is known well enough; `first` and `last` are days, counted from year 1."""

    event: EventType
    role: RoleName
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Term:
    """An office of one country, and when it began; None: not told."""

    concepts: frozenset[str]
    country: str
    began: tuple[int, int] | None  # days, counted from year 1


@dataclass(frozen=True, slots=True)
class Trace:
    """What is told of one thing."""

    near: frozenset[Thing]
    deeds: frozenset[Deed]
    terms: frozenset[Term]


class Surroundings:
    """All mentions of a case by where they stand, and all parts in its events."""

    def __init__(self, mentions: Iterable[Mention], events: Iterable[Event], thing_of: Mapping[MentionId, Thing]):
        self._thing_of = thing_of
        placed: dict[ReportId, list[tuple[int, Thing]]] = defaultdict(list)
        for mention in mentions:
            if mention.id in thing_of:
                placed[mention.report].append((mention.words.start, thing_of[mention.id]))
        self._placed = {report: sorted(places) for report, places in placed.items()}
        self.n_mentions = Counter(thing for places in placed.values() for _, thing in places)
        self.n_all = sum(self.n_mentions.values())
        self._deeds = deeds_by_mention(events)
        doers: dict[tuple[EventType, RoleName], set[Thing]] = defaultdict(set)
        for doer, deeds in self._deeds.items():
            for deed in deeds:
                doers[deed.event, deed.role].add(thing_of.get(doer, doer))
        self.n_doers = {part: len(things) for part, things in doers.items()}

    def trace(self, mentions: Sequence[Mention]) -> Trace:
        """Of the thing whose mentions these are."""
        own = {self._thing_of.get(mention.id) for mention in mentions}
        return Trace(
            near=frozenset(thing for mention in mentions for thing in self._near(mention)) - own,
            deeds=frozenset(deed for mention in mentions for deed in self._deeds.get(mention.id, ())),
            terms=frozenset(term for mention in mentions for term in terms_of(mention)),
        )

    def _near(self, mention: Mention) -> Iterable[Thing]:
        places = self._placed.get(mention.report, [])
        first = bisect_left(places, (mention.words.start - NEAR, ""))
        last = bisect_right(places, (mention.words.start + NEAR + 1, ""))
        return (thing for _, thing in places[first:last])


def deeds_by_mention(events: Iterable[Event]) -> dict[MentionId, list[Deed]]:
    """The parts that mentions have in events that are said to be real and whose time is known to about a month."""
    found: dict[MentionId, list[Deed]] = defaultdict(list)
    for event in events:
        days = days_of(event.time)
        if days is None or event.status in UNREAL:
            continue
        for role in event.roles:
            if role.mention is not None:
                found[role.mention].append(Deed(event.type, role.role, *days))
    return found


def days_of(time: When | None) -> tuple[int, int] | None:
    """First and last day; None where either is open or they lie far apart."""
    if time is None or time.first is None or time.last is None:
        return None
    first, last = (date.fromisoformat(day).toordinal() for day in (time.first, time.last))
    return (first, last) if last - first < EXACT else None


def terms_of(mention: Mention) -> Iterable[Term]:
    for office in mention.offices:
        if office.country is not None and (concepts := office_of(office.title)):
            yield Term(concepts, office.country, _beginning(office.time))


def _beginning(time: When | None) -> tuple[int, int] | None:
    """The days on which an office may have begun: of an open time its first day, else all of a short one."""
    if time is None or time.first is None:
        return None
    return days_of(time) or (date.fromisoformat(time.first).toordinal(),) * 2
