"""What a reader gives back: sentences of words with parts of speech, features, a dependency tree, and names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from wederhoor.record import Report

NameType = Literal["PER", "ORG", "LOC", "OTH"]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence; `start` and `end` are code points of the report's text."""

    index: int  # position in its sentence
    start: int
    end: int
    text: str
    lemma: str
    upos: str  # universal part of speech
    feats: Mapping[str, str]  # Universal Dependencies features, e.g. {"Mood": "Sub"}
    head: int  # index of its head in the sentence; -1 for the root
    deprel: str

    def has(self, feature: str, value: str) -> bool:
        return self.feats.get(feature) == value


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in a sentence: words `first` up to, not including, `last`."""

    first: int
    last: int
    type: NameType
    probability: float  # of the least certain word


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its tree. Furniture is never read, so no sentence lies in it."""

    index: int  # position in the reading
    block: int  # index of the report's block that holds it
    language: str
    words: tuple[Word, ...]
    names: tuple[NameSpan, ...]
    # what each word means here, (words, numbers): means of them lie near one another for words that mean the same,
    # in any language; None where the reader does not tell
    senses: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)
    _below: tuple[tuple[Word, ...], ...] = field(init=False, compare=False, repr=False)  # the dependents of each word

    def __post_init__(self) -> None:
        below: list[list[Word]] = [[] for _ in self.words]
        for word in self.words:
            if word.head >= 0:
                below[word.head].append(word)
        object.__setattr__(self, "_below", tuple(map(tuple, below)))

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end

    @property
    def root(self) -> Word:
        return next(word for word in self.words if word.head < 0)

    def head(self, word: Word) -> Word | None:
        return self.words[word.head] if word.head >= 0 else None

    def children(self, word: Word, *deprels: str) -> Iterator[Word]:
        """The dependents of `word` in order, only those with one of `deprels` where any are named."""
        below = self._below[word.index]
        return (w for w in below if w.deprel in deprels) if deprels else iter(below)

    def is_in_name(self, word: Word, kind: NameType) -> bool:
        """Whether `word` is part of a name of this type."""
        return any(name.type == kind and name.first <= word.index < name.last for name in self.names)


@dataclass(frozen=True, slots=True)
class Reading:
    """A report and what a reader saw in it."""

    report: Report
    sentences: tuple[Sentence, ...]


class Reader(Protocol):
    """From a report to its reading; `name` and version stand in the record's first line."""

    name: str

    def read(self, report: Report) -> Reading: ...
