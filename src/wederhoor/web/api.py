"""The record for programs: the lines of the export, by kind, by id, by words and by question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from wederhoor.pipeline import correct_case, mark_case
from wederhoor.publish import jsonl
from wederhoor.publish.answer import answer_object
from wederhoor.publish.jsonl import Line
from wederhoor.record import RECORD_VERSION, Correction, Value
from wederhoor.store.query import search as search_texts
from wederhoor.store.said import withdraw_said
from wederhoor.web.days import checked_day
from wederhoor.web.fitting import Wanted, fitting_statements
from wederhoor.web.given import given_in_json
from wederhoor.web.loaded import Loaded
from wederhoor.web.marking import marking_in_json
from wederhoor.web.schema import answers_with, list_of, takes
from wederhoor.web.visit import Here, found

MOST = 1000  # records in one answer

api = APIRouter(prefix="/api", tags=["record"])

From = Annotated[int, Query(ge=0, description="how many to pass over")]
Limit = Annotated[int, Query(ge=1, le=MOST, description="how many to give at most")]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: its lines are those of the export."""

    name: str
    folder: str
    records: Callable[[Loaded], Sequence[Any]]
    line: Callable[[Loaded, Any], Line]
    has_ids: bool = True


def plain(name: str) -> Callable[[Loaded, Value], Line]:
    return lambda _, record: jsonl.plain_object(name, record)


KINDS = (
    Kind("report", "reports", lambda loaded: loaded.case.reports, lambda _, r: jsonl.report_object(r)),
    Kind("entity", "entities", lambda loaded: loaded.case.entities, lambda _, e: jsonl.entity_object(e)),
    Kind("mention", "mentions", lambda loaded: loaded.case.mentions,
         lambda loaded, m: jsonl.mention_object(m, loaded.entity_of)),
    Kind("event", "events", lambda loaded: loaded.case.events,
         lambda loaded, e: jsonl.event_object(e, loaded.entity_of, loaded.retold.get(e.id), loaded.reviews.get(e.id))),
    Kind("finding", "findings", lambda loaded: loaded.case.findings, 
         lambda loaded, f: jsonl.finding_object(f, loaded.reviews.get(f.id))),
    Kind("route", "routes", lambda loaded: loaded.case.routes, lambda _, r: jsonl.route_object(r)),
    Kind("reprint", "reprints", lambda loaded: loaded.case.reprints, plain("reprint"), has_ids=False),
    Kind("rejected", "rejected", lambda loaded: loaded.case.rejected, plain("rejected"), has_ids=False),
)  # fmt: skip


