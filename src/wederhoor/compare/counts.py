"""Another's number for what an event told just before counts: "the organisers put it at 11,000"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.harms import harm_of
from wederhoor.compare.tables import table
from wederhoor.compare.topics import WORD
from wederhoor.compare.voices import FOR
from wederhoor.record import Event, EventId, EventType, Report, ReportId, Role, Statement
from wederhoor.text.quantities import Quantity, find_quantities

CROWDED: frozenset[EventType] = frozenset(("harm", "protest"))
MAX_WORDS = 6  # of a statement that is but a number
AFTER = 30  # letters in which the noun follows
MAX_BACK = 400  # letters back to what is counted
COUNTED = frozenset(("people", "protester", "kill", "injure"))  # concepts of what may be counted
OTHERS: Mapping[str, str] = {"killed": "injure", "injured": "kill"}  # what the number must not be of


class Count(NamedTuple):
    """A number that somebody gives for those whom an event counts, where the number stands."""

    event: Event
    statement: Statement
    role: Role


def find_counts(
    events: Sequence[Event], statements: Sequence[Statement], reports: Mapping[ReportId, Report]
) -> Mapping[EventId, Sequence[Count]]:
    """By event: the statements that give no more than another number for it."""
    counted: dict[ReportId, list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda event: (event.trigger.start, event.id)):
        if event.status != "negated" and any(role.role == "quantity" for role in event.roles):
            counted[event.report].append(event)
    found: dict[EventId, list[Count]] = defaultdict(list)
    for statement in sorted(statements, key=lambda statement: statement.id) if counted else ():
        if statement.report in counted and (count := _count(statement, counted[statement.report], reports)):
            found[count.event.id].append(count)
    return found


def _count(statement: Statement, counted: Sequence[Event], reports: Mapping[ReportId, Report]) -> Count | None:
    report = reports.get(statement.report)
    is_short = len(statement.content.text.split()) <= MAX_WORDS and not statement.events
    if report is None or statement.speaker_class == "author" or statement.stance not in FOR or not is_short:
        return None
    number = _only_number(statement, report)
    before = [event for event in counted if 0 <= statement.content.start - event.trigger.start <= MAX_BACK]
    if number is None or not before or not _may_count(number, before[-1], statement, report):
        return None
    if _is_of_others(statement, before[-1], report) or _is_past_paragraph(before[-1], statement, report):
        return None
    return Count(before[-1], statement, number_role(statement, number, report))


def _may_count(number: Quantity, event: Event, statement: Statement, report: Report) -> bool:
    """Whether it may be a number of what the event counts: of people in a crowd, else of what is called the same."""
    if event.type in CROWDED:
        return not number.unit or not COUNTED.isdisjoint(concepts_in(number.unit, report.language))
    units = {(role.unit or "").casefold() for role in event.roles if role.role == "quantity"}
    return _is_bare(statement, report.language) and (not number.unit or number.unit.casefold() in units)


def number_role(statement: Statement, number: Quantity, report: Report) -> Role:
    """A number in the content of a statement, as if it played a role in an event."""
    start = statement.content.start
    words = report.cite(start + number.start, start + number.end)
    return Role(role="quantity", words=words, mention=None, value=number.value, upper=number.upper, vague=number.vague)


def _only_number(statement: Statement, report: Report) -> Quantity | None:
    """The number that is told; with the noun that follows it outside of the content: "mindestens zwölf" Boote."""
    content = statement.content
    numbers = find_quantities(content.text, report.language)
    if len(numbers) != 1 or numbers[0].kind != "count":
        return None
    around = find_quantities(report.text[content.start : content.end + AFTER], report.language)
    return around[0] if around and around[0].start == numbers[0].start else numbers[0]


def _is_past_paragraph(event: Event, statement: Statement, report: Report) -> bool:
    return "\n" in report.text[event.trigger.end : statement.content.start].strip()


def _is_of_others(statement: Statement, event: Event, report: Report) -> bool:
    """Whether the number is of the injured where the dead are counted, or the other way."""
    other = OTHERS.get(harm_of(event, report)) if event.type == "harm" else None
    return other in concepts_in(statement.content.text, report.language)


def _is_bare(statement: Statement, language: str) -> bool:
    """Whether it tells no more than a number, of what was counted before: "at most 3,000", "it was 3,000 people"."""
    text = statement.content.text
    numbers = find_quantities(text, language) if len(text.split()) <= MAX_WORDS else []
    if len(numbers) != 1:
        return False
    number = numbers[0]
    return not statement.events and leaves_open(words_beside(text, (number.start, number.end), number.unit), language)


def words_beside(text: str, place: tuple[int, int], unit: str | None) -> Set[str]:
    """The other words of a text in which a value stands, but for what it counts."""
    around = f"{text[: place[0]]} {text[place[1] :]}".casefold()
    return set(WORD.findall(around)) - set((unit or "").casefold().split())


def leaves_open(words: Set[str], language: str, *, beside_day: bool = False) -> bool:
    """Whether the words beside a value tell nothing of what it is of."""
    return words <= _fillers("fillers", language[:2]) | (_fillers("day_fillers", language[:2]) if beside_day else set())


@cache
def _fillers(kind: str, language: str) -> frozenset[str]:
    return frozenset(table("counts")[kind].get(language, "").split())
