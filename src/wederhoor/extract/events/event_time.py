"""When an event is said to happen: the time expression that stands in its own clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from wederhoor.extract.clauses import clause_words, in_any_language
from wederhoor.extract.events.forms import case_of, preposition, says, verb_forms
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import SUBJECTS
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below, predicate_of
from wederhoor.read.reading import Word
from wederhoor.record import Event, EventType, Report, When
from wederhoor.text.dates import Interval, Tense, TimeExpression, resolve

LASTING: frozenset[EventType] = frozenset(("suspend", "restrict", "sanction", "agree", "appoint", "deploy", "detain"))
MAX_DAYS_WIDE = 31  # "two days later" counts from no longer time
OPEN_END_DAYS = 10_000  # how wide an interval without an end counts: any closed one is narrower


def time_of(scene: Scene, trigger: Trigger, *, tense: Tense | None) -> When | None:
    """The narrowest time that stands in the event's own clause, or below its noun; None for none."""
    found = _times_of(scene, trigger, tense)
    if not found and (above := _told_beside(scene, trigger)):
        found = _times_of(scene, above, tense)
    return min(found, key=lambda item: item[:2])[2] if found else None


def told_last(events: Sequence[Event]) -> Interval | None:
    """When the last of the events happened that tells its days closely; None where none does."""
    for event in reversed(events):
        time = event.time
        if time is not None and time.first is not None and time.last is not None:
            days = Interval(date.fromisoformat(time.first), date.fromisoformat(time.last))
            if days.first and days.last and (days.last - days.first).days <= MAX_DAYS_WIDE:
                return days
    return None


def _told_beside(scene: Scene, trigger: Trigger) -> Trigger | None:
    """What a clause with "when" is told beside: it happened then too; None for any other clause."""
    verb = trigger.verb
    if verb is None or verb.deprel not in ("advcl", "ccomp"):
        return None
    marks = (w.text.casefold() for w in scene.sentence.children(verb, "mark", "advmod"))
    above = predicate_of(scene.sentence, verb) if verb.head >= 0 else None
    if above is None or above.index == verb.index:
        above = scene.sentence.head(verb)
    while above is not None and above.upos not in ("VERB", "AUX"):
        above = scene.sentence.head(above)
    is_when = any(mark in scene.frames.grammar.when_marks for mark in marks)
    return Trigger(above, trigger.frame, above) if is_when and above is not None else None


def _times_of(scene: Scene, trigger: Trigger, tense: Tense | None) -> list[tuple[int, int, When]]:
    anchor = _anchor(scene.report)
    placed: list[tuple[int, int, When]] = []
    for time in scene.times:
        if not _belongs(scene, trigger, time):
            continue
        summoned = is_summoned_for(scene, trigger, time)
        if time.bound == "before" and (summoned or _is_aim(scene, trigger, time)):
            time = replace(time, bound="at")  # "riep voor maandag op": for Monday
        if summoned or _is_put_off_to(scene, trigger, time):
            days = resolve(time, anchor, tense="future")
        elif _ends_later(trigger, time) or _looks_back(scene, time):
            days = resolve(replace(time, tense=None), anchor, tense=None)
        else:
            days = resolve(time, anchor, tense=tense, reference=scene.reference)
        if days is not None and (days.first or days.last):
            words = scene.report.cite(time.lead, time.end)
            width = (days.last - days.first).days if days.first and days.last else OPEN_END_DAYS
            placed.append((width, time.start, When(first=_iso(days.first), last=_iso(days.last), words=words)))
    return placed


def _looks_back(scene: Scene, time: TimeExpression) -> bool:
    """Whether a time says since when, so that it is past though the verb is present: "sitzen seit Oktober"."""
    first = next((w for w in scene.sentence.words if w.start >= time.lead), None)
    return first is not None and first.text.casefold() in scene.frames.higher.after


def _ends_later(trigger: Trigger, time: TimeExpression) -> bool:
    """Whether a time ends what the event only began: "ordered a suspension until March"."""
    return time.bound == "until" and trigger.frame.type in LASTING


