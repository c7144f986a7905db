"""From a reading to its events: words that tell of one, with roles, status and time.

Rather no event than a wrong one: an event needs a role that its frame asks for, and somebody or something known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from wederhoor.extract.clauses import base_language, is_nominalised
from wederhoor.extract.events.amounts import Part, find_amounts, number_of
from wederhoor.extract.events.cargo import find_cargo, is_carrier
from wederhoor.extract.events.compounds import compound_role
from wederhoor.extract.events.covers import disguise_of, find_covers, find_middlemen
from wederhoor.extract.events.enough import asks_who, is_event, is_heading, tells_alone
from wederhoor.extract.events.event_time import (
    LASTING,
    happening_verb,
    is_called_for,
    is_summoned_for,
    time_of,
    told_last,
)
from wederhoor.extract.events.forms import bare_prepositions, case_of
from wederhoor.extract.events.frames import Frame, frames_of
from wederhoor.extract.events.from_there import find_start
from wederhoor.extract.events.goals import find_goals
from wederhoor.extract.events.goods_again import with_narrower_goods
from wederhoor.extract.events.implied import with_implied_agents
from wederhoor.extract.events.noun_status import noun_status
from wederhoor.extract.events.own_word import by_own_word
from wederhoor.extract.events.owners import find_owner
from wederhoor.extract.events.purpose import purpose_of
from wederhoor.extract.events.roles import find_roles, in_order
from wederhoor.extract.events.scene import Scene, scene_of
from wederhoor.extract.events.status import verb_status
from wederhoor.extract.events.steps import in_steps
from wederhoor.extract.events.tense import is_present
from wederhoor.extract.events.told_after import find_told_after, with_told_after
from wederhoor.extract.events.told_by_verb import is_only_stopped, is_told_by_verb
from wederhoor.extract.events.traps import is_played, played_in
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.events.trigger_arguments import PUNISHING, arguments_of
from wederhoor.extract.events.triggers import find_triggers
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import Reading, Word
from wederhoor.record import MUTUAL, Event, EventStatus, EventType, Report, Role, When, event_id
from wederhoor.text.dates import Tense

# called for, these are for others to do: "called for the resignation of the minister"
OF_OTHERS: frozenset[EventType] = frozenset(("suspend", "sanction", "restrict", "supply", "trade", "finance", "other"))
REACH = 2  # sentences back that a pronoun points to


def find_events(reading: Reading, mentions: MentionIndex) -> tuple[Event, ...]:
    """All events of a report, in text order."""
    events: list[list[Event]] = []
    starts: list[int] = []
    for number, sentence in enumerate(reading.sentences):
        frames = frames_of(base_language(sentence.language))
        before = reading.sentences[max(0, number - REACH) : number][::-1]
        if frames is not None:
            scene = scene_of(reading.report, sentence, mentions, frames, before)
            scene = replace(scene, reference=told_last([event for found in events[-REACH:] for event in found]))
            for role in find_told_after(scene) if events else ():
                events[-1] = [with_told_after(event, role) for event in events[-1]]
            events.append(list(_sentence_events(scene)))
            starts.append(sentence.start)
    told = with_narrower_goods(list(zip(starts, with_implied_agents(events), strict=True)), reading.report)
    return tuple(event for found in told for event in found)


def _sentence_events(scene: Scene) -> Iterator[Event]:
    told: dict[int, EventType] = {}
    found: dict[int, tuple[Trigger, list[Part]]] = {}
    alone: dict[int, tuple[Trigger, list[Part]]] = {}
    played = played_in(scene)
    for trigger in find_triggers(scene.sentence, scene.frames):
        first = found.get(trigger.word.index)
        again = first is not None and first[0].frame.type == trigger.frame.type and first[0].verb == trigger.verb
        words = {trigger.word.index} | ({trigger.verb.index} if trigger.combination and trigger.verb else set())
        if not again and (words & told.keys() or is_told_by_verb(scene, trigger, told)):
            continue
        if is_played(scene, trigger, played) or asks_who(scene.sentence, trigger.verb):
            continue
        if is_heading(scene.sentence, trigger.verb):
            continue
        parts = _parts(scene, trigger)
        if is_carrier(trigger, scene, parts) or is_only_stopped(scene, trigger, parts, told):
            continue
        if is_event(scene, trigger, parts):
            if first is None or (again and _tells_more(parts, first[1])):
                told |= dict.fromkeys(words, trigger.frame.type)
                found[trigger.word.index] = trigger, parts
        elif (
            tells_alone(scene, trigger, parts)
            and _is_dated(scene, trigger)
            and (trigger.word.index not in alone or len(parts) > len(alone[trigger.word.index][1]))
        ):
            alone[trigger.word.index] = trigger, parts
    for index, (trigger, parts) in alone.items():
        if index not in told and not is_told_by_verb(scene, trigger, told):
            found[index] = trigger, parts
    events = [(trigger, _event(scene, trigger, [part.role for part in parts])) for trigger, parts in found.values()]
    events.sort(key=lambda pair: pair[1].trigger.start)
    yield from _with_culprits(scene, events)


def _is_dated(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun is of a type, or of none but tells when it is: "the verdict is due on Monday"."""
    return trigger.frame.type != "other" or time_of(scene, trigger, tense=None) is not None


