"""Small cases made by hand; every sentence is our own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from wederhoor.record import (
    Block,
    BlockKind,
    Case,
    Certainty,
    Conflict,
    Entity,
    EntityType,
    Event,
    EventStatus,
    EventType,
    Evidence,
    Finding,
    Goods,
    Leg,
    Mention,
    MentionForm,
    Merge,
    Mode,
    Name,
    Position,
    Published,
    Reason,
    Rejected,
    Report,
    Reprint,
    Role,
    RoleName,
    Route,
    SpeakerClass,
    Stance,
    Statement,
    When,
    content_id,
    report_id,
)

EMPTY = Case(
    reports=(),
    mentions=(),
    entities=(),
    events=(),
    statements=(),
    findings=(),
    routes=(),
    reprints=(),
    rejected=(),
    software="wederhoor 0.1.0",
    reader="handmade 1",
)


class Draft:
    """A case in the making: words are named by what they are, never by their offsets."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.mentions: list[Mention] = []
        self.entities: list[Entity] = []
        self.events: list[Event] = []
        self.statements: list[Statement] = []
        self.findings: list[Finding] = []
        self.routes: list[Route] = []
        self.reprints: list[Reprint] = []
        self.rejected: list[Rejected] = []

    def case(self) -> Case:
        return Case(
            reports=tuple(self.reports),
            mentions=tuple(self.mentions),
            entities=tuple(self.entities),
            events=tuple(self.events),
            statements=tuple(self.statements),
            findings=tuple(self.findings),
            routes=tuple(self.routes),
            reprints=tuple(self.reprints),
            rejected=tuple(self.rejected),
            software=EMPTY.software,
            reader=EMPTY.reader,
        )

    def report(
        self,
        language: str,
        *blocks: str | tuple[BlockKind, str] | tuple[BlockKind, str, str],
        publisher: str | None = None,
        published: Published | None = None,
        url: str | None = None,
    ) -> Report:
        """Blocks are paragraphs, or (kind, text), or (furniture, text, reason)."""
        text, found = "", []
        for block in blocks:
            kind, words, reason = ("paragraph", block, None) if isinstance(block, str) else (*block, None)[:3]
            start = len(text)
            text += words
            found.append(Block(start=start, end=len(text), kind=kind, language=language, reason=reason))
            text += "\n"
        title = next((text[b.start : b.end] for b in found if b.kind == "title"), None)
        report = Report(
            id=report_id(text, publisher, title),
            path=f"reports/{len(self.reports):03}.txt",
            url=url,
            publisher=publisher,
            publisher_basis="given" if publisher else None,
            title=title,
            language=language,
            published=published,
            text=text,
            blocks=tuple(found),
        )
        self.reports.append(report)
        return report

    def mention(
        self, report: Report, words: str, type: EntityType = "person", *, nth: int = 0, form: MentionForm = "name"
    ) -> Mention:
        evidence = cite(report, words, nth)
        mention = Mention(
            id=content_id("m", report.id, evidence.start, evidence.end),
            report=report.id,
            words=evidence,
            form=form,
            type=type,
            name=words,
            language=report.language,
        )
        self.mentions.append(mention)
        return mention

    def entity(
        self, *mentions: Mention, name: str | None = None, country: str | None = None, wikidata: str | None = None
    ) -> Entity:
        first = mentions[0]
        counts: dict[tuple[str, str], int] = {}
        for mention in mentions:
            key = (mention.name, mention.language)
            counts[key] = counts.get(key, 0) + 1
        merges = [
            Merge(
                mentions=(first.id, later.id),
                rule="sounds alike" if first.language != later.language else "same name",
                score=0.97,
                reasons=(Reason(rule="rare name", bits=6.2, detail=f"{first.name} and {later.name}"),),
            )
            for later in mentions[1:]
        ]
        entity = Entity(
            id=content_id("e", *(mention.id for mention in mentions)),
            type=first.type,
            name=name or first.name,
            names=tuple(Name(text=text, language=lang, count=n) for (text, lang), n in counts.items()),
            country=country,
            wikidata=wikidata,
            reports=tuple(dict.fromkeys(mention.report for mention in mentions)),
            mentions=tuple(mention.id for mention in mentions),
            merges=tuple(merges),
        )
        self.entities.append(entity)
        return entity

    def statement(
        self,
        report: Report,
        words: str,
        speaker: Mention | None = None,
        *,
        stance: Stance = "assert",
        certainty: Certainty = "certain",
        mode: Mode = "indirect",
        cue: str | None = None,
        through: Sequence[Mention] = (),
        within: Statement | None = None,
        speaker_class: SpeakerClass | None = None,
        events: Sequence[Event] = (),
    ) -> Statement:
        content = cite(report, words)
        statement = Statement(
            id=content_id("s", report.id, content.start, content.end),
            report=report.id,
            content=content,
            speaker=speaker.id if speaker else None,
            speaker_words=speaker.words if speaker else None,
            speaker_class=speaker_class or ("named" if speaker else "author"),
            through=tuple(mention.id for mention in through),
            cue=cite(report, cue) if cue else None,
            mode=mode,
            stance=stance,
            certainty=certainty,
            certainty_words=(),
            events=tuple(event.id for event in events),
            within=within.id if within else None,
        )
        self.statements.append(statement)
        return statement

    def event(
        self,
        report: Report,
        type: EventType,
        trigger: str,
        *,
        status: EventStatus = "occurred",
        days: tuple[str | None, str | None] | None = None,
        day_words: str | None = None,
        **roles: Mention | str,
    ) -> Event:
        """`roles` are mentions, or words that name nothing."""
        words = cite(report, trigger)
        found = [
            Role(role=msgspec.convert(role, RoleName), words=who.words, mention=who.id)
            if isinstance(who, Mention)
            else Role(role=msgspec.convert(role, RoleName), words=cite(report, who), mention=None)
            for role, who in roles.items()
        ]
        read_from = cite(report, day_words) if day_words else None
        event = Event(
            id=content_id("v", report.id, words.start, words.end),
            report=report.id,
            type=type,
            trigger=words,
            status=status,
            time=When(first=days[0], last=days[1], words=read_from) if days else None,
            roles=tuple(found),
        )
        self.events.append(event)
        return event


