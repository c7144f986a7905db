"""The answer to a question: what the reports say about it, who says it and in which words. Nothing is concluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.conflicts import find_conflicts
from wederhoor.compare.findings import judge
from wederhoor.compare.naming import find_naming
from wederhoor.compare.passages import passage_of
from wederhoor.compare.query import DOER, TARGET, Match, Query, match_event
from wederhoor.compare.questions import Labels, Level
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, sides, standing_of
from wederhoor.compare.voices import Voice, last_speaker, strongest
from wederhoor.record import (
    Case,
    Certainty,
    Conflict,
    EntityId,
    Event,
    EventId,
    Evidence,
    Report,
    ReportId,
    Stance,
    Statement,
    StatementId,
    Verdict,
)

MOST_NEAREST = 5  # of what comes near, the rest is no help
MOST_NAMING = 5
STANCES: tuple[Stance, ...] = (
    "deny", "doubt", "oppose", "assert", "promise", "predict", "support", "warn", "demand", "ask",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """One voice: who takes which stand, how far the thing has come by it, and the exact words."""

    stance: Stance
    level: Level | None  # None: it is about no event that was read
    certainty: Certainty
    who: str  # empty: nobody with a name, in nobody's words
    own_voice: bool
    publisher: str | None
    report: Report
    event: EventId | None
    statement: StatementId | None
    words: Evidence
    likelihood_words: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that is said of one event; `other` and `open` say where it departs from the question."""

    line: str
    verdict: Verdict
    said: tuple[Said, ...]
    asserting: frozenset[str]  # independent origins that stand for it, and those against it only
    objecting: frozenset[str]
    conflicts: tuple[Conflict, ...]
    other: tuple[str, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the record has: answers, or what comes nearest. `undecided` were left out: nobody knows on which side of
    the days asked for they were published."""

    query: Query
    answers: tuple[Told, ...]
    nearest: tuple[Told, ...]
    naming: tuple[Said, ...]  # further statements that name everybody who was asked about
    n_reports: int  # that were looked through
    undecided: tuple[ReportId, ...]


def ask(case: Case, query: Query, *, undecided: Sequence[ReportId] = ()) -> Answer:
    """What the reports of the case say to the query; the case holds only the reports that may be looked at."""
    standing = standing_of(case)
    matches = [_match(event, query, standing) for event in case.events] if not query.is_empty else []
    groups = _grouped(matches, standing)
    answers = [group for group in groups if any(match.is_answer for match in group)]
    near = sorted((group for group in groups if group not in answers and _is_near(group, query)), key=_distance)
    teller = _Teller(case, standing)
    told = tuple(teller.told(group) for group in answers)
    nearest = tuple(teller.told(group) for group in near[:MOST_NEAREST])
    shown = frozenset(said.statement for one in (*told, *nearest) for said in one.said)
    naming = [statement for statement in find_naming(case, query, standing.cast) if statement.id not in shown]
    return Answer(
        query=query,
        answers=told,
        nearest=nearest,
        naming=tuple(sorted(map(teller.naming, naming), key=_order)[:MOST_NAMING]),
        n_reports=len(case.reports),
        undecided=tuple(undecided),
    )


def _match(event: Event, query: Query, standing: Standing) -> Match:
    statements = standing.holding.get(event.id, ())
    speakers = (standing.cast.actor_key(standing.cast.entity_of(statement.speaker)) for statement in statements)
    return match_event(event, query, standing.cast, speakers)


def _grouped(matches: Iterable[Match], standing: Standing) -> list[list[Match]]:
    """Matches whose events are one event together, in the order of the reports."""
    groups: dict[str, list[Match]] = {}
    for match in matches:
        instance = standing.instance_of.get(match.event.id)
        key = f"{instance.question} {instance.when}" if instance else match.event.id
        groups.setdefault(key, []).append(match)
    return list(groups.values())


def _is_near(group: Sequence[Match], query: Query) -> bool:
    """Whether the best event differs in one part only, or has both parties that were asked about."""
    best = _best(group)
    n_asked = len(best.same) + len(best.other) + len(best.open)
    both = query.agent is not None and query.target is not None and {DOER, TARGET} <= set(best.same)
    return both or (len(best.other) <= 1 and len(best.same) >= max(1, min(2, n_asked - 1)))


def _best(group: Sequence[Match]) -> Match:
    return min(group, key=lambda match: (len(match.other), len(match.open), match.event.id))


def _distance(group: Sequence[Match]) -> tuple[int, int, int, str]:
    best = _best(group)
    return (len(best.other), len(best.open), -len(group), best.event.id)


class _Teller:
    """Lays out what is said of events, with names for ids."""

    def __init__(self, case: Case, standing: Standing) -> None:
        self._standing = standing
        self._labels = Labels(standing.cast)
        self._reports = {report.id: report for report in case.reports}
        self._statements = {statement.id: statement for statement in case.statements}

    def told(self, group: Sequence[Match]) -> Told:
        best = _best(group)
        pairs = self._standing.voices([match.event for match in group])
        voices = [voice for _, voice in pairs]
        asserting, objecting = sides(voices)
        # what the best event leaves open, another telling of it may tell otherwise
        otherwise = [part for part in best.open if any(part in match.other for match in group)]
        said = sorted((self._said(event, voice) for event, voice in pairs), key=_order)
        return Told(
            line=self._line(best.event, voices),
            verdict=judge(voices),
            said=tuple(_each_once(said)),
            asserting=asserting,
            objecting=objecting,
            conflicts=find_conflicts([match.event for match in group], self._standing.origins.reports),
            other=(*best.other, *otherwise),
            open=tuple(part for part in best.open if part not in otherwise),
        )

    def _line(self, event: Event, voices: Sequence[Voice]) -> str:
        instance: Instance | None = self._standing.instance_of.get(event.id)
        if instance is None:
            return f"{event.type}: “{passage_of(event, self._reports[event.report]).text}”"
        goods = self._standing.cast.goods_of(event)
        words = goods[0] if goods and not instance.question.goods else ""
        return self._labels.line(instance.question, strongest(voices), goods=words, when=instance.when)

    def _said(self, event: Event, voice: Voice) -> Said:
        report = self._reports[voice.report]
        statement = self._statements.get(voice.statement) if voice.statement else None
        return Said(
            stance=voice.stance,
            level=voice.level,
            certainty=voice.certainty,
            who=self._who(voice.speaker, voice.publisher, statement),
            own_voice=voice.own,
            publisher=report.publisher,
            report=report,
            event=event.id,
            statement=voice.statement,
            words=statement.content if statement else passage_of(event, report),
            likelihood_words=statement.certainty_words if statement else (),
        )

    def naming(self, statement: Statement) -> Said:
        """A statement that is shown for whom it names, whatever it says of them."""
        report, own = self._reports[statement.report], statement.speaker_class == "author"
        return Said(
            stance=statement.stance,
            level=None,
            certainty=statement.certainty,
            who=self._who(last_speaker(statement, self._standing.cast), report.publisher if own else None, statement),
            own_voice=own,
            publisher=report.publisher,
            report=report,
            event=None,
            statement=statement.id,
            words=statement.content,
            likelihood_words=statement.certainty_words,
        )

    def _who(self, speaker: EntityId | None, publisher: str | None, statement: Statement | None) -> str:
        """The speaker, else the publisher in its own voice, else the words for somebody without a name."""
        if speaker:
            return self._standing.cast.entities[speaker].name
        return publisher or (statement.speaker_words.text if statement and statement.speaker_words else "")


def _order(said: Said) -> tuple[int, str, str, str, int]:
    """Objections first, then by day."""
    published = said.report.published
    day = published.last if published else "9999"
    return (STANCES.index(said.stance), day, said.who, said.report.id, said.words.start)


def _each_once(said: Iterable[Said]) -> Iterator[Said]:
    """A statement that holds two events of one question says it once."""
    seen: set[tuple[str, int, int, Stance]] = set()
    for one in said:
        key = (one.report.id, one.words.start, one.words.end, one.stance)
        if key not in seen:
            seen.add(key)
            yield one
