"""Putting right who is who: the corrections of the case, giving one, and taking it back."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from wederhoor.errors import UnclearName
from wederhoor.pipeline import correct_case
from wederhoor.record import Correction, Outcome
from wederhoor.resolve.corrections.pointing import Pointer
from wederhoor.resolve.corrections.wording import said, sentence
from wederhoor.web.given import Given, choices, given_in_form
from wederhoor.web.links import page_of
from wederhoor.web.visit import Here, Visit, take_back

pages = APIRouter()


async def posted(request: Request) -> bytes:
    return await request.body()


Posted = Annotated[bytes, Depends(posted)]


@pages.get("/corrections")
def corrections(here: Here) -> HTMLResponse:
    case = here.loaded.case
    outcomes = {outcome.correction: outcome for outcome in case.outcomes}
    rows = [(c, sentence(c), outcomes[c.id]) for c in reversed(case.corrections) if c.id in outcomes]
    names = {entity.id: entity.name for entity in case.entities}
    sentences = {c.id: said(c) for c in case.corrections}
    return here.show(
        "correction_list.html",
        {
            "rows": rows,
            "names": names,
            "sentences": sentences,
        },
    )


@pages.post("/corrections")
def give(here: Here, body: Posted) -> Response:
    """Store what a form says, and go to the entity that came of it; ask back where a name is unclear."""
    given = given_in_form(body)
    try:
        correction = here.desk.case.change(
            lambda store: correct_case(store, given.make, by=given.by, note=given.note)[1]
        )
    except UnclearName as error:
        return ask_back(here, given, error)
    outcome = next(one for one in here.desk.case.now().case.outcomes if one.correction == correction.id)
    return RedirectResponse(f"{where(correction, outcome)}?done={correction.id}", status_code=303)


def where(correction: Correction, outcome: Outcome) -> str:
    """The one entity that was shaped; of several, the list of corrections tells."""
    if len(outcome.entities) == 1 and correction.action != "forbid":
        return page_of(outcome.entities[0])
    return "/corrections"


def ask_back(here: Visit, given: Given, error: UnclearName) -> HTMLResponse:
    """Who is meant by each name, to choose from."""
    rows = choices(given, Pointer(here.loaded.case))
    return here.show(
        "unclear.html",
        {
            "given": given,
            "message": str(error).split(" See all with:")[0],
            "rows": rows,
        },
        status=409,
    )


@pages.post("/corrections/{name}/withdraw")
def withdraw(here: Here, name: str) -> Response:
    """As if it had never been said."""
    take_back(here, name, here.loaded.case.corrections)
    return RedirectResponse("/corrections", status_code=303)
