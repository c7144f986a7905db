"""What every part of the page asks for: names with links, words with their language, and what the filters know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import shorten

from wederhoor.compare.cast import STATES
from wederhoor.compare.indexes import findings_by_event
from wederhoor.publish import labels
from wederhoor.publish.english import in_english
from wederhoor.publish.labels import NO_PUBLISHER
from wederhoor.publish.lines import Checked, Chip, Tags, Words
from wederhoor.publish.lookup import Lookup
from wederhoor.publish.page import Choices
from wederhoor.publish.reviewed import marks_of
from wederhoor.record import Case, Entity, EntityId, Event, Evidence, Mark, Report, Role, RoleName
from wederhoor.resolve.review.wording import DONE

MAX_CHOICES = 100  # a longer list is no help; the rest is found by searching
LONG_QUOTE = 120  # letters; in a shorter one the eye finds what matters
TITLE_LETTERS = 24  # of a title that stands for its report
ACTING: tuple[RoleName, ...] = ("agent", "patient", "recipient", "via", "origin", "destination")


class Context:
    """The records of a case by id, and the numbers under which its filters know them."""

    def __init__(self, case: Case) -> None:
        self.case = case = in_english(case)
        self.look = Lookup(case)
        self.roles = {event.id: self.players(event) for event in (*case.events, *case.set_aside.events)}
        self.said = frozenset(event for statement in case.statements for event in statement.events)
        self.checked = checked_records(case)
        self.findings_of = findings_by_event(case.findings)
        acting = Counter(entity for event in case.events for entity in self.roles[event.id])
        speakers = (self.look.entity(statement.speaker) for statement in case.statements)
        self.n_said = Counter(entity.id for entity in speakers if entity)
        self.actors = numbered(most_common(acting))
        self.speakers = numbered(most_common(self.n_said))
        self._voices = self._voices_of_houses()
        self.publishers = numbered(sorted({publisher_words(report) for report in case.reports}))
        self.goods_of = {e: route.goods.category for route in case.routes for e in route.events}
        self.goods = numbered(sorted(set(self.goods_of.values())))

    def _voices_of_houses(self) -> dict[EntityId, EntityId]:
        """For each speaker the one that is chosen in a filter: of a state, whichever of its voices says most."""
        first: dict[str, EntityId] = {}
        for speaker in self.speakers:
            first.setdefault(house(self.look.entities[speaker]), speaker)
        return {speaker: first[house(self.look.entities[speaker])] for speaker in self.speakers}

    def choices(self) -> Choices:
        days = [day for event in self.case.events for day in days_of(event) or ()]
        days += [day for r in self.case.reports if r.published for day in (r.published.first, r.published.last)]
        return Choices(
            actors=self.named(self.actors),
            speakers=self.named({voice: self.speakers[voice] for voice in self._voices.values()}),
            publishers=tuple((number, name) for name, number in self.publishers.items()),
            goods=tuple((number, kind) for kind, number in self.goods.items()),
            days=(min(days), max(days)) if days else None,
        )

    def named(self, numbers: dict[str, int]) -> tuple[tuple[int, str], ...]:
        """Entities by number, in the order of their names."""
        found = ((number, self.look.entities[entity].name) for entity, number in numbers.items())
        return tuple(sorted(found, key=lambda item: (item[1].casefold(), item[0])))

    def players(self, event: Event) -> tuple[str, ...]:
        """Entities that take part in an event, each once."""
        found = (self.look.entity(role.mention) for role in event.roles if role.role in ACTING)
        return tuple(dict.fromkeys(entity.id for entity in found if entity))

    # what the filters know

    def tags(
        self,
        *,
        events: Iterable[Event] = (),
        speakers: Iterable[str] | None = None,
        reports: Iterable[str] = (),
        days: Iterable[str] | None = None,
    ) -> Tags:
        """Of a line about these events, by these speakers, in these reports."""
        told = list(events)
        actors = [entity for event in told for entity in self.roles[event.id]]
        voices = None if speakers is None else [self._voices.get(speaker, speaker) for speaker in speakers]
        return Tags(
            actors=numbers_of(actors, self.actors),
            speakers=None if voices is None else numbers_of(voices, self.speakers),
            publishers=numbers_of((self.publisher(report) for report in reports), self.publishers),
            goods=numbers_of((self.goods_of.get(event.id, "") for event in told), self.goods),
            days=span(days) if days is not None else None,
        )

    # names and words

    def chip(self, entity_id: str | None) -> Chip | None:
        entity = self.look.entities.get(entity_id) if entity_id else None
        return Chip(entity.name, f"#line-{entity.id}") if entity else None

    def words(self, report_id: str, words: Evidence, anchor: str | None = None) -> Words:
        href = f"#words-{anchor}" if anchor else None
        return Words(words.text, self.look.language(report_id, words), href)

    def publisher(self, report_id: str) -> str:
        return publisher_words(self.look.reports[report_id])

    def printed_by(self, report_id: str) -> str:
        return report_words(self.look.reports[report_id])

    def published_days(self, report_id: str) -> str:
        published = self.look.reports[report_id].published
        return labels.interval_words(published.first, published.last) if published else "on a day not stated"

    def event_chip(self, event_id: str) -> Chip | None:
        event = self.look.events.get(event_id)
        return Chip(event_words(event), f"#line-{event_id}") if event else None

    def event_chips(self, events: Iterable[str]) -> Iterator[Chip]:
        yield from (chip for chip in map(self.event_chip, events) if chip)

    def telling_chip(self, event_id: str) -> Chip | None:
        """An event, with who prints it."""
        event = self.look.events.get(event_id)
        return Chip(f"{event_words(event)}, {self.printed_by(event.report)}", f"#line-{event_id}") if event else None

    def role_name(self, role: Role) -> str:
        entity = self.look.entity(role.mention)
        return entity.name if entity else role.words.text


def lit(words: Words, spans: Iterable[tuple[int, int]]) -> Words:
    """The words with these spans of them lit, where they are many; of spans that overlap the first."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return replace(words, lit=tuple(kept)) if len(words.text) > LONG_QUOTE else words


