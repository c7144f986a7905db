"""What happened, measured: `python -m evals.events SHARED` prints precision, recall and F1 of events and roles.

Own sentences (`data/events/`) in three languages: an event counts where a type that the sentence allows is found on one
of its words; a role where its name is allowed and half of its words are shared; a time where it shares a word. Roles of
missed and of wrong events count as missed and wrong; an event of type `other`, which the sets hardly use, is left out
unless it is wanted. The halves called `held` were written first and are never looked at. `outside` is
short paragraphs whose writer had not seen the frames. Corpora: `event_corpora.py`.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec

from evals.attribution import plain_report
from evals.event_corpora import measure_articles, measure_eventdna, measure_smartdata
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Event, Published, Report, Role

DATA = Path(__file__).parent / "data" / "events"
LANGUAGES = ("de", "nl", "en")
HALVES = ("dev", "held", "outside_dev", "outside_held", "press_dev", "press_held")
LITTLE = frozenset("der die das den dem des ein eine einen einem einer eines de het een the a an und en and".split())
PUBLISHED = Published(first="2024-05-15", last="2024-05-15", basis="given")
Span = tuple[int, int]
Read = Callable[[Report], Reading]


@dataclass(frozen=True, slots=True)
class WantedRole:
    """A role by the names that it may have, and its words."""

    names: frozenset[str]
    words: frozenset[int]  # where each of its words begins


@dataclass(frozen=True, slots=True)
class Wanted:
    """An event that a sentence tells of; of several types or statuses each is right."""

    types: frozenset[str]
    trigger: tuple[Span, ...]
    statuses: frozenset[str]
    roles: tuple[WantedRole, ...]
    time: frozenset[int]  # where each of its words begins; empty: none is told, or nobody wrote it down


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence (or two) and its events."""

    text: str
    events: tuple[Wanted, ...]


@dataclass(slots=True)
class Score:
    """How many were wanted, found and right."""

    wanted: int = 0
    found: int = 0
    right: int = 0

    def figures(self) -> dict[str, float]:
        precision, recall = self.right / max(self.found, 1), self.right / max(self.wanted, 1)
        f1 = 2 * self.right / max(self.wanted + self.found, 1)
        return {"precision": precision, "recall": recall, "f1": f1}


@dataclass(slots=True)
class Tally:
    """Sums over sentences; `status` is over the events that were found."""

    events: Score = field(default_factory=Score)
    roles: Score = field(default_factory=Score)
    status: Score = field(default_factory=Score)
    times: Score = field(default_factory=Score)

    def __iadd__(self, other: Tally) -> Tally:
        for mine, theirs in zip(self.scores(), other.scores(), strict=True):
            mine.wanted, mine.found, mine.right = (
                mine.wanted + theirs.wanted,
                mine.found + theirs.found,
                mine.right + theirs.right,
            )
        return self

    def scores(self) -> tuple[Score, Score, Score, Score]:
        return self.events, self.roles, self.status, self.times


def measure(shared: Path) -> dict[str, float]:
    """F1 of events and roles, precision of events, accuracy of status; and what the corpora say, 0 to 1."""
    read = default_reader().read
    figures: dict[str, float] = {}
    for half in HALVES:
        together = Tally()
        for language in LANGUAGES:
            tally = tallied(load_items(language, half), language, read)
            figures |= named(f"own.{half}.{language}", tally)
            together += tally
        figures |= named(f"own.{half}", together)
    corpora = shared / "corpora"
    figures |= measure_eventdna(corpora / "measure" / "eventdna" / "dev.jsonl", read)
    figures |= measure_smartdata(corpora / "open" / "events" / "smartdata" / "test.json.gz", read)
    figures |= measure_articles(shared / "gold" / "articles", read)
    return figures


def named(name: str, tally: Tally) -> dict[str, float]:
    figures = {f"{name}.events.{key}": value for key, value in tally.events.figures().items()}
    figures |= {f"{name}.roles.{key}": value for key, value in tally.roles.figures().items()}
    figures |= {f"{name}.times": tally.times.figures()["recall"]} if tally.times.wanted else {}
    return figures | {f"{name}.status": tally.status.figures()["recall"]}


