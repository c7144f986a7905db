"""What a report knows of who said what, as answers to it are looked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event


@dataclass(frozen=True, slots=True)
class Context:
    """What a report knows of its speakers."""

    reading: Reading
    index: MentionIndex
    antecedents: Antecedents
    events: Sequence[Event]  # in the order of their triggers
    triggers: Sequence[int]
    starts: Sequence[int]  # of the sentences

    def sentence_of(self, draft: Draft) -> Sentence:
        """The sentence that says whose a content is."""
        return self.reading.sentences[draft.sentence]

    def told_in(self, draft: Draft) -> Sequence[Event]:
        """The events of a content."""
        start, end = draft.content
        return self.events[bisect_left(self.triggers, start) : bisect_left(self.triggers, end)]

    def words_of(self, draft: Draft) -> list[Word]:
        """The words of a content, also where another sentence says whose it is (“Das meldet Reuters”)."""
        start, end = draft.content
        first = max(0, bisect_right(self.starts, start) - 1)
        sentences = self.reading.sentences[first : bisect_left(self.starts, end)]
        return [word for sentence in sentences for word in sentence.words if start <= word.start < end]


def context_of(reading: Reading, index: MentionIndex, events: Sequence[Event]) -> Context:
    told = sorted(events, key=lambda event: event.trigger.start)
    triggers = [event.trigger.start for event in told]
    return Context(reading, index, Antecedents(index), told, triggers, [s.start for s in reading.sentences])
