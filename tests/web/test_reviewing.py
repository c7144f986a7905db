from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from starlette.testclient import TestClient

from publish.cases import ferry_case
from web.site import ADDRESS, form_token, program_at, site, stored
from web.test_correcting import command, exported, fresh
from wederhoor.pipeline import read_case
from wederhoor.store.case_file import open_case
from wederhoor.store.said import give_said

SAID = next(s for s in ferry_case().statements if s.content.text.startswith("The ferry")).id
DENIAL = next(s for s in ferry_case().statements if s.stance == "deny").id
SAILED = next(e for e in ferry_case().events if e.type == "travel").id


@pytest.fixture
def ferry_path(tmp_path: Path) -> Path:
    path = stored(ferry_case(), tmp_path / "ferry.db")
    fresh(path)
    return path


def mark(browser: TestClient, action: str, **fields: Any) -> Any:
    """The answer to a mark sent as a form."""
    data = {"form_token": form_token(browser), "action": action, **fields}
    return browser.post("/review", data=data, headers={"Origin": ADDRESS})


@pytest.mark.parametrize(
    ("action", "fields", "arguments"),
    [
        ("accept", {"of": SAID}, [SAID]),
        ("reject", {"of": DENIAL}, [DENIAL]),
        ("correct", {"of": SAID, "speaker": "Elsa Brandt", "stance": "doubt"},
         [SAID, "--speaker", "Elsa Brandt", "--stance", "doubt"]),
        ("correct", {"of": SAILED, "type": "visit", "role": "agent", "who": "Olaf Lind"},
         [SAILED, "--type", "visit", "--role", "agent=Olaf Lind"]),
        ("correct", {"of": SAILED, "role": "agent", "who": ""}, [SAILED, "--role", "agent="]),
    ],
)  # fmt: skip
def test_a_mark_on_a_page_is_the_same_as_on_the_command_line(
    tmp_path: Path, action: str, fields: dict[str, Any], arguments: list[str]
) -> None:
    one, other = (stored(ferry_case(), tmp_path / name) for name in ("one.db", "other.db"))
    fresh(one)
    fresh(other)
    answer = mark(site(one), action, **fields, by="Ada", on="2026-11-22", note="as it stands there")
    assert answer.status_code == 303, answer.text
    signed = ["--by", "Ada", "--on", "2026-11-22", "--note", "as it stands there"]
    command("review", str(other), action, *arguments, *signed)
    assert exported(one) == exported(other)


def test_a_rejected_statement_has_a_page_that_says_so_and_can_be_taken_back_there(ferry_path: Path) -> None:
    before = exported(ferry_path)
    browser = site(ferry_path)
    answer = mark(browser, "reject", of=DENIAL, by="Ada")
    assert answer.headers["location"].startswith(f"/statements/{DENIAL}?done=k-")
    page = browser.get(answer.headers["location"]).text
    assert "rejected by Ada" in page
    assert DENIAL not in browser.get("/statements").text
    assert DENIAL in browser.get("/statements?review=rejected").text
    assert browser.get(f"/events/{ferry_case().events[0].id}").status_code == 200  # told in it alone: gone with it
    [withdraw] = set(re.findall(r'action="(/review/k-[0-9a-f]+/withdraw)"', page))
    assert browser.post(withdraw, data={"form_token": form_token(browser)}).headers["location"] == "/review"
    assert exported(ferry_path) == before


def test_the_words_of_what_is_rejected_lead_to_its_page(ferry_path: Path) -> None:
    browser = site(ferry_path)
    mark(browser, "reject", of=DENIAL)
    answer = browser.get(f"/words/{DENIAL}")
    assert f"#words-{DENIAL}" in answer.headers["location"]
    assert f'id="words-{DENIAL}"' in browser.get(answer.headers["location"]).text


def test_review_shows_what_nobody_has_looked_at_and_goes_on_after_each_mark(ferry_path: Path) -> None:
    browser = site(ferry_path, by="Ada")
    assert "none marked yet" in browser.get("/review").text
    answer = mark(browser, "accept", of=SAID, back="review")
    assert answer.headers["location"].startswith("/review?done=k-")
    page = browser.get("/review").text
    waiting = page[: page.index('id="marks-title"')]
    assert f'name="of" value="{SAID}"' not in waiting
    assert f'name="of" value="{DENIAL}"' in waiting
    assert "1 accepted" in page


def test_lists_can_be_asked_for_what_nobody_has_looked_at(ferry_path: Path) -> None:
    browser = site(ferry_path)
    mark(browser, "accept", of=SAID)
    assert f'id="line-{SAID}"' in browser.get("/statements?review=accepted").text
    assert f'id="line-{SAID}"' not in browser.get("/statements?review=unseen").text


