"""Who says what: the list of statements with its filters, and one statement with all that belongs to it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from wederhoor.publish import labels
from wederhoor.web.days import checked_day
from wederhoor.web.fitting import Wanted, fitting_statements
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, found

STATEMENTS_A_PAGE = 40
SPEAKING = ("person", "organisation", "company", "government", "initiative", "place", "other")

pages = APIRouter()


@pages.get("/statements")
def statements(
    here: Here,
    speaker: Annotated[str, Query()] = "",
    stance: Annotated[str, Query()] = "",
    publisher: Annotated[str, Query()] = "",
    first: Annotated[str, Query(alias="from")] = "",
    last: Annotated[str, Query(alias="until")] = "",
    q: Annotated[str, Query()] = "",
    review: Annotated[str, Query()] = "",
    page: Annotated[int, Query()] = 1,
) -> HTMLResponse:
    loaded = here.loaded
    wanted = Wanted(speaker, stance, publisher, checked_day(first), checked_day(last), q, review)
    fitting = list(fitting_statements(loaded, wanted))
    context = loaded.context
    speakers = context.named(context.speakers)
    ids = {number: entity for entity, number in context.speakers.items()}
    choices = [(ids[number], name) for number, name in speakers]
    if speaker in context.look.entities and speaker not in context.speakers:
        choices.insert(0, (speaker, context.look.entities[speaker].name))  # beyond the most quoted
    n_of = Counter(statement.stance for statement in loaded.case.statements)
    return here.show(
        "statement_list.html",
        {
            "page": page_from(fitting, loaded.statement, number=page, size=STATEMENTS_A_PAGE, url=here.request.url),
            "wanted": wanted,
            "speakers": choices,
            "publishers": list(context.publishers),
            "stances": [(s, verb, n_of[s]) for s, verb in labels.STANCES.items() if n_of[s]],
        },
    )


@pages.get("/statements/{name}")
def statement(here: Here, name: str) -> HTMLResponse:
    loaded = here.loaded
    look = loaded.context.look
    record = found(look.statements.get(name), name)
    related = [look.statements.get(record.within or ""), look.statements.get(record.answers or "")]
    inside = [s for s in loaded.told_in.get(record.report, ()) if s.within == name]
    answering = list(loaded.answered_by(name))
    return here.show(
        "statement.html",
        {
            "s": loaded.statement(record),
            "record": record,
            "report": loaded.report_head(look.reports[record.report]),
            "within": [loaded.statement(s) for s in related[:1] if s],
            "answers": [loaded.statement(s) for s in related[1:] if s],
            "inside": [loaded.statement(s) for s in inside],
            "answering": [loaded.statement(s) for s in answering],
            "events": [loaded.event(look.events[event]) for event in record.events if event in look.events],
            "findings": [loaded.finding(finding) for finding in loaded.findings_of.get(name, ())],
            "marks": loaded.marks_on(name),
            "speakers": [(e.id, e.name) for e in loaded.named_in(record.report) if e.type in SPEAKING],
        },
    )
