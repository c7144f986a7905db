"""One request for a page: the case as it is now, and how the page is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, HTTPException, Request
from starlette.responses import HTMLResponse

from wederhoor.errors import SettingError
from wederhoor.record import Correction, Mark
from wederhoor.resolve.corrections.wording import sentence
from wederhoor.resolve.review.wording import sentence as mark_sentence
from wederhoor.store.said import withdraw_said
from wederhoor.web.asker import Asker
from wederhoor.web.live import LiveCase
from wederhoor.web.loaded import Loaded
from wederhoor.web.rendering import environment

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """What the app serves, and for whom."""

    case: LiveCase
    asker: Asker
    by: str  # whose corrections these are, unless a form says otherwise


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page is made from."""

    request: Request
    desk: Desk
    loaded: Loaded

    def show(self, template: str, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
        """The page; what was just said is told on top of it."""
        done = said_now(self.loaded, self.request.query_params.get("done", ""))
        page = (
            environment()
            .get_template(template)
            .render(
                values,
                path=self.request.url.path,
                case_name=self.desk.case.path.name,
                is_writable=self.desk.case.is_writable,
                form_token=self.request.state.form_token,
                by=self.desk.by,
                done=done,
                several_languages=len({report.language for report in self.loaded.case.reports}) > 1,
            )
        )
        return HTMLResponse(page, status)


def said_now(loaded: Loaded, name: str) -> tuple[str, str] | None:
    """What a person has just said, in words, and where it is taken back."""
    for correction in loaded.case.corrections:
        if correction.id == name:
            return sentence(correction), f"/corrections/{name}/withdraw"
    for mark in loaded.case.marks:
        if mark.id == name:
            return mark_sentence(mark), f"/review/{name}/withdraw"
    return None


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def visit(request: Request) -> Visit:
    desk = desk_of(request)
    return Visit(request, desk, desk.case.now())


Here = Annotated[Visit, Depends(visit)]


def take_back(here: Visit, name: str, given: Iterable[Correction | Mark]) -> None:
    """Withdraw one of what was given; raises SettingError where somebody else was faster."""
    found(name if name in {one.id for one in given} else None, name)
    if not here.desk.case.change(lambda store: withdraw_said(store, [name])):
        raise SettingError(f"{name}: was taken back already")


def found(record: T | None, name: str) -> T:
    """The record; a page that says so where there is none."""
    if record is None:
        raise HTTPException(404, f"The case has no record {name}. It may have changed since: look for it anew.")
    return record
