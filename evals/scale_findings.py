"""How long comparing takes as a case grows: `python -m evals.scale_findings 1000`, on a record that it makes.

No reading: reports of `STATEMENTS` statements are written from patterns in three languages, several to a story, with
who does what to whom, who says so, who denies it, and claims without an event; the same number gives the same record.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from wederhoor.compare.findings import find_findings
from wederhoor.compare.reprints import find_reprints
from wederhoor.compare.routes import find_routes
from wederhoor.record import (
    Block,
    EntityType,
    Event,
    EventStatus,
    EventType,
    Evidence,
    Mention,
    Published,
    Report,
    Role,
    Stance,
    Statement,
    When,
    event_id,
    mention_id,
    report_id,
    statement_id,
)
from wederhoor.resolve.entities import resolve_entities

STATEMENTS = 50  # in each report: 30 that hold an event, 12 claims without one, 8 denials
SIZES = (250, 500, 1000)
WARMING = 10  # reports that load what each language needs, such as its dictionary
IN_A_STORY = 5  # reports
SEED = 5
FIRST_DAY = date(2024, 1, 1)
LANGUAGES = ("de", "nl", "en")
STARTS = tuple("Bor Kal Mir Tas Sal Wol Gra Jan Lun Nev Pra Sta Tir Wer Zim Dra Fel Gus Hol Kra Ost Ruv".split())
ENDS = tuple("tow enko berg mann sky son dijk stra ian witz ter ling feld hoff ers ov aro ini".split())
COUNTRIES = tuple("China Japan Peru Ghana Iran Angola Chile Nepal Oman Kuwait Malta Panama".split())
GOODS = {
    "de": ("Chips", "Drohnen", "Munition"),
    "nl": ("chips", "drones", "munitie"),
    "en": ("chips", "drones", "ammunition"),
}
DOES: dict[str, tuple[tuple[str, EventType], ...]] = {
    "de": (("lieferte", "supply"), ("besuchte", "visit"), ("sanktionierte", "sanction"), ("verklagte", "restrict")),
    "nl": (("leverde", "supply"), ("bezocht", "visit"), ("sanctioneerde", "sanction"), ("vervolgde", "restrict")),
    "en": (("supplied", "supply"), ("visited", "visit"), ("sanctioned", "sanction"), ("sued", "restrict")),
}
SAYS = {"de": ("sagte", "bestritt"), "nl": ("zei", "ontkende"), "en": ("said", "denied")}
CLAIMS = {
    "de": ("{0} habe seit {1} von den Rechnungen gewusst", "{0} habe {1} Akten gestohlen"),
    "nl": ("{0} wist al sinds {1} van de facturen", "{0} heeft {1} dossiers gestolen"),
    "en": ("{0} had known of the invoices since {1}", "{0} stole {1} records"),
}
IT = {"de": "das", "nl": "dat", "en": "this"}
SENTENCES = ("supply", "visit", "sanction", "restrict")


@dataclass(frozen=True, slots=True)
class Story:
    """What the reports of one story tell: deeds by names, and what is claimed."""

    deeds: tuple[tuple[int, str, str, int], ...]  # which deed, agent, target, which goods
    claims: tuple[tuple[int, str, int], ...]  # which claim, of whom, its number
    people: tuple[str, ...]
    day: date


@dataclass
class Page:
    """A report as it is written: its text grows, and places in it become records once it is done."""

    text: str
    names: list[tuple[int, str, EntityType]] = field(default_factory=list)

    def write(self, words: str) -> tuple[int, int]:
        start = len(self.text)
        self.text += words
        return start, len(self.text)

    def name(self, name: str, kind: EntityType) -> tuple[int, int]:
        self.names.append((len(self.text), name, kind))
        return self.write(name)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as it was written, by places."""

    speaker: tuple[int, int]
    cue: tuple[int, int]
    content: tuple[int, int]
    stance: Stance
    deed: tuple[EventType, tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]] | None
    answers: int | None = None  # the place of what it answers among those said


