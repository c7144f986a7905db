"""What stands around a word that tells of an event, seen from its frame: arguments, and the roles of their slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.extract.clauses import clause_words, is_headline_passive, is_passive
from wederhoor.extract.events.argument import Argument, Slot
from wederhoor.extract.events.arguments import verb_arguments
from wederhoor.extract.events.forms import bare_prepositions, case_of, preposition, verb_forms
from wederhoor.extract.events.frames import Combination
from wederhoor.extract.events.goods_before import goods_meant
from wederhoor.extract.events.kinds import is_any, is_goods, name_of
from wederhoor.extract.events.negation import is_held_possible
from wederhoor.extract.events.noun_arguments import noun_arguments
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.triggers import Trigger
from wederhoor.extract.phrases import below
from wederhoor.extract.speech import speech_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import MUTUAL, EventType, RoleName

JOURNEYS: frozenset[EventType] = frozenset(("visit", "travel", "meet", "negotiate"))
SHARED: frozenset[EventType] = MUTUAL | {"join"}  # who ends it took part in it
UNDERGONE: frozenset[EventType] = frozenset(("detain", "appoint", "harm", "attack", "sanction", "restrict"))
TOLD_OF: frozenset[RoleName | None] = frozenset(("recipient", "destination", "origin"))
PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict"))


def arguments_of(scene: Scene, trigger: Trigger) -> tuple[list[Argument], Mapping[str, RoleName]]:
    """The arguments of verb or noun (of a combination: of both), and the roles of the slots."""
    frame, sentence, grammar = trigger.frame, scene.sentence, scene.frames.grammar
    slots = frame.slots()
    if trigger.verb is None:
        arguments = noun_arguments(sentence, trigger.word, grammar)
        arguments += _agent_above(scene, trigger, arguments)
        arguments += _phrases_behind(scene, trigger)
        return arguments, slots
    arguments = _without_other_doers(scene, trigger, verb_arguments(sentence, trigger.verb, grammar))
    arguments = _turned(scene, trigger, arguments)
    if frame.object is not None and is_headline_passive(sentence, trigger.verb):
        arguments = [Argument("object", a.word) if a.slot == "subject" and not a.case else a for a in arguments]
    undergone = frame.type in UNDERGONE and frame.subject == "agent" and frame.object == "patient"
    if sentence.language == "nl" and undergone and _is_done_to(sentence, trigger.verb):
        arguments = [Argument("object", a.word) if a.slot == "subject" and not a.case else a for a in arguments]
    if frame.object == "goods":
        arguments = _giver_for_receiver(trigger, _goods_by_pronoun(scene, arguments))
        arguments += _shared_object(sentence, trigger.verb, arguments)
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


def _without_other_doers(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb with a subject, without "by" whom another word tells: "banned the takeover [by X]"."""
    by = bare_prepositions(scene.frames.grammar.passive_agent)
    by -= trigger.frame.prepositions.keys() | scene.frames.prepositions.keys() | {"von"}
    does_it = any(a.slot == "subject" and not a.case for a in arguments)
    others = [a for a in arguments if does_it and a.slot == "phrase" and a.case in by]
    acting = [a for a in others if is_any(scene, a.word, name_of(scene, a.word), ("actor", "firm"))]
    return [a for a in arguments if a not in acting]


def _is_done_to(sentence: Sentence, verb: Word) -> bool:
    """Whether "is aangehouden" tells what befell its subject, where the tree does not say so."""
    perfect = verb.has("VerbForm", "Part") and any(w.lemma == "zijn" for w in sentence.children(verb, "aux"))
    return perfect and not any(True for _ in sentence.children(verb, "obj", "aux:pass"))


def _goods_by_pronoun(scene: Scene, arguments: list[Argument]) -> list[Argument]:
    """The arguments, with subject and object changed where the tree confuses them: "der Händler, [der] [es] kaufte"."""
    subject = next((a for a in arguments if a.slot == "subject"), None)
    described = next((a for a in arguments if a.slot == "object" and a.word.upos == "NOUN"), None)
    if subject is None or described is None or subject.word.upos != "PRON" or described.word.index > subject.word.index:
        return arguments
    acts = is_any(scene, described.word, name_of(scene, described.word), ("person", "firm", "body"))
    if not acts or not goods_meant(scene, subject.word):
        return arguments
    others = [a for a in arguments if a not in (subject, described)]
    return [Argument("subject", described.word), Argument("object", subject.word), *others]


