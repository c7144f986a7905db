"""What the reports say together: every question that more than one of them answers, with each position on it.

Verdicts, from what is said and by whom; none of them says what is true:

- `disputed`: somebody denies or doubts what another asserts;
- `corroborated`: at least two independent origins assert it: speakers, or publishers in their own voice. Reprints of
  one text count once, and so does a speaker whom five reports quote;
- `single-origin`: all that is said goes back to one of them;
- `unattributed`: nobody who says it has a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast, cast_of
from wederhoor.compare.conflicts import find_conflicts
from wederhoor.compare.questions import Labels, Question, by_question
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
    ReportId,
    Reprint,
    Stance,
    Statement,
    StatementId,
    Verdict,
    finding_id,
)  # fmt: skip

FOR: frozenset[Stance] = frozenset(("assert", "promise", "predict", "support"))
AGAINST: frozenset[Stance] = frozenset(("deny", "doubt"))
TURNED: Mapping[Stance, Stance] = {
    "assert": "deny",
    "promise": "deny",
    "predict": "doubt",
    "deny": "assert",
    "support": "oppose",
    "oppose": "support",
}


@dataclass(frozen=True, slots=True)
class _Voice:
    """Somebody's word on a question. `origin` is who it goes back to, empty for nobody with a name."""

    speaker: EntityId | None
    publisher: str | None
    stance: Stance
    certainty: Certainty
    statement: StatementId | None  # None: the event stands in the report's own voice, in no statement
    origin: str


@dataclass(frozen=True, slots=True)
class _Papers:
    """Who printed what; copies of one text count as the first of them."""

    reports: Mapping[ReportId, Report]
    first_of: Mapping[ReportId, ReportId]

    def publisher(self, report: ReportId) -> str | None:
        """The publisher of the report, or of the first of its reprints."""
        known = self.reports.get(self.first_of.get(report, report))
        return known.publisher if known else None


def find_findings(
    *,
    reports: Sequence[Report],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    events: Sequence[Event],
    reprints: Sequence[Reprint],
) -> tuple[Finding, ...]:
    """Questions that two or more statements or events answer, or that one statement denies or doubts; ordered by id."""
    cast = cast_of(reports, mentions, entities)
    papers = _Papers(
        {r.id: r for r in reports}, {copy: reprint.reports[0] for reprint in reprints for copy in reprint.reports}
    )
    labels = Labels(cast)
    holding: dict[EventId, list[Statement]] = defaultdict(list)
    for statement in sorted(statements, key=lambda statement: statement.id):
        for event in statement.events:
            holding[event].append(statement)
    found = (
        _finding(question, told, holding, cast, papers, labels) for question, told in by_question(events, cast).items()
    )
    return tuple(sorted((finding for finding in found if finding), key=lambda finding: finding.id))


def _finding(
    question: Question,
    events: Sequence[Event],
    holding: Mapping[EventId, Sequence[Statement]],
    cast: Cast,
    papers: _Papers,
    labels: Labels,
) -> Finding | None:
    voices = [voice for event in events for voice in _voices(event, holding.get(event.id, ()), cast, papers)]
    said = {voice.statement for voice in voices if voice.statement}
    enough = max(len(said), len(events)) >= 2 or any(voice.stance in AGAINST for voice in voices)
    if not voices or not enough:
        return None
    line = labels.line(question)
    ids = tuple(event.id for event in events)
    return Finding(
        id=finding_id(line, ids),
        question=line,
        events=ids,
        positions=_positions(voices),
        verdict=judge(voices),
        origins=tuple(sorted({voice.origin for voice in voices if voice.origin in cast.entities})),
        conflicts=find_conflicts(events, cast),
    )


def _voices(event: Event, statements: Sequence[Statement], cast: Cast, papers: _Papers) -> Iterator[_Voice]:
    """Everybody's word on an event; who says that it did not happen denies it."""
    relayed = {statement.within for statement in statements}
    for statement in statements:
        if statement.id in relayed:
            continue  # who reports what another says is no second voice
        speaker = _last_speaker(statement, cast)
        if event.status == "hypothetical" and statement.stance in FOR:
            continue  # "it would be a surprise if" asserts nothing
        own = statement.speaker_class == "author"
        publisher = papers.publisher(statement.report) if own else None
        yield _Voice(
            speaker=None if own else speaker,
            publisher=publisher,
            stance=_stance_on(event, statement.stance),
            certainty=_certainty_of(event, statement.certainty),
            statement=statement.id,
            origin=(f"publisher:{publisher}" if publisher else "") if own else speaker or "",
        )
    if not statements and event.status != "hypothetical":
        publisher = papers.publisher(event.report)
        origin = f"publisher:{publisher}" if publisher else ""
        certainty = _certainty_of(event, "certain")
        yield _Voice(None, publisher, _stance_on(event, "assert"), certainty, None, origin)


def _last_speaker(statement: Statement, cast: Cast) -> EntityId | None:
    """The farthest named link of the chain: the speaker, or whoever is known to have heard an unnamed one."""
    chain = (statement.speaker, *reversed(statement.through))
    return next((entity for mention in chain if (entity := cast.entity_of(mention))), None)


def _stance_on(event: Event, stance: Stance) -> Stance:
    return TURNED.get(stance, stance) if event.status == "negated" else stance


def _certainty_of(event: Event, certainty: Certainty) -> Certainty:
    return (
        "possible"
        if event.status in ("possible", "hypothetical") and certainty in ("certain", "probable")
        else certainty
    )


def _positions(voices: Sequence[_Voice]) -> tuple[Position, ...]:
    grouped: dict[tuple[str, str, Stance, Certainty], list[_Voice]] = defaultdict(list)
    for voice in voices:
        grouped[voice.speaker or "", voice.publisher or "", voice.stance, voice.certainty].append(voice)
    return tuple(
        Position(
            speaker=speaker or None,
            publisher=publisher or None,
            stance=stance,
            certainty=certainty,
            statements=tuple(sorted({voice.statement for voice in same if voice.statement})),
        )
        for (speaker, publisher, stance, certainty), same in sorted(grouped.items())
    )


def judge(voices: Sequence[_Voice]) -> Verdict:
    """The verdict on a question, by the definitions above; who both asserts and denies is in dispute with nobody."""
    asserting = {voice.origin for voice in voices if voice.stance in FOR}
    opposing = {voice.origin for voice in voices if voice.stance in AGAINST}
    if asserting and opposing and (len(asserting | opposing) > 1 or "" in asserting):
        return "disputed"
    named = {voice.origin for voice in voices if voice.origin}
    if len(asserting - {""}) >= 2:
        return "corroborated"
    return "single-origin" if named else "unattributed"
