"""What a verb says of its own event: an offer is no delivery yet, and "Minister resigns" tells of what has happened."""

from __future__ import annotations

from wederhoor.extract.events.forms import verb_forms
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.trigger import Trigger
from wederhoor.record import EventStatus, EventType

GIVING: frozenset[EventType] = frozenset(("supply", "trade", "finance", "support"))


def by_own_word(scene: Scene, trigger: Trigger, status: EventStatus) -> EventStatus:
    """The status of an event, seen by the verb that tells of it: "offered Mali six helicopters", "Minister resigns"."""
    if trigger.verb is None or status not in ("occurred", "ongoing"):
        return status
    higher = scene.frames.higher
    forms = {*verb_forms(scene.sentence, trigger.verb), trigger.verb.lemma.lower()}
    if trigger.combination is not None:
        forms |= {trigger.combination.noun.lower()}  # "in [beslag] genomen"
    if forms & higher.offering:
        return "possible"
    if trigger.frame.type in GIVING and forms & higher.promising:
        return "planned"
    # "wird Öl gewonnen" goes on, "wird gewonnen" of an election is over
    return "occurred" if forms & higher.momentary and trigger.frame.type != "produce" else status
