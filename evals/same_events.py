"""One event told twice in a report, or two: `python -m evals.same_events` prints how many pairs are judged right.

Own cases (`data/same_events/cases.txt`): a text, below it "=" for two words that tell of one event and "!" for two
events. Every second case is held back: only its totals are looked at. A pair whose words open no event is not linked.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from evals.attribution import plain_report
from evals.events import PUBLISHED, Read, _place
from wederhoor.compare.retold import find_retold
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.resolve.entities import resolve_entities

CASES = Path(__file__).parent / "data" / "same_events" / "cases.txt"


class Pair(NamedTuple):
    """Two words of a text that tell of one event, or of two."""

    half: str
    language: str
    text: str
    words: tuple[str, str]
    is_one: bool


def load() -> Iterator[Pair]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    for number, (told, asked) in enumerate(zip(lines[::2], lines[1::2], strict=True)):
        first, _, second = asked[2:].partition(" | ")
        yield Pair(("dev", "held")[number % 2], told[:2], told[3:], (first, second), asked.startswith("="))


def measure(shared: Path) -> dict[str, float]:
    """Shares of 1: pairs told of one event that are linked, and pairs of two events that are not."""
    read = default_reader().read
    counts: Counter[tuple[str, bool, bool]] = Counter()
    for pair in load():
        counts[pair.half, pair.is_one, is_linked(pair, read) == pair.is_one] += 1
    return {
        f"{half}.{name}": counts[half, is_one, True] / max(1, counts[half, is_one, True] + counts[half, is_one, False])
        for half in ("dev", "held")
        for name, is_one in (("linked", True), ("kept_apart", False))
    }


def is_linked(pair: Pair, read: Read) -> bool:
    report = msgspec.structs.replace(plain_report(pair.text, pair.language), published=PUBLISHED)
    reading = read(report)
    mentions = find_mentions(reading)
    events = find_events(reading, mentions)
    entities = resolve_entities(mentions.mentions, (report,))
    entity_of = {mention: entity.id for entity in entities for mention in entity.mentions}
    first = {link.event: link.first for link in find_retold(events, entity_of, {report.id: report})}
    ids = []
    for words in pair.words:
        start, end = _place(pair.text, words)
        ids.append({first.get(e.id, e.id) for e in events if e.trigger.start < end and start < e.trigger.end})
    return bool(ids[0] & ids[1])


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path("../shared")), indent=1) + "\n")
