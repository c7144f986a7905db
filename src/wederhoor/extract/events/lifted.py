"""Roles in phrases that the tree hangs below another phrase: "liefert [Waffen [an Russland]]"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.extract.events.amounts import money_in
from wederhoor.extract.events.arguments import Argument
from wederhoor.extract.events.forms import case_of, preposition
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.kinds import is_any, is_goods, name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.ways import WAYS
from wederhoor.read.reading import Word
from wederhoor.record import EventType, RoleName

LIFTED: frozenset[RoleName] = WAYS | {"recipient"}
IN = ("bei", "in", "auf", "bij", "op", "at", "on")
# where these befall somebody is where he is: "the stabbing of [a teacher [in Malmö]]"
BEFALLING: frozenset[EventType] = frozenset(("attack", "harm", "detain", "restrict", "protest", "visit", "meet"))


def find_lifted(
    scene: Scene, frame: Frame, arguments: list[Argument], cases: Mapping[str, RoleName]
) -> Iterator[tuple[RoleName, Word]]:
    """Phrases that the tree hangs below another one: "liefert [Waffen [an Russland]]"."""
    given = {a.word.index for a in arguments}
    undergoers = {a.word.index for a in arguments if a.slot == "object"}
    queue = [(a.word, a.slot == "phrase" and a.case in IN and a.case not in frame.prepositions) for a in arguments]
    # "30 procent [van de aandelen [in de werf]]"
    parted = [(a.word, scene.sentence.children(a.word, "nmod")) for a in arguments if money_in(scene, a.word)]
    queue += [(w, False) for _, below in parted for w in below if is_any(scene, w, None, ("share",))]
    owning = {preposition(word) for word in scene.frames.grammar.genitive}
    for host, is_place in queue:
        for child in scene.sentence.children(host, "nmod", "obl", "obl:agent"):
            role = _lifted_role(scene, frame, child, cases) or _of_share(scene, frame, host, child)
            arrives = frame.type == "travel" and case_of(scene.sentence, child) in frame.prepositions
            unmoved = host.index not in undergoers and not arrives
            if role == "destination" and case_of(scene.sentence, child) in IN and unmoved:
                role = None  # "the government [in Copenhagen]", "through a dealer [in Dubai]"
            if role is None and is_place and cases.get(case_of(scene.sentence, child)) == "place":
                role = "place"
            if role == "place" and case_of(scene.sentence, child) in owning:
                role = None  # "the port [of Vlissingen]"
            if child.index not in given and role is not None and (role != "place" or name_of(scene, child)):
                given.add(child.index)
                queue.append((child, False))
                yield role, child
            elif role is None:
                yield from _ways_below(scene, child, cases, given)
    for argument in arguments:
        yield from _place_below(scene, frame, argument)


def _ways_below(
    scene: Scene, word: Word, cases: Mapping[str, RoleName], given: set[int]
) -> Iterator[tuple[RoleName, Word]]:
    """Ways that the tree hangs still lower: "modules [voor drones [naar Moskou]] sturen"."""
    for child in scene.sentence.children(word, "nmod", "obl"):
        case = case_of(scene.sentence, child)
        role = cases.get(case)
        if role in ("via", "destination") and case not in IN and child.index not in given and name_of(scene, child):
            given.add(child.index)
            yield role, child


def _of_share(scene: Scene, frame: Frame, host: Word, word: Word) -> RoleName | None:
    """Whose share it is: "20 Prozent [an der Werft]", "30 per cent [of the bank]"."""
    case = case_of(scene.sentence, word)
    genitive = case == "" or case in {preposition(w) for w in scene.frames.grammar.genitive}
    owned = frame.prepositions.get(case) == "patient" or (genitive and frame.object == "amount")
    return "patient" if owned and is_any(scene, host, None, ("share",)) else None


def _lifted_role(scene: Scene, frame: Frame, word: Word, cases: Mapping[str, RoleName]) -> RoleName | None:
    case = case_of(scene.sentence, word)
    mention = name_of(scene, word)
    role = cases.get(case)
    if role in LIFTED:
        return role if mention is not None else None
    if role == "goods" and case in frame.prepositions:
        return role if is_goods(scene, word, mention) else None
    if role == "agent" and frame.type == "trade":
        return role if is_any(scene, word, mention, ("firm",)) else None
    by = {preposition(w) for w in scene.frames.grammar.passive_agent} - {"von"}
    return "agent" if case in by and is_any(scene, word, mention, ("actor",)) else None


def _place_below(scene: Scene, frame: Frame, argument: Argument) -> Iterator[tuple[RoleName, Word]]:
    """The place where the tree says that somebody is, whom something befell there."""
    does_it = argument.slot == "subject" and frame.subject == "agent" and frame.type != "protest"
    whom = name_of(scene, argument.word)
    if frame.type not in BEFALLING or does_it or not is_any(scene, argument.word, whom, ("person", "goods")):
        return
    places = {preposition(case) for case, role in scene.frames.prepositions.items() if role == "place"}
    for child in scene.sentence.children(argument.word, "nmod"):
        mention = name_of(scene, child)
        named = mention is not None and mention.type == "place" and mention.form != "pronoun"
        if named and child.index > argument.word.index and case_of(scene.sentence, child) in places:
            yield "place", child
