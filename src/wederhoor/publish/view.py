"""From a case to the lines of its brief: every sentence, link and order is decided here, none in the templates."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lookup import Lookup
from wederhoor.publish.page import (
    Chip,
    EntityLine,
    EventLine,
    FindingView,
    Gap,
    MergeView,
    Page,
    PositionView,
    ReportView,
    RoleView,
    RouteView,
    SpeakerGroup,
    Spelling,
    StatementLine,
    Stop,
    Words,
)
from wederhoor.publish.texts import case_marks, text_runs
from wederhoor.publish.timeline import Dated, OpenEnd, Timeline, draw
from wederhoor.record import (
    Case,
    Entity,
    Event,
    Evidence,
    Finding,
    Mention,
    Merge,
    Position,
    Published,
    Report,
    Role,
    RoleName,
    Route,
    Statement,
    Verdict,
)

TEXTS_OPEN = 6  # with more reports than this, their texts start folded
STATEMENTS_OPEN = 40  # speakers beyond this many statements start folded
ENTITIES_OPEN = 40
SINGLES_OPEN = 15  # names mentioned once are folded away when there are more names than this
EVENTS_OPEN = 40
QUOTES_OF_A_POSITION = 2
OWN_VOICE = "its own voice"
WIDE, NARROW = 720, 340  # widths of the timeline: page and phone

WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)
WIKIDATA_ID = re.compile(r"Q[1-9][0-9]*")
VERDICT_ORDER = list(labels.VERDICTS)
STANCE_ORDER = list(labels.STANCES)
VERDICT_SENTENCES: dict[Verdict, str] = {
    "disputed": "in dispute",
    "unattributed": "that nobody named stands for",
    "single-origin": "answered from one origin only",
    "corroborated": "agreed",
}


class View:
    """The lines of one case's brief."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.look = Lookup(case)
        self.lines = {statement.id: self.statement(statement) for statement in case.statements}
        speakers = (self.look.entity(statement.speaker) for statement in case.statements)
        self.n_said = Counter(entity.id for entity in speakers if entity)
        self.told_by: dict[str, list[StatementLine]] = defaultdict(list)
        for statement in case.statements:
            for event in statement.events:
                self.told_by[event].append(self.lines[statement.id])
        self.mentions = {entity.id: self.look.mentions_by_report(entity) for entity in case.entities}

    def page(self) -> Page:
        case = self.case
        entities = sorted((self.entity(e) for e in case.entities), key=_importance)
        n_repeated = sum(1 for entity in entities if entity.n_mentions > 1)
        n_unfolded = min(max(n_repeated, SINGLES_OPEN), ENTITIES_OPEN)
        dated, undated = self.events()
        speakers = tuple(self.speakers())
        stances = Counter(statement.stance for statement in case.statements)
        types = Counter(entity.type for entity in case.entities)
        return Page(
            standfirst=_standfirst(case),
            figures=_figures(case, len(self.n_said)),
            software=case.software,
            reader=case.reader,
            findings=tuple(sorted((self.finding(f) for f in case.findings), key=_urgency)),
            routes=tuple(self.route(route) for route in case.routes),
            reports=tuple(self.reports()),
            entities=tuple(entities[:n_unfolded]),
            entities_folded=tuple(entities[n_unfolded:]),
            entity_types=tuple((t, plural, types[t]) for t, (_, plural) in labels.ENTITY_TYPES.items() if types[t]),
            speakers=speakers,
            speaker_choices=tuple((group.id, group.title) for group in speakers),
            stance_choices=tuple((s, verb, stances[s]) for s, verb in labels.STANCES.items() if stances[s]),
            publisher_choices=tuple(sorted({line.publisher for line in self.lines.values()})),
            n_statements=len(case.statements),
            timelines=tuple(self.timelines()),
            events=tuple(dated[:EVENTS_OPEN]),
            events_folded=tuple(dated[EVENTS_OPEN:]),
            events_undated=tuple(undated),
            gaps=tuple(self.gaps()),
        )

    def chip(self, entity_id: str | None) -> Chip | None:
        entity = self.look.entities.get(entity_id) if entity_id else None
        return Chip(entity.name, f"#line-{entity.id}") if entity else None

    def words(self, report_id: str, words: Evidence, anchor: str | None = None) -> Words:
        href = f"#words-{anchor}" if anchor else None
        return Words(words.text, self.look.language(report_id, words), href)

    def publisher(self, report_id: str) -> str:
        return publisher_words(self.look.reports[report_id])

    # statements

    def statement(self, statement: Statement) -> StatementLine:
        report = self.look.reports[statement.report]
        speaker = self.speaker(statement)
        said_as = statement.speaker_words
        verb = labels.STANCES[statement.stance]
        through = (self.mention_chip(mention) for mention in statement.through)
        outer = self.look.statements.get(statement.within) if statement.within else None
        return StatementLine(
            id=statement.id,
            gist=f"{'the report' if speaker.name == OWN_VOICE else speaker.name} {verb}",
            stance=statement.stance,
            verb=verb,
            certainty=labels.CERTAINTIES[statement.certainty] if statement.certainty != "unknown" else "",
            certainty_words=tuple(self.words(report.id, words) for words in statement.certainty_words),
            mode=labels.MODES[statement.mode],
            hearsay=statement.mode == "hearsay",
            content=self.words(report.id, statement.content, statement.id),
            speaker=speaker,
            speaker_words=self.words(report.id, said_as) if said_as and said_as.text != speaker.name else None,
            cue=self.words(report.id, statement.cue) if statement.cue else None,
            chain=(
                Chip(publisher_words(report), f"#text-{report.id}"),
                *through,
                speaker,
            ),
            publisher=publisher_words(report),
            when=_published_days(report.published),
            within=Chip(self.speaker(outer).name, f"#line-{outer.id}") if outer else None,
            events=tuple(self.event_chips(statement.events)),
        )

    def speaker(self, statement: Statement) -> Chip:
        """The speaker's entity, else the words for it, else who speaks when nobody is named."""
        if entity := self.look.entity(statement.speaker):
            return Chip(entity.name, f"#line-{entity.id}")
        if statement.speaker_words:
            return Chip(statement.speaker_words.text)
        own_voice = statement.speaker_class == "author"
        return Chip(OWN_VOICE if own_voice else "an unnamed speaker")

    def mention_chip(self, mention_id: str) -> Chip:
        """The link of a chain: its entity where it has one, else its words."""
        if entity := self.look.entity(mention_id):
            return Chip(entity.name, f"#line-{entity.id}")
        mention = self.look.mentions.get(mention_id)
        return Chip(mention.name if mention else "somebody")

    def speakers(self) -> Iterator[SpeakerGroup]:
        """Named speakers, the most quoted first; then the unnamed; then what the reports say themselves."""
        named: dict[str, list[Statement]] = defaultdict(list)
        others: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.case.statements:
            entity = self.look.entity(statement.speaker)
            (named[entity.id] if entity else others[statement.speaker_class]).append(statement)
        shown = 0
        for entity_id in sorted(named, key=lambda e: (-len(named[e]), self.look.entities[e].name, e)):
            entity = self.look.entities[entity_id]
            title, href = entity.name, f"#line-{entity_id}"
            note = " · ".join(filter(None, (labels.ENTITY_TYPES[entity.type][0], entity.country)))
            yield self.group(
                f"says-{entity_id}",
                title,
                href,
                note,
                named[entity_id],
                shown < STATEMENTS_OPEN,
            )
            shown += len(named[entity_id])
        for speaker_class, title in labels.SPEAKER_CLASSES.items():
            if group := others.get(speaker_class):
                yield self.group(
                    f"says-{speaker_class}",
                    title,
                    None,
                    "",
                    group,
                    shown < STATEMENTS_OPEN,
                )
                shown += len(group)

    def group(
        self,
        group_id: str,
        title: str,
        href: str | None,
        note: str,
        statements: Sequence[Statement],
        unfolded: bool,
    ) -> SpeakerGroup:
        counts = Counter(statement.stance for statement in statements)
        return SpeakerGroup(
            id=group_id,
            title=title,
            href=href,
            note=note,
            stances=tuple((s, verb, counts[s]) for s, verb in labels.STANCES.items() if counts[s]),
            lines=tuple(self.lines[statement.id] for statement in statements),
            open=unfolded,
        )

    # entities

    def entity(self, entity: Entity) -> EntityLine:
        by_report = self.mentions[entity.id]
        return EntityLine(
            id=entity.id,
            name=entity.name,
            type=entity.type,
            country=entity.country,
            wikidata=entity.wikidata if entity.wikidata and WIKIDATA_ID.fullmatch(entity.wikidata) else None,
            spellings=tuple(_spellings(entity, _first_by_name(by_report))),
            places=tuple(
                (self.publisher(report), f"#words-{group[0].id}", len(group)) for report, group in by_report.items()
            ),
            merges=tuple(self.merges(entity)),
            n_mentions=len(entity.mentions),
            n_reports=len(entity.reports),
            n_said=self.n_said[entity.id],
            search=" ".join(dict.fromkeys([entity.name, *(name.text for name in entity.names)])).lower(),
        )

    def merges(self, entity: Entity) -> Iterator[MergeView]:
        """Why the names are one; links between the same names by the same rule are told once."""
        told: dict[tuple[str, tuple[str, ...]], list[Merge]] = defaultdict(list)
        for merge in entity.merges:
            mentions = (self.look.mentions.get(mention) for mention in merge.mentions)
            names = tuple(dict.fromkeys(mention.words.text for mention in mentions if mention))
            told[merge.rule, names].append(merge)
        for (rule, names), alike in told.items():
            yield MergeView(
                rule=rule,
                score=f"{min(merge.score for merge in alike):.2f}",
                names=names,
                reasons=tuple(f"{r.rule}: {r.detail} ({r.bits:+.1f} bits)" for r in alike[0].reasons),
                n_links=len(alike),
            )

    def linked_mentions(self) -> Iterator[str]:
        """The mentions that an entity's line leads to: the first of each spelling, and the first in each report."""
        for by_report in self.mentions.values():
            yield from (group[0].id for group in by_report.values())
            yield from (mention.id for mention in _first_by_name(by_report).values())

    # events

    def events(self) -> tuple[list[EventLine], list[EventLine]]:
        """Dated events in the order of their days, and the undated in the order of the reports."""
        dated = [event for event in self.case.events if _days(event)]
        dated.sort(key=lambda event: (*(_days(event) or ()), event.id))
        undated = [event for event in self.case.events if not _days(event)]
        return [self.event(event) for event in dated], [self.event(event) for event in undated]

    def event(self, event: Event) -> EventLine:
        time = event.time
        return EventLine(
            id=event.id,
            gist=f"{event.type} ({labels.STATUSES[event.status]})",
            type=event.type,
            status=event.status,
            status_words=labels.STATUSES[event.status],
            when=labels.interval_words(time.first, time.last) if time else "undated",
            when_words=self.words(event.report, time.words) if time and time.words else None,
            trigger=self.words(event.report, event.trigger, event.id),
            roles=tuple(self.role(event, role) for role in event.roles),
            publisher=self.publisher(event.report),
            told_by=tuple((line.stance, Chip(line.gist, f"#line-{line.id}")) for line in self.told_by[event.id]),
        )

    def role(self, event: Event, role: Role) -> RoleView:
        entity = self.look.entity(role.mention)
        words = self.words(event.report, role.words)
        linked = Words(words.text, words.language, f"#line-{entity.id}" if entity else None)
        return RoleView(labels.ROLES[role.role], linked)

    def timelines(self) -> Iterator[tuple[str, Timeline]]:
        """The drawing for a page and for a phone; events that say the same are drawn once, with their number."""
        same: dict[tuple[str, str, str, str, OpenEnd], list[str]] = defaultdict(list)
        for event in self.case.events:
            if days := _days(event):
                same[(*days, self.event_label(event), event.status, _open_end(event))].append(event.id)
        bars = [
            Dated(
                first=first,
                last=last,
                label=label + (f" ({len(ids)} times)" if len(ids) > 1 else ""),
                href=f"#line-{ids[0]}",
                status=status,
                open_end=open_end,
            )
            for (first, last, label, status, open_end), ids in same.items()
        ]
        for name, width in (("wide", WIDE), ("narrow", NARROW)):
            if timeline := draw(bars, width):
                yield name, timeline

    def event_label(self, event: Event) -> str:
        """`visit: Anna Berg → Vienna`."""
        who = self.first_role(event, "agent", "goods", "quantity")
        whom = self.first_role(event, "patient", "recipient", "destination", "place")
        return ": ".join(filter(None, (event.type, " → ".join(filter(None, (who, whom))))))

    def first_role(self, event: Event, *wanted: RoleName) -> str:
        return next((self.role_name(role) for kind in wanted for role in event.roles if role.role == kind), "")

    def role_name(self, role: Role) -> str:
        entity = self.look.entity(role.mention)
        return entity.name if entity else role.words.text

    # findings and routes

    def finding(self, finding: Finding) -> FindingView:
        positions = sorted(
            finding.positions,
            key=lambda p: (STANCE_ORDER.index(p.stance), p.speaker or ""),
        )
        return FindingView(
            id=finding.id,
            question=finding.question,
            verdict=finding.verdict,
            verdict_words=labels.VERDICTS[finding.verdict],
            positions=tuple(self.position(position) for position in positions),
            origins=tuple(chip for chip in map(self.chip, finding.origins) if chip),
            conflicts=finding.conflicts,
            events=tuple(self.event_chips(finding.events)),
        )

    def position(self, position: Position) -> PositionView:
        said = [self.look.statements[s] for s in position.statements if s in self.look.statements]
        own_voice = position.speaker is None and all(s.mode == "author" for s in said)
        return PositionView(
            stance=position.stance,
            verb=labels.STANCES[position.stance],
            certainty=labels.CERTAINTIES[position.certainty] if position.certainty != "unknown" else "",
            holder=self.chip(position.speaker)
            or Chip(unnamed_speaker(position.publisher, said if not own_voice else ())),
            own_voice=own_voice,
            quotes=tuple((self.lines[s.id].publisher, self.lines[s.id].content) for s in said[:QUOTES_OF_A_POSITION]),
            more=tuple(f"#line-{s.id}" for s in said[QUOTES_OF_A_POSITION:]),
        )

    def event_chips(self, events: Iterable[str]) -> Iterator[Chip]:
        for event_id in events:
            if event := self.look.events.get(event_id):
                yield Chip(
                    f"{event.type} ({labels.STATUSES[event.status]})",
                    f"#line-{event_id}",
                )

    def route(self, route: Route) -> RouteView:
        ends = [route.legs[0].origin, *(leg.destination for leg in route.legs)] if route.legs else []
        parts = ["from", *["via"] * (len(ends) - 2), "to"]
        return RouteView(
            id=route.id,
            goods=route.goods.text,
            category=route.goods.category,
            quantity=f"{route.quantity:,.10g}" if route.quantity is not None else None,
            status=route.status,
            status_words=labels.STATUSES[route.status],
            stops=tuple(Stop(part, self.chip(end)) for part, end in zip(parts, ends, strict=False)),
            events=tuple(self.event_chips(dict.fromkeys(event for leg in route.legs for event in leg.events))),
            weakest=self.lines.get(route.weakest) if route.weakest else None,
        )

    # reports

    def reports(self) -> Iterator[ReportView]:
        marks = case_marks(self.case, self.look, self.linked_mentions())
        same_origin = self.same_origin()
        n_statements = Counter(statement.report for statement in self.case.statements)
        n_events = Counter(event.report for event in self.case.events)
        for report in self.case.reports:
            url = report.url if report.url and WEB_ADDRESS.fullmatch(report.url) else None
            published = report.published
            yield ReportView(
                id=report.id,
                publisher=publisher_words(report),
                publisher_known=report.publisher is not None,
                publisher_note=labels.PUBLISHER_BASES.get(report.publisher_basis or "", ""),
                title=report.title or "without a title",
                language=report.language,
                language_name=labels.language_name(report.language),
                published=labels.published_words(published),
                date_words=self.words(report.id, published.words) if published and published.words else None,
                path=report.path,
                url=url,
                shown_url=report.url,
                same_origin=same_origin.get(report.id, ()),
                n_statements=n_statements[report.id],
                n_events=n_events[report.id],
                runs=text_runs(report, marks.get(report.id, ())),
                has_title_block=any(block.kind == "title" for block in report.blocks),
                open=len(self.case.reports) <= TEXTS_OPEN,
            )

    def same_origin(self) -> Mapping[str, tuple[Chip, ...]]:
        """For each report that repeats another one: the first of its kind."""
        found: dict[str, list[Chip]] = defaultdict(list)
        for reprint in self.case.reprints:
            first, *later = reprint.reports
            for report in later:
                share = f"{self.publisher(first)} ({reprint.overlap:.0%} of the words)"
                found[report].append(Chip(share, f"#text-{first}"))
        return {report: tuple(chips) for report, chips in found.items()}

    # gaps

    def gaps(self) -> Iterator[Gap]:
        """What is missing, so that nobody takes silence for an answer."""
        case = self.case
        unheard = [s for s in case.statements if s.speaker_class != "author" and not self.look.entity(s.speaker)]
        if unheard:
            items = tuple((self.publisher(s.report), self.lines[s.id].content) for s in unheard)
            yield Gap(
                labels.counted(len(unheard), "statement") + " without a recognised speaker",
                "",
                items,
            )
        if case.rejected:
            items = tuple((file.path, Words(file.reason, "en")) for file in case.rejected)
            yield Gap(
                labels.counted(len(case.rejected), "file") + " could not be used",
                "",
                items,
            )
        undated = [report for report in case.reports if report.published is None]
        if undated:
            items = tuple((publisher_words(r), _title(r)) for r in undated)
            yield Gap(labels.counted(len(undated), "report") + " without a date", "", items)
        nameless = [report for report in case.reports if report.publisher is None]
        if nameless:
            items = tuple((r.path or "standard input", _title(r)) for r in nameless)
            yield Gap(
                labels.counted(len(nameless), "report") + " whose publisher is not stated",
                "",
                items,
            )
        yield from self.counted_gaps()

    def counted_gaps(self) -> Iterator[Gap]:
        pronouns = [m for m in self.case.mentions if m.form == "pronoun" and not self.look.entity(m.id)]
        if pronouns:
            yield Gap(
                labels.counted(len(pronouns), "pronoun") + " not resolved",
                "nobody knows yet who is meant",
                (),
            )
        loose = [m for m in self.case.mentions if m.form != "pronoun" and not self.look.entity(m.id)]
        if loose:
            yield Gap(
                labels.counted(len(loose), "other mention") + " belong to no entity",
                "",
                (),
            )
        undated = [event for event in self.case.events if not _days(event)]
        if undated:
            yield Gap(
                labels.counted(len(undated), "event") + " without a day",
                "listed apart under the timeline",
                (),
            )
        unread = [b for r in self.case.reports for b in r.blocks if b.kind == "furniture"]
        if unread:
            title = labels.counted(len(unread), "piece") + " of page furniture left unread"
            yield Gap(title, "greyed in the texts, each with its reason", ())


