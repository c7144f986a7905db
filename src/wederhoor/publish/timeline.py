"""Where each event stands on the drawn timeline: rows, bars, ticks, in units of the drawing.

The axis is true to the calendar except where nothing happens for long: such a gap is shortened and marked as broken,
so that one event of 1994 does not press those of this week into a single line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Literal

from wederhoor.publish.labels import day_words

OpenEnd = Literal["", "from", "until"]  # the end of a time that is known, where only one is

ROW = 30
AXIS = 30
LETTER = 6.1  # width of a letter of the labels, rounded up from 11px system fonts
MAX_ROWS = 20
MAX_LABEL = 40
SHORTEST_BAR = 8.0
ROOM_BETWEEN = 14.0
GAP_MEDIANS = 4
SHORTEST_BREAK_DAYS = 14


@dataclass(frozen=True, slots=True)
class Dated:
    """One bar to draw."""

    first: str
    last: str
    label: str
    href: str
    status: str
    open_end: OpenEnd


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: int
    width: float
    label: str
    label_x: float
    label_end: bool  # the label ends at `label_x` instead of starting there
    href: str
    status: str
    open_end: OpenEnd


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str
    align: str  # start, middle, end


@dataclass(frozen=True, slots=True)
class Timeline:
    width: int
    height: int
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    left_out: int  # events that found no row


def draw(events: Sequence[Dated], width: int) -> Timeline | None:
    """A timeline `width` units wide; None when no event has a day."""
    if not events:
        return None
    days = sorted({date.fromisoformat(day).toordinal() for event in events for day in (event.first, event.last)})
    places, breaks = _places(days, width)
    bars, left_out = _rows(events, places, width)
    height = AXIS + max((bar.y for bar in bars), default=0) + ROW
    return Timeline(width, height, tuple(bars), _ticks(days, places, width), tuple(breaks), left_out)


def _places(days: Sequence[int], width: int) -> tuple[dict[int, float], list[float]]:
    """The x of every day that an event begins or ends on, and the middles of the shortened gaps."""
    gaps = [later - earlier for earlier, later in pairwise(days)]
    longest = max(GAP_MEDIANS * median(gaps), SHORTEST_BREAK_DAYS) if gaps else 1
    shown = [min(gap, longest) for gap in gaps]
    unit = (width - 16) / max(sum(shown), 1)
    x = 8.0
    places, breaks = {days[0]: x}, []
    for (_, later), gap, kept in zip(pairwise(days), gaps, shown, strict=True):
        if kept < gap:
            breaks.append(round(x + kept * unit / 2, 1))
        x += kept * unit
        places[later] = round(x, 1)
    return places, breaks


def _rows(events: Sequence[Dated], places: dict[int, float], width: int) -> tuple[list[Bar], int]:
    """Bars with their labels above them, each in the first row that has room for both."""
    ends = [-ROOM_BETWEEN] * MAX_ROWS
    bars: list[Bar] = []
    for event in sorted(events, key=lambda e: (e.first, e.last, e.label, e.href)):
        x, last = (places[date.fromisoformat(day).toordinal()] for day in (event.first, event.last))
        right = min(max(last, x + SHORTEST_BAR), width)
        n_letters = min(int(width / LETTER), MAX_LABEL)
        label = event.label if len(event.label) <= n_letters else event.label[: n_letters - 1].rstrip() + "…"
        room = len(label) * LETTER
        label_x = x if x + room <= width else max(0.0, right - room)
        row = next(
            (i for i, end in enumerate(ends) if end + ROOM_BETWEEN <= min(x, label_x)),
            None,
        )
        if row is None:
            continue
        ends[row] = max(right, label_x + room)
        at_end = 0 < label_x < x  # what has no room on either side begins at the edge
        bars.append(
            Bar(
                x=x,
                y=AXIS + row * ROW,
                width=round(right - x, 1),
                label=label,
                label_x=right if at_end else label_x,
                label_end=at_end,
                href=event.href,
                status=event.status,
                open_end=event.open_end,
            )
        )
    return bars, len(events) - len(bars)


def _ticks(days: Sequence[int], places: dict[int, float], width: int, room: float = 84) -> tuple[Tick, ...]:
    """Labels for as many of the days as have room; the first and the last always."""
    first, *between, last = days if len(days) > 1 else (days[0], days[0])
    kept = [first]
    for day in between:
        # the first label starts at its day and the last one ends there, so that their neighbours need more room
        before = room * (1.5 if kept[-1] == first else 1)
        if places[day] - places[kept[-1]] >= before and places[last] - places[day] >= room * 1.5:
            kept.append(day)
    if places[last] - places[first] >= room * 2:
        kept.append(last)
    return tuple(
        Tick(
            x=places[day],
            label=day_words(date.fromordinal(day).isoformat()),
            align="start" if i == 0 else "end" if places[day] + room / 2 > width else "middle",
        )
        for i, day in enumerate(kept)
    )
