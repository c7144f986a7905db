"""What for: clauses such as "um die Grenze zu sichern", "om … te", "in order to …" beside the event's verb."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.forms import is_one_of
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below, run_around, trimmed
from wederhoor.record import Role


def purpose_of(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """The clause that says what something is done for, without "um" and "zu"."""
    if trigger.verb is None:
        return
    for clause in scene.sentence.children(trigger.verb, "advcl"):
        marks = list(scene.sentence.children(clause, "mark"))
        is_purpose = any(is_one_of(w, scene.frames.grammar.purpose_marks) for w in marks)
        if not is_purpose or clause.index < trigger.verb.index:
            continue
        inside = below(scene.sentence, clause)
        words = trimmed(run_around(scene.sentence, inside, clause.index))
        openers = clause_words(scene.sentence.language).aim_openers
        while words and words[0].text.casefold() in openers:
            words = words[1:]
        if words:
            cited = scene.report.cite(words[0].start, words[-1].end)
            yield Part(Role(role="purpose", words=cited, mention=None), clause)
