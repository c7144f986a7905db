"""Looking for something: by words in texts and record, or by a question in plain words."""

from __future__ import annotations

from collections import defaultdict
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from wederhoor.publish import answer as wording
from wederhoor.publish.weighing_page import weighing_view
from wederhoor.store.query import search as search_texts
from wederhoor.web.loaded import Loaded
from wederhoor.web.visit import Here

SHOWN = 20  # hits of each kind
First = Annotated[str, Query(alias="from")]  # days
Last = Annotated[str, Query(alias="until")]

pages = APIRouter()


@pages.get("/search")
def search(here: Here, q: Annotated[str, Query()] = "") -> HTMLResponse:
    """Everything that holds all of the words."""
    loaded = here.loaded
    look = loaded.context.look
    with here.desk.case.open() as store:
        texts = search_texts(store, q)
    hits = hits_by_kind(loaded, q)
    return here.show(
        "search.html",
        {
            "q": q,
            "texts": [
                (hit, loaded.report_head(look.reports[hit.report]))
                for hit in texts[:SHOWN]
                if hit.report in look.reports
            ],
            "n_texts": len(texts),
            "entities": [loaded.entity(look.entities[name]) for name in hits["entity"][:SHOWN]],
            "findings": [loaded.finding(loaded.findings[name]) for name in hits["finding"][:SHOWN]],
            "statements": [loaded.lines[name] for name in hits["statement"][:SHOWN]],
            "events": [loaded.event(look.events[name]) for name in hits["event"][:SHOWN]],
            "counts": {kind: len(names) for kind, names in hits.items()},
        },
    )


def hits_by_kind(loaded: Loaded, words: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for kind, name in loaded.index.search(words):
        found[kind].append(name)
    return found


@pages.get("/ask")
def ask(
    here: Here,
    q: Annotated[str, Query()] = "",
    first: First = "",
    last: Last = "",
) -> HTMLResponse:
    values: dict[str, Any] = {"q": q, "first": first, "last": last, "answer": None, "wording": wording}
    if q.strip():
        values["answer"] = here.desk.asker.answer(here.loaded.case, q, first=first, last=last)
    return here.show("ask.html", values)


@pages.get("/weigh")
def weigh(
    here: Here,
    h: Annotated[str, Query()] = "",
    first: First = "",
    last: Last = "",
) -> HTMLResponse:
    """Competing hypotheses, one a line, and what the record says for and against each."""
    lines = [line.strip() for line in h.splitlines() if line.strip()]
    values: dict[str, Any] = {"h": h, "first": first, "last": last, "page": None}
    if lines:
        values["page"] = weighing_view(here.desk.asker.weigh(here.loaded.case, lines, first=first, last=last))
    return here.show("weigh.html", values)
