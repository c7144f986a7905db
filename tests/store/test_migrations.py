from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from fakes import derived_of, tell
from wederhoor import SOFTWARE
from wederhoor.record import Case
from wederhoor.store import migrations
from wederhoor.store.case_file import open_case
from wederhoor.store.migrations import VERSION
from wederhoor.store.query import is_derived, load_case, revision
from wederhoor.store.write import FileKey, save_derived, save_rejected, save_report

# Ends itself, as if killed, before the n-th command of the migration.
KILLED = """
import os, signal, sys
from wederhoor.store import migrations
from wederhoor.store.case_file import open_case
commands = migrations.commands
def until(script):
    for n, command in enumerate(commands(script)):
        if n == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        yield command
migrations.commands = until
open_case(sys.argv[1], create=False)
"""


@pytest.fixture
def first_version(tmp_path: Path, case: Case, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case as the first version of the software left it, without corrections."""
    path = tmp_path / "old.db"
    with monkeypatch.context() as older:
        older.setattr(migrations, "SCRIPTS", migrations.SCRIPTS[:1])
        older.setattr(migrations, "VERSION", 1)
        store = open_case(path, create=True)
    with store:
        for report in case.reports:
            save_report(store, FileKey(report.path or "-", report.id, report.id), tell(report))
        for file in case.rejected:
            save_rejected(store, FileKey(file.path, "", ""), file.reason)
        derived = derived_of(replace(case, outcomes=()))
        save_derived(store, derived, revision=revision(store), software=SOFTWARE)
    return path


def version(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_case_of_the_first_version_keeps_all_it_holds(first_version: Path, case: Case) -> None:
    assert version(first_version) == 1
    with open_case(first_version, create=False) as store:
        assert load_case(store) == replace(case, corrections=(), outcomes=())
        assert is_derived(store, SOFTWARE)
    assert version(first_version) == VERSION


@pytest.mark.parametrize("n_commands", range(5))
def test_a_kill_while_a_case_is_brought_up_to_date_leaves_one_that_opens(
    first_version: Path, case: Case, n_commands: int
) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", KILLED, str(first_version), str(n_commands)], env=environment)
    assert done.returncode == -signal.SIGKILL
    assert version(first_version) == 1
    with open_case(first_version, create=False) as store:
        assert load_case(store).entities == case.entities