def answer(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def part(
    loaded: Loaded, records: Sequence[Any], line: Callable[[Loaded, Any], Line], offset: int, limit: int
) -> Response:
    items = [line(loaded, record) for record in records[offset : offset + limit]]
    return answer({"total": len(records), "offset": offset, "items": items})


@api.get("/case", summary="The case in numbers")
def case(here: Here) -> Response:
    now = here.loaded.case
    return answer(
        {
            "kind": "case",
            "version": RECORD_VERSION,
            "name": here.desk.case.path.name,
            "software": now.software,
            "reader": now.reader,
            "writable": here.desk.case.is_writable,
            "counts": {
                kind: len(getattr(now, kind))
                for kind in (
                    "reports",
                    "entities",
                    "mentions",
                    "events",
                    "statements",
                    "findings",
                    "routes",
                    "corrections",
                    "marks",
                )
            },
        }
    )


@api.get("/statements", summary="Statements, in the order of the reports", responses=list_of("statement"))
def statements(
    here: Here,
    speaker: Annotated[str, Query(description="id of an entity")] = "",
    stance: str = "",
    publisher: str = "",
    first: Annotated[str, Query(alias="from", description="published on this day or later")] = "",
    last: Annotated[str, Query(alias="until", description="published by this day")] = "",
    q: Annotated[str, Query(description="words, or how they start")] = "",
    offset: From = 0,
    limit: Limit = 100,
) -> Response:
    wanted = Wanted(speaker, stance, publisher, checked_day(first), checked_day(last), q)
    return part(here.loaded, list(fitting_statements(here.loaded, wanted)), statement_line, offset, limit)


@api.get("/statements/{name}", summary="One statement", responses=answers_with("statement"))
def statement(here: Here, name: str) -> Response:
    return answer(statement_line(here.loaded, found(here.loaded.context.look.statements.get(name), name)))


def statement_line(loaded: Loaded, record: Any) -> Line:
    return jsonl.statement_object(record, loaded.entity_of, loaded.reviews.get(record.id))


@api.get("/search", summary="Reports and records that hold all of the words")
def search(here: Here, q: str) -> Response:
    with here.desk.case.open() as store:
        texts = search_texts(store, q)
    reports = [{"report": hit.report, "title": hit.title, "passage": hit.passage} for hit in texts]
    return answer({"reports": reports, "records": [{"kind": k, "id": n} for k, n in here.loaded.index.search(q)]})


@api.get("/ask", summary="What the reports say to a question in plain words")
def ask(
    here: Here,
    q: str,
    first: Annotated[str, Query(alias="from")] = "",
    last: Annotated[str, Query(alias="until")] = "",
) -> Response:
    return answer(answer_object(here.desk.asker.answer(here.loaded.case, q, first=first, last=last), None))


@api.get("/corrections", summary="What was said of who is who, in that order", responses=list_of("correction"))
def corrections(here: Here, offset: From = 0, limit: Limit = 100) -> Response:
    kept = [c for c in here.loaded.case.corrections if c.id in outcomes(here.loaded)]
    return part(here.loaded, kept, correction_line, offset, limit)


async def posted(request: Request) -> bytes:
    return await request.body()


@api.post(
    "/corrections",
    summary="Say who is who; needs the token as Authorization: Bearer",
    status_code=201,
    openapi_extra=takes("given"),
    responses=answers_with("correction", 201),
)
def correct(here: Here, body: Annotated[bytes, Depends(posted)]) -> Response:
    given = given_in_json(body)
    made = here.desk.case.change(lambda store: correct_case(store, given.make, by=given.by, note=given.note)[1])
    return answer(correction_line(here.desk.case.now(), made), 201)


@api.delete("/corrections/{name}", summary="Take a correction back", status_code=204)
def withdraw(here: Here, name: str) -> Response:
    return taken_back(here, name, kind="c-")


@api.get("/marks", summary="What people marked, in that order", responses=list_of("mark"))
def marks(here: Here, offset: From = 0, limit: Limit = 100) -> Response:
    return part(here.loaded, here.loaded.mark_lines, lambda _, line: line, offset, limit)


@api.post(
    "/marks",
    summary="Accept, reject or correct records; needs the token as Authorization: Bearer",
    status_code=201,
    openapi_extra=takes("marking"),
    responses=list_of("mark", 201),
)
def mark(here: Here, body: Annotated[bytes, Depends(posted)]) -> Response:
    given = marking_in_json(body)
    made = {one.id for one in here.desk.case.change(lambda store: mark_case(store, given.make)[1])}
    items = [line for line in here.desk.case.now().mark_lines if line["id"] in made]
    return answer({"total": len(items), "offset": 0, "items": items}, 201)


@api.delete("/marks/{name}", summary="Take a mark back", status_code=204)
def withdraw_mark(here: Here, name: str) -> Response:
    return taken_back(here, name, kind="k-")


def taken_back(here: Here, name: str, *, kind: str) -> Response:
    """Nothing, where an id that begins with `kind` was there to be withdrawn."""
    n_gone = here.desk.case.change(lambda store: withdraw_said(store, [name] if name.startswith(kind) else []))
    found(n_gone or None, name)
    return Response(status_code=204)


def outcomes(loaded: Loaded) -> Mapping[str, Any]:
    return {outcome.correction: outcome for outcome in loaded.case.outcomes}


def correction_line(loaded: Loaded, correction: Correction) -> Line:
    return jsonl.correction_object(correction, outcomes(loaded)[correction.id])


def add_kind(kind: Kind) -> None:
    """Give a kind of record its two addresses: all of them, and one by its id."""

    def several(here: Here, offset: From = 0, limit: Limit = 100) -> Response:
        return part(here.loaded, kind.records(here.loaded), kind.line, offset, limit)

    def one(here: Here, name: str) -> Response:
        record = next((record for record in kind.records(here.loaded) if record.id == name), None)
        return answer(kind.line(here.loaded, found(record, name)))

    folder = f"/{kind.folder}"
    api.add_api_route(folder, several, name=kind.folder, summary=kind.folder.capitalize(), responses=list_of(kind.name))
    if kind.has_ids:
        summary = f"One {kind.name}"
        api.add_api_route(f"{folder}/{{name}}", one, name=kind.name, summary=summary, responses=answers_with(kind.name))


for each in KINDS:
    add_kind(each)
