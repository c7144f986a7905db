"""The brief as a browser shows it. WEDERHOOR_SCREENSHOTS names a folder to keep the pictures in."""

import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from browser import Tab, chromium, find_chromium
from publish.cases import ferry_case, shipped
from wederhoor.publish import view
from wederhoor.publish.brief import render_brief
from wederhoor.publish.views import reports

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_chromium() is None, reason="no Chromium on this machine"),
]

DESKTOP, PHONE, NARROWEST = (1280, 900), (390, 844), (360, 740)
DENIAL = next(s for s in ferry_case().statements if s.stance == "deny")
OUTER = next(s for s in ferry_case().statements if s.content.text.startswith("The ferry"))


def make_large(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(view, "LARGE", 0)
    patch.setattr(reports, "TEXTS_OPEN", 0)


@pytest.fixture(scope="module", params=["small", "large"])
def brief(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page; as a large one its folded lists wait as text."""
    path = tmp_path_factory.mktemp("brief") / "brief.html"
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "large":
            make_large(patch)
        path.write_text(render_brief(ferry_case()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a graph and a map."""
    path = tmp_path_factory.mktemp("drawn") / "brief.html"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wederhoor.publish.view.MIN_TIES", 1)
        path.write_text(render_brief(shipped("Ann", "Bo", "Cy", countries=("NL", "TR", "MT")).case()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with chromium(tmp_path_factory.mktemp("profile")) as tab:
        yield tab


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def tab(request: pytest.FixtureRequest, browser: Tab, brief: Path) -> Tab:
    return opened(browser, brief, request.param)


def opened(browser: Tab, brief: Path, size: tuple[int, int], scheme: str = "light") -> Tab:
    browser.problems.clear()
    browser.requests.clear()
    browser.resize(*size, phone=size[0] < 500)
    browser.prefer(scheme)
    browser.open(brief)
    return browser


def pictures(tmp_path: Path) -> Path:
    return Path(os.environ.get("WEDERHOOR_SCREENSHOTS") or tmp_path)


def n_colours(png: bytes) -> int:
    """How many different bytes the filtered rows of a PNG hold: a blank picture has a handful."""
    data, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += length + 12
    return len(set(zlib.decompress(data)))


def shown(tab: Tab, selector: str) -> bool:
    """Whether the first such element lies in the window."""
    return bool(
        tab.run(
            f"(() => {{ const b = document.querySelector({selector!r}).getBoundingClientRect();"
            " return b.height > 0 && b.bottom > 0 && b.top < innerHeight && b.left >= 0 && b.right < innerWidth + 2})()"
        )
    )


def unfold_texts(tab: Tab) -> None:
    """As by a click on each heading; what waits in them is there after the next frame."""
    tab.run("document.querySelectorAll('.text').forEach(d => d.open = true)")
    tab.run("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def test_the_page_complains_about_nothing_and_asks_for_nothing(tab: Tab, brief: Path) -> None:
    tab.click("#theme")
    assert tab.problems == []
    assert [address for address in tab.requests if not address.startswith("data:")] == [brief.as_uri()]
    tab.run("document.documentElement.removeAttribute('data-theme'); localStorage.clear()")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_against_the_page(browser: Tab, brief: Path, drawn: Path, scheme: str) -> None:
    for page in (brief, drawn):
        tab = opened(browser, page, DESKTOP, scheme)
        tab.run("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert tab.violations() == []


@pytest.mark.parametrize("size", [DESKTOP, PHONE, NARROWEST])
def test_nothing_scrolls_sideways_even_with_everything_unfolded(
    browser: Tab, brief: Path, size: tuple[int, int]
) -> None:
    tab = opened(browser, brief, size)
    tab.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert tab.run("document.documentElement.scrollWidth") == size[0]
    assert tab.run("document.querySelector('#texts').scrollWidth - document.querySelector('#texts').clientWidth") == 0


def test_a_line_leads_to_its_words_and_the_words_lead_back(tab: Tab) -> None:
    tab.click(f"#line-{OUTER.id} a.quote")
    lit = tab.run("[...document.querySelectorAll('.text .lit')].map(e => e.textContent)")
    assert OUTER.content.text == "".join(lit)[: len(OUTER.content.text)]
    assert shown(tab, ".text .lit")
    assert tab.run("document.activeElement.dataset.r").split()[-1] == OUTER.id
    tab.click(f'.text a[data-r="{OUTER.id}"]')
    assert tab.run("location.hash") == f"#line-{OUTER.id}"
    assert shown(tab, f"#line-{OUTER.id}.lit")


def test_the_back_button_of_the_browser_undoes_a_jump(tab: Tab) -> None:
    tab.click(f"#line-{OUTER.id} a.quote")
    tab.click(f'.text a[data-r="{OUTER.id}"]')
    tab.run(
        "new Promise(done => { addEventListener('popstate', () => setTimeout(done), {once: true}); history.back() })"
    )
    assert tab.run("location.hash") == f"#words-{OUTER.id}"
    assert shown(tab, ".text .lit")


def test_words_of_several_records_list_them_all(tab: Tab) -> None:
    unfold_texts(tab)
    tab.click(f'.text a.is-mention[data-r~="{DENIAL.id}"]')
    listed = tab.run("[...document.querySelectorAll('#records a')].map(a => a.innerText)")
    assert len(listed) == 2
    assert "Els Brandt denies" in listed[1]
    tab.press("Escape")
    assert not tab.run("document.querySelector('#records').matches(':popover-open')")


def test_a_line_that_a_filter_hides_comes_back_when_its_words_are_followed(tab: Tab) -> None:
    tab.click('#says .choice[data-stance="deny"]')
    assert tab.run("document.querySelector('#shown').textContent") == "1 statement"
    unfold_texts(tab)
    tab.click(f'.text a[data-r="{OUTER.id}"]')
    assert shown(tab, f"#line-{OUTER.id}")


def test_names_are_found_by_any_spelling_and_without_accents(tab: Tab) -> None:
    tab.run("document.querySelector('#find').value = 'élsa BRÄNDT'.normalize()")
    tab.run("document.querySelector('#find').dispatchEvent(new Event('input'))")
    found = tab.run(
        "[...document.querySelectorAll('.line.entity')].filter(e => e.checkVisibility()).map(e => e.innerText)"
    )
    assert len(found) == 1
    assert "Els Brandt" in found[0]


def test_the_tab_key_shows_where_it_is(tab: Tab) -> None:
    tab.press("Tab")
    assert tab.run("document.activeElement.className") == "skip"
    for _ in range(4):
        tab.press("Tab")
    assert tab.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert tab.run("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2


def test_j_and_enter_walk_the_lines_and_follow_them(tab: Tab) -> None:
    tab.run("document.querySelector('#says').scrollIntoView()")
    tab.press("j")
    line = tab.run("document.activeElement.closest('.line')?.id")
    tab.press("j")
    assert tab.run("document.activeElement.closest('.line')?.id") not in (line, None)
    tab.press("Enter")
    assert tab.run("document.activeElement.closest('.text') !== null")


def test_the_colours_follow_the_system_and_the_button(browser: Tab, brief: Path) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    light = opened(browser, brief, DESKTOP).run(paper)
    dark = opened(browser, brief, DESKTOP, "dark").run(paper)
    assert light != dark
    browser.click("#theme")
    assert browser.run(paper) == light
    browser.run("localStorage.clear()")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_picture_of_the_page_is_not_blank(
    browser: Tab, brief: Path, size: tuple[int, int], scheme: str, tmp_path: Path
) -> None:
    tab = opened(browser, brief, size, scheme)
    path = pictures(tmp_path) / f"brief-{size[0]}-{scheme}.png"
    png = tab.picture(path, whole=size == PHONE)
    assert path.stat().st_size > 20_000
    assert n_colours(png) > 100


def test_paper_shows_everything_that_is_folded_on_the_screen(browser: Tab, brief: Path) -> None:
    tab = opened(browser, brief, DESKTOP)
    tab.run("document.querySelectorAll('details').forEach(d => d.open = false)")
    tab.send("Emulation.setEmulatedMedia", media="print")
    tab.run("dispatchEvent(new Event('beforeprint'))")
    assert tab.run(f"document.getElementById('words-{OUTER.id}').parentElement.getBoundingClientRect().height") > 0
    assert tab.run("getComputedStyle(document.querySelector('.sections')).display") == "none"
    tab.send("Emulation.setEmulatedMedia", media="")


def test_the_page_is_whole_without_scripts(browser: Tab, brief: Path) -> None:
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    tab = opened(browser, brief, DESKTOP)
    try:
        assert tab.run("document.querySelector('#find').checkVisibility()") is False
        assert tab.run(f"document.getElementById('words-{OUTER.id}').textContent") in OUTER.content.text
        assert tab.run("document.documentElement.scrollWidth") == DESKTOP[0]
        assert tab.problems == []
    finally:
        browser.send("Emulation.setScriptExecutionDisabled", value=False)


def test_a_link_into_what_waits_leads_there(browser: Tab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_large(monkeypatch)
    path = tmp_path / "brief.html"
    path.write_text(render_brief(ferry_case()), encoding="utf-8")
    never_idle = browser.send(
        "Page.addScriptToEvaluateOnNewDocument", source="globalThis.requestIdleCallback = undefined"
    )["identifier"]
    try:
        tab = opened(browser, path, DESKTOP)
        waiting = "document.querySelectorAll('noscript.late').length"
        n_waiting = tab.run(waiting)
        assert tab.run(f"document.getElementById('words-{DENIAL.id}')") is None
        tab.click(f"#line-{DENIAL.id} a.quote")
        assert shown(tab, f".text [data-r~='{DENIAL.id}'].lit")
        assert 0 < tab.run(waiting) < n_waiting
    finally:
        browser.send("Page.removeScriptToEvaluateOnNewDocument", identifier=never_idle)


def choose(tab: Tab, field: str, option: str) -> None:
    """Take the option of that name in a filter of the page."""
    tab.run(
        f"(() => {{ const s = document.getElementById({field!r});"
        f" s.value = [...s.options].find(o => o.text === {option!r}).value;"
        " s.dispatchEvent(new Event('change', {bubbles: true})) })()"
    )


SHOWN_LINES = "[...document.querySelectorAll('.line.statement')].filter(e => !e.hidden).length"


def test_a_filter_leaves_what_fits_on_the_whole_page_and_everything_comes_back(tab: Tab) -> None:
    before = tab.run(SHOWN_LINES)
    choose(tab, "by-publisher", "Het Zilte Blad")
    assert tab.run(SHOWN_LINES) == 2
    assert "of" in tab.run("document.getElementById('left').textContent")
    choose(tab, "by-speaker", "Olaf Lind")
    assert tab.run(SHOWN_LINES) == 1
    tab.click("#everything")
    tab.run("new Promise(done => setTimeout(done, 50))")
    assert tab.run(SHOWN_LINES) == before


def test_days_that_do_not_fit_hide_events_and_keep_names(tab: Tab) -> None:
    tab.run(
        "(() => { const d = document.getElementById('from-day'); d.value = '2024-01-01';"
        " d.dispatchEvent(new Event('change', {bubbles: true})) })()"
    )
    shown = tab.run("[...document.querySelectorAll('.line.event')].filter(e => !e.hidden).map(e => e.innerText)")
    assert not [text for text in shown if "1994" in text]
    assert tab.run("[...document.querySelectorAll('.line.entity')].every(e => !e.hidden)")


def test_the_map_comes_closer_at_the_press_of_a_button(browser: Tab, drawn: Path) -> None:
    tab = opened(browser, drawn, DESKTOP)
    moves = "document.querySelector('.drawing .moves').getAttribute('transform')"
    assert tab.run(moves) is None
    tab.click('.drawing [data-zoom="in"]')
    assert "scale(1.5)" in tab.run(moves)
    assert tab.problems == []


def test_pointing_at_a_name_of_the_graph_leaves_its_own_ties(browser: Tab, drawn: Path) -> None:
    tab = opened(browser, drawn, DESKTOP)
    first = "document.querySelector('#graph .node')"
    tab.run(f"{first}.dispatchEvent(new PointerEvent('pointerenter'))")
    assert not tab.run(f"{first}.classList.contains('dim')")
    tab.run(f"{first}.dispatchEvent(new PointerEvent('pointerleave'))")
    assert tab.run("document.querySelectorAll('#graph .dim').length") == 0
