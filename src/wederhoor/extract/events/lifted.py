"""Roles in phrases that the tree hangs below another phrase: "liefert [Waffen [an Russland]]"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.amounts import money_in
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import bare_prepositions, case_of, doer_cases, is_at_place, names_account
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.kinds import is_any, is_goods, is_middleman, name_of
from wederhoor.extract.events.places import places_below
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.stood_for import behind_noun, whole_of
from wederhoor.extract.events.ways import WAYS
from wederhoor.read.reading import Word
from wederhoor.record import RoleName
from wederhoor.text.goods import goods_category

LIFTED: frozenset[RoleName] = WAYS | {"recipient"}
SHOWING = ("satellite images", "intelligence")


@dataclass(frozen=True, slots=True)
class _Hosts:
    """Where phrases may hang too low: the arguments of an event, with what is below some of them."""

    words: tuple[tuple[Word, bool], ...]  # each with whether it is a place
    doers: frozenset[int]
    guests: frozenset[int]
    undergoers: frozenset[int]


def find_lifted(
    scene: Scene, frame: Frame, arguments: list[Argument], cases: Mapping[str, RoleName]
) -> Iterator[tuple[RoleName, Word]]:
    """Phrases that the tree hangs below another one: "liefert [Waffen [an Russland]]"."""
    given = {a.word.index for a in arguments}
    reasons = bare_prepositions(scene.frames.grammar.reasons)
    arguments = [a for a in arguments if a.case not in reasons]  # "fined [for sales [to Iran]]": who was sold to is not
    # "received pumps, [according to a report [by the institute]]"
    arguments = [a for a in arguments if not names_account(scene.sentence, a.word)]
    hosts = _hosts(scene, frame, arguments)
    queue = list(hosts.words)
    for host, is_place in queue:
        for child in scene.sentence.children(host, "nmod", "obl", "obl:agent"):
            role = _role_below(scene, frame, hosts, host, child, cases)
            if role is None and is_place and cases.get(case_of(scene.sentence, child)) == "place":
                role = "place"
            if role == "place" and case_of(scene.sentence, child) in bare_prepositions(scene.frames.grammar.genitive):
                role = None  # "the port [of Vlissingen]"
            if child.index not in given and role is not None and (role != "place" or name_of(scene, child)):
                given.add(child.index)
                queue.append((child, False))
                yield role, child
            elif role is None:
                yield from _ways_below(scene, frame, child, cases, given, below_doer=host.index in hosts.doers)
    for argument in arguments:
        yield from places_below(scene, frame, argument)


def _hosts(scene: Scene, frame: Frame, arguments: list[Argument]) -> _Hosts:
    sentence = scene.sentence
    at_place = clause_words(sentence.language).at_place
    words = [(w, False) for a in arguments if a.slot == "object" for w in sentence.children(a.word, "conj")]
    words += [
        (a.word, a.slot == "phrase" and a.case in at_place and a.case not in frame.prepositions) for a in arguments
    ]
    # "30 procent [van de aandelen [in de werf]]"
    parted = (w for a in arguments if money_in(scene, a.word) for w in sentence.children(a.word, "nmod"))
    words += [(w, False) for w in parted if is_any(scene, w, None, ("share",))]
    if frame.object == "goods":  # "einen [Teil seines [Urans [aus Kasachstan]]]"
        words += [(whole, False) for host, _ in words if (whole := whole_of(sentence, host)) is not host]
    acting = (a.word for a in arguments if a.slot == "subject" and frame.subject in ("agent", "recipient"))
    return _Hosts(
        words=tuple(words),
        doers=frozenset(w.index for w in acting if not is_goods(scene, w, name_of(scene, w))),
        guests=frozenset(a.word.index for a in arguments if a.slot == "genitive" and frame.type == "visit"),
        undergoers=frozenset(a.word.index for a in arguments if a.slot == "object"),
    )


def _role_below(
    scene: Scene, frame: Frame, hosts: _Hosts, host: Word, child: Word, cases: Mapping[str, RoleName]
) -> RoleName | None:
    """The role of a phrase below one of an event's words, unless it only says where that is or comes from."""
    role = _lifted_role(scene, frame, child, cases) or _of_share(scene, frame, host, child)
    if role == "origin" and (host.index in hosts.doers or _shows(scene, host)):
        return None  # "a dealer [from Dubai]" comes from there, not what he sends; "pictures [from Dubai]" show it
    if role == "agent" and host.index in hosts.doers and host.upos == "NOUN" and host.index < child.index:
        return None  # "das Heer [von Mali] bekam": whose it is, not who gave
    if role != "destination" or not is_at_place(scene.sentence, child):
        return role
    arrives = frame.type == "travel" and case_of(scene.sentence, child) in frame.prepositions
    # "Besuch [des Ministers [in Kiew]]"
    if host.index not in hosts.undergoers | hosts.guests and not arrives:
        return None  # "the government [in Copenhagen]", "through a dealer [in Dubai]"
    if child.index < host.index:
        return None if behind_noun(scene.sentence, child) else "place"  # "hat in Oman Motoren geliefert"
    return role


def _shows(scene: Scene, word: Word) -> bool:
    """Whether goods show or tell of something, so that "from" them is what they are of."""
    return goods_category(word.text, scene.sentence.language) in SHOWING


def _ways_below(
    scene: Scene, frame: Frame, word: Word, cases: Mapping[str, RoleName], given: set[int], *, below_doer: bool
) -> Iterator[tuple[RoleName, Word]]:
    """Ways that the tree hangs still lower: "modules [voor drones [naar Moskou]] sturen"."""
    for child in scene.sentence.children(word, "nmod", "obl"):
        case = case_of(scene.sentence, child)
        role = cases.get(case)
        # "traf [die Freundin [Malis [in Riga]]] ein"
        arrives = below_doer and frame.type == "travel" and case in frame.prepositions
        goes = role in ("via", "destination") and (arrives or not is_at_place(scene.sentence, child))
        named = goes and name_of(scene, child) is not None
        # "half den Opfern [der Flut [in Mali [mit Decken]]]"
        helps = role == "goods" and case in frame.prepositions and is_goods(scene, child, None)
        if role is not None and (named or helps) and child.index not in given:
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
    if role == "recipient" and case in frame.prepositions and is_any(scene, word, mention, ("actor", "firm")):
        return role  # "lieferte [Pumpen [an die Miliz]]"
    if role in LIFTED:
        return role if mention is not None else None
    if role == "goods" and case in frame.prepositions:
        return role if is_goods(scene, word, mention) else None
    if role == "agent" and frame.type == "trade" and is_any(scene, word, mention, ("firm",)):
        return role
    if role == "agent" and frame.type == "agree" and case in frame.prepositions:
        return role if is_any(scene, word, mention, ("actor", "firm")) else None  # "das Abkommen [zwischen A und B]"
    if role == "agent" and frame.subject == "recipient" and case in frame.prepositions:
        return role if is_any(scene, word, mention, ("actor",)) else None  # "received [boats [from Italy]]"
    if role == "agent" and frame.type == "trade":
        return None
    does_it = case in doer_cases(scene.frames.grammar)
    return "agent" if does_it and is_any(scene, word, mention, ("actor",)) else None
