"""A dependency tree that is still being rewritten, from another scheme into Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

ROOT = -1


@dataclass(slots=True)
class Node:
    """One word of a draft; `deprel` is a label of whichever scheme the draft is in."""

    index: int
    text: str
    lemma: str
    upos: str
    feats: dict[str, str]
    head: int  # -1 for the root
    deprel: str


@dataclass(slots=True)
class Draft:
    """The words of one sentence, with exactly one root and no cycle; every operation keeps it so."""

    nodes: list[Node]

    def head(self, node: Node) -> Node | None:
        return self.nodes[node.head] if node.head >= 0 else None

    def children(self, node: Node, *deprels: str) -> Iterator[Node]:
        """The dependents of `node` in order, only those with one of `deprels` where any are named."""
        return (n for n in self.nodes if n.head == node.index and (not deprels or n.deprel in deprels))

    def upwards(self) -> list[Node]:
        """All words, each after everything that hangs on it."""
        return sorted(self.nodes, key=self._depth, reverse=True)

    def lift(self, node: Node, *, deprel: str, old_head: str) -> None:
        """`node` takes its head's place under `deprel`; the head hangs on it as `old_head`, its dependents too."""
        above = self.nodes[node.head]
        for sibling in list(self.children(above)):
            sibling.head = node.index
        node.head, node.deprel = above.head, deprel
        above.head, above.deprel = node.index, old_head

    def _depth(self, node: Node) -> int:
        depth = 0
        while node.head >= 0:
            node, depth = self.nodes[node.head], depth + 1
        return depth


def one_tree(heads: Iterable[int]) -> list[int]:
    """`heads` with one root (-1): the first one; further roots, and words that lead to no root, hang on it.

    A word that is its own head is a root. Without any, the first word becomes it.
    """
    found = [ROOT if head == index else head for index, head in enumerate(heads)]
    root = found.index(ROOT) if ROOT in found else 0
    found[root] = ROOT
    sound = {root}
    for index in range(len(found)):
        path: list[int] = []
        at = index
        while at not in sound and at >= 0 and at not in path:
            path.append(at)
            at = found[at]
        if at not in sound:
            found[path[-1]] = root  # where a cycle closes, or a further root
        sound.update(path)
    return found


def coordinate(draft: Draft) -> None:
    """Conjuncts hang on the first one, and a conjunction on the conjunct that follows it."""
    for node in draft.nodes:
        if node.deprel == "cc":
            after = (n for n in draft.nodes[node.index + 1 :] if n.deprel == "conj" and n.head == node.head)
            following = next(after, None)
            if following is not None:
                node.head = following.index
    for node in draft.nodes:
        first = draft.head(node)
        while node.deprel == "conj" and first is not None and first.deprel == "conj":
            node.head, first = first.head, draft.head(first)
