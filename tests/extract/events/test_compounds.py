"""What the first part of a compound plays."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.record import Event


def events_of(tree: str) -> list[Event]:
    read = reading(tree, names={"Acme": "ORG"})
    return list(find_events(read, find_mentions(read)))


def test_a_name_before_a_hyphen_is_whom_a_strike_is_against() -> None:
    [event] = events_of("Acme-Streik/NOUN.Sing/nsubj>2 endet~enden/VERB.Fin/root .")
    assert [(role.role, role.words.text) for role in event.roles] == [("patient", "Acme")]


def test_a_common_noun_before_a_hyphen_is_no_name() -> None:
    [event] = events_of("Massen-Streik/NOUN.Sing/nsubj>2 endet~enden/VERB.Fin/root .")
    assert event.roles == ()
