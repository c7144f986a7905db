"""Things that are one directly or by way of others, by their places in a row (union-find)."""

from __future__ import annotations

from collections import defaultdict


class Joined:
    """`n` things, each by itself until it is joined to another."""

    def __init__(self, n: int) -> None:
        self._above = list(range(n))

    def first_of(self, place: int) -> int:
        """The first of all that are joined to it."""
        while self._above[place] != place:
            place = self._above[place] = self._above[self._above[place]]
        return place

    def join(self, one: int, other: int) -> None:
        first, last = sorted((self.first_of(one), self.first_of(other)))
        self._above[last] = first

    def groups(self) -> list[list[int]]:
        """All that are joined together, in the order of the first of each."""
        found: dict[int, list[int]] = defaultdict(list)
        for place in range(len(self._above)):
            found[self.first_of(place)].append(place)
        return list(found.values())
