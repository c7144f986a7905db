"""The measure of events: its sentences can be read, and it counts as it says."""

from __future__ import annotations

import pytest

from evals.events import HALVES, LANGUAGES, Tally, add, load_items
from wederhoor.record import Event, EventStatus, Evidence, Role


def words(text: str, part: str) -> Evidence:
    start = text.index(part)
    return Evidence(start=start, end=start + len(part), text=part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_enough_sentences_and_some_without_events(language: str) -> None:
    items = [item for half in HALVES for item in load_items(language, half)]
    assert len(items) >= 150
    assert sum(not item.events for item in items) >= 20
    assert len({item.text for item in items}) == len(items)


def test_the_halves_share_no_sentence() -> None:
    for language in LANGUAGES:
        texts = [item.text for half in HALVES for item in load_items(language, half)]
        assert len(texts) == len(set(texts))


@pytest.mark.parametrize(("status", "right"), [("occurred", 1), ("planned", 0)])
def test_an_event_counts_by_type_and_trigger_and_its_status_apart(status: EventStatus, right: int) -> None:
    item = next(item for item in load_items("de", "dev") if "Almgut" in item.text)
    roles = (Role(role="agent", words=words(item.text, "Molkereien Almgut und Frischland"), mention=None),)
    event = Event(
        id="v", report="r", type="own", trigger=words(item.text, "Fusion"), status=status, time=None, roles=roles
    )  # fmt: skip
    tally = Tally()
    add(tally, item, [event])
    assert (tally.events.right, tally.roles.right) == (1, 1)
    assert tally.status.right == 1 - right


def test_an_event_of_another_type_is_wrong() -> None:
    item = next(item for item in load_items("de", "dev") if "Almgut" in item.text)
    event = Event(
        id="v", report="r", type="meet", trigger=words(item.text, "Fusion"), status="planned", time=None, roles=()
    )  # fmt: skip
    tally = Tally()
    add(tally, item, [event])
    assert (tally.events.found, tally.events.right) == (1, 0)
