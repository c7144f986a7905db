"""A small case written as lines of who did what, for tests of comparing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from wederhoor.record import (
    Certainty,
    Entity,
    EntityType,
    Event,
    EventStatus,
    EventType,
    Evidence,
    Mention,
    Mode,
    Published,
    Report,
    Role,
    RoleName,
    Stance,
    Statement,
    When,
    content_id,
    report_id,
)  # fmt: skip

TOWNS = ("Chur", "Oxa")  # places of which no table knows the country
NOWHERE = 1_000_000  # where speakers stand, in no statement
COUNTRIES: Mapping[str, str] = {"Mali": "ML", "Bamako": "ML", "Peru": "PE", "Malta": "MT", "Naxos": "GR"}


@dataclass
class Told:
    """Grows by `report`, `event` and `say`; `stages` are the arguments of the comparing functions."""

    reports: list[Report] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def report(
        self, publisher: str | None, language: str = "en", *, day: str | None = None, text: str | None = None
    ) -> Report:
        """A report of next to no words; each has a text of its own unless one is given."""
        text = text or f"report {len(self.reports)}"
        made = Report(
            id=report_id(text, publisher, None), path=None, url=None,
            publisher=publisher, publisher_basis=None, title=None,
            language=language, published=Published(first=day, last=day, basis="given") if day else None,
            text=text, blocks=(),
        )  # fmt: skip
        self.reports.append(made)
        return made

    def name(self, report: Report, text: str, start: int = 0) -> Mention:
        """One more mention of somebody."""
        kind: EntityType = "place" if text in (*COUNTRIES, *TOWNS) else "person"
        made = Mention(
            id=content_id("m", report.id, text, len(self.mentions)), report=report.id, words=words(text, start),
            form="name",
            type=kind, name=text, language=report.language,
        )  # fmt: skip
        self.mentions.append(made)
        return made

    def event(
        self,
        report: Report,
        kind: EventType,
        *,
        status: EventStatus = "occurred",
        days: tuple[str, str] | None = None,
        quantity: float | None = None,
        goods: str | None = None,
        **roles: str,
    ) -> Event:
        """An event; keywords such as `agent` and `via` give the names in its roles."""
        made = [
            Role(role=cast(RoleName, role), words=words(text), mention=self.name(report, text).id)
            for role, text in roles.items()
        ]
        if goods:
            made.append(Role(role="goods", words=words(goods), mention=None))
        if quantity is not None:
            made.append(Role(role="quantity", words=words(str(quantity)), mention=None, value=quantity))
        event = Event(
            id=content_id("v", report.id, len(self.events)), report=report.id, type=kind,
            trigger=words("did"), status=status,
            time=When(first=days[0], last=days[1], words=None) if days else None, roles=tuple(made),
        )  # fmt: skip
        self.events.append(event)
        return event

    def say(
        self,
        report: Report,
        event: Event | None,
        speaker: str | None,
        *,
        stance: Stance = "assert",
        certainty: Certainty = "certain",
        mode: Mode = "indirect",
        through: tuple[str, ...] = (),
        called: str | None = None,
        answers: Statement | None = None,
    ) -> Statement:
        """A statement that holds one event or none; `speaker` None is nobody with a name, or the author."""
        made = Statement(
            id=content_id("s", report.id, len(self.statements)), report=report.id, content=words("it did"),
            speaker=self.name(report, speaker, NOWHERE).id if speaker else None,
            speaker_words=words(called) if called else None,
            speaker_class="author" if mode == "author" else "named" if speaker else "anonymous",
            through=tuple(self.name(report, text).id for text in through), cue=None, mode=mode, stance=stance,
            certainty=certainty, certainty_words=(), events=(event.id,) if event else (),
            answers=answers.id if answers else None,
        )  # fmt: skip
        self.statements.append(made)
        return made

    def entities(self) -> tuple[Entity, ...]:
        """One entity for each spelling."""
        return tuple(
            Entity(
                id=f"e-{name}", type="place" if name in (*COUNTRIES, *TOWNS) else "person", name=name, names=(),
                country=COUNTRIES.get(name), wikidata=None, reports=(),
                mentions=tuple(m.id for m in self.mentions if m.name == name), merges=(),
            )
            for name in sorted({m.name for m in self.mentions})
        )  # fmt: skip


def words(text: str, start: int = 0) -> Evidence:
    """Words that stand nowhere."""
    return Evidence(start=start, end=start + len(text), text=text)
