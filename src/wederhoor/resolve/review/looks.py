"""What a person sees of a record when marking it: an acceptance is of this reading and of no later one."""

from __future__ import annotations

from wederhoor.record import Event, Evidence, Finding, Markable, Statement

Marked = Statement | Event | Finding


def kind_of(record: Marked) -> Markable:
    match record:
        case Statement():
            return "statement"
        case Event():
            return "event"
        case Finding():
            return "finding"


def words_of(record: Statement | Event) -> Evidence:
    """The words that a mark holds on to."""
    return record.content if isinstance(record, Statement) else record.trigger


def looks_of(record: Marked) -> tuple[str, ...]:
    """Who says it and how; what happens, how far it is and with whom; what is asked and how much stands behind it."""
    match record:
        case Statement():
            return (record.stance, record.certainty, speaker_of(record))
        case Event():
            days = f"{record.time.first or ''}/{record.time.last or ''}" if record.time else ""
            return (record.type, record.status, days, *sorted(f"{r.role}: {r.words.text}" for r in record.roles))
        case Finding():
            return (record.verdict, record.question, str(len(record.positions)), str(len(record.events)))


def speaker_of(statement: Statement) -> str:
    return statement.speaker_words.text if statement.speaker_words else statement.speaker_class
