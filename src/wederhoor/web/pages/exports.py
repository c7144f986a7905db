"""The case to take away."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import HTMLResponse, Response

from wederhoor.web.exporting import DOWNLOADS, write
from wederhoor.web.visit import Here, found

pages = APIRouter()


@pages.get("/exports")
def exports(here: Here) -> HTMLResponse:
    return here.show(
        "exports.html",
        {
            "downloads": DOWNLOADS,
        },
    )


@pages.get("/exports/{name}")
def export(here: Here, name: str) -> Response:
    download = found(DOWNLOADS.get(name), name)
    file = quote(f"{here.desk.case.path.stem}.{download.ending}")
    return Response(
        write(name, here.loaded.case),
        media_type=download.media_type,
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{file}"},
    )
