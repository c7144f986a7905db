"""Everybody's word on an event: who says it, how surely, how far it has come, and whom it goes back to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wederhoor.compare.cast import Cast
from wederhoor.compare.deeds import BID, deed_of
from wederhoor.compare.origins import Origins
from wederhoor.compare.plain_denials import is_plain_denial
from wederhoor.compare.presupposed import is_presupposed
from wederhoor.compare.questions import Level
from wederhoor.record import Certainty, EntityId, Event, EventStatus, ReportId, Stance, Statement, StatementId

FOR: frozenset[Stance] = frozenset(("assert", "promise", "predict", "support"))
AGAINST: frozenset[Stance] = frozenset(("deny", "doubt"))
TURNED: Mapping[Stance, Stance] = {
    "assert": "deny",
    "promise": "deny",
    "predict": "doubt",
    "deny": "assert",
    "doubt": "assert",
    "support": "oppose",
    "oppose": "support",
}
LEVELS: Mapping[EventStatus, Level] = {"occurred": "happened", "ongoing": "ongoing", "planned": "planned"}
ORDER: tuple[Level, ...] = ("happened", "ongoing", "planned", "possible")  # strongest first


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody's word on an event. `origin` is whom it goes back to, empty for nobody with a name."""

    report: ReportId
    speaker: EntityId | None
    publisher: str | None
    own: bool  # the report's own voice
    stance: Stance
    certainty: Certainty
    level: Level
    statement: StatementId | None  # None: the event stands in the report's own voice, in no statement
    origin: str

    @property
    def holder(self) -> str:
        """Who stands here: a speaker, a publisher, a report, or one unnamed speaker."""
        return self.speaker or (f"own:{self.origin}" if self.own else f"unnamed:{self.statement}")


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement that denies or doubts an event without telling it again, or contradicts who denied it."""

    statement: Statement
    stance: Stance  # on the event


def voices_on(
    event: Event, statements: Sequence[Statement], answers: Sequence[Answer], cast: Cast, origins: Origins
) -> Iterator[Voice]:
    """Words for and against an event; who says that it did not happen denies it.

    `statements` hold the event; `answers` speak to it without telling it again.
    """
    for statement in told_first_hand(statements):
        supposes = event.status == "hypothetical" and statement.stance in FOR  # "it would be a surprise if"
        language = cast.languages.get(statement.report, "en")
        leaves = statement.stance in AGAINST and is_presupposed(event, statement, language)
        if not supposes and not leaves:
            plain = is_plain_denial(event, statement, language)
            stance = statement.stance if plain else _stance_on(event, statement.stance)
            yield _voice(event, statement, stance, origins)
    for answer in answers:
        yield _voice(event, answer.statement, answer.stance, origins)
    if not statements and event.status != "hypothetical":
        yield Voice(
            report=event.report,
            speaker=None,
            publisher=origins.publisher(event.report),
            own=True,
            stance=_stance_on(event, "assert"),
            certainty=_certainty_of(event, "certain"),
            level=_level(event, "certain"),
            statement=None,
            origin=origins.of_report(event.report),
        )


def told_first_hand(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Those that hand nothing on: who reports what another says is no second voice."""
    relayed = {s.within for s in statements} | set(_around_others(statements)) | set(_said_by_others(statements))
    yield from (statement for statement in statements if statement.id not in relayed)


def _voice(event: Event, statement: Statement, stance: Stance, origins: Origins) -> Voice:
    certainty = _certainty_on(event, statement, stance)
    is_held_possible = stance in FOR and certainty == "possible"
    level: Level = "possible" if is_held_possible else _level(event, certainty)
    return replace(voice_of(statement, origins), stance=stance, certainty=certainty, level=level)


def voice_of(statement: Statement, origins: Origins) -> Voice:
    """Somebody's word, whatever it is about."""
    own = statement.speaker_class == "author"
    speaker = None if own else last_speaker(statement, origins.cast)
    return Voice(
        report=statement.report,
        speaker=speaker,
        publisher=origins.publisher(statement.report) if own else None,
        own=own,
        stance=statement.stance,
        certainty=statement.certainty,
        level="happened",
        statement=statement.id,
        origin=origins.of_report(statement.report) if own else origin_of(statement, speaker, origins),
    )


