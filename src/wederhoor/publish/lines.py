"""A statement, an entity, an event as a template sees it, and the small values that every line is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report, with their language and the place they stand at."""

    text: str
    language: str
    href: str | None = None
    lit: tuple[tuple[int, int], ...] = ()  # what of the text matters here, from and to, in its order

    @property
    def pieces(self) -> Sequence[tuple[str, bool]]:
        """The text in pieces, and which of them are lit."""
        ends = [0, *(end for span in self.lit for end in span), len(self.text)]
        cut = [(self.text[start:end], at % 2 == 1) for at, (start, end) in enumerate(pairwise(ends))]
        return [(piece, is_lit) for piece, is_lit in cut if piece]


@dataclass(frozen=True, slots=True)
class Chip:
    """A name; `href` leads to its line where it has one."""

    name: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Tags:
    """What the filters of the page know of a line: numbers of its actors, speakers, publishers and goods, its days.

    None: the line has nothing to do with that filter, and stays; empty: it has none, and goes.
    """

    actors: str | None = None
    speakers: str | None = None
    publishers: str | None = None
    goods: str | None = None
    days: str | None = None  # "2023-02-01/2023-02-03"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a person has done with a line."""

    done: str  # accepted, corrected, rejected
    words: str  # "checked by Ada, 22 Nov 2026"


@dataclass(frozen=True, slots=True)
class StatementLine:
    id: str
    gist: str
    stance: str
    verb: str
    certainty: str
    certainty_words: tuple[Words, ...]
    mode: str
    hearsay: bool
    content: Words
    speaker: Chip
    speaker_words: Words | None  # None: the same as the speaker's name, or no words
    cue: Words | None
    chain: tuple[Chip, ...]  # publisher first, speaker last
    publisher: str
    when: str
    within: Chip | None  # the statement that holds this one
    inner: bool  # which the same speaker makes
    answers: Chip | None  # the statement that it denies or doubts without telling it again
    answered: Words | None  # what that one says
    events: tuple[Chip, ...]  # inside its content
    tags: Tags
    checked: Checked | None  # None: no mark holds


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    id: str
    title: str
    note: str
    stances: tuple[tuple[str, str, int], ...]  # stance, verb, number
    lines: tuple[StatementLine, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Spelling:
    words: Words
    count: int


@dataclass(frozen=True, slots=True)
class MergeView:
    rule: str
    score: str
    names: tuple[str, ...]
    reasons: tuple[str, ...]
    n_links: int


@dataclass(frozen=True, slots=True)
class OfficeView:
    tenure: str
    words: Words
    when: str  # "" where nothing tells
    said_by: str


@dataclass(frozen=True, slots=True)
class EntityLine:
    id: str
    name: str
    type: str
    country: str | None
    wikidata: str | None
    spellings: tuple[tuple[str, tuple[Spelling, ...]], ...]  # language name, its spellings
    places: tuple[tuple[str, str, int], ...]  # publisher, link to the first mention there, number of mentions
    merges: tuple[MergeView, ...]
    n_mentions: int
    n_reports: int
    n_said: int  # statements
    called: tuple[tuple[str, Words], ...]  # publisher, what it calls this one besides the name
    offices: tuple[OfficeView, ...]
    search: str
    tags: Tags


@dataclass(frozen=True, slots=True)
class RoleView:
    role: str
    words: Words
    meant: str  # who is meant by a pronoun, a description or a capital; "" where the words say so


@dataclass(frozen=True, slots=True)
class EventLine:
    id: str
    gist: str
    type: str
    status: str
    status_words: str
    when: str
    when_words: Words | None
    trigger: Words
    roles: tuple[RoleView, ...]
    publisher: str
    told_by: tuple[tuple[str, Chip], ...]  # stance, "speaker denies" with a link to the statement
    tags: Tags
    checked: Checked | None
