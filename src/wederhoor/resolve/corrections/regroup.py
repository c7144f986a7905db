"""Mentions grouped anew under what a person says: these are one, those are never."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wederhoor.record import CorrectionId, MentionId

RuleKey = str  # of a rule that keeps its sides apart: a correction's id, or one that many corrections share
Side = tuple[str, CorrectionId]  # which side of the rule, and the correction that says so


@dataclass(slots=True)
class Group:
    """Mentions that are one for now."""

    members: list[MentionId]
    sides: dict[RuleKey, Side] = field(default_factory=dict)
    joined_by: set[CorrectionId] = field(default_factory=set)


class Groups:
    """Groups of mentions, each at first alone."""

    def __init__(self, mentions: Iterable[MentionId]) -> None:
        self._group: dict[MentionId, Group] = {mention: Group([mention]) for mention in mentions}

    def of(self, mention: MentionId) -> Group:
        return self._group[mention]

    def key(self, mention: MentionId) -> int:
        """The same for mentions of one group, while nothing more is joined."""
        return id(self._group[mention])

    def mentions(self) -> set[MentionId]:
        return set(self._group)

    def split(self, mentions: Iterable[MentionId]) -> list[list[MentionId]]:
        """The mentions by the group that they are in."""
        parts: dict[int, list[MentionId]] = {}
        for mention in mentions:
            parts.setdefault(self.key(mention), []).append(mention)
        return list(parts.values())

    def distinct(self, mentions: Iterable[MentionId]) -> list[Group]:
        """The groups of the mentions, each once, in their order."""
        return list({id(group): group for group in map(self.of, mentions)}.values())

    def unite(self, mentions: Sequence[MentionId], by: CorrectionId | None = None) -> None:
        """Make one group of them all; where that is against a rule, of those that may be."""
        kept: list[Group] = []
        for group in self.distinct(mentions):
            place = next((n for n, other in enumerate(kept) if not clashes([other, group])), None)
            if place is None:
                kept.append(group)
            else:
                kept[place] = self._join(kept[place], group)
        if by:
            for group in kept:
                group.joined_by.add(by)

    def _join(self, a: Group, b: Group) -> Group:
        small, large = sorted((a, b), key=lambda group: len(group.members))
        large.members += small.members
        large.sides = small.sides | large.sides
        large.joined_by |= small.joined_by
        for member in small.members:
            self._group[member] = large
        return large


def clashes(groups: Iterable[Group]) -> set[CorrectionId]:
    """The corrections that forbid the groups to be one; empty if they may be."""
    seen: dict[RuleKey, Side] = {}
    found: set[CorrectionId] = set()
    for group in groups:
        for rule, side in group.sides.items():
            other = seen.setdefault(rule, side)
            if other[0] != side[0]:
                found |= {other[1], side[1]}
    return found


def keep_apart(rule: RuleKey, side: Side, groups: Iterable[Group]) -> None:
    """Put the groups on a side of a rule, except those that are on another side of it already."""
    for group in groups:
        group.sides.setdefault(rule, side)


def joiners(groups: Iterable[Group]) -> set[CorrectionId]:
    return set().union(*(group.joined_by for group in groups))
