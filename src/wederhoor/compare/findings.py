"""What the reports say together: every question that more than one voice answers, with each position on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

import msgspec

from wederhoor.compare.agreed import ToldAgain
from wederhoor.compare.asked import finding_of, origin_entities, positions_of
from wederhoor.compare.claims import Claim, claims_in, find_claims, said_in, with_values
from wederhoor.compare.deeds import SENTENCE
from wederhoor.compare.denied import Answered
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.lines import Labels
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import means_number
from wederhoor.compare.presupposed import is_presupposed
from wederhoor.compare.same_event import Instance
from wederhoor.compare.standing import Standing, lay_out
from wederhoor.compare.topics import Topics
from wederhoor.compare.values_apart import conflicts_among
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question about an event, and the voices on it of those whose words were not read as telling of one."""

    instance: Instance
    finding: Finding
    more: tuple[Voice, ...] = ()


class _Asker:
    """The questions of a case: of its events first, then of what is claimed besides."""

    def __init__(self, standing: Standing, topics: Topics, labels: Labels) -> None:
        self._standing, self._topics, self._labels = standing, topics, labels
        self._statements = list(topics.statements.values())
        self._answered = Answered(topics)

    def ask(self) -> Iterator[Finding]:
        one_each = _one_for_rivals(self._standing)
        asked = [_Asked(one, finding) for one in one_each if (finding := self._of(one))]
        told = self._told_in([one.finding for one in asked])
        asked = [self._with(one, self._claims_denied(one.finding)) for one in asked]
        claims = find_claims(self._answered, self._topics, told)
        same = claims_in([one.finding for one in asked], claims, self._topics)
        taken = {claim.question for of_one in same.values() for claim in of_one}
        loose = [claim for claim in claims if claim.question not in taken]
        of_events = {claim.question: finding for claim in loose if (finding := self._of_event(claim))}
        again = ToldAgain(self._topics)
        disputed = self._disputed([claim for claim in loose if claim.question not in of_events], again, told)
        held = (voice.statement for claim in (*claims, *disputed) for voice in claim.voices)
        again.hold(told.union(filter(None, held)))
        yield from self._of_events(asked, same, again)
        yield from of_events.values()
        yield from self._of_claims(disputed, again)

    def _disputed(self, claims: Sequence[Claim], again: ToldAgain, told: Set[StatementId]) -> Sequence[Claim]:
        """The claims with the values that others give; and what is in dispute only between values."""
        values = find_values([one for one in self._statements if one.id not in told], self._topics)
        known = frozenset((*told, *(one.id for found in values for one in found.said)))
        return list(with_values(claims, (*values, *again.apart(known)), self._standing.origins))

    def _of_events(
        self, asked: Sequence[_Asked], same: Mapping[int, Sequence[Claim]], again: ToldAgain
    ) -> Iterator[Finding]:
        """The questions about events, each with those who claim the same or tell it again."""
        for number, one in enumerate(asked):
            claimed = [voice for claim in same.get(number, ()) for voice in claim.voices]
            told_again = again.take(said_in(one.finding, FOR, self._topics))
            yield self._with(one, (*claimed, *told_again)).finding

    def _of_claims(self, disputed: Sequence[Claim], again: ToldAgain) -> Iterator[Finding]:
        """What is in dispute with those who tell it again, and what is told alike besides."""
        for claim in disputed:
            voices = (*claim.voices, *again.take(claim.claims))
            yield _claimed(replace(claim, voices=voices), self._standing.origins)
        for claim in again.left():
            yield _claimed(claim, self._standing.origins)

    def _with(self, asked: _Asked, voices: Sequence[Voice]) -> _Asked:
        """The same with more voices."""
        more = (*asked.more, *voices)
        finding = self._of(asked.instance, more) if voices else None
        return _Asked(asked.instance, finding, more) if finding else asked

    def _of(self, instance: Instance, more: Sequence[Voice] = ()) -> Finding | None:
        finding = finding_of(instance, self._standing, self._labels, more)
        if finding is None or instance.question.goods != SENTENCE or finding.conflicts:
            return finding
        terms = conflicts_among(said_in(finding, FOR, self._topics), self._topics, ("term",))
        return msgspec.structs.replace(finding, conflicts=terms)

    def _told_in(self, found: Sequence[Finding]) -> set[StatementId]:
        """The statements that questions about events hold, and those that tell of these events."""
        asked_of = {event for finding in found for event in finding.events}
        told = {statement for finding in found for position in finding.positions for statement in position.statements}
        return told | {one.id for one in self._statements if not asked_of.isdisjoint(one.events)}

    def _claims_denied(self, finding: Finding) -> Sequence[Voice]:
        """What somebody denies who is the only one to speak of an event, where it is told as no such event."""
        if any(position.stance not in AGAINST for position in finding.positions):
            return ()
        denials = (self._topics.statements[told] for position in finding.positions for told in position.statements)
        claims = {one.claim.id: one.claim for one in map(self._answered.by, denials) if one}
        return [voice_of(claim, self._standing.origins) for claim in claims.values()]

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
        ends = claim.content.start + len(claim.content.text.partition(",")[0])
        language = self._standing.cast.languages.get(claim.report, "en")
        for name in claim.events:
            instance = self._standing.instance_of.get(name)
            told = (one.event for one in instance.told if one.event.id == name) if instance else ()
            is_meant = any(e.trigger.start <= ends and not is_presupposed(e, claim, language) for e in told)
            if instance and is_meant:
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
