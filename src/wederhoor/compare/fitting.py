"""What one voice on one event is to a hypothesis: consistent, inconsistent or neutral, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import msgspec

from wederhoor.compare.cast import Cast
from wederhoor.compare.conflicts import find_conflicts
from wederhoor.compare.figures import tell_apart
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Query, time_fit
from wederhoor.compare.questions import Level
from wederhoor.compare.rivals import is_done_by_another
from wederhoor.compare.voices import AGAINST, ORDER, Voice
from wederhoor.record import Event, Report, ReportId, Stance

Fit = Literal["consistent", "inconsistent", "neutral"]
# what somebody wants, fears or asks is no word on whether it is so
TELLS_NOTHING: Mapping[Stance, str] = MappingProxyType(
    {
        "warn": "only warns of it",
        "demand": "only demands it",
        "support": "only supports it",
        "oppose": "only opposes it",
        "ask": "only asks about it",
    }
)
YET_TO_COME: Mapping[Stance, str] = MappingProxyType({"promise": "promises it", "predict": "predicts it"})
SAYS: Mapping[Level, str] = MappingProxyType(
    {
        "happened": "says that it happened",
        "ongoing": "says that it goes on",
        "planned": "says that it is planned",
        "possible": "says that it is possible",
    }
)
# who says "it is planned" bears out "it goes on", which in German and Dutch may mean the future, but not "it happened"
REACH: Mapping[Level, Level] = MappingProxyType(
    {"happened": "ongoing", "ongoing": "planned", "planned": "planned", "possible": "possible"}
)


@dataclass(frozen=True, slots=True)
class Cell:
    fit: Fit
    reason: str


@dataclass(frozen=True, slots=True)
class Stand:
    """A voice on an event."""

    event: Event
    voice: Voice


class Fitting:
    """Judges stands against hypotheses."""

    def __init__(self, hypotheses: Sequence[Hypothesis], reports: Sequence[Report], cast: Cast) -> None:
        self._hypotheses = hypotheses
        self._cast = cast
        supposed = [hypothesis.report for hypothesis in hypotheses if hypothesis.report]
        self._reports: Mapping[ReportId, Report] = {report.id: report for report in (*supposed, *reports)}

    @staticmethod
    def timeless(hypothesis: Hypothesis) -> Query:
        """What is supposed on whatever day: another day may speak against it, so that it is about the same."""
        return replace(hypothesis.query, first=None, last=None)

    def cell(self, stand: Stand, at: int) -> Cell:
        """What the stand is to a hypothesis, by its place; its event is known to be what is supposed."""
        hypothesis, stance = self._hypotheses[at], stand.voice.stance
        if stance in TELLS_NOTHING:
            return Cell("neutral", TELLS_NOTHING[stance])
        if stance in AGAINST:
            return self._denied(stand, hypothesis)
        return self._asserted(stand, hypothesis)

    def _denied(self, stand: Stand, hypothesis: Hypothesis) -> Cell:
        verb = "denies" if stand.voice.stance == "deny" else "doubts"
        if stand.voice.level == "happened" and _is_weaker(hypothesis.level, "ongoing"):
            return Cell("neutral", f"{verb} only that it has happened")
        if hypothesis.level == "possible" and not hypothesis.is_negated and stand.voice.level != "possible":
            return Cell("neutral", f"{verb} that it is so, not that it is possible")
        if otherwise := self._otherwise(stand, hypothesis):
            return Cell("neutral", f"{verb} something else: {otherwise.reason}")
        return Cell("consistent" if hypothesis.is_negated else "inconsistent", f"{verb} it")

    def _asserted(self, stand: Stand, hypothesis: Hypothesis) -> Cell:
        yet_to_come = YET_TO_COME.get(stand.voice.stance)
        level: Level = "planned" if yet_to_come and not _is_weaker(stand.voice.level, "planned") else stand.voice.level
        words = yet_to_come or SAYS[level]
        if _is_weaker(level, REACH[hypothesis.level]):
            return Cell("neutral", f"only {words}")
        if otherwise := self._otherwise(stand, hypothesis):
            return Cell("neutral", otherwise.reason) if hypothesis.is_negated else otherwise
        probably = ", probably" if stand.voice.certainty == "probable" else ""
        return Cell("inconsistent" if hypothesis.is_negated else "consistent", f"{words}{probably}")

    def _otherwise(self, stand: Stand, hypothesis: Hypothesis) -> Cell | None:
        """Another doer, day or number than the supposed one: against it where they cannot both be right."""
        supposed = hypothesis.event
        if supposed is None:
            return None
        if is_done_by_another(stand.event, hypothesis.query, self._cast):
            return Cell("inconsistent", "tells it of somebody else")
        as_told = msgspec.structs.replace(supposed, status=stand.event.status) if hypothesis.is_negated else supposed
        conflicts = find_conflicts([as_told, stand.event], self._reports)
        if conflicts:
            return Cell("inconsistent", "; ".join(f"{c.field}: {c.explanation}" for c in conflicts))
        if tell_apart(as_told, stand.event, self._reports):
            return Cell("neutral", "tells another number, perhaps of another day or part")
        query = hypothesis.query
        is_timed = bool(query.first or query.last)
        return (
            Cell("neutral", "tells of another time") if is_timed and time_fit(stand.event, query) == "other" else None
        )


def _is_weaker(level: Level, than: Level) -> bool:
    """Whether the thing has come less far."""
    return ORDER.index(level) > ORDER.index(than)
