"""Marks on a case that grows and is read again: kept apart, applied anew each time, and gone without a trace."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.commands import load
from fakes import FIRST, SECOND, FakeReader, fake_entities, fake_extract
from resolve.review.marked import marked, marks
from wederhoor import pipeline
from wederhoor.compare.findings import find_findings
from wederhoor.pipeline import Intake, add_files, build_case, mark_case, read_case
from wederhoor.publish.brief import render_brief
from wederhoor.publish.jsonl import export_lines
from wederhoor.publish.verify import verify_store
from wederhoor.record import Case, Mark
from wederhoor.store.case_file import MEMORY, Store, open_case
from wederhoor.store.query import load_case
from wederhoor.store.said import give_said, withdraw_said

TEXTS = (FIRST, SECOND, "More\n\nCleo Ost visited Minsk. Anna Berg said that Minsk waits. Boris Lind visited Minsk.")

# Ends itself, as if killed, once what it was told to do is stored but not yet worked out.
KILLED = """
import os, signal, sys
from wederhoor import pipeline
from wederhoor.store.case_file import open_case
from resolve.review.marked import marked
def killed(case):
    os.kill(os.getpid(), signal.SIGKILL)
store = open_case(sys.argv[1], create=False)
case = pipeline.load_case(store)
pipeline.derive = killed
pipeline.mark_case(store, lambda case: [marked(case, "reject", case.statements[0].id)])
"""


@pytest.fixture(autouse=True, scope="module")
def simple_reading() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "load_report", load)
        patch.setattr(pipeline, "extract", fake_extract)
        patch.setattr(pipeline, "resolve_entities", fake_entities)
        yield


def added(store: Store, folder: str, *texts: str, reader: str = "fake-1") -> Case:
    for number, text in enumerate(texts):
        (Path(folder) / f"{number}.txt").write_text(text, "utf-8")
    add_files(Intake(sorted(Path(folder).glob("*.txt"))), store, FakeReader(name=reader))
    return build_case(store)


def exported(store: Store) -> list[str]:
    return list(export_lines(build_case(store)))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_withdrawing_marks_restores_every_byte(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        case = added(store, folder, *TEXTS)
        given_now = data.draw(marks(case))
        gone = set(data.draw(st.lists(st.sampled_from(given_now)))) if given_now else set()
        give_said(store, [mark for mark in given_now if mark not in gone])
        before = exported(store)
        give_said(store, [mark for mark in given_now if mark in gone])
        exported(store)
        withdraw_said(store, [mark.id for mark in gone])
        assert exported(store) == before
        assert verify_store(store) == []


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_reports_that_come_after_the_marks_end_in_the_case_of_all_at_once(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        with open_case(MEMORY, create=True) as store:
            given_now = data.draw(marks(added(store, folder, *TEXTS)))
            give_said(store, given_now)
            whole = exported(store)
        with open_case(MEMORY, create=True) as store:
            give_said(store, given_now)
            add_files(Intake([Path(folder) / "2.txt"]), store, FakeReader())
            build_case(store)
            added(store, folder, *TEXTS)
            assert exported(store) == whole


def test_marks_outlive_a_newer_reader_that_reads_everything_again() -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        case = added(store, folder, *TEXTS)
        said, visit = case.statements[0], case.events[-1]
        give_said(store, [marked(case, "reject", said.id), marked(case, "correct", visit.id, status="planned")])
        before = build_case(store)
        again = added(store, folder, *TEXTS, reader="fake-2")
        assert again.reader == "fake-2"
        assert [one.standing for one in again.reviews] == ["applied", "applied"]
        assert (again.statements, again.events) == (before.statements, before.events)


def test_findings_are_worked_out_from_what_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[set[str], set[str]]] = []

    def watched(**given_now):  # type: ignore[no-untyped-def]
        seen.append(({s.id for s in given_now["statements"]}, {e.status for e in given_now["events"]}))
        return find_findings(**given_now)

    monkeypatch.setattr(pipeline, "find_findings", watched)
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        case = added(store, folder, *TEXTS)
        gone = case.statements[0].id
        wish = [marked(case, "correct", event.id, status="planned") for event in case.events]
        mark_case(store, lambda case: [marked(case, "reject", gone), *wish])
        assert gone in seen[0][0]
        assert gone not in seen[-1][0]
        assert seen[-1][1] == {"planned"}


def only(mark: Mark, _: Case) -> list[Mark]:
    return [mark]


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_marking_on_a_case_gives_the_bytes_of_working_it_out_anew(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        with open_case(MEMORY, create=True) as store:
            given_now = data.draw(marks(added(store, folder, *TEXTS)))
            for mark in given_now:
                mark_case(store, partial(only, mark))
            once = exported(store)
            assert verify_store(store) == []
        with open_case(MEMORY, create=True) as store:
            give_said(store, given_now)
            added(store, folder, *TEXTS)
            assert exported(store) == once


def test_a_mark_that_leaves_statements_and_events_as_they_stand_works_nothing_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        case = added(store, folder, *TEXTS)
        monkeypatch.setattr(pipeline, "derive", None)
        looked, _ = mark_case(store, lambda case: [marked(case, "accept", case.statements[0].id)])
        assert [one.standing for one in looked.reviews] == ["applied"]
        assert (looked.statements, looked.entities) == (case.statements, case.entities)


def test_what_was_read_is_stored_as_it_was_read(tmp_path: Path) -> None:
    with open_case(tmp_path / "case.db", create=True) as store:
        case = added(store, str(tmp_path), *TEXTS)
        mark_case(store, lambda case: [marked(case, "reject", case.statements[0].id)])
        raw = load_case(store)
        assert (raw.statements, raw.events) == (case.statements, case.events)
        assert read_case(store) == build_case(store)


def test_a_kill_after_a_mark_was_stored_leaves_a_case_that_is_worked_out_anew(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    with open_case(path, create=True) as store:
        case = added(store, str(tmp_path), *TEXTS)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], env=environment)
    assert done.returncode == -signal.SIGKILL
    with open_case(path, create=False) as store:
        after = build_case(store)
        assert [mark.action for mark in after.marks] == ["reject"]
        assert after.set_aside.statements == case.statements[:1]
        assert verify_store(store) == []


def test_the_brief_says_what_a_person_checked_and_lists_what_was_rejected() -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        case = added(store, folder, *TEXTS)
        kept, gone = case.statements[:2]
        marks_now = [marked(case, "accept", kept.id), marked(case, "reject", gone.id)]
        give_said(store, marks_now)
        page = render_brief(build_case(store))
        assert page.count("checked by a person") == 1
        listed = page[page.index('id="review"') :]
        assert f'id="line-{gone.id}"' in listed
        assert f">{gone.content.text}</q>" in listed
        assert f'<li class="line statement entry" id="line-{gone.id}"' not in page
