"""What stands around a word that tells of an event, seen from its frame: arguments, and the roles of their slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.arguments import verb_arguments
from wederhoor.extract.events.auxiliaries import JOURNEYS
from wederhoor.extract.events.forms import bare_prepositions, case_of, noun_end, says, verb_forms
from wederhoor.extract.events.frames import Combination
from wederhoor.extract.events.kinds import name_of
from wederhoor.extract.events.mended_arguments import mended
from wederhoor.extract.events.negation import is_held_possible
from wederhoor.extract.events.noun_arguments import noun_arguments
from wederhoor.extract.events.noun_status import LASTING_TIES
from wederhoor.extract.events.owners import owned
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import MUTUAL, EventType, RoleName

SHARED: frozenset[EventType] = MUTUAL | {"join"}  # who ends it took part in it
TOLD_OF: frozenset[RoleName | None] = frozenset(("recipient", "destination", "origin", "via"))
PLURALS = ("", "e", "n", "en", "s")
PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict"))


def arguments_of(scene: Scene, trigger: Trigger) -> tuple[list[Argument], Mapping[str, RoleName]]:
    """The arguments of verb or noun (of a combination: of both), and the roles of the slots."""
    frame, sentence, grammar = trigger.frame, scene.sentence, scene.frames.grammar
    slots = frame.slots()
    if trigger.verb is None:
        arguments = owned(scene, trigger, noun_arguments(sentence, trigger.word, grammar))
        arguments += _agent_above(scene, trigger, arguments)
        arguments += _phrases_behind(scene, trigger)
        return arguments, slots
    arguments = mended(scene, trigger, trigger.verb, verb_arguments(sentence, trigger.verb, grammar))
    if trigger.combination is None:
        return arguments, slots
    arguments = [a for a in arguments if not _is_fixed(trigger, trigger.combination, a)]
    if trigger.combination.object == "agent" and any(a.slot == "object" for a in arguments):
        arguments = [a for a in arguments if a.slot != "subject"]  # "the union calls [its members] out"
    if trigger.word.index != trigger.verb.index and trigger.word.upos in ("NOUN", "PROPN"):
        arguments += noun_arguments(sentence, trigger.word, grammar)
    fixed_object = trigger.combination.case is None and trigger.combination.trigger == "noun"
    kept = {slot: role for slot, role in slots.items() if slot != "object" or not fixed_object}
    return arguments, {**kept, **trigger.combination.roles()}


def _phrases_behind(scene: Scene, trigger: Trigger) -> Iterator[Argument]:
    """Ways that the tree hangs on the verb above: "restricted [exports of chips] [to Vietnam]"."""
    sentence, noun = scene.sentence, trigger.word
    head = _verb_beside(sentence, noun)
    if head is None:
        return
    last = max(below(sentence, noun))
    by = bare_prepositions(scene.frames.grammar.passive_agent)
    told_of = TOLD_OF | ({"patient"} if trigger.frame.type in SHARED | LASTING_TIES else frozenset())
    for word in sentence.children(head, "obl", "obl:arg", "obl:agent"):
        case, first = case_of(sentence, word), min(below(sentence, word))
        role = trigger.frame.prepositions.get(case, scene.frames.prepositions.get(case))
        does_it = case in by and word.index < head.index  # "der Kauf von Bussen [durch die Stadt] wurde genehmigt"
        if first == last + 1 and (role in told_of or does_it) and not _belongs_to_verb(scene, head, word):
            yield Argument("phrase", word, case)
            last = max(below(sentence, word))


def _belongs_to_verb(scene: Scene, verb: Word, word: Word) -> bool:
    """Whether a phrase is fixed to its verb: "de uitvoer [aan banden] leggen"."""
    pairs = (pair for form in verb_forms(scene.sentence, verb) for pair in scene.frames.by_combined_verb.get(form, ()))
    return any(c.case and noun_end(word, {c.noun.casefold()}, scene.sentence.language) for _, c in pairs)


def _verb_beside(sentence: Sentence, noun: Word) -> Word | None:
    """The verb on which the tree may hang what belongs to a noun: that of the noun, or of the noun above it."""
    head = sentence.head(noun)
    if head is not None and head.upos == "NOUN" and noun.deprel == "nmod":
        noun, head = head, sentence.head(head)  # "stärkt ihre Lage vor [dem Besuch des Ministers] [in Riga]"
    hangs = noun.deprel in ("obj", "nsubj", "nsubj:pass", "obl", "obl:arg")
    return head if head is not None and head.upos == "VERB" and hangs else None


def _is_fixed(trigger: Trigger, combination: Combination, argument: Argument) -> bool:
    """Whether an argument is the fixed noun itself, which plays no role; "gehört zu dem Netzwerk" tells whom."""
    if argument.word.index == trigger.word.index:
        return True
    named = combination.trigger == "verb" and combination.case is not None
    # "die Arbeiter legten die Arbeit nieder": those who work are not the work
    fixed = tuple(combination.noun.casefold() + ending for ending in PLURALS)
    return not named and any(form.casefold().endswith(fixed) for form in (argument.word.text, argument.word.lemma))


def _agent_above(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> Iterator[Argument]:
    """Who plans or considers what a noun tells of: "Xi plant einen Besuch in Moskau"."""
    sentence, higher = scene.sentence, scene.frames.higher
    head = sentence.head(trigger.word)
    owned = any(a.slot in ("possessive", "adjective", "subject") and name_of(scene, a.word) for a in arguments)
    if not owned and head is not None and _is_way_to(scene, trigger, head):
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])
    if owned or head is None or head.upos != "VERB" or trigger.word.deprel != "obj" or trigger.frame.subject is None:
        return
    if is_held_possible(sentence, head, scene.frames.grammar):
        return  # "considers an attack possible"
    ended = higher.ceasing if trigger.frame.type in SHARED | JOURNEYS else frozenset()
    verbs = (higher.planned | higher.possible | ended) - higher.of_others
    verbs -= higher.calling  # "demands the sale": others are to sell
    if trigger.frame.type in PUNISHING:
        verbs = higher.own_deeds
    if trigger.frame.type == "other" and trigger.frame.subject == "patient":
        return  # "the prosecutors seek a retrial": of somebody else
    if {*verb_forms(sentence, head)} & verbs:
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])


def _is_way_to(scene: Scene, trigger: Trigger, head: Word) -> bool:
    """Whether somebody travels to what a noun tells of, or sets about it: "landed for a visit"."""
    if says(scene.sentence, head):
        return False  # "declined to comment on the negotiations"
    aims = clause_words(scene.sentence.language).for_what | scene.frames.grammar.setting_about
    hangs = trigger.word.deprel in ("obl", "obl:arg")
    return trigger.frame.type in JOURNEYS and hangs and case_of(scene.sentence, trigger.word) in aims
