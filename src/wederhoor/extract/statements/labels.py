"""Labels before what somebody says: “MERKEL: …”, “Frage: …”, “NF: …”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.interview_words import InterviewWords
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.record import Block, Mention

NAME = r"[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){0,4}\s?(?:\s?\([^()]{1,30}\))?"
LABEL = re.compile(rf"\s*[*_–—\"„“”»-]*\s*({NAME})[*_]*(:)[*_]*\s+(?=\S)")
MAX_CAPITALS = 4  # words


@dataclass(frozen=True, slots=True)
class Label:
    """Who speaks in a paragraph, as its first words tell."""

    words: Span
    colon: Span
    end: int  # where what is said begins
    speaker: Speaker | None  # None: a word such as "Frage", or a name that is not known
    asks: bool
    answers: bool
    is_capitals: bool


def label_of(text: str, block: Block, index: MentionIndex, words: InterviewWords) -> Label | None:
    """The label that a paragraph opens with; None for most."""
    found = LABEL.match(text, block.start, block.end)
    if found is None:
        return None
    name = found[1].strip()
    span = (found.start(1), found.start(1) + len(name))
    key = name.casefold()
    if key in words.news:
        return None
    asks, answers = key in words.question, key in words.answer
    is_capitals = name.isupper() and len(name) > 1 and len(name.split()) <= MAX_CAPITALS
    mention = None if asks or answers else known_by_label(name, span, index)
    if not (asks or answers or is_capitals or mention):
        return None
    named = Speaker(span, mention, "named" if mention is not None else "anonymous")
    speaker = None if answers else named
    return Label(span, found.span(2), found.end(), speaker, asks, answers, is_capitals)


def known_by_label(name: str, span: Span, index: MentionIndex) -> Mention | None:
    """Whom a label names: a person or body of this name, surname or these initials, here or elsewhere in the report."""
    own = next((m for m in index.inside(*span) if _speaks(m) and m.words.end == span[1]), None)
    named = [m for m in index.mentions if _speaks(m) and m.form == "name" and m.words.start != span[0]]
    last = name.split()[-1].casefold()
    same = (m for m in named if m.name.casefold() == name.casefold())
    surnames = (m for m in named if m.type == "person" and m.name.split()[-1].casefold() == last)
    initials = (m for m in named if m.type == "person" and name.isupper() and _initials(m.name) == name)
    full = next(same, None) or next((m for m in surnames if len(m.name.split()) > 1), None)
    return full or own or next(initials, None)


def _initials(name: str) -> str:
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part).upper()


def _speaks(mention: Mention) -> bool:
    return mention.type in ("person", "organisation", "company", "government") and mention.form in ("name", "metonym")
