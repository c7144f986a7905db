"""Where something comes from, by which way and where to: a start, a place or somebody who gets it."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.amounts import money_in
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import case_of, is_at_place, starts_from
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


def is_left(scene: Scene, word: Word) -> bool:
    """Whether goods come out of a place that is nobody: "from the depot"."""
    return case_of(scene.sentence, word) in clause_words(scene.sentence.language).leaving_place and is_bare_place(
        scene, word
    )


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


def is_where(scene: Scene, word: Word) -> bool:
    """Whether a phrase says where something is done: a place behind "in" or "at"."""
    return is_at_place(scene.sentence, word) and is_any(scene, word, name_of(scene, word), ("place",))


def is_spent_on(scene: Scene, argument: Argument) -> bool:
    """Whether money was spent on what only seems to get it: "88 dollar [aan postzegels] betaald"."""
    if argument.case not in clause_words(scene.sentence.language).spent_on:
        return False
    cases = [w for w in scene.sentence.children(argument.word, "case") if w.index]
    after_money = any(money_in(scene, scene.sentence.words[w.index - 1]) for w in cases)
    return after_money and not is_any(scene, argument.word, name_of(scene, argument.word), ("actor", "person"))


def is_way(scene: Scene, frame: Frame, argument: Argument) -> bool:
    """Whether a passive tells through where goods went: "wurden durch die [Slowakei] gebracht"."""
    mention = name_of(scene, argument.word)
    passing = {case for case, role in frame.prepositions.items() if role == "via"} | scene.frames.grammar.passing
    return argument.case in passing and mention is not None and mention.type == "place"
