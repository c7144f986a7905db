"""Training sentences made harder: capitals, lost umlauts, other quotation marks, no full stop, names never seen."""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from corpora import Sentence

QUOTES = (("„", "“"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'), ("‚", "‘"), ("”", "”"))
FLAT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
PLAIN_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
KEPT_CAPITALS = 3  # a word of a company's name up to this length is taken for an acronym


@dataclass(frozen=True, slots=True)
class Pool:
    """Names to put in place of others, each as words, by type."""

    names: dict[str, list[tuple[str, ...]]]


def load_pool(root: Path) -> Pool:
    """Persons and companies of the US sanctions list (public domain) that are plain words."""
    names: dict[str, list[tuple[str, ...]]] = {"PER": [], "ORG": []}
    with (root / "names/ofac_sdn/sdn_2024-07-02.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.reader(rows):
            if len(row) < 3:
                continue
            kind = {"individual": "PER", "-0-": "ORG"}.get(row[2].strip())
            words = _plain_words(row[1], person=kind == "PER")
            if kind and words:
                names[kind].append(words)
    return Pool(names)


def _plain_words(name: str, *, person: bool) -> tuple[str, ...]:
    surname, comma, given = name.partition(", ")
    words = (f"{given} {surname}" if person and comma else name).split()
    if len(words) > 5 or not all(PLAIN_WORD.fullmatch(word) for word in words):
        return ()
    return tuple(word if not person and len(word) <= KEPT_CAPITALS else _capitalised(word) for word in words)


def _capitalised(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


def harder(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    """`sentence`, or now and then a harder form of it."""
    chance = rng.random()
    for share, change in _CHANGES:
        if chance < share:
            return change(sentence, rng, pool)
        chance -= share
    return sentence


def capitals(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    return replace(sentence, words=tuple(word.upper() for word in sentence.words))


def without_umlauts(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    return replace(sentence, words=tuple(word.translate(FLAT) for word in sentence.words))


def other_quotes(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    """All quotation marks in another style; they alternate between opening and closing."""
    style, words, opened = rng.choice(QUOTES), [], 0
    for word in sentence.words:
        is_mark = word in ('"', "“", "”", "„", "»", "«", "``", "''")
        words.append(style[opened % 2] if is_mark else word)
        opened += is_mark
    return replace(sentence, words=tuple(words))


def without_stop(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    """As in a headline: the last full stop is gone."""
    n = len(sentence.words) - 1
    if sentence.words[-1] != "." or n < 2 or (sentence.heads and n + 1 in sentence.heads):
        return sentence
    return replace(
        sentence, words=sentence.words[:n], names=sentence.names and sentence.names[:n],
        upos=sentence.upos and sentence.upos[:n], feats=sentence.feats and sentence.feats[:n],
        heads=sentence.heads and sentence.heads[:n], deprels=sentence.deprels and sentence.deprels[:n],
    )  # fmt: skip


def other_names(sentence: Sentence, rng: random.Random, pool: Pool) -> Sentence:
    """Persons and organisations under names of the pool; the tree is left out, since the words no longer fit it."""
    if not sentence.names or not any(tag in ("B-PER", "B-ORG") for tag in sentence.names):
        return sentence
    words: list[str] = []
    names: list[str | None] = []
    for first, end in _name_spans(sentence.names):
        kind = (sentence.names[first] or "O")[2:]
        if kind in pool.names and rng.random() < 0.7:
            new = rng.choice(pool.names[kind])
            words += new
            names += [f"B-{kind}", *[f"I-{kind}"] * (len(new) - 1)]
        else:
            words += sentence.words[first:end]
            names += sentence.names[first:end]
    return replace(sentence, words=tuple(words), names=tuple(names), upos=None, feats=None, heads=None, deprels=None)


def _name_spans(tags: Sequence[str | None]) -> Iterator[tuple[int, int]]:
    """(first, end) of each name and of each word outside names."""
    first = 0
    for i in range(1, len(tags) + 1):
        if i == len(tags) or not (tags[i] or "O").startswith("I-"):
            yield first, i
            first = i


_Change = Callable[[Sentence, random.Random, Pool], Sentence]
_CHANGES: tuple[tuple[float, _Change], ...] = (
    (0.03, capitals), (0.02, without_umlauts), (0.05, other_quotes), (0.05, without_stop), (0.08, other_names),
)  # fmt: skip
