"""Which nodes are worth comparing: those that share a key. Nothing compares all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from wederhoor.resolve.nodes import Node
from wederhoor.resolve.organisations import opening, parts
from wederhoor.text.name_blocks import block_keys
from wederhoor.text.sounds import sound_key

# In a block that grows past this, a node is compared only with its neighbours by sound.
MOST_COMPARED = 24


def candidate_pairs(nodes: Iterable[Node], keys: Callable[[Node], Iterable[str]]) -> Iterator[tuple[Node, Node]]:
    """Each pair of nodes that shares a key, once, smaller key first; in large blocks only those that sound close."""
    blocks: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        for key in set(keys(node)):
            blocks[key].append(node)
    seen: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        near = sorted(blocks[key], key=lambda node: (sound_key(node.name), node.key))
        for i, a in enumerate(near):
            for b in near[i + 1 : i + 1 + MOST_COMPARED]:
                low, high = (a, b) if a.key < b.key else (b, a)
                if (low.key, high.key) not in seen:
                    seen.add((low.key, high.key))
                    yield low, high


def by_sound(node: Node) -> frozenset[str]:
    """For persons and places."""
    return frozenset().union(*map(block_keys, node.readings))


def by_words(node: Node) -> frozenset[str]:
    """For organisations: their distinctive words, else all of them at once, with and without the country."""
    made = parts(node.name, node.language)
    return made.distinctive or frozenset({" ".join(sorted(made.all)), " ".join(sorted(made.concepts))})


def by_concepts(node: Node) -> Iterator[str]:
    """For names that are translated in part: their concepts with the first consonants of each word that is not."""
    made = parts(node.name, node.language)
    concepts = " ".join(sorted(made.concepts))
    if concepts:
        yield from (f"{concepts} {opening(key)}" for key in made.distinctive)
