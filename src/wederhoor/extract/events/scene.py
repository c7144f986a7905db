"""A sentence laid out for events: its words, names, times and quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wederhoor.extract.events.forms import noun_end
from wederhoor.extract.events.frames import Frames
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Report
from wederhoor.text.dates import Interval, TimeExpression, find_times
from wederhoor.text.quantities import Quantity, find_quantities_beside


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity of the sentence, its words, and the one that the others hang on."""

    quantity: Quantity  # placed in the report's text
    words: tuple[Word, ...]
    top: Word

    def holds(self, word: Word) -> bool:
        return any(w.index == word.index for w in self.words)


@dataclass(frozen=True, slots=True)
class Scene:
    """Where roles are looked for: a sentence of a report, with what is named, timed and counted in it."""

    report: Report
    sentence: Sentence
    mentions: MentionIndex
    frames: Frames
    times: tuple[TimeExpression, ...] = ()
    time_words: frozenset[int] = frozenset()
    amounts: tuple[Amount, ...] = ()
    before: tuple[Sentence, ...] = ()  # the sentences told just before, the nearest first
    reference: Interval | None = None  # when what was told last happened: "two days later" counts from there

    def at(self, sentence: Sentence) -> Scene:
        """Another sentence of the report, only for what its words name."""
        return replace(self, sentence=sentence, times=(), time_words=frozenset(), amounts=(), before=())

    def words_in(self, kind: str) -> frozenset[str]:
        """Entries of a list of the lexicon, such as `sport`, of which the sentence has a word."""
        listed = self.frames.nouns[kind]
        nouns = (w for w in self.sentence.words if w.upos in ("NOUN", "PROPN", "X"))
        return frozenset(end for w in nouns if (end := noun_end(w, listed, self.sentence.language)))


def scene_of(
    report: Report, sentence: Sentence, mentions: MentionIndex, frames: Frames, before: tuple[Sentence, ...] = ()
) -> Scene:
    text = report.text[sentence.start : sentence.end]
    found = find_times(text, sentence.language)
    times = tuple(_placed(time, sentence.start) for time in found)
    time_words = frozenset(w.index for w in sentence.words for t in times if t.lead <= w.start < t.end)
    return Scene(report, sentence, mentions, frames, times, time_words, tuple(_amounts(text, sentence, found)), before)


def _placed(time: TimeExpression, at: int) -> TimeExpression:
    return replace(time, start=time.start + at, end=time.end + at, lead=time.lead + at)


def _amounts(text: str, sentence: Sentence, times: Sequence[TimeExpression]) -> list[Amount]:
    at = sentence.start
    found = []
    for quantity in find_quantities_beside(times, text, sentence.language):
        placed = replace(quantity, start=quantity.start + at, end=quantity.end + at)
        words = tuple(w for w in sentence.words if placed.start <= w.start < placed.end)
        inside = {w.index for w in words}
        if _is_clock(text, placed.start - at, placed.end - at):
            continue  # "20.47 Protest in Belgrad"
        if words and text[placed.end - at : placed.end - at + 4].casefold().startswith(("-jä", "-ja", "-ye")):
            continue  # "34-jährig" counts years of life
        top = next((w for w in words if w.head not in inside and w.upos != "ADP"), words[0] if words else None)
        if top is not None:
            found.append(Amount(placed, words, top))
    return found


def _is_clock(text: str, start: int, end: int) -> bool:
    """Whether a number that opens a sentence tells the hour, as in a ticker; "2.50 euros" tell none."""
    hour, _, minute = text[start:end].partition(".")
    opens = not text[:start].strip(" +•-") and text[end : end + 2].strip()[:1].isupper()
    return opens and len(minute) == 2 and (hour + minute).isdigit() and int(hour) < 24 and int(minute) < 60
