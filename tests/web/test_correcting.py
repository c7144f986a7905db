from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from starlette.testclient import TestClient

from publish.cases import ferry_case
from web.site import form_token, program_at, say, site, stored
from wederhoor import cli
from wederhoor.pipeline import build_case
from wederhoor.publish.jsonl import export_lines
from wederhoor.record import Probable
from wederhoor.store.case_file import open_case

REPORT = ferry_case().reports[0].id


def exported(path: Path) -> list[str]:
    with open_case(path, create=False) as store:
        return list(export_lines(build_case(store)))


def command(*arguments: str) -> None:
    result = CliRunner().invoke(cli.main, arguments)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(
    ("action", "fields", "arguments"),
    [
        ("merge", {"of": ["Els Brandt", "Elsa Brandt"]}, ["Els Brandt", "Elsa Brandt"]),
        ("forbid", {"of": ["Els Brandt", "Elsa Brandt"]}, ["Els Brandt", "Elsa Brandt"]),
        ("rename", {"of": "Norland", "name": "Norland (state)"}, ["Norland", "Norland (state)"]),
        ("retype", {"of": "Norland", "type": "government"}, ["Norland", "government"]),
        ("split", {"of": "Olaf Lind", "parts": [REPORT]}, ["Olaf Lind", REPORT]),
    ],
)
def test_a_correction_on_a_page_is_the_same_as_on_the_command_line(
    tmp_path: Path, action: str, fields: dict[str, Any], arguments: list[str]
) -> None:
    one, other = (stored(ferry_case(), tmp_path / name) for name in ("one.db", "other.db"))
    fresh(one)
    fresh(other)
    answer = say(site(one), action, **fields, by="Ada", note="as the reports say")
    assert answer.status_code == 303
    command(action, str(other), *arguments, "--by", "Ada", "--note", "as the reports say")
    assert exported(one) == exported(other)


def fresh(path: Path) -> None:
    """Entities as the rules of these tests judge them; those of the case were made by hand."""
    with open_case(path, create=False) as store, store.transaction() as connection:
        connection.execute("UPDATE state SET revision = revision + 1")


def test_a_correction_leads_to_the_entity_that_it_made_and_can_be_taken_back_there(ferry_path: Path) -> None:
    fresh(ferry_path)
    before = exported(ferry_path)
    browser = site(ferry_path)
    answer = say(browser, "merge", of=["Els Brandt", "Elsa Brandt"])
    page = browser.get(answer.headers["location"]).text
    assert "“Els Brandt” and “Elsa Brandt” are one" in page
    [withdraw] = set(re.findall(r'action="(/corrections/c-[0-9a-f]+/withdraw)"', page))
    assert browser.post(withdraw, data={"form_token": form_token(browser)}).headers["location"] == "/corrections"
    assert exported(ferry_path) == before


def test_the_list_tells_which_corrections_hold_and_which_are_overridden(ferry_path: Path) -> None:
    browser = site(ferry_path)
    say(browser, "rename", of="Norland", name="First name")
    say(browser, "rename", of="First name", name="Second name", by="Ada", note="heard it")
    page = browser.get("/corrections").text
    assert page.index("Second name") < page.index("overridden")
    assert "Ada: “First name” is called “Second name” (heard it)" in page


def test_a_name_that_two_have_is_asked_back_and_the_answer_settles_it(tmp_path: Path) -> None:
    path = stored(ferry_case(), tmp_path / "case.db")
    fresh(path)
    browser = site(path)
    say(browser, "rename", of="Els Brandt", name="Minister")
    say(browser, "rename", of="Olaf Lind", name="Minister")
    answer = say(browser, "rename", of="Minister", name="Captain")
    assert answer.status_code == 409
    options = re.findall(r'<option value="(e-[0-9a-f]+)"', answer.text)
    assert len(options) == 2
    assert 'name="name" value="Captain"' in answer.text
    assert say(browser, "rename", of=options[0], name="Captain").status_code == 303


