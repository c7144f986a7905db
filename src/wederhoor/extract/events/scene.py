"""A sentence laid out for events: its words, names, times and quantities."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wederhoor.extract.events.forms import noun_end
from wederhoor.extract.events.frames import Frames
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Report
from wederhoor.text.dates import TimeExpression, find_times
from wederhoor.text.quantities import Quantity, find_quantities


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

    def has_word(self, kind: str) -> bool:
        """Whether a word of the sentence stands in a list of the lexicon, such as `sport`."""
        listed = self.frames.nouns[kind]
        language = self.sentence.language
        return any(noun_end(w, listed, language) for w in self.sentence.words if w.upos in ("NOUN", "PROPN", "X"))


def scene_of(report: Report, sentence: Sentence, mentions: MentionIndex, frames: Frames) -> Scene:
    text = report.text[sentence.start : sentence.end]
    times = tuple(_placed_times(text, sentence))
    time_words = frozenset(w.index for w in sentence.words for t in times if t.lead <= w.start < t.end)
    return Scene(report, sentence, mentions, frames, times, time_words, tuple(_amounts(text, sentence)))


def _placed_times(text: str, sentence: Sentence) -> list[TimeExpression]:
    at = sentence.start
    return [
        replace(t, start=t.start + at, end=t.end + at, lead=t.lead + at) for t in find_times(text, sentence.language)
    ]


def _amounts(text: str, sentence: Sentence) -> list[Amount]:
    at = sentence.start
    found = []
    for quantity in find_quantities(text, sentence.language):
        placed = replace(quantity, start=quantity.start + at, end=quantity.end + at)
        words = tuple(w for w in sentence.words if placed.start <= w.start < placed.end)
        inside = {w.index for w in words}
        if words and text[placed.end - at : placed.end - at + 4].casefold().startswith(("-jä", "-ja", "-ye")):
            continue  # "34-jährig" counts years of life
        top = next((w for w in words if w.head not in inside and w.upos != "ADP"), words[0] if words else None)
        if top is not None:
            found.append(Amount(placed, words, top))
    return found
