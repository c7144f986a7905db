from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from fakes import A_CORRECTION
from wederhoor.errors import CaseError
from wederhoor.store.case_file import open_case, open_to_read
from wederhoor.store.query import load_case, version
from wederhoor.store.said import give_said


def test_a_case_opened_to_read_is_whole_and_cannot_be_changed(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        whole = load_case(store)
    with open_to_read(case_path) as store:
        assert load_case(store) == whole
        with pytest.raises(CaseError, match="cannot be written"):
            give_said(store, [A_CORRECTION])


def test_where_nothing_can_be_noted_beside_the_case_it_is_read_all_the_same(
    case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: False)
    beside = set(case_path.parent.iterdir())
    with open_to_read(case_path) as store:
        assert load_case(store).reports
        assert set(case_path.parent.iterdir()) == beside


def test_what_is_no_case_of_this_version_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE other (x)")
    with pytest.raises(CaseError, match="no case of this version"):
        open_to_read(other)
    with pytest.raises(CaseError, match="there is no such case"):
        open_to_read(tmp_path / "none.db")


def test_the_version_changes_with_every_correction(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        before = version(store)
        give_said(store, [A_CORRECTION])
        assert version(store) != before
