"""Names that we marked ourselves: `training/names` holds places and types, and texts only where they are our own.

`*.places.tsv`: the first 16 digits of the SHA-256 of a sentence's key, then its names as `first-last TYPE` (words
counted from 0, inclusive). A sentence without names has its digits alone. `*.own.tsv`: sentences that we wrote, the
words with spaces between them, then the names as `TYPE words`, in order. Conventions: docs/decisions/0009.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from corpora import Sentence

Place = tuple[int, int, str]
FOLDER = Path(__file__).parent / "names"


def digits(sentence: Sentence) -> str:
    return hashlib.sha256(sentence.key.encode()).hexdigest()[:16]


def with_marked(sentences: Iterable[Sentence], folder: Path = FOLDER) -> list[Sentence]:
    """The sentences, with our names on those that we marked, and the ones that we wrote."""
    marked = {key: places for path in sorted(folder.glob("*.places.tsv")) for key, places in _read_places(path)}
    out = []
    for sentence in sentences:
        places = marked.get(digits(sentence))
        out.append(
            sentence if places is None else replace(sentence, names=tags(len(sentence.words), places), marked=True)
        )
    return out + [sentence for path in sorted(folder.glob("*.own.tsv")) for sentence in _read_own(path)]


def tags(length: int, places: Iterable[Place]) -> tuple[str, ...]:
    """BIO labels."""
    labels = ["O"] * length
    for first, last, kind in places:
        labels[first : last + 1] = [f"B-{kind}", *[f"I-{kind}"] * (last - first)]
    return tuple(labels)


def _read_places(path: Path) -> Iterator[tuple[str, list[Place]]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        key, *names = line.split("\t")
        places = []
        for name in names:
            place, kind = name.split(" ")
            first, last = place.split("-")
            places.append((int(first), int(last), kind))
        yield key, places


def _read_own(path: Path) -> Iterator[Sentence]:
    for line in path.read_text(encoding="utf-8").splitlines():
        text, _, named = line.partition("\t")
        words = tuple(text.split(" "))
        places, at = [], 0
        for name in filter(None, named.split("; ")):
            kind, *parts = name.split(" ")
            first = next(i for i in range(at, len(words)) if words[i : i + len(parts)] == tuple(parts))
            at = first + len(parts)
            places.append((first, at - 1, kind))
        language = path.name.partition(".")[0]
        yield Sentence(words=words, language=language, corpus="written", names=tags(len(words), places), marked=True)
