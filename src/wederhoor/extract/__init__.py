"""From a reading to what it holds: mentions, events and statements."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.senses import Senses, mentions_with_senses, statements_with_senses
from wederhoor.extract.statements.find import find_statements
from wederhoor.read.reading import Reading
from wederhoor.record import Event, Mention, Statement


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one report says, before any of it is compared with another."""

    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]


def extract(reading: Reading) -> Extraction:
    """Everything that a reading holds, in text order."""
    index, senses = find_mentions(reading), Senses(reading)
    events = find_events(reading, index)
    statements = find_statements(reading, index, events)
    return Extraction(
        mentions=mentions_with_senses(index.mentions, senses),
        statements=statements_with_senses(statements, senses),
        events=events,
    )
