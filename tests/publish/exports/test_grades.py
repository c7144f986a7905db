from __future__ import annotations

import csv
import io

import pytest

from fakes import a_case
from publish.cases import Draft
from wederhoor.compare.grading import Register
from wederhoor.publish.exports.grades import Grades
from wederhoor.publish.exports.markdown import markdown
from wederhoor.publish.exports.tables import csv_files
from wederhoor.record import Case, Finding, Stance

REGISTER = Register({"the fen post": "B"})


def told_by_two(first: Stance, second: Stance) -> Case:
    """A finding on which Berg and Lind take these stands, in two reports."""
    draft = Draft()
    events = []
    for name, stance in (("Berg", first), ("Lind", second)):
        report = draft.report("en", f"{name} says that Norland sold engines to Ostia.")
        speaker, seller, buyer = (draft.mention(report, word) for word in (name, "Norland", "Ostia"))
        for mention in (speaker, seller, buyer):
            draft.entity(mention)
        event = draft.event(report, "supply", "sold", agent=seller, recipient=buyer, goods="engines")
        draft.statement(report, "Norland sold engines to Ostia", speaker, stance=stance, events=[event])
        events.append(event.id)
    finding = Finding(
        id="f-1", question="Did Norland sell?", events=tuple(events), positions=(), verdict="disputed", origins=(),
        conflicts=(),
    )  # fmt: skip
    draft.findings.append(finding)
    return draft.case()


@pytest.mark.parametrize(
    ("first", "second", "grade"),
    [("assert", "assert", 1), ("assert", "deny", 4), ("deny", "doubt", 5), ("ask", "ask", 6)],
)
def test_a_finding_is_graded_by_its_independent_origins(first: Stance, second: Stance, grade: int) -> None:
    case = told_by_two(first, second)
    assert Grades(case, REGISTER).credibility(case.findings[0]) == grade


def test_the_brief_shows_grades_only_with_a_register() -> None:
    plain, graded = markdown(a_case()).decode(), markdown(a_case(), REGISTER).decode()
    assert "\\[B\\] The Fen Post" in graded
    assert "possibly true" in graded
    assert "\\[B\\]" not in plain
    assert "possibly true" not in plain


def test_tables_have_a_column_for_grades_only_with_a_register() -> None:
    plain, graded = csv_files(a_case(), bom=False), csv_files(a_case(), REGISTER, bom=False)
    rows = list(csv.DictReader(io.StringIO(graded["reports.csv"].decode(), newline="")))
    assert {row["reliability"] for row in rows} == {"B"}
    assert b"credibility" in graded["findings.csv"]
    assert b"likelihood" in graded["statements.csv"]
    assert not any(b"reliability" in data or b"credibility" in data or b"likelihood" in data for data in plain.values())
