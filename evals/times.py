"""How well time expressions are found and tied to days: own sentences, and KRAUTS beside HeidelTime.

KRAUTS (German TimeML, 150 documents, CC BY-NC, Strötgen et al. 2018) is read where it lies and never copied. Spans are
compared strictly, in characters other than blanks; a value counts only where the span is right. Own: `own_times.py`.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from evals.own_times import measure_own
from wederhoor.text.dates import Interval, TimeExpression, find_times, place
from wederhoor.text.dates.model import (
    Between,
    Calendar,
    Clock,
    Every,
    Length,
    Nth,
    Offset,
    Shift,
    Stretch,
    Vague,
    Years,
)  # fmt: skip

_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}
_UNITS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "half": "H", "year": "Y", "decade": "DE",
    "century": "CE", "millennium": "ML", "hour": "H", "minute": "M", "second": "S",
}  # fmt: skip


class Timex(NamedTuple):
    """A TimeML expression: offsets count characters that are not blank."""

    start: int
    end: int
    type: str
    value: str


def measure(shared: Path) -> dict[str, float]:
    """Accuracy on the small gold by language, and F1 on KRAUTS of this software and of HeidelTime, 0 to 1."""
    krauts = shared / "corpora" / "measure" / "krauts"
    zeit, dolomiten = _documents(krauts / "KRAUTS_DieZeit"), _documents(krauts / "KRAUTS_Dolomiten-100")
    heideltime = {doc.name: doc for doc in _documents(krauts / "KRAUTS_DieZeit_Heideltime")}
    return {
        **measure_own(),
        **_small(shared / "gold" / "small" / "times.tsv"),
        **_scores("krauts.zeit", [(doc.timexes, found(doc)) for doc in zeit]),
        **_scores(
            "krauts.zeit.heideltime", [(d.timexes, heideltime[d.name].timexes) for d in zeit if d.name in heideltime]
        ),
        **_scores("krauts.dolomiten", [(doc.timexes, found(doc)) for doc in dolomiten]),
    }


def _small(path: Path) -> dict[str, float]:
    """Share of expressions found and tied to the right day, week, month, season or year."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    with path.open(encoding="utf-8") as file:
        for language, anchor, sentence, words, value in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            start = sentence.index(words)
            overlapping = [e for e in find_times(sentence, language) if e.start < start + len(words) and start < e.end]
            total[language] += 1
            right[language] += value in {timex_value(e, date.fromisoformat(anchor)).split("T")[0] for e in overlapping}
    return {f"small.{language}": right[language] / total[language] for language in sorted(total)}


class Document(NamedTuple):
    """A TimeML file."""

    name: str
    text: str
    created: date
    timexes: list[Timex]


def _documents(folder: Path) -> list[Document]:
    return [_document(path) for path in sorted(folder.glob("*.tml"))]


def _document(path: Path) -> Document:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8").strip())
    created = date.fromisoformat(root.find("DCT/TIMEX3").attrib["value"][:10])  # type: ignore[union-attr]
    body = root.find("TEXT")
    assert body is not None
    pieces: list[str] = []
    timexes = list(_timexes(body, pieces))
    return Document(path.stem, "".join(pieces), created, timexes)


def _timexes(element: ElementTree.Element, pieces: list[str]) -> Iterator[Timex]:
    pieces.append(element.text or "")
    for child in element:
        start = _ink("".join(pieces))
        yield from _timexes(child, pieces)
        end = _ink("".join(pieces))
        if child.tag == "TIMEX3" and end > start:
            yield Timex(start, end, child.attrib.get("type", ""), child.attrib.get("value", "").strip())
        pieces.append(child.tail or "")


def _ink(text: str) -> int:
    return sum(not character.isspace() for character in text)


def found(document: Document) -> list[Timex]:
    """What this software finds, in the conventions of TimeML."""
    plain = [
        part
        for expression in find_times(document.text, "de")
        for part in (
            [expression.shape.first, expression.shape.last] if isinstance(expression.shape, Between) else [expression]
        )
    ]
    return [_timex(expression, document) for expression in plain]


