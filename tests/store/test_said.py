from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from fakes import A_CORRECTION, a_correction
from wederhoor.record import Correction
from wederhoor.resolve.review.giving import mark_records
from wederhoor.store.case_file import MEMORY, open_case
from wederhoor.store.query import decode_corrections, is_derived, load_case
from wederhoor.store.said import Kept, give_said, take_said, withdraw_said
from wederhoor.store.seals import broken_seals

MINSK, OSLO = a_correction("Minsk", "Mensk"), a_correction("Oslo", "Oslo (city)")

# Ends itself, as if killed, before the n-th command to the database.
KILLED = """
import os, signal, sys
from fakes import a_correction
from wederhoor.store import said
from wederhoor.store.case_file import open_case
store = open_case(sys.argv[1], create=False)
left = [int(sys.argv[2])]
def count(command):
    left[0] -= 1
    if left[0] < 0:
        os.kill(os.getpid(), signal.SIGKILL)
store.connection.set_trace_callback(count)
said.give_said(store, [a_correction("Minsk", "Mensk"), a_correction("Oslo", "Oslo (city)")])
said.withdraw_said(store, [a_correction("Minsk", "Mensk").id])
"""


def kept(*given: tuple[Correction, ...]) -> tuple[Correction, ...]:
    """What a case holds after each of these was given at once."""
    with open_case(MEMORY, create=True) as store:
        for corrections in given:
            give_said(store, corrections)
        return decode_corrections(store)


def test_corrections_come_back_in_the_order_they_were_given() -> None:
    assert kept((MINSK, OSLO), (A_CORRECTION,)) == (MINSK, OSLO, A_CORRECTION)


def test_what_is_said_again_is_said_last() -> None:
    assert kept((MINSK, OSLO), (MINSK,)) == (OSLO, MINSK)


def test_who_says_it_again_is_kept() -> None:
    [found] = kept((a_correction("Minsk", "Mensk", by="Ada"),), (a_correction("Minsk", "Mensk", by="Bo"),))
    assert found.by == "Bo"


def test_a_list_that_is_imported_twice_changes_nothing() -> None:
    with open_case(MEMORY, create=True) as store:
        assert take_said(store, [MINSK, OSLO]) == Kept(2, 0)
        give_said(store, [A_CORRECTION])
        assert take_said(store, [OSLO, MINSK]) == Kept(0, 2)
        assert decode_corrections(store) == (MINSK, OSLO, A_CORRECTION)


def test_a_withdrawn_correction_is_gone() -> None:
    with open_case(MEMORY, create=True) as store:
        give_said(store, [MINSK, OSLO])
        assert withdraw_said(store, [MINSK.id, "c-0"]) == 1
        assert decode_corrections(store) == (OSLO,)


def test_what_was_worked_out_before_a_correction_no_longer_holds(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        software = load_case(store).software
        take_said(store, [A_CORRECTION])  # is there already
        assert is_derived(store, software)
        give_said(store, [MINSK])
        assert not is_derived(store, software)


def test_corrections_outlive_the_reports_they_were_made_on(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        with store.transaction() as connection:
            connection.execute("DELETE FROM report")
        assert load_case(store).corrections == (A_CORRECTION,)


def test_a_changed_correction_breaks_its_seal(case_path: Path) -> None:
    with sqlite3.connect(case_path) as connection:
        connection.execute("UPDATE correction SET body = replace(body, 'Ada', 'Bob')")
    with open_case(case_path, create=False) as store:
        assert list(broken_seals(store)) == [f"correction {A_CORRECTION.id}: it has changed since it was stored"]


@pytest.mark.parametrize("n_commands", range(14))
def test_a_kill_leaves_all_corrections_of_a_command_or_none(case_path: Path, n_commands: int) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", KILLED, str(case_path), str(n_commands)], env=environment)
    assert done.returncode == -signal.SIGKILL
    with open_case(case_path, create=False) as store:
        found = load_case(store).corrections
    assert found in [(A_CORRECTION,), (A_CORRECTION, MINSK, OSLO), (A_CORRECTION, OSLO)]


def test_marks_are_kept_beside_corrections_and_withdrawn_apart(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        marks = mark_records(load_case(store), "reject", [load_case(store).statements[0].id])
        assert give_said(store, marks) == Kept(1, 0)
        assert (load_case(store).marks, load_case(store).corrections) == (marks, (A_CORRECTION,))
        assert take_said(store, marks) == Kept(0, 1)
        assert list(broken_seals(store)) == []
        assert withdraw_said(store, [marks[0].id]) == 1
        assert (load_case(store).marks, load_case(store).corrections) == ((), (A_CORRECTION,))


def test_a_changed_mark_breaks_its_seal(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        [mark] = mark_records(load_case(store), "reject", [load_case(store).statements[0].id])
        give_said(store, [mark])
    with sqlite3.connect(case_path) as connection:
        connection.execute("UPDATE mark SET body = replace(body, 'reject', 'accept')")
    with open_case(case_path, create=False) as store:
        assert list(broken_seals(store)) == [f"mark {mark.id}: it has changed since it was stored"]