def origin_of(statement: Statement, speaker: EntityId | None, origins: Origins) -> str:
    """Whom a speaker's word goes back to: `speaker`, or nobody with a name who may speak for a state."""
    if speaker or statement.speaker_words is None:
        return origins.of_speaker(speaker)
    return origins.of_unnamed(statement.speaker_words.text, statement.report)


def _around_others(statements: Sequence[Statement]) -> Iterator[StatementId]:
    """Sentences of a report's own that tell of the event only in what they say that somebody else said."""
    said = [(s.report, s.content) for s in statements if s.speaker_class != "author"]
    for own in statements:
        inside = (
            own.content.start <= words.start and words.end <= own.content.end for at, words in said if at == own.report
        )
        if own.speaker_class == "author" and any(inside):
            yield own.id


def _said_by_others(statements: Sequence[Statement]) -> Iterator[StatementId]:
    """Words of nobody with a name that the same report hands to somebody who has one: "in his opinion, Lee said"."""
    named = {(s.report, s.content.start, s.content.end, s.stance) for s in statements if s.speaker}
    for statement in statements:
        place = (statement.report, statement.content.start, statement.content.end, statement.stance)
        if statement.speaker is None and statement.speaker_class != "author" and place in named:
            yield statement.id


def last_speaker(statement: Statement, cast: Cast) -> EntityId | None:
    """The farthest named link of the chain: the speaker, or whoever is known to have heard an unnamed one."""
    chain = (statement.speaker, *reversed(statement.through))
    return next((entity for mention in chain if (entity := cast.entity_of(mention))), None)


def resting_on_quoted(voices: Iterable[Voice]) -> Iterator[Voice]:
    """A report that names who says it adds no origin of its own: its title and lead rest on that speaker."""
    told = list(voices)
    quoted: dict[ReportId, str] = {}
    for voice in told:
        if not voice.own and voice.origin and voice.stance in FOR:
            quoted.setdefault(voice.report, voice.origin)
    for voice in told:
        rests = voice.own and voice.stance in FOR and voice.report in quoted
        yield replace(voice, origin=quoted[voice.report]) if rests else voice


def strongest(voices: Sequence[Voice]) -> Level:
    """How far the thing has come by the strongest assertion; where nobody asserts it, by what is denied.

    One who says "builds" among others who say "will build" means what is to come.
    """
    asserting = [voice for voice in voices if voice.stance in FOR]
    if not asserting and any(voice.stance == "warn" for voice in voices):
        return "possible"
    asserting = asserting or list(voices)
    reached: Level = min((voice.level for voice in asserting), key=ORDER.index, default="ongoing")
    going_on = {voice.origin for voice in asserting if voice.level == "ongoing"}
    to_come = {voice.origin for voice in asserting if voice.level == "planned"}
    return "planned" if reached == "ongoing" and len(going_on) <= len(to_come - going_on) else reached


def _stance_on(event: Event, stance: Stance) -> Stance:
    return TURNED.get(stance, stance) if event.status == "negated" else stance


def _certainty_on(event: Event, statement: Statement, stance: Stance) -> Certainty:
    if stance in FOR and statement.stance == "doubt":
        return "possible"  # who doubts that it is not so holds it to be possible
    if statement.stance in AGAINST:
        return statement.certainty  # whoever denies that it may happen is sure of it
    return _certainty_of(event, statement.certainty)


def _certainty_of(event: Event, certainty: Certainty) -> Certainty:
    is_offered = event.status == "possible" and deed_of(event) == BID  # the purchase may come about, the bid was made
    unsure = event.status in ("possible", "hypothetical") and certainty in ("certain", "probable") and not is_offered
    return "possible" if unsure else certainty


def _level(event: Event, certainty: Certainty) -> Level:
    if event.status == "negated":
        return "ongoing"  # "does not supply" tells nothing of how far it has come
    if event.status in ("planned", "possible") and deed_of(event) == BID:
        return "happened"  # what is bid is bid, though the purchase is to come
    return "possible" if certainty in ("possible", "unknown") else LEVELS.get(event.status, "possible")