@cache
def load_items(language: str, half: str) -> tuple[Item, ...]:
    """The sentences of one half, each followed by a line for every event of it."""
    lines = (DATA / language / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    texts = [i for i, line in enumerate(lines) if line and not line.startswith("- ")]
    return tuple(_item(lines[i:j]) for i, j in zip(texts, [*texts[1:], len(lines)], strict=True))


def _item(lines: Sequence[str]) -> Item:
    text, *written = lines
    return Item(text, tuple(_wanted(text, line.removeprefix("- ")) for line in written if line))


def _wanted(text: str, line: str) -> Wanted:
    types, trigger, statuses, *rest = (part.strip() for part in line.split(" | "))
    times = [part.removeprefix("time: ") for part in rest if part.startswith("time: ")]
    return Wanted(
        frozenset(types.split("/")),
        tuple(_place(text, word) for word in trigger.split("/")),
        frozenset(statuses.split("/")),
        tuple(_wanted_role(text, part) for part in rest if not part.startswith("time: ")),
        frozenset(start for words in times for start in _starts(text, _place(text, words))),
    )


def _wanted_role(text: str, line: str) -> WantedRole:
    names, _, words = line.partition(": ")
    return WantedRole(frozenset(names.split("/")), _starts(text, _place(text, words)))


def _place(text: str, words: str) -> Span:
    """Where the words stand; "it#2" is the second "it", and part of a compound counts where no whole word fits."""
    words, _, number = words.partition("#")
    found = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    found = found or [m.span() for m in re.finditer(re.escape(words), text)]
    if not found:
        raise ValueError(f"not in the sentence {text!r}: {words!r}")
    return found[int(number or 1) - 1]


def _starts(text: str, span: Span) -> frozenset[int]:
    """Where the words of a span begin; articles and "and" do not count, but for "het" and "die" that stand alone."""
    inside = list(re.finditer(r"\w+", text[span[0] : span[1]]))
    counted = [m for m in inside if m.group().casefold() not in LITTLE] or inside
    return frozenset(span[0] + m.start() for m in counted)


def tallied(items: Iterable[Item], language: str, read: Read) -> Tally:
    """All sentences of one language read and compared."""
    tally = Tally()
    for item in items:
        add(tally, item, found_in(item.text, language, read))
    return tally


def found_in(text: str, language: str, read: Read) -> tuple[Event, ...]:
    report = msgspec.structs.replace(plain_report(text, language), published=PUBLISHED)
    reading = read(report)
    return find_events(reading, find_mentions(reading))


def add(tally: Tally, item: Item, events: Sequence[Event]) -> None:
    pairs = list(matched(item, events))
    right = {event.id for _, event in pairs}
    events = [event for event in events if event.type != "other" or event.id in right]
    tally.events.wanted += len(item.events)
    tally.events.found += len(events)
    tally.events.right += len(pairs)
    tally.status.wanted += len(pairs)
    tally.status.right += sum(event.status in wanted.statuses for wanted, event in pairs)
    timed = [(wanted, event) for wanted, event in pairs if wanted.time]
    tally.times.wanted += len(timed)
    tally.times.right += sum(has_time(wanted, event) for wanted, event in timed)
    tally.roles.wanted += sum(len(wanted.roles) for wanted in item.events)
    tally.roles.found += sum(len(event.roles) for event in events)
    tally.roles.right += sum(len(right_roles(item.text, wanted, event)) for wanted, event in pairs)


def matched(item: Item, events: Sequence[Event]) -> Iterator[tuple[Wanted, Event]]:
    """Each wanted event with the first found one that fits; none is used twice."""
    free = list(events)
    for wanted in item.events:
        event = next((e for e in free if e.type in wanted.types and _touches(e, wanted)), None)
        if event is not None:
            free.remove(event)
            yield wanted, event


def _touches(event: Event, wanted: Wanted) -> bool:
    return any(event.trigger.start < end and start < event.trigger.end for start, end in wanted.trigger)


def right_roles(text: str, wanted: Wanted, event: Event) -> list[WantedRole]:
    """The wanted roles that the event has; none of its roles is used twice."""
    free = list(event.roles)
    right = []
    for role in wanted.roles:
        found = next((r for r in free if r.role in role.names and is_same(text, role, r)), None)
        if found is not None:
            free.remove(found)
            right.append(role)
    return right


def has_time(wanted: Wanted, event: Event) -> bool:
    words = event.time.words if event.time else None
    return words is not None and any(words.start <= start < words.end for start in wanted.time)


def is_same(text: str, wanted: WantedRole, role: Role) -> bool:
    """Whether two stretches share half of their words."""
    words = _starts(text, (role.words.start, role.words.end))
    return 2 * len(words & wanted.words) >= max(len(words), len(wanted.words)) > 0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1])), indent=1) + "\n")
