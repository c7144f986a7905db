"""From the arguments of a verb or noun to the roles of an event, with their words and mentions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.amounts import Part, amount_role, counted, money_in
from wederhoor.extract.events.arguments import Argument, conjuncts
from wederhoor.extract.events.forms import is_one_of, noun_end, preposition, starts_from
from wederhoor.extract.events.frames import Frame, Kind
from wederhoor.extract.events.kinds import (
    is_abstract,
    is_actor,
    is_any,
    is_goods,
    is_middleman,
    is_unlisted,
    name_of,
    phrase,
    with_name,
)
from wederhoor.extract.events.lifted import find_lifted
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.ways import MOVING, PLACES, STARTED, WAYS, is_start
from wederhoor.read.reading import Word
from wederhoor.record import EventType, Mention, Role, RoleName
from wederhoor.text.goods import goods_category

LIVING: frozenset[Kind] = frozenset(("name", "actor", "person", "firm", "body"))
PRONOUN_ROLES: frozenset[RoleName] = frozenset(("agent", "patient", "recipient"))
COUNTED: frozenset[RoleName] = frozenset(("goods", "patient", "agent"))


def find_roles(scene: Scene, frame: Frame, arguments: list[Argument], slots: Mapping[str, RoleName]) -> list[Part]:
    """Roles of an event in text order; what fits no role of the frame is left out."""
    cases = {preposition(case): role for case, role in scene.frames.prepositions.items()}
    cases |= {preposition(case): role for case, role in frame.prepositions.items()}
    swapped = {a.case: frame.swap[a.case] for a in arguments if a.slot == "phrase" and a.case in frame.swap}
    if swapped:
        slots, cases = {**slots, "object": "recipient"}, {**cases, **swapped}
    placed = [(role, a.word) for a in arguments for role in _roles_of(scene, frame, a, slots, cases)]
    placed = [("origin" if is_start(scene, frame, role, word, placed) else role, word) for role, word in placed]
    lifted = list(find_lifted(scene, frame, arguments, cases))
    away = {w.index for _, w in lifted} | {a.word.index for a in arguments if a.word.deprel == "flat"}
    # "Russian sanctions": by Russia, or on it
    either = {a.word.index for a in arguments if a.slot == "adjective" and frame.type == "sanction"}
    parts: list[Part] = []
    for name, word in (*placed, *lifted):
        for head in conjuncts(scene.sentence, word):
            found = _parts(scene, frame, name, head, away - {head.index})
            parts += (replace(part, is_sure=False) if head.index in either else part for part in found)
    return in_order(parts)


def _category(scene: Scene, text: str) -> str | None:
    return goods_category(text, scene.sentence.language)


def _roles_of(
    scene: Scene, frame: Frame, argument: Argument, slots: Mapping[str, RoleName], cases: Mapping[str, RoleName]
) -> Iterator[RoleName]:
    role = _role_of(scene, frame.type, argument, slots, cases)
    if role is not None:
        yield role


def _role_of(
    scene: Scene,
    frame_type: EventType,
    argument: Argument,
    slots: Mapping[str, RoleName],
    cases: Mapping[str, RoleName],
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
    if argument.slot == "compound" and frame_type == "sanction":
        named = slots.get("compound") if mention is not None else None
        imposes = word.text.isupper() or (mention is not None and mention.type == "organisation")
        return "agent" if imposes else named  # "US sanctions", "Iran sanctions"
    if argument.slot == "adjective":
        return slots.get("adjective", "agent") if scene.mentions.covering(word) else None
    role = slots.get(argument.slot)
    if role is None and argument.slot in ("object", "dative") and "predicate" not in slots:
        # the tree may take one for the other: "will der Union beitreten"
        role = slots.get("dative" if argument.slot == "object" else "object")
    return slots["dative"] if role == "goods" and "dative" in slots and is_actor(scene, word, mention) else role


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
    without = {*away, *scene.time_words, *(w.index for w in (amount.words if amount else ()))}
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
        return not _befell_nobody(scene, frame, name, word)
    if pronoun and (name not in PRONOUN_ROLES or (mention is None and is_little(word, "relative"))):
        return True
    if name == "via" and is_middleman(scene, word):
        return False
    if name in WAYS and frame.type not in (STARTED if name == "origin" else MOVING):
        return True
    return name in PLACES and not _is_place(scene, word, mention)


def _befell_nobody(scene: Scene, frame: Frame, name: RoleName, word: Word) -> bool:
    """Whether somebody says that nobody was arrested or hurt: an event that did not happen."""
    return frame.type in ("detain", "harm") and name == "patient" and is_one_of(word, scene.frames.grammar.negation)


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
        unharmed = frame.type == "harm" and name == "patient" and is_abstract(scene, word, mention)
        return not unharmed and (name != "goods" or not is_actor(scene, word, mention))
    if frame.subject_words and name == frame.subject and _is_listed(scene, frame.subject_words, word):
        return True
    return is_any(scene, word, mention, kinds) or (
        name in frame.listed_roles() and _is_listed(scene, frame.object_words, word)
    )


def _is_place(scene: Scene, word: Word, mention: Mention | None) -> bool:
    if mention is not None:
        return mention.type != "person" and mention.form != "pronoun"
    return is_any(scene, word, mention, ("place",))


def _is_listed(scene: Scene, words: tuple[str, ...], word: Word) -> bool:
    listed = frozenset(w.casefold() for w in words)
    return noun_end(word, listed, scene.sentence.language) is not None


def in_order(parts: list[Part]) -> list[Part]:
    """Without repetition; where two roles took the same words, the first keeps them."""
    kept: dict[tuple[int, int], Part] = {}
    for part in parts:
        kept.setdefault((part.role.words.start, part.role.words.end), part)
    return sorted(kept.values(), key=lambda p: (p.role.words.start, p.role.words.end, p.role.role))
