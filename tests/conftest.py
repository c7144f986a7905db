"""What tests of several folders share."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes import a_case, derived_of, tell
from wederhoor import SOFTWARE
from wederhoor.record import Case
from wederhoor.store.case_file import open_case
from wederhoor.store.query import revision
from wederhoor.store.said import give_said
from wederhoor.store.write import FileKey, save_derived, save_rejected, save_report


@pytest.fixture
def case() -> Case:
    """A case with a record of every kind."""
    return a_case()


@pytest.fixture
def case_path(tmp_path: Path, case: Case) -> Path:
    """The same case as a file."""
    path = tmp_path / "case.db"
    with open_case(path, create=True) as store:
        for report in case.reports:
            save_report(store, FileKey(report.path or "-", report.id, report.id), tell(report))
        for file in case.rejected:
            save_rejected(store, FileKey(file.path, "", ""), file.reason)
        give_said(store, case.corrections)
        save_derived(store, derived_of(case), revision=revision(store), software=SOFTWARE)
    return path