def _tells_more(parts: Sequence[Part], others: Sequence[Part]) -> bool:
    """Whether a second frame of the same type finds all that the first one did, and more."""
    mine = {(part.role.role, part.role.words.start) for part in parts}
    return mine > {(part.role.role, part.role.words.start) for part in others}


def _with_culprits(scene: Scene, found: list[tuple[Trigger, Event]]) -> Iterator[Event]:
    """The events, with an agent for what somebody is punished for: "sanctioned X for the supply of arms"."""
    punished = {
        w.index: event for trigger, event in found if event.type in PUNISHING for w in (trigger.word, trigger.verb) if w
    }
    reasons = bare_prepositions(scene.frames.grammar.reasons)
    for trigger, event in found:
        head = scene.sentence.head(trigger.word)
        told_of = punished.get(head.index) if head else None
        by_case = case_of(scene.sentence, trigger.word) in reasons
        by_mark = any(w.text.casefold() in reasons for w in scene.sentence.children(trigger.word, "mark"))
        owned = any(role.role == "agent" for role in event.roles) and not by_mark
        if told_of is None or told_of is event or not (by_case or by_mark) or owned:
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
    beside = verb or happening_verb(scene, trigger)
    time = time_of(scene, trigger, tense="future" if beside and is_present(scene.sentence, beside) else None)
    asked_for = is_called_for(scene, trigger)
    called_for = asked_for or any(is_summoned_for(scene, trigger, t) for t in scene.times)
    if called_for:
        status: EventStatus = "planned"
    elif trigger.verb is not None and not is_nominalised(scene.sentence, trigger.verb):
        status = verb_status(
            scene.sentence, trigger.verb, scene.frames, kind=frame.type, future_time=_is_to_come(report, frame, time)
        )
    else:
        status = noun_status(scene.sentence, trigger.word, scene.frames, frame.type)
        is_now = beside is not None and is_present(scene.sentence, beside)  # "the hearing is on Monday"
        if (status == "ongoing" or (status == "occurred" and is_now)) and _is_to_come(report, frame, time):
            status = "planned"
    if (frame.demands or (asked_for and frame.type in OF_OTHERS)) and status != "negated":
        status = "possible"
    if frame.intends and status in ("occurred", "ongoing"):
        status = "planned"
    status = by_own_word(scene, trigger, status)
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


def _is_to_come(report: Report, frame: Frame, time: When | None) -> bool:
    """Whether an event's time lies ahead; of what lasts, an end that does says nothing: "closed until March"."""
    if time is None or report.published is None:
        return False
    start = time.first or (None if frame.type in LASTING else time.last)
    return bool(start and start > report.published.last)


def _is_over(report: Report, time: When | None) -> bool:
    return bool(time and time.last and report.published and time.last < report.published.first)


def _parts(scene: Scene, trigger: Trigger) -> list[Part]:
    """The roles of an event, in text order."""
    arguments, slots = arguments_of(scene, trigger)
    parts = find_roles(scene, trigger.frame, [a for a in arguments if not _is_expletive(a.word)], slots)
    if trigger.verb is None or trigger.combination is not None:
        parts = [*compound_role(scene, trigger.frame, trigger.word), *number_of(scene, trigger.word), *parts]
    if trigger.frame.type in MUTUAL:
        parts = _mutual(parts)
    roots = {w.index for w in (trigger.word, trigger.verb) if w}
    parts += [*find_covers(scene, arguments, {part.head.index for part in parts}), *find_middlemen(scene, arguments)]
    parts += [*purpose_of(scene, trigger), *find_goals(scene, trigger)]
    parts += [*find_cargo(scene, trigger), *find_start(scene, trigger), *find_owner(scene, trigger, parts)]
    if trigger.verb is not None:
        parts += disguise_of(scene, trigger.verb)
    return in_steps(scene, _without_self(in_order([*find_amounts(scene, trigger.frame, roots), *parts])))


def _without_self(parts: Sequence[Part]) -> list[Part]:
    """Without an agent that is named as whom it befell too: the tree may part one name in two."""
    befallen = {part.role.mention for part in parts if part.role.role == "patient" and part.role.mention}
    return [part for part in parts if part.role.role != "agent" or part.role.mention not in befallen]


def _is_expletive(word: Word) -> bool:
    return word.deprel == "expl"


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
