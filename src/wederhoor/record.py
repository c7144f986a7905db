"""The nouns of the record, as frozen values.

Offsets count Unicode code points of `Report.text`, half open. Only `Report.cite` makes `Evidence`.
Statements, events and roles point to mentions; which entity a mention belongs to is a judgement that is kept
apart (`Entity.mentions`), so that a merge can be withdrawn without touching anything that was read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Literal

import msgspec

RECORD_VERSION = 1
CORRECTION = "correction"
WIKIDATA_ID = re.compile(r"Q[1-9][0-9]*")

ReportId = str
MentionId = str
EntityId = str
EventId = str
StatementId = str
CorrectionId = str
MarkId = str
Sense = bytes  # what words mean, as signed bytes: a direction; empty where the reader does not tell

EntityType = Literal["person", "organisation", "company", "government", "place", "goods", "initiative", "other"]
MentionForm = Literal["name", "nominal", "pronoun", "metonym"]
BlockKind = Literal["title", "heading", "paragraph", "furniture"]
DateBasis = Literal["metadata", "dateline", "inferred", "given"]
EventType = Literal[
    "visit", "meet", "negotiate", "agree", "cooperate", "join", "link", "support", "supply", "trade", "finance", "own",
    "produce", "sanction", "evade", "restrict", "attack", "deploy", "detain", "appoint", "protest", "harm", "surveil",
    "suspend", "vote", "travel", "other",
]  # fmt: skip
MUTUAL: frozenset[EventType] = frozenset(("meet", "agree", "cooperate", "negotiate"))  # either party may come first
EventStatus = Literal["occurred", "ongoing", "planned", "possible", "hypothetical", "negated"]
RoleName = Literal[
    "agent", "patient", "recipient", "goods", "via", "origin", "destination", "place", "quantity", "amount",
    "purpose", "cover",
]  # fmt: skip
SpeakerClass = Literal["named", "collective", "anonymous", "author"]
Mode = Literal["direct", "indirect", "hearsay", "author"]
Stance = Literal["assert", "deny", "doubt", "warn", "demand", "promise", "predict", "support", "oppose", "ask"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Tenure = Literal["current", "former", "coming", "then"]  # then: at the time that is spoken of
Verdict = Literal["corroborated", "single-origin", "disputed", "unattributed"]
CorrectionAction = Literal["merge", "split", "rename", "retype", "forbid", "know"]
Standing = Literal["applied", "overridden", "waiting"]
Markable = Literal["statement", "event", "finding"]
MarkAction = Literal["accept", "reject", "correct"]
MarkStanding = Literal["applied", "overridden", "outdated", "unplaced"]


def content_id(prefix: str, *parts: object) -> str:
    """`prefix-` and 16 hex digits of the SHA-256 of the parts: the same content has the same id everywhere."""
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()
    return f"{prefix}-{digest[:16]}"


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value; two with the same fields are equal."""


class Evidence(Value, frozen=True, kw_only=True):
    """The words of one report that a record rests on. Made only by `Report.cite`."""

    start: int
    end: int
    text: str


class Published(Value, frozen=True, kw_only=True):
    """When a report was published: first and last possible day (ISO dates), and where that was read."""

    first: str = msgspec.field(name="from")
    last: str = msgspec.field(name="to")
    basis: DateBasis
    words: Evidence | None = None  # None: not read from the report's text


class Block(Value, frozen=True, kw_only=True):
    """A paragraph-like part of a report's text; blocks are ordered, do not overlap and hold every visible word."""

    start: int
    end: int
    kind: BlockKind
    language: str  # BCP 47
    reason: str | None = (
        None  # for furniture: menu, caption, repeated title, donation, author box, comments, related, dateline
    )


class Report(Value, frozen=True, kw_only=True):
    """A published news item."""

    id: ReportId
    path: str | None  # as the user named the file; None when it came from standard input
    url: str | None
    publisher: str | None  # None: neither given nor found
    publisher_basis: Literal["metadata", "text", "given"] | None
    title: str | None
    language: str  # BCP 47, of most of its text
    published: Published | None  # None: not even an interval can be inferred
    text: str
    blocks: tuple[Block, ...]

    def cite(self, start: int, end: int) -> Evidence:
        """The words from `start` to `end`; raises ValueError for an empty span or one outside the text."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such span in report {self.id}: {start} to {end} of {len(self.text)}")
        return Evidence(start=start, end=end, text=self.text[start:end])


def report_id(text: str, publisher: str | None, title: str | None) -> ReportId:
    """Not of the path: the same report found twice is one; two publishers with one text are two."""
    return content_id("r", text, publisher or "", title or "")


def mention_id(report: ReportId, start: int, end: int, form: MentionForm) -> MentionId:
    """Of the words and the form: one stretch of words can name a city and stand for a government."""
    return content_id("m", report, start, end, form)


def event_id(report: ReportId, kind: EventType, start: int, end: int) -> EventId:
    """Of the type and the trigger's place."""
    return content_id("v", report, kind, start, end)


