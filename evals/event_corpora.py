"""Events beside corpora of others, read where they lie and never copied.

EventDNA (Dutch news leads, Colruyt et al. 2023) marks whole clauses and no trigger words: an event counts where one of
ours of a fitting type stands inside; what it marks twice in the same words ("a deadly shooting": attack, die) counts
once, since a word tells of one event here. SmartData (German, Schiersch et al. 2018, CC BY 4.0) marks acquisitions,
mergers and strikes, each with a company: without one it marks none ("new strikes", "gestreikt wird bis 23 Uhr"), so an
event of ours that names no party and matches nothing is left out of its count. Its documents were chosen for these
events, so only those that have one are read. The articles are the main events of `gold/`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from evals.attribution import plain_report
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import Reading
from wederhoor.record import Event, Report, RoleName

Span = tuple[int, int]
Read = Callable[[Report], Reading]
SOFT_HYPHEN = "\u00ad"

DNA_TYPES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        name: frozenset(types.split())
        for name, types in {
            "Attack": "attack harm", "Demonstrate": "protest", "Die": "harm", "Injure": "harm", "Execute": "harm",
            "Vote": "vote", "TransportPerson": "travel visit deploy supply", "TransportArtifact": "supply trade deploy",
            "ArrestJail": "detain", "Sentence": "detain",
            "Meet": "meet visit negotiate", "Correspondence": "meet", "TransferMoney": "finance supply support trade",
            "TransferOwnership": "own trade supply", "StartPosition": "appoint", "Elect": "appoint vote",
            "Artifact": "produce", "MergeOrg": "own",
        }.items()
    }
)  # fmt: skip
SMART_TYPES: Mapping[str, frozenset[str]] = MappingProxyType(
    {"Acquisition": frozenset(("own", "trade")), "Merger": frozenset(("own",)), "Strike": frozenset(("protest",))}
)
SMART_NO_ROLE = ("trigger", "date", "location")
ARTICLE_TYPES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "sign": frozenset(("agree",)), "invade": frozenset(("attack",)), "attack": frozenset(("attack",)),
        "supply": frozenset(("supply", "trade")), "trade": frozenset(("trade", "supply")),
        "visit": frozenset(("visit", "travel")), "meet": frozenset(("meet", "visit")),
    }
)  # fmt: skip
PARTIES: frozenset[RoleName] = frozenset(("agent", "patient", "recipient"))
NOT_OURS = frozenset(("other", "deny", "say", "announce"))


@dataclass(frozen=True, slots=True)
class Marked:
    """An event of a corpus: types of ours that fit, where it stands, and its arguments."""

    types: frozenset[str]
    span: Span
    arguments: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is marked in it."""

    text: str
    language: str
    marked: tuple[Marked, ...]


def measure_eventdna(path: Path, read: Read) -> dict[str, float]:
    with path.open(encoding="utf-8") as lines:
        documents = [_dna_document(json.loads(line)["doc"]) for line in lines]
    return {f"eventdna.{key}": value for key, value in compared(documents, read).items()}


def measure_smartdata(path: Path, read: Read) -> dict[str, float]:
    documents = [document for document in smart_documents(path) if document.marked]
    return {f"smartdata.{key}": value for key, value in compared(documents, read, with_party=True).items()}


def compared(documents: Sequence[Document], read: Read, *, with_party: bool = False) -> dict[str, float]:
    """Precision, recall and F1 of events, and of the arguments of those found; only types that the corpus marks.

    `with_party`: the corpus marks no event without a party, so one of ours that has none is right or is not counted.
    """
    known = frozenset(kind for document in documents for marked in document.marked for kind in marked.types)
    wanted = found = right = arguments = roles = hits = 0
    for document in documents:
        events = [e for e in _events(document.text, document.language, read) if e.type in known]
        pairs = list(_pairs(document.marked, events))
        matched = {event.id for _, event in pairs}
        wanted += len(document.marked)
        found += sum(event.id in matched or not with_party or _has_party(event) for event in events)
        for marked, event in pairs:
            right += 1
            arguments += len(marked.arguments)
            roles += len(event.roles)
            hits += sum(_has_role(event, span) for span in marked.arguments)
    return {
        "events.precision": right / max(found, 1),
        "events.recall": right / max(wanted, 1),
        "events.f1": 2 * right / max(wanted + found, 1),
        "arguments.f1": 2 * hits / max(arguments + roles, 1),
    }


