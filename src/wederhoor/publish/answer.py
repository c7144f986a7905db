"""The answer to a question, for a terminal and for programs; graded where the user keeps a register."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from wederhoor.compare.ask import Answer, Told
from wederhoor.compare.grading import CREDIBILITY_WORDS, Credibility, Register, credibility, likelihood
from wederhoor.compare.query import Query, Sought
from wederhoor.compare.questions import Level
from wederhoor.compare.said import Said
from wederhoor.publish import labels
from wederhoor.publish.views.context import report_words
from wederhoor.record import Conflict, Report

Line = dict[str, Any]

LEVELS: dict[Level, str] = {
    "happened": "it happened",
    "ongoing": "it goes on",
    "planned": "it is planned",
    "possible": "it is possible",
}
NAMELESS = "somebody not named"
OWN_VOICE = "in its own voice"
NAMELESS_REPORT = "the report in its own voice"


def query_words(query: Query) -> str:
    """How a question was understood: `supply · who does it: China · to whom: Russland · goods: Waffen (weapons)`."""
    parts = [labels.EVENTS[query.type] if query.type else ""]
    parts += [f"{name}: {sought.words}" for name, sought in _named(query)]
    parts.append(f"goods: {query.goods}" + (f" ({query.category})" if query.category else "") if query.goods else "")
    parts.append(f"when: {labels.interval_words(query.first, query.last)}" if query.first or query.last else "")
    return " · ".join(part for part in parts if part)


def _named(query: Query) -> Iterator[tuple[str, Sought]]:
    if query.speaker:
        yield "who says it", query.speaker
    if query.agent:
        yield "who does it", query.agent
    if query.target:
        yield "to whom", query.target
    yield from (("named", sought) for sought in query.others)


def heading(told: Told, register: Register | None) -> str:
    """The question that events answer, with the verdict and, where asked for, the credibility."""
    words = f"{labels.with_days(told.line)}  {labels.VERDICTS[told.verdict]}"
    if register is None:
        return words
    grade = credibility_of(told)
    return f"{words}  [{grade}: {CREDIBILITY_WORDS[grade]}]"


def departure(told: Told) -> str:
    """In what something that came near is not what was asked."""
    parts = [
        f"otherwise: {', '.join(told.other)}" if told.other else "",
        f"not told: {', '.join(told.open)}" if told.open else "",
    ]
    return "; ".join(part for part in parts if part)


def said_by(answer: Answer) -> str:
    """What stands over the words of one speaker."""
    if answer.naming:
        return f"{labels.counted(len(answer.naming), 'statement')} by {answer.naming[0].who}"
    about = " about that" if answer.query.others or answer.query.goods else ""
    name = answer.query.speaker.words if answer.query.speaker else ""
    return f"In {labels.counted(answer.n_reports, 'report')} {name} says nothing{about}"


def conflict_words(conflict: Conflict) -> str:
    """`26 Jan 2023 or 3 Feb 2023; 3 Feb 2023 is 8 days after 26 Jan 2023`."""
    return labels.with_days(f"{' or '.join(conflict.values)}; {conflict.explanation}")


def credibility_of(told: Told) -> Credibility:
    return credibility(len(told.asserting), len(told.objecting))


def row(said: Said, register: Register | None) -> tuple[str, str, str, str, str]:
    """Stand, who, where and when, the exact words, id."""
    printed = f"{report_words(said.report)}, {days(said.report)}"
    if register is not None:
        printed = f"[{register.reliability(said.publisher)}] {printed}"
    return (
        stand(said, register),
        who(said),
        printed,
        quoted(said),
        said.statement or said.event or "",
    )


def quoted(said: Said) -> str:
    """The exact words with their language, and what they answer where they do not tell it."""
    answered = f" in answer to “{said.answered.text}”" if said.answered else ""
    return f"“{said.words.text}”{answered} ({said.report.language})"


def stand(said: Said, register: Register | None) -> str:
    """`denies`, or `says: it is planned`; with a register also a likelihood that the speaker gives."""
    verb = labels.STANCES[said.stance]
    objects = said.stance in ("deny", "doubt", "oppose")
    words = verb if objects or said.level is None else f"{verb}: {LEVELS[said.level]}"
    term = likelihood_of(said) if register is not None else None
    return f"{words} [{term}]" if term else words


def likelihood_of(said: Said) -> str | None:
    return likelihood((words.text for words in said.likelihood_words), said.report.language)


def who(said: Said) -> str:
    if said.own_voice:
        return f"{said.who} {OWN_VOICE}" if said.who else NAMELESS_REPORT
    return said.who or NAMELESS


def days(report: Report) -> str:
    published = report.published
    return labels.interval_words(published.first, published.last) if published else "date not stated"


def answer_object(answer: Answer, register: Register | None) -> Line:
    """The whole answer as one JSON object."""
    query = answer.query
    return {
        "kind": "answer",
        "query": {
            "type": query.type,
            "named": [
                {"part": part, "words": sought.words, "known": bool(sought.keys)} for part, sought in _named(query)
            ],
            "goods": {"text": query.goods, "class": query.category or None} if query.goods else None,
            "time": {"from": query.first, "to": query.last} if query.first or query.last else None,
        },
        "reports": answer.n_reports,
        "undecided": list(answer.undecided),
        "answers": [told_object(told, register) for told in answer.answers],
        "nearest": [told_object(told, register) for told in answer.nearest],
        "naming": [said_object(said, register) for said in answer.naming],
    }


def told_object(told: Told, register: Register | None) -> Line:
    graded = {"credibility": credibility_of(told)} if register is not None else {}
    return {
        "question": told.line,
        "verdict": told.verdict,
        **graded,
        "origins": {"for": len(told.asserting), "against": len(told.objecting)},
        "otherwise": list(told.other),
        "not_told": list(told.open),
        "conflicts": [msgspec.to_builtins(conflict) for conflict in told.conflicts],
        "positions": [said_object(said, register) for said in told.said],
    }


def said_object(said: Said, register: Register | None) -> Line:
    published = said.report.published
    graded = (
        {"reliability": register.reliability(said.publisher), "likelihood": likelihood_of(said)} if register else {}
    )
    return {
        "stance": said.stance,
        "level": said.level,
        "certainty": said.certainty,
        "who": said.who or None,
        "own_voice": said.own_voice,
        "publisher": said.publisher,
        "published": {"from": published.first, "to": published.last} if published else None,
        **graded,
        "report": said.report.id,
        "event": said.event,
        "statement": said.statement,
        "start": said.words.start,
        "end": said.words.end,
        "text": said.words.text,
        "answers_text": said.answered.text if said.answered else None,
        "language": said.report.language,
    }
