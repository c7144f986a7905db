"""Nodes joined by links, never two that are clearly different, however many others lie between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from wederhoor.resolve.nodes import Node, NodeKey
from wederhoor.resolve.score import Link, is_different, is_known_apart

Spelling = tuple[str, str, str, bool, str, frozenset[str]]


def _spelling(node: Node) -> Spelling:
    """All that `is_different` looks at."""
    return (node.family, node.name, node.language, node.is_part, node.known.key if node.known else "", node.countries)


def compared(a: Collection[Node], b: Collection[Node]) -> Iterator[tuple[Node, Node]]:
    """The pairs of two groups that must not be different.

    Parts of a person's name are compared with full names where there are any: one may be a given name, one a surname.
    """
    is_full = any(node.family == "person" and not node.is_part for node in (*a, *b))
    return ((x, y) for x in a for y in b if not (is_full and x.is_part and y.is_part))


class Clusters:
    """Groups of nodes, each at first alone; `join` grows them."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes = {node.key: node for node in nodes}
        self._parent: dict[NodeKey, NodeKey] = {key: key for key in self.nodes}
        self._members: dict[NodeKey, list[NodeKey]] = {key: [key] for key in self.nodes}
        # one node a spelling: a surname in a thousand reports is compared once
        self._spelled: dict[NodeKey, dict[Spelling, Node]] = {
            key: {_spelling(node): node} for key, node in self.nodes.items()
        }
        self._links: dict[NodeKey, list[Link]] = {key: [] for key in self.nodes}

    def root(self, key: NodeKey) -> NodeKey:
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def members(self, key: NodeKey) -> tuple[Node, ...]:
        """The nodes joined with `key`, sorted."""
        return tuple(self.nodes[member] for member in sorted(self._members[self.root(key)]))

    def join(self, found: Link, *, is_stated: bool = False) -> bool:
        """Join the groups of a link's two nodes unless any of one is different from any of the other.

        What a report states, that two names are one thing's, holds however different they are.
        """
        a, b = self.root(found.a), self.root(found.b)
        if a == b:
            return True
        differ = is_known_apart if is_stated else is_different
        if any(differ(x, y) for x, y in compared(self._spelled[a].values(), self._spelled[b].values())):
            return False
        small, large = sorted((a, b), key=lambda root: (len(self._members[root]), root))
        self._parent[small] = large
        self._members[large] += self._members.pop(small)
        self._spelled[large] |= self._spelled.pop(small)
        self._links[large] += [*self._links.pop(small), found]
        return True

    def join_all(self, links: Iterable[Link], *, is_stated: bool = False) -> None:
        """The most likely first, so that the order in which they were found does not matter."""
        for found in sorted(links, key=lambda x: (-x.score, x.a, x.b, x.rule)):
            self.join(found, is_stated=is_stated)

    def groups(self) -> list[tuple[tuple[Node, ...], tuple[Link, ...]]]:
        """Every group with the links that made it, sorted."""
        return [
            (self.members(root), tuple(sorted(self._links[root], key=lambda x: (x.a, x.b, x.rule))))
            for root in sorted(self._members, key=lambda root: min(self._members[root]))
        ]
