"""One voice and its exact words, with names for ids."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.compare.cast import Cast
from wederhoor.compare.passages import passage_of
from wederhoor.compare.questions import Level
from wederhoor.compare.voices import Voice, last_speaker
from wederhoor.record import Case, Certainty, EntityId, Event, EventId, Evidence, Report, Stance, Statement, StatementId

STANCES: tuple[Stance, ...] = (
    "deny", "doubt", "oppose", "assert", "promise", "predict", "support", "warn", "demand", "ask",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """One voice: who takes which stand, how far the thing has come by it, and the exact words."""

    stance: Stance
    level: Level | None  # None: it is about no event that was read
    certainty: Certainty
    who: str  # empty: nobody with a name, in nobody's words
    own_voice: bool
    publisher: str | None
    report: Report
    event: EventId | None
    statement: StatementId | None
    words: Evidence
    answered: Evidence | None  # the words of the same report that they deny or doubt without telling them again
    likelihood_words: tuple[Evidence, ...]


class Wording:
    """Lays out voices of one case."""

    def __init__(self, case: Case, cast: Cast) -> None:
        self._cast = cast
        self._reports = {report.id: report for report in case.reports}
        self._statements = {statement.id: statement for statement in case.statements}

    def passage(self, event: Event) -> Evidence:
        return passage_of(event, self._reports[event.report])

    def said(self, event: Event, voice: Voice) -> Said:
        report = self._reports[voice.report]
        statement = self._statements.get(voice.statement) if voice.statement else None
        return Said(
            stance=voice.stance,
            level=voice.level,
            certainty=voice.certainty,
            who=self._who(voice.speaker, voice.publisher, statement),
            own_voice=voice.own,
            publisher=report.publisher,
            report=report,
            event=event.id,
            statement=voice.statement,
            words=statement.content if statement else self.passage(event),
            answered=self._answered(statement),
            likelihood_words=statement.certainty_words if statement else (),
        )

    def naming(self, statement: Statement) -> Said:
        """A statement that is shown for whom it names, whatever it says of them."""
        report, own = self._reports[statement.report], statement.speaker_class == "author"
        return Said(
            stance=statement.stance,
            level=None,
            certainty=statement.certainty,
            who=self._who(last_speaker(statement, self._cast), report.publisher if own else None, statement),
            own_voice=own,
            publisher=report.publisher,
            report=report,
            event=None,
            statement=statement.id,
            words=statement.content,
            answered=self._answered(statement),
            likelihood_words=statement.certainty_words,
        )

    def _answered(self, statement: Statement | None) -> Evidence | None:
        answered = self._statements.get(statement.answers) if statement and statement.answers else None
        return answered.content if answered else None

    def _who(self, speaker: EntityId | None, publisher: str | None, statement: Statement | None) -> str:
        """The speaker, else the publisher in its own voice, else the words for somebody without a name."""
        if speaker:
            return self._cast.entities[speaker].name
        return publisher or (statement.speaker_words.text if statement and statement.speaker_words else "")


def in_order(said: Said) -> tuple[int, str, str, str, int]:
    """Objections first, then by day."""
    published = said.report.published
    day = published.last if published else "9999"
    return (STANCES.index(said.stance), day, said.who, said.report.id, said.words.start)
