"""Whether what was found around a word is enough for an event: rather none than a wrong one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wederhoor.extract.clauses import clause_words, is_passive
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.fitness import is_deed
from wederhoor.extract.events.forms import bare_prepositions, case_of, doer_cases, noun_end, verb_forms
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.higher_words import made_by
from wederhoor.extract.events.kinds import is_abstract, is_any, is_carrier_noun, is_goods, is_unlisted, name_of
from wederhoor.extract.events.noun_status import comes_about
from wederhoor.extract.events.places import harms
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.trigger import Trigger
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType, RoleName

CIRCUMSTANCES: frozenset[RoleName] = frozenset(("place", "quantity", "amount", "purpose", "cover"))
# a mere number can stand for who it was, and a place for whom it befell
TELLING: Mapping[EventType, tuple[RoleName, ...]] = MappingProxyType(
    {"harm": ("quantity",), "detain": ("quantity", "place"), "protest": ("quantity", "place"), "attack": ("place",)}
)
PLACED: Mapping[EventType, tuple[RoleName, ...]] = MappingProxyType({"vote": ("place",)})  # "the election in Mali"


def is_event(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    if trigger.frame.type == "attack" and trigger.verb is None and {part.role.role for part in parts} == {"goods"}:
        return False  # "data for rocket attacks" tells of none
    if _only_describes(trigger, parts) or _holds_nobody(scene, trigger, parts) or _only_ranks(scene, trigger):
        return False
    needed = _has_needed(trigger, parts) and _is_enough(scene, trigger, parts)
    return needed and not _is_only_words(scene, trigger, parts) and not _has_dead_subject(scene, trigger, parts)


def _only_describes(trigger: Trigger, parts: list[Part]) -> bool:
    """Whether a participle only says what became of nameless people or firms: "a list of [sanctioned] companies"."""
    describes = trigger.verb is not None and trigger.verb.deprel == "amod" and trigger.frame.object == "patient"
    return describes and len(parts) < 2 and not any(part.role.mention for part in parts)


def _holds_nobody(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether what a verb of arresting is said of is nobody: "a service will be [held] in Ghent"."""
    if trigger.verb is None or trigger.frame.type != "detain" or trigger.combination is not None:
        return False
    held = scene.sentence.children(trigger.verb, "nsubj:pass", "obj")
    return any(True for _ in held) and not any(part.role.role in ("patient", "quantity") for part in parts)


