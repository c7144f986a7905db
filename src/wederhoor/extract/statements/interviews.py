"""Interviews and transcripts: who speaks in which paragraph, told by labels or by questions and their answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.exchanges import exchange_of
from wederhoor.extract.statements.interview_words import InterviewWords, interview_words
from wederhoor.extract.statements.interviewees import closes, interviewee
from wederhoor.extract.statements.labels import Label, label_of
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Block, Mention, Stance
from wederhoor.text.quotations import CLOSERS

MIN_TURNS = 2  # labels without which a report is no interview
MAX_BETWEEN = 3  # blocks that a labelled turn runs on
MIN_WORDS = 2


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """What one speaker says before the next one does."""

    words: Span
    cue: Span | None  # the colon behind a label
    speaker: Speaker | None  # None: nobody that was recognised
    asks: bool
    blocks: tuple[int, ...]


def find_turns(reading: Reading, index: MentionIndex) -> Mapping[int, SpokenTurn]:
    """The turn that each block of an interview or transcript belongs to, by the block's index; empty for others."""
    words = interview_words(reading.report.language)
    blocks = [(i, block) for i, block in enumerate(reading.report.blocks) if block.kind != "furniture"]
    turns = list(_labelled(reading, blocks, index, words)) or list(_answered(reading, index, words))
    return {block: turn for turn in turns for block in turn.blocks}


def as_spoken(turn: SpokenTurn, sentence: Sentence, own: Sequence[Draft], *, opens: bool) -> list[Draft]:
    """The drafts of a sentence that somebody speaks: what is told in it, and, where it opens a turn, the turn."""
    told = [draft for draft in own if draft.cue is not None and draft.rule != "colon"]
    if not opens:
        return told
    stance: Stance = "ask" if turn.asks else "assert"
    whole = Draft(sentence.index, turn.words, turn.cue, "", turn.speaker, "direct", stance, "quotation")
    return [whole, *told]


def _labelled(
    reading: Reading, blocks: Sequence[tuple[int, Block]], index: MentionIndex, words: InterviewWords
) -> Iterator[SpokenTurn]:
    """“Frage: …”, “MERKEL: …”, “NRC: …”: paragraphs that open with who speaks."""
    text = reading.report.text
    labels = {i: label for i, block in blocks if (label := label_of(text, block, index, words)) is not None}
    if len(labels) < MIN_TURNS or not _is_dialogue(text, reading.report.blocks, labels):
        return
    lead = [block for i, block in blocks if i < min(labels)]
    asked = interviewee(lead, text, index, words)
    order = [i for i, _ in blocks]
    for i, label in labels.items():
        runs_on = list(_up_to_next(text, blocks, order.index(i), labels, words))
        end = reading.report.blocks[runs_on[-1]].end
        speaker = label.speaker or (_of_label(label, asked) if label.answers else None)
        content = _without_marks(text, label.end, end)
        if len(text[slice(*content)].split()) >= MIN_WORDS:
            asks = label.asks or _asks(text[slice(*content)])
            yield SpokenTurn(content, label.colon, speaker, asks, tuple(runs_on))


def _is_dialogue(text: str, blocks: Sequence[Block], labels: Mapping[int, Label]) -> bool:
    """Whether labels are those of people who talk: two of them near each other, and no list of anything else."""
    places = sorted(labels)
    near = any(b - a <= MAX_BETWEEN + 1 for a, b in pairwise(places))
    sure = [label for label in labels.values() if label.asks or label.answers or label.is_capitals]
    asked = any(_asks(text[blocks[i].start : blocks[i].end]) for i in places)
    return near and (len(sure) >= MIN_TURNS or asked)


def _up_to_next(
    text: str, blocks: Sequence[tuple[int, Block]], at: int, labels: Mapping[int, Label], words: InterviewWords
) -> Iterator[int]:
    """The blocks of a turn: the labelled one, and those behind it before the next label or heading."""
    yield blocks[at][0]
    behind = blocks[at + 1 : at + 1 + MAX_BETWEEN]
    if not any(i in labels for i, _ in blocks[at + 1 : at + 2 + MAX_BETWEEN]):
        return  # after the last label the report may speak again
    for i, block in behind:
        if i in labels or block.kind != "paragraph" or closes(text, block, words):
            return
        yield i


def _answered(reading: Reading, index: MentionIndex, words: InterviewWords) -> Iterator[SpokenTurn]:
    """The answers of an interview whose paragraphs are questions and answers in turn, without labels."""
    exchange = exchange_of(reading.report, index, words)
    if exchange is None:
        return
    who = exchange.answered_by
    speaker = Speaker((who.words.start, who.words.end), who, "named")
    for place in exchange.answers:
        block = reading.report.blocks[place]
        yield SpokenTurn(_without_marks(reading.report.text, block.start, block.end), None, speaker, False, (place,))


def _asks(words: str) -> bool:
    return words.rstrip(" “”\"'»«").endswith("?")


def _of_label(label: Label, asked: Mention | None) -> Speaker | None:
    return Speaker(label.words, asked, "named") if asked is not None else None


def _without_marks(text: str, start: int, end: int) -> Span:
    """A stretch of text without spaces, dashes and quotation marks around all of it."""
    while start < end and (text[start].isspace() or text[start] in "–—-"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    closers = CLOSERS.get(text[start : start + 1], ())
    if end - start > 2 and text[end - 1] in closers and not any(c in text[start + 1 : end - 1] for c in closers):
        return _without_marks(text, start + 1, end - 1)
    return (start, end)