def build_page(case: Case) -> Page:
    """The brief of a case as values."""
    return View(case).page()


def publisher_words(report: Report) -> str:
    return report.publisher or "publisher not stated"


def _title(report: Report) -> Words:
    return Words(report.title or "without a title", report.language, f"#text-{report.id}")


def _published_days(published: Published | None) -> str:
    return labels.interval_words(published.first, published.last) if published else "date not stated"


def _days(event: Event) -> tuple[str, str] | None:
    """First and last day; an open end is drawn as the day that is known."""
    time = event.time
    if time is None or (time.first is None and time.last is None):
        return None
    return time.first or time.last or "", time.last or time.first or ""


def _open_end(event: Event) -> OpenEnd:
    """`until` when nobody knows the first day, `from` when nobody knows the last."""
    time = event.time
    return "" if time is None or (time.first and time.last) else "from" if time.first else "until"


def _first_by_name(
    by_report: Mapping[str, Sequence[Mention]],
) -> dict[tuple[str, str], Mention]:
    """The first mention of each spelling."""
    first: dict[tuple[str, str], Mention] = {}
    for mention in (mention for group in by_report.values() for mention in group):
        first.setdefault((mention.name, mention.language), mention)
    return first


def _spellings(entity: Entity, first: Mapping[tuple[str, str], Mention]) -> Iterator[tuple[str, tuple[Spelling, ...]]]:
    by_language: dict[str, list[Spelling]] = defaultdict(list)
    for name in sorted(entity.names, key=lambda n: (-n.count, n.text)):
        mention = first.get((name.text, name.language))
        words = Words(name.text, name.language, f"#words-{mention.id}" if mention else None)
        by_language[name.language].append(Spelling(words, name.count))
    for language in sorted(by_language):
        yield labels.language_name(language), tuple(by_language[language])


