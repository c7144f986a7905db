"""What is claimed, laid out so that it can be held against what is claimed elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date

from wederhoor.compare.alike import NEAR
from wederhoor.compare.days import first_day
from wederhoor.compare.houses import house_of
from wederhoor.compare.pointing import is_negated
from wederhoor.compare.questions import ASKED
from wederhoor.compare.topics import ANYTHING, YEAR, Topics, is_name, is_thing
from wederhoor.record import Statement
from wederhoor.text.senses import nearness

ENOUGH = 3  # things in common: whom and what it is about, who claims it, who denies it
SAID_BY_ONE = 2  # where one says both, and one of the two is about nothing else
MIN_SHARE = 0.5  # of what the shorter one is about
MAX_HOLDING = 40  # claims with one key in common, beyond which it tells nothing
# Nearness in meaning, chosen on our development stories. From the first two on, claims of two reports are one: where
# they have a thing in common, else a name or a speaker; from the others on, one is told again: where the two have
# several things in common and more besides, else few.
CLOSE, NEARLY_SAME = 0.46, 0.56
RELATED, SAME = 0.54, 0.6
MIN_AGAIN = 2  # things or names in common, before a claim is taken to be told again
# How rare they must be together, by whether they are two or more; chosen on our development stories and 22 real papers.
FEW_BITS, MANY_BITS = 8.0, 10.0
RARE_NAME = 3.5  # bits; a name in more than every eleventh claim counts for nothing
ASKING = frozenset((ASKED, "offer"))  # concepts: who asks for a thing, or offers it, tells of no giving
MIN_DIGITS = 3  # of a number that hardly stands for two things; but for years
ANY_WEEK = "undated"
ANY_KEY = ""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What counts when a claim is held against another."""

    statement: Statement
    keys: frozenset[str]
    house: str
    denied_by: str  # empty: nobody is asked about
    is_negated: bool
    paper: str  # whose report it is; two of one paper are no two tellings
    day: date | None  # the first on which the report may have been published

    @property
    def things(self) -> frozenset[str]:
        """What is told, but for names and times."""
        return frozenset(filter(is_thing, self.keys))

    def is_one_with(self, other: Claimed) -> bool:
        """Whether the two claim the same: one thing that is told, and enough besides."""
        denied_by_one = self.denied_by == other.denied_by != ""
        if (self.is_negated != other.is_negated and not denied_by_one) or not self.is_near(other):
            return False
        if ASKING & (self.keys ^ other.keys):
            return False
        shared, by_one = self.keys & other.keys, self.house == other.house
        if self.statement.report != other.statement.report and self._means_same(other):
            return True
        weight, fewer = _weight(shared), min(_weight(self.keys), _weight(other.keys))
        if all(map(is_name, shared)) or weight < MIN_SHARE * fewer:
            return False
        return weight + by_one + denied_by_one >= (SAID_BY_ONE if by_one and weight == fewer else ENOUGH)

    def _means_same(self, other: Claimed) -> bool:
        """Whether the two are so close in meaning that one thing in common is enough; two of one speaker need none."""
        closeness, shared = nearness(self.statement.sense, other.statement.sense), self.keys & other.keys
        least = CLOSE if any(not is_name(key) for key in shared) else NEARLY_SAME
        return closeness >= least and bool(shared or self.house == other.house)

    def tells_again(self, other: Claimed, rarity: Callable[[str], float]) -> bool:
        """Whether another paper tells the same: of rare things that the case hardly tells of otherwise.

        Whoever and whatever the whole case is about makes no two claims one, however near their words are in meaning.
        """
        if self.paper == other.paper or self.is_negated != other.is_negated or not self.is_near(other):
            return False
        shared = frozenset(key for key in self.keys & other.keys if key not in ANYTHING)
        fewer = min(len(self.keys - ANYTHING), len(other.keys - ANYTHING))
        things = list(filter(is_thing, shared))
        is_enough = things and len(shared) >= max(MIN_AGAIN, MIN_SHARE * fewer)
        is_pair = len(shared) == MIN_AGAIN
        bits = [bits for key in sorted(shared) if (bits := rarity(key)) >= RARE_NAME or is_thing(key)]
        if not is_enough or sum(bits) < (FEW_BITS if is_pair else MANY_BITS):
            return False
        least = SAME if is_pair or len(things) < MIN_AGAIN else RELATED
        return nearness(self.statement.sense, other.statement.sense) >= least

    def may_count_alike(self, other: Claimed) -> bool:
        """Whether both have a number in common, or one of them has none."""
        numbers = [{key for key in one.keys if key.isdigit()} for one in (self, other)]
        return not all(numbers) or bool(numbers[0] & numbers[1])

    def is_near(self, other: Claimed) -> bool:
        """Whether both may be of one week."""
        if self.statement.report == other.statement.report or self.day is None or other.day is None:
            return True
        return abs(self.day - other.day) <= NEAR


def _weight(keys: Iterable[str]) -> int:
    """How much they tell: a long number counts for two, a month or year for nothing."""
    keys = [key for key in keys if is_name(key) or is_thing(key)]
    return sum(2 if key.isdigit() and len(key) >= MIN_DIGITS and not YEAR.fullmatch(key) else 1 for key in keys)


def lay_out_claim(claim: Statement, topics: Topics, denied_by: str = "") -> Claimed:
    return Claimed(
        statement=claim,
        keys=topics.keys(claim),
        house=house_of(claim, topics.origins),
        denied_by=denied_by,
        is_negated=is_negated(claim.content.text),
        paper=topics.origins.of_report(claim.report),
        day=first_day(topics.origins.reports[claim.report]),
    )


def pairs_in_common(disputes: Sequence[Sequence[Claimed]]) -> Iterator[tuple[int, int]]:
    """Disputes of one time or one speaker, by their places, each pair once; of many, those with a thing in common."""
    is_any_undated = any(claim.day is None for claims in disputes for claim in claims)
    yield from _pairs(
        {(key, mark) for claim in claims for mark in _marks(claim, is_any_undated) for key in (*claim.keys, ANY_KEY)}
        for claims in disputes
    )


def pairs_told_alike(claims: Sequence[Claimed]) -> Iterator[tuple[int, int]]:
    """Claims of one time that tell of one thing, by their places, each pair once."""
    is_any_undated = any(claim.day is None for claim in claims)
    yield from _pairs(
        {(thing, mark) for thing in claim.things for mark in _weeks(claim, is_any_undated)} for claim in claims
    )


def _pairs(spots: Iterable[Set[tuple[str, str]]]) -> Iterator[tuple[int, int]]:
    """The places of those that share a spot, but for one that too many share."""
    holding: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, of_one in enumerate(spots):
        for spot in sorted(of_one):
            holding[spot].append(number)
    groups = (numbers for numbers in holding.values() if 1 < len(numbers) <= MAX_HOLDING)
    yield from sorted({(a, b) for numbers in groups for n, a in enumerate(numbers) for b in numbers[n + 1 :]})


def _marks(claim: Claimed, is_any_undated: bool) -> Iterator[str]:
    """Whose it is, its week and the next: what is near shares one of these with it."""
    yield claim.house
    yield from _weeks(claim, is_any_undated)


def _weeks(claim: Claimed, is_any_undated: bool) -> Iterator[str]:
    if is_any_undated:
        yield ANY_WEEK
    if claim.day:
        week = claim.day.toordinal() // NEAR.days
        yield f"week {week}"
        yield f"week {week + 1}"
