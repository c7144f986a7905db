"""Places and undertakings whose names are nothing but words that are translated: Great Stone, Grote Steen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.resolve.block import candidate_pairs
from wederhoor.resolve.nodes import Node
from wederhoor.resolve.place_words import meaning
from wederhoor.resolve.score import Link, Rarity, link

RULE = "translated name"
SCORE = 0.9


def translated_places(nodes: Sequence[Node], rarity: Rarity) -> Iterator[Link]:
    """Names of two languages that say the same word for word."""
    made = [node for node in nodes if node.family in ("place", "thing", "organisation") and meaning(node.name)]
    for a, b in candidate_pairs(made, lambda node: (" ".join(sorted(meaning(node.name))),)):
        if a.language[:2] != b.language[:2]:
            yield link(a, b, RULE, SCORE, rarity)