def _events(text: str, language: str, read: Read) -> tuple[Event, ...]:
    reading = read(plain_report(text, language))
    return find_events(reading, find_mentions(reading))


def _pairs(marked: Sequence[Marked], events: Sequence[Event]) -> Iterator[tuple[Marked, Event]]:
    free = list(events)
    for one in sorted(marked, key=lambda m: (m.span[1] - m.span[0], m.span)):
        event = next((e for e in free if e.type in one.types and _overlaps(one.span, e.trigger)), None)
        if event is not None:
            free.remove(event)
            yield one, event


def _overlaps(span: Span, words: Any) -> bool:
    return bool(words.start < span[1] and span[0] < words.end)


def _has_party(event: Event) -> bool:
    return any(role.role in PARTIES for role in event.roles)


def _has_role(event: Event, span: Span) -> bool:
    return any(_overlaps(span, role.words) for role in event.roles)


def _dna_document(doc: Any) -> Document:
    words = doc["token_string"].replace(SOFT_HYPHEN, "").split(" ")
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    ends = {sentence["token_ids"][-1] for sentence in doc["sentences"].values()}
    # a headline has no full stop: it is a line of its own
    text = "".join(word + ("\n" if at in ends and word[-1:].isalnum() else " ") for at, word in enumerate(words))

    def span(tokens: list[int]) -> Span:
        return starts[tokens[0]], starts[tokens[-1] + 1] - 1

    marked: dict[Span, Marked] = {}
    for event in (event["features"] for event in doc["annotations"]["events"].values()):
        if event["subtype"] not in DNA_TYPES:
            continue
        arguments = (a["features"] for a in event["arguments"])
        spans = tuple(span(a["span"]) for a in arguments if a["argument_role"] != "Time")
        at = span(event["span"])
        before = marked.get(at, Marked(frozenset(), at, ()))
        both = dict.fromkeys((*before.arguments, *spans))
        marked[at] = Marked(before.types | DNA_TYPES[event["subtype"]], at, tuple(both))
    return Document(text.removesuffix(" "), "nl", tuple(marked.values()))


def smart_documents(path: Path) -> Iterator[Document]:
    """Every document of a file of JSON values that follow one another."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        written = file.read()
    decoder, at = json.JSONDecoder(), 0
    while at < len(written.rstrip()):
        at += len(written[at:]) - len(written[at:].lstrip()) if written[at].isspace() else 0
        doc, at = decoder.raw_decode(written, at)
        text = _plain(doc["text"])
        marked = (_smart_marked(relation, text) for relation in _plain(doc["relationMentions"]) or ())
        yield Document(text.replace(SOFT_HYPHEN, ""), "de", tuple(m for m in marked if m is not None))


def _smart_marked(relation: Any, text: str) -> Marked | None:
    name = _plain(relation["name"])
    if name not in SMART_TYPES:
        return None
    arguments = [
        (_plain(a["role"]), _without_hyphens(text, a["conceptMention"]["span"])) for a in _plain(relation["args"])
    ]
    triggers = [span for role, span in arguments if role == "trigger"]
    whole = _without_hyphens(text, relation["span"])
    others = tuple(span for role, span in arguments if role not in SMART_NO_ROLE)
    return Marked(SMART_TYPES[name], triggers[0] if triggers else whole, others)


def _without_hyphens(text: str, span: Any) -> Span:
    """Where a span stands once soft hyphens are gone, as `ingest` takes them out."""
    start, end = span["start"], span["end"]
    return start - text.count(SOFT_HYPHEN, 0, start), end - text.count(SOFT_HYPHEN, 0, end)


def _plain(value: Any) -> Any:
    """A value out of its AVRO union, such as {"string": …}."""
    return next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else value


def measure_articles(folder: Path, read: Read) -> dict[str, float]:
    """Share of the main events with one of ours in the words that prove them; other types than ours are left out."""
    wanted = right = 0
    for path in sorted(folder.glob("*.gold.json")):
        text = (folder / path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
        language = path.name.split("_")[1]
        events = list(_events(text, language, read))
        for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
            at = text.find(event["evidence"])
            if event["type"] in NOT_OURS or at < 0:
                continue
            types = ARTICLE_TYPES.get(event["type"], frozenset((event["type"],)))
            span = (at, at + len(event["evidence"]))
            wanted += 1
            hit = next((e for e in events if e.type in types and _overlaps(span, e.trigger)), None)
            if hit is not None:
                events.remove(hit)
                right += 1
    return {"articles.events.recall": right / max(wanted, 1)}
