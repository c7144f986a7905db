"""Nouns that tell of nothing beyond what the verb above them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.status import verb_status
from wederhoor.extract.events.trigger import Trigger
from wederhoor.record import EventType

FLOWS: frozenset[EventType] = frozenset(("trade", "supply", "produce", "finance"))
TOLD_WITH = ("obj", "nsubj", "nsubj:pass", "obl", "xcomp")


def is_told_by_verb(scene: Scene, trigger: Trigger, told: Mapping[int, EventType]) -> bool:
    """Whether the verb above a noun tells of the same: "signed an agreement" is one event."""
    head = scene.sentence.head(trigger.word)
    above = told.get(head.index) if trigger.verb is None and head is not None else None
    if above == "supply" and trigger.frame.type == "support":
        return trigger.word.deprel in (*TOLD_WITH, "nmod")  # "supplies military aid", "het leveren van hulp"
    # "suspended the agreement" does not tell that it was reached
    if head is not None and above is None and trigger.word.deprel == "obj":
        # "want the agreement [suspended]": the tree hangs it on the verb before
        above = next((told[w.index] for w in scene.sentence.children(head, "xcomp") if w.index in told), None)
    told_again = above == trigger.frame.type or (above == "suspend" and trigger.frame.type in ("agree", "link"))
    return told_again and trigger.word.deprel in TOLD_WITH


def is_only_stopped(scene: Scene, trigger: Trigger, parts: Sequence[Part], told: Mapping[int, EventType]) -> bool:
    """Whether a noun only says what is stopped or may be banned: "suspended exports of timber"."""
    head = scene.sentence.head(trigger.word)
    above = told.get(head.index) if trigger.verb is None and head is not None else None
    if head is None or trigger.word.deprel not in TOLD_WITH or trigger.frame.type not in FLOWS:
        return False
    if above == "restrict":  # "urged Peru to ban exports to Mali": who exports is not told of
        return verb_status(scene.sentence, head, scene.frames, "restrict", False) in ("possible", "hypothetical")
    return above == "suspend" and not any(part.role.mention for part in parts)
