"""A report as what is said in it is laid side by side: its words and events by their place, and who stands for whom."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event


@dataclass(frozen=True, slots=True)
class Context:
    """A report with its sentences and events by their place."""

    reading: Reading
    index: MentionIndex
    antecedents: Antecedents
    events: Sequence[Event]  # in the order of their triggers
    triggers: Sequence[int]
    starts: Sequence[int]  # of the sentences

    def sentence_of(self, draft: Draft) -> Sentence:
        """The sentence that says whose a content is."""
        return self.reading.sentences[draft.sentence]

    def are_of_one_side(self, one: Draft, two: Draft) -> bool:
        """Whether one and the same says both, whatever they are called."""
        own = self.antecedents.side_of(one.speaker)
        known = bool(own) and own == self.antecedents.side_of(two.speaker)
        return known or (one.speaker is not None and one.speaker == two.speaker)

    def told_in(self, draft: Draft) -> Sequence[Event]:
        """The events of a content."""
        start, end = draft.content
        return self.events[bisect_left(self.triggers, start) : bisect_left(self.triggers, end)]

    def sentences_in(self, span: Span) -> list[Sentence]:
        """The sentences that the words of a span stand in."""
        first = max(0, bisect_right(self.starts, span[0]) - 1)
        near = self.reading.sentences[first : bisect_left(self.starts, span[1])]
        return [sentence for sentence in near if sentence.end > span[0]]

    def words_of(self, draft: Draft) -> list[Word]:
        """The words of a content, also where another sentence says whose it is (“Das meldet Reuters”)."""
        start, end = draft.content
        words = (word for sentence in self.sentences_in(draft.content) for word in sentence.words)
        return [word for word in words if start <= word.start < end]


def context_of(reading: Reading, index: MentionIndex, antecedents: Antecedents, events: Sequence[Event]) -> Context:
    told = sorted(events, key=lambda event: event.trigger.start)
    triggers = [event.trigger.start for event in told]
    return Context(reading, index, antecedents, told, triggers, [s.start for s in reading.sentences])