def statement_id(
    report: ReportId, *, content: Evidence, cue: Evidence | None, stance: Stance, speaker: Evidence | None
) -> StatementId:
    """Of the place of content, cue and speaker's words and the stance.

    One speaker can say and deny the same words, and two can say them together.
    """
    places = ((part.start, part.end) if part else ("", "") for part in (content, cue, speaker))
    return content_id("s", report, *(offset for place in places for offset in place), stance)


class When(Value, frozen=True, kw_only=True):
    """The time of something: first and last possible day (ISO dates; None is open), with its words where it has any."""

    first: str | None = msgspec.field(name="from")
    last: str | None = msgspec.field(name="to")
    words: Evidence | None


class Office(Value, frozen=True, kw_only=True):
    """What a report says that a person is, was or is to be: an office, a post, a trade."""

    words: Evidence  # "seit 1. Jänner neuer chinesischer Außenminister"
    title: str  # "Außenminister": without country, body and time
    tenure: Tenure
    country: str | None  # ISO 3166 alpha-2, of the office
    body: MentionId | None  # the firm, party or government that it is an office of; None: none that was recognised
    time: When | None  # in which the office is held; None: no words tell


class Mention(Value, frozen=True, kw_only=True):
    """Words that name something."""

    id: MentionId
    report: ReportId
    words: Evidence
    form: MentionForm
    type: EntityType
    name: str  # the words as a name: without genitive ending, article and quotes
    language: str
    antecedent: MentionId | None = None  # for pronouns and nominals: the mention of the same report that they stand for
    offices: tuple[Office, ...] = ()  # of a person, told by the words around the mention
    sense: Sense = b""  # of names and nominals of several words


class Reason(Value, frozen=True, kw_only=True):
    """Why two things were judged to be one: the rule, its weight in bits, and the words it looked at."""

    rule: str
    bits: float
    detail: str


class Merge(Value, frozen=True, kw_only=True):
    """One link that made mentions into one entity; or, by the rule CORRECTION, what a person said of them."""

    mentions: tuple[MentionId, ...]
    rule: str
    score: float  # 0 to 1
    reasons: tuple[Reason, ...] = ()


class Probable(Value, frozen=True, kw_only=True):
    """Another entity that this one probably is: shown to a person, who may merge them."""

    entity: EntityId
    score: float  # 0 to 1
    reasons: tuple[Reason, ...]


class Name(Value, frozen=True, kw_only=True):
    """One spelling of an entity's name."""

    text: str
    language: str
    count: int


class Held(Value, frozen=True, kw_only=True):
    """An office that a report says a person holds, held or is to hold, and who says so."""

    mention: MentionId  # of the person
    report: ReportId
    office: Office
    body: EntityId | None  # the entity of `office.body`
    speaker: EntityId | None  # None: the report's own voice, or a speaker that was not recognised


class Entity(Value, frozen=True, kw_only=True):
    """Mentions judged to be one thing."""

    id: EntityId
    type: EntityType
    name: str
    names: tuple[Name, ...]
    country: str | None  # ISO 3166 alpha-2
    wikidata: str | None
    reports: tuple[ReportId, ...]
    mentions: tuple[MentionId, ...]
    merges: tuple[Merge, ...]
    corrections: tuple[CorrectionId, ...] = ()  # that made it what it is, in the order they were given
    probably: tuple[Probable, ...] = ()  # entities that it may be one with, the likeliest first
    offices: tuple[Held, ...] = ()  # of a person, in the order of the reports and of their words


class Place(Value, frozen=True, kw_only=True):
    """Where words stand, whether or not the case holds that report now."""

    report: ReportId
    start: int
    end: int
    text: str


class Anchor(Value, frozen=True, kw_only=True):
    """What a correction speaks of: spellings wherever they stand, and single places, whatever entity they belong to."""

    name: str  # what it was called when the correction was made
    type: EntityType | None = None  # None: of whatever type
    names: tuple[str, ...] = ()  # the first that the case holds is what is meant, the others go with it if they can
    places: tuple[Place, ...] = ()


