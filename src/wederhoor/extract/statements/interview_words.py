"""The words by which interviews and transcripts show who asks and who answers."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.extract.clauses import FALLBACK, base_language


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """One language's table of `lexicon/interviews.toml`."""

    question: frozenset[str]
    answer: frozenset[str]
    talking: tuple[str, ...]
    topic: frozenset[str]
    closing: tuple[str, ...]
    polite: frozenset[str]
    news: frozenset[str]
    first_person: frozenset[str]
    second_person: frozenset[str]


@cache
def interview_words(language: str) -> InterviewWords:
    """The table of a language; the English one for languages that have none."""
    tables = tomllib.loads((files("wederhoor.extract") / "lexicon/interviews.toml").read_text(encoding="utf-8"))
    table = tables.get(base_language(language)) or tables[FALLBACK]
    return InterviewWords(
        frozenset(table["question"]),
        frozenset(table["answer"]),
        tuple(table["talking"]),
        frozenset(table["topic"]),
        tuple(table["closing"]),
        frozenset(table["polite"]),
        frozenset(table["news"]),
        frozenset(table["first_person"].split()),
        frozenset(table["second_person"].split()),
    )
