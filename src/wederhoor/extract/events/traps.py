"""What is only played or told: attacks on the pitch, meetings of teams, spies of a novel."""

from __future__ import annotations

from wederhoor.extract.events.forms import case_of, noun_end
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.triggers import Trigger
from wederhoor.record import EventType

PLAYED: frozenset[EventType] = frozenset(
    (
        "attack", "meet", "visit", "trade", "own", "join", "travel", "negotiate", "agree", "produce", "supply",
        "support", "deploy", "vote", "link", "suspend", "restrict",
    )
)  # fmt: skip
CLAUSES = ("acl", "acl:relcl", "advcl", "ccomp")


def is_played(scene: Scene, trigger: Trigger) -> bool:
    """Whether a sentence tells of sport or of a story, so that its word means no event of the world."""
    if trigger.frame.type in PLAYED and scene.has_word("sport"):
        return True
    return scene.has_word("fiction") and (_is_below_clause(scene, trigger) or _is_set_in_fiction(scene))


def _is_below_clause(scene: Scene, trigger: Trigger) -> bool:
    at = trigger.word
    while at.head >= 0:
        if at.deprel in CLAUSES:
            return True
        at = scene.sentence.words[at.head]
    return False


def _is_set_in_fiction(scene: Scene) -> bool:
    listed = scene.frames.nouns["fiction"]
    words = (w for w in scene.sentence.words if w.upos == "NOUN" and noun_end(w, listed, scene.sentence.language))
    return any(case_of(scene.sentence, w) == "in" for w in words)
