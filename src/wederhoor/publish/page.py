"""What the templates see: the lines of the brief as plain values, with every link and order decided."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.publish.texts import Run
from wederhoor.publish.timeline import Timeline
from wederhoor.record import Conflict, Verdict


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report, with their language and the place they stand at."""

    text: str
    language: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """A name; `href` leads to its line where it has one."""

    name: str
    href: str | None = None


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
    events: tuple[Chip, ...]  # inside its content


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    id: str
    title: str
    href: str | None
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
    search: str


@dataclass(frozen=True, slots=True)
class RoleView:
    role: str
    words: Words


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


@dataclass(frozen=True, slots=True)
class PositionView:
    stance: str
    verb: str
    certainty: str
    holder: Chip
    own_voice: bool
    quotes: tuple[tuple[str, Words], ...]  # publisher, exact words
    more: tuple[str, ...]  # links to further statements


@dataclass(frozen=True, slots=True)
class FindingView:
    id: str
    question: str
    verdict: Verdict
    verdict_words: str
    positions: tuple[PositionView, ...]
    origins: tuple[Chip, ...]
    conflicts: tuple[Conflict, ...]
    events: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    part: str  # from, via, to
    place: Chip | None


@dataclass(frozen=True, slots=True)
class RouteView:
    id: str
    goods: str
    category: str
    quantity: str | None
    status: str
    status_words: str
    stops: tuple[Stop, ...]
    events: tuple[Chip, ...]
    weakest: StatementLine | None


@dataclass(frozen=True, slots=True)
class ReportView:
    id: str
    publisher: str
    publisher_known: bool
    publisher_note: str
    title: str
    language: str
    language_name: str
    published: str
    date_words: Words | None
    path: str | None
    url: str | None  # only http and https
    shown_url: str | None
    same_origin: tuple[Chip, ...]
    n_statements: int
    n_events: int
    runs: tuple[Run, ...]
    has_title_block: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the record does not know."""

    title: str
    explanation: str
    items: tuple[tuple[str, Words], ...]  # publisher or file, words or reason


@dataclass(frozen=True, slots=True)
class Page:
    standfirst: str
    figures: tuple[tuple[str, str, str], ...]  # number, noun, link
    software: str
    reader: str
    findings: tuple[FindingView, ...]
    routes: tuple[RouteView, ...]
    reports: tuple[ReportView, ...]
    entities: tuple[EntityLine, ...]
    entities_folded: tuple[EntityLine, ...]
    entity_types: tuple[tuple[str, str, int], ...]
    speakers: tuple[SpeakerGroup, ...]
    speaker_choices: tuple[tuple[str, str], ...]
    stance_choices: tuple[tuple[str, str, int], ...]
    publisher_choices: tuple[str, ...]
    n_statements: int
    timelines: tuple[tuple[str, Timeline], ...]
    events: tuple[EventLine, ...]
    events_folded: tuple[EventLine, ...]
    events_undated: tuple[EventLine, ...]
    gaps: tuple[Gap, ...]
