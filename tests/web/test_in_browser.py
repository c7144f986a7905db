"""The app as a browser shows it. WEDERHOOR_SCREENSHOTS names a folder to keep the pictures in."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
import uvicorn

from browser import Tab, chromium, find_chromium
from publish.cases import ferry_case
from web.site import Silent, stored
from wederhoor.web.app import make_app
from wederhoor.web.guard import Rules
from wederhoor.web.links import page_of
from wederhoor.web.listening import listen, port_of
from wederhoor.web.live import LiveCase
from wederhoor.web.sessions import Sessions
from wederhoor.web.visit import Desk

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_chromium() is None, reason="no Chromium on this machine"),
]

PATIENCE_S = 20
PAGES = (
    "/", "/findings", "/entities", "/statements", "/events", "/routes", "/graph", "/reports", "/ask?q=Norland",
    "/weigh?h=Norland", "/gaps",
    "/search?q=Norland", "/review", "/review?part=lost", "/corrections", "/exports", "/api", "/nowhere",
)  # fmt: skip


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A server of its own in another thread."""
    listening = listen("127.0.0.1", 0)
    port = port_of(listening)
    desk = Desk(LiveCase(stored(ferry_case(), tmp_path / "ferry.db")), Silent(), "Ada")
    server = uvicorn.Server(
        uvicorn.Config(make_app(desk, Rules("127.0.0.1", port, None, Sessions("a secret"))), log_level="warning")
    )
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(PATIENCE_S)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with chromium(tmp_path_factory.mktemp("profile")) as tab:
        yield tab


def go(tab: Tab, url: str) -> None:
    tab.send("Page.navigate", url=url)
    until(tab, f"location.href.startsWith({json.dumps(url)})")


def until(tab: Tab, condition: str) -> None:
    """Wait for what a click or a key has set off, and for the page that it may have opened."""
    end = time.monotonic() + PATIENCE_S
    while not tab.run(f"document.readyState === 'complete' && ({condition})"):
        assert time.monotonic() < end, f"never: {condition}"
        time.sleep(0.05)


def keep(tab: Tab, name: str, tmp_path: Path) -> None:
    tab.picture(Path(os.environ.get("WEDERHOOR_SCREENSHOTS", tmp_path)) / f"{name}.png")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_load_nothing_foreign_and_the_browser_finds_no_fault(
    browser: Tab, address: str, tmp_path: Path, scheme: str
) -> None:
    browser.problems.clear()
    browser.requests.clear()
    for width, height in ((1280, 900), (390, 844)):
        browser.resize(width, height)
        browser.prefer(scheme)
        for path in ("/", "/findings/f-1", "/entities", "/statements", "/events", "/routes", "/graph", "/ask"):
            go(browser, address + path)
            assert browser.run("document.documentElement.scrollWidth") <= width, path
        keep(browser, f"app-{scheme}-{width}", tmp_path)
    assert browser.problems == []
    assert [request for request in browser.requests if not request.startswith((address, "data:"))] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_against_any_page(browser: Tab, address: str, scheme: str) -> None:
    browser.resize(1280, 900)
    browser.prefer(scheme)
    case = ferry_case()
    names = [kind[0].id for kind in (case.reports, case.entities, case.statements, case.events, case.findings)]
    for path in (*PAGES, *map(page_of, names)):
        go(browser, address + path)
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert browser.violations() == [], path


def test_keys_alone_lead_through_a_review(browser: Tab, address: str) -> None:
    go(browser, f"{address}/review")
    for name, key in (("a.skip", "Tab"), ("main", "Enter")):
        browser.press(key)
        assert browser.run(f"document.activeElement.matches({json.dumps(name)})")
    for _ in range(60):
        browser.press("Tab")
        if browser.run("document.activeElement.getAttribute('aria-label')?.startsWith('Accept: ')"):
            break
    browser.press("Enter")
    until(browser, "document.querySelector('.done') === document.activeElement")
    assert "accepted" in browser.run("document.querySelector('.done').textContent")


def test_a_statement_is_put_right_in_its_page_and_the_mark_taken_back(browser: Tab, address: str) -> None:
    name = ferry_case().statements[0].id
    go(browser, f"{address}/statements/{name}")
    browser.run("document.querySelector('details.put-right').open = true")
    assert browser.run("document.querySelector('details.put-right input[name=on]').value")  # today, by the browser
    browser.run("document.querySelector('select[name=stance]').value = 'doubt'")
    browser.click("details.put-right[open] button")
    until(browser, "document.querySelector('.done') === document.activeElement")
    assert browser.run("document.querySelector('.statement .tag').textContent") == "doubts"
    assert "put right by Ada" in browser.run("document.querySelector('.statement .checked').textContent")
    browser.click(".done button")
    until(browser, "location.pathname === '/review' && document.querySelector('h1').textContent === 'Review'")
    assert "Nobody has marked anything" in browser.run("document.querySelector('main').textContent")


def test_a_list_follows_what_is_typed_without_leaving_the_page(browser: Tab, address: str) -> None:
    browser.resize(1280, 900)
    go(browser, f"{address}/entities")
    browser.run("document.body.dataset.same = 'yes'; document.querySelector('main input[type=search]').focus()")
    for letter in "lind":
        browser.press(letter)
    until(browser, "document.querySelectorAll('#results .entity').length === 1")
    assert browser.run("document.body.dataset.same") == "yes"
    until(browser, "location.search.startsWith('?q=lind')")
    until(browser, "document.getElementById('live').textContent === '1 name'")
    assert browser.run("document.activeElement.type") == "search"


def test_an_entity_is_renamed_in_the_page_and_the_change_taken_back(browser: Tab, address: str) -> None:
    go(browser, f"{address}/entities?q=Norland")
    browser.click("#results h3 a")
    until(browser, "location.pathname.startsWith('/entities/e-')")
    browser.run("document.querySelectorAll('details.put-right')[1].open = true")
    browser.run("document.querySelector('input[name=name]').value = 'The north'")
    browser.run("window.same = true")
    browser.click("details.put-right[open] button")
    until(browser, "document.querySelector('.done') === document.activeElement")
    assert browser.run("window.same && location.search.startsWith('?done=c-')")
    assert browser.run("document.querySelector('h1').textContent") == "The north"
    assert "Ada" in browser.run("document.querySelector('.done').textContent")
    browser.click(".done button")
    until(browser, "location.pathname === '/corrections' && document.querySelector('h1').textContent === 'Corrections'")
    assert "Nobody has corrected anything" in browser.run("document.querySelector('main').textContent")


def test_everything_works_without_scripts(browser: Tab, address: str) -> None:
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        go(browser, f"{address}/statements")
        browser.click("#results .statement a.quote")
        until(browser, "location.pathname.startsWith('/reports/')")
        assert browser.run("document.querySelectorAll('.text .lit').length") > 0
        browser.click(".text a[href]")
        until(browser, "!location.pathname.startsWith('/reports/')")
    finally:
        browser.send("Emulation.setScriptExecutionDisabled", value=False)
