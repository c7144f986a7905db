"""What happened and what is planned: the list of events, and one with who tells it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from wederhoor.publish import labels
from wederhoor.publish.views.context import days_of
from wederhoor.publish.views.events import timelines
from wederhoor.record import Event
from wederhoor.web.days import checked_day
from wederhoor.web.loaded import Loaded
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, found

EVENTS_A_PAGE = 40

pages = APIRouter()


@pages.get("/events")
def events(
    here: Here,
    kind: Annotated[str, Query(alias="type")] = "",
    status: Annotated[str, Query()] = "",
    actor: Annotated[str, Query()] = "",
    first: Annotated[str, Query(alias="from")] = "",
    last: Annotated[str, Query(alias="until")] = "",
    page: Annotated[int, Query()] = 1,
) -> HTMLResponse:
    loaded = here.loaded
    dated, undated = loaded.events
    first, last = checked_day(first), checked_day(last)
    with_actor = {event.id for event in loaded.events_with.get(actor, ())}
    fitting = [
        event
        for event in (*dated, *undated)
        if kind in ("", event.type)
        and status in ("", event.status)
        and (not actor or event.id in with_actor)
        and happens_within(event, first, last)
    ]
    is_filtered = bool(kind or status or actor or first or last)
    types = Counter(event.type for event in loaded.case.events)
    return here.show(
        "event_list.html",
        {
            "page": page_from(fitting, loaded.event, number=page, size=EVENTS_A_PAGE, url=here.request.url),
            "timelines": [] if is_filtered or page > 1 else list(timelines(loaded.context)),
            "types": sorted(types.items()),
            "kind": kind,
            "status": status,
            "actor": actor,
            "actors": actors(loaded, actor),
            "first": first,
            "last": last,
        },
    )


def happens_within(event: Event, first: str, last: str) -> bool:
    """Whether it may have happened in these days; without a day that is never known."""
    days = days_of(event)
    if not (first or last):
        return True
    return days is not None and (not first or days[1] >= first) and (not last or days[0] <= last)


def actors(loaded: Loaded, chosen: str) -> list[tuple[str, str]]:
    """Who takes part most often, by name; also whoever is chosen."""
    context = loaded.context
    ids = {number: entity for entity, number in context.actors.items()}
    found = [(ids[number], name) for number, name in context.named(context.actors)]
    if chosen in context.look.entities and chosen not in context.actors:
        found.insert(0, (chosen, context.look.entities[chosen].name))
    return found


@pages.get("/events/{name}")
def event(here: Here, name: str) -> HTMLResponse:
    loaded = here.loaded
    record = found(loaded.context.look.events.get(name), name)
    return here.show(
        "event.html",
        {
            "e": loaded.event(record),
            "record": record,
            "report": loaded.report_head(loaded.context.look.reports[record.report]),
            "statements": [loaded.statement(statement) for statement in loaded.holding.get(name, ())],
            "findings": [loaded.finding(finding) for finding in loaded.findings_of.get(name, ())],
            "statuses": labels.STATUSES,
            "marks": loaded.marks_on(name),
        },
    )