def _giver_for_receiver(trigger: Trigger, arguments: list[Argument]) -> list[Argument]:
    """The arguments, with a giver for a receiver where another receiver is told: "die [firms] aan X geven"."""
    to = {preposition(case) for case, role in trigger.frame.prepositions.items() if role == "recipient"}
    receives = any(a.slot == "phrase" and a.case in to for a in arguments)
    if not receives or any(a.slot == "subject" for a in arguments):
        return arguments
    return [Argument("subject", a.word) if a.slot == "dative" else a for a in arguments]


def _shared_object(sentence: Sentence, verb: Word, arguments: list[Argument]) -> Iterator[Argument]:
    """The object that a verb shares with the one before it: "das sie einschmolz und nach Indien exportierte"."""
    head = sentence.head(verb)
    if head is None or verb.deprel != "conj" or head.upos != "VERB" or any(a.slot == "object" for a in arguments):
        return
    if not is_passive(sentence, verb) and sentence.language != "en":
        yield from (Argument("object", w) for w in sentence.children(head, "obj") if w.index < head.index)


def _phrases_behind(scene: Scene, trigger: Trigger) -> Iterator[Argument]:
    """Ways that the tree hangs on the verb above: "restricted [exports of chips] [to Vietnam]"."""
    sentence, noun = scene.sentence, trigger.word
    head = sentence.head(noun)
    if head is None or head.upos != "VERB" or noun.deprel not in ("obj", "nsubj", "nsubj:pass"):
        return
    last = max(below(sentence, noun))
    by = bare_prepositions(scene.frames.grammar.passive_agent)
    for word in sentence.children(head, "obl", "obl:arg", "obl:agent"):
        case, first = case_of(sentence, word), min(below(sentence, word))
        role = trigger.frame.prepositions.get(case, scene.frames.prepositions.get(case))
        does_it = case in by and word.index < head.index  # "der Kauf von Bussen [durch die Stadt] wurde genehmigt"
        if first == last + 1 and (role in TOLD_OF or does_it):
            yield Argument("phrase", word, case)
            last = max(below(sentence, word))


def _turned(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> list[Argument]:
    """Subject and object of a relative clause exchanged where goods would supply a firm: "beelden die [X] levert"."""
    if trigger.verb is None or trigger.verb.deprel != "acl:relcl" or trigger.frame.object != "goods":
        return arguments
    doers = [a for a in arguments if a.slot == "subject" and is_goods(scene, a.word, name_of(scene, a.word))]
    others = [a for a in arguments if a.slot in ("object", "dative") and not is_goods(scene, a.word, None)]
    if trigger.frame.subject != "agent" or not doers or len(others) != 1 or name_of(scene, others[0].word) is None:
        return arguments
    exchanged: dict[int, Slot] = {doers[0].word.index: "object", others[0].word.index: "subject"}
    return [Argument(exchanged.get(a.word.index, a.slot), a.word, a.case) for a in arguments]


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
    ended = higher.ceasing if trigger.frame.type in SHARED | JOURNEYS else frozenset()
    verbs = (higher.planned | higher.possible | ended) - higher.of_others
    verbs -= higher.calling  # "demands the sale": others are to sell
    if trigger.frame.type not in PUNISHING and {*verb_forms(sentence, head)} & verbs:
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])


def _is_way_to(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody travels to what a noun tells of, or sets about it: "landed for a visit"."""
    case = case_of(scene.sentence, trigger.word)
    aims = clause_words(scene.sentence.language).for_what | {"aan"}
    head = scene.sentence.head(trigger.word)
    speaks = head is not None and not speech_lexicon(scene.sentence.language).acts.isdisjoint(
        verb_forms(scene.sentence, head)
    )
    if speaks:
        return False  # "declined to comment on the negotiations"
    return trigger.frame.type in JOURNEYS and trigger.word.deprel in ("obl", "obl:arg") and case in aims
