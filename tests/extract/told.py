"""What a report of hand-made trees says, as short lines that tests compare."""

from __future__ import annotations

from collections.abc import Sequence

from extract.trees import reading
from wederhoor.extract import extract
from wederhoor.read.reading import NameType
from wederhoor.record import Statement

NAMES: dict[str, NameType] = {
    "Falk": "PER",
    "Berg": "PER",
    "Reuters": "ORG",
    "Spiegel": "ORG",
    "Times": "ORG",
    "Peru": "LOC",
    "Mali": "LOC",
    "Chile": "LOC",
}


def told(*trees: str, language: str = "de") -> list[Statement]:
    """The statements of a report whose sentences are the trees."""
    return list(extract(reading(*trees, language=language, names=NAMES)).statements)


def lines(statements: Sequence[Statement]) -> list[str]:
    """`speaker stance: content` for each statement."""
    return [f"{who(statement)} {statement.stance}: {statement.content.text}" for statement in statements]


def who(statement: Statement) -> str:
    return statement.speaker_words.text if statement.speaker_words else statement.speaker_class


def tied(statements: Sequence[Statement]) -> list[str]:
    """`speaker stance: content → what it answers` for each statement."""
    by_id = {s.id: s.content.text for s in statements}
    meant = [f" → {by_id[s.answers]}" if s.answers else "" for s in statements]
    return [line + answer for line, answer in zip(lines(statements), meant, strict=True)]


def answered(statements: list[Statement]) -> str | None:
    """The words of the statement that the one denial or doubt among them answers; None where it is tied to none."""
    [denial] = [s for s in statements if s.stance in ("deny", "doubt")]
    return next((s.content.text for s in statements if s.id == denial.answers), None)
