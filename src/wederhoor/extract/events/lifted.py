"""Roles in phrases that the tree hangs below another phrase: "liefert [Waffen [an Russland]]"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from wederhoor.extract.clauses import base_language
from wederhoor.extract.events.amounts import counted, money_in
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import bare_prepositions, case_of, noun_end, preposition
from wederhoor.extract.events.frames import Frame, Kind, frames_of
from wederhoor.extract.events.kinds import is_any, is_goods, is_middleman, name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.stood_for import whole_of
from wederhoor.extract.events.ways import WAYS
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType, RoleName

LIFTED: frozenset[RoleName] = WAYS | {"recipient"}
IN = ("bei", "in", "auf", "bij", "op", "at", "on")
# where these befall somebody is where he is: "the stabbing of [a teacher [in Malmö]]"
DISASTERS: frozenset[EventType] = frozenset(("harm",))
AT_PLACE: frozenset[EventType] = frozenset(("protest", "detain", "restrict"))  # by people who were there
WITH_THINGS: frozenset[EventType] = frozenset(("trade", "produce", "deploy", "finance"))
BEFALLING: frozenset[EventType] = frozenset(("attack", "harm", "detain", "restrict", "protest", "visit", "meet"))


def find_lifted(
    scene: Scene, frame: Frame, arguments: list[Argument], cases: Mapping[str, RoleName]
) -> Iterator[tuple[RoleName, Word]]:
    """Phrases that the tree hangs below another one: "liefert [Waffen [an Russland]]"."""
    given = {a.word.index for a in arguments}
    reasons = bare_prepositions(scene.frames.grammar.reasons)
    arguments = [a for a in arguments if a.case not in reasons]  # "fined [for sales [to Iran]]": who was sold to is not
    doers = {a.word.index for a in arguments if a.slot == "subject" and frame.subject in ("agent", "recipient")}
    doers -= {a.word.index for a in arguments if is_goods(scene, a.word, name_of(scene, a.word))}
    guests = {a.word.index for a in arguments if a.slot == "genitive" and frame.type == "visit"}
    undergoers = {a.word.index for a in arguments if a.slot == "object"}
    joined = [(w, False) for a in arguments if a.slot == "object" for w in scene.sentence.children(a.word, "conj")]
    queue = joined + [
        (a.word, a.slot == "phrase" and a.case in IN and a.case not in frame.prepositions) for a in arguments
    ]
    # "30 procent [van de aandelen [in de werf]]"
    parted = [(a.word, scene.sentence.children(a.word, "nmod")) for a in arguments if money_in(scene, a.word)]
    queue += [(w, False) for _, below in parted for w in below if is_any(scene, w, None, ("share",))]
    # "einen [Teil seines [Urans [aus Kasachstan]]]"
    wholes = [(whole, False) for host, _ in queue if (whole := whole_of(scene.sentence, host)) is not host]
    queue += wholes if frame.object == "goods" else []
    owning = bare_prepositions(scene.frames.grammar.genitive)
    for host, is_place in queue:
        for child in scene.sentence.children(host, "nmod", "obl", "obl:agent"):
            role = _lifted_role(scene, frame, child, cases) or _of_share(scene, frame, host, child)
            arrives = frame.type == "travel" and case_of(scene.sentence, child) in frame.prepositions
            arrives = arrives or host.index in guests  # "Besuch [des Ministers [in Kiew]]"
            unmoved = host.index not in undergoers and not arrives
            if role == "origin" and host.index in doers:
                role = None  # "a dealer [from Dubai]" comes from there, not what he sends
            if role == "destination" and case_of(scene.sentence, child) in IN and unmoved:
                role = None  # "the government [in Copenhagen]", "through a dealer [in Dubai]"
            if role == "destination" and case_of(scene.sentence, child) in IN and child.index < host.index:
                role = None if behind_noun(scene.sentence, child) else "place"  # "hat in Oman Motoren geliefert"
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


def behind_noun(sentence: Sentence, word: Word) -> Word | None:
    """The noun right before a phrase's preposition: "über eine [Firma] in Oman"; None where none stands there."""
    cases = [w for w in sentence.children(word, "case") if w.index < word.index]
    before = sentence.words[cases[0].index - 1] if cases and cases[0].index else None
    return before if before is not None and before.upos == "NOUN" else None


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
    genitive = case == "" or case in bare_prepositions(scene.frames.grammar.genitive)
    owned = frame.prepositions.get(case) == "patient" or (genitive and frame.object == "amount")
    return "patient" if owned and is_any(scene, host, None, ("share",)) else None


def _lifted_role(scene: Scene, frame: Frame, word: Word, cases: Mapping[str, RoleName]) -> RoleName | None:
    case = case_of(scene.sentence, word)
    mention = name_of(scene, word)
    role = cases.get(case)
    if role == "patient" and frame.type in ("visit", "sanction") and case in frame.prepositions:
        return role if mention is not None else None  # "het bezoek [van de koning [aan Riga]]"
    if role == "via" and is_middleman(scene, word):
        return role
    if role in LIFTED:
        return role if mention is not None else None
    if role == "goods" and case in frame.prepositions:
        return role if is_goods(scene, word, mention) else None
    if role == "agent" and frame.type == "trade" and is_any(scene, word, mention, ("firm",)):
        return role
    if role == "agent" and frame.subject == "recipient" and case in frame.prepositions:
        return role if is_any(scene, word, mention, ("actor",)) else None  # "received [boats [from Italy]]"
    if role == "agent" and frame.type == "trade":
        return None
    by = bare_prepositions(scene.frames.grammar.passive_agent) - {"von"}
    return "agent" if case in by and is_any(scene, word, mention, ("actor",)) else None


def _place_below(scene: Scene, frame: Frame, argument: Argument) -> Iterator[tuple[RoleName, Word]]:
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
        return mention.type == "place" and mention.form != "pronoun"
    return frame.type in DISASTERS and is_any(scene, word, None, ("place",))


def _lies_there(scene: Scene, frame: Frame, argument: Argument) -> bool:
    """Whether a place that the tree hangs on an argument is where it happened: not where a firm has its seat."""
    word, whom = argument.word, name_of(scene, argument.word)
    befalls = frame.prepositions.get(argument.case) == "patient"
    if frame.type in DISASTERS and argument.slot in ("subject", "phrase") and _harms(scene, word):
        return True  # "a fire [at a hotel [in Bucharest]] killed …", "bei dem Brand [in Bukarest] starben …"
    if (argument.slot == "phrase" and not befalls) or (whom is not None and whom.type not in ("goods", "other")):
        return False
    does_it = argument.slot == "subject" and frame.subject == "agent" and frame.type not in AT_PLACE
    if frame.type in BEFALLING:
        kinds: tuple[Kind, ...] = ("person", "goods", "unlisted") if frame.type == "protest" else ("person", "goods")
        return not does_it and (is_any(scene, word, whom, kinds) or frame.type in DISASTERS)
    return frame.type in WITH_THINGS and argument.slot in ("object", "genitive") and is_goods(scene, word, whom)


def _harms(scene: Scene, word: Word) -> bool:
    """Whether a noun tells of what harms people or things."""
    listed = _disasters(base_language(scene.sentence.language)) | scene.frames.by_noun.keys()
    return noun_end(word, listed, scene.sentence.language) is not None


@cache
def _disasters(language: str) -> frozenset[str]:
    """What harms by itself, such as a fire."""
    frames = frames_of(language)
    harmful = (frame for frame in (frames.frames if frames else ()) if frame.type in DISASTERS)
    return frozenset(noun.casefold() for frame in harmful for noun in frame.subject_words)
