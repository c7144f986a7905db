"""Two numbers for one thing: "8,000 marched, the police say. The organisers claim 25,000".

The second is a statement of next to nothing but a number, right after the first. Claims that stand apart, in one week
and about the same things, are not set against each other: on our development sets that found nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.alike import stems
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.counts import is_bare, number_role
from wederhoor.compare.denied import house_of
from wederhoor.compare.figures import Range, difference, range_of
from wederhoor.compare.topics import Topics
from wederhoor.compare.voices import FOR
from wederhoor.compare.wording import number_question
from wederhoor.record import Conflict, Report, ReportId, Statement, StatementId
from wederhoor.text.quantities import Quantity, find_quantities

OF_ANOTHER = re.compile(r"\s+(?:of|von|van)\s+\d")  # "2,600 of 7,400 jobs"
MAX_BACK = 300  # letters back to what is counted
MAX_TIMES = 10  # how many times the smaller one the larger may be; beyond that it is of something else


@dataclass(frozen=True, slots=True)
class TwoNumbers:
    """A statement that counts something, and the one that gives another number for it."""

    counting: Statement
    other: Statement
    question: str
    conflict: Conflict


@dataclass(frozen=True, slots=True)
class _Counted:
    statement: Statement
    number: Range
    written: str
    units: frozenset[str]  # what is counted; empty: not told

    def may_be_of(self, other: _Counted) -> bool:
        return not (self.units and other.units) or bool(self.units & other.units)

    def is_apart_from(self, other: _Counted) -> bool:
        fewer, more = sorted((self.number, other.number), key=lambda number: number.low)
        return fewer.high < more.low <= MAX_TIMES * fewer.high


def find_two_numbers(statements: Sequence[Statement], topics: Topics) -> tuple[TwoNumbers, ...]:
    """Pairs of numbers that two give for one thing and that cannot both be right; each statement in one pair."""
    said: dict[ReportId, list[Statement]] = defaultdict(list)
    for one in sorted(statements, key=lambda one: (one.report, one.content.start, one.id)):
        if one.stance in FOR | {"warn"}:
            said[one.report].append(one)
    found: dict[StatementId, TwoNumbers] = {}
    for report_id, told in said.items():
        report = topics.origins.reports[report_id]
        for count, other in _beside(told, report, topics):
            found.setdefault(count.statement.id, _two(count, other, report))
    return tuple(found.values())


def _two(one: _Counted, other: _Counted, report: Report) -> TwoNumbers:
    first, last = sorted((one.number, other.number), key=lambda number: number.low)
    conflict = Conflict(field="quantity", values=(first.written, last.written), explanation=difference(first, last))
    asked = number_question(one.statement, report, other.written, is_count=not one.number.unit)
    return TwoNumbers(one.statement, other.statement, asked, conflict)


def _beside(told: Sequence[Statement], report: Report, topics: Topics) -> Iterator[tuple[_Counted, _Counted]]:
    """The bare numbers of a report, each with the nearest count before it."""
    bare = {one.id: place for place, one in enumerate(told) if is_bare(one, report.language)}
    for place in bare.values():
        other = _counted(told[place], report)
        near = (
            _counted(one, report)
            for one in reversed(told[:place])
            if one.id not in bare and 0 <= told[place].content.start - one.content.end <= MAX_BACK
        )
        count = next(filter(None, near), None)
        if count and other and _contradict(count, other, topics):
            yield count, other


def _contradict(one: _Counted, other: _Counted, topics: Topics) -> bool:
    houses = {house_of(counted.statement, topics.origins) for counted in (one, other)}
    return len(houses) == 2 and one.may_be_of(other) and one.is_apart_from(other)


def _counted(statement: Statement, report: Report) -> _Counted | None:
    """The only number of a statement; "2,600 of 7,400 jobs" counts the fewer."""
    numbers = find_quantities(statement.content.text, report.language)
    is_part = len(numbers) == 2 and OF_ANOTHER.match(statement.content.text, numbers[0].end)
    if not numbers or (len(numbers) > 1 and not is_part) or numbers[0].kind == "percent":
        return None
    role = number_role(statement, numbers[0], report)
    unit = numbers[0].unit or (numbers[1].unit if is_part else None)
    return _Counted(statement, range_of(role, report), numbers[0].text, _units(unit, numbers[0], report.language))


def _units(unit: str | None, number: Quantity, language: str) -> frozenset[str]:
    """What is counted, the same in every language where it is known: "jobs" and "banen"; else as it is written."""
    if not unit:
        return frozenset()
    if number.kind != "count":
        return frozenset((unit,))
    return concepts_in(unit, language) or frozenset(f"{language[:2]} {stem}" for stem in stems(unit))
