"""One question with every position on it, as a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.deeds import SHARE
from wederhoor.compare.lines import CLOSE, Labels
from wederhoor.compare.offices import is_state_itself
from wederhoor.compare.origins import Origins
from wederhoor.compare.questions import ABOUT_GOODS, WORDS_KEY, Question, country_key
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing
from wederhoor.compare.verdicts import judge
from wederhoor.compare.voices import AGAINST, FOR, Voice
from wederhoor.compare.ways import CARRYING
from wederhoor.record import (
    Certainty,
    EntityId,
    Event,
    EventType,
    Finding,
    Position,
    ReportId,
    Role,
    Stance,
    finding_id,
)  # fmt: skip

STOPPING: frozenset[EventType] = frozenset(("suspend", "restrict"))


def finding_of(instance: Instance, standing: Standing, labels: Labels, more: Sequence[Voice] = ()) -> Finding | None:
    """The question about an event, where it is worth asking; `more` tell the same without an event that was read."""
    events = [one.event for one in instance.told]
    told = [voice for _, voice in standing.voices(events) if voice.stance != "ask"]  # a question is no answer
    level = standing.level(events, told or more)
    voices = [*told, *(replace(voice, level=level) for voice in more)]  # whose words tell nothing of how far it came
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
        _as_told(instance.question, events, standing.cast),
        level,
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
        positions=positions_of(voices, standing.cast),
        verdict=judge(voices),
        origins=origin_entities(voices, standing.origins),
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
    """The stop by which goods travel, or the country from which an attack comes: the only one that is named, by all
    tellings or by two reports; whoever tells less tells nothing else."""
    told: dict[str, set[ReportId]] = defaultdict(set)
    for event in events:
        told[_stop(event, cast)].add(event.report)
    untold = told.pop("", None)
    named, reports = next(iter(told.items()), ("", set()))
    return named if len(told) == 1 and (not untold or len(reports) > 1) else ""


def _stop(event: Event, cast: Cast) -> str:
    if event.type in CARRYING and cast.in_role(event, "recipient", "destination"):
        return cast.actor_key(next(iter(cast.in_role(event, "via")), None))
    if event.type != "attack":
        return ""
    origin = cast.actor_key(next(iter(cast.in_role(event, "origin")), None))
    words = cast.described(event, "origin")
    return origin or country_key(words, cast.languages.get(event.report, "en"))


def _as_told(question: Question, events: Sequence[Event], cast: Cast) -> Question:
    """The question with the words of a report for whom and for what in a town only words describe, English ones first.

    "the school in Ost" is closed, not the town.
    """
    ranked = sorted(events, key=lambda event: (cast.languages.get(event.report, "")[:2] != "en", event.id))
    roles = [role for event in ranked for role in event.roles]
    words = {f"{WORDS_KEY}{role.words.text.casefold()}": f"{WORDS_KEY}{role.words.text}" for role in reversed(roles)}
    target = _thing_in_town(question, roles, cast) or words.get(question.target, question.target)
    return replace(question, agent=words.get(question.agent, question.agent), target=target)


def _thing_in_town(question: Question, roles: Sequence[Role], cast: Cast) -> str:
    """The key of the first words for what is stopped in a town; empty where the town itself is, and for all else."""
    place = cast.entities.get(question.target)
    if question.type not in STOPPING or place is None or place.type != "place":
        return ""
    things = (r.words.text for r in roles if r.role == "patient" and cast.player(r) == question.target)
    return next((f"{WORDS_KEY}{told}" for told in things if " " in told), "")


def _goods_words(events: Sequence[Event], origins: Origins) -> str:
    """Words for goods of no known kind, English ones first."""
    told = [(event, goods[0]) for event in events if (goods := origins.cast.goods_of(event))]
    ranked = ((origins.cast.languages.get(event.report, "")[:2] != "en", len(text), text) for event, text in told)
    return min(ranked, default=(True, 0, ""))[2]


def origin_entities(voices: Sequence[Voice], origins: Origins) -> tuple[EntityId, ...]:
    """One entity for each origin that is one or is spoken for by one; its first speaker in the order of ids."""
    first: dict[str, EntityId] = {}
    for voice in voices:
        entity = voice.origin if voice.origin in origins.cast.entities else voice.speaker
        if voice.origin and entity and voice.stance in FOR | AGAINST | {"warn"}:
            first[voice.origin] = min(entity, first.get(voice.origin, entity))
    return tuple(sorted(set(first.values())))


def positions_of(voices: Sequence[Voice], cast: Cast) -> tuple[Position, ...]:
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
