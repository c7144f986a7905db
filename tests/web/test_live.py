from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fakes import A_CORRECTION, a_report, tell
from web.site import site
from wederhoor import pipeline
from wederhoor.store.case_file import open_case
from wederhoor.store.query import decode_corrections
from wederhoor.store.said import give_said
from wederhoor.store.write import FileKey, save_report
from wederhoor.web.live import LiveCase, ReadOnly

NEWS = "News\n\nCleo Fen visited Oslo."


def add(path: Path) -> None:
    """As another process adds a report."""
    report = a_report(NEWS, path="new.txt")
    with open_case(path, create=False) as store:
        save_report(store, FileKey("new.txt", "1", "1"), tell(report))


def test_a_report_that_is_added_beside_the_server_is_on_the_next_page(ferry_path: Path, browser: TestClient) -> None:
    assert "Cleo Fen" not in browser.get("/entities").text
    add(ferry_path)
    assert "Cleo Fen" in browser.get("/entities").text
    assert browser.get("/api/case").json()["counts"]["reports"] == 3


def test_a_case_that_has_not_changed_is_loaded_once(ferry_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = LiveCase(ferry_path)
    first = case.now()
    assert case.now() is first
    add(ferry_path)
    assert case.now() is not first


def test_a_report_that_comes_while_the_case_is_loaded_is_not_overlooked(
    ferry_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = LiveCase(ferry_path)
    build = pipeline.build_case

    def slowly(store: object) -> object:
        monkeypatch.setattr("wederhoor.web.live.build_case", build)
        built = build(store)  # type: ignore[arg-type]
        add(ferry_path)
        return built

    monkeypatch.setattr("wederhoor.web.live.build_case", slowly)
    case.now()
    assert len(case.now().case.reports) == 3


def test_a_case_that_cannot_be_written_is_read_as_it_is(ferry_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: False)
    case = LiveCase(ferry_path)
    assert not case.is_writable
    assert len(case.now().case.reports) == 2
    with pytest.raises(ReadOnly):
        case.change(lambda store: None)


def test_a_case_for_reading_only_is_worked_out_in_memory_where_it_is_out_of_date(ferry_path: Path) -> None:
    add(ferry_path)
    before = ferry_path.read_bytes()
    browser = site(ferry_path, read_only=True)
    assert "Cleo Fen" in browser.get("/entities").text
    assert ferry_path.read_bytes() == before


def test_a_case_that_has_gone_is_told_and_comes_back(ferry_path: Path, browser: TestClient) -> None:
    away = ferry_path.rename(ferry_path.with_suffix(".away"))
    answer = browser.get("/")
    assert answer.status_code == 503
    assert "there is no such case" in answer.text
    assert browser.get("/api/case").json()["error"]["kind"] == "case"
    away.rename(ferry_path)
    assert browser.get("/").status_code == 200


def test_a_correction_given_beside_the_server_is_seen(ferry_path: Path, browser: TestClient) -> None:
    with open_case(ferry_path, create=False) as store:
        give_said(store, [A_CORRECTION])
        assert decode_corrections(store)
    assert "Anna Berg (mayor)" in browser.get("/corrections").text
