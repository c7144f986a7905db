"""From a reading to its events: words that tell of one, with roles, status and time.

Rather no event than a wrong one: an event needs a role that its frame asks for, and somebody or something known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from wederhoor.extract.events.amounts import Part, find_amounts, number_of
from wederhoor.extract.events.arguments import Argument, noun_arguments, verb_arguments
from wederhoor.extract.events.covers import disguise_of, find_covers, find_middlemen
from wederhoor.extract.events.enough import asks_who, is_event
from wederhoor.extract.events.event_time import is_called_for, time_of
from wederhoor.extract.events.forms import case_of, preposition, verb_forms
from wederhoor.extract.events.frames import Combination, frames_of
from wederhoor.extract.events.implied import with_implied_agents
from wederhoor.extract.events.kinds import is_goods, name_of
from wederhoor.extract.events.negation import is_held_possible
from wederhoor.extract.events.purpose import purpose_of
from wederhoor.extract.events.roles import compound_role, find_roles, in_order
from wederhoor.extract.events.scene import Scene, scene_of
from wederhoor.extract.events.status import noun_status, verb_status
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.tense import is_present
from wederhoor.extract.events.traps import is_played
from wederhoor.extract.events.triggers import Trigger, find_triggers
from wederhoor.extract.events.verb_groups import is_nominalised
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import Reading, Word
from wederhoor.record import MUTUAL, Event, EventStatus, EventType, Report, Role, RoleName, When, event_id
from wederhoor.text.dates import Tense

PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict"))


def find_events(reading: Reading, mentions: MentionIndex) -> tuple[Event, ...]:
    """All events of a report, in text order."""
    events: list[list[Event]] = []
    for sentence in reading.sentences:
        frames = frames_of(sentence.language.split("-")[0])
        if frames is not None:
            events.append(list(_sentence_events(scene_of(reading.report, sentence, mentions, frames))))
    return tuple(event for found in with_implied_agents(events) for event in found)


def _sentence_events(scene: Scene) -> Iterator[Event]:
    told: dict[int, EventType] = {}
    found: list[tuple[Trigger, Event]] = []
    for trigger in find_triggers(scene.sentence, scene.frames):
        words = {trigger.word.index} | ({trigger.verb.index} if trigger.combination and trigger.verb else set())
        if words & told.keys() or _is_told_by_verb(scene, trigger, told):
            continue
        if is_played(scene, trigger) or asks_who(scene.sentence, trigger.verb):
            continue
        parts = _parts(scene, trigger)
        if is_event(scene, trigger, parts):
            told |= dict.fromkeys(words, trigger.frame.type)
            found.append((trigger, _event(scene, trigger, [part.role for part in parts])))
    found.sort(key=lambda pair: pair[1].trigger.start)
    yield from _with_culprits(scene, found)


def _is_told_by_verb(scene: Scene, trigger: Trigger, told: Mapping[int, EventType]) -> bool:
    """Whether the verb above a noun tells of the same: "signed an agreement" is one event."""
    head = scene.sentence.head(trigger.word)
    is_object = trigger.verb is None and trigger.word.deprel in ("obj", "nsubj:pass", "obl", "xcomp")
    return is_object and head is not None and told.get(head.index) == trigger.frame.type


def _with_culprits(scene: Scene, found: list[tuple[Trigger, Event]]) -> Iterator[Event]:
    """The events, with an agent for what somebody is punished for: "sanctioned X for the supply of arms"."""
    punished = {
        w.index: event for trigger, event in found if event.type in PUNISHING for w in (trigger.word, trigger.verb) if w
    }
    reasons = {preposition(word) for word in scene.frames.grammar.reasons}
    for trigger, event in found:
        head = scene.sentence.head(trigger.word)
        told_of = punished.get(head.index) if head else None
        by_case = case_of(scene.sentence, trigger.word) in reasons
        by_mark = any(w.text.casefold() in reasons for w in scene.sentence.children(trigger.word, "mark"))
        owned = any(role.role == "agent" for role in event.roles) and not by_mark
        if told_of is None or not (by_case or by_mark) or owned:
            yield event
            continue
        culprits = (r for r in told_of.roles if r.role == "patient")
        agents = [Role(role="agent", words=r.words, mention=r.mention) for r in culprits]
        roles = [*agents, *(role for role in event.roles if role.role != "agent")]
        roles.sort(key=lambda r: (r.words.start, r.words.end, r.role))
        status = "occurred" if event.status == "ongoing" else event.status
        yield msgspec.structs.replace(event, roles=tuple(roles), status=status)


def _event(scene: Scene, trigger: Trigger, roles: Sequence[Role]) -> Event:
    report, frame = scene.report, trigger.frame
    verb = trigger.verb
    time = time_of(scene, trigger, tense="future" if verb and is_present(scene.sentence, verb) else None)
    called_for = is_called_for(scene, trigger)
    if called_for:
        status: EventStatus = "planned"
    elif trigger.verb is not None and not is_nominalised(scene.sentence, trigger.verb):
        status = verb_status(
            scene.sentence, trigger.verb, scene.frames, kind=frame.type, future_time=_is_later(report, time)
        )
    else:
        status = noun_status(scene.sentence, trigger.word, scene.frames)
    if frame.intends and status in ("occurred", "ongoing"):
        status = "planned"
    if status == "ongoing" and _is_over(report, time):
        status = "occurred"
    tense: Mapping[EventStatus, Tense] = {"occurred": "past", "planned": "future"}
    return Event(
        id=event_id(report.id, frame.type, trigger.word.start, trigger.word.end),
        report=report.id,
        type=frame.type,
        trigger=report.cite(trigger.word.start, trigger.word.end),
        status=status,
        time=time_of(scene, trigger, tense=tense.get(status)),
        roles=tuple(roles),
    )


def _is_later(report: Report, time: When | None) -> bool:
    if time is None or report.published is None:
        return False
    start = time.first or time.last
    return bool(start and start > report.published.last)


def _is_over(report: Report, time: When | None) -> bool:
    return bool(time and time.last and report.published and time.last < report.published.first)


def _parts(scene: Scene, trigger: Trigger) -> list[Part]:
    """The roles of an event, in text order."""
    arguments, slots = _arguments(scene, trigger)
    parts = find_roles(scene, trigger.frame, [a for a in arguments if not _is_expletive(a.word)], slots)
    if trigger.verb is None or trigger.combination is not None:
        parts = [*compound_role(scene, trigger.frame, trigger.word), *number_of(scene, trigger.word), *parts]
    if trigger.frame.type in MUTUAL:
        parts = _mutual(parts)
    roots = {w.index for w in (trigger.word, trigger.verb) if w}
    parts += [*find_covers(scene, arguments, {part.head.index for part in parts}), *find_middlemen(scene, arguments)]
    parts += purpose_of(scene, trigger)
    if trigger.verb is not None:
        parts += disguise_of(scene, trigger.verb)
    return in_order([*find_amounts(scene, trigger.frame, roots), *parts])


def _is_expletive(word: Word) -> bool:
    return word.deprel == "expl"


def _arguments(scene: Scene, trigger: Trigger) -> tuple[list[Argument], Mapping[str, RoleName]]:
    """The arguments of verb or noun (of a combination: of both), and the roles of the slots."""
    frame, sentence, grammar = trigger.frame, scene.sentence, scene.frames.grammar
    slots = frame.slots()
    if trigger.verb is None:
        arguments = noun_arguments(sentence, trigger.word, grammar)
        arguments += _agent_above(scene, trigger, arguments)
        return arguments, slots
    arguments = verb_arguments(sentence, trigger.verb, grammar)
    arguments += _object_behind_time(scene, trigger, arguments)
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
    if owned or head is None or head.upos != "VERB" or trigger.word.deprel != "obj" or trigger.frame.subject is None:
        return
    if is_held_possible(sentence, head, scene.frames.grammar):
        return  # "considers an attack possible"
    if trigger.frame.type not in PUNISHING and {*verb_forms(sentence, head)} & (higher.planned | higher.possible):
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])


def _mutual(parts: list[Part]) -> list[Part]:
    """Who met, where the sentence makes them all its subject: the first is the agent, the others are whom he met."""
    agents = [part for part in parts if part.role.role == "agent"]
    if len(agents) < 2 or any(part.role.role == "patient" for part in parts):
        return parts
    return [
        Part(msgspec.structs.replace(part.role, role="patient"), part.head)
        if part.role.role == "agent" and part != agents[0]
        else part
        for part in parts
    ]
