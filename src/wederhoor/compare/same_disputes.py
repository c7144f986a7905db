"""Which disputes are one, told in other words or in another language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wederhoor.compare.alike import NEAR
from wederhoor.compare.denied import Denied
from wederhoor.compare.houses import house_of
from wederhoor.compare.joining import Joined
from wederhoor.compare.pointing import is_negated
from wederhoor.compare.topics import Topics, is_name
from wederhoor.record import ReportId, Statement
from wederhoor.text.senses import nearness

ENOUGH = 3  # things in common: whom and what it is about, who claims it, who denies it
SAID_BY_ONE = 2  # where one says both, and one of the two is about nothing else
MIN_SHARE = 0.5  # of what the shorter one is about
MAX_HOLDING = 40  # disputes with one key in common, beyond which it tells nothing
# Nearness from which two claims are one, chosen on our development stories: with a thing or a number in common, with a
# name or a speaker, and of two speakers.
CLOSE, NEARLY_SAME, SAME = 0.46, 0.56, 0.6
MIN_DIGITS = 3  # of a number that hardly stands for two things; but for years
ANY_WEEK = "undated"
_YEAR = re.compile(r"(?:19|20)\d\d")

Dispute = Sequence[Denied]


@dataclass(frozen=True, slots=True)
class _Claimed:
    """What counts when a claim is held against another."""

    statement: Statement
    keys: frozenset[str]
    house: str
    denied_by: str  # empty: nobody is asked about
    is_negated: bool
    report: ReportId
    day: date | None

    def is_one_with(self, other: _Claimed) -> bool:
        """Whether the two claim the same: one thing that is told, and enough besides."""
        denied_by_one = self.denied_by == other.denied_by != ""
        if (self.is_negated != other.is_negated and not denied_by_one) or not self.is_near(other):
            return False
        shared, by_one = self.keys & other.keys, self.house == other.house
        if self.report != other.report and self._means_same(other):
            return True
        weight, fewer = _weight(shared), min(_weight(self.keys), _weight(other.keys))
        if all(map(is_name, shared)) or weight < MIN_SHARE * fewer:
            return False
        return weight + by_one + denied_by_one >= (SAID_BY_ONE if by_one and weight == fewer else ENOUGH)

    def _means_same(self, other: _Claimed) -> bool:
        """Whether the two are so close in meaning that one thing in common is enough; two of one speaker need none."""
        closeness, shared = nearness(self.statement.sense, other.statement.sense), self.keys & other.keys
        least = CLOSE if any(not is_name(key) for key in shared) else NEARLY_SAME
        return closeness >= least and bool(shared or self.house == other.house)

    def tells_again(self, other: _Claimed) -> bool:
        """Whether somebody else says the same elsewhere, of the same people or things."""
        if self.is_negated != other.is_negated or not self.is_near(other):
            return False
        names = [is_name(key) for key in self.keys & other.keys]
        return any(names) and not all(names) and nearness(self.statement.sense, other.statement.sense) >= SAME

    def is_near(self, other: _Claimed) -> bool:
        """Whether both may be of one week."""
        if self.report == other.report or self.day is None or other.day is None:
            return True
        return abs(self.day - other.day) <= NEAR


def _weight(keys: Iterable[str]) -> int:
    """How much they tell: a long number counts for two."""
    return sum(2 if key.isdigit() and len(key) >= MIN_DIGITS and not _YEAR.fullmatch(key) else 1 for key in keys)


def join_disputes(disputes: Sequence[Dispute], topics: Topics) -> list[list[Denied]]:
    """The disputes, those about the same thing together, in the order of the first of each."""
    claimed = [[_disputed(one, topics) for one in dispute] for dispute in disputes]
    joined = Joined(len(disputes))
    for one, other in _pairs(claimed):
        are_joined = joined.first_of(one) == joined.first_of(other)
        if not are_joined and any(a.is_one_with(b) for a in claimed[one] for b in claimed[other]):
            joined.join(one, other)
    return [[denied for number in group for denied in disputes[number]] for group in joined.groups()]


def claimed_too(disputes: Sequence[Dispute], claims: Sequence[Statement], topics: Topics) -> list[list[Statement]]:
    """For each dispute, the same claim elsewhere, whether or not it is denied there."""
    known = [[_claimed(one.claim, topics) for one in dispute] for dispute in disputes]
    by_house: dict[str, list[int]] = defaultdict(list)
    about: dict[str, list[int]] = defaultdict(list)
    for number, dispute in enumerate(known):
        for house in sorted({claim.house for claim in dispute}):
            by_house[house].append(number)
        for key in sorted({key for claim in dispute for key in claim.keys if is_name(key)}):
            about[key].append(number)
    found: list[list[Statement]] = [[] for _ in disputes]
    for claim in claims:
        of_house = by_house.get(house_of(claim, topics.origins), ())
        lists = [numbers for key in topics.keys(claim) if len(numbers := about.get(key, ())) <= MAX_HOLDING]
        others = {number for numbers in lists for number in numbers}.difference(of_house)
        if not (of_house or others):
            continue
        told, few = _claimed(claim, topics), of_house if len(of_house) <= MAX_HOLDING else ()
        same = [number for number in few if any(told.is_one_with(one) for one in known[number])]
        same += [number for number in sorted(others) if any(told.tells_again(one) for one in known[number])]
        for number in same:
            found[number].append(claim)
    return found


def same_claims(
    groups: Sequence[Sequence[Statement]], claims: Sequence[Sequence[Statement]], topics: Topics
) -> list[int | None]:
    """For each claim, by what is said of it, the only one of the groups in which the same speaker says the same."""
    by_house: dict[str, list[tuple[int, _Claimed]]] = defaultdict(list)
    asked = {house_of(statement, topics.origins) for said in claims for statement in said}
    for number, group in enumerate(groups):
        for statement in group:
            if house_of(statement, topics.origins) in asked:
                told = _claimed(statement, topics)
                by_house[told.house].append((number, told))
    found: list[int | None] = []
    for said in claims:
        known = [_claimed(statement, topics) for statement in said]
        same = {
            number
            for one in known
            for number, told in by_house.get(one.house, ())[:MAX_HOLDING]
            if one.is_one_with(told)
        }
        found.append(same.pop() if len(same) == 1 else None)
    return found


def _disputed(dispute: Denied, topics: Topics) -> _Claimed:
    return _claimed(dispute.claim, topics, denied_by=house_of(dispute.denial, topics.origins))


def _claimed(claim: Statement, topics: Topics, denied_by: str = "") -> _Claimed:
    report = topics.origins.reports[claim.report]
    return _Claimed(
        statement=claim,
        keys=topics.keys(claim),
        house=house_of(claim, topics.origins),
        denied_by=denied_by,
        is_negated=is_negated(claim.content.text),
        report=claim.report,
        day=date.fromisoformat(report.published.first) if report.published else None,
    )


def _pairs(disputes: Sequence[Sequence[_Claimed]]) -> Iterator[tuple[int, int]]:
    """Disputes that may be of one time, or of one speaker, with anything in common, each pair once."""
    holding: dict[tuple[str, str], list[int]] = defaultdict(list)
    is_any_undated = any(claim.day is None for claims in disputes for claim in claims)
    for number, claims in enumerate(disputes):
        spots = {(key, mark) for claim in claims for mark in _marks(claim, is_any_undated) for key in (*claim.keys, "")}
        for spot in sorted(spots):
            holding[spot].append(number)
    groups = (numbers for numbers in holding.values() if 1 < len(numbers) <= MAX_HOLDING)
    yield from sorted({(a, b) for numbers in groups for n, a in enumerate(numbers) for b in numbers[n + 1 :]})


def _marks(claim: _Claimed, is_any_undated: bool) -> Iterator[str]:
    """Whose it is, its week and the next: what is near shares one of these with it."""
    yield claim.house
    if is_any_undated:
        yield ANY_WEEK
    if claim.day:
        week = claim.day.toordinal() // NEAR.days
        yield f"week {week}"
        yield f"week {week + 1}"
