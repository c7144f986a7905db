"""Denials and doubts tied to what they answer: in their own report as it was read, in others by whom they name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from wederhoor.compare.cast import Cast
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.confirmed import find_confirmed
from wederhoor.compare.critics import find_critics
from wederhoor.compare.denials_by_doers import find_charged
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import means_number, pointing_of
from wederhoor.compare.presupposed import is_presupposed
from wederhoor.compare.questions import ASKED
from wederhoor.compare.same_event import Instance
from wederhoor.compare.taking_sides import find_sides
from wederhoor.compare.topics import Topics
from wederhoor.compare.turning import is_refusal, is_turned
from wederhoor.compare.voices import AGAINST, FOR, TURNED, Answer, last_speaker
from wederhoor.record import Event, EventId, EventType, Mention, Stance, Statement

Holding = Mapping[EventId, Sequence[Statement]]
Answers = Mapping[EventId, Sequence[Answer]]
MIN_SHARED = 2  # of the parties and speakers of a question, before a denial elsewhere is taken to answer it
SENTENCE_END = re.compile(r"[.!?]\s+(?=[^\W\d_a-zäöüß])")
MAX_OPEN = 6  # words; whoever says more of what he denies denies something else than the event
PUNISHING: frozenset[EventType] = frozenset(("sanction", "detain", "restrict", "attack"))
HARMING = frozenset(("kill", "injure"))  # concepts
MAX_ASKED = 200  # questions about one party, beyond which naming it points to none of them


def find_answers(
    *,
    instances: Sequence[Instance],
    events: Sequence[Event],
    statements: Sequence[Statement],
    holding: Holding,
    mentions: Sequence[Mention],
    origins: Origins,
) -> Answers:
    """For each event, the denials and doubts that answer it, or answer who denied it, without telling it again."""
    found: dict[EventId, list[Answer]] = defaultdict(list)
    by_id = {statement.id: statement for statement in statements}
    known = {event.id: event for event in events}
    asked = {told.event.id for instance in instances for told in instance.told}
    deeds = {event.id: event.type for event in events}
    topics = Topics(mentions_by_report(mentions), by_id, origins, deeds)
    loose = []
    for statement in sorted(statements, key=lambda statement: statement.id):
        if statement.stance not in AGAINST:
            continue
        answered = by_id.get(statement.answers) if statement.answers else None
        tied = answered.events if answered else ()
        for event in tied:
            if answered and event in known and _is_answer(statement, answered, known[event], topics):
                found[event].append(Answer(statement, _stance_on(statement, answered, known[event], origins)))
        is_open = not statement.events and len(statement.content.text.split()) <= MAX_OPEN
        is_of_other = answered is not None and not tied  # of what was told with no event
        if not asked & set(tied) and is_open and not is_of_other and last_speaker(statement, origins.cast):
            loose.append(_Loose(statement, frozenset(known[event].type for event in tied if event in known)))
    for confirmed, confirming in find_confirmed(statements).items():
        told = by_id.get(confirmed)
        for event in told.events if told else ():
            found[event] += [Answer(one, told.stance) for one in confirming if told]
    across = dict(_across(loose, instances, holding, topics))
    alone = [one.statement for one in loose if one.statement not in across and not topics.is_answer(one.statement)]
    for statement, event in (*across.items(), *find_charged(alone, instances, topics.named, origins)):
        found[event].append(Answer(statement, statement.stance))
    for statement, event in find_critics(instances, statements, topics.named, origins.cast):
        found[event].append(Answer(statement, "doubt"))
    for statement, event in find_sides(instances, statements, topics.named, origins.cast):
        found[event].append(Answer(statement, statement.stance))
    return found


def _stance_on(statement: Statement, answered: Statement, event: Event, origins: Origins) -> Stance:
    report = origins.reports.get(statement.report)
    if report and is_refusal(statement, event, report):
        return "oppose"
    return TURNED[statement.stance] if is_turned(statement, answered, event, origins) else statement.stance


def _is_answer(statement: Statement, answered: Statement, event: Event, topics: Topics) -> bool:
    """Whether a denial that is tied to a statement speaks of this event in it."""
    origins = topics.origins
    language = origins.cast.languages.get(statement.report, "en")
    return not (
        _is_far(statement, answered, origins)
        or _is_charged(statement, event, origins.cast, is_told=answered.speaker_class == "author")
        or _is_of_number(statement, event, origins)
        or is_presupposed(event, answered, language)
        or _is_of_else(statement, event, topics)
    )


def _is_of_else(statement: Statement, event: Event, topics: Topics) -> bool:
    """Whether it names things of its own, and none of the event: who doubts the growth of trade doubts no treaty."""
    words = statement.content.text
    if ASKED in topics.told(statement):  # who denies that he was asked denies no giving
        return True
    if pointing_of(words) or not (names := topics.inside(statement) - topics.speaker(statement)):
        return False
    parties = frozenset(topics.origins.cast.state_key(topics.origins.cast.player(role)) for role in event.roles)
    language = topics.origins.cast.languages.get(statement.report, "en")
    told = concepts_in(" ".join((event.trigger.text, *(role.words.text for role in event.roles))), language)
    return names.isdisjoint(parties) and topics.told(statement).isdisjoint(told)


def _is_of_number(statement: Statement, event: Event, origins: Origins) -> bool:
    """Whether only a number is denied: who rejects a toll does not deny that people died."""
    words, is_counted = statement.content.text, any(role.value is not None for role in event.roles)
    if event.type == "harm" and is_counted:
        language = origins.cast.languages.get(statement.report, "en")
        return HARMING.isdisjoint(concepts_in(words, language)) or means_number(words)
    return means_number(words) and not is_counted


def _is_far(statement: Statement, answered: Statement, origins: Origins) -> bool:
    """Whether the denial comes in a sentence before, or another stands between it and a report's own words."""
    report = origins.reports.get(statement.report)
    if report is None:
        return False
    if answered.content.start > statement.content.start:
        return SENTENCE_END.search(report.text, statement.content.end, answered.content.start) is not None
    between = report.text[answered.content.end : statement.content.start]
    return answered.speaker_class == "author" and len(SENTENCE_END.findall(between)) > 1


