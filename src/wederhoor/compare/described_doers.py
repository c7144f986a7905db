"""A doer whom a report describes and names elsewhere: "a shipping firm supplied engines", and then who that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set

from wederhoor.compare.cast import Cast
from wederhoor.compare.questions import WORDS_KEY, Question
from wederhoor.record import EventType, ReportId
from wederhoor.text.goods import is_kind_of


def meant_by_described(asked: Mapping[Question, Set[ReportId]], cast: Cast) -> Mapping[Question, Question]:
    """For each question about a doer only described, the one about the only such doer whom all its reports name.

    `asked` are questions with the reports that tell them.
    """
    named: dict[tuple[EventType, str], list[Question]] = defaultdict(list)
    for question in sorted(asked):
        if question.target and question.agent in cast.entities:
            named[question.type, question.target].append(question)
    found: dict[Question, Question] = {}
    for question, reports in asked.items():
        if question.agent.startswith(WORDS_KEY) and question.target:
            meant = [
                other
                for other in named.get((question.type, question.target), ())
                if _is_of_goods(question, other) and reports <= set(cast.entities[other.agent].reports)
            ]
            found |= {question: meant[0]} if len(meant) == 1 else {}
    return found


def _is_of_goods(question: Question, other: Question) -> bool:
    kinds = (question.goods, other.goods)
    return question.goods == other.goods or (all(kinds) and (is_kind_of(*kinds) or is_kind_of(*reversed(kinds))))
