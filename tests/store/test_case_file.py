from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from wederhoor.errors import CaseError
from wederhoor.store.case_file import Store, open_case
from wederhoor.store.migrations import VERSION
from wederhoor.store.query import load_case

WRITER = """
import sys
from fakes import a_report, tell
from wederhoor.store.case_file import Store, open_case
from wederhoor.store.write import FileKey, save_report
store = open_case(sys.argv[1], create=True)
for n in range(100_000):
    report = a_report(f"Number {n}\\n\\nAnna Berg visited Minsk. Boris Lind said that Oslo agrees.", path=f"{n:06}.txt")
    save_report(store, FileKey(report.path, str(n), str(n)), tell(report))
    print(n, flush=True)
"""


def test_a_new_case_is_empty_and_opens_again(tmp_path: Path) -> None:
    open_case(tmp_path / "new.db", create=True).close()
    with open_case(tmp_path / "new.db", create=False) as store:
        assert load_case(store).reports == ()


def test_a_missing_case_is_not_made_by_looking_at_it(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no such case"):
        open_case(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("content", [b"Anna Berg visited Minsk.", b"\0" * 200, b"SQLite format 3\0" + b"x" * 500])
def test_a_file_that_is_no_case_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(CaseError, match=r"notes\.txt"):
        open_case(path, create=True)
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_case_only_when_one_is_to_be_made(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(CaseError, match="is empty"):
        open_case(path, create=False)
    with open_case(path, create=True) as store:
        assert load_case(store).reports == ()


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE song (title)")
    with pytest.raises(CaseError, match="another program"):
        open_case(path, create=True)


def test_a_case_of_a_newer_version_is_refused(case_path: Path) -> None:
    with sqlite3.connect(case_path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(CaseError, match="newer Wederhoor"):
        open_case(case_path, create=False)


def test_a_damaged_case_is_named_so(case_path: Path) -> None:
    data = bytearray(case_path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    case_path.write_bytes(data)
    with pytest.raises(CaseError, match="damaged"), open_case(case_path, create=False) as store:
        load_case(store)


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="is a folder"):
        open_case(tmp_path, create=True)


def test_a_case_in_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="folder does not exist"):
        open_case(tmp_path / "none" / "case.db", create=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_case_without_permission_is_refused(case_path: Path) -> None:
    case_path.chmod(0)
    with pytest.raises(CaseError, match="Permission denied"):
        open_case(case_path, create=False)


@pytest.mark.parametrize("n_stored", [0, 3, 20])
def test_a_killed_writer_leaves_whole_reports_and_a_case_that_opens(tmp_path: Path, n_stored: int) -> None:
    path = tmp_path / "case.db"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, env=environment) as writer:
        assert writer.stdout
        while int(writer.stdout.readline()) < n_stored:
            pass
        writer.send_signal(signal.SIGKILL)
    with open_case(path, create=False) as store:
        case = load_case(store)
    assert len(case.reports) > n_stored
    assert len(case.statements) == len(case.events) == len(case.reports)


def test_what_is_interrupted_leaves_nothing(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        before = load_case(store)
        with pytest.raises(KeyboardInterrupt):
            delete_and_stop(store)
        assert load_case(store) == before


def delete_and_stop(store: Store) -> None:
    with store.transaction() as connection:
        connection.execute("DELETE FROM report")
        raise KeyboardInterrupt
