from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from web.site import site
from wederhoor.publish.jsonl import case_objects
from wederhoor.store.case_file import open_case
from wederhoor.store.query import load_case

FOLDERS = {
    "report": "reports", "entity": "entities", "mention": "mentions", "event": "events", "statement": "statements",
    "finding": "findings", "route": "routes", "reprint": "reprints", "rejected": "rejected",
    "correction": "corrections",
}  # fmt: skip


@pytest.fixture
def lines(ferry_path: Path) -> list[dict[str, Any]]:
    """The export of the case."""
    with open_case(ferry_path, create=False) as store:
        return [json.loads(json.dumps(line)) for line in case_objects(load_case(store))]


@pytest.mark.parametrize("kind", FOLDERS)
def test_every_kind_of_record_comes_as_in_the_export(
    browser: TestClient, lines: list[dict[str, Any]], kind: str
) -> None:
    exported = [line for line in lines if line["kind"] == kind]
    answer = browser.get(f"/api/{FOLDERS[kind]}", params={"limit": 1000}).json()
    assert answer["items"] == exported
    assert answer["total"] == len(exported)


def test_every_record_is_found_by_its_id(browser: TestClient, lines: list[dict[str, Any]]) -> None:
    with_ids = [line for line in lines if "id" in line]
    assert len(with_ids) > 20
    for line in with_ids:
        assert browser.get(f"/api/{FOLDERS[line['kind']]}/{line['id']}").json() == line


def test_a_list_comes_in_parts(browser: TestClient) -> None:
    everything = browser.get("/api/mentions").json()["items"]
    part = browser.get("/api/mentions", params={"offset": 2, "limit": 3}).json()
    assert part == {"total": len(everything), "offset": 2, "items": everything[2:5]}


@pytest.mark.parametrize("query", ["limit=0", "limit=100000", "offset=-1", "offset=x"])
def test_a_part_that_cannot_be_is_an_error_in_the_one_shape(browser: TestClient, query: str) -> None:
    answer = browser.get(f"/api/mentions?{query}")
    assert answer.status_code == 400
    assert answer.json()["error"]["kind"] == "setting"


def test_a_record_that_is_not_there_is_not_found(browser: TestClient) -> None:
    assert browser.get("/api/events/v-0").status_code == 404
    assert browser.get("/api/nothing").json()["error"]["kind"] == "not found"


def test_search_and_questions_answer_programs_too(browser: TestClient) -> None:
    found = browser.get("/api/search", params={"q": "norland"}).json()
    assert len(found["reports"]) == 2
    assert {"entity", "statement"} <= {record["kind"] for record in found["records"]}
    assert browser.get("/api/ask", params={"q": "Els Brandt?"}).json()["kind"] == "answer"


def test_openapi_describes_what_is_sent(browser: TestClient) -> None:
    described = browser.get("/openapi.json").json()
    schema = described["paths"]["/api/statements/{name}"]["get"]["responses"]["200"]["content"]["application/json"]
    assert schema == {"schema": {"$ref": "#/components/schemas/statement"}}
    whole = {"$ref": "#/components/schemas/statement", "components": described["components"]}
    for item in browser.get("/api/statements").json()["items"]:
        Draft202012Validator(whole).validate(item)


def test_openapi_refers_to_nothing_that_it_does_not_hold(browser: TestClient) -> None:
    text = browser.get("/openapi.json").text
    schemas = json.loads(text)["components"]["schemas"]
    referred = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert referred <= schemas.keys()
    assert {"report", "given", "error"} <= schemas.keys()


def test_the_schemas_are_those_of_the_package(ferry_path: Path) -> None:
    packaged = json.loads(resources.files("wederhoor.publish").joinpath("record.schema.json").read_text("utf-8"))
    assert packaged["$defs"].keys() <= site(ferry_path).get("/openapi.json").json()["components"]["schemas"].keys()


def test_the_page_for_programs_lists_every_address_and_loads_nothing(browser: TestClient) -> None:
    page = browser.get("/api").text
    assert all(f"/api/{folder}" in page for folder in FOLDERS.values())
    assert "cdn" not in page
