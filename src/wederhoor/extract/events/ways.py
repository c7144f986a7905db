"""Where something comes from, by which way and where to: a start, a place or somebody who gets it."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.forms import case_of, starts_from
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.kinds import is_any, name_of
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


def is_bare_place(scene: Scene, word: Word) -> bool:
    """Whether something goes to a place that is nobody: "an den Golf", "aan de grens"."""
    unnamed = name_of(scene, word) is None
    return unnamed and is_any(scene, word, None, ("place",)) and not is_any(scene, word, None, ("actor", "firm"))


def stays(scene: Scene, word: Word) -> bool:
    """Whether a German article tells where something is: "an [der] Grenze gestoppt", but "an [den] Golf gebracht"."""
    articles = scene.sentence.children(word, "det") if scene.sentence.language == "de" else ()
    return any(w.text.casefold().endswith(("em", "er")) for w in articles)


def is_receiver(scene: Scene, frame: Frame, word: Word) -> bool:
    """Whether goods go to somebody rather than to a place: "naar een postbusfirma"."""
    mention = name_of(scene, word)
    if "recipient" not in frame.kinds or (mention is not None and mention.form == "pronoun"):
        return False
    if mention is not None:
        return mention.type in ("organisation", "company", "person")
    return not is_any(scene, word, None, ("place",)) and is_any(scene, word, None, ("firm", "body"))
