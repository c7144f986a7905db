"""The events of whole sentences, read with the real reader."""

from __future__ import annotations

import msgspec

from extract.trees import report_of
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.record import Event, Published

WRITTEN = Published(first="2024-05-15", last="2024-05-15", basis="given")  # a Wednesday


def events_in(sentence: str, language: str) -> list[Event]:
    report = msgspec.structs.replace(report_of(sentence, language=language), published=WRITTEN)
    reading = default_reader(1).read(report)
    return list(find_events(reading, find_mentions(reading)))


def roles_of(event: Event) -> set[tuple[str, str]]:
    return {(role.role, role.words.text) for role in event.roles}
