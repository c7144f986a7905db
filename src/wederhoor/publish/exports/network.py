"""A case as a network: entities, and between them what happened, who speaks of whom, and who relays whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from wederhoor.compare.indexes import mentions_by_report
from wederhoor.publish.exports.told import FROM, Told, publisher
from wederhoor.record import Case, EntityId, Event, Mention, ReportId, RoleName, Statement

EdgeKind = Literal["event", "statement", "relay"]
UNCONNECTED: frozenset[RoleName] = frozenset(("quantity", "amount", "purpose", "cover", "goods"))


@dataclass(frozen=True, slots=True)
class Node:
    """An entity."""

    id: EntityId
    label: str
    type: str
    country: str
    wikidata: str
    mentions: int
    reports: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A link from one entity to another that one report tells of; empty text is unknown or does not apply."""

    id: str
    origin: EntityId
    target: EntityId
    kind: EdgeKind
    label: str  # type of the event and role of the target; stance of the statement
    record: str  # id of the event or statement
    status: str
    stance: str
    certainty: str
    verdict: str
    goods: str
    first: str  # day, of events only
    last: str
    report: ReportId
    publisher: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges in a fixed order; every end of an edge is a node."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def network_of(case: Case) -> Network:
    """The network of a case, with every entity in it, linked or not."""
    told = Told(case)
    nodes = (
        Node(
            id=entity.id,
            label=entity.name,
            type=entity.type,
            country=entity.country or "",
            wikidata=entity.wikidata or "",
            mentions=len(entity.mentions),
            reports=len(entity.reports),
        )
        for entity in case.entities
    )
    in_order = sorted(case.mentions, key=lambda mention: (mention.words.start, mention.words.end))
    mentions = mentions_by_report(in_order)
    edges = [edge for event in case.events for edge in _event_edges(event, told)]
    for statement in case.statements:
        edges += _statement_edges(statement, told, mentions.get(statement.report, ()))
    return Network(tuple(nodes), tuple(edges))


def _event_edges(event: Event, told: Told) -> Iterator[Edge]:
    """From who acts (else where it starts, else the first that is named) to everything else that is named."""
    known = [(role.role, entity.id) for role in event.roles if (entity := told.entity(role))]
    named = [pair for pair in dict.fromkeys(known) if pair[0] not in UNCONNECTED]
    starts = [end for name in FROM for part, end in named if part == name] or [end for _, end in named]
    start = next(iter(starts), None)
    if start is None:
        return
    words, finding, report = told.words(event), told.finding(event), told.report(event)
    for part, end in named:
        if end != start:
            yield Edge(
                id=f"{event.id}.{part}.{end}",
                origin=start,
                target=end,
                kind="event",
                label=f"{event.type} ({part})",
                record=event.id,
                status=event.status,
                stance="",
                certainty="",
                verdict=finding.verdict if finding else "",
                goods="; ".join(role.words.text for role in event.roles if role.role == "goods"),
                first=event.time.first or "" if event.time else "",
                last=event.time.last or "" if event.time else "",
                report=event.report,
                publisher=publisher(report),
                language=told.language(event, words),
                words=words.text,
            )


def _statement_edges(statement: Statement, told: Told, mentions: Sequence[Mention]) -> Iterator[Edge]:
    """From the speaker to everybody named in what he says, and from each relayer to whom he relays."""
    speaker = told.look.entity(statement.speaker)
    if speaker:
        for about in _named_inside(statement, told, mentions):
            if about != speaker.id:
                yield _said(statement, told, speaker.id, about, "statement")
    links = [told.look.entity(mention) for mention in (*statement.through, statement.speaker)]
    chain = [link.id for link in links if link]
    for relayer, relayed in dict.fromkeys(pairwise(chain)):
        if relayer != relayed:
            yield _said(statement, told, relayer, relayed, "relay")


def _named_inside(statement: Statement, told: Told, mentions: Sequence[Mention]) -> tuple[EntityId, ...]:
    content = statement.content
    at = bisect_left(mentions, content.start, key=lambda mention: mention.words.start)
    found = []
    while at < len(mentions) and mentions[at].words.start < content.end:
        if mentions[at].words.end <= content.end and (entity := told.look.entity(mentions[at].id)):
            found.append(entity.id)
        at += 1
    return tuple(dict.fromkeys(found))


def _said(statement: Statement, told: Told, origin: EntityId, target: EntityId, kind: EdgeKind) -> Edge:
    return Edge(
        id=f"{statement.id}.{kind}.{origin}.{target}",
        origin=origin,
        target=target,
        kind=kind,
        label=statement.stance if kind == "statement" else "relays",
        record=statement.id,
        status="",
        stance=statement.stance,
        certainty=statement.certainty,
        verdict="",
        goods="",
        first="",
        last="",
        report=statement.report,
        publisher=publisher(told.report(statement)),
        language=told.language(statement, statement.content),
        words=statement.content.text,
    )
