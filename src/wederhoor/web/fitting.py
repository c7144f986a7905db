"""Statements that fit what is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wederhoor.publish.views.context import publisher_words
from wederhoor.record import Statement
from wederhoor.web.days import is_within
from wederhoor.web.loaded import Loaded


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statements are looked for; what is empty does not matter."""

    speaker: str
    stance: str
    publisher: str
    first: str
    last: str
    words: str
    review: str = ""  # unseen, accepted, corrected, rejected


def fitting_statements(loaded: Loaded, wanted: Wanted) -> Iterator[Statement]:
    """In the order of the reports and of their texts."""
    look = loaded.context.look
    hits = {name for kind, name in loaded.index.search(wanted.words) if kind == "statement"}
    rejected = wanted.review == "rejected"
    for statement in loaded.case.set_aside.statements if rejected else loaded.case.statements:
        report = look.reports[statement.report]
        speaker = look.entity(statement.speaker)
        if (
            wanted.speaker in ("", speaker.id if speaker else None)
            and wanted.stance in ("", statement.stance)
            and wanted.publisher in ("", publisher_words(report))
            and is_within(report.published, wanted.first, wanted.last)
            and (not wanted.words.strip() or statement.id in hits)
            and wanted.review in ("", loaded.reviews.get(statement.id, "unseen"))
        ):
            yield statement
