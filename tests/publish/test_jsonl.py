from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fakes import a_case, a_report
from wederhoor.publish.jsonl import export_lines
from wederhoor.record import Case
from wederhoor.resolve.review.apply import review
from wederhoor.resolve.review.giving import Wish, mark_records

SCHEMA = json.loads((files("wederhoor.publish") / "record.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
WORDS = st.sampled_from(
    ["Anna Berg", "visited", "Minsk", "said that", "oslo waits", ".", "\n", "é", "\U0001d518", "“", "\\"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join).filter(str.strip)


def exported(case: Case) -> list[dict[str, Any]]:
    return [json.loads(line) for line in export_lines(case)]


def reviewed(case: Case) -> Case:
    """The case with a mark of each kind."""
    names = [case.statements[0].id, case.events[0].id, case.findings[0].id]
    marks = [
        *mark_records(case, "accept", [case.statements[1].id]),
        *mark_records(case, "reject", names),
        *mark_records(case, "correct", names[:1], Wish(speaker="Anna Berg", stance="deny")),
    ]
    return review(replace(case, marks=tuple(marks)))


def test_every_line_of_the_export_fits_the_schema(case: Case) -> None:
    lines = exported(case) + exported(reviewed(case))
    assert {line["kind"] for line in lines} == set(SCHEMA["properties"]["kind"]["enum"])
    for line in lines:
        VALIDATOR.validate(line)


def test_the_schema_describes_every_field_of_the_export(case: Case) -> None:
    for line in exported(case) + exported(reviewed(case)):
        assert list(line) == list(SCHEMA["$defs"][line["kind"]]["properties"])


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("statement", "stance", "denies"),
        ("event", "status", None),
        ("mention", "start", -1),
        ("report", "text", None),
        ("route", "legs", {}),
        ("entity", "country", "Belarus"),
        ("entity", "wikidata", "Q007"),
    ],
)
def test_the_schema_refuses_what_is_no_record(case: Case, kind: str, field: str, value: object) -> None:
    line = next(line for line in exported(case) if line["kind"] == kind)
    assert VALIDATOR.is_valid(line)
    assert not VALIDATOR.is_valid(line | {field: value})
    assert not VALIDATOR.is_valid({key: line[key] for key in line if key != field})


def test_the_first_line_says_what_made_the_record(case: Case) -> None:
    first = next(export_lines(case))
    assert first == f'{{"kind":"record","version":1,"software":"{case.software}","reader":"fake-1"}}'


@given(st.lists(TEXTS, min_size=1, max_size=3, unique=True))
@settings(max_examples=60, deadline=None)
def test_every_span_is_the_text_it_quotes(texts: list[str]) -> None:
    lines = exported(bare([*texts, "Title\n\nAnna Berg visited Minsk."]))
    text_of = {line["id"]: line["text"] for line in lines if line["kind"] == "report"}
    spans = [(line["report"], span) for line in lines if "report" in line for span in spans_in(line)]
    assert spans
    for report, span in spans:
        assert text_of[report][span["start"] : span["end"]] == span["text"]
    for line in lines:
        VALIDATOR.validate(line)


def test_speakers_chains_and_roles_are_entities(case: Case) -> None:
    lines = exported(case)
    names = {line["id"]: line["name"] for line in lines if line["kind"] == "entity"}
    statement = next(line for line in lines if line["kind"] == "statement")
    event = next(line for line in lines if line["kind"] == "event")
    assert names[statement["speaker"]] == "Boris Lind"
    assert [names[entity] for entity in statement["through"]]
    assert [names.get(role["entity"]) for role in event["roles"]] == ["Anna Berg", "Minsk", None]
    assert [role.get("value") for role in event["roles"]] == [None, None, 100.0]


def test_a_time_without_words_has_no_offsets(case: Case) -> None:
    [time] = {event.time for event in case.events[:1]}
    assert time
    event = replace(case.events[0], time=replace(time, words=None))
    line = next(line for line in exported(replace(case, events=(event,))) if line["kind"] == "event")
    assert line["time"] == {"from": None, "to": "2024-03-02", "text": None}
    VALIDATOR.validate(line)


def bare(texts: list[str]) -> Case:
    """A case of these reports, with nothing compared."""
    reports = [a_report(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    return a_case(*reports)


def spans_in(value: object) -> list[dict[str, Any]]:
    """Everything in an exported value that has a start."""
    match value:
        case dict():
            own = [value] if "start" in value and "end" in value and "text" in value else []
            return own + [span for inner in value.values() for span in spans_in(inner)]
        case list():
            return [span for inner in value for span in spans_in(inner)]
        case _:
            return []
