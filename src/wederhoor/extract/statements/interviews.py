"""Interviews and transcripts: who speaks in which paragraph, told by labels or by questions and their answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.interview_words import InterviewWords, interview_words
from wederhoor.extract.statements.labels import Label, label_of
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Block, Mention, Stance
from wederhoor.text.quotations import CLOSERS

MIN_TURNS = 2  # labels or questions without which a report is no interview
MAX_LEAD = 8  # blocks before the first question, where those who talk are named
MAX_QUESTION_WORDS = 60
MAX_TO_NAME = 60  # characters from "in conversation with" to whom
MAX_BETWEEN = 3  # blocks that a labelled turn runs on
MIN_WORDS = 2
MAX_REMARK = 12  # words of what is put to somebody without speaking to them
MAX_PROMPT = 40


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
    turns = list(_labelled(reading, blocks, index, words)) or list(_asked(reading, blocks, index, words))
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
    asked = _interviewee(reading, blocks, min(labels), index, words)
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
        if i in labels or block.kind != "paragraph" or _closes(text, block, words):
            return
        yield i


def _asked(
    reading: Reading, blocks: Sequence[tuple[int, Block]], index: MentionIndex, words: InterviewWords
) -> Iterator[SpokenTurn]:
    """The answers of an interview whose paragraphs are questions and answers in turn, without labels."""
    text = reading.report.text
    asking = _questions(text, blocks, words)
    answered = [at for at in asking if at + 1 < len(blocks) and at + 1 not in asking]
    if len(answered) < MIN_TURNS:
        return
    first = blocks[asking[0]][0]
    questions = [text[blocks[at][1].start : blocks[at][1].end] for at in asking]
    who = _spoken_to(questions, index, words) or _interviewee(reading, blocks, first, index, words, told=True)
    if who is None:
        return
    speaker = Speaker((who.words.start, who.words.end), who, "named")
    for at in answered:
        behind = takewhile(lambda pair: pair[1].kind == "paragraph", blocks[at + 2 :])
        run = [blocks[at + 1], *takewhile(lambda pair: not _asks_alone(text, pair[1]), behind)]
        for place, block in _answers(text, run, words, is_last=at == answered[-1]):
            yield SpokenTurn(_without_marks(text, block.start, block.end), None, speaker, False, (place,))


def _answers(
    text: str, run: Sequence[tuple[int, Block]], words: InterviewWords, *, is_last: bool
) -> Iterator[tuple[int, Block]]:
    """The paragraphs behind a question that answer it: what is asked without a question mark stands between them.

    Behind the last question the report speaks again in the first long paragraph in which nobody says "I".
    """
    answers = False  # the paragraph before
    for place, block in run:
        told = text[block.start : block.end].strip()
        if _closes(text, block, words):
            return
        if told.startswith("(") and told.endswith(")"):
            continue  # "(He laughs.)"
        in_person = _has_word(told, words.first_person)
        goes_on = place != run[-1][0]
        if answers and goes_on and not in_person and _is_prompt(told, words):
            answers = False
            continue
        if answers and is_last and not in_person:
            return
        answers = True
        yield place, block


def _is_prompt(told: str, words: InterviewWords) -> bool:
    """Whether a paragraph is put to somebody: it speaks to them, or is hardly longer than "That is a grave charge."."""
    length = len(told.split())
    return length <= MAX_REMARK or (length <= MAX_PROMPT and _has_word(told, words.second_person))


def _has_word(told: str, wanted: frozenset[str]) -> bool:
    """Whether one of the words stands in a text; a word with a capital ("Sie") not where every word has one."""
    return any(
        word.group().lower() in wanted
        or (word.group() in wanted and not re.search(r"(?:\A|[.!?:]\W+)\Z", told[: word.start()]))
        for word in re.finditer(r"[^\W\d_]+", told)
    )


def _asks(words: str) -> bool:
    return words.rstrip(" “”\"'»«").endswith("?")


def _questions(text: str, blocks: Sequence[tuple[int, Block]], words: InterviewWords) -> list[int]:
    """The places of paragraphs that only ask; who answers a question in person may end with one of their own."""
    found: list[int] = []
    for at, (_, block) in enumerate(blocks):
        is_answer = at - 1 in found and _has_word(text[block.start : block.end], words.first_person)
        if _asks_alone(text, block) and not is_answer:
            found.append(at)
    return found


def _asks_alone(text: str, block: Block) -> bool:
    words = text[block.start : block.end].rstrip()
    return words.endswith("?") and len(words.split()) <= MAX_QUESTION_WORDS


def _closes(text: str, block: Block, words: InterviewWords) -> bool:
    return text[block.start : block.end].lstrip().lower().startswith(words.closing)


def _spoken_to(questions: Sequence[str], index: MentionIndex, words: InterviewWords) -> Mention | None:
    """Whom the questions address by name: "Frau Falk, …?"."""
    people = {m.name.split()[-1].casefold(): m for m in reversed(index.mentions) if _is_named_person(m)}
    for question in questions:
        opening = re.match(r"(\S+) (\w[\w-]*),", question)
        if opening and opening[1].lower() in words.polite and opening[2].casefold() in people:
            return people[opening[2].casefold()]
    return None


def _interviewee(
    reading: Reading,
    blocks: Sequence[tuple[int, Block]],
    first: int,
    index: MentionIndex,
    words: InterviewWords,
    *,
    told: bool = False,
) -> Mention | None:
    """Whom the lead names as talking; where it does not say so (`told`: it must), the only person in it."""
    lead = [block for i, block in blocks if i < first][-MAX_LEAD:]
    text = reading.report.text
    for block in lead:
        lowered = text[block.start : block.end].lower()
        at = next((lowered.find(phrase) for phrase in words.talking if phrase in lowered), None)
        if at is None:
            continue
        people = [m for m in index.inside(block.start, block.end) if _is_named_person(m)]
        before = [m for m in people if m.words.end <= block.start + at]
        behind = [m for m in people if 0 < m.words.start - block.start - at <= MAX_TO_NAME]
        found = [*before[:1], *behind]
        if found:
            return found[0]
    inside = (m for block in lead for m in index.inside(block.start, block.end))
    named = {m.name.split()[-1].casefold(): m for m in inside if _is_named_person(m)}
    return next(iter(named.values())) if len(named) == 1 and not told else None


def _is_named_person(mention: Mention) -> bool:
    return mention.type == "person" and mention.form == "name"


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
        return (start + 1, end - 1)
    return (start, end)
