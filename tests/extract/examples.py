"""Short sentences, each a report of its own, read by the reader that ships."""

from __future__ import annotations

from collections.abc import Iterable

from extract.trees import report_of
from wederhoor.extract import extract
from wederhoor.read.models import default_reader
from wederhoor.record import Statement


def read_all(sentences: Iterable[str], language: str) -> list[tuple[Statement, ...]]:
    """The statements of each sentence."""
    reader = default_reader()
    return [extract(reader.read(report_of(sentence, language=language))).statements for sentence in sentences]


def stance_of(sentence: str, language: str) -> str:
    """The stance of the one statement of a sentence."""
    [[statement]] = read_all([sentence], language)
    return statement.stance
