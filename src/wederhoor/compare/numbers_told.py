"""Numbers that several give for one thing: "8,000 marched, the police say. The organisers claim 25,000".

Those after the first are statements of next to nothing but a number, each right after the one before. In other reports
of that week, whoever gives one of these numbers for the same joins in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from wederhoor.compare.alike import MAX_HOLDING, are_near, stems
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.counts import is_bare, number_role
from wederhoor.compare.figures import Range, difference, range_of
from wederhoor.compare.houses import house_of
from wederhoor.compare.joining import Joined
from wederhoor.compare.tables import table
from wederhoor.compare.topics import Topics
from wederhoor.compare.voices import FOR
from wederhoor.compare.wording import number_question
from wederhoor.record import Conflict, Report, ReportId, Statement
from wederhoor.text.quantities import Quantity, find_quantities

OF_ANOTHER = re.compile(r"\s+(?:of|von|van)\s+\d")  # "2,600 of 7,400 jobs"
MAX_BACK = 300  # letters back to what is counted
MAX_TIMES = 10  # how many times the smaller one the larger may be; beyond that it is of something else
MAX_SHORT = 12  # words of a statement that tells little but a number of the unit told before
KNOWING = "know"  # concept
MIN_KNOWN = 100  # the least number that hardly stands for two things


@dataclass(frozen=True, slots=True)
class Numbers:
    """Statements that give different numbers for one thing, the first of which tells what is counted."""

    said: tuple[Statement, ...]
    question: str
    conflict: Conflict


@dataclass(frozen=True, slots=True)
class _Counted:
    statement: Statement
    number: Range
    written: str
    units: frozenset[str]  # what is counted; empty: not told
    house: str
    about: frozenset[str]  # what else is told of it

    def may_be_of(self, other: _Counted) -> bool:
        return not (self.units and other.units) or bool(self.units & other.units)

    def is_apart_from(self, other: _Counted) -> bool:
        fewer, more = sorted((self.number, other.number), key=lambda number: number.low)
        return fewer.high < more.low and (more.low <= MAX_TIMES * fewer.high or fewer.high == 0)

    def is_same_as(self, other: _Counted) -> bool:
        """Whether both give one number, too large to be told of two things, in one unit or by one speaker."""
        is_one = bool(self.units & other.units) or (self.house == other.house and self.may_be_of(other))
        return self.number.low == other.number.low >= MIN_KNOWN and is_one


def find_numbers(statements: Sequence[Statement], topics: Topics) -> tuple[Numbers, ...]:
    """Numbers that two or more give for one thing and that cannot both be right; each statement in one group."""
    told: dict[ReportId, list[_Counted]] = defaultdict(list)
    for one in sorted(statements, key=lambda one: (one.report, one.content.start, one.id)):
        if one.stance in FOR | {"warn"} and (counted := _counted(one, topics)):
            told[one.report].append(counted)
    groups = [group for counts in told.values() for group in _beside(counts, topics)]
    joined = _across([group for group in groups if group], topics)
    return tuple(_numbers(group, topics) for group in joined if len({one.number.low for one in group}) > 1)


def _numbers(group: Sequence[_Counted], topics: Topics) -> Numbers:
    counting = min(group, key=lambda one: _rank(one, topics))
    said = (counting, *(one for one in group if one is not counting))
    values = {one.number.low: one.number for one in sorted(group, key=lambda one: one.number.low)}
    conflict = Conflict(
        field="quantity",
        values=tuple(number.written for number in values.values()),
        explanation=difference(values[min(values)], values[max(values)]),
    )
    report = topics.origins.reports[counting.statement.report]
    others = tuple({one.number.low: one.written for one in said if one.number.low != counting.number.low}.values())
    asked = number_question(counting.statement, report, others, is_count=not counting.number.unit)
    return Numbers(tuple(one.statement for one in said), asked, conflict)


def _rank(count: _Counted, topics: Topics) -> tuple[bool, bool, bool, bool, int, str]:
    """What tells best what is counted comes first: in words, with a unit, in English, and shortly."""
    said = count.statement
    language = topics.origins.reports[said.report].language
    is_thin = not count.about
    return (is_bare(said, language), not count.units, is_thin, language[:2] != "en", len(said.content.text), said.id)


def _beside(counts: Sequence[_Counted], topics: Topics) -> Iterator[list[_Counted]]:
    """The counts of one report, those of one thing together; each group begins with what tells what is counted."""
    group: list[_Counted] = []
    for count in counts:
        if group and _goes_on(group, count, topics):
            group.append(count)
        elif count.units or not is_bare(count.statement, topics.origins.reports[count.statement.report].language):
            yield group
            group = [count]
    yield group


def _goes_on(group: Sequence[_Counted], count: _Counted, topics: Topics) -> bool:
    """Whether somebody gives another number for what a group counts, right after it."""
    said, last = count.statement, group[-1].statement
    bare = is_bare(said, topics.origins.reports[said.report].language)
    is_short = bool(count.units & group[0].units) and len(said.content.text.split()) <= MAX_SHORT
    is_next = 0 <= said.content.start - last.content.end <= MAX_BACK
    is_another = count.house not in {one.house for one in group}
    is_of_it = count.may_be_of(group[0]) and any(count.is_apart_from(one) for one in group)
    is_of_it = is_of_it and not (count.about and group[0].about and count.about.isdisjoint(group[0].about))
    return (bare or is_short) and is_next and is_another and is_of_it


def _across(groups: Sequence[list[_Counted]], topics: Topics) -> Iterator[list[_Counted]]:
    """The groups, those of several reports together that share a number."""
    giving: dict[float, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        for number in sorted({one.number.low for one in group}):
            giving[number].append(place)
    joined = Joined(len(groups))
    for places in giving.values():
        for one, other in combinations(places[:MAX_HOLDING], 2):
            if _are_of_one(groups[one], groups[other], topics):
                joined.join(one, other)
    for places in joined.groups():
        yield [count for place in places for count in groups[place]]


def _are_of_one(one: Sequence[_Counted], other: Sequence[_Counted], topics: Topics) -> bool:
    near = are_near(one[0].statement, other[0].statement, topics.origins.reports)
    return near and any(a.is_same_as(b) for a in one for b in other)


def _counted(statement: Statement, topics: Topics) -> _Counted | None:
    """The only number of a statement; "2,600 of 7,400 jobs" counts the fewer."""
    report = topics.origins.reports[statement.report]
    text = statement.content.text
    numbers = find_quantities(text, report.language)
    is_part = len(numbers) == 2 and OF_ANOTHER.match(text, numbers[0].end)
    is_alone = len(numbers) == 1 or (len(numbers) == 2 and _tells_part(text[numbers[0].end : numbers[1].start], report))
    if not numbers or not (is_alone or is_part) or numbers[0].kind == "percent":
        return None
    role = number_role(statement, numbers[0], report)
    unit = numbers[0].unit or (numbers[1].unit if is_part else None)
    units = _units(unit, numbers[0], report.language)
    about = topics.keys(statement) - units - {KNOWING} - {key for key in topics.keys(statement) if key.isdigit()}
    return _Counted(
        statement, range_of(role, report), numbers[0].text, units, house_of(statement, topics.origins), about
    )


def _tells_part(between: str, report: Report) -> bool:
    """Whether the words between two numbers tell that the second is a part of the first."""
    told = between.casefold().split()
    phrases = table("counts")["including"].get(report.language[:2], "").split()
    return any(phrase.replace("_", " ") in " ".join(told) for phrase in phrases)


def _units(unit: str | None, number: Quantity, language: str) -> frozenset[str]:
    """What is counted, the same in every language where it is known: "jobs" and "banen"; else as it is written."""
    if not unit:
        return frozenset()
    if number.kind != "count":
        return frozenset((unit,))
    return concepts_in(unit, language) or frozenset(f"{language[:2]} {stem}" for stem in stems(unit))
