"""When a report must have been written, from its own words alone."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from wederhoor.text.dates.find import find_times
from wederhoor.text.dates.model import Calendar, Interval, Length, Nth, Offset, Shift, Stretch, TimeExpression, Unit
from wederhoor.text.dates.reckoning import add_units
from wederhoor.text.dates.resolve import place, resolve

# Reports name a full date mostly while it is news; a wrong upper end is worse than a wide interval.
_MAX_AGE = timedelta(days=366)
_HALF_YEAR = timedelta(days=183)
# a report is about the time that at least two of its full dates lie in; one alone may be history
_CLUSTER = timedelta(days=92)
_CONTEXT = 300  # characters of a sentence that are looked at on either side of a time
_MAX_DISTANCE = 150  # characters between a time and the event that it counts from
_AFTER = re.compile(r"\s+(?:nach|na|after|since|into|krieg|oorlog|of war|war)\b")
_OF_EVENT = re.compile(r"\s+(?:de[rs]|van|of|oorlog|krieg|war)\b")
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\S)[^.!?\n]*|(?<=\d)\.[^.!?\n]*)*[.!?\n]?")
_PAST_VERBS = {
    "de": r"(?:gab|gaben|kam|kamen|ging|gingen|traf|trafen|fand|sprach|sprachen|reiste|trat|begann|nahm|starb|fiel"
    r"|schrieb|vom|(?!heute|bitte|erste|letzte|mitte|rechte|gute|beste|sollte|könnte|möchte|müsste|dürfte|wollte)"
    r"[a-zäöüß]{2,20}[^aeiouäöü ]te[nt]?)",
    "nl": r"(?:was|waren|werd|werden|heeft|had|hadden|sprak|kwam|ging|begon|overleed|schreef|gaf|kreeg|stemde"
    r"|verklaarde|meldde|zei)",
    "en": r"(?:[a-z]{2,20}ed|was|were|said|came|went|met|began|held|took|told|left|won|struck|fell|gave)",
}
_FUTURE_VERBS = {
    "de": r"(?:wird|will|soll|sollen|wollen|geplant|plant|planen|bevorsteh\w+)",
    "nl": r"(?:zal|zullen|wil|willen|gaat|gaan|gepland|van plan)",
    "en": r"(?:will|shall|is to|are to|is set to|scheduled|planned for|due|plans to)",
}


@dataclass(frozen=True, slots=True)
class Inferred:
    """First and last possible day of writing, and the words `[start, end)` that decided most.

    Internal: ingest turns it into a `Published` of basis "inferred", citing the words from its Report.
    """

    first: date
    last: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class _Hint:
    """What one expression says of the day of writing; None is open. `slack` is how far its writer may have rounded."""

    first: date | None
    last: date | None
    start: int
    end: int
    slack: timedelta = timedelta(0)
    exact: bool = False  # names a day of a year


@dataclass(frozen=True, slots=True)
class _WorldEvent:
    day: date
    words: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...]
    counted: frozenset[str]  # units that its age is told in


def infer_published(text: str, language: str) -> Inferred | None:
    """When the report was written as far as its words tell; None where they tell nothing.

    Never a point unless the words name one: full dates that are past or planned, and times counted from events in
    `lang_data/world_events.toml`. Dates without a year narrow an interval but never make one. Where hints contradict
    each other, plainly past dates win. Where the other end stays open, two full dates close together are taken to be at
    most a year off; one alone may be history and gives None.
    """
    language = language.partition("-")[0].lower()
    sentences = [_Sentence(match.start(), match.group()) for match in _SENTENCE.finditer(text)]
    times = [(expression, _around(expression, sentences)) for expression in find_times(text, language)]
    dated = [hint for time, sentence in times if (hint := _dated(time, sentence.text, language)) is not None]
    counted = [hint for time, sentence in times if (hint := _counted(time, sentence)) is not None]
    found = _combine(dated, counted)
    if found is None:
        return None
    partial = [expression for expression, sentence in times if _is_past(expression, sentence.text, language)]
    return _narrowed(found, partial)


def _around(expression: TimeExpression, sentences: list[_Sentence]) -> _Sentence:
    """The sentence that the expression begins in, as far as it lies near."""
    index = bisect_right(sentences, expression.start, key=lambda sentence: sentence.start)
    if not index:
        return _Sentence(expression.start, expression.text)
    start, text = sentences[index - 1].start, sentences[index - 1].text
    first = max(0, expression.start - start - _CONTEXT)
    return _Sentence(start + first, text[first : expression.end - start + _CONTEXT])


@cache
def _world_events() -> tuple[_WorldEvent, ...]:
    resource = files("wederhoor.text") / "lang_data" / "world_events.toml"
    table = tomllib.loads(resource.read_text(encoding="utf-8"))
    return tuple(
        _WorldEvent(
            event["date"],
            tuple(tuple(group.split("|")) for group in event["words"]),
            tuple(word for word in event["unless"].split("|") if word),
            frozenset(event.get("counted", ("day", "week", "month", "year"))),
        )
        for event in table["event"]
    )


@cache
def _verbs(language: str, tense: str) -> re.Pattern[str]:
    table = _PAST_VERBS if tense == "past" else _FUTURE_VERBS
    return re.compile(rf"(?<!\w){table.get(language, table['en'])}(?!\w)")


def _is_past(expression: TimeExpression, sentence: str, language: str) -> bool:
    if expression.bound == "since":
        return True
    if expression.bound != "at" or expression.tense == "future":
        return False
    return expression.tense == "past" or bool(_verbs(language, "past").search(sentence))


def _is_planned(expression: TimeExpression, sentence: str, language: str) -> bool:
    return expression.tense == "future" and bool(_verbs(language, "future").search(sentence))


def _dated(expression: TimeExpression, sentence: str, language: str) -> _Hint | None:
    """A date with its year is the earliest day of writing when past, the latest when planned."""
    if not (isinstance(expression.shape, Calendar) and expression.shape.year):
        return None
    whole = place(expression, None)
    if whole is None:
        return None
    if _is_past(expression, sentence, language):
        return _Hint(whole.first, None, expression.start, expression.end, exact=expression.shape.day is not None)
    if _is_planned(expression, sentence, language):
        return _Hint(None, whole.last, expression.start, expression.end, exact=expression.shape.day is not None)
    return None


def _counted(expression: TimeExpression, sentence: _Sentence) -> _Hint | None:
    """A time that counts from a dated event of which the sentence speaks: "a year ago", "in the 13th month"."""
    lowered = sentence.text.lower()
    offset = expression.start - sentence.start
    near = [
        (distance, event) for event in _world_events() if (distance := _distance(lowered, offset, event)) is not None
    ]
    if not near:
        return None
    distance, event = min(near, key=lambda pair: (pair[0], pair[1].day))
    following = lowered[offset + len(expression.text) :]
    return _since_event(expression, event, following) if distance <= _MAX_DISTANCE else None


def _distance(sentence: str, offset: int, event: _WorldEvent) -> int | None:
    """How far from `offset` the sentence speaks of the event; None where it does not."""
    if any(word in sentence for word in event.unless):
        return None
    if not all(any(word in sentence for word in group) for group in event.words):
        return None
    return min(abs(sentence.find(word) - offset) for word in event.words[-1] if word in sentence)


def _since_event(expression: TimeExpression, event: _WorldEvent, following: str) -> _Hint | None:
    shape = expression.shape
    start, end = expression.start, expression.end
    match shape:
        case Nth(number, unit) if number <= 600 and unit in event.counted:
            run = resolve(expression, None, reference=Interval(event.day, event.day))
            return _Hint(run.first, run.last, start, end, _rounding(unit, 1)) if run else None
        case Shift(amount, unit, -1, None) | Stretch(amount, unit, -1) if amount and unit in event.counted:
            return _after(event.day, amount, unit, start, end)
        case Length(amount, unit) if amount and unit in event.counted and _AFTER.match(following):
            return _after(event.day, amount, unit, start, end)
        case Offset(amount, unit, 1) if amount and unit in event.counted and _OF_EVENT.match(following):
            return _after(event.day, amount, unit, start, end)
        case Calendar(day=None) if shape.weekday == event.day.weekday() and expression.tense != "future":
            if "day" in event.counted:
                return _Hint(event.day, event.day + timedelta(days=6), start, end)
            return None
        case _:
            return None


def _after(event: date, amount: float, unit: Unit, start: int, end: int) -> _Hint | None:
    """The day so long after the event, give or take what a writer rounds away."""
    try:
        day = add_units(event, amount, unit)
    except (ValueError, OverflowError):
        return None
    margin = _rounding(unit, amount)
    return _Hint(day - margin, day + margin, start, end, margin)


def _rounding(unit: Unit, amount: float) -> timedelta:
    """A year is said a month early or two late, three years half a year off, days are counted."""
    days = {"day": 1, "week": 4, "month": 31, "year": 45 if amount < 2 else 150}.get(unit, 1800)
    return timedelta(days=days)


def _combine(dated: list[_Hint], counted: list[_Hint]) -> Inferred | None:
    past = max((hint for hint in dated if hint.first), key=lambda hint: hint.first or date.min, default=None)
    planned = min((hint for hint in dated if hint.last), key=lambda hint: hint.last or date.max, default=None)
    if past and planned and past.first and planned.last and past.first > planned.last:
        planned = None
    first = past.first if past else None
    last = planned.last if planned else None
    decider = past or planned
    for hint in sorted(counted, key=_width):
        within = _intersection(first, last, hint) or _intersection(first, last, _loosened(hint))
        if within is not None:
            decider = hint if decider in (past, planned) else decider
            first, last = within
    if decider is None:
        return None
    if (first is None or last is None) and not _is_cluster(dated, decider):
        return None
    closed_first, closed_last = first or _moved(last, -_MAX_AGE), last or _moved(first, _MAX_AGE)
    if closed_first is None or closed_last is None:
        return None
    return Inferred(closed_first, closed_last, decider.start, decider.end)


def _is_cluster(dated: list[_Hint], decider: _Hint) -> bool:
    """Whether another full date of the text lies close to the deciding one."""
    days = {day for hint in dated if hint.exact and (day := hint.first or hint.last) is not None}
    day = decider.first or decider.last
    return decider.exact and any(other != day and abs(other - day) <= _CLUSTER for other in days if day)


def _moved(day: date | None, by: timedelta) -> date | None:
    return day + by if day and date.min + _MAX_AGE < day < date.max - _MAX_AGE else None


def _width(hint: _Hint) -> timedelta:
    return hint.last - hint.first if hint.first and hint.last else timedelta.max


def _loosened(hint: _Hint) -> _Hint:
    first, last = hint.first, hint.last
    return _Hint(first and first - hint.slack, last and last + hint.slack, hint.start, hint.end)


def _intersection(first: date | None, last: date | None, hint: _Hint) -> tuple[date | None, date | None] | None:
    low = max((day for day in (first, hint.first) if day), default=None)
    high = min((day for day in (last, hint.last) if day), default=None)
    return (low, high) if low is None or high is None or low <= high else None


def _narrowed(found: Inferred, partial: list[TimeExpression]) -> Inferred:
    """Past days without a year raise the first day where only one year is possible for them."""
    first = found.first
    for expression in partial:
        shape = expression.shape
        if not (isinstance(shape, Calendar) and shape.year is None and shape.month and shape.day):
            continue
        days = _possible_days(shape, found.first - _HALF_YEAR, found.last)
        if len(days) == 1 and days[0] <= found.last:
            first = max(first, days[0])
    return Inferred(first, found.last, found.start, found.end)


def _possible_days(shape: Calendar, first: date, last: date) -> list[date]:
    days = []
    for year in range(first.year, last.year + 1):
        try:
            day = date(year, shape.month or 1, shape.day or 1)
        except ValueError:
            continue
        if first <= day <= last and shape.weekday in (None, day.weekday()):
            days.append(day)
    return days