def _importance(entity: EntityLine) -> tuple[int, int, str, str]:
    return -entity.n_reports, -entity.n_mentions, entity.name, entity.id


def unnamed_speaker(publisher: str | None, said: Sequence[Statement]) -> str:
    """Who stands behind a position without a known speaker: the words for them, or the publisher itself."""
    if not said:
        return publisher or "publisher not stated"
    words = next((s.speaker_words.text for s in said if s.speaker_words), None)
    return f"“{words}”, not named" if words else "nobody named"


def _urgency(finding: FindingView) -> tuple[int, int, str, str]:
    return VERDICT_ORDER.index(finding.verdict), -len(finding.positions), finding.question, finding.id


def _standfirst(case: Case) -> str:
    """The whole case in one or two sentences."""
    if not case.reports:
        return "No report could be used; the files that were tried are listed below."
    languages = [labels.language_name(tag) for tag, _ in _by_number(report.language for report in case.reports)]
    publishers = {report.publisher for report in case.reports if report.publisher}
    sentence = f"{labels.counted(len(case.reports), 'report')} in {labels.listed(languages)}"
    if publishers:
        sentence += f" from {labels.counted(len(publishers), 'known publisher')}"
    dates = [report.published for report in case.reports if report.published]
    if dates:
        span = labels.interval_words(min(d.first for d in dates), max(d.last for d in dates))
        sentence += f", published {span}"
    verdicts = Counter(finding.verdict for finding in case.findings)
    told = [
        labels.counted(verdicts[v], "question") + f" {words}" for v, words in VERDICT_SENTENCES.items() if verdicts[v]
    ]
    return f"{sentence}. {labels.listed(told)}." if told else f"{sentence}."


def _by_number(values: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))


def _figures(case: Case, n_speakers: int) -> tuple[tuple[str, str, str], ...]:
    """The numbers in the head of the page, each leading to its section."""
    numbers = (
        (len(case.reports), "report", "reports", "#reports"),
        (len(case.entities), "name", "names", "#who"),
        (n_speakers, "speaker", "speakers", "#says"),
        (len(case.statements), "statement", "statements", "#says"),
        (len(case.events), "event", "events", "#happened"),
    )
    return tuple((f"{n:,}", one if n == 1 else several, href) for n, one, several, href in numbers)
