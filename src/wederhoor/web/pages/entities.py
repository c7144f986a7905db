"""Who is who: the list of names, and everything that is known of one."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, get_args

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from wederhoor.publish import labels
from wederhoor.record import Entity, EntityType
from wederhoor.resolve.corrections.wording import sentence
from wederhoor.web.loaded import Loaded
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, found

NAMES_A_PAGE = 50
SHOWN = 20  # events and statements on the page of one entity
PARTS = 40  # reports by which it can be split; of the rest the id is given

pages = APIRouter()


@pages.get("/entities")
def entities(
    here: Here,
    q: Annotated[str, Query()] = "",
    kind: Annotated[str, Query(alias="type")] = "",
    proposed: Annotated[str, Query()] = "",
    page: Annotated[int, Query()] = 1,
) -> HTMLResponse:
    loaded = here.loaded
    fitting = [
        entity for entity in called(loaded, q) if kind in ("", entity.type) and (not proposed or entity.probably)
    ]
    shown = page_from(fitting, loaded.entity, number=page, size=NAMES_A_PAGE, url=here.request.url)
    n_of = Counter(entity.type for entity in loaded.case.entities)
    types = [(t, plural, n_of[t]) for t, (_, plural) in labels.ENTITY_TYPES.items() if n_of[t]]
    n_proposed = sum(bool(entity.probably) for entity in loaded.case.entities)
    return here.show(
        "entity_list.html",
        {
            "page": shown,
            "types": types,
            "kind": kind,
            "q": q,
            "proposed": bool(proposed),
            "n_proposed": n_proposed,
        },
    )


def called(loaded: Loaded, words: str) -> list[Entity]:
    """Those with these words in any of their names, the most told of first."""
    if not words.strip():
        return list(loaded.entities)
    hits = {name for kind, name in loaded.index.search(words) if kind == "entity"}
    return [entity for entity in loaded.entities if entity.id in hits]


@pages.get("/entities/{name}")
def entity(here: Here, name: str) -> HTMLResponse:
    loaded = here.loaded
    look = loaded.context.look
    record = found(look.entities.get(name), name)
    said = loaded.said_by.get(name, ())
    events = loaded.events_with.get(name, ())
    proposals = [(look.entities[p.entity], p) for p in record.probably if p.entity in look.entities]
    return here.show(
        "entity.html",
        {
            "e": loaded.entity(record),
            "record": record,
            "reports": [loaded.report_head(look.reports[report]) for report in record.reports[:PARTS]],
            "said": [loaded.statement(statement) for statement in said[:SHOWN]],
            "n_said": len(said),
            "events": [loaded.event(event) for event in events[:SHOWN]],
            "n_events": len(events),
            "proposals": [(loaded.entity(other), proposal) for other, proposal in proposals],
            "types": get_args(EntityType),
            "corrections": [(c, sentence(c)) for c in loaded.case.corrections if c.id in record.corrections],
        },
    )
