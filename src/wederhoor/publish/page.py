"""What the templates see: the lines of the brief as plain values, with every link and order decided."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.publish.drawings.graph import Graph
from wederhoor.publish.drawings.worldmap import RouteMap
from wederhoor.publish.lines import Checked, Chip, EntityLine, EventLine, SpeakerGroup, StatementLine, Tags, Words
from wederhoor.publish.texts import Run
from wederhoor.publish.timeline import Timeline
from wederhoor.record import Conflict, Verdict


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in the filters: number and name."""

    actors: tuple[tuple[int, str], ...]
    speakers: tuple[tuple[int, str], ...]
    publishers: tuple[tuple[int, str], ...]
    goods: tuple[tuple[int, str], ...]
    days: tuple[str, str] | None  # the first and the last of the page


@dataclass(frozen=True, slots=True)
class PositionView:
    stance: str
    verb: str
    certainty: str
    holder: Chip
    own_voice: bool
    statuses: tuple[tuple[str, str], ...]  # how far the thing has come, as this one tells it: status, words
    quotes: tuple[tuple[str, Words, Words | None], ...]  # publisher, exact words, the words that they answer
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
    events: tuple[tuple[Chip, str], ...]  # and what it leaves open, or why it is taken for the same; may be empty
    acts: tuple[tuple[str, Words], ...]  # publisher, its word for what is done
    figures: tuple[tuple[str, tuple[tuple[str, Words], ...]], ...]  # when, how many, how much: each report's words
    silent: tuple[Chip, ...]  # reports that name all parties and tell nothing of this
    n_silent: int  # of which some are not listed
    n_reports: int
    tags: Tags
    checked: Checked | None

    @property
    def sayings(self) -> tuple[tuple[str, str], ...]:
        """Who and the verb; a publisher that tells it in several reports stands here once."""
        return tuple(dict.fromkeys((position.holder.name, position.verb) for position in self.positions))


@dataclass(frozen=True, slots=True)
class FindingSection:
    anchor: str
    title: str
    meaning: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    part: str  # from, via, to
    place: Chip | None
    status: str = ""  # how far the goods have come here, in words; empty where all legs have come as far
    joined: str = ""  # what tells that goods went on from here; empty where one event tells both legs


@dataclass(frozen=True, slots=True)
class RouteView:
    id: str
    goods: Words
    category: str
    quantity: str | None
    status: str
    status_words: str
    told: str  # how many tellings say what of a leg; empty where they agree
    stops: tuple[Stop, ...]
    events: tuple[Chip, ...]
    weakest: StatementLine | None
    asked: tuple[tuple[Chip, Verdict, str], ...]  # the questions that it is part of: verdict, its words
    tags: Tags


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
    silent: tuple[Chip, ...]  # findings whose parties it names and of which it tells nothing
    runs: tuple[Run, ...]
    has_title_block: bool
    open: bool
    tags: Tags


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """What a person said of a record, where the record's own line does not tell it."""

    id: str  # of the mark
    record: str | None  # that it is on; of what is rejected this is the line
    done: str
    sentence: str  # with what it was called
    short: str  # for where its words stand beside it
    standing: str
    trouble: str  # "" where the mark holds
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the record does not know."""

    title: str
    explanation: str
    items: tuple[tuple[str, Words], ...]  # publisher or file, words or reason


@dataclass(frozen=True, slots=True)
class Page:
    topic: str  # whom and what the reports name most; empty where they name nobody
    languages: int  # of the reports
    standfirst: str
    figures: tuple[tuple[str, str, str], ...]  # number, noun, link
    software: str
    reader: str
    choices: Choices
    asked: tuple[FindingView, ...]  # every finding, the widest told first
    findings: tuple[FindingSection, ...]  # disputes, and what is borne out
    one_voice: tuple[FindingSection, ...]
    routes: tuple[RouteView, ...]
    reports: tuple[ReportView, ...]
    entities: tuple[EntityLine, ...]
    entities_folded: tuple[EntityLine, ...]
    entity_types: tuple[tuple[str, str, int], ...]
    speakers: tuple[SpeakerGroup, ...]
    speakers_folded: tuple[SpeakerGroup, ...]  # named ones who say less
    speakers_unnamed: tuple[SpeakerGroup, ...]
    stance_choices: tuple[tuple[str, str, int], ...]
    n_statements: int
    large: bool  # whether folded lists wait as text
    first: int  # findings, routes and reports that a section shows before the fold
    timelines: tuple[tuple[str, Timeline], ...]
    events: tuple[EventLine, ...]
    events_folded: tuple[EventLine, ...]
    events_undated: tuple[EventLine, ...]
    graph: Graph | None
    map: RouteMap | None
    review: tuple[str, tuple[ReviewLine, ...]] | None  # what people did in a sentence; what is to be told of it
    gaps: tuple[Gap, ...]