def cite(report: Report, words: str, nth: int = 0) -> Evidence:
    """The words where they stand for the `nth` time, counted from 0."""
    start = -1
    for _ in range(nth + 1):
        start = report.text.index(words, start + 1)
    return report.cite(start, start + len(words))


def between(first: str, last: str | None = None) -> Published:
    return Published(first=first, last=last or first, basis="inferred" if last else "metadata")


def ferry_case() -> Case:
    """Two reports about a ferry, with a denial inside a chain, a nested statement, a finding and a route."""
    draft = Draft()
    dutch = draft.report(
        "nl",
        ("title", "Veerboot zou motoren smokkelen"),
        ("furniture", "Lees ook: vijf tips voor de vakantie", "related"),
        "Minister Els Brandt ontkende dinsdag dat de haven van Zilt motoren naar Norland verscheept.",
        "Volgens de krant Kustpost zei kapitein Olaf Lind dat er veertig motoren via Ost gaan.",
        publisher="Het Zilte Blad",
        published=between("2024-03-05"),
        url="https://blad.example/veerboot",
    )
    english = draft.report(
        "en",
        ("title", "Forty engines on a ferry"),
        "The ferry carried engines to Norland, captain Olaf Lind said, adding that minister Elsa Brandt had lied.",
        "He left the port in 1994.",
        published=between("2024-03-01", "2024-03-06"),
    )
    brandt = draft.mention(dutch, "Els Brandt")
    brandt_en = draft.mention(english, "Elsa Brandt")
    lind = draft.mention(dutch, "Olaf Lind")
    lind_en = draft.mention(english, "Olaf Lind")
    paper = draft.mention(dutch, "Kustpost", "organisation")
    zilt, ost = draft.mention(dutch, "Zilt", "place"), draft.mention(dutch, "Ost", "place")
    norland, norland_en = draft.mention(dutch, "Norland", "place"), draft.mention(english, "Norland", "place")
    draft.mention(english, "He", form="pronoun")
    minister = draft.entity(brandt, brandt_en, country="NL")
    captain = draft.entity(lind, lind_en, wikidata="Q42")
    draft.entity(paper)
    port, stop = draft.entity(zilt), draft.entity(ost)
    country = draft.entity(norland, norland_en, country="NO")
    shipped = draft.event(
        dutch, "supply", "verscheept", status="negated", days=("2024-03-05", "2024-03-05"), day_words="dinsdag",
        goods="motoren", origin=zilt, destination=norland,
    )  # fmt: skip
    carried = draft.event(english, "supply", "carried", goods="engines", destination=norland_en)
    denial = draft.statement(
        dutch,
        "de haven van Zilt motoren naar Norland verscheept",
        brandt,
        stance="deny",
        cue="ontkende",
        events=[shipped],
    )
    hearsay = draft.statement(
        dutch, "er veertig motoren via Ost gaan", lind, mode="hearsay", certainty="possible", cue="zei", through=[paper]
    )
    outer = draft.statement(english, "The ferry carried engines to Norland", lind_en, cue="said")
    lied = draft.statement(english, "minister Elsa Brandt had lied", lind_en, cue="adding", within=outer)
    draft.event(english, "travel", "left", days=("1994-01-01", "1994-12-31"), day_words="1994")
    draft.findings.append(
        Finding(
            id="f-1",
            question="Did engines go to Norland by ferry?",
            events=(shipped.id, carried.id),
            positions=(
                Position(
                    speaker=minister.id, publisher=None, stance="deny", certainty="certain", statements=(denial.id,)
                ),
                Position(
                    speaker=captain.id,
                    publisher=None,
                    stance="assert",
                    certainty="certain",
                    statements=(outer.id, lied.id),
                ),
            ),
            verdict="disputed",
            origins=(captain.id,),
            conflicts=(Conflict(field="date", values=("1994", "5 Mar 2024"), explanation="30 years apart"),),
        )
    )
    draft.routes.append(
        Route(
            id="p-1",
            goods=Goods(text="motoren", category="engines"),
            quantity=40,
            legs=(
                Leg(origin=port.id, destination=stop.id, events=(shipped.id,), status="possible"),
                Leg(origin=stop.id, destination=country.id, events=(shipped.id,), status="possible"),
            ),
            status="possible",
            weakest=hearsay.id,
        )
    )
    draft.reprints.append(Reprint(reports=(dutch.id, english.id), overlap=0.8))
    draft.rejected.append(
        Rejected(path="reports/menu.html", reason="no article text found: 12 words, all of them menu")
    )
    return draft.case()


def shipped(*names: str, countries: tuple[str | None, ...], goods: str = "engines") -> Draft:
    """A case with one way of goods from the first name to the last."""
    draft = Draft()
    report = draft.report("en", " shipped engines to ".join(names) + ".", publisher="The Fen Post")
    mentions = [draft.mention(report, name, "company") for name in names]
    entities = [draft.entity(m, country=country) for m, country in zip(mentions, countries, strict=True)]
    event = draft.event(report, "supply", "shipped", agent=mentions[0], recipient=mentions[-1])
    legs = [Leg(origin=a.id, destination=b.id, events=(event.id,), status="planned") for a, b in pairwise(entities)]
    draft.routes.append(
        Route(
            id="p-1", goods=Goods(text=goods, category="engines"), quantity=None, legs=tuple(legs), status="planned",
            weakest=None,
        )
    )  # fmt: skip
    return draft