@pytest.mark.parametrize(
    ("action", "fields", "words"),
    [
        ("merge", {"of": "Els Brandt"}, "at least two"),
        ("rename", {"of": "Els Brandt"}, "what it is to be called"),
        ("retype", {"of": "Els Brandt", "type": "planet"}, "no correction"),
        ("explode", {"of": "Els Brandt"}, "no correction"),
        ("merge", {"of": ["Els Brandt", "Nobody Here"]}, "Nobody Here"),
        ("rename", {"of": "Els Brandt", "name": "Els Brandt"}, "already"),
    ],
)
def test_what_makes_no_sense_is_said_and_nothing_is_changed(
    browser: TestClient, action: str, fields: dict[str, Any], words: str
) -> None:
    answer = say(browser, action, **fields)
    assert answer.status_code in (400, 409)
    assert words in answer.text
    assert "Nobody has corrected anything" in browser.get("/corrections").text


@pytest.mark.parametrize(("button", "said"), [("merge", "are one"), ("forbid", "are never one")])
def test_a_proposal_is_accepted_or_refused_with_a_button(tmp_path: Path, button: str, said: str) -> None:
    case = ferry_case()
    one, other = (next(e for e in case.entities if e.name == name) for name in ("Ost", "Zilt"))
    proposed = replace(one, probably=(Probable(entity=other.id, score=0.9, reasons=()),))
    entities = tuple(proposed if e.id == one.id else e for e in case.entities)
    browser = site(stored(replace(case, entities=entities), tmp_path / "case.db"))
    assert "1 name may be one with another" in browser.get("/").text
    page = browser.get("/entities?proposed=1").text
    assert re.findall(r'<h3><a href="/entities/([^"]+)"', page) == [one.id]
    page = browser.get(f"/entities/{one.id}").text
    form = page[page.index("Probably the same as") : page.index("They are one")]
    assert re.findall(r'name="of" value="([^"]+)"', form) == [one.id, other.id]
    assert f'name="action" value="{button}"' in page
    say(browser, button, of=[one.id, other.id])
    assert f"“Ost” and “Zilt” {said}" in browser.get("/corrections").text


def test_a_correction_that_is_not_there_cannot_be_taken_back(browser: TestClient) -> None:
    answer = browser.post("/corrections/c-0/withdraw", data={"form_token": form_token(browser)})
    assert answer.status_code == 404


def test_programs_correct_and_take_back_with_the_same_outcome(ferry_path: Path) -> None:
    fresh(ferry_path)
    before = exported(ferry_path)
    program = program_at(ferry_path)
    said = program.post(
        "/api/corrections", json={"action": "rename", "of": ["Norland"], "name": "The north", "by": "Ada"}
    )
    assert said.status_code == 201
    assert said.json()["standing"] == "applied"
    assert program.get("/api/corrections").json()["items"] == [said.json()]
    assert program.delete(f"/api/corrections/{said.json()['id']}").status_code == 204
    assert program.delete(f"/api/corrections/{said.json()['id']}").status_code == 404
    assert exported(ferry_path) == before


def test_a_program_is_told_who_may_be_meant(ferry_path: Path) -> None:
    program = program_at(ferry_path)
    answer = program.post("/api/corrections", json={"action": "rename", "of": ["Brandt"], "name": "x"})
    assert answer.status_code == 409
    assert {"id", "type", "name", "mentions"} == set(answer.json()["error"]["candidates"][0])


@pytest.mark.parametrize("body", [b"", b"[]", b'{"action": "merge"}', b'{"action": "merge", "of": ["a", "b"], "x": 1}'])
def test_a_body_that_is_no_correction_is_refused_in_the_one_shape_of_errors(ferry_path: Path, body: bytes) -> None:
    answer = program_at(ferry_path).post("/api/corrections", content=body)
    assert answer.status_code == 400
    assert set(answer.json()["error"]) == {"kind", "message"}
