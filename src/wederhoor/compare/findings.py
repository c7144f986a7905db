"""What the reports say together: every question that more than one voice answers, with each position on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wederhoor.compare.agreed import ToldAgain
from wederhoor.compare.asked import finding_of, origin_entities, positions_of
from wederhoor.compare.claims import Claim, claims_in, find_claims, standing_for, with_values
from wederhoor.compare.confirmed import find_confirmed
from wederhoor.compare.denied import Answered
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.lines import Labels
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import means_number
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, lay_out
from wederhoor.compare.topics import Topics
from wederhoor.compare.values_told import find_values
from wederhoor.compare.voices import AGAINST, FOR, Voice, voice_of
from wederhoor.record import (
    Entity,
    Event,
    EventId,
    EventType,
    Finding,
    Mention,
    Report,
    Reprint,
    Statement,
    StatementId,
    finding_id,
)  # fmt: skip

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
    deeds = {event.id: event.type for event in events}
    topics = Topics(mentions_by_report(mentions), {one.id: one for one in statements}, standing.origins, deeds)
    asker = _Asker(standing, topics, Labels(standing.cast))
    return tuple(sorted(asker.ask(), key=lambda finding: finding.id))


class _Asker:
    """The questions of a case: of its events first, then of what is claimed besides."""

    def __init__(self, standing: Standing, topics: Topics, labels: Labels) -> None:
        self._standing, self._topics, self._labels = standing, topics, labels
        self._statements = list(topics.statements.values())
        self._answered = Answered(topics)

    def ask(self) -> Iterator[Finding]:
        asked = [(one, finding) for one in _one_for_rivals(self._standing) if (finding := self._of(one))]
        told = self._told_in([finding for _, finding in asked])
        found = [self._with_claims_denied(*one) for one in asked]
        claims = find_claims(self._answered, self._topics, told)
        same = claims_in(found, claims, self._topics)
        taken = {claim.question for claims in same.values() for claim in claims}
        loose = [claim for claim in claims if claim.question not in taken]
        of_events = {claim.question: finding for claim in loose if (finding := self._of_event(claim))}
        values = find_values([one for one in self._statements if one.id not in told], self._topics)
        alone = [claim for claim in loose if claim.question not in of_events]
        disputed = list(with_values(alone, values, self._standing.origins))
        held = told | {voice.statement for claim in (*claims, *disputed) for voice in claim.voices if voice.statement}
        confirmed = find_confirmed(self._statements)
        again = ToldAgain([one for one in self._statements if one.stance in FOR], self._topics, confirmed)
        for number, (instance, _) in enumerate(asked):
            voices = [voice for claim in same.get(number, ()) for voice in claim.voices]
            voices += self._also(standing_for(found[number], self._topics), again, held)
            yield (self._of(instance, voices) if voices else None) or found[number]
        yield from of_events.values()
        for claim in disputed:
            voices = [*claim.voices, *self._also(claim.claims, again, held)]
            yield _claimed(replace(claim, voices=tuple(voices)), self._standing.origins)
        for claim in again.claims(held):
            yield _claimed(claim, self._standing.origins)

    def _also(self, said: Iterable[Statement], again: ToldAgain, held: set[StatementId]) -> list[Voice]:
        """The voices of those who tell it again and stand in no question yet; from now on they do."""
        others = {other.id: other for one in said for other in again.of(one) if other.id not in held}
        held |= others.keys()
        return [voice_of(other, self._standing.origins) for other in others.values()]

    def _of(self, instance: Instance, more: Sequence[Voice] = ()) -> Finding | None:
        return finding_of(instance, self._standing, self._labels, more)

    def _told_in(self, found: Sequence[Finding]) -> set[StatementId]:
        """The statements that questions about events hold, and those that tell of these events."""
        asked_of = {event for finding in found for event in finding.events}
        told = {statement for finding in found for position in finding.positions for statement in position.statements}
        return told | {one.id for one in self._statements if not asked_of.isdisjoint(one.events)}

    def _with_claims_denied(self, instance: Instance, finding: Finding) -> Finding:
        """With what somebody denies who is the only one to speak of an event, where it is told as no such event."""
        if any(position.stance not in AGAINST for position in finding.positions):
            return finding
        denials = (self._topics.statements[told] for position in finding.positions for told in position.statements)
        claims = {one.claim.id: one.claim for one in map(self._answered.by, denials) if one}
        voices = [voice_of(claim, self._standing.origins) for claim in claims.values()]
        return (voices and self._of(instance, voices)) or finding

    def _of_event(self, claim: Claim) -> Finding | None:
        """The question about the event that is claimed, denied in words that were not read as one; None for others."""
        instances = [instance for one in claim.claims for instance in self._in_first_clause(one)]
        said = [self._topics.statements[voice.statement].content.text for voice in claim.voices if voice.statement]
        if len({one.question.type for one in instances}) != 1 or any(map(means_number, said)):
            return None  # who denies a number does not deny the event
        asked = min(instances, key=lambda one: (-len(one.told), one.question))
        events = {told.event.id for told in asked.told}
        telling = {one.id for one in claim.claims if not events.isdisjoint(one.events)}
        return self._of(asked, [voice for voice in claim.voices if voice.statement not in telling])

    def _in_first_clause(self, claim: Statement) -> Iterator[Instance]:
        """What its first clause tells of: "sold maps, with which Mali attacks" is denied by who sold none."""
        for event in claim.events:
            instance = self._standing.instance_of.get(event)
            trigger = (
                next((one.event.trigger for one in instance.told if one.event.id == event), None) if instance else None
            )
            if instance and trigger and "," not in claim.content.text[: trigger.start - claim.content.start]:
                yield instance


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
    """What is in dispute, or agreed, though no event stands in it; it has no events."""
    return Finding(
        id=finding_id(claim.question, ()),
        question=claim.question,
        events=(),
        positions=positions_of(claim.voices, origins.cast),
        verdict=claim.verdict,
        origins=origin_entities(claim.voices, origins),
        conflicts=claim.conflicts,
    )