def test_marks_that_have_lost_what_they_were_on_are_listed_apart(ferry_path: Path) -> None:
    browser = site(ferry_path)
    mark(browser, "accept", of=DENIAL)
    mark(browser, "accept", of=SAID)
    assert "Every mark is on" in browser.get("/review?part=lost").text
    case = ferry_case()
    fewer = replace(case, statements=tuple(s for s in case.statements if s.id != DENIAL))
    path = stored(fewer, ferry_path.with_name("fewer.db"))
    with open_case(ferry_path, create=False) as store, open_case(path, create=False) as other:
        give_said(other, read_case(store).marks)
    page = site(path).get("/review?part=lost").text
    assert 'have lost what they were on <span class="count">1</span>' in page


@pytest.mark.parametrize(
    ("action", "fields", "words"),
    [
        ("accept", {}, "name at least one"),
        ("accept", {"of": "s-0"}, "no statement, event or finding"),
        ("accept", {"of": SAID, "stance": "deny"}, "accept changes nothing"),
        ("correct", {"of": SAID}, "say what is to be otherwise"),
        ("correct", {"of": SAID, "stance": "lies"}, "no mark"),
        ("correct", {"of": SAID, "speaker": "Kustpost"}, "neither a name"),
        ("explode", {"of": SAID}, "no mark"),
        ("accept", {"of": SAID, "on": "yesterday"}, "no such day"),
    ],
)
def test_what_makes_no_sense_is_said_and_nothing_is_changed(
    ferry_path: Path, action: str, fields: dict[str, Any], words: str
) -> None:
    browser = site(ferry_path)
    answer = mark(browser, action, **fields)
    assert answer.status_code == 400
    assert words in answer.text
    assert "Nobody has marked anything" in browser.get("/review").text


@pytest.mark.parametrize(
    ("token", "origin"), [("", ADDRESS), ("0" * 64, ADDRESS), (None, "https://elsewhere.example"), (None, "null")]
)
def test_a_page_of_another_site_marks_nothing(ferry_path: Path, token: str | None, origin: str) -> None:
    browser = site(ferry_path)
    data = {"form_token": form_token(browser) if token is None else token, "action": "reject", "of": SAID}
    assert browser.post("/review", data=data, headers={"Origin": origin}).status_code == 403
    assert "Nobody has marked anything" in browser.get("/review").text


def test_a_case_for_reading_only_shows_no_buttons_and_takes_no_mark(ferry_path: Path) -> None:
    browser, writer = site(ferry_path, read_only=True), site(ferry_path)
    for page in ("/review", f"/statements/{SAID}", f"/events/{SAILED}"):
        assert 'action="/review"' in writer.get(page).text
        assert 'action="/review"' not in browser.get(page).text
    data = {"form_token": form_token(writer), "action": "reject", "of": SAID}
    for name, value in writer.cookies.items():
        browser.cookies.set(name, value)
    assert browser.post("/review", data=data, headers={"Origin": ADDRESS}).status_code == 403


def test_a_mark_that_is_not_there_cannot_be_taken_back(ferry_path: Path) -> None:
    browser = site(ferry_path)
    answer = browser.post("/review/k-0/withdraw", data={"form_token": form_token(browser)})
    assert answer.status_code == 404


def test_programs_mark_and_take_back_with_the_same_outcome(ferry_path: Path) -> None:
    before = exported(ferry_path)
    program = program_at(ferry_path)
    said = program.post("/api/marks", json={"action": "reject", "of": [SAID, DENIAL], "by": "Ada", "on": "2026-11-22"})
    assert said.status_code == 201
    made = said.json()["items"]
    assert [(line["record"], line["standing"]) for line in made] == [(SAID, "applied"), (DENIAL, "applied")]
    assert program.get("/api/marks").json()["items"] == made
    assert program.get("/api/case").json()["counts"]["marks"] == 2
    for line in made:
        assert program.delete(f"/api/corrections/{line['id']}").status_code == 404
        assert program.delete(f"/api/marks/{line['id']}").status_code == 204
    assert exported(ferry_path) == before


def test_the_lines_of_the_api_say_what_was_looked_at(ferry_path: Path) -> None:
    program = program_at(ferry_path)
    program.post("/api/marks", json={"action": "accept", "of": [SAID]})
    assert program.get(f"/api/statements/{SAID}").json()["review"] == "accepted"
    assert program.post("/api/marks", content=b'{"action": "accept"}').status_code == 400
