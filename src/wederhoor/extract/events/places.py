"""Where something befell somebody, told below the words for him: "the stabbing of [a teacher [in Malmö]]"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from wederhoor.extract.clauses import base_language
from wederhoor.extract.events.amounts import counted
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import case_of, noun_end, preposition
from wederhoor.extract.events.frames import Frame, Kind, frames_of
from wederhoor.extract.events.kinds import is_any, is_goods, name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.read.reading import Word
from wederhoor.record import EventType, RoleName

# where these befall somebody is where he is: "the stabbing of [a teacher [in Malmö]]"
DISASTERS: frozenset[EventType] = frozenset(("harm",))
AT_PLACE: frozenset[EventType] = frozenset(("protest", "detain", "restrict"))  # by people who were there
WITH_THINGS: frozenset[EventType] = frozenset(("trade", "produce", "deploy", "finance"))
BEFALLING: frozenset[EventType] = frozenset(("attack", "harm", "detain", "restrict"))
AT_WHOM: frozenset[EventType] = BEFALLING | {"protest", "visit", "meet"}


def places_below(scene: Scene, frame: Frame, argument: Argument) -> Iterator[tuple[RoleName, Word]]:
    """The place where the tree says that somebody is, whom something befell there."""
    if not _lies_there(scene, frame, argument):
        return
    places = {preposition(case) for case, role in scene.frames.prepositions.items() if role == "place"}
    queue = [argument.word, counted(scene, argument.word)[0]]
    done: set[int] = set()
    for host in queue:  # "a blaze at [a plant in [Gujarat]]"
        for child in scene.sentence.children(host, "nmod"):
            is_there = child.index > argument.word.index and case_of(scene.sentence, child) in places
            if child.index not in done and is_there and _is_scene(scene, frame, child):
                done.add(child.index)
                queue.append(child)
                yield "place", child


def _is_scene(scene: Scene, frame: Frame, word: Word) -> bool:
    """Whether a word names a place; where disaster struck, it may be a plant or a hotel."""
    mention = name_of(scene, word)
    if mention is not None:
        # "voted on the bill [in the Senate]"
        told = ("place", "organisation", "government") if frame.type == "vote" else ("place",)
        return mention.type in told and mention.form != "pronoun"
    return frame.type in DISASTERS and is_any(scene, word, None, ("place",))


def _lies_there(scene: Scene, frame: Frame, argument: Argument) -> bool:
    """Whether a place that the tree hangs on an argument is where it happened: not where a firm has its seat."""
    if frame.type == "vote" and argument.slot in ("object", "genitive", "phrase"):
        return True  # "the vote on the bill [in the Senate]", "die Wahl um das Amt [in Dresden]"
    word, whom = argument.word, name_of(scene, argument.word)
    befalls = frame.prepositions.get(argument.case) == "patient"
    if frame.type in DISASTERS and argument.slot in ("subject", "phrase") and harms(scene, word):
        return True  # "a fire [at a hotel [in Bucharest]] killed …", "bei dem Brand [in Bukarest] starben …"
    if (argument.slot == "phrase" and not befalls) or (whom is not None and whom.type not in ("goods", "other")):
        return False
    does_it = argument.slot == "subject" and frame.subject == "agent" and frame.type not in AT_PLACE
    if frame.type in AT_WHOM:
        kinds: tuple[Kind, ...] = ("person", "goods", "unlisted") if frame.type == "protest" else ("person", "goods")
        return not does_it and (is_any(scene, word, whom, kinds) or frame.type in DISASTERS)
    return frame.type in WITH_THINGS and argument.slot in ("object", "genitive") and is_goods(scene, word, whom)


def harms(scene: Scene, word: Word) -> bool:
    """Whether a noun tells of what harms people or things."""
    listed = _disasters(base_language(scene.sentence.language)) | scene.frames.by_noun.keys()
    return noun_end(word, listed, scene.sentence.language) is not None


@cache
def _disasters(language: str) -> frozenset[str]:
    """What harms by itself, such as a fire."""
    frames = frames_of(language)
    harmful = (frame for frame in (frames.frames if frames else ()) if frame.type in DISASTERS)
    return frozenset(noun.casefold() for frame in harmful for noun in frame.subject_words)
