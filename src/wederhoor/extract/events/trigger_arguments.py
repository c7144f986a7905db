"""What stands around a word that tells of an event, seen from its frame: arguments, and the roles of their slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.extract.clauses import clause_words, is_headline_passive
from wederhoor.extract.events.arguments import Argument, noun_arguments, verb_arguments
from wederhoor.extract.events.forms import case_of, verb_forms
from wederhoor.extract.events.frames import Combination
from wederhoor.extract.events.kinds import is_goods, name_of
from wederhoor.extract.events.negation import is_held_possible
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.triggers import Trigger
from wederhoor.extract.phrases import below
from wederhoor.record import MUTUAL, EventType, RoleName

JOURNEYS: frozenset[EventType] = frozenset(("visit", "travel", "meet", "negotiate"))
SHARED: frozenset[EventType] = MUTUAL | {"join"}  # who ends it took part in it
PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict"))


def arguments_of(scene: Scene, trigger: Trigger) -> tuple[list[Argument], Mapping[str, RoleName]]:
    """The arguments of verb or noun (of a combination: of both), and the roles of the slots."""
    frame, sentence, grammar = trigger.frame, scene.sentence, scene.frames.grammar
    slots = frame.slots()
    if trigger.verb is None:
        arguments = noun_arguments(sentence, trigger.word, grammar)
        arguments += _agent_above(scene, trigger, arguments)
        return arguments, slots
    arguments = verb_arguments(sentence, trigger.verb, grammar)
    if frame.object is not None and is_headline_passive(sentence, trigger.verb):
        arguments = [Argument("object", a.word) if a.slot == "subject" and not a.case else a for a in arguments]
    arguments += _object_behind_time(scene, trigger, arguments)
    arguments += _object_behind_name(scene, trigger, arguments)
    if frame.predicate is not None and any(a.slot == "dative" for a in arguments):
        # "named Anna Berg director": the second object is what she was named
        arguments = [Argument("predicate", a.word) if a.slot == "object" else a for a in arguments]
    if trigger.combination is None:
        return arguments, slots
    arguments = [a for a in arguments if not _is_fixed(trigger, trigger.combination, a)]
    if trigger.word.index != trigger.verb.index and trigger.word.upos in ("NOUN", "PROPN"):
        arguments += noun_arguments(sentence, trigger.word, grammar)
    fixed_object = trigger.combination.case is None and trigger.combination.trigger == "noun"
    kept = {slot: role for slot, role in slots.items() if slot != "object" or not fixed_object}
    return arguments, {**kept, **trigger.combination.roles()}


def _is_fixed(trigger: Trigger, combination: Combination, argument: Argument) -> bool:
    """Whether an argument is the fixed noun itself, which plays no role; "gehört zu dem Netzwerk" tells whom."""
    if argument.word.index == trigger.word.index:
        return True
    named = combination.trigger == "verb" and combination.case is not None
    fixed = combination.noun.casefold()
    return not named and (fixed in argument.word.text.casefold() or fixed == argument.word.lemma.casefold())


def _object_behind_name(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> Iterator[Argument]:
    """An object that the tree takes for the rest of a name before it: "in [Oman [Motoren]] geliefert"."""
    verb, sentence = trigger.verb, scene.sentence
    if verb is None or sentence.language == "en" or any(a.slot == "object" for a in arguments):
        return
    inside = below(sentence, verb)
    for word in (w for w in sentence.words if w.index in inside and w.deprel == "flat" and w.upos == "NOUN"):
        name = sentence.head(word)
        covered = scene.mentions.covering(word)
        if name is not None and name.upos == "PROPN" and (covered is None or covered.type == "goods"):
            yield Argument("object", word)
            return


def _object_behind_time(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> Iterator[Argument]:
    """An object that the tree hangs below a time: "will [im Frühjahr [Rom]] besuchen"."""
    objects = [a.word for a in arguments if a.slot == "object"]
    # "lieferte Mali im Mai Öl": the name before the time is the recipient
    has_goods = any(trigger.frame.object != "goods" or word.upos != "PROPN" for word in objects)
    if trigger.verb is None or trigger.combination is not None or has_goods:
        return
    for time in (scene.sentence.words[i] for i in sorted(scene.time_words)):
        if time.head != trigger.verb.index:
            continue
        for word in scene.sentence.children(time, "appos", "nmod", "flat"):
            fits = scene.mentions.covering(word) or is_goods(scene, word, None)
            if word.index not in scene.time_words and fits and not case_of(scene.sentence, word):
                yield Argument("object", word)


def _agent_above(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> Iterator[Argument]:
    """Who plans or considers what a noun tells of: "Xi plant einen Besuch in Moskau"."""
    sentence, higher = scene.sentence, scene.frames.higher
    head = sentence.head(trigger.word)
    owned = any(a.slot in ("possessive", "adjective", "subject") and name_of(scene, a.word) for a in arguments)
    if not owned and head is not None and _is_way_to(scene, trigger):
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])
    if owned or head is None or head.upos != "VERB" or trigger.word.deprel != "obj" or trigger.frame.subject is None:
        return
    if is_held_possible(sentence, head, scene.frames.grammar):
        return  # "considers an attack possible"
    verbs = higher.planned | higher.possible | (higher.ceasing if trigger.frame.type in SHARED else frozenset())
    if trigger.frame.type not in PUNISHING and {*verb_forms(sentence, head)} & verbs:
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])


def _is_way_to(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody travels to what a noun tells of, or sets about it: "landed for a visit"."""
    case = case_of(scene.sentence, trigger.word)
    aims = clause_words(scene.sentence.language).for_what | {"aan"}
    return trigger.frame.type in JOURNEYS and trigger.word.deprel in ("obl", "obl:arg") and case in aims
