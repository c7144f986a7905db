"""Where a way goes on from: "… to a firm in Tbilisi. From there they were flown to Baku"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.events.ways import MOVING
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Word
from wederhoor.record import Mention, Role


def find_start(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """The place that "from there" stands for: the last one named before."""
    if trigger.verb is None or trigger.frame.type not in MOVING:
        return
    inside = below(scene.sentence, trigger.verb)
    there = next((w for w in scene.sentence.words if w.index in inside and _is_there(scene, w)), None)
    if there is not None and (place := _place_before(scene, there)) is not None:
        yield Part(Role(role="origin", words=place.words, mention=place.id), there)


def _is_there(scene: Scene, word: Word) -> bool:
    if is_little(word, "from_there"):
        return True
    before = scene.sentence.words[word.index - 1 : word.index] if word.index else ()
    return is_little(word, "there") and any(is_little(w, "leaving") for w in before)


def _place_before(scene: Scene, there: Word) -> Mention | None:
    first = min((sentence.start for sentence in scene.before), default=scene.sentence.start)
    places = scene.mentions.inside(first, there.start)
    named = [m for m in places if m.type == "place" and m.form != "pronoun"]
    return max(named, key=lambda mention: mention.words.start, default=None)