def _timex(expression: TimeExpression, document: Document) -> Timex:
    """German TimeML leaves the preposition of "vor vier Tagen" out and calls it a duration."""
    start, type_, value = expression.start, expression.kind.upper(), timex_value(expression, document.created)
    shape = expression.shape
    lead = re.match(r"(?i)(?:vor|in|nach|innerhalb(?: von)?|binnen)\b", expression.text)
    if isinstance(shape, Shift | Stretch | Offset) and lead:
        start += lead.end()
        type_, value = "DURATION", _duration(shape.amount, shape.unit)
    start, end = _ink(document.text[:start]), _ink(document.text[: expression.end])
    return Timex(start, end, type_, value)


def timex_value(expression: TimeExpression, anchor: date) -> str:
    """The expression's value in the notation of TimeML."""
    shape = expression.shape
    match shape:
        case Every():
            return f"XXXX-WXX-{shape.weekday + 1}" if shape.weekday is not None else _duration(shape.amount, shape.unit)
        case Length() | Stretch():
            return _duration(shape.amount, shape.unit)
        case Vague(tense):
            return f"{tense.upper()}_REF"
        case Clock(hour, minute):
            return f"T{int(hour):02}:{minute:02}" if hour is not None else f"{anchor}T{expression.daypart}"
        case Nth() | Offset():
            return "XXXX-XX-XX"
        case Years(first, last):
            return str(first)[: 2 if last - first > 20 else 3]
        case _:
            placed = place(expression, anchor)
            return _placed_value(expression, placed) if placed and placed.first and placed.last else "PAST_REF"


def _placed_value(expression: TimeExpression, placed: Interval) -> str:
    first = placed.first
    assert first is not None
    shape = expression.shape
    year, week, _ = first.isocalendar()
    unit = shape.unit if isinstance(shape, Shift) and shape.weekday is None else _granularity(shape)
    match unit:
        case "season":
            assert isinstance(shape, Calendar)
            return f"{first.year}-{_SEASONS[shape.season or 'summer']}"
        case "weekend":
            return f"{year}-W{week:02}-WE"
        case "week":
            return f"{year}-W{week:02}"
        case "month":
            return f"{first:%Y-%m}"
        case "quarter" | "half":
            size, letter = (3, "Q") if unit == "quarter" else (6, "H")
            return f"{first.year}-{letter}{(first.month - 1) // size + 1}"
        case "year":
            return str(first.year)
        case "decade" | "century":
            return str(first.year)[: 3 if unit == "decade" else 2]
        case _:
            return f"{first}T{expression.daypart}" if expression.daypart else str(first)


def _granularity(shape: object) -> str:
    if not isinstance(shape, Calendar):
        return "day"
    if shape.weekend:
        return "weekend"
    if shape.day or shape.weekday is not None or shape.easter is not None:
        return "day"
    named = [name for name in ("season", "quarter", "half", "month") if getattr(shape, name)]
    return named[0] if named else "year"


def _duration(amount: float | None, unit: str) -> str:
    time = "T" if unit in ("hour", "minute", "second") else ""
    return f"P{time}{'X' if amount is None else f'{amount:g}'}{_UNITS[unit]}"


def _scores(name: str, pairs: list[tuple[list[Timex], list[Timex]]]) -> dict[str, float]:
    """Micro-averaged F1 of strict spans, and of strict spans with the right value."""
    gold = sum(len(timexes) for timexes, _ in pairs)
    system = sum(len(timexes) for _, timexes in pairs)
    spans = values = overlaps = 0
    for wanted, got in pairs:
        by_span = {(timex.start, timex.end): timex.value for timex in wanted}
        hits = [timex for timex in got if (timex.start, timex.end) in by_span]
        spans += len(hits)
        values += sum(timex.value == by_span[timex.start, timex.end] for timex in hits)
        overlaps += sum(any(a.start < b.end and b.start < a.end for a in got) for b in wanted)
    return {
        f"{name}.span_f1": 2 * spans / (gold + system),
        f"{name}.span_value_f1": 2 * values / (gold + system),
        f"{name}.found": overlaps / gold,
        f"{name}.precision": spans / max(system, 1),
    }


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(measure(Path(sys.argv[1])), indent=1) + "\n")
