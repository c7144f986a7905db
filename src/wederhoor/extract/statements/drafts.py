"""A statement as one pass over a sentence finds it, before its speaker is looked up and its doubts are weighed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Certainty, Mode, Stance

Rule = Literal[
    "clause",
    "phrase",
    "as said",
    "noun",
    "colon",
    "object",
    "turn",
    "accusation",
    "pointing",
    "quotation",
    "free indirect",
    "hearsay",
    "alleged",
    "own voice",
]

DENYING: frozenset[Stance] = frozenset(("deny", "doubt"))
REJECTING: frozenset[Stance] = DENYING | {"oppose"}
# stances to what another says; who takes one before a colon gives an own version behind it ("protested: …")
ANSWERING: frozenset[Stance] = REJECTING | {"support"}
MAX_NEAR = 8  # drafts back to those of the sentence before; it has seldom more


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its speaker is looked up in earlier sentences and its doubts are weighed."""

    sentence: int
    content: Span
    cue: Span | None
    cue_lemma: str
    speaker: Speaker | None
    mode: Mode
    stance: Stance
    rule: Rule
    carried: bool = False  # the speaker is whoever spoke last
    by_it: bool = False  # carried by "it", "het", "es": no person
    needs_speaker: bool = False  # a statement only if somebody is found to have said it, else a plan or an order
    denies_hearsay: bool = False  # hearsay that something was not so: after a denial it is the denier's
    hedge: tuple[Certainty, Span] | None = None  # how sure the words around the content make it, and those words
    points_to: str | None = None  # the kind of what its content only points to ("denied it", "rejected the claim")
    follows: Draft | None = None  # whose words it goes on with, where it names no speaker
    plain: bool = False  # its stance is that of the content: the word of saying takes none
    reporter: Speaker | None = None  # to whom it was said, or who quotes it: it came through them
    relied_on_by: Span | None = None  # the cue of the statement, of the same words, that rests on this one


def cue_word(sentence: Sentence, draft: Draft) -> Word | None:
    """The word of `sentence` that the cue of a draft begins with; None where it begins in no word of it."""
    return next((w for w in sentence.words if draft.cue is not None and w.start == draft.cue[0]), None)


def speaker_words(sentence: Sentence, draft: Draft) -> list[Word]:
    """The words of `sentence` for who says it; none where nobody is named."""
    start, end = draft.speaker.words if draft.speaker is not None else (0, 0)
    return [w for w in sentence.words if start <= w.start < end]


def words_of(draft: Draft, reading: Reading) -> list[Word]:
    """The words of a content that stand in the draft's own sentence."""
    start, end = draft.content
    return [w for w in reading.sentences[draft.sentence].words if start <= w.start < end]
