"""Stand-ins that do a stage's job by the simplest rule there is, and small records made with them.

A name is a run of capitalised words, an event is the word "visited", a statement is what follows "said that", and
names that are spelled alike are one entity.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from wederhoor import SOFTWARE
from wederhoor.read.reading import Reading
from wederhoor.record import (
    Anchor,
    Block,
    Case,
    Conflict,
    Correction,
    Entity,
    Event,
    Finding,
    Goods,
    Leg,
    Mention,
    Merge,
    Name,
    Outcome,
    Place,
    Position,
    Published,
    Reason,
    Rejected,
    Report,
    Reprint,
    Role,
    Route,
    Statement,
    When,
    correction_id,
    entity_id,
    event_id,
    finding_id,
    mention_id,
    mention_key,
    report_id,
    route_id,
    statement_id,
)
from wederhoor.store.write import Derived, Told

NAME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)*")
VISIT = re.compile(r"\bvisited\b")
SAYING = re.compile(r"\b(said) that ([^.]+)")
FIRST = "A visit is planned\n\nAnna Berg visited Minsk. Boris Lind said that Oslo agrees on 100 drones."
SECOND = "Doubts remain\n\nBoris Lind visited Oslo. Anna Berg said that Minsk waits."


@dataclass(slots=True)
class FakeReader:
    """Sees no sentences, and remembers in `seen` what it was asked to read."""

    name: str = "fake-1"
    seen: list[str | None] | None = None

    def read(self, report: Report) -> Reading:
        if self.seen is not None:
            self.seen.append(report.path)
        return Reading(report, ())


@dataclass(frozen=True, slots=True)
class Found:
    """What the fake extraction gives back, in the shape of the real one."""

    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]


def a_report(text: str = FIRST, *, path: str | None = "a.txt", publisher: str | None = "The Fen Post") -> Report:
    """A report whose first line is its title."""
    title = text.partition("\n")[0] or None
    return Report(
        id=report_id(text, publisher, title),
        path=path,
        url=None,
        publisher=publisher,
        publisher_basis="given" if publisher else None,
        title=title,
        language="en",
        published=Published(first="2024-03-01", last="2024-03-02", basis="given"),
        text=text,
        blocks=tuple(blocks_of(text)),
    )


def blocks_of(text: str) -> Iterator[Block]:
    for line in re.finditer(r"[^\n]+", text):
        yield Block(start=line.start(), end=line.end(), kind="paragraph" if line.start() else "title", language="en")


def fake_extract(reading: Reading) -> Found:
    report = reading.report
    mentions = tuple(find_names(report))
    events = tuple(find_visits(report, mentions))
    return Found(mentions, tuple(find_sayings(report, mentions)), events)


def find_names(report: Report) -> Iterator[Mention]:
    for match in NAME.finditer(report.text):
        yield Mention(
            id=mention_id(report.id, match.start(), match.end(), "name"),
            report=report.id,
            words=report.cite(match.start(), match.end()),
            form="name",
            type="person" if " " in match[0] else "place",
            name=match[0],
            language="en",
        )


def find_visits(report: Report, mentions: Sequence[Mention]) -> Iterator[Event]:
    for match in VISIT.finditer(report.text):
        before = [m for m in mentions if m.words.end <= match.start()][-1:]
        after = [m for m in mentions if m.words.start >= match.end()][:1]
        named = [Role(role="agent", words=m.words, mention=m.id) for m in before]
        named += [Role(role="destination", words=m.words, mention=m.id) for m in after]
        named += [Role(role="quantity", words=report.cite(match.start(), match.end()), mention=None, value=100.0)]
        yield Event(
            id=event_id(report.id, "visit", match.start(), match.end()),
            report=report.id,
            type="visit",
            trigger=report.cite(match.start(), match.end()),
            status="occurred",
            time=When(first=None, last="2024-03-02", words=report.cite(match.start(), match.end())),
            roles=tuple(named),
        )


def find_sayings(report: Report, mentions: Sequence[Mention]) -> Iterator[Statement]:
    for match in SAYING.finditer(report.text):
        speaker = [m for m in mentions if m.words.end <= match.start()][-1:]
        yield Statement(
            id=statement_id(
                report.id,
                content=report.cite(*match.span(2)),
                cue=report.cite(*match.span(1)),
                stance="assert",
                speaker=speaker[0].words if speaker else None,
            ),
            report=report.id,
            content=report.cite(*match.span(2)),
            speaker=speaker[0].id if speaker else None,
            speaker_words=speaker[0].words if speaker else None,
            speaker_class="named" if speaker else "anonymous",
            through=tuple(m.id for m in mentions[:1]),
            cue=report.cite(*match.span(1)),
            mode="indirect",
            stance="assert",
            certainty="certain",
            certainty_words=(report.cite(*match.span(1)),),
            events=(),
        )


def fake_entities(
    mentions: Iterable[Mention], reports: Iterable[Report], events: Iterable[Event] = ()
) -> tuple[Entity, ...]:
    """One entity for each spelling."""
    spelled: dict[str, list[Mention]] = {}
    for mention in mentions:
        spelled.setdefault(mention.name, []).append(mention)
    return tuple(entity_of(name, group) for name, group in sorted(spelled.items()))


def entity_of(name: str, mentions: Sequence[Mention]) -> Entity:
    ids = tuple(m.id for m in mentions)
    merges = (
        Merge(mentions=ids, rule="same spelling", score=1.0, reasons=(Reason(rule="equal", bits=8.0, detail=name),)),
    )
    return Entity(
        id=entity_id(mention_key(mentions[0])),
        type=mentions[0].type,
        name=name,
        names=(Name(text=name, language="en", count=len(mentions)),),
        country=None,
        wikidata=None,
        reports=tuple(dict.fromkeys(m.report for m in mentions)),
        mentions=ids,
        merges=merges if len(ids) > 1 else (),
    )


def tell(report: Report) -> Told:
    found = fake_extract(Reading(report, ()))
    return Told(report, found.mentions, found.events, found.statements, SOFTWARE, "fake-1")


def a_case(*reports: Report) -> Case:
    """A whole case; one with a record of every kind unless reports are given."""
    told = [tell(report) for report in reports or (a_report(), a_report(SECOND, path="b.txt"))]
    mentions = tuple(m for one in told for m in one.mentions)
    case = Case(
        reports=tuple(one.report for one in told),
        mentions=mentions,
        entities=fake_entities(mentions, ()),
        events=tuple(e for one in told for e in one.events),
        statements=tuple(s for one in told for s in one.statements),
        findings=(),
        routes=(),
        reprints=(),
        rejected=(Rejected(path="c.txt", reason="empty"),),
        software=SOFTWARE,
        reader="fake-1",
    )
    return case if reports else with_comparison(case)


def with_comparison(case: Case) -> Case:
    """The case with a finding, a route and a reprint that point to what is in it."""
    statement, event, entity = case.statements[0], case.events[0], case.entities[0]
    position = Position(
        speaker=entity.id, publisher=None, stance="assert", certainty="certain", statements=(statement.id,)
    )
    finding = Finding(
        id=finding_id("Did the visit take place?", (event.id,)),
        question="Did the visit take place?",
        events=(event.id,),
        positions=(position,),
        verdict="single-origin",
        origins=(entity.id,),
        conflicts=(Conflict(field="time", values=("2024-03-01", "2024-03-02"), explanation="a day apart"),),
    )
    route = Route(
        id=route_id("drones", "weapons", (None, entity.id), (event.id,)),
        goods=Goods(text="drones", category="weapons"),
        quantity=100.0,
        legs=(Leg(origin=None, destination=entity.id, events=(event.id,), status="planned"),),
        status="planned",
        weakest=statement.id,
    )
    reprint = Reprint(reports=tuple(report.id for report in case.reports), overlap=0.9)
    compared = replace(case, findings=(finding,), routes=(route,), reprints=(reprint,))
    return replace(compared, corrections=(A_CORRECTION,), outcomes=(outcome_of(A_CORRECTION, entity),))


def a_correction(name: str, new_name: str, *, by: str | None = None) -> Correction:
    """That `name` is to be called `new_name`."""
    place = Place(report="r-0000000000000000", start=0, end=len(name), text=name)
    anchor = Anchor(name=name, names=(name,), places=(place,))
    correction = Correction(id="", action="rename", of=(anchor,), name=new_name, by=by)
    return replace(correction, id=correction_id(correction))


A_CORRECTION = a_correction("Anna Berg", "Anna Berg (mayor)", by="Ada")


def outcome_of(correction: Correction, entity: Entity) -> Outcome:
    return Outcome(correction=correction.id, standing="applied", entities=(entity.id,), overridden_by=(), missing=())


def derived_of(case: Case) -> Derived:
    return Derived(case.entities, case.findings, case.routes, case.reprints, case.outcomes)
