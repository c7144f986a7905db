"""Competing hypotheses against the record (Heuer 1999, ch. 8): what fits each, what speaks against it, in which words.

A cell is read off what a voice says of an event: its stance, how far the thing has come by it, the values it tells.
Hypotheses are ordered by how many independent origins speak against them, the fewest first: nothing is proven by what
fits it, since that may fit the others too. Which of them is true is not said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Literal

from wederhoor.compare.fitting import Cell, Fitting, Stand
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Match
from wederhoor.compare.rivals import is_done_by_another
from wederhoor.compare.said import Said, Wording, in_order
from wederhoor.compare.standing import Standing, standing_of
from wederhoor.compare.voices import Voice
from wederhoor.record import Case, Event, ReportId

Judged = Literal["weighed", "not understood", "nothing in the record"]
ABOUT_ELSE = Cell("neutral", "is about something else")
BOTH = Cell("neutral", "says things for it and against it")


@dataclass(frozen=True, slots=True)
class Column:
    """A hypothesis, in the user's order from 1, and how much speaks against it."""

    number: int
    hypothesis: Hypothesis
    judged: Judged
    n_consistent: int = 0  # pieces of evidence
    n_inconsistent: int = 0
    n_origins: int = 0  # independent origins of what is inconsistent; those without a name are counted in `n_nameless`
    n_nameless: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of evidence: one voice's stand, wherever it is printed, and what it is to each hypothesis."""

    said: tuple[Said, ...]  # the same stand in one or more reports
    origin: str  # whom it goes back to; empty: nobody with a name
    cells: tuple[Cell, ...]  # in the order of `Matrix.columns`, for those that were weighed
    n_apart: int  # pairs of hypotheses of which it speaks against the one and not the other


@dataclass(frozen=True, slots=True)
class Matrix:
    """Hypotheses that were weighed, the least spoken against first, and those that could not be; then the evidence."""

    columns: tuple[Column, ...]
    left_out: tuple[Column, ...]
    items: tuple[Item, ...]  # what tells most hypotheses apart first
    n_reports: int
    undecided: tuple[ReportId, ...]  # left out: nobody knows on which side of the days asked for they were published


@dataclass(frozen=True, slots=True)
class _Stance:
    """One voice on one event, and what it is to each hypothesis; None: it is not about it."""

    said: Said
    voice: Voice
    cells: tuple[Cell | None, ...]


def weigh(case: Case, hypotheses: Sequence[Hypothesis], *, undecided: Sequence[ReportId] = ()) -> Matrix:
    """What the reports of the case say to each hypothesis; the case holds only the reports that may be looked at."""
    understood = [number for number, hypothesis in enumerate(hypotheses) if hypothesis.event]
    asked = [hypotheses[number] for number in understood]
    stances = list(_stances(case, asked))
    touched = [any(stance.cells[at] for stance in stances) for at in range(len(asked))]
    kept = [at for at, is_touched in enumerate(touched) if is_touched]
    items = [_item(same, kept) for same in _each_stand(stances, kept)]
    columns = [_column(understood[at], asked[at], items, place) for place, at in enumerate(kept)]
    order = sorted(range(len(columns)), key=lambda place: _least_against(columns[place]))
    weighed = {column.number for column in columns}
    return Matrix(
        columns=tuple(columns[place] for place in order),
        left_out=tuple(_left_out(hypotheses, weighed)),
        items=tuple(sorted((_reordered(item, order) for item in items), key=_telling_most)),
        n_reports=len(case.reports),
        undecided=tuple(undecided),
    )


def _left_out(hypotheses: Sequence[Hypothesis], weighed: set[int]) -> Iterator[Column]:
    for number, hypothesis in enumerate(hypotheses, start=1):
        if number not in weighed:
            yield Column(number, hypothesis, "nothing in the record" if hypothesis.event else "not understood")


