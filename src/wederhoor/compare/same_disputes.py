"""Which disputes are one, told in other words or in another language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wederhoor.compare.claimed import MAX_HOLDING, Claimed, lay_out_claim, pairs_in_common
from wederhoor.compare.denied import Denied
from wederhoor.compare.houses import house_of
from wederhoor.compare.joining import Joined
from wederhoor.compare.topics import Topics
from wederhoor.record import Statement

Dispute = Sequence[Denied]


@dataclass(frozen=True, slots=True)
class Sides:
    """What is said for a thing, and who denies it."""

    said: Sequence[Statement]
    denials: Sequence[Statement]

    def marks(self, topics: Topics) -> frozenset[str]:
        """Whose word it is, and who denies it."""
        said, denied = ({house_of(one, topics.origins) for one in told} for told in (self.said, self.denials))
        return frozenset((*said, *map(_denied_by, denied)))

    def laid_out(self, topics: Topics) -> Iterator[tuple[str, Claimed]]:
        """Everything that is said for it, by whose word it is and by everybody who denies it."""
        deniers = sorted({house_of(one, topics.origins) for one in self.denials})
        for statement in self.said:
            told = lay_out_claim(statement, topics)
            yield told.house, told
            yield from ((_denied_by(house), replace(told, denied_by=house)) for house in deniers)


def _denied_by(house: str) -> str:
    return f"denied by {house}"


def join_disputes(disputes: Sequence[Dispute], topics: Topics) -> list[list[Denied]]:
    """The disputes, those about the same thing together, in the order of the first of each."""
    claimed = [[_disputed(one, topics) for one in dispute] for dispute in disputes]
    joined = Joined(len(disputes))
    for one, other in pairs_in_common(claimed):
        are_joined = joined.first_of(one) == joined.first_of(other)
        if not are_joined and any(a.is_one_with(b) for a in claimed[one] for b in claimed[other]):
            joined.join(one, other)
    return [[denied for number in group for denied in disputes[number]] for group in joined.groups()]


def claimed_too(disputes: Sequence[Dispute], claims: Sequence[Statement], topics: Topics) -> list[list[Statement]]:
    """For each dispute, the same claim elsewhere, whether or not it is denied there."""
    known = [[lay_out_claim(one.claim, topics) for one in dispute] for dispute in disputes]
    by_house: dict[str, list[int]] = defaultdict(list)
    about: dict[str, list[int]] = defaultdict(list)
    for number, dispute in enumerate(known):
        for house in sorted({claim.house for claim in dispute}):
            by_house[house].append(number)
        for key in sorted({thing for claim in dispute for thing in claim.things}):
            about[key].append(number)
    found: list[list[Statement]] = [[] for _ in disputes]
    for claim in claims:
        of_house = by_house.get(house_of(claim, topics.origins), ())
        lists = [numbers for key in topics.keys(claim) if len(numbers := about.get(key, ())) <= MAX_HOLDING]
        others = {number for numbers in lists for number in numbers}.difference(of_house)
        if not (of_house or others):
            continue
        told = lay_out_claim(claim, topics)
        for number in of_house if len(of_house) <= MAX_HOLDING else ():
            if any(told.is_one_with(one) for one in known[number]):
                found[number].append(claim)
        for number in others:
            if any(told.may_count_alike(one) and told.tells_again(one, topics.rarity) for one in known[number]):
                found[number].append(claim)
    return found


def same_claims(groups: Sequence[Sides], claims: Sequence[Sides], topics: Topics) -> list[int | None]:
    """For each claim, the only one of the groups in which the same speaker says the same, or the same one denies it."""
    by_mark: dict[str, list[tuple[int, Claimed]]] = defaultdict(list)
    asked = {mark for sides in claims for mark in sides.marks(topics)}
    for number, sides in enumerate(groups):
        if not asked.isdisjoint(sides.marks(topics)):
            for mark, told in sides.laid_out(topics):
                by_mark[mark].append((number, told))
    found: list[int | None] = []
    for sides in claims:
        same = {
            number
            for mark, one in sides.laid_out(topics)
            for number, told in by_mark.get(mark, ())[:MAX_HOLDING]
            if one.is_one_with(told)
        }
        found.append(same.pop() if len(same) == 1 else None)
    return found


def _disputed(dispute: Denied, topics: Topics) -> Claimed:
    return lay_out_claim(dispute.claim, topics, denied_by=house_of(dispute.denial, topics.origins))
