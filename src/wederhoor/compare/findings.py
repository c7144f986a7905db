"""What the reports say together: every question that more than one voice answers, with each position on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.claims import Claim, claims_in, find_claims, with_numbers
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.deeds import SHARE
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.lines import CLOSE, Labels
from wederhoor.compare.offices import is_state_itself
from wederhoor.compare.origins import Origins
from wederhoor.compare.questions import ABOUT_GOODS, country_key
from wederhoor.compare.routes import CARRYING
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, lay_out
from wederhoor.compare.topics import Topics
from wederhoor.compare.two_numbers import find_two_numbers
from wederhoor.compare.verdicts import judge
from wederhoor.compare.voices import AGAINST, FOR, Voice
from wederhoor.record import (
    Certainty,
    Entity,
    EntityId,
    Event,
    EventId,
    EventType,
    Finding,
    Mention,
    Position,
    Report,
    Reprint,
    Stance,
    Statement,
    finding_id,
)  # fmt: skip

STOPPING: frozenset[EventType] = frozenset(("suspend", "restrict"))
DONE_ONCE: frozenset[EventType] = frozenset(("attack", "harm"))  # what is bought may be bought again


def find_findings(
    *,
    reports: Sequence[Report],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
    reprints: Sequence[Reprint],
) -> tuple[Finding, ...]:
    """Questions that two or more reports or speakers answer, or that one denies or doubts; ordered by id."""
    standing = lay_out(
        reports=reports,
        mentions=mentions,
        entities=entities,
        statements=statements,
        events=events,
        reprints=reprints,
    )
    labels = Labels(standing.cast)
    asked = [(one, finding) for one in _one_for_rivals(standing) if (finding := _finding(one, standing, labels))]
    found = [finding for _, finding in asked]
    asked_of = {event for finding in found for event in finding.events}
    told = {statement for finding in found for position in finding.positions for statement in position.statements}
    told |= {statement.id for statement in statements if not asked_of.isdisjoint(statement.events)}
    topics = Topics(mentions_by_report(mentions), {one.id: one for one in statements}, standing.origins)
    claims = find_claims(statements, topics, told)
    told_again = claims_in(found, claims, topics)
    for number, same in told_again.items():
        voices = [voice for claim in same for voice in claim.voices]
        found[number] = _finding(asked[number][0], standing, labels, voices) or found[number]
    taken = {claim.question for same in told_again.values() for claim in same}
    alone = [claim for claim in claims if claim.question not in taken]
    numbers = find_two_numbers([one for one in statements if one.id not in told], topics)
    others = (_claimed(claim, standing.origins) for claim in with_numbers(alone, numbers, standing.origins))
    return tuple(sorted((*found, *others), key=lambda finding: finding.id))


def _one_for_rivals(standing: Standing) -> Iterator[Instance]:
    """The instances, where a deed told of two doers on one day is one question: whether it was done, and who did it."""
    seen: set[EventId] = set()
    for instance in standing.instances:
        if instance.told[0].event.id in seen:
            continue
        together = [instance]
        for one in together:  # grows while it is walked
            rivals = standing.rivals.get(one.told[0].event.id, ()) if one.question.type in DONE_ONCE else ()
            together += [rival for rival in rivals if rival not in together]
        seen |= {one.told[0].event.id for one in together}
        told = tuple(told for one in together for told in one.told)
        asked = replace(instance.question, agent="") if len(together) > 1 else instance.question
        yield replace(instance, question=asked, told=told)


def _claimed(claim: Claim, origins: Origins) -> Finding:
    """What is in dispute though no event stands in it; it has no events."""
    return Finding(
        id=finding_id(claim.question, ()),
        question=claim.question,
        events=(),
        positions=_positions(claim.voices, origins.cast),
        verdict="disputed",
        origins=_origin_entities(claim.voices, origins),
        conflicts=claim.conflicts,
    )


def _finding(instance: Instance, standing: Standing, labels: Labels, more: Sequence[Voice] = ()) -> Finding | None:
    """The question about an event, where it is worth asking; `more` tell the same without an event that was read."""
    events = [one.event for one in instance.told]
    told = [voice for _, voice in standing.voices(events) if voice.stance != "ask"]  # a question is no answer
    voices = [*told, *more]
    has_goods = instance.question.type in ABOUT_GOODS and not instance.question.goods
    goods = _goods_words(events, standing.origins) if has_goods else ""
    way = _way(events, standing.cast)
    is_stood_for = any(voice.stance in FOR for voice in voices)
    is_route = bool(way) and is_stood_for and instance.question.type == "supply"  # worth telling even by one voice
    nothing_named = instance.question.type == "supply" and not (instance.question.goods or goods)
    nothing_named |= instance.question.goods == SHARE and not instance.question.target
    conflicts = standing.conflicts(events, labels)
    if nothing_named or not (_is_worth_asking(voices) or conflicts or is_route):
        return None
    line = labels.line(
        instance.question,
        standing.level(events, voices),
        goods=goods,
        way=way,
        when=instance.when,
        closes=all(_closes(event, standing.cast) for event in events),
    )
    ids = tuple(event.id for event in events)
    return Finding(
        id=finding_id(line, ids),
        question=line,
        events=ids,
        positions=_positions(voices, standing.cast),
        verdict=judge(voices),
        origins=_origin_entities(voices, standing.origins),
        conflicts=conflicts,
        links=tuple(one.link for one in instance.told),
    )


def _closes(event: Event, cast: Cast) -> bool:
    """Whether something is stopped by being shut down."""
    words = concepts_in(event.trigger.text, cast.languages.get(event.report, "en"))
    return event.type in STOPPING and CLOSE in words


def _is_worth_asking(voices: Sequence[Voice]) -> bool:
    """A title that says what the lead says again is one voice; who denies is enough, who only doubts is not."""
    told = {(voice.report, voice.holder) for voice in voices}
    return len(told) > 1 or any(voice.stance == "deny" and not voice.own for voice in voices)


def _way(events: Sequence[Event], cast: Cast) -> str:
    """The stop by which all tellings let goods travel, or the country from which all let an attack come."""
    ways = {_stop(event, cast) for event in events}
    return ways.pop() if len(ways) == 1 else ""


def _stop(event: Event, cast: Cast) -> str:
    if event.type in CARRYING and cast.in_role(event, "recipient", "destination"):
        return cast.actor_key(next(iter(cast.in_role(event, "via")), None))
    if event.type != "attack":
        return ""
    origin = cast.actor_key(next(iter(cast.in_role(event, "origin")), None))
    words = cast.described(event, "origin")
    return origin or country_key(words, cast.languages.get(event.report, "en"))


def _goods_words(events: Sequence[Event], origins: Origins) -> str:
    """Words for goods of no known kind, English ones first."""
    told = [(event, goods[0]) for event in events if (goods := origins.cast.goods_of(event))]
    ranked = ((origins.cast.languages.get(event.report, "")[:2] != "en", len(text), text) for event, text in told)
    return min(ranked, default=(True, 0, ""))[2]


def _origin_entities(voices: Sequence[Voice], origins: Origins) -> tuple[EntityId, ...]:
    """One entity for each origin that is one or is spoken for by one; its first speaker in the order of ids."""
    first: dict[str, EntityId] = {}
    for voice in voices:
        entity = voice.origin if voice.origin in origins.cast.entities else voice.speaker
        if voice.origin and entity and voice.stance in FOR | AGAINST | {"warn"}:
            first[voice.origin] = min(entity, first.get(voice.origin, entity))
    return tuple(sorted(set(first.values())))


def _positions(voices: Sequence[Voice], cast: Cast) -> tuple[Position, ...]:
    grouped: dict[tuple[str, str, str, Stance, Certainty], list[Voice]] = defaultdict(list)
    one_of = _one_for_states({voice.speaker for voice in voices if voice.speaker}, cast)
    for voice in voices:
        unnamed = "" if voice.speaker or voice.publisher else voice.holder
        speaker = one_of.get(voice.speaker, "") if voice.speaker else ""
        grouped[speaker, voice.publisher or "", unnamed, voice.stance, voice.certainty].append(voice)
    return tuple(
        Position(
            speaker=speaker or None,
            publisher=publisher or None,
            stance=stance,
            certainty=certainty,
            statements=tuple(sorted({voice.statement for voice in same if voice.statement})),
        )
        for (speaker, publisher, _, stance, certainty), same in sorted(grouped.items())
    )


def _one_for_states(speakers: Collection[EntityId], cast: Cast) -> Mapping[EntityId, EntityId]:
    """Each speaker; the government for its country, and one of them for both: "Mali denied it" in two reports."""
    ranked = sorted(speakers, key=lambda entity: (cast.entities[entity].type != "government", entity))
    first: dict[str, EntityId] = {}
    found: dict[EntityId, EntityId] = {}
    for entity in ranked:
        key = cast.actor_key(entity)
        is_state = key.startswith(STATE_KEY) and is_state_itself(cast.entities[entity].name)
        found[entity] = first.setdefault(key, entity) if is_state else entity
    return found
