"""A case served to a test, and what a browser does with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from fakes import FakeReader
from wederhoor import SOFTWARE
from wederhoor.record import Case
from wederhoor.store.case_file import open_case
from wederhoor.store.query import revision
from wederhoor.store.write import Derived, FileKey, Told, save_derived, save_rejected, save_report
from wederhoor.web.app import make_app
from wederhoor.web.asker import Asker
from wederhoor.web.guard import Rules
from wederhoor.web.live import LiveCase
from wederhoor.web.sessions import Sessions
from wederhoor.web.visit import Desk

PORT = 8765
ADDRESS = f"http://127.0.0.1:{PORT}"
TOKEN = "a-token-that-is-long-enough"


class Silent(Asker):
    """Reads questions with a reader that sees no sentence."""

    def __init__(self) -> None:
        super().__init__("")
        self._reader = FakeReader()


def stored(case: Case, path: Path) -> Path:
    """The case as a file, with what was worked out from it."""
    mentions, events, statements = (by_report(kind) for kind in (case.mentions, case.events, case.statements))
    with open_case(path, create=True) as store:
        for report in case.reports:
            told = Told(
                report,
                tuple(mentions[report.id]),
                tuple(events[report.id]),
                tuple(statements[report.id]),
                SOFTWARE,
                case.reader,
            )
            save_report(store, FileKey(report.path or "-", report.id, report.id), told)
        for file in case.rejected:
            save_rejected(store, FileKey(file.path, "", ""), file.reason)
        derived = Derived(case.entities, case.findings, case.routes, case.reprints, case.outcomes)
        save_derived(store, derived, revision=revision(store), software=SOFTWARE)
    return path


def by_report(records: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.report].append(record)
    return found


def site(
    path: Path, *, host: str = "127.0.0.1", token: str | None = None, read_only: bool = False, by: str = ""
) -> TestClient:
    """A browser in front of the case at `path`; it follows no redirects by itself."""
    rules = Rules(host, PORT, token, Sessions(token or "a secret"))
    app = make_app(Desk(LiveCase(path, read_only=read_only), Silent(), by), rules)
    return TestClient(app, base_url=ADDRESS, follow_redirects=False, raise_server_exceptions=True)


def program_at(path: Path) -> TestClient:
    """A program that has the token, in front of the case at `path`."""
    program = site(path, token=TOKEN)
    program.headers["Authorization"] = f"Bearer {TOKEN}"
    return program


def form_token(browser: TestClient) -> str:
    """As a form of this session carries it."""
    page = browser.get("/corrections").text
    found = re.search(r'name="form_token" value="([0-9a-f]+)"', page) or re.search(
        r'name="form_token" value="([0-9a-f]+)"', browser.get(entity_pages(browser)[0]).text
    )
    assert found
    return found[1]


def entity_pages(browser: TestClient) -> list[str]:
    return list(dict.fromkeys(re.findall(r'href="(/entities/e-[^"]+)"', browser.get("/entities").text)))


def page_of(browser: TestClient, name: str) -> str:
    """The address of the page of the entity with this name."""
    for address, shown in re.findall(
        r'<h3><a href="(/entities/[^"]+)"><bdi>(.*?)</bdi>', browser.get("/entities").text
    ):
        if unescape(shown) == name:
            return str(address)
    raise AssertionError(f"no entity {name}")


def say(browser: TestClient, action: str, **fields: Any) -> Any:
    """The answer to a correction sent as a form."""
    data = {"form_token": form_token(browser), "action": action, **fields}
    return browser.post("/corrections", data=data, headers={"Origin": ADDRESS})
