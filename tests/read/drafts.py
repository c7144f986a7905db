"""Trees of other schemes, written a word a line: form, lemma, part of speech, features, head (0: root), label."""

from __future__ import annotations

from wederhoor.read.draft import Draft, Node


def draft(table: str) -> Draft:
    nodes = []
    for index, line in enumerate(table.strip().splitlines()):
        text, lemma, upos, feats, head, deprel = line.split()
        values = {} if feats == "_" else dict(pair.split("=") for pair in feats.split("|"))
        nodes.append(Node(index, text, lemma, upos, values, int(head) - 1, deprel))
    return Draft(nodes)


def tree(found: Draft) -> str:
    """ "ship <nsubj sank" for each word, the root without a head."""
    heads = (found.nodes[n.head].text if n.head >= 0 else "" for n in found.nodes)
    return "; ".join(f"{n.text} <{n.deprel} {head}".strip() for n, head in zip(found.nodes, heads, strict=True))