class Correction(Value, frozen=True, kw_only=True):
    """What a person says of who is who. It is kept apart from all that was read, and can be withdrawn."""

    id: CorrectionId
    action: CorrectionAction
    of: tuple[Anchor, ...]  # two or more for merge, the part and the rest for split, two for forbid, else one
    name: str | None = None  # for rename and know
    type: EntityType | None = None  # for retype and know
    country: str | None = None  # for know
    wikidata: str | None = None  # for know
    by: str | None = None  # who says so
    note: str | None = None  # why


class Outcome(Value, frozen=True, kw_only=True):
    """What became of a correction in a case."""

    correction: CorrectionId
    standing: Standing  # waiting: it names nothing, or not enough, that is in the case
    entities: tuple[EntityId, ...]  # that it shaped
    overridden_by: tuple[CorrectionId, ...]  # later ones that it contradicts
    missing: tuple[str, ...]  # names of its anchors that fit nothing in the case


class Role(Value, frozen=True, kw_only=True):
    """A participant or circumstance of an event."""

    role: RoleName
    words: Evidence
    mention: MentionId | None  # None: the words name nothing that was recognised
    value: float | None = None  # for quantity and amount, in `unit`
    upper: float | None = None  # the higher end of a range; None: no range
    unit: str | None = None  # ISO 4217 code, "%", unit symbol, or the counted noun as written; None: none is told
    vague: bool = False  # "about", "at least", "dozens"
    category: str | None = None  # of goods, such as "chips"; None: no known kind


class Event(Value, frozen=True, kw_only=True):
    """Something that a report speaks of as happening, planned, possible or not happening."""

    id: EventId
    report: ReportId
    type: EventType
    trigger: Evidence
    status: EventStatus
    time: When | None
    roles: tuple[Role, ...]


class Statement(Value, frozen=True, kw_only=True):
    """What a report says that somebody said, or what it says in its own voice."""

    id: StatementId
    report: ReportId
    content: Evidence  # without cue and speaker
    speaker: MentionId | None  # None: the report's own voice, or nobody that was recognised
    speaker_words: Evidence | None
    speaker_class: SpeakerClass
    through: tuple[MentionId, ...]  # the chain, nearest first: who reports that the speaker said it
    cue: Evidence | None
    mode: Mode
    stance: Stance
    certainty: Certainty
    certainty_words: tuple[Evidence, ...]
    events: tuple[EventId, ...]
    within: StatementId | None = None  # the statement whose content holds this one
    answers: StatementId | None = None  # what is denied or doubted where the content only points to it ("denied it")
    sense: Sense = b""


class Spot(Value, frozen=True, kw_only=True):
    """Where words stand, and the words around them: the same text is known again under the id of another report."""

    report: ReportId
    start: int
    end: int
    text: str
    before: str
    after: str


class Filled(Value, frozen=True, kw_only=True):
    """Who or what has a role, as a person says."""

    role: RoleName
    words: Spot | None  # None: nobody has it


class Changes(Value, frozen=True, kw_only=True):
    """What a person says that a record should say; None or empty: as it was read."""

    speaker: Spot | None = None
    speaker_class: SpeakerClass | None = None
    stance: Stance | None = None
    certainty: Certainty | None = None
    type: EventType | None = None
    status: EventStatus | None = None
    roles: tuple[Filled, ...] = ()
    question: str | None = None
    verdict: Verdict | None = None


class Mark(Value, frozen=True, kw_only=True):
    """What a person says of a statement, an event or a finding. It is kept apart from all that was read."""

    id: MarkId
    action: MarkAction
    of: Markable
    name: str  # what it was called
    spots: tuple[Spot, ...]  # the content or the trigger; of a finding the trigger of each of its events
    record: str  # the id it had: tells apart what stands on the same words
    seen: tuple[str, ...]  # what was read there: an acceptance or rejection is of this and nothing else
    changes: Changes | None = None  # for correct
    by: str | None = None  # who says so
    on: str | None = None  # the day, as it was given
    note: str | None = None  # why


class Review(Value, frozen=True, kw_only=True):
    """What became of a mark in a case."""

    mark: MarkId
    standing: MarkStanding  # outdated: something else is read there now; unplaced: nothing of the kind is
    now: str | None  # the record that it is on
    near: str | None = None  # where it is unplaced: what shares most words with it now


class SetAside(Value, frozen=True, kw_only=True):
    """What people have rejected, and events that only rejected statements tell."""

    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    findings: tuple[Finding, ...] = ()


