"""Values that several give for one thing: "8,000 marched, the police say. The organisers claim 25,000".

Those after the first are statements of next to nothing but a value, or tell the same again, each right after the one
before. In other reports of that week, whoever gives one of these values for the same joins in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, takewhile

from wederhoor.compare.alike import MAX_HOLDING, are_near
from wederhoor.compare.days import apart
from wederhoor.compare.figures import Range, difference
from wederhoor.compare.indexes import statements_by_report
from wederhoor.compare.joining import Joined
from wederhoor.compare.topics import Topics
from wederhoor.compare.values import KINDS, Value, left_out_in, values_of
from wederhoor.compare.voices import FOR
from wederhoor.compare.wording import value_question
from wederhoor.record import Conflict, Stance, Statement

GIVING: frozenset[Stance] = FOR | {"warn"}
MAX_BACK = 300  # letters back to what the value is of
MAX_SHORT = 12  # words of a statement that tells little but a value of the unit told before
MIN_KNOWN = 100  # the least number that hardly stands for two things


@dataclass(frozen=True, slots=True)
class Values:
    """Statements that give different values for one thing, the first of which tells what it is."""

    said: tuple[Statement, ...]
    question: str
    conflict: Conflict


def find_values(statements: Sequence[Statement], topics: Topics) -> tuple[Values, ...]:
    """Numbers and days that two or more give for one thing and that cannot both be right."""
    giving = (one for one in statements if one.stance in GIVING)
    told = statements_by_report(sorted(giving, key=lambda one: (one.report, one.content.start, one.id)))
    groups = [group for said in told.values() for group in _in_report(said, topics)]
    joined = _across([group for group in groups if group], topics)
    return tuple(in_conflict(group, topics) for group in joined if len({one.number.low for one in group}) > 1)


def in_conflict(group: Sequence[Value], topics: Topics) -> Values:
    """Values for one thing, with what to ask of them."""
    telling = min(group, key=lambda one: _rank(one, topics))
    said = (telling, *(one for one in group if one is not telling))
    values = {one.number.low: one.number for one in sorted(group, key=lambda one: one.number.low)}
    first, last = values[min(values)], values[max(values)]
    conflict = Conflict(
        field=telling.field,
        values=tuple(number.written for number in values.values()),
        explanation=_arithmetic(first, last) if telling.kind == "day" else difference(first, last),
    )
    report = topics.origins.reports[telling.statement.report]
    others = tuple({one.number.low: one.text for one in said if one.number.low != telling.number.low}.values())
    asked = value_question(telling.words, telling.statement, report, others=others, asks=_asks(telling))
    return Values(tuple(dict.fromkeys(one.statement for one in said)), asked, conflict)


def _asks(value: Value) -> str:
    if value.kind == "number":
        return "How much" if value.number.unit else "How many"
    return "When" if value.kind == "day" else "How long"


def _arithmetic(first: Range, last: Range) -> str:
    return apart(first.written, last.written, int(last.low - first.high))


def _rank(value: Value, topics: Topics) -> tuple[bool, bool, bool, bool, int, str]:
    """What tells best what the value is of comes first: in words, with a unit, in English, and shortly."""
    said = value.statement
    is_foreign = topics.origins.reports[said.report].language[:2] != "en"
    return (value.is_bare, not value.units, not value.about, is_foreign, len(said.content.text), said.id)


def _in_report(said: Sequence[Statement], topics: Topics) -> Iterator[list[Value]]:
    """The values of one report, those of one thing together; each group begins with what tells what it is."""
    given = {one.id: list(values_of(one, topics, _inside(one, said[n + 1 :]))) for n, one in enumerate(said)}
    for kind in KINDS:
        group: list[Value] = []
        for statement in said:
            value = next((one for one in given[statement.id] if one.kind == kind), None)
            if value is None and group:
                value = left_out_in(statement, given[statement.id], group[0], topics)
            if value is None:
                continue
            if group and _goes_on(group, value):
                group.append(value)
            elif not value.is_bare or (value.units and kind == "number"):
                yield group
                group = [value]
        yield group


def _inside(statement: Statement, following: Sequence[Statement]) -> list[Statement]:
    """What others say within the words of a statement."""
    within = takewhile(lambda one: one.content.start < statement.content.end, following)
    return [one for one in within if one.speaker_words != statement.speaker_words]


def _goes_on(group: Sequence[Value], value: Value) -> bool:
    """Whether somebody gives another value for what a group tells of, right after it."""
    first, last = group[0], group[-1]
    is_next = 0 <= value.start - last.end <= MAX_BACK
    is_another = value.house not in {one.house for one in group}
    is_of_it = value.may_be_of(first) and any(value.is_apart_from(one) for one in group)
    are_of_two = bool(value.about and first.about) and value.about.isdisjoint(first.about) and not value.is_bare
    return is_next and is_another and is_of_it and not are_of_two and (value.is_bare or _tells_again(value, first))


def _tells_again(value: Value, first: Value) -> bool:
    """Whether a short statement tells little but another value, or the same in the same words.

    Of a sum of money it must tell the same: it may be of anything.
    """
    if value.kind != "number" or (value.field == "amount" and value.units):
        return bool(value.rest) and value.rest <= first.rest
    return bool(value.units & first.units) and len(value.statement.content.text.split()) <= MAX_SHORT


def _across(groups: Sequence[list[Value]], topics: Topics) -> Iterator[list[Value]]:
    """The groups, those of several reports together that share a number."""
    giving: dict[float, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        for number in sorted({one.number.low for one in group if one.kind == "number"}):
            giving[number].append(place)
    joined = Joined(len(groups))
    for places in giving.values():
        for one, other in combinations(places[:MAX_HOLDING], 2):
            if _are_of_one(groups[one], groups[other], topics):
                joined.join(one, other)
    for places in joined.groups():
        yield [value for place in places for value in groups[place]]


def _are_of_one(one: Sequence[Value], other: Sequence[Value], topics: Topics) -> bool:
    near = are_near(one[0].statement, other[0].statement, topics.origins.reports)
    return near and any(_is_same(a, b) for a in one for b in other)


def _is_same(one: Value, other: Value) -> bool:
    """Whether both give one number, too large to be told of two things, in one unit or by one speaker."""
    is_one = bool(one.units & other.units) or (one.house == other.house and one.may_be_of(other))
    return one.number.low == other.number.low >= MIN_KNOWN and is_one
