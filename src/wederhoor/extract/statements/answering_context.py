"""What a report knows of who said what, as answers to it are looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Reading
from wederhoor.record import Event


@dataclass(frozen=True, slots=True)
class Context:
    """What a report knows of its speakers."""

    reading: Reading
    index: MentionIndex
    antecedents: Antecedents
    events: Sequence[Event]  # in the order of their triggers
    triggers: Sequence[int]

    def told_in(self, draft: Draft) -> Sequence[Event]:
        """The events of a content."""
        start, end = draft.content
        return self.events[bisect_left(self.triggers, start) : bisect_left(self.triggers, end)]
