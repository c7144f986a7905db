"""Review: what has been marked, what to look at next, giving a mark, and taking it back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from wederhoor.pipeline import mark_case
from wederhoor.publish import labels
from wederhoor.publish.views.reviews import LOST, review_line, review_sentence
from wederhoor.record import Mark, Statement
from wederhoor.web.links import page_of
from wederhoor.web.loaded import Loaded
from wederhoor.web.marking import marking_in_form
from wederhoor.web.paging import page_from
from wederhoor.web.visit import Here, take_back

NEXT = 10  # statements that wait for somebody to look at them
MARKS_A_PAGE = 40

pages = APIRouter()


async def posted(request: Request) -> bytes:
    return await request.body()


Posted = Annotated[bytes, Depends(posted)]


@pages.get("/review")
def review(
    here: Here, part: Annotated[Literal["", "lost"], Query()] = "", page: Annotated[int, Query()] = 1
) -> HTMLResponse:
    """`lost` are the marks on whose words nothing, or something else, is read now."""
    loaded = here.loaded
    pairs = list(zip(loaded.case.marks, loaded.case.reviews, strict=True))
    lost = [pair for pair in pairs if pair[1].standing in LOST]
    waiting = [] if part else list(unseen(loaded))
    return here.show(
        "review.html",
        {
            "sentence": review_sentence(loaded.case),
            "part": part,
            "n_lost": len(lost),
            "waiting": [loaded.statement(statement) for statement in waiting[:NEXT]],
            "n_waiting": len(waiting),
            "page": page_from(
                (lost if part else pairs)[::-1],
                lambda pair: (review_line(loaded.context, *pair), pair[1].near),
                number=page,
                size=MARKS_A_PAGE,
                url=here.request.url,
            ),
        },
    )


def unseen(loaded: Loaded) -> Iterator[Statement]:
    """Statements that nobody has marked: those that disputes rest on, then those of other findings, then the rest."""
    findings = sorted(loaded.case.findings, key=lambda finding: labels.VERDICT_ORDER.index(finding.verdict))
    resting = (s for finding in findings for position in finding.positions for s in position.statements)
    for name in dict.fromkeys((*resting, *(s.id for s in loaded.case.statements))):
        if name not in loaded.reviews:
            yield loaded.context.look.statements[name]


@pages.post("/review")
def give(here: Here, body: Posted) -> Response:
    """Store what a form says, and go back to what it speaks of, or on with the review."""
    given = marking_in_form(body)
    marks: Sequence[Mark] = here.desk.case.change(lambda store: mark_case(store, given.make)[1])
    goes_on = ("back", "review") in parse_qsl(body.decode("utf-8", "replace"))
    where = "/review" if goes_on else page_of(marks[0].record)
    return RedirectResponse(f"{where}?done={marks[0].id}", status_code=303)


@pages.post("/review/{name}/withdraw")
def withdraw(here: Here, name: str) -> Response:
    """As if it had never been said."""
    take_back(here, name, here.loaded.case.marks)
    return RedirectResponse("/review", status_code=303)