def entity_id(key: str) -> EntityId:
    """Of the gazetteer's key, or of the place of the entity's first mention (`mention_key`)."""
    return content_id("e", key)


def mention_key(mention: Mention) -> str:
    """Where a mention stands; nested ones may share a start, so the end counts too."""
    return f"{mention.report}:{mention.words.start}:{mention.words.end}"


def correction_id(correction: Correction) -> CorrectionId:
    """Of what is said, not of who says it or why."""
    said = msgspec.structs.replace(correction, id="", by=None, note=None)
    return content_id("c", msgspec.json.encode(said).decode())


def mark_id(mark: Mark) -> MarkId:
    """Of what is said and of which words, not of who says it, when or why."""
    said = msgspec.structs.replace(mark, id="", by=None, on=None, note=None)
    return content_id("k", msgspec.json.encode(said).decode())


def finding_id(question: str, events: Iterable[EventId]) -> str:
    """Of the question and the events that answer it."""
    return content_id("f", question, *events)


def route_id(goods: str, category: str, stops: Iterable[EntityId | None], events: Iterable[EventId]) -> str:
    """Of the goods, the stops from origin to destination, and the events."""
    return content_id("p", goods, category, *stops, *events)


class Position(Value, frozen=True, kw_only=True):
    """Where one speaker (or one publisher in its own voice) stands in a finding."""

    speaker: EntityId | None
    publisher: str | None
    stance: Stance
    certainty: Certainty
    statements: tuple[StatementId, ...]


class Conflict(Value, frozen=True, kw_only=True):
    """Values of one field that cannot both be right."""

    field: str
    values: tuple[str, ...]
    explanation: str  # the arithmetic, in one line


class Link(Value, frozen=True, kw_only=True):
    """Why an event stands in a finding: what it has in common with the others, or leaves open."""

    event: EventId
    rule: str


class Finding(Value, frozen=True, kw_only=True):
    """One question that the reports answer, with every position on it."""

    id: str
    question: str
    events: tuple[EventId, ...]
    positions: tuple[Position, ...]
    verdict: Verdict
    origins: tuple[EntityId, ...]
    conflicts: tuple[Conflict, ...]
    links: tuple[Link, ...] = ()  # one for each of `events`


class Goods(Value, frozen=True, kw_only=True):
    """What travels."""

    text: str
    category: str


class Leg(Value, frozen=True, kw_only=True):
    """One stage of a route; an end that no report names is None."""

    origin: EntityId | None = msgspec.field(name="from")
    destination: EntityId | None = msgspec.field(name="to")
    events: tuple[EventId, ...]
    status: EventStatus
    link: str = ""  # what tells that the goods went on from the leg before; empty for the first, and within one event


class Route(Value, frozen=True, kw_only=True):
    """The way that goods travel, as strong as the weakest statement behind it."""

    id: str
    goods: Goods
    quantity: float | None
    legs: tuple[Leg, ...]
    status: EventStatus
    weakest: StatementId | None  # None: told in the report's own voice only

    @property
    def stops(self) -> tuple[EntityId | None, ...]:
        """From where the goods come to where they go."""
        return (self.legs[0].origin, *(leg.destination for leg in self.legs)) if self.legs else ()

    @property
    def events(self) -> tuple[EventId, ...]:
        """Those that tell of any leg, each once."""
        return tuple(dict.fromkeys(event for leg in self.legs for event in leg.events))


class Reprint(Value, frozen=True, kw_only=True):
    """Reports that share so much text that they count as one origin; the first one is the earliest."""

    reports: tuple[ReportId, ...]
    overlap: float  # smallest share of shingles in common, 0 to 1


class Rejected(Value, frozen=True, kw_only=True):
    """A file that could not be used, and why."""

    path: str
    reason: str


class Case(Value, frozen=True, kw_only=True):
    """Everything that is known of one case, in a fixed order."""

    reports: tuple[Report, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    findings: tuple[Finding, ...]
    routes: tuple[Route, ...]
    reprints: tuple[Reprint, ...]
    rejected: tuple[Rejected, ...]
    software: str
    reader: str
    corrections: tuple[Correction, ...] = ()  # in the order they were given
    outcomes: tuple[Outcome, ...] = ()  # one for each correction
    marks: tuple[Mark, ...] = ()  # in the order they were given
    reviews: tuple[Review, ...] = ()  # one for each mark, once they are applied
    set_aside: SetAside = SetAside()
