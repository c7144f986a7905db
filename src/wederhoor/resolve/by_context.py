"""Who is meant where names leave it open: decided by what stands by both, what both did and when, and their offices.

Context never joins names that are clearly different; it tells which of several namesakes is meant, and whether two
spellings that are a little too far apart are one person's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log2

from wederhoor.record import Event, Mention, Reason
from wederhoor.resolve.block import by_sound, candidate_pairs
from wederhoor.resolve.cluster import Clusters
from wederhoor.resolve.evidence import bits, reasons
from wederhoor.resolve.nodes import Node, NodeKey
from wederhoor.resolve.score import DIFFERENT, SAME_NAME, Link, Rarity, likeness, link
from wederhoor.resolve.stated import Followers
from wederhoor.resolve.traces import Surroundings, Trace

ENOUGH = 5.0  # bits that speak for the one who is meant
AHEAD = 4.0  # bits more than for anybody else
SURE = 0.97  # probability from which two spellings are one name
LIKENESS_BITS = 50  # for each point of likeness above what is clearly different

Candidates = Mapping[NodeKey, tuple[float, Node]]  # by cluster the likeness and the best node


@dataclass(frozen=True)
class Context:
    """What is told of the clusters of a case, as they stand when it is first asked for."""

    clusters: Clusters
    followers: Followers  # the pronouns and descriptions behind each mention
    events: Sequence[Event]

    @cached_property
    def around(self) -> Surroundings:
        nodes = self.clusters.nodes.values()
        roots = {m.id: self.clusters.root(node.key) for node in nodes for m in self._mentions(node)}
        return Surroundings((m for node in nodes for m in self._mentions(node)), self.events, roots)

    def reasons(self, a: Node, b: Node) -> tuple[Reason, ...]:
        """Why the thing of `a`, so far as told by that name alone, may be all of that of `b`."""
        return reasons(self._trace((a,)), self._trace(self.clusters.members(b.key)), self.around, self._call)

    def _trace(self, nodes: Iterable[Node]) -> Trace:
        return self.around.trace([mention for node in nodes for mention in self._mentions(node)])

    def _mentions(self, node: Node) -> Iterator[Mention]:
        for mention in node.mentions:
            yield mention
            yield from self.followers.get(mention.id, ())

    def _call(self, key: NodeKey) -> str:
        return self.clusters.nodes[key].name


def namesakes_told_apart(
    left_open: Iterable[tuple[Node, Candidates]], context: Context, rarity: Rarity
) -> Iterator[Link]:
    """A name that several things may bear (a surname, an acronym), with the one of which far most the same is told."""
    for part, found in left_open:
        borne = {context.clusters.root(node.key): (score, node) for _, (score, node) in sorted(found.items())}
        told = [(context.reasons(part, node), score, node) for _, (score, node) in sorted(borne.items())]
        (best, score, node), *others = sorted(told, key=lambda one: (-bits(one[0]), one[2].key))
        if bits(best) >= max(ENOUGH, AHEAD + max((bits(one[0]) for one in others), default=0.0)):
            yield link(part, node, "namesake told by context", score * 0.9, rarity, context=best)


def alike_in_name_and_deeds(persons: Sequence[Node], context: Context, rarity: Rarity) -> Iterator[Link]:
    """Two full names of reports of their own, somewhat alike, of whom one office or the same deeds are told."""
    prior = log2(1 + len(persons))
    for a, b in candidate_pairs([node for node in persons if node.countries], by_sound):
        alike = likeness(a, b, DIFFERENT) if not a.reports & b.reports and a.countries & b.countries else 0.0
        if not DIFFERENT <= alike < SAME_NAME:
            continue
        told = context.reasons(a, b)
        evidence = (alike - DIFFERENT) * LIKENESS_BITS + bits(told)
        if any(r.rule != "stand by the same" for r in told) and 1 / (1 + 2 ** (prior - evidence)) >= SURE:
            yield link(a, b, "alike, and the same is told of both", alike, rarity, context=told)