@dataclass(frozen=True, slots=True)
class Record:
    """A case without what follows from all reports together."""

    reports: list[Report]
    mentions: list[Mention]
    events: list[Event]
    statements: list[Statement]


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    time_findings(WARMING)
    for size in sizes:
        print(as_line(size, *time_findings(size)))


def as_line(n_reports: int, n_statements: int, n_findings: int, seconds: float) -> str:
    return f"{n_reports:,} reports, {n_statements:,} statements: {n_findings:,} findings in {seconds:.1f} s"


def time_findings(n_reports: int) -> tuple[int, int, float]:
    """Statements, findings, and seconds of one processor for reprints, findings and routes; who is who is not in it."""
    made = make_record(n_reports)
    entities = resolve_entities(made.mentions, made.reports)
    began = time.process_time()
    reprints = find_reprints(made.reports, made.mentions, entities)
    findings = find_findings(
        reports=made.reports,
        mentions=made.mentions,
        entities=entities,
        statements=made.statements,
        events=made.events,
        reprints=reprints,
    )
    find_routes(reports=made.reports, entities=entities, statements=made.statements, events=made.events)
    return len(made.statements), len(findings), time.process_time() - began


def make_record(n_reports: int) -> Record:
    chance = random.Random(SEED)
    people = make_names(chance, max(40, n_reports // 2))
    firms = [f"{name} AG" for name in make_names(chance, max(20, n_reports // 4))]
    stories = [make_story(chance, people, firms) for _ in range(max(1, n_reports // IN_A_STORY))]
    record = Record([], [], [], [])
    for number in range(n_reports):
        add_report(record, number, stories[number % len(stories)], chance)
    return record


def make_names(chance: random.Random, n: int) -> list[str]:
    made = (chance.choice(STARTS) + chance.choice("aeiou") + chance.choice(STARTS).lower() for _ in range(n))
    return [name + chance.choice(ENDS) for name in made]


def make_story(chance: random.Random, people: list[str], firms: list[str]) -> Story:
    def deed() -> tuple[int, str, str, int]:
        which = chance.randrange(len(SENTENCES))
        return which, chance.choice((*firms, *COUNTRIES)), chance.choice((*firms, *COUNTRIES)), chance.randrange(3)

    cast = tuple(chance.choice(people) for _ in range(8))
    claims = tuple((chance.randrange(2), chance.choice(cast), chance.randrange(1990, 2024)) for _ in range(12))
    day = FIRST_DAY + timedelta(days=chance.randrange(700))
    return Story(tuple(deed() for _ in range(30)), claims, cast, day)


def add_report(record: Record, number: int, story: Story, chance: random.Random) -> None:
    language = LANGUAGES[number % len(LANGUAGES)]
    page = Page(f"Report {number}.\n")
    said = list(write(page, story, language, chance))
    day = (story.day + timedelta(days=chance.randrange(4))).isoformat()
    report = Report(
        id=report_id(page.text, None, None), path=None, url=None, publisher=f"Paper {number % 40}",
        publisher_basis="given", title=None, language=language,
        published=Published(first=day, last=day, basis="given"), text=page.text,
        blocks=(Block(start=0, end=len(page.text), kind="paragraph", language=language),),
    )  # fmt: skip
    mentions = {start: mention_of(report, start, name, kind) for start, name, kind in page.names}
    record.reports.append(report)
    record.mentions.extend(mentions.values())
    add_said(record, report, mentions, said, story.day)


def mention_of(report: Report, start: int, name: str, kind: EntityType) -> Mention:
    end = start + len(name)
    return Mention(
        id=mention_id(report.id, start, end, "name"), report=report.id, words=report.cite(start, end), form="name",
        type=kind, name=name, language=report.language,
    )  # fmt: skip


def write(page: Page, story: Story, language: str, chance: random.Random) -> Iterator[Said]:
    """The sentences of a report, as they are written."""
    for n, deed in enumerate(story.deeds):
        yield write_deed(page, deed, story.people[n % len(story.people)], language)
    for n, claim in enumerate(story.claims):
        said = write_claim(page, claim, story.people[n % len(story.people)], language)
        yield said
        if n < STATEMENTS - len(story.deeds) - len(story.claims):
            yield write_denial(page, story.people[(n + 3) % len(story.people)], language, len(story.deeds) + 2 * n)


def write_deed(page: Page, deed: tuple[int, str, str, int], speaker: str, language: str) -> Said:
    which, agent, target, goods = deed
    who, cue = write_speaker(page, speaker, SAYS[language][0])
    start = len(page.text)
    by = page.name(agent, kind_of(agent))
    word, kind = DOES[language][which]
    page.write(" ")
    trigger = page.write(word)
    page.write(" ")
    to = page.name(target, kind_of(target))
    page.write(" ")
    what = page.write(GOODS[language][goods])
    page.write(".\n")
    return Said(who, cue, (start, len(page.text) - 2), "assert", (kind, trigger, by, to, what))


def write_claim(page: Page, claim: tuple[int, str, int], speaker: str, language: str) -> Said:
    which, of, number = claim
    who, cue = write_speaker(page, speaker, SAYS[language][0])
    start = len(page.text)
    page.name(of, "person")
    page.write(CLAIMS[language][which].format("", number) + ".\n")
    return Said(who, cue, (start, len(page.text) - 2), "assert", None)


def write_denial(page: Page, speaker: str, language: str, answers: int) -> Said:
    who, cue = write_speaker(page, speaker, SAYS[language][1])
    content = page.write(IT[language])
    page.write(".\n")
    return Said(who, cue, content, "deny", None, answers)


def write_speaker(page: Page, speaker: str, says: str) -> tuple[tuple[int, int], tuple[int, int]]:
    who = page.name(speaker, "person")
    page.write(" ")
    cue = page.write(says)
    page.write(" ")
    return who, cue


def kind_of(name: str) -> EntityType:
    return "place" if name in COUNTRIES else "company"


def add_said(record: Record, report: Report, mentions: dict[int, Mention], said: list[Said], day: date) -> None:
    made: list[Statement] = []
    for one in said:
        event = event_of(report, mentions, one, day)
        record.events.extend([event] if event else [])
        content, cue, speaker = (report.cite(*place) for place in (one.content, one.cue, one.speaker))
        made.append(
            Statement(
                id=statement_id(report.id, content=content, cue=cue, stance=one.stance, speaker=speaker),
                report=report.id, content=content,
                speaker=mentions[one.speaker[0]].id, speaker_words=speaker, speaker_class="named",
                through=(), cue=cue, mode="indirect", stance=one.stance, certainty="certain", certainty_words=(),
                events=(event.id,) if event else (), answers=made[one.answers].id if one.answers is not None else None,
            )
        )  # fmt: skip
    record.statements.extend(made)


def event_of(report: Report, mentions: dict[int, Mention], said: Said, day: date) -> Event | None:
    if said.deed is None:
        return None
    kind, trigger, by, to, what = said.deed
    status: EventStatus = "occurred"
    words: list[tuple[str, Evidence, str | None]] = [
        ("agent", report.cite(*by), mentions[by[0]].id),
        ("recipient" if kind == "supply" else "patient", report.cite(*to), mentions[to[0]].id),
    ]
    if kind == "supply":
        words.append(("goods", report.cite(*what), None))
    return Event(
        id=event_id(report.id, kind, *trigger), report=report.id, type=kind, trigger=report.cite(*trigger),
        status=status, time=When(first=day.isoformat(), last=day.isoformat(), words=None),
        roles=tuple(Role(role=role, words=cited, mention=mention) for role, cited, mention in words),  # type: ignore[arg-type]
    )  # fmt: skip


if __name__ == "__main__":
    main()
