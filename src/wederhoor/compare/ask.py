"""The answer to a question: what the reports say about it, who says it and in which words. Nothing is concluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.lines import Labels
from wederhoor.compare.naming import find_naming, find_said_by
from wederhoor.compare.query import DOER, TARGET, Match, Query
from wederhoor.compare.said import Said, Wording, in_order
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, standing_of
from wederhoor.compare.verdicts import judge, sides
from wederhoor.compare.voices import Voice
from wederhoor.record import Case, Conflict, Event, ReportId, Stance, Verdict

MOST_NEAREST = 5  # of what comes near, the rest is no help
MOST_NAMING = 5


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
    """What the record has: answers, or what comes nearest; or else what somebody says, whose words are asked for."""

    query: Query
    answers: tuple[Told, ...]
    nearest: tuple[Told, ...]
    naming: tuple[Said, ...]  # further statements that name everybody asked about; all of a speaker asked about
    n_reports: int  # that were looked through
    undecided: tuple[ReportId, ...]  # left out: nobody knows on which side of the days asked for they were published


def ask(case: Case, query: Query, *, undecided: Sequence[ReportId] = ()) -> Answer:
    """What the reports of the case say to the query; the case holds only the reports that may be looked at."""
    standing = standing_of(case)
    if query.speaker:
        words = Wording(case, standing.cast)
        said = map(words.naming, find_said_by(case, query.speaker, query, standing.cast))
        return Answer(query, (), (), tuple(sorted(said, key=in_order)), len(case.reports), tuple(undecided))
    matches = [standing.match(event, query) for event in case.events] if not query.is_empty else []
    groups = _grouped(matches, standing)
    answers = [group for group in groups if any(match.is_answer for match in group)]
    near = sorted((group for group in groups if group not in answers and _is_near(group, query)), key=_distance)
    words = Wording(case, standing.cast)
    teller = _Teller(standing, words)
    told = tuple(teller.told(group) for group in answers)
    nearest = tuple(teller.told(group) for group in near[:MOST_NEAREST])
    shown = frozenset(said.statement for one in (*told, *nearest) for said in one.said)
    naming = [statement for statement in find_naming(case, query, standing.cast) if statement.id not in shown]
    return Answer(
        query=query,
        answers=told,
        nearest=nearest,
        naming=tuple(sorted(map(words.naming, naming), key=in_order)[:MOST_NAMING]),
        n_reports=len(case.reports),
        undecided=tuple(undecided),
    )


def _grouped(matches: Iterable[Match], standing: Standing) -> list[list[Match]]:
    """Matches whose events are one event together, in the order of the reports."""
    groups: dict[str, list[Match]] = {}
    for match in matches:
        groups.setdefault(standing.group_of(match.event), []).append(match)
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

    def __init__(self, standing: Standing, words: Wording) -> None:
        self._standing = standing
        self._labels = Labels(standing.cast)
        self._words = words

    def told(self, group: Sequence[Match]) -> Told:
        best = _best(group)
        pairs = self._standing.voices([match.event for match in group])
        voices = [voice for _, voice in pairs]
        asserting, objecting = sides(voices)
        # what the best event leaves open, another telling of it may tell otherwise
        otherwise = [part for part in best.open if any(part in match.other for match in group)]
        said = sorted((self._words.said(event, voice) for event, voice in pairs), key=in_order)
        return Told(
            line=self._line(best.event, [match.event for match in group], voices),
            verdict=judge(voices),
            said=tuple(_each_once(said)),
            asserting=asserting,
            objecting=objecting,
            conflicts=self._standing.conflicts([match.event for match in group], self._labels),
            other=(*best.other, *otherwise),
            open=tuple(part for part in best.open if part not in otherwise),
        )

    def _line(self, event: Event, events: Sequence[Event], voices: Sequence[Voice]) -> str:
        instance: Instance | None = self._standing.instance_of.get(event.id)
        if instance is None:
            return f"{event.type}: “{self._words.passage(event).text}”"
        goods = self._standing.cast.goods_of(event)
        words = goods[0] if goods and not instance.question.goods else ""
        return self._labels.line(
            instance.question, self._standing.level(events, voices), goods=words, when=instance.when
        )


def _each_once(said: Iterable[Said]) -> Iterator[Said]:
    """A statement that holds two events of one question says it once."""
    seen: set[tuple[str, int, int, Stance]] = set()
    for one in said:
        key = (one.report.id, one.words.start, one.words.end, one.stance)
        if key not in seen:
            seen.add(key)
            yield one
