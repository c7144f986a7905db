"""What the reports say together: every question that more than one voice answers, with each position on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.compare.asked import finding_of, origin_entities, positions_of
from wederhoor.compare.claims import Claim, claims_in, find_claims, voice_of, with_numbers
from wederhoor.compare.denied import Answered
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.lines import Labels
from wederhoor.compare.numbers_told import find_numbers
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import means_number
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, lay_out
from wederhoor.compare.topics import Topics
from wederhoor.compare.voices import AGAINST, Voice
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
        self._answered = Answered(self._statements, topics)

    def ask(self) -> Iterator[Finding]:
        asked = [(one, finding) for one in _one_for_rivals(self._standing) if (finding := self._of(one))]
        told = self._told_in([finding for _, finding in asked])
        found = [self._with_claims_denied(*one) for one in asked]
        claims = find_claims(self._answered, self._topics, told)
        taken: set[str] = set()
        for number, same in claims_in(found, claims, self._topics).items():
            voices = [voice for claim in same for voice in claim.voices]
            found[number] = self._of(asked[number][0], voices) or found[number]
            taken |= {claim.question for claim in same}
        yield from found
        loose = [claim for claim in claims if claim.question not in taken]
        of_events = {claim.question: finding for claim in loose if (finding := self._of_event(claim))}
        yield from of_events.values()
        numbers = find_numbers([one for one in self._statements if one.id not in told], self._topics)
        alone = [claim for claim in loose if claim.question not in of_events]
        for claim in with_numbers(alone, numbers, self._standing.origins):
            yield _claimed(claim, self._standing.origins)

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
    """What is in dispute though no event stands in it; it has no events."""
    return Finding(
        id=finding_id(claim.question, ()),
        question=claim.question,
        events=(),
        positions=positions_of(claim.voices, origins.cast),
        verdict="disputed",
        origins=origin_entities(claim.voices, origins),
        conflicts=claim.conflicts,
    )
