"""A case as RDF in Turtle: reports, entities, statements and events with their provenance (PROV-O), and the exact words
as Web Annotation selectors. Needs pyoxigraph: the extra `rdf`.

Everything is named by a URN made of its id, so that nothing promises a page that does not exist. Our own terms, such as
the stance of a statement, stand under `urn:wederhoor:term:` and mean what docs/record.md says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wederhoor.errors import SettingError
from wederhoor.publish.exports.told import Told
from wederhoor.record import WIKIDATA_ID, Case, Entity, Event, Evidence, Finding, Report, Statement, content_id

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode, Triple

RECORD = "urn:wederhoor:record:"
TERM = "urn:wederhoor:term:"
PREFIXES = {
    "w": TERM,
    "record": RECORD,
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "dct": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
CLASSES = {"person": "prov:Person", "organisation": "prov:Organization", "company": "prov:Organization",
           "government": "prov:Organization", "place": "prov:Location"}  # fmt: skip
LANGUAGE_TAG = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x20<>\"{}|\\^`]+", re.IGNORECASE)


def rdf(case: Case) -> bytes:
    """The whole case in Turtle; raises SettingError where pyoxigraph is missing."""
    try:
        from pyoxigraph import RdfFormat, serialize
    except ImportError:
        raise SettingError("RDF needs pyoxigraph, which is not installed: pip install wederhoor[rdf]") from None
    written = serialize(_triples(case), format=RdfFormat.TURTLE, prefixes=PREFIXES)
    if not isinstance(written, bytes):
        raise TypeError("pyoxigraph gave no bytes")
    return written


def _triples(case: Case) -> Iterator[Triple]:
    told = Told(case)
    for report in case.reports:
        yield from _report(report)
    for entity in case.entities:
        yield from _entity(entity)
    for event in case.events:
        yield from _event(event, told)
    for statement in case.statements:
        yield from _statement(statement, told)
    for finding in case.findings:
        yield from _finding(finding)
    for reprint in case.reprints:
        first, *copies = reprint.reports
        yield from (_triple(_record(copy), "prov:wasDerivedFrom", _record(first)) for copy in copies)


def _report(report: Report) -> Iterator[Triple]:
    me = _record(report.id)
    yield _triple(me, "rdf:type", _node("prov:Entity"))
    yield (
        _triple(me, "dct:title", _text(report.title or "", report.language))
        if report.title
        else _triple(me, "rdfs:label", _text(report.id))
    )
    yield _triple(me, "dct:language", _text(report.language))
    if report.publisher:
        agent = _record(content_id("a", report.publisher))
        yield _triple(me, "prov:wasAttributedTo", agent)
        yield _triple(me, "dct:publisher", agent)
        yield _triple(agent, "rdf:type", _node("prov:Organization"))
        yield _triple(agent, "rdfs:label", _text(report.publisher))
    if report.published:
        yield _triple(me, "w:publishedFrom", _day(report.published.first))
        yield _triple(me, "w:publishedTo", _day(report.published.last))
        yield _triple(me, "w:publishedBasis", _text(report.published.basis))
    if page := _page(report.url or ""):
        yield _triple(me, "prov:alternateOf", page)


def _entity(entity: Entity) -> Iterator[Triple]:
    me = _record(entity.id)
    if known := CLASSES.get(entity.type):
        yield _triple(me, "rdf:type", _node(known))
    yield _triple(me, "w:type", _text(entity.type))
    yield _triple(me, "skos:prefLabel", _text(entity.name))
    for name in entity.names:
        yield _triple(me, "skos:altLabel", _text(name.text, name.language))
    if entity.country:
        yield _triple(me, "w:country", _text(entity.country))
    if entity.wikidata and WIKIDATA_ID.fullmatch(entity.wikidata):
        yield _triple(me, "owl:sameAs", _node(f"http://www.wikidata.org/entity/{entity.wikidata}"))


def _event(event: Event, told: Told) -> Iterator[Triple]:
    me = _record(event.id)
    yield _triple(me, "rdf:type", _node("w:Event"))
    yield _triple(me, "w:type", _text(event.type))
    yield _triple(me, "w:status", _text(event.status))
    yield _triple(me, "rdfs:label", _text(told.gist(event)))
    for role in event.roles:
        entity = told.entity(role)
        yield _triple(me, f"w:{role.role}", _record(entity.id) if entity else _words(role.words.text, event, told))
    if event.time and event.time.first:
        yield _triple(me, "w:timeFrom", _day(event.time.first))
    if event.time and event.time.last:
        yield _triple(me, "w:timeTo", _day(event.time.last))
    yield from _quoted(event, told.words(event), told)


def _statement(statement: Statement, told: Told) -> Iterator[Triple]:
    me = _record(statement.id)
    yield _triple(me, "rdf:type", _node("w:Statement"))
    yield _triple(me, "w:stance", _text(statement.stance))
    yield _triple(me, "w:certainty", _text(statement.certainty))
    yield _triple(me, "w:mode", _text(statement.mode))
    yield _triple(me, "w:speakerClass", _text(statement.speaker_class))
    if speaker := told.look.entity(statement.speaker):
        yield _triple(me, "prov:wasAttributedTo", _record(speaker.id))
    for mention in statement.through:
        if relayer := told.look.entity(mention):
            yield _triple(me, "w:through", _record(relayer.id))
    for event in statement.events:
        yield _triple(me, "w:event", _record(event))
    yield from _quoted(statement, statement.content, told)


def _quoted(record: Event | Statement, words: Evidence, told: Told) -> Iterator[Triple]:
    """Where the words stand: the report they are quoted from, and selectors for the place and the words."""
    me = _record(record.id)
    target, place, quote = (_record(f"{record.id}.{part}") for part in ("target", "place", "quote"))
    yield _triple(me, "prov:wasQuotedFrom", _record(record.report))
    yield _triple(me, "oa:hasTarget", target)
    yield _triple(target, "oa:hasSource", _record(record.report))
    yield _triple(target, "oa:hasSelector", place)
    yield _triple(target, "oa:hasSelector", quote)
    yield _triple(place, "rdf:type", _node("oa:TextPositionSelector"))
    yield _triple(place, "oa:start", _number(words.start))
    yield _triple(place, "oa:end", _number(words.end))
    yield _triple(quote, "rdf:type", _node("oa:TextQuoteSelector"))
    yield _triple(quote, "oa:exact", _words(words.text, record, told))


def _finding(finding: Finding) -> Iterator[Triple]:
    me = _record(finding.id)
    yield _triple(me, "rdf:type", _node("w:Finding"))
    yield _triple(me, "rdfs:label", _text(finding.question, "en"))
    yield _triple(me, "w:verdict", _text(finding.verdict))
    for event in finding.events:
        yield _triple(me, "w:event", _record(event))
    for statement in dict.fromkeys(s for position in finding.positions for s in position.statements):
        yield _triple(me, "prov:wasDerivedFrom", _record(statement))


def _triple(subject: NamedNode, predicate: str, value: NamedNode | Literal) -> Triple:
    from pyoxigraph import Triple

    return Triple(subject, _node(predicate), value)


def _record(own_id: str) -> NamedNode:
    from pyoxigraph import NamedNode

    return NamedNode(RECORD + own_id)


def _node(name: str) -> NamedNode:
    """A term by its prefix, or an address."""
    from pyoxigraph import NamedNode

    prefix, _, rest = name.partition(":")
    return NamedNode(PREFIXES[prefix] + rest if prefix in PREFIXES else name)


def _page(address: str) -> NamedNode | None:
    """A page of the web; None for what is no address that RDF can hold."""
    from pyoxigraph import NamedNode

    try:
        return NamedNode(address) if WEB_ADDRESS.fullmatch(address) else None
    except ValueError:
        return None


def _text(text: str, language: str | None = None) -> Literal:
    from pyoxigraph import Literal

    return Literal(text, language=language) if language and LANGUAGE_TAG.fullmatch(language) else Literal(text)


def _words(text: str, record: Event | Statement, told: Told) -> Literal:
    return _text(text, told.look.reports[record.report].language)


def _number(number: int) -> Literal:
    from pyoxigraph import Literal, NamedNode

    return Literal(str(number), datatype=NamedNode(PREFIXES["xsd"] + "nonNegativeInteger"))


def _day(day: str) -> Literal:
    from pyoxigraph import Literal, NamedNode

    return Literal(day, datatype=NamedNode(PREFIXES["xsd"] + "date"))
