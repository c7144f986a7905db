"""The app: pages, the API, static files, and how an error is told."""

from __future__ import annotations

from importlib import resources
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from wederhoor import __version__
from wederhoor.errors import CaseError, UnclearName, WederhoorError
from wederhoor.publish.templating import asset
from wederhoor.web.api import answer, api
from wederhoor.web.guard import Guard, Rules
from wederhoor.web.live import ReadOnly
from wederhoor.web.pages import asking, correcting, entities, events, exports, findings, reports, reviewing, statements
from wederhoor.web.rendering import environment
from wederhoor.web.schema import components
from wederhoor.web.visit import Desk

STATIC = {
    "web.css": "text/css",
    "web.js": "text/javascript",
    "theme.js": "text/javascript",
    "htmx.js": "text/javascript",
}
PAGES = (findings, entities, statements, events, reports, asking, reviewing, correcting, exports)


def make_app(desk: Desk, rules: Rules) -> FastAPI:
    """The web app of one case; it opens no connection of its own."""
    app = FastAPI(
        title="Wederhoor",
        version=__version__,
        description="The record of one case: the lines of `wederhoor export`, with the same ids.",
        docs_url=None,  # FastAPI's own page of documentation would be loaded from elsewhere
        redoc_url=None,
    )
    app.state.desk = desk
    for module in PAGES:
        app.include_router(module.pages, include_in_schema=False)
    app.include_router(api)
    app.add_api_route("/static/{name}", static, include_in_schema=False)
    app.add_api_route("/api", api_page, include_in_schema=False)
    app.add_exception_handler(WederhoorError, told_error)
    app.add_exception_handler(HTTPException, told_error)
    app.add_exception_handler(RequestValidationError, told_error)
    app.add_middleware(Guard, rules=rules)
    describe(app)
    return app


def describe(app: FastAPI) -> None:
    """Give /openapi.json the schemas of the record."""
    schema: dict[str, Any] = app.openapi()
    schema.setdefault("components", {}).setdefault("schemas", {}).update(components())


def static(name: str) -> Response:
    """One of the few files beside the pages."""
    if name in ("brief.css", "weighing.css"):
        return Response(asset(name), media_type="text/css", headers=KEPT)
    if name not in STATIC:
        raise HTTPException(404, f"There is no file {name}.")
    text = (resources.files(__package__) / "static" / name).read_text("utf-8")
    return Response(text, media_type=STATIC[name], headers=KEPT)


KEPT = {"Cache-Control": "private, max-age=600"}


def api_page(request: Request) -> HTMLResponse:
    """What the API offers, as a page that loads nothing from elsewhere."""
    desk: Desk = request.app.state.desk
    paths = request.app.openapi()["paths"]
    rows = [(m.upper(), path, o) for path, methods in paths.items() for m, o in methods.items()]
    return page(request, desk, "api.html", 200, rows=rows)


def told_error(request: Request, error: Exception) -> Response:
    """An error in words: JSON for programs, a page for people."""
    status, kind, message = read_error(error)
    if request.url.path.startswith("/api/"):
        told: dict[str, Any] = {"kind": kind, "message": message}
        if isinstance(error, UnclearName):
            told["candidates"] = [
                dict(zip(("id", "type", "name", "mentions"), c, strict=True)) for c in error.candidates
            ]
        return answer({"error": told}, status)
    return page(request, request.app.state.desk, "error.html", status, message=message)


def read_error(error: Exception) -> tuple[int, str, str]:
    """Status, kind and words."""
    match error:
        case UnclearName():
            return 409, "unclear name", str(error)
        case ReadOnly():
            return 403, "read only", str(error)
        case CaseError():
            return 503, "case", str(error)
        case WederhoorError():
            return 400, "setting", str(error)
        case HTTPException():
            return error.status_code, "not found" if error.status_code == 404 else "refused", str(error.detail)
        case RequestValidationError():
            wrong = ", ".join(f"{e['loc'][-1]}: {e['msg']}" for e in error.errors())
            return 400, "setting", f"The address does not fit: {wrong}"
    raise error


def page(request: Request, desk: Desk, template: str, status: int, **values: Any) -> HTMLResponse:
    """A page that needs no case, since there may be none any more."""
    text = (
        environment()
        .get_template(template)
        .render(
            values,
            path=request.url.path,
            case_name=desk.case.path.name,
            is_writable=False,
            form_token="",
            by="",
            done=None,
        )
    )
    return HTMLResponse(text, status)