def _is_charged(statement: Statement, event: Event, cast: Cast, *, is_told: bool) -> bool:
    """Whether the speaker is who the event is done to: a firm under sanctions denies the charge, not the sanctions.

    `is_told` of what the report itself tells: who says of others that they resigned may be denied by them.
    """
    speaker = last_speaker(statement, cast)
    is_done_to = speaker is not None and speaker in cast.in_role(event, "patient")
    return is_done_to and (event.type in PUNISHING or (event.type == "suspend" and is_told))


class _Loose(NamedTuple):
    """A denial that names no event, with the types of those in what it answers."""

    statement: Statement
    types: frozenset[EventType]


def _across(
    loose: Sequence[_Loose], instances: Sequence[Instance], holding: Holding, topics: Topics
) -> Iterator[tuple[Statement, EventId]]:
    """Denials by somebody known that name no event, with the one question whose parties and speakers they name."""
    parties = [_parties(instance, holding, topics.origins) for instance in instances] if loose else []
    by_party: dict[str, list[int]] = defaultdict(list)
    for number, keys in enumerate(parties):
        for key in keys:
            by_party[key].append(number)
    for statement, types in loose:
        named = topics.named(statement)
        # two in common: one is not the commonest
        lists = sorted((by_party.get(key, []) for key in named), key=len)[:-1]
        own = topics.origins.of_speaker(last_speaker(statement, topics.origins.cast))
        shared = {
            number: len(named & (parties[number] - ({own} - _asked_about(instances[number]))))
            for found in lists
            if len(found) <= MAX_ASKED
            for number in found
            if not types or instances[number].question.type in types
        }
        best = max(shared.values(), default=0)
        answered = [number for number, n in shared.items() if n == best]
        if best >= MIN_SHARED and len(answered) == 1:
            yield statement, instances[answered[0]].told[0].event.id


def _asked_about(instance: Instance) -> frozenset[str]:
    return frozenset((instance.question.agent, instance.question.target))


def _parties(instance: Instance, holding: Holding, origins: Origins) -> frozenset[str]:
    """Who does it, to whom, and who says so."""
    events = [told.event for told in instance.told]
    said_by = {
        origins.of_speaker(last_speaker(statement, origins.cast))
        for event in events
        for statement in holding.get(event.id, ())
        if statement.stance in FOR
    }
    printed_by = {origins.of_report(event.report) for event in events}
    return (_asked_about(instance) | said_by | printed_by) - {""}
