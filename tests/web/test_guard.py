from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from web.site import ADDRESS, TOKEN, form_token, page_of, say, site
from wederhoor.web.guard import MAX_BODY_BYTES
from wederhoor.web.hosts import is_known_host, is_loopback
from wederhoor.web.sessions import Sessions

MERGE = {"action": "merge", "of": ["Els Brandt", "Olaf Lind"]}


def corrections(browser: TestClient) -> int:
    return len(browser.get("/api/corrections").json()["items"])


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8765", "", "127.0.0.1@evil.example", "localhost.evil.example"]
)
def test_a_name_that_another_site_can_take_is_refused(browser: TestClient, host: str) -> None:
    answer = browser.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "does not go by that name" in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "localhost", "[::1]:8765"])
def test_this_machine_is_known_by_its_numbers_and_as_localhost(browser: TestClient, host: str) -> None:
    assert browser.get("/", headers={"Host": host}).status_code == 200


def test_a_server_for_others_is_known_by_any_number_and_by_its_own_name_only() -> None:
    assert is_known_host("192.0.2.7:8765", "0.0.0.0")
    assert is_known_host("desk.example:8765", "desk.example")
    assert not is_known_host("other.example:8765", "desk.example")
    assert not is_known_host("192.0.2.7:8765", "127.0.0.1")


@given(st.text())
def test_no_host_header_makes_it_fail(header: str) -> None:
    assert is_known_host(header, "127.0.0.1") in (True, False)


@pytest.mark.parametrize(
    ("host", "expected"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("desk", False)]
)
def test_only_addresses_of_this_machine_are_its_own(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


@pytest.fixture
def locked(ferry_path: Path) -> TestClient:
    return site(ferry_path, host="0.0.0.0", token=TOKEN)


@pytest.mark.parametrize(
    "address", ["/", "/entities", "/api/case", "/openapi.json", "/static/web.css", "/exports/jsonl"]
)
def test_without_the_token_nothing_is_shown(locked: TestClient, address: str) -> None:
    for answer in (
        locked.get(address),
        locked.get(address, params={"token": "a-token-that-is-long-enougH"}),
        locked.get(address, headers={"Authorization": "Bearer wrong"}),
        locked.get(address, headers={"Cookie": "wederhoor-8765=anything.00"}),
    ):
        assert answer.status_code == 401
        assert "Brandt" not in answer.text


def test_the_token_leaves_the_address_for_a_cookie_that_no_script_and_no_other_site_can_use(locked: TestClient) -> None:
    answer = locked.get("/statements", params={"stance": "deny", "token": TOKEN})
    assert (answer.status_code, answer.headers["location"]) == (303, "/statements?stance=deny")
    cookie = answer.headers["set-cookie"]
    assert TOKEN not in cookie
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert locked.get("/statements").status_code == 200


def test_a_token_never_leads_to_another_site(locked: TestClient) -> None:
    answer = locked.get(f"{ADDRESS}//evil.example", params={"token": TOKEN})
    assert answer.headers["location"] == "/evil.example"


def test_a_program_gives_the_token_in_a_header(locked: TestClient) -> None:
    assert locked.get("/api/case", headers={"Authorization": f"Bearer {TOKEN}"}).json()["counts"]["reports"] == 2


def test_a_session_of_another_server_is_none() -> None:
    assert Sessions("one").is_ours(Sessions("one").new())
    assert not Sessions("one").is_ours(Sessions("another").new())


@given(st.text())
def test_no_cookie_can_be_made_up(cookie: str) -> None:
    assert not Sessions("a secret").is_ours(cookie)


def test_a_form_without_its_token_changes_nothing(browser: TestClient) -> None:
    form_token(browser)
    for token in ("", "0" * 64, None):
        answer = browser.post("/corrections", data=MERGE | ({"form_token": token} if token is not None else {}))
        assert answer.status_code == 403
    assert corrections(browser) == 0


def test_the_token_of_another_session_changes_nothing(ferry_path: Path) -> None:
    mine, theirs = site(ferry_path), site(ferry_path)
    token = form_token(theirs)
    form_token(mine)
    assert mine.post("/corrections", data=MERGE | {"form_token": token}).status_code == 403
    assert corrections(mine) == 0


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:9"},
                                     {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}])  # fmt: skip
def test_a_form_of_another_page_changes_nothing_even_with_the_right_token(
    browser: TestClient, headers: dict[str, str]
) -> None:
    data = MERGE | {"form_token": form_token(browser)}
    assert browser.post("/corrections", data=data, headers=headers).status_code == 403
    assert corrections(browser) == 0
    assert browser.post("/corrections", data=data, headers={"Origin": ADDRESS}).status_code == 303


def test_a_program_needs_the_token_to_change_anything(ferry_path: Path, locked: TestClient) -> None:
    assert site(ferry_path).post("/api/corrections", json=MERGE).status_code == 403
    assert locked.post("/api/corrections", json=MERGE).status_code == 401
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    assert locked.post("/api/corrections", json=MERGE, headers=bearer).status_code == 201
    refused = locked.post("/api/corrections", json=MERGE, headers=bearer | {"Origin": "http://evil.example"})
    assert refused.status_code == 403


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_every_other_method_is_guarded_too(browser: TestClient, method: str) -> None:
    assert browser.request(method, "/corrections").status_code == 403


def test_a_body_that_is_larger_than_any_form_is_refused(browser: TestClient) -> None:
    answer = browser.post("/corrections", content=b"x" * (MAX_BODY_BYTES + 1))
    assert answer.status_code == 413


@pytest.mark.parametrize(
    "address", ["/", "/entities/e-0", "/api/case", "/static/htmx.js", "/exports/jsonl", "/nowhere"]
)
def test_every_answer_tells_the_browser_to_run_and_load_nothing_foreign(browser: TestClient, address: str) -> None:
    headers = browser.get(address).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "style-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "server" not in headers


def test_a_refusal_has_the_headers_too_and_is_json_for_programs(browser: TestClient) -> None:
    answer = browser.get("/api/case", headers={"Host": "evil.example"})
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert json.loads(answer.text)["error"]["kind"] == "refused"


def test_pages_with_the_record_are_not_kept_by_the_browser(browser: TestClient) -> None:
    assert browser.get("/").headers["cache-control"] == "no-store"


def test_a_case_served_for_reading_only_cannot_be_changed(ferry_path: Path) -> None:
    before = ferry_path.read_bytes()
    browser = site(ferry_path, read_only=True)
    assert "Put right" not in browser.get(page_of(browser, "Els Brandt")).text
    assert "for reading only" in browser.get("/").text
    answer = browser.post("/corrections", data=MERGE | {"form_token": site_token(browser)}, headers={"Origin": ADDRESS})
    assert answer.status_code == 403
    assert "for reading only" in answer.text
    assert ferry_path.read_bytes() == before


def site_token(browser: TestClient) -> str:
    """The form token of the session, although no page of a case for reading only shows it."""
    browser.get("/")
    cookie = browser.cookies["wederhoor-8765"]
    return Sessions("a secret").form_token(cookie)


def test_what_a_form_says_is_signed_by_whoever_serves_the_case(ferry_path: Path) -> None:
    browser = site(ferry_path, by="Ada")
    assert 'name="by" value="Ada"' in browser.get(page_of(browser, "Els Brandt")).text
    assert say(browser, "rename", of="Els Brandt", name="Els").status_code == 303
