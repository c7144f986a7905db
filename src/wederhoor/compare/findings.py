"""What the reports say together: every question that more than one voice answers, with each position on it.

Verdicts, from what is said and by whom; none of them says what is true:

- `disputed`: somebody denies or doubts what another asserts;
- `corroborated`: at least two independent origins assert it, as far as the question goes: who says that it may happen
  does not bear out that it did. An origin is a speaker, a state for all its officials, an agency for all who print it,
  or a report in its own voice. Copies and translations count once, and so does a speaker whom five reports quote;
- `single-origin`: one origin asserts it, or nobody does and one or more deny it;
- `unattributed`: nobody who says it has a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.answers import Holding, find_answers
from wederhoor.compare.cast import cast_of
from wederhoor.compare.conflicts import find_conflicts
from wederhoor.compare.origins import Origins, origins_of
from wederhoor.compare.questions import Labels
from wederhoor.compare.same_event import Instance, find_instances
from wederhoor.compare.voices import AGAINST, FOR, ORDER, Voice, resting_on_quoted, strongest, voices_on
from wederhoor.record import (
    Certainty,
    Entity,
    EntityId,
    Event,
    EventId,
    Finding,
    Mention,
    Position,
    Report,
    Reprint,
    Stance,
    Statement,
    Verdict,
    finding_id,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said of the events of a case, and whom it goes back to."""

    holding: Holding
    answers: Holding
    origins: Origins
    labels: Labels


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
    cast = cast_of(reports, entities, events, statements)
    origins = origins_of(cast, reports, reprints)
    instances = find_instances(events, cast, origins.reports)
    holding = statements_by_event(statements)
    answers = find_answers(
        instances=instances, statements=statements, holding=holding, mentions=mentions, origins=origins
    )
    told = _Told(holding, answers, origins, Labels(cast))
    found = (_finding(instance, told) for instance in instances)
    return tuple(sorted((finding for finding in found if finding), key=lambda finding: finding.id))


def statements_by_event(statements: Sequence[Statement]) -> Mapping[EventId, Sequence[Statement]]:
    found: dict[EventId, list[Statement]] = defaultdict(list)
    for statement in sorted(statements, key=lambda statement: statement.id):
        for event in statement.events:
            found[event].append(statement)
    return found


def _finding(instance: Instance, told: _Told) -> Finding | None:
    events = [one.event for one in instance.told]
    voices = list(resting_on_quoted(voice for event in events for voice in _voices(event, told)))
    goods = "" if instance.question.goods else _goods_words(events, told.origins)
    nothing_named = instance.question.type == "supply" and not (instance.question.goods or goods)
    if nothing_named or not _is_worth_asking(voices):
        return None
    line = told.labels.line(instance.question, strongest(voices), goods=goods, when=instance.when)
    ids = tuple(event.id for event in events)
    return Finding(
        id=finding_id(line, ids),
        question=line,
        events=ids,
        positions=_positions(voices),
        verdict=judge(voices),
        origins=_origin_entities(voices, told.origins),
        conflicts=find_conflicts(events, told.origins.reports),
        links=tuple(one.link for one in instance.told),
    )


def _voices(event: Event, told: _Told) -> Sequence[Voice]:
    holding, answers = told.holding.get(event.id, ()), told.answers.get(event.id, ())
    return list(voices_on(event, holding, answers, told.origins.cast, told.origins))


def _is_worth_asking(voices: Sequence[Voice]) -> bool:
    """A title that says what the lead says again is one voice; a speaker who denies is enough."""
    told = {(voice.report, voice.holder) for voice in voices}
    return len(told) > 1 or any(voice.stance in AGAINST and not voice.own for voice in voices)


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
        if voice.origin and entity and voice.stance in FOR | AGAINST:
            first[voice.origin] = min(entity, first.get(voice.origin, entity))
    return tuple(sorted(set(first.values())))


def _positions(voices: Sequence[Voice]) -> tuple[Position, ...]:
    grouped: dict[tuple[str, str, str, Stance, Certainty], list[Voice]] = defaultdict(list)
    for voice in voices:
        unnamed = "" if voice.speaker or voice.publisher else voice.holder
        grouped[voice.speaker or "", voice.publisher or "", unnamed, voice.stance, voice.certainty].append(voice)
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


def judge(voices: Sequence[Voice]) -> Verdict:
    """The verdict on a question, by the definitions above; who both asserts and denies is in dispute with nobody."""
    asserting = {voice.holder for voice in voices if voice.stance in FOR}
    opposing = {voice.holder for voice in voices if voice.stance in AGAINST}
    if asserting and opposing and len(asserting | opposing) > 1:
        return "disputed"
    if len(asserting_origins(voices)) > 1:
        return "corroborated"
    return "single-origin" if any(voice.origin for voice in voices) else "unattributed"


def asserting_origins(voices: Sequence[Voice]) -> frozenset[str]:
    """The origins that stand for it as far as the strongest assertion goes."""
    level = ORDER.index(strongest(voices))
    # "delivers" and "delivered" bear each other out, "wants to deliver" neither
    reached = (v.origin for v in voices if v.stance in FOR and ORDER.index(v.level) <= max(level, 1))
    return frozenset(reached) - {""}
