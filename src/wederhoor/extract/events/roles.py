"""From the arguments of a verb or noun to the roles of an event, with their words and mentions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.amounts import Part, amount_role, counted, money_in
from wederhoor.extract.events.arguments import Argument, conjuncts
from wederhoor.extract.events.forms import case_of, noun_end, preposition, starts_from
from wederhoor.extract.events.frames import Frame, Kind
from wederhoor.extract.events.kinds import (
    is_actor,
    is_any,
    is_goods,
    is_middleman,
    is_unlisted,
    name_of,
    phrase,
    with_name,
)
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.ways import MOVING, PLACES, STARTED, WAYS, is_start
from wederhoor.read.reading import Word
from wederhoor.record import Mention, Role, RoleName
from wederhoor.text.goods import goods_category

LIFTED: frozenset[RoleName] = WAYS | {"recipient"}
LIVING: frozenset[Kind] = frozenset(("name", "actor", "person", "firm", "body"))
PRONOUN_ROLES: frozenset[RoleName] = frozenset(("agent", "patient", "recipient"))
IN = ("bei", "in", "auf", "bij", "op", "at", "on")
COUNTED: frozenset[RoleName] = frozenset(("goods", "patient", "agent"))


def find_roles(scene: Scene, frame: Frame, arguments: list[Argument], slots: Mapping[str, RoleName]) -> list[Part]:
    """Roles of an event in text order; what fits no role of the frame is left out."""
    cases = {preposition(case): role for case, role in scene.frames.prepositions.items()}
    cases |= {preposition(case): role for case, role in frame.prepositions.items()}
    swapped = {a.case: frame.swap[a.case] for a in arguments if a.slot == "phrase" and a.case in frame.swap}
    if swapped:
        slots, cases = {**slots, "object": "recipient"}, {**cases, **swapped}
    placed = [(role, a.word) for a in arguments for role in _roles_of(scene, a, slots, cases)]
    placed = [("origin" if is_start(scene, frame, role, word, placed) else role, word) for role, word in placed]
    lifted = list(_lifted(scene, frame, arguments, cases))
    away = {w.index for _, w in lifted}
    parts: list[Part] = []
    for name, word in (*placed, *lifted):
        for head in conjuncts(scene.sentence, word):
            parts += _parts(scene, frame, name, head, away - {head.index})
    return in_order(parts)


def compound_role(scene: Scene, frame: Frame, noun: Word) -> Iterator[Part]:
    """The role that the first part of a compound plays: "Waffen" in "Waffenlieferung"."""
    end = noun_end(noun, frozenset(n.casefold() for n in frame.nouns), scene.sentence.language)
    form = noun.text.casefold()
    at = form.rfind(end) if end else -1
    if frame.compound is None or at < 3:
        return
    front = noun.text[:at].rstrip("-")
    if goods_category(front, scene.sentence.language) is not None or _starts_listed(front, frame.object_words):
        words = scene.report.cite(noun.start, noun.start + len(front))
        yield Part(Role(role=frame.compound, words=words, mention=None, category=_category(scene, front)), noun)


def _category(scene: Scene, text: str) -> str | None:
    return goods_category(text, scene.sentence.language)


def _roles_of(
    scene: Scene, argument: Argument, slots: Mapping[str, RoleName], cases: Mapping[str, RoleName]
) -> Iterator[RoleName]:
    role = _role_of(scene, argument, slots, cases)
    if role is not None:
        yield role


def _role_of(
    scene: Scene, argument: Argument, slots: Mapping[str, RoleName], cases: Mapping[str, RoleName]
) -> RoleName | None:
    word = argument.word
    mention = name_of(scene, word)
    if argument.slot == "phrase":
        grammar = scene.frames.grammar
        if starts_from(scene.sentence, word):
            return "origin"
        if argument.case in cases:
            return cases[argument.case]
        if argument.case in grammar.attributes and is_any(scene, word, mention, ("actor", "place")):
            return grammar.attributes[argument.case]
        is_agent = "subject" in slots and argument.case in {preposition(w) for w in grammar.passive_agent}
        return slots["subject"] if is_agent and mention and argument.case != "von" else None
    if argument.slot == "genitive":
        if starts_from(scene.sentence, word):
            return "origin"
        role = slots.get("genitive")
        # "die Lieferung Russlands": who delivers, not what
        owned = role == "goods" and mention is not None and not is_goods(scene, word, mention)
        return slots.get("possessive", role) if owned else role
    if argument.slot == "adjective":
        return slots.get("adjective", "agent") if scene.mentions.covering(word) else None
    role = slots.get(argument.slot)
    if role is None and argument.slot in ("object", "dative") and "predicate" not in slots:
        # the tree may take one for the other: "will der Union beitreten"
        role = slots.get("dative" if argument.slot == "object" else "object")
    return slots["dative"] if role == "goods" and "dative" in slots and is_actor(scene, word, mention) else role


def _lifted(
    scene: Scene, frame: Frame, arguments: list[Argument], cases: Mapping[str, RoleName]
) -> Iterator[tuple[RoleName, Word]]:
    """Phrases that the tree hangs below another one: "liefert [Waffen [an Russland]]"."""
    given = {a.word.index for a in arguments}
    undergoers = {a.word.index for a in arguments if a.slot == "object"}
    queue = [(a.word, a.slot == "phrase" and a.case in IN and a.case not in frame.prepositions) for a in arguments]
    # "30 procent [van de aandelen [in de werf]]"
    parted = [(a.word, scene.sentence.children(a.word, "nmod")) for a in arguments if money_in(scene, a.word)]
    queue += [(w, False) for _, below in parted for w in below if is_any(scene, w, None, ("share",))]
    for host, is_place in queue:
        for child in scene.sentence.children(host, "nmod", "obl", "obl:agent"):
            role = _lifted_role(scene, frame, child, cases) or _of_share(scene, frame, host, child)
            if role == "destination" and case_of(scene.sentence, child) in IN and host.index not in undergoers:
                role = None  # "the government [in Copenhagen]", "through a dealer [in Dubai]"
            if role is None and is_place and cases.get(case_of(scene.sentence, child)) == "place":
                role = "place"
            if child.index not in given and role is not None and (role != "place" or name_of(scene, child)):
                given.add(child.index)
                queue.append((child, False))
                yield role, child
            elif role is None:
                yield from _ways_below(scene, child, cases, given)


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


def _parts(scene: Scene, frame: Frame, name: RoleName, word: Word, away: Collection[int]) -> Iterator[Part]:
    if name == "destination" and _is_receiver(scene, frame, word):
        name = "recipient"
    if money := money_in(scene, word):
        if name not in PLACES:
            yield Part(amount_role("amount", scene, money), word)
        return
    if name == "quantity":
        yield from (Part(amount_role(name, scene, a), word) for a in scene.amounts if a.holds(word))
        return
    head, amount = counted(scene, word) if name in COUNTED else (word, None)
    if amount is not None and amount.holds(head):
        if not frame.kinds.get(name) or is_any(scene, head, None, frame.kinds[name]):
            yield Part(amount_role("quantity", scene, amount), head)
        return
    mention = name_of(scene, head)
    if _is_unfit(scene, frame, name, head, mention):
        return
    is_sure = _is_right_kind(scene, frame, name, head, mention)
    if not is_sure and not _may_be(scene, frame, name, head, mention):
        return
    without = {*away, *(w.index for w in amount.words)} if amount else set(away)
    words = with_name(scene, phrase(scene.sentence, head, without), mention)
    if not words:
        return
    if name == "via" and mention is None:
        mention = next((m for w in words if (m := scene.mentions.covering(w)) and m.type == "place"), None)
    cited = scene.report.cite(words[0].start, words[-1].end)
    category = _category(scene, cited.text) if name == "goods" else None
    yield Part(Role(role=name, words=cited, mention=mention.id if mention else None, category=category), head, is_sure)
    if amount is not None:
        yield Part(amount_role("quantity", scene, amount), head)


def _is_receiver(scene: Scene, frame: Frame, word: Word) -> bool:
    """Whether goods go to somebody rather than to a place: "naar een postbusfirma"."""
    mention = name_of(scene, word)
    takes = "recipient" in frame.kinds and not _is_place(scene, word, mention)
    return takes and is_any(scene, word, mention, ("firm", "body"))


def _is_unfit(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    """Whether a word can play a role in no event, or this one in none of this type."""
    if word.index in scene.time_words or word.upos in ("NUM", "VERB", "AUX", "PUNCT", "SYM"):
        return True
    pronoun = word.upos in ("PRON", "DET")
    if pronoun and is_little(word, "asking"):
        return True
    if pronoun and (name not in PRONOUN_ROLES or (mention is None and is_little(word, "relative"))):
        return True
    if name == "via" and is_middleman(scene, word):
        return False
    if name in WAYS and frame.type not in (STARTED if name == "origin" else MOVING):
        return True
    return name in PLACES and not _is_place(scene, word, mention)


def _may_be(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    """Whether a word of no known kind may play a role: "the [coastguards] impounded", "delivered [valves]"."""
    kinds = frame.kinds.get(name, ())
    if name == "goods":
        return "goods" in kinds and is_any(scene, word, mention, ("thing",)) and is_unlisted(scene, word, mention)
    return name in PRONOUN_ROLES and bool(LIVING & set(kinds)) and is_unlisted(scene, word, mention)


def _is_right_kind(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    if name == "via" and is_middleman(scene, word):
        return True
    kinds = frame.kinds.get(name)
    if kinds is None:
        return name != "goods" or not is_actor(scene, word, mention)
    return is_any(scene, word, mention, kinds) or (name in frame.listed_roles() and _is_listed(scene, frame, word))


def _is_place(scene: Scene, word: Word, mention: Mention | None) -> bool:
    if mention is not None:
        return mention.type != "person" and mention.form != "pronoun"
    return is_any(scene, word, mention, ("place",))


def _is_listed(scene: Scene, frame: Frame, word: Word) -> bool:
    listed = frozenset(w.casefold() for w in frame.object_words)
    return noun_end(word, listed, scene.sentence.language) is not None


def _starts_listed(text: str, listed: tuple[str, ...]) -> bool:
    lowered = text.casefold()
    return any(lowered.startswith(word.casefold()) and len(lowered) - len(word) <= 3 for word in listed)


def in_order(parts: list[Part]) -> list[Part]:
    """Without repetition; where two roles took the same words, the first keeps them."""
    kept: dict[tuple[int, int], Part] = {}
    for part in parts:
        kept.setdefault((part.role.words.start, part.role.words.end), part)
    return sorted(kept.values(), key=lambda p: (p.role.words.start, p.role.words.end, p.role.role))
