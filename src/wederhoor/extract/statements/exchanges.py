"""Interviews without labels: paragraphs that ask and paragraphs that answer, in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.interview_words import InterviewWords
from wederhoor.extract.statements.interviewees import (
    addressed,
    closes,
    has_word,
    is_put_to,
    on_topic,
    only_person,
    talking,
)
from wederhoor.record import Block, Mention, Report
from wederhoor.text.quotations import CLOSERS

MIN_ANSWERED = 2  # questions, where no form of address and no closing line tells of an interview
MAX_QUESTION_WORDS = 60
MAX_REMARK = 12  # words of what is put to somebody without speaking to them
MAX_PROMPT = 40  # words of what is put to them, or in turn with their answers
Placed = tuple[int, Block]  # with its index in the report


@dataclass(frozen=True, slots=True)
class _Asked:
    """The blocks of a report up to its closing line, and the places among them of those that ask."""

    text: str
    blocks: Sequence[Placed]
    asking: Sequence[int]

    def told(self, at: int) -> str:
        return _text_of(self.text, self.blocks[at])

    def answered(self) -> list[int]:
        """The places of questions with a paragraph behind them that asks nothing."""
        return [at for at in self.asking if at + 1 < len(self.blocks) and at + 1 not in self.asking]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Who answers the questions of a report, and the indices of the blocks that do."""

    answered_by: Mention
    answers: tuple[int, ...]


def exchange_of(report: Report, index: MentionIndex, words: InterviewWords) -> Exchange | None:
    """The questions and answers that a report consists of; None for most reports."""
    text, blocks = report.text, [(i, b) for i, b in enumerate(report.blocks) if b.kind != "furniture"]
    asking = _questions(text, blocks, index, words)
    if not asking:
        return None
    signed = [i for i, block in enumerate(report.blocks) if closes(text, block, words)]
    end = next((i for i in signed if i > blocks[asking[0]][0]), None)
    asked = _Asked(text, [(i, block) for i, block in blocks if end is None or i < end], asking)
    who = _answering(asked, index, words, is_signed=bool(signed))
    if who is None:
        return None
    runs = list(_runs(asked))
    found = [place for run in runs for place in _answers(text, run, words, is_open=end is None and run is runs[-1])]
    return Exchange(who, (*_quoted_above(asked), *found))


def _quoted_above(asked: _Asked) -> Iterator[int]:
    """The index of a heading above all questions that is nothing but a quotation: an interview quotes whom it asks."""
    for place, block in asked.blocks[: asked.asking[0]]:
        told = asked.text[block.start : block.end].strip()
        if told[-1:] in CLOSERS.get(told[:1], ()):
            yield place


def _answering(asked: _Asked, index: MentionIndex, words: InterviewWords, *, is_signed: bool) -> Mention | None:
    """Who answers: whom a question calls by name, whom the lead tells to be talking, or who alone is named in it."""
    called = (addressed(asked.told(at), index, words) for at in asked.asking)
    spoken_to = next((mention for mention in called if mention is not None), None)
    answered = asked.answered()
    if spoken_to is not None and answered:
        return spoken_to
    if len(answered) < (1 if is_signed else MIN_ANSWERED):
        return None
    lead = [block for _, block in asked.blocks[: asked.asking[0]]]
    if (said_to_talk := talking(lead, asked.text, index, words)) is not None:
        return said_to_talk
    on_it = on_topic(lead, asked.text, index, words)
    if on_it is not None and (is_signed or list(_quoted_above(asked)) or _speaks_of_self(asked, words)):
        return on_it
    return only_person(lead, index) if is_signed or _is_in_person(asked, words) else None


def _is_in_person(asked: _Asked, words: InterviewWords) -> bool:
    """Whether most questions speak to somebody who says “I” in most answers: no list of questions and explanations."""
    answered = asked.answered()
    spoken_to = sum(has_word(asked.told(at), words.second_person) for at in answered)
    in_person = sum(has_word(asked.told(at + 1), words.first_person) for at in answered)
    return min(spoken_to, in_person) * 2 >= len(answered)


def _speaks_of_self(asked: _Asked, words: InterviewWords) -> bool:
    """Whether somebody says “I” behind the first question."""
    behind = range(asked.asking[0] + 1, len(asked.blocks))
    return any(has_word(asked.told(at), words.first_person) for at in behind if at not in asked.asking)


def _runs(asked: _Asked) -> Iterator[list[Placed]]:
    """The paragraphs behind each question, up to the next question or heading."""
    headings = (at for at, (_, block) in enumerate(asked.blocks) if block.kind == "heading")
    bounds = sorted({*asked.asking, *headings, len(asked.blocks)})
    for start, end in pairwise(at for at in bounds if at >= asked.asking[0]):
        if end > start + 1:
            yield list(asked.blocks[start + 1 : end])


def _answers(text: str, run: Sequence[Placed], words: InterviewWords, *, is_open: bool) -> Iterator[int]:
    """The paragraphs behind a question that answer it: what is put to somebody without a question mark stands between.

    Behind the last question of an interview that no line closes (`is_open`), the report speaks again in the first long
    paragraph in which nobody says "I".
    """
    run = [placed for placed in run if not _is_aside(_text_of(text, placed))]
    remarks = _in_turn(text, run, words) if not is_open else None
    answers = False  # the paragraph before
    for at, placed in enumerate(run):
        told = _text_of(text, placed)
        in_person = has_word(told, words.first_person)
        put = at in remarks if remarks is not None else not in_person and at < len(run) - 1 and _is_prompt(told, words)
        if answers and put:
            answers = False
        elif answers and is_open and not in_person:
            return
        else:
            answers = True
            yield placed[0]


def _in_turn(text: str, run: Sequence[Placed], words: InterviewWords) -> frozenset[int] | None:
    """The places of what is put to somebody, where both sides speak in turn: every second paragraph between questions.

    None where they do not: it is no longer than the answer behind it, and nobody says "I" in it.
    """
    told = [_text_of(text, placed) for placed in run]
    places = range(1, len(run), 2)
    put = (len(told[at].split()) <= MAX_PROMPT and not has_word(told[at], words.first_person) for at in places)
    return frozenset(places) if len(run) % 2 == 1 and all(put) else None


def _is_prompt(told: str, words: InterviewWords) -> bool:
    """Whether a paragraph is put to somebody: it speaks to them, or is hardly longer than "That is a grave charge."."""
    length = len(told.split())
    return length <= MAX_REMARK or (length <= MAX_PROMPT and has_word(told, words.second_person))


def _is_aside(told: str) -> bool:
    return told.startswith("(") and told.endswith(")")  # "(He laughs.)"


def _questions(text: str, blocks: Sequence[Placed], index: MentionIndex, words: InterviewWords) -> list[int]:
    """The places of paragraphs that only ask, and of the first that calls somebody by name to put something to them.

    Who answers a question in person may end with one of their own.
    """
    found: list[int] = []
    for at, placed in enumerate(blocks):
        told = _text_of(text, placed)
        is_answer = at - 1 in found and has_word(told, words.first_person)
        if is_answer or len(told.split()) > MAX_QUESTION_WORDS:
            continue
        if told.endswith("?") or (not found and is_put_to(told, words) and addressed(told, index, words)):
            found.append(at)
    return found


def _text_of(text: str, placed: Placed) -> str:
    return text[placed[1].start : placed[1].end].strip()