def _only_ranks(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun only says how large what was told before is: "it is the costliest takeover of a bank yet"."""
    if trigger.verb is not None or not any(True for _ in scene.sentence.children(trigger.word, "cop")):
        return False
    if is_any(scene, trigger.word, None, ("firm", "person", "actor")):
        return False  # "they are the largest suppliers of ships"
    return any(w.has("Degree", "Sup") for w in scene.sentence.children(trigger.word, "amod"))


def _has_needed(trigger: Trigger, parts: list[Part]) -> bool:
    frame = trigger.frame
    needs = {*frame.needs, *TELLING.get(frame.type, ()), *(PLACED.get(frame.type, ()) if trigger.verb is None else ())}
    filled = {part.role.role for part in parts if part.is_sure}
    return (not frame.needs or bool(needs & filled)) and filled.issuperset(frame.requires)


def tells_alone(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether a noun tells of an event by itself: "the strike ended", "after the attack", a headline of one noun."""
    sentence, noun = scene.sentence, trigger.word
    bare = scene.frames.nouns["bare"]
    if trigger.verb is not None or noun.upos != "NOUN" or noun_end(noun, bare, sentence.language) is None:
        return False
    if any(True for _ in sentence.children(noun, "cop")):
        return False  # "that is a strike"
    if not any(part.role.role == "patient" for part in parts) and _is_only_words(scene, trigger, parts):
        return False  # "clashes between Reed and Park"; "the attack on Reed" is one
    if noun.deprel in ("root", "nsubj", "nsubj:pass", "obj"):
        return True
    grammar = scene.frames.grammar
    head = sentence.head(noun)
    if head is not None and comes_about(sentence, noun, head, scene.frames):
        return True
    told = (grammar.accompanying - {"in"}) | scene.frames.higher.after
    told |= doer_cases(grammar)
    if trigger.frame.type != "harm" and sentence.language != "en":
        # "wegen des Streiks"; but "sentenced for murder": somebody is said to have done it
        told |= bare_prepositions(grammar.reasons)
    return noun.deprel in ("obl", "nmod") and case_of(sentence, noun) in told


def _are_goods_awaited(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether somebody fears, wants or stops deliveries of known goods: "befürchtet Panzerlieferungen"."""
    head = scene.sentence.head(trigger.word)
    if trigger.verb is not None or head is None or trigger.word.deprel not in ("obj", "nsubj:pass"):
        return False
    goods = any(part.role.role == "goods" and part.is_sure for part in parts)
    return goods and made_by(scene.sentence, head, scene.frames.higher) is not None


def _is_paid_by_somebody(parts: list[Part]) -> bool:
    """Whether a sum of money and somebody who pays or gets it are told, known or not."""
    paid = any(part.role.role == "amount" and (part.role.unit or "").isupper() for part in parts)
    return paid and any(part.role.role in ("agent", "recipient") for part in parts)


def _is_enough(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether something known plays a role: a name, somebody who acts, a place, goods of a known kind, or a number."""
    numbered = any(part.role.role == "quantity" for part in parts)
    if trigger.frame.type == "harm" or (trigger.frame.type == "detain" and numbered):
        return True  # "almost a thousand arrests"
    if any(part.role.mention is not None for part in parts):
        return True
    if trigger.frame.type == "finance" and trigger.combination is None and _is_paid_by_somebody(parts):
        return True  # "the drugmaker is to pay 2.3 billion dollars"
    if _are_goods_awaited(scene, trigger, parts):
        return True
    main = [part for part in parts if part.role.role not in CIRCUMSTANCES and part.is_sure]
    kinds = [trigger.frame.kinds.get(part.role.role) for part in main]
    # what must be goods, or somebody, and is: known already
    if any(kind is not None and not {"thing", "unlisted"} & {*kind} for kind in kinds):
        return True
    if any(is_any(scene, part.head, None, ("actor", "place", "goods")) for part in main):
        return True
    return bool(main) and len({part.role.role for part in parts}) > 1


def _has_dead_subject(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether who or what is said to do it cannot: "an import ban would hit Russia", "it gives two kinds" in German."""
    if trigger.verb is None:
        return False
    if _only_says_there_is(scene, trigger.verb, parts):
        return True
    if trigger.frame.type == "attack":
        # "hit by the strike", "the tariffs hit farmers", "a heatwave hits Spain"
        return _is_itself_an_event(scene, parts, "agent") or _is_disaster(scene, parts)
    if trigger.frame.type == "restrict":
        return _is_disaster(scene, parts)
    if trigger.frame.type == "travel":
        return _goes_nowhere(scene, trigger.verb, parts)
    if trigger.frame.type == "own":
        return _is_owned_by_goods(scene, trigger.frame, trigger.verb)
    if trigger.frame.type == "appoint":
        return any(is_abstract(scene, w, name_of(scene, w)) for w in subject_words(scene.sentence, trigger.verb))
    if trigger.frame.type == "harm":
        agents = (part.head for part in parts if part.role.role == "agent")
        return any(is_abstract(scene, w, name_of(scene, w)) and not harms(scene, w) for w in agents)
    if trigger.frame.type == "negotiate":
        return _is_alone(scene, parts)
    if trigger.frame.type != "meet":
        return False
    if _is_alone(scene, parts):
        return True
    if _is_itself_an_event(scene, parts, "patient"):
        return True  # "dat een verbod eerlijke ondernemers treft"
    if trigger.frame.subject != "agent":
        return False
    subjects = {w.index for w in subject_words(scene.sentence, trigger.verb)}
    sure = {part.head.index for part in parts if part.role.role == "agent" and part.is_sure}
    return bool(subjects) and not subjects & sure and not any(name_of(scene, scene.sentence.words[i]) for i in subjects)


def _is_owned_by_goods(scene: Scene, frame: Frame, verb: Word) -> bool:
    """Whether goods are said to own something: "the software has two parts"."""
    does_it = frame.subject == "agent" and not is_passive(scene.sentence, verb) and verb.deprel not in ("acl", "amod")
    return does_it and any(is_goods(scene, w, name_of(scene, w)) for w in subject_words(scene.sentence, verb))


def _only_says_there_is(scene: Scene, verb: Word, parts: list[Part]) -> bool:
    """Whether a verb only says that there is something: "es [gibt] zwei Arten"."""
    if scene.frames.grammar.there_is.isdisjoint(verb_forms(scene.sentence, verb)):
        return False
    agents = [part.head for part in parts if part.role.role == "agent" and part.role.mention is None]
    from_somewhere = any(part.role.role == "origin" for part in parts)  # "es gab Geld aus Brüssel": somebody gave it
    subjects = [] if from_somewhere else [*scene.sentence.children(verb, "nsubj", "expl")]
    expletives = clause_words(scene.sentence.language).expletives
    return any(w.text.casefold() in expletives for w in (*agents, *subjects))


def _is_alone(scene: Scene, parts: list[Part]) -> bool:
    """Whether one person would meet nobody: "promised to meet and exceed the goals"."""
    told = [part for part in parts if part.role.role not in ("place", "purpose")]
    if len(told) != 1 or told[0].role.role != "agent":
        return False
    head = told[0].head
    return head.has("Number", "Sing") and is_any(scene, head, name_of(scene, head), ("person",))


def _is_disaster(scene: Scene, parts: list[Part]) -> bool:
    """Whether what does it is what harms by itself, such as a fire or a drought."""
    return any(harms(scene, part.head) for part in parts if part.role.role == "agent" and not part.role.mention)


def _goes_nowhere(scene: Scene, verb: Word, parts: list[Part]) -> bool:
    """Whether what is said to go or come is neither somebody nor goods: "the letter reached her office"."""
    if any(part.role.role in ("agent", "goods", "patient") and (part.is_sure or part.role.mention) for part in parts):
        return False
    nouns = [w for w in subject_words(scene.sentence, verb) if w.upos == "NOUN"]
    if any(is_deed(scene, w) for w in nouns):
        return True  # "the sale never went ahead"
    still = (w for w in nouns if not is_carrier_noun(scene, w) and not is_goods(scene, w, None))
    return any(not is_unlisted(scene, w, None) for w in still)


def _is_itself_an_event(scene: Scene, parts: list[Part], role: RoleName) -> bool:
    """Whether who plays a role is a noun that tells of an event, and nobody named."""
    heads = (part.head for part in parts if part.role.role == role and part.role.mention is None)
    return any(noun_end(w, scene.frames.by_noun, scene.sentence.language) for w in heads if w.upos == "NOUN")


def _is_only_words(scene: Scene, trigger: Trigger, parts: list[Part]) -> bool:
    """Whether persons attack each other and nothing says with what or where: then it is mostly words."""
    if trigger.frame.type != "attack" or any(part.role.role in ("goods", "place", "quantity") for part in parts):
        return False
    attacked = [part for part in parts if part.role.role == "patient"]
    doers = [part for part in parts if part.role.role == "agent"]
    attacked = attacked or (doers if len(doers) > 1 else [])  # "clashes between Reed and Park over the budget"
    named = [m for part in attacked if (m := name_of(scene, part.head)) is not None]
    return bool(named) and all(m.type == "person" for m in named)


def is_heading(sentence: Sentence, verb: Word | None) -> bool:
    """Whether a line is an object and a bare infinitive, which only names a subject: "Inlichtingen verkopen"."""
    if (
        verb is None
        or sentence.language == "en"
        or verb.deprel != "root"
        or verb.text.casefold() != verb.lemma.casefold()
    ):
        return False
    has_doer = any(True for _ in sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "punct"))
    return not has_doer and verb.index == len(sentence.words) - 1


def asks_who(sentence: Sentence, verb: Word | None) -> bool:
    """Whether a question word is the subject: "who met X" tells of no meeting."""
    if verb is None:
        return False
    little = clause_words(sentence.language)
    asking = little.who - little.relative if verb.deprel == "acl:relcl" else little.who
    return any(w.text.casefold() in asking for w in sentence.children(verb) if w.upos in ("PRON", "DET"))
