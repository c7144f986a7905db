"""Where something was bound for, told beside its verb: "mit Ziel Odessa", "met bestemming X", "; Ziel war X"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_little
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.forms import case_of, folded, noun_end
from wederhoor.extract.events.kinds import name_of, phrase, with_name
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import SUBJECTS
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Word
from wederhoor.record import EventType, Role

BOUND: frozenset[EventType] = frozenset(("supply", "trade", "travel", "deploy"))


def find_goals(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """Destinations that a noun for them names, below the event's verb or in a clause that follows it."""
    verb = trigger.verb
    goals = folded(scene.frames.grammar.goal_nouns)
    if verb is None or trigger.frame.type not in BOUND:
        return
    inside = below(scene.sentence, verb)
    little = clause_words(scene.sentence.language)
    for bound in (w for w in scene.sentence.words if w.index in inside and is_little(w, "bound_for")):
        # "fertiliser [bound [for Syria]]"
        aims = scene.sentence.children(bound, "obl", "obl:arg", "nmod")
        towards = (w for w in aims if bound.index != verb.index and case_of(scene.sentence, w) in little.for_what)
        yield from (part for word in towards for part in _destination(scene, word))
    for noun in (w for w in scene.sentence.words if w.index in inside and w.upos == "NOUN"):
        if noun_end(noun, goals, scene.sentence.language):
            yield from (part for word in _named(scene, noun, verb) for part in _destination(scene, word))


def find_goal_told_after(scene: Scene) -> Iterator[Part]:
    """The destination that a sentence of its own names: "Ziel war Odessa."."""
    goals = folded(scene.frames.grammar.goal_nouns)
    clause = scene.sentence.root
    for noun in scene.sentence.children(clause, *SUBJECTS):
        if noun.index < clause.index and noun_end(noun, goals, scene.sentence.language):
            named = [clause] if any(True for _ in scene.sentence.children(clause, "cop")) else []
            beside = scene.sentence.children(clause, *SUBJECTS, "obj", "xcomp")
            named += [w for w in (*beside, *scene.sentence.children(noun, *SUBJECTS)) if w.index > noun.index]
            yield from (part for word in named[:1] for part in _destination(scene, word))


def _named(scene: Scene, goal: Word, verb: Word) -> Iterator[Word]:
    sentence = scene.sentence
    if case_of(sentence, goal) in clause_words(sentence.language).with_cargo:
        yield from sentence.children(goal, "appos", "nmod", "flat")
        return
    clause = sentence.head(goal)
    if clause is None or goal.deprel not in SUBJECTS or clause.head != verb.index:
        return
    if clause.upos == "AUX":
        beside = [*sentence.children(clause, *SUBJECTS, "obj"), *sentence.children(goal, *SUBJECTS)]
        yield from (w for w in beside if w.index != goal.index)
    elif any(True for _ in sentence.children(clause, "cop")):
        yield clause


def _destination(scene: Scene, word: Word) -> Iterator[Part]:
    mention = name_of(scene, word)
    words = with_name(scene, phrase(scene.sentence, word), mention)
    if mention is not None and words:
        cited = scene.report.cite(words[0].start, words[-1].end)
        yield Part(Role(role="destination", words=cited, mention=mention.id), word)
