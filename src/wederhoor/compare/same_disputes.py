"""Which disputes are one, told in other words or in another language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wederhoor.compare.alike import NEAR
from wederhoor.compare.denied import Denied, house_of
from wederhoor.compare.joining import Joined
from wederhoor.compare.pointing import is_negated
from wederhoor.compare.topics import Topics, is_name
from wederhoor.record import ReportId, Statement

ENOUGH = 3  # things in common: whom and what it is about, who claims it
SAID_BY_ONE = 2  # where one says both, and one of the two is about nothing else
MIN_SHARE = 0.5  # of what the shorter one is about
MAX_HOLDING = 40  # disputes with one key in common, beyond which it tells nothing

Dispute = Sequence[Denied]


@dataclass(frozen=True, slots=True)
class _Claimed:
    """What counts when a claim is held against another."""

    keys: frozenset[str]
    house: str
    is_negated: bool
    report: ReportId
    day: date | None

    def is_one_with(self, other: _Claimed) -> bool:
        """Whether the two claim the same: one thing that is told, and enough besides."""
        if self.is_negated != other.is_negated or not self._is_near(other):
            return False
        shared, fewer = self.keys & other.keys, min(len(self.keys), len(other.keys))
        if all(map(is_name, shared)) or len(shared) < MIN_SHARE * fewer:
            return False
        by_one = self.house == other.house
        return len(shared) + by_one >= (SAID_BY_ONE if by_one and len(shared) == fewer else ENOUGH)

    def _is_near(self, other: _Claimed) -> bool:
        if self.report == other.report:
            return True
        if self.day is None or other.day is None:
            return self.house == other.house  # nobody knows when, but who
        return abs(self.day - other.day) <= NEAR


def join_disputes(disputes: Sequence[Dispute], topics: Topics) -> list[list[Denied]]:
    """The disputes, those about the same thing together, in the order of the first of each."""
    claimed = [[_claimed(one.claim, topics) for one in dispute] for dispute in disputes]
    joined = Joined(len(disputes))
    for one, other in _pairs(claimed):
        are_joined = joined.first_of(one) == joined.first_of(other)
        if not are_joined and any(a.is_one_with(b) for a in claimed[one] for b in claimed[other]):
            joined.join(one, other)
    return [[denied for number in group for denied in disputes[number]] for group in joined.groups()]


def claimed_too(disputes: Sequence[Dispute], claims: Sequence[Statement], topics: Topics) -> list[list[Statement]]:
    """For each dispute, the same claim of the same speakers elsewhere, whether or not it is denied there."""
    known = [[_claimed(one.claim, topics) for one in dispute] for dispute in disputes]
    by_house: dict[str, list[int]] = defaultdict(list)
    for number, dispute in enumerate(known):
        for house in sorted({claim.house for claim in dispute}):
            by_house[house].append(number)
    found: list[list[Statement]] = [[] for _ in disputes]
    for claim in claims:
        numbers = by_house.get(house_of(claim, topics.origins), ())
        told = _claimed(claim, topics) if 0 < len(numbers) <= MAX_HOLDING else None
        for number in numbers if told else ():
            if told and any(told.is_one_with(one) for one in known[number]):
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


def _claimed(claim: Statement, topics: Topics) -> _Claimed:
    report = topics.origins.reports[claim.report]
    return _Claimed(
        keys=topics.keys(claim),
        house=house_of(claim, topics.origins),
        is_negated=is_negated(claim.content.text),
        report=claim.report,
        day=date.fromisoformat(report.published.first) if report.published else None,
    )


def _pairs(disputes: Sequence[Sequence[_Claimed]]) -> Iterator[tuple[int, int]]:
    """Disputes of one time or speaker with a concept or a number in common, each pair once."""
    holding: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, claims in enumerate(disputes):
        spots = {(key, mark) for claim in claims for mark in _marks(claim) for key in claim.keys if not is_name(key)}
        for spot in sorted(spots):
            holding[spot].append(number)
    groups = (numbers for numbers in holding.values() if 1 < len(numbers) <= MAX_HOLDING)
    yield from sorted({(a, b) for numbers in groups for n, a in enumerate(numbers) for b in numbers[n + 1 :]})


def _marks(claim: _Claimed) -> tuple[str, ...]:
    """Whose it is, its week and the next: what is near shares one of these with it."""
    if claim.day is None:
        return (claim.house,)
    week = claim.day.toordinal() // NEAR.days
    return claim.house, f"week {week}", f"week {week + 1}"
