"""What matters first: the overview, the findings, the routes, and what the record does not know."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from wederhoor.publish.views.findings import SECTIONS, ranked
from wederhoor.publish.views.head import figures, standfirst
from wederhoor.publish.views.routes import route_views
from wederhoor.publish.views.ties import case_graph, route_map
from wederhoor.record import Finding
from wederhoor.web.loaded import Loaded
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, found

SHOWN_FIRST = 3  # of each kind of finding, on the overview
FINDINGS_A_PAGE = 20
GAPS_SHOWN = 200  # of each kind; its title tells how many there are

pages = APIRouter()


@pages.get("/")
def overview(here: Here) -> HTMLResponse:
    loaded = here.loaded
    sections = []
    for anchor, title, verdicts, meaning in SECTIONS:
        if ordered := ranked(loaded.context, verdicts):
            shown = [loaded.finding(finding) for finding in ordered[:SHOWN_FIRST]]
            sections.append((anchor, title, meaning, shown, len(ordered)))
    return here.show(
        "overview.html",
        {
            "standfirst": standfirst(loaded.case),
            "figures": figures(loaded.case, len(loaded.context.n_said)),
            "sections": sections,
            "routes": list(route_views(loaded.context, loaded.lines)),
            "n_proposals": sum(bool(entity.probably) for entity in loaded.case.entities),
            "gaps": loaded.gaps,
            "case": loaded.case,
        },
    )


@pages.get("/findings")
def findings(
    here: Here,
    part: Annotated[str, Query()] = "",
    q: Annotated[str, Query()] = "",
    page: Annotated[int, Query()] = 1,
) -> HTMLResponse:
    loaded = here.loaded
    sections = [section for section in SECTIONS if part in ("", section[0])]
    ordered = [finding for _, _, verdicts, _ in sections for finding in ranked(loaded.context, verdicts)]
    shown = page_from(
        asked_about(loaded, ordered, q), loaded.finding, number=page, size=FINDINGS_A_PAGE, url=here.request.url
    )
    n_found = Counter(finding.verdict for finding in loaded.case.findings)
    choices = [(anchor, title, sum(n_found[v] for v in verdicts)) for anchor, title, verdicts, _ in SECTIONS]
    meaning = sections[0][3] if part and sections else ""
    return here.show(
        "finding_list.html",
        {
            "page": shown,
            "choices": choices,
            "part": part,
            "meaning": meaning,
            "q": q,
        },
    )


def asked_about(loaded: Loaded, findings: list[Finding], words: str) -> list[Finding]:
    """Those whose question, or the words of whose positions, hold what is looked for."""
    if not words.strip():
        return findings
    hits = set(loaded.index.search(words))
    said = {name for kind, name in hits if kind == "statement"}
    return [
        finding
        for finding in findings
        if ("finding", finding.id) in hits or any(said.intersection(p.statements) for p in finding.positions)
    ]


@pages.get("/findings/{name}")
def finding(here: Here, name: str) -> HTMLResponse:
    loaded = here.loaded
    record = found(loaded.findings.get(name), name)
    statements = [s for position in record.positions for s in position.statements if s in loaded.lines]
    return here.show(
        "finding.html",
        {
            "f": loaded.finding(record),
            "record": record,
            "statements": [loaded.lines[statement] for statement in dict.fromkeys(statements)],
            "events": [
                loaded.event(loaded.context.look.events[e]) for e in record.events if e in loaded.context.look.events
            ],
            "meaning": next((meaning for _, _, verdicts, meaning in SECTIONS if record.verdict in verdicts), ""),
            "marks": loaded.marks_on(name),
        },
    )


@pages.get("/routes")
@pages.get("/routes/{name}")
def routes(here: Here, name: str = "") -> HTMLResponse:
    context = here.loaded.context
    views = [route for route in route_views(context, here.loaded.lines) if name in ("", route.id)]
    if name:
        found(views[0] if views else None, name)
    return here.show(
        "route_list.html",
        {
            "routes": views,
            "map": None if name else route_map(context),
            "one": bool(name),
        },
    )


@pages.get("/graph")
def graph(here: Here) -> HTMLResponse:
    return here.show(
        "ties.html",
        {
            "graph": case_graph(here.loaded.context),
        },
    )


@pages.get("/gaps")
def gaps(here: Here) -> HTMLResponse:
    shown = [replace(gap, items=gap.items[:GAPS_SHOWN]) for gap in here.loaded.gaps]
    return here.show("missing.html", {"gaps": shown})
