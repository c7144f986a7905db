"""The map of routes: the part of the world that they cross, as shapes of countries, stops and bows between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt

WIDTH, HEIGHT = 720, 420
LEAST_SPAN = 90.0  # thousandths of the world's width that the map shows at least
MARGIN = 0.22  # of the map, around the stops
BOW = 0.18  # how far a line bends, in shares of its length
LABEL_HEIGHT = 15
LETTER = 6.3  # width of a letter, rounded up


@dataclass(frozen=True, slots=True)
class Country:
    x: float
    y: float
    box: tuple[float, float, float, float]  # west, north, east, south
    path: str  # empty for one that is too small for the map


@dataclass(frozen=True, slots=True)
class Shape:
    code: str
    path: str
    named: bool  # a stop lies in it


@dataclass(frozen=True, slots=True)
class Stop:
    x: float
    y: float
    label_y: float
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Bow:
    """One leg of a route."""

    path: str
    status: str
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class RouteMap:
    width: int
    height: int
    scale: float  # the shapes are in units of the world
    left: float
    top: float
    shapes: tuple[Shape, ...]
    stops: tuple[Stop, ...]
    bows: tuple[Bow, ...]
    unplaced: tuple[tuple[str, str], ...]  # name and link of stops of which no country is known


@dataclass(frozen=True, slots=True)
class Placed:
    """A leg between two countries, before it is drawn."""

    start: str
    end: str
    status: str
    label: str
    href: str


@cache
def world() -> Mapping[str, Country]:
    """Every country by its ISO code."""
    found = {}
    for line in files("wederhoor.publish").joinpath("assets/world.tsv").read_text("utf-8").splitlines():
        code, middle, box, path = line.split("\t")
        x, y = map(float, middle.split(","))
        west, north, east, south = map(float, box.split(","))
        found[code] = Country(x, y, (west, north, east, south), "" if path == "-" else path)
    return found


def draw_map(
    legs: Sequence[Placed], names: Mapping[str, tuple[str, str]], unplaced: Sequence[tuple[str, str]]
) -> RouteMap | None:
    """The map of the legs; `names` has the name and link of each country. None when no leg can be drawn."""
    legs = [leg for leg in legs if leg.start in world() and leg.end in world() and leg.start != leg.end]
    codes = sorted({code for leg in legs for code in (leg.start, leg.end)})
    if not codes:
        return None
    left, top, scale = _frame([world()[code] for code in codes])
    at = {code: ((world()[code].x - left) * scale, (world()[code].y - top) * scale) for code in codes}
    return RouteMap(
        width=WIDTH,
        height=HEIGHT,
        scale=round(scale, 4),
        left=round(-left * scale, 1),
        top=round(-top * scale, 1),
        shapes=tuple(_shapes(left, top, scale, frozenset(codes))),
        stops=tuple(_stops(at, names)),
        bows=tuple(_bow(leg, at, number) for number, leg in enumerate(legs)),
        unplaced=tuple(dict.fromkeys(unplaced)),
    )


def _frame(countries: Sequence[Country]) -> tuple[float, float, float]:
    """Left and top of what is shown, and how much it is enlarged."""
    xs, ys = [c.x for c in countries], [c.y for c in countries]
    width = max(max(xs) - min(xs), LEAST_SPAN) * (1 + 2 * MARGIN)
    height = max(max(ys) - min(ys), LEAST_SPAN * HEIGHT / WIDTH) * (1 + 2 * MARGIN)
    scale = min(WIDTH / width, HEIGHT / height)
    left = (min(xs) + max(xs)) / 2 - WIDTH / scale / 2
    top = (min(ys) + max(ys)) / 2 - HEIGHT / scale / 2
    return left, top, scale


def _shapes(left: float, top: float, scale: float, named: frozenset[str]) -> Iterable[Shape]:
    right, bottom = left + WIDTH / scale, top + HEIGHT / scale
    for code, country in world().items():
        west, north, east, south = country.box
        if country.path and west < right and east > left and north < bottom and south > top:
            yield Shape(code, country.path, code in named)


def _stops(at: Mapping[str, tuple[float, float]], names: Mapping[str, tuple[str, str]]) -> Iterable[Stop]:
    """Labels beside the dots, pushed down where they would cover one another."""
    taken: list[tuple[float, float, float]] = []  # left, right, height
    for code, (x, y) in sorted(at.items(), key=lambda item: (item[1][1], item[1][0], item[0])):
        name, href = names[code]
        label_y, right = y + 4, x + 10 + len(name) * LETTER
        while any(x < r and right > left and abs(label_y - other) < LABEL_HEIGHT for left, r, other in taken):
            label_y += LABEL_HEIGHT / 3
        taken.append((x, right, label_y))
        yield Stop(round(x, 1), round(y, 1), round(label_y, 1), name, href)


def _bow(leg: Placed, at: Mapping[str, tuple[float, float]], number: int) -> Bow:
    """A bent line from stop to stop; lines between the same two bend by turns."""
    (x1, y1), (x2, y2) = at[leg.start], at[leg.end]
    far = sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) or 1.0
    short = min(8.0 / far, 0.4)  # it ends before the dot
    x2, y2 = x2 - (x2 - x1) * short, y2 - (y2 - y1) * short
    bend = BOW * (1 + number % 3 / 2)
    middle_x, middle_y = (x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend
    path = f"M{x1:.1f},{y1:.1f}Q{middle_x:.1f},{middle_y:.1f} {x2:.1f},{y2:.1f}"
    return Bow(path, leg.status, leg.label, leg.href)
