from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from starlette.testclient import TestClient

from fakes import a_report
from publish.cases import Draft, ferry_case
from web.site import page_of, site, stored
from wederhoor.record import Case

DENIAL = next(s for s in ferry_case().statements if s.stance == "deny")
NESTED = next(s for s in ferry_case().statements if s.within)
DUTCH, ENGLISH = ferry_case().reports


def links(page: str) -> set[str]:
    found = {unescape(h) for h in re.findall(r'(?:href|src|action)="([^"]*)"', page)}
    return {link for link in found if link.startswith(("/", "#")) and not link.endswith("/withdraw")}


def test_every_link_of_every_page_leads_somewhere(browser: TestClient) -> None:
    waiting, pages = ["/"], {}
    while waiting:
        address = waiting.pop()
        answer = browser.get(address, follow_redirects=True)
        assert answer.status_code == 200, address
        pages[address] = answer.text
        found = links(answer.text) if "html" in answer.headers["content-type"] else set()
        new = {urldefrag(urljoin(address, link)).url for link in found} - pages.keys()
        waiting.extend(new - set(waiting))
    assert len(pages) > 40
    assert any(address.startswith("/words/") for address in pages)


def test_a_link_within_a_page_or_into_a_report_finds_its_place(browser: TestClient) -> None:
    for address in ("/", f"/reports/{DUTCH.id}", f"/reports/{ENGLISH.id}", "/statements", "/findings/f-1"):
        page = browser.get(address).text
        for link in links(page):
            answer = browser.get(urljoin(address, link))
            place = urldefrag(answer.headers.get("location", link)).fragment
            if place and not link.startswith("/corrections"):
                shown = browser.get(answer.headers["location"]).text if answer.is_redirect else page
                assert f'id="{place}"' in shown, (address, link)


def test_the_overview_says_first_what_is_in_dispute_and_last_what_is_not_known(browser: TestClient) -> None:
    page = browser.get("/").text
    order = [page.index(words) for words in ("Ask the record", "In dispute", "Did engines go", "On a map", "Gaps<")]
    assert order == sorted(order)


def test_a_finding_shows_each_position_with_its_exact_words_and_every_statement(browser: TestClient) -> None:
    page = browser.get("/findings/f-1").text
    assert DENIAL.content.text in page
    assert "30 years apart" in page
    assert "Every statement on it" in page
    assert f'href="/statements/{DENIAL.id}"' in page


def test_findings_are_found_by_the_words_of_what_is_said(browser: TestClient) -> None:
    assert "Did engines go" in browser.get("/findings?q=verscheept").text
    assert "Nothing fits" in browser.get("/findings?q=zeppelin").text
    assert "Nothing fits" in browser.get("/findings?part=agreed").text


def test_an_entity_shows_its_names_by_language_what_it_says_and_takes_part_in(browser: TestClient) -> None:
    page = browser.get(page_of(browser, "Els Brandt")).text
    assert "Dutch" in page
    assert "English" in page
    assert DENIAL.content.text in page
    assert "Put right" in page


@pytest.mark.parametrize(
    ("query", "n"),
    [
        ("", 4),
        ("?stance=deny", 1),
        ("?publisher=Het+Zilte+Blad", 2),
        ("?until=2024-03-04", 2),
        ("?from=2024-03-07", 0),
        ("?q=smuggled", 0),
        ("?q=lied", 1),
        (f"?speaker={next(e.id for e in ferry_case().entities if e.name == 'Olaf Lind')}", 3),
    ],
)
def test_statements_are_filtered(browser: TestClient, query: str, n: int) -> None:
    assert browser.get(f"/statements{query}").text.count('class="line statement entry"') == n


def test_a_statement_leads_to_the_one_that_holds_it(browser: TestClient) -> None:
    page = browser.get(f"/statements/{NESTED.id}").text
    assert "Inside what is said here" in page
    assert f'href="/statements/{NESTED.within}"' in page


def test_a_report_has_the_words_lit_that_a_line_led_to(browser: TestClient) -> None:
    answer = browser.get(f"/words/{DENIAL.id}")
    assert answer.headers["location"] == f"/reports/{DUTCH.id}?lit={DENIAL.id}#words-{DENIAL.id}"
    page = browser.get(answer.headers["location"]).text
    assert re.search(rf'id="words-{DENIAL.id}"[^>]* class="[^"]* lit"', page)


def test_events_are_filtered_by_status_and_day(browser: TestClient) -> None:
    assert browser.get("/events").text.count('class="line event entry"') == 3
    assert browser.get("/events?status=negated").text.count('class="line event entry"') == 1
    assert browser.get("/events?until=2000-01-01").text.count('class="line event entry"') == 1


def test_a_day_that_is_none_is_told_in_words(browser: TestClient) -> None:
    answer = browser.get("/statements?from=soon")
    assert answer.status_code == 400
    assert "write it as 2023-02-25" in answer.text


def test_search_finds_names_findings_statements_and_texts(browser: TestClient) -> None:
    page = browser.get("/search?q=norland").text
    assert [heading in page for heading in ("Names", "Statements", "In the texts")] == [True] * 3
    assert "Nothing holds all of these words" in browser.get("/search?q=zeppelin").text
    assert browser.get('/search?q="').status_code == 200