def is_called_for(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody calls for what a noun tells of, which is then yet to come: "called for a strike"."""
    head = trigger.verb or scene.sentence.head(trigger.word)
    if head is None or head.index == trigger.word.index or trigger.word.upos != "NOUN":
        return False
    is_aim = case_of(scene.sentence, trigger.word) in clause_words(scene.sentence.language).for_what
    # "[vlak] voor vertrek": what an adverb stands before is a time, no aim
    cases = [w.index for w in scene.sentence.children(trigger.word, "case")]
    beside = scene.sentence.children(trigger.word, "advmod", "amod")
    is_aim = is_aim and not any(w.index < min(cases) for w in beside if cases)
    return is_aim and bool({*verb_forms(scene.sentence, head), head.lemma} & scene.frames.higher.calling)


def is_summoned_for(scene: Scene, trigger: Trigger, time: TimeExpression) -> bool:
    """Whether a time is the one to which somebody is summoned or invited: "summoned the envoy for Tuesday"."""
    if trigger.verb is None or not {*verb_forms(scene.sentence, trigger.verb)} & scene.frames.higher.summoning:
        return False
    words = [w for w in scene.sentence.words if time.lead <= w.start < time.end]
    top = next((w for w in words if w.head == trigger.verb.index), None)
    return top is not None and case_of(scene.sentence, top) in clause_words(scene.sentence.language).for_what


def _is_put_off_to(scene: Scene, trigger: Trigger, time: TimeExpression) -> bool:
    """Whether a time is the one to which something is put off: "vertagt [auf Januar]"."""
    if trigger.verb is None or not {*verb_forms(scene.sentence, trigger.verb)} & scene.frames.higher.postponing:
        return False
    opener = next((w for w in scene.sentence.words if w.start >= time.lead), None)
    before = scene.sentence.words[max(opener.index - 1, 0) : opener.index + 1] if opener is not None else ()
    return any(preposition(w.text) in scene.frames.grammar.put_off_to for w in before)


def _belongs(scene: Scene, trigger: Trigger, time: TimeExpression) -> bool:
    sentence = scene.sentence
    words = [w for w in sentence.words if time.lead <= w.start < time.end]
    top = next((w for w in words if w.head < 0 or sentence.words[w.head] not in words), None)
    if top is None:
        return False
    if _is_when_said(scene, trigger, words[0]):
        return False
    if is_called_for(scene, trigger) and top.head != trigger.word.index:
        # "rief am Montag auf": when it was called for
        aim = trigger.verb or sentence.head(trigger.word)
        return sentence.head(top) == aim and case_of(sentence, top) in clause_words(sentence.language).for_what
    if trigger.verb is None and (_shares_clause(scene, trigger, top) or _is_planned_for(scene, trigger, time, top)):
        return True
    if trigger.verb is None and _is_told_of(scene, trigger, top):
        return True
    if trigger.verb is None:
        return top.index in below(sentence, trigger.word) and predicate_of(sentence, top) == predicate_of(
            sentence, trigger.word
        )
    if trigger.combination is not None and sentence.head(top) == trigger.word:
        return True
    at = predicate_of(sentence, top)
    inside_other = any(
        top.index in below(sentence, w) and not _hangs_on_name(w, top)
        for w in sentence.children(trigger.verb, "obj", "nsubj", "nsubj:pass", "iobj")
    )
    return at == trigger.verb and not inside_other


def _is_when_said(scene: Scene, trigger: Trigger, time: Word) -> bool:
    """Whether a time stands right behind another verb, of saying, and tells when it was said: "it said on Monday"."""
    before = scene.sentence.words[time.index - 1] if time.index else None
    if before is None or before.upos != "VERB" or trigger.verb is None or before.index == trigger.verb.index:
        return False
    return before.index > trigger.verb.index and says(scene.sentence, before)


def _hangs_on_name(subject: Word, time: Word) -> bool:
    """Whether the tree hangs a time on a name or person, which has none: "[Xi [op vrijdag]] zou komen"."""
    return time.head == subject.index and subject.deprel == "nsubj" and time.deprel == "nmod"


def happening_verb(scene: Scene, trigger: Trigger) -> Word | None:
    """The verb that says that what a noun tells of takes place, begins, ends or simply is; None for any other."""
    head = scene.sentence.head(trigger.word)
    if head is None:
        return None
    forms, grammar = {*verb_forms(scene.sentence, head)}, scene.frames.grammar
    if forms & grammar.happening_verbs or (forms & grammar.light_verbs and trigger.word.deprel == "nsubj:pass"):
        return head  # "takes place", "will be held"
    if trigger.word.deprel not in SUBJECTS:
        return None
    is_copula = head.upos == "AUX" or head.lemma.casefold() in in_any_language("perfect")
    return head if is_copula else next(iter(scene.sentence.children(head, "cop")), None)


def _shares_clause(scene: Scene, trigger: Trigger, top: Word) -> bool:
    """Whether a clause tells when a noun happened: "bei einem Angriff wurden am Montag …", "the raid took place"."""
    sentence, noun = scene.sentence, trigger.word
    if top.head != noun.head or noun.head < 0:
        return False
    grammar = scene.frames.grammar
    happens = happening_verb(scene, trigger) is not None
    if noun.deprel in ("obl", "nmod"):
        return happens or case_of(sentence, noun) in grammar.accompanying
    return noun.deprel in SUBJECTS and happens


def _is_planned_for(scene: Scene, trigger: Trigger, time: TimeExpression, top: Word) -> bool:
    """Whether a clause tells by when a noun is planned: "plant [bis 2030] die Übernahme", "is set [for Thursday]"."""
    head = scene.sentence.head(trigger.word)
    if head is None or trigger.word.deprel not in ("obj", *SUBJECTS) or top.head != head.index:
        return False
    planned = bool({*verb_forms(scene.sentence, head)} & scene.frames.higher.planned)
    return planned and (_is_set(scene, trigger, top) or time.bound in ("until", "by"))


def _is_told_of(scene: Scene, trigger: Trigger, top: Word) -> bool:
    """Whether a clause only tells when a noun is or is awaited: "is [on 3 May]", "wird [am 3. Mai] erwartet"."""
    head = scene.sentence.head(trigger.word)
    if head is None or trigger.word.deprel not in SUBJECTS:
        return False
    if top.index == head.index:
        return any(True for _ in scene.sentence.children(head, "cop"))
    return top.head == head.index and bool({*verb_forms(scene.sentence, head)} & scene.frames.higher.expecting)


def _is_aim(scene: Scene, trigger: Trigger, time: TimeExpression) -> bool:
    """Whether a time is when something is to be, not what it is to precede: "staat [voor donderdag] gepland"."""
    words = (w for w in scene.sentence.words if time.lead <= w.start < time.end)
    return is_called_for(scene, trigger) or any(_is_planned_for(scene, trigger, time, w) for w in words)


def _is_set(scene: Scene, trigger: Trigger, top: Word) -> bool:
    """Whether the verb of a noun that is its subject has a time behind "for": "is scheduled [for Thursday]"."""
    aims = clause_words(scene.sentence.language).for_what
    return trigger.word.deprel in SUBJECTS and top.head == trigger.word.head and case_of(scene.sentence, top) in aims


def _anchor(report: Report) -> Interval | None:
    if report.published is None:
        return None
    return Interval(date.fromisoformat(report.published.first), date.fromisoformat(report.published.last))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
