"""From a reading to its events: words that tell of one, with roles, status and time.

Rather no event than a wrong one: an event needs a role that its frame asks for, and a name in one of its roles.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from wederhoor.extract.arguments import Argument, case_of, is_nominalised, noun_arguments, subject_words, verb_arguments
from wederhoor.extract.event_time import find_sentence_times, time_of
from wederhoor.extract.frames import Frame, Frames, frames_of, noun_end, preposition, verb_forms
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.roles import Scene, compound_role, disguise_of, find_roles
from wederhoor.extract.status import noun_status, verb_status
from wederhoor.extract.triggers import Trigger, find_triggers
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event, EventStatus, EventType, Report, Role, RoleName, When, event_id
from wederhoor.text.dates import Tense, TimeExpression
from wederhoor.text.goods import goods_category

MUTUAL: frozenset[EventType] = frozenset(("meet", "agree", "cooperate", "negotiate"))
PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict"))
CIRCUMSTANCES: frozenset[RoleName] = frozenset(("place", "quantity", "amount", "purpose", "cover"))


def find_events(reading: Reading, mentions: MentionIndex) -> tuple[Event, ...]:
    """All events of a report, in text order."""
    events: list[Event] = []
    for sentence in reading.sentences:
        frames = frames_of(sentence.language.split("-")[0])
        if frames is not None:
            events += _sentence_events(reading.report, sentence, mentions, frames)
    return tuple(events)


def _sentence_events(report: Report, sentence: Sentence, mentions: MentionIndex, frames: Frames) -> Iterator[Event]:
    times = find_sentence_times(report, sentence)
    time_words = frozenset(w.index for w in sentence.words for t in times if t.lead <= w.start < t.end)
    scene = Scene(report, sentence, mentions, frames, time_words)
    told: set[tuple[int, EventType]] = set()
    found: list[tuple[Trigger, Event]] = []
    for trigger in sorted(find_triggers(sentence, frames), key=lambda t: t.word.index):
        key = (trigger.word.index, trigger.frame.type)
        roles = _fitting(scene, trigger.frame, trigger, _roles(scene, trigger))
        if key not in told and _has_needed(trigger.frame, roles) and not _asks_who(sentence, trigger.verb):
            told.add(key)
            found.append((trigger, _event(scene, trigger, roles, times)))
    yield from (event for trigger, event in _with_culprits(scene, found) if _is_enough(scene, trigger, event))


def _with_culprits(scene: Scene, found: list[tuple[Trigger, Event]]) -> Iterator[tuple[Trigger, Event]]:
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
            yield trigger, event
            continue
        culprits = (r for r in told_of.roles if r.role == "patient")
        agents = [Role(role="agent", words=r.words, mention=r.mention) for r in culprits]
        roles = [*agents, *(role for role in event.roles if role.role != "agent")]
        roles.sort(key=lambda r: (r.words.start, r.words.end, r.role))
        status = "occurred" if event.status == "ongoing" else event.status
        yield trigger, msgspec.structs.replace(event, roles=tuple(roles), status=status)


def _event(scene: Scene, trigger: Trigger, roles: list[Role], times: list[TimeExpression]) -> Event:
    report, frame = scene.report, trigger.frame
    time = time_of(scene, trigger, times, tense=None)
    later = bool(time and time.first and report.published and time.first > report.published.last)
    later = later or bool(
        time and not time.first and time.last and report.published and time.last > report.published.last
    )
    if trigger.verb is not None and not is_nominalised(scene.sentence, trigger.verb):
        status = verb_status(scene.sentence, trigger.verb, scene.frames, kind=frame.type, future_time=later)
    else:
        status = noun_status(scene.sentence, trigger.word, scene.frames)
    if status == "ongoing" and _is_over(report, time):
        status = "occurred"
    tense: Mapping[EventStatus, Tense] = {"occurred": "past", "planned": "future"}
    return Event(
        id=event_id(report.id, frame.type, trigger.word.start, trigger.word.end),
        report=report.id,
        type=frame.type,
        trigger=report.cite(trigger.word.start, trigger.word.end),
        status=status,
        time=time_of(scene, trigger, times, tense=tense.get(status)),
        roles=tuple(roles),
    )


def _is_over(report: Report, time: When | None) -> bool:
    return bool(time and time.last and report.published and time.last < report.published.first)


def _roles(scene: Scene, trigger: Trigger) -> list[Role]:
    frame, sentence = trigger.frame, scene.sentence
    slots = frame.slots()
    if trigger.verb is None:
        arguments = noun_arguments(sentence, trigger.word, scene.frames.grammar)
        arguments += _agent_above(scene, trigger, arguments)
        roles = find_roles(scene, frame, arguments, slots)
        return [*compound_role(scene, frame, trigger.word), *roles]
    arguments = verb_arguments(sentence, trigger.verb, scene.frames.grammar)
    arguments += _object_behind_time(scene, trigger, arguments)
    if trigger.combination is None:
        return [*find_roles(scene, frame, arguments, slots), *disguise_of(scene, trigger.verb)]
    arguments = [a for a in arguments if a.word.index != trigger.word.index]
    arguments += noun_arguments(sentence, trigger.word, scene.frames.grammar)
    slots = {
        slot: role for slot, role in slots.items() if slot != "object" or frame.goods_only
    } | trigger.combination.roles()
    return find_roles(scene, msgspec.structs.replace(frame, only_named=()), arguments, slots)


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
            fits = scene.mentions.covering(word) or goods_category(word.text, scene.sentence.language)
            if word.index not in scene.time_words and fits and not case_of(scene.sentence, word):
                yield Argument("object", word)


def _agent_above(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> Iterator[Argument]:
    """Who plans or considers what a noun tells of: "Xi plant einen Besuch in Moskau"."""
    sentence, higher = scene.sentence, scene.frames.higher
    head = sentence.head(trigger.word)
    owned = any(a.slot in ("possessive", "adjective") and scene.mentions.covering(a.word) for a in arguments)
    if owned or head is None or head.upos != "VERB" or trigger.word.deprel != "obj" or trigger.frame.subject is None:
        return
    if {*verb_forms(sentence, head)} & (higher.planned | higher.possible):
        yield from (Argument("subject", w) for w in subject_words(sentence, head)[:1])


def _fitting(scene: Scene, frame: Frame, trigger: Trigger, roles: list[Role]) -> list[Role]:
    """The roles without those of a kind that the frame is not about; who met is agent and patient."""
    if frame.type in MUTUAL:
        roles = _mutual(roles)
    if trigger.combination is None and (frame.goods_only or frame.object_words):
        roles = _of_kind(scene, frame, trigger, roles)
    return roles


def _has_needed(frame: Frame, roles: list[Role]) -> bool:
    return not frame.needs or any(role.role in frame.needs for role in roles)


def _is_enough(scene: Scene, trigger: Trigger, event: Event) -> bool:
    """Whether an event has a name in a role, or two roles and goods of a known kind where it is about goods."""
    if any(role.mention is not None for role in event.roles):
        return True
    main = [role for role in event.roles if role.role not in CIRCUMSTANCES]
    goods = (role.words.text for role in main if role.role == "goods")
    told_goods = any(goods_category(words, scene.sentence.language) for words in goods)
    about_goods = trigger.frame.goods_only or "goods" in trigger.frame.slots().values()
    return len({role.role for role in main}) >= 2 and (told_goods if about_goods else trigger.verb is not None)


def _asks_who(sentence: Sentence, verb: Word | None) -> bool:
    """Whether a question word is the subject: "who met X" tells of no meeting."""
    if verb is None:
        return False
    asking = ("wer",) if verb.deprel == "acl:relcl" else ("wer", "wie", "who")
    return any(w.text.casefold() in asking for w in sentence.children(verb) if w.upos in ("PRON", "DET"))


def _mutual(roles: list[Role]) -> list[Role]:
    """Who met, where the sentence makes them all its subject: the first is the agent, the others are whom he met."""
    agents = [role for role in roles if role.role == "agent" and role.mention]
    if len(agents) < 2 or any(role.role == "patient" for role in roles):
        return roles
    return [
        Role(role="patient", words=r.words, mention=r.mention)
        if r.role == "agent" and r != agents[0] and r.mention
        else r
        for r in roles
    ]


def _of_kind(scene: Scene, frame: Frame, trigger: Trigger, roles: list[Role]) -> list[Role]:
    """Roles without objects of a kind that the frame is not about: who "gives" an interview supplies nothing."""
    about = frame.object if trigger.verb is not None or frame.genitive is None else frame.genitive
    checked: RoleName | None = "goods" if frame.goods_only else about
    return [role for role in roles if role.role != checked or _is_of_kind(scene, frame, role)]


def _is_of_kind(scene: Scene, frame: Frame, role: Role) -> bool:
    if frame.goods_only and goods_category(role.words.text, scene.sentence.language):
        return True
    listed = frozenset(word.casefold() for word in frame.object_words)
    inside = (w for w in scene.sentence.words if role.words.start <= w.start and w.end <= role.words.end)
    if any(noun_end(w, listed) for w in inside if w.upos in ("NOUN", "PROPN")):
        return True
    return any(role.words.text.casefold().startswith(word) for word in listed)