def test_a_question_that_is_not_understood_is_answered_with_just_that(browser: TestClient) -> None:
    assert "Nothing in the question was understood" in browser.get("/ask?q=why%3F").text


def test_a_question_about_a_name_is_answered_with_exact_words(browser: TestClient) -> None:
    page = browser.get("/ask?q=Els+Brandt%3F").text
    assert "Read as" in page
    assert "Els Brandt" in page


def test_whoever_asks_what_somebody_says_gets_their_words(browser: TestClient) -> None:
    page = browser.get("/ask?q=What+does+Olaf+Lind+say%3F").text
    assert "statements by Olaf Lind" in page
    assert "The ferry carried engines to Norland" in page


def test_hypotheses_that_are_not_understood_are_listed_with_the_reason(browser: TestClient) -> None:
    page = browser.get("/weigh", params={"h": "Why not?\n\nEngines, engines."}).text
    assert page.count("no act was understood in it") == 2
    assert "Not weighed" in page


@pytest.mark.parametrize("lines", ["one\n" * 13, "x" * 501])
def test_more_hypotheses_than_a_page_holds_are_refused_in_words(browser: TestClient, lines: str) -> None:
    answer = browser.get("/weigh", params={"h": lines})
    assert answer.status_code == 400
    assert "at most" in answer.text


def test_a_record_that_is_not_there_is_told_with_status_404(browser: TestClient) -> None:
    for address in ("/entities/e-0", "/statements/s-0", "/reports/r-0", "/findings/f-0", "/words/m-0", "/exports/odt"):
        answer = browser.get(address)
        assert answer.status_code == 404, address
        assert "no record" in answer.text


def test_a_long_list_comes_in_pages(tmp_path: Path) -> None:
    draft = Draft()
    for number in range(120):
        draft.entity(draft.mention(draft.report("en", f"Name{number:03} waits."), f"Name{number:03}"))
    browser = site(stored(draft.case(), tmp_path / "long.db"))
    first, last = browser.get("/entities").text, browser.get("/entities?page=3").text
    assert "1–50 of 120 names" in first
    assert 'rel="next" href="/entities?page=2"' in first
    assert "101–120 of 120 names" in last
    assert 'rel="next"' not in last
    assert browser.get("/entities?page=99").text.count("Name1") == last.count("Name1")


def test_a_case_without_reports_says_how_to_add_some(tmp_path: Path) -> None:
    browser = site(stored(Draft().case(), tmp_path / "empty.db"))
    assert "wederhoor add empty.db" in browser.get("/").text
    for address in ("/findings", "/entities", "/statements", "/events", "/routes", "/graph", "/reports", "/gaps"):
        assert browser.get(address).status_code == 200


def hostile(markup: str) -> Case:
    draft = Draft()
    report = draft.report(
        "en", ("title", markup), f"{markup} said that {markup} is here.", publisher=markup, url=markup
    )
    name = draft.mention(report, markup, nth=1)
    draft.entity(name)
    draft.statement(report, markup, name, cue="said")
    draft.event(report, "visit", "is here")
    return draft.case()


@pytest.mark.parametrize(
    "markup", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}", "javascript:alert(1)"]
)
def test_whatever_a_report_says_stays_text(tmp_path: Path, markup: str) -> None:
    case = hostile(markup)
    browser = site(stored(case, tmp_path / "case.db"))
    statement, entity, event = case.statements[0], case.entities[0], case.events[0]
    for address in (
        "/", "/entities", f"/entities/{entity.id}", "/statements", f"/statements/{statement.id}", f"/events/{event.id}",
        f"/reports/{case.reports[0].id}", "/reports", f"/search?q={markup}", f"/ask?q={markup}",
        f"/weigh?h={markup}", "/gaps",
        f"/statements?publisher={markup}", f"/reports/{case.reports[0].id}?lit={markup}",
    ):  # fmt: skip
        page = browser.get(address).text
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "49" not in re.sub(r"[0-9a-f]{16,}", "", page)
        assert not re.search(r'href="javascript:', page)


def test_no_page_has_a_script_or_a_style_of_its_own(browser: TestClient) -> None:
    for address in ("/", "/findings/f-1", page_of(browser, "Els Brandt"), f"/reports/{DUTCH.id}", "/graph", "/routes"):
        page = browser.get(address).text
        assert not re.search(r"<style|<script(?![^>]* src=)|\sstyle=|\son\w+=", page), address
        assert not re.search(r'(?:src|href)="https?://(?!www\.wikidata\.org|blad\.example)', page), address


def test_every_page_has_one_heading_of_the_first_level_a_title_and_a_way_past_the_navigation(
    browser: TestClient,
) -> None:
    for address in (
        "/",
        "/findings",
        "/entities",
        "/statements",
        "/events",
        "/routes",
        "/reports",
        "/ask",
        "/weigh",
        "/weigh?h=Norland+ships+engines.",
        "/corrections",
    ):
        page = browser.get(address).text
        assert page.count("<h1") == 1, address
        assert '<a class="skip" href="#content">' in page
        assert '<main id="content"' in page
        assert page.count('aria-current="page"') == 1, address


def test_a_report_without_anything_read_is_shown(tmp_path: Path) -> None:
    draft = Draft()
    draft.reports.append(a_report())
    browser = site(stored(draft.case(), tmp_path / "plain.db"))
    assert "A visit is planned" in browser.get(f"/reports/{draft.reports[0].id}").text