def _stances(case: Case, hypotheses: Sequence[Hypothesis]) -> Iterator[_Stance]:
    """Everybody's word on the events that any of the hypotheses is about."""
    standing = standing_of(case)
    fitting = Fitting(hypotheses, case.reports, standing.cast)
    words = Wording(case, standing.cast)
    for group in _groups(case.events, standing):
        matches = [[standing.match(event, fitting.timeless(h)) for event in group] for h in hypotheses]
        about = [{match.event.id for match in found if _is_about(match, found)} for found in matches]
        for hypothesis, ids in zip(hypotheses, about, strict=True):
            ids |= {event.id for event in group if is_done_by_another(event, hypothesis.query, standing.cast)}
        told = [event for event in group if any(event.id in ids for ids in about)]
        for event, voice in standing.voices(told):
            cells = (fitting.cell(Stand(event, voice), at) if event.id in ids else None for at, ids in enumerate(about))
            yield _Stance(words.said(event, voice), voice, tuple(cells))


def _groups(events: Iterable[Event], standing: Standing) -> list[list[Event]]:
    groups: dict[str, list[Event]] = {}
    for event in events:
        groups.setdefault(standing.group_of(event), []).append(event)
    return list(groups.values())


def _is_about(match: Match, group: Sequence[Match]) -> bool:
    """Whether the event is what is supposed; what it leaves open, a fuller telling of the same event may tell."""
    return match.is_answer or (not match.other and any(other.is_answer for other in group))


def _each_stand(stances: Iterable[_Stance], kept: Sequence[int]) -> list[list[_Stance]]:
    """One statement's word on several events together, then one holder's same stand in several reports."""
    statements: dict[tuple[str, int, int], list[_Stance]] = {}
    for stance in stances:
        if any(stance.cells[at] for at in kept):
            place = (stance.said.report.id, stance.said.words.start, stance.said.words.end)
            statements.setdefault(place, []).append(stance)
    stands: dict[tuple[str, ...], list[_Stance]] = {}
    for same in statements.values():
        fits = tuple(_merged(stance.cells[at] for stance in same).fit for at in kept)
        first = same[0]
        stands.setdefault((first.voice.holder, first.voice.stance, str(first.voice.level), *fits), []).extend(same)
    return list(stands.values())


def _merged(cells: Iterable[Cell | None]) -> Cell:
    """What several events of one voice are together: for and against at once tells nothing."""
    known = [cell for cell in cells if cell]
    fits = {cell.fit for cell in known}
    if {"consistent", "inconsistent"} <= fits:
        return BOTH
    return next((cell for cell in known if cell.fit != "neutral"), known[0] if known else ABOUT_ELSE)


def _item(same: Sequence[_Stance], kept: Sequence[int]) -> Item:
    cells = tuple(_merged(stance.cells[at] for stance in same) for at in kept)
    said = {(one.said.report.id, one.said.words.start, one.said.words.end): one.said for one in reversed(same)}
    apart = sum(one.fit == "inconsistent" and other.fit != "inconsistent" for one, other in permutations(cells, 2))
    return Item(tuple(sorted(said.values(), key=in_order)), same[0].voice.origin, cells, apart)


def _column(at: int, hypothesis: Hypothesis, items: Sequence[Item], place: int) -> Column:
    against = [item for item in items if item.cells[place].fit == "inconsistent"]
    return Column(
        number=at + 1,
        hypothesis=hypothesis,
        judged="weighed",
        n_consistent=sum(item.cells[place].fit == "consistent" for item in items),
        n_inconsistent=len(against),
        n_origins=len({item.origin for item in against if item.origin}),
        n_nameless=sum(not item.origin for item in against),
    )


def _least_against(column: Column) -> tuple[int, int, int, int]:
    return (column.n_origins, column.n_nameless, column.n_inconsistent, column.number)


def _reordered(item: Item, order: Sequence[int]) -> Item:
    return Item(item.said, item.origin, tuple(item.cells[place] for place in order), item.n_apart)


def _telling_most(item: Item) -> tuple[int, int, tuple[int, str, str, str, int]]:
    n_telling = sum(cell.fit != "neutral" for cell in item.cells)
    return (-item.n_apart, -n_telling, in_order(item.said[0]))
