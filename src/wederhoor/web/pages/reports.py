"""The reports: their list, and one with its words marked, each mark leading to what was read there."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse, RedirectResponse

from wederhoor.publish import labels
from wederhoor.store.query import search
from wederhoor.web.links import page_of
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, found

REPORTS_A_PAGE = 40

pages = APIRouter()


@pages.get("/reports")
def reports(here: Here, q: Annotated[str, Query()] = "", page: Annotated[int, Query()] = 1) -> HTMLResponse:
    loaded = here.loaded
    fitting = list(loaded.case.reports)
    if q.strip():
        with here.desk.case.open() as store:
            hits = {hit.report for hit in search(store, q)}
        fitting = [report for report in fitting if report.id in hits]
    shown = page_from(fitting, loaded.report_head, number=page, size=REPORTS_A_PAGE, url=here.request.url)
    return here.show(
        "report_list.html",
        {
            "page": shown,
            "q": q,
            "rejected": loaded.case.rejected,
        },
    )


@pages.get("/reports/{name}")
def report(here: Here, name: str, lit: Annotated[str, Query()] = "") -> HTMLResponse:
    """`lit` is the record whose words are lit."""
    loaded = here.loaded
    record = found(loaded.context.look.reports.get(name), name)
    statements = [loaded.statement(statement) for statement in loaded.told_in.get(name, ())]
    told = {statement.stance for statement in statements}
    return here.show(
        "report.html",
        {
            "r": loaded.report(record),
            "lit": lit,
            "statements": statements,
            "stances": [(s, verb) for s, verb in labels.STANCES.items() if s in told],
        },
    )


@pages.get("/words/{name}")
def words(here: Here, name: str) -> RedirectResponse:
    """To the words of a statement, an event or a mention, in the report that they stand in."""
    look = here.loaded.context.look
    known = look.statements.get(name) or look.events.get(name) or look.mentions.get(name)
    report = found(known.report if known else None, name)
    entity = look.entity(name)
    lit = entity.id if entity else name
    return RedirectResponse(f"{page_of(report)}?lit={lit}#words-{name}", status_code=303)
