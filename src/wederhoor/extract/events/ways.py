"""Where something comes from, by which way and where to: which events have ways, and when "von" names a start."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.forms import case_of, starts_from
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.kinds import name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.read.reading import Word
from wederhoor.record import EventType, RoleName

# "about China" is no way through China: only what moves has a way
MOVING: frozenset[EventType] = frozenset(("supply", "trade", "travel", "deploy", "evade", "finance", "visit"))
WAYS: frozenset[RoleName] = frozenset(("via", "origin", "destination"))
PLACES: frozenset[RoleName] = WAYS | {"place"}
STARTED: frozenset[EventType] = MOVING | {"attack"}  # "attacks from the soil of a neighbour"


def is_start(scene: Scene, frame: Frame, role: RoleName, word: Word, placed: list[tuple[RoleName, Word]]) -> bool:
    """Whether "von X" says where something came from: "von Izmir nach Moskau", "von X aus"."""
    mention = name_of(scene, word)
    leaving = clause_words(scene.sentence.language).leaving_place
    if case_of(scene.sentence, word) not in leaving or role in WAYS or word.deprel == "obl:agent":
        return False
    if starts_from(scene.sentence, word):
        return True
    is_place = mention is not None and mention.type == "place" and mention.form != "pronoun"
    return is_place and frame.type in MOVING and any(other == "destination" for other, _ in placed)
