"""When an event is said to happen: the time expression that stands in its own clause."""

from __future__ import annotations

from datetime import date

from wederhoor.extract.events.forms import case_of, verb_forms
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import SUBJECTS
from wederhoor.extract.events.triggers import Trigger
from wederhoor.extract.phrases import below, predicate_of
from wederhoor.read.reading import Word
from wederhoor.record import Report, When
from wederhoor.text.dates import Interval, Tense, TimeExpression, resolve

OPEN_END_DAYS = 10_000  # how wide an interval without an end counts: any closed one is narrower


def time_of(scene: Scene, trigger: Trigger, *, tense: Tense | None) -> When | None:
    """The narrowest time that stands in the event's own clause, or below its noun; None for none."""
    anchor = _anchor(scene.report)
    placed: list[tuple[int, int, When]] = []
    for time in scene.times:
        if not _belongs(scene, trigger, time):
            continue
        days = resolve(time, anchor, tense=tense)
        if days is not None and (days.first or days.last):
            words = scene.report.cite(time.lead, time.end)
            width = (days.last - days.first).days if days.first and days.last else OPEN_END_DAYS
            placed.append((width, time.start, When(first=_iso(days.first), last=_iso(days.last), words=words)))
    return min(placed, key=lambda item: item[:2])[2] if placed else None


def _belongs(scene: Scene, trigger: Trigger, time: TimeExpression) -> bool:
    sentence = scene.sentence
    words = [w for w in sentence.words if time.lead <= w.start < time.end]
    top = next((w for w in words if w.head < 0 or sentence.words[w.head] not in words), None)
    if top is None:
        return False
    if trigger.verb is None and _shares_clause(scene, trigger, top):
        return True
    if trigger.verb is None:
        return top.index in below(sentence, trigger.word) and predicate_of(sentence, top) == predicate_of(
            sentence, trigger.word
        )
    if trigger.combination is not None and sentence.head(top) == trigger.word:
        return True
    at = predicate_of(sentence, top)
    inside_other = any(
        top.index in below(sentence, w) for w in sentence.children(trigger.verb, "obj", "nsubj", "nsubj:pass", "iobj")
    )
    return at == trigger.verb and not inside_other


def _shares_clause(scene: Scene, trigger: Trigger, top: Word) -> bool:
    """Whether a clause tells when a noun happened: "bei einem Angriff wurden am Montag …", "the raid took place"."""
    sentence, noun = scene.sentence, trigger.word
    if top.head != noun.head or noun.head < 0:
        return False
    grammar = scene.frames.grammar
    if noun.deprel in ("obl", "nmod"):
        return case_of(sentence, noun) in grammar.accompanying
    return noun.deprel in SUBJECTS and bool(
        {*verb_forms(sentence, sentence.words[noun.head])} & grammar.happening_verbs
    )


def _anchor(report: Report) -> Interval | None:
    if report.published is None:
        return None
    return Interval(date.fromisoformat(report.published.first), date.fromisoformat(report.published.last))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
