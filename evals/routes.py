"""Routes told in pieces by several reports, over small story sets of our own: legs, whole routes and their status.

A set is one TOML file of `data/routes/`: short reports, and every route that they make together. `stops` are parts
of names in the order that the goods pass them, alternatives apart by "|". What is `optional` may be told or not.
Sets marked `held_out` were written before any rule was tuned; nobody looks at what the software makes of each.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from evals.findings import case_of, part_of, read_story
from wederhoor.read.models import default_reader
from wederhoor.record import Case, Route

PARTS = ("dev", "held_out")
STORIES = Path(__file__).parent / "data" / "routes"


class Score(NamedTuple):
    """Counts over one set: legs, and routes with exactly the wanted stops."""

    legs_wanted: int = 0
    legs_found: int = 0
    legs_got: int = 0
    legs_right: int = 0
    wanted: int = 0
    found: int = 0
    status: int = 0
    got: int = 0
    right: int = 0

    def plus(self, other: Score) -> Score:
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


class Told(NamedTuple):
    """A route as the record holds it, by names."""

    goods: str  # words and kind
    stops: tuple[str, ...]  # every spelling of each; empty for one that no report names
    status: str


def measure(shared: Path) -> dict[str, float]:
    """Precision and recall of legs and of whole routes, and how many of the wanted have the right status."""
    reader = default_reader()
    totals = {part: Score() for part in PARTS}
    for path in stories():
        story = read_story(path)
        part = part_of(story)
        totals[part] = totals[part].plus(score(story["route"], routes_of(case_of(story, reader))))
    return {f"{part}.{name}": value for part, total in totals.items() for name, value in _shares(total)}


def stories() -> list[Path]:
    return sorted(STORIES.glob("*.toml"))


def routes_of(case: Case) -> list[Told]:
    names = {entity.id: " | ".join((entity.name, *(n.text for n in entity.names))) for entity in case.entities}
    return [_told(route, names) for route in case.routes]


def _told(route: Route, names: dict[str, str]) -> Told:
    goods = f"{route.goods.text} {route.goods.category}"
    return Told(goods, tuple(names.get(end or "", "") for end in route.stops), route.status)


def score(wanted: Sequence[dict[str, Any]], told: Sequence[Told]) -> Score:
    """What the routes of one set are worth; a leg counts once, however many routes pass over it."""
    due = [one for one in wanted if not one.get("optional")]
    legs = {(route.goods, *leg) for route in told for leg in itertools.pairwise(route.stops)}
    allowed = [leg for one in wanted for leg in _legs(one)]
    wanted_legs = [leg for one in due for leg in _legs(one)]
    whole = [_whole(one, told) for one in due]
    return Score(
        legs_wanted=len(wanted_legs),
        legs_found=sum(any(_fits(want, leg) for leg in legs) for want in wanted_legs),
        legs_got=len(legs),
        legs_right=sum(any(_fits(want, leg) for want in allowed) for leg in legs),
        wanted=len(due),
        found=sum(route is not None for route in whole),
        status=sum(
            route is not None and route.status in one["status"].split("|")
            for one, route in zip(due, whole, strict=True)
        ),
        got=len(told),
        right=len({route for one in wanted if (route := _whole(one, told)) is not None}),
    )


def _legs(wanted: dict[str, Any]) -> list[tuple[str, ...]]:
    return [(wanted["goods"], *leg) for leg in itertools.pairwise(wanted["stops"])]


def _whole(wanted: dict[str, Any], told: Sequence[Told]) -> Told | None:
    """The route with exactly the wanted goods and stops, one of the right status if there are several."""
    fitting = [route for route in told if _fits((wanted["goods"], *wanted["stops"]), (route.goods, *route.stops))]
    return max(fitting, key=lambda route: route.status in wanted["status"].split("|"), default=None)


def _fits(wanted: Sequence[str], got: Sequence[str]) -> bool:
    """Whether each of the words got holds an alternative of the one wanted in its place."""
    return len(wanted) == len(got) and all(
        any(part.casefold() in words.casefold() for part in want.split("|") if words)
        for want, words in zip(wanted, got, strict=True)
    )


def _shares(total: Score) -> Iterator[tuple[str, float]]:
    yield "legs_precision", total.legs_right / max(1, total.legs_got)
    yield "legs_recall", total.legs_found / max(1, total.legs_wanted)
    yield "precision", total.right / max(1, total.got)
    yield "recall", total.found / max(1, total.wanted)
    yield "status", total.status / max(1, total.wanted)


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(measure(Path(sys.argv[1])), indent=1) + "\n")