def house(entity: Entity) -> str:
    """The state whose place or government it is; everybody else, namesakes too, speaks for themselves."""
    return entity.country if entity.country and entity.type in STATES else entity.id


def publisher_words(report: Report) -> str:
    return report.publisher or NO_PUBLISHER


def report_words(report: Report) -> str:
    """What tells a report from others in a line: its publisher, else the beginning of its title, else its file."""
    if report.title and not report.publisher:
        return f"“{shorten(report.title, TITLE_LETTERS, placeholder=' …')}”"
    return report.publisher or (file_name(report.path) if report.path else NO_PUBLISHER)


def file_name(path: str) -> str:
    """Without its folders, which are nobody's business where the page is sent on."""
    return Path(path).name


def title_words(report: Report) -> Words:
    return Words(report.title or "without a title", report.language, f"#text-{report.id}")


def event_words(event: Event) -> str:
    """`supply (planned)`."""
    return f"{kind_words(event)} ({labels.STATUSES[event.status]})"


def kind_words(event: Event) -> str:
    """What is done; of an event of no kind of ours the report's word for it: `“Friedensplan”`."""
    return f"“{event.trigger.text}”" if event.type == "other" else labels.EVENTS[event.type]


def days_of(event: Event) -> tuple[str, str] | None:
    """First and last day; an open end is drawn as the day that is known."""
    time = event.time
    if time is None or (time.first is None and time.last is None):
        return None
    return time.first or time.last or "", time.last or time.first or ""


def most_common(counts: Counter[str]) -> Sequence[str]:
    return [name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MAX_CHOICES]]


def numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}


def numbers_of(names: Iterable[str], numbers: dict[str, int]) -> str:
    return " ".join(str(number) for number in sorted({numbers[name] for name in names if name in numbers}))


def span(days: Iterable[str]) -> str:
    """First and last day, empty for none."""
    known = sorted(day for day in days if day)
    return f"{known[0]}/{known[-1]}" if known else ""


def checked_records(case: Case) -> dict[str, Checked]:
    """By record what the latest mark that holds says of it."""
    return {name: Checked(DONE[mark.action], checked_words(mark)) for name, mark in marks_of(case).items()}


def checked_words(mark: Mark) -> str:
    """`checked by Ada, 22 Nov 2026`."""
    verb = {"accept": "checked", "reject": "rejected", "correct": "put right"}[mark.action]
    day = f", {labels.day_words(mark.on)}" if mark.on else ""
    return f"{verb} by {mark.by or 'a person'}{day}"
