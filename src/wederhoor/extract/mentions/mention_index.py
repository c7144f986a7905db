"""Mentions by their place in the text, and how one is made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report, mention_id


class MentionIndex:
    """The mentions of a report by their place in its text."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.mentions = tuple(sorted(mentions, key=lambda m: (m.words.start, -m.words.end)))
        self._starts = [m.words.start for m in self.mentions]
        self._longest = max((m.words.end - m.words.start for m in self.mentions), default=0)

    def covering(self, word: Word) -> Mention | None:
        """The longest mention that holds `word`; None when nothing names it."""
        return min(self._holding(word), key=lambda m: m.words.start - m.words.end, default=None)

    def inside(self, start: int, end: int) -> Iterator[Mention]:
        """Mentions wholly between `start` and `end`, in text order."""
        at = bisect_right(self._starts, start - 1)
        while at < len(self.mentions) and self._starts[at] < end:
            if self.mentions[at].words.end <= end:
                yield self.mentions[at]
            at += 1

    def _holding(self, word: Word) -> Iterator[Mention]:
        at = bisect_right(self._starts, word.start) - 1
        while at >= 0 and self._starts[at] >= word.start - self._longest:
            if self.mentions[at].words.end >= word.end:
                yield self.mentions[at]
            at -= 1


def words_of(sentence: Sentence, mention: Mention) -> list[Word]:
    """The words that a mention takes up whole; none where it is part of one."""
    return [w for w in sentence.words if mention.words.start <= w.start and w.end <= mention.words.end]


def head_of(words: Sequence[Word]) -> Word:
    """The one of some neighbouring words on which the others hang."""
    return next((w for w in words if not words[0].index <= w.head <= words[-1].index), words[0])


def mention_of(
    report: Report, sentence: Sentence, *, words: tuple[Word, Word], form: MentionForm, kind: EntityType, name: str
) -> Mention:
    """A mention of the words from the first to the last of `words`."""
    span = (words[0].start, words[1].end)
    return mention_at(report, sentence, span=span, form=form, kind=kind, name=name)


def mention_at(
    report: Report, sentence: Sentence, *, span: tuple[int, int], form: MentionForm, kind: EntityType, name: str
) -> Mention:
    """A mention of part of a word too: Kreml in Kreml-Sprecher."""
    return Mention(
        id=mention_id(report.id, *span, form),
        report=report.id,
        words=report.cite(*span),
        form=form,
        type=kind,
        name=name,
        language=sentence.language,
    )
