"""From a report to the sentences that a reader reads: blocks but the furniture, split into sentences and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wederhoor.record import Report
from wederhoor.text.sentences import split_sentences
from wederhoor.text.words import split_words


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence before it is read; `words` are (start, end) in code points of the report's text."""

    block: int  # index of the report's block
    language: str
    words: tuple[tuple[int, int], ...]


def segments(report: Report) -> Iterator[Segment]:
    """The sentences of every block that is no furniture, in order; none is without words."""
    for index, block in enumerate(report.blocks):
        if block.kind == "furniture":
            continue
        text = report.text[block.start : block.end]
        for start, end in split_sentences(text, block.language):
            offset = block.start + start
            words = tuple((offset + a, offset + b) for a, b in split_words(text[start:end], block.language))
            if words:
                yield Segment(index, block.language, words)
