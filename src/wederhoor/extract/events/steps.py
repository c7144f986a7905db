"""A way told in steps: "to Baku and then to Aktau" leads by way of Baku."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.scene import Scene


def in_steps(scene: Scene, parts: Sequence[Part]) -> list[Part]:
    """The roles of an event, where each destination but the last is a stop on the way if "then" parts them."""
    goals = [part for part in parts if part.role.role == "destination"]
    stops = [first for first, second in pairwise(goals) if _goes_on(scene, first, second)]
    return [
        Part(msgspec.structs.replace(part.role, role="via"), part.head, part.is_sure) if part in stops else part
        for part in parts
    ]


def _goes_on(scene: Scene, first: Part, second: Part) -> bool:
    between = (w for w in scene.sentence.words if first.role.words.end < w.start < second.role.words.start)
    return any(is_little(w, "then") for w in between)
