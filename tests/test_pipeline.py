from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from fakes import FIRST, SECOND, FakeReader, a_report, fake_entities, fake_extract
from wederhoor import pipeline
from wederhoor.errors import NoArticleText
from wederhoor.ingest.side import Given
from wederhoor.pipeline import Added, Intake, add_files, build_case
from wederhoor.publish.jsonl import export_lines
from wederhoor.publish.verify import verify_case
from wederhoor.record import Report
from wederhoor.store.case_file import MEMORY, Store, open_case
from wederhoor.store.query import load_case


def load(path: Path | None, data: bytes, *, given: Given | None = None, encoding: str | None = None) -> Report:
    """A report of the bytes as they are; an empty file is none."""
    if not data:
        raise NoArticleText("the file is empty")
    return a_report(data.decode(encoding or "utf-8"), path=str(path), publisher=given.publisher if given else None)


@pytest.fixture(autouse=True)
def simple_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The story with stages of the simplest kind: here it is the order of the steps that is tried."""
    monkeypatch.setattr(pipeline, "load_report", load)
    monkeypatch.setattr(pipeline, "extract", fake_extract)
    monkeypatch.setattr(pipeline, "resolve_entities", fake_entities)
    monkeypatch.setattr(pipeline, "find_reprints", lambda *_: ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {"a.txt": FIRST, "b.txt": SECOND, "copy.txt": FIRST, "empty.txt": ""}
    (tmp_path / "in").mkdir()
    for name, text in files.items():
        (tmp_path / "in" / name).write_text(text, "utf-8")
    return tmp_path / "in"


@pytest.fixture
def store() -> Iterator[Store]:
    with open_case(MEMORY, create=True) as opened:
        yield opened


def test_a_folder_becomes_a_sound_case(folder: Path, store: Store) -> None:
    added = add_files(Intake([folder]), store, FakeReader())
    case = build_case(store)
    assert (added.new, added.known, len(added.rejected)) == (2, 1, 1)
    assert [Path(report.path or "").name for report in case.reports] == ["a.txt", "b.txt"]
    assert {entity.name for entity in case.entities} >= {"Anna Berg", "Boris Lind"}
    assert verify_case(case) == []


def test_the_order_in_which_files_are_named_changes_no_byte(folder: Path) -> None:
    exports = set()
    for paths in permutations(sorted(folder.iterdir())):
        with open_case(MEMORY, create=True) as store:
            add_files(Intake(paths), store, FakeReader())
            exports.add("\n".join(export_lines(build_case(store))))
    assert len(exports) == 1


def test_the_order_in_which_files_are_added_changes_no_byte(folder: Path) -> None:
    exports = set()
    for paths in permutations(sorted(folder.iterdir())):
        with open_case(MEMORY, create=True) as store:
            for path in paths:
                add_files(Intake([path]), store, FakeReader())
            exports.add("\n".join(export_lines(build_case(store))))
    assert len(exports) == 1


def test_adding_again_reads_nothing_and_changes_nothing(folder: Path, store: Store) -> None:
    add_files(Intake([folder]), store, FakeReader())
    before = build_case(store)
    reader = FakeReader(seen=[])
    added = add_files(Intake([folder]), store, reader)
    assert (added.new, added.known, len(added.rejected)) == (0, 3, 1)
    assert reader.seen == []
    assert build_case(store) == before


def test_an_interrupted_run_goes_on_where_it_stopped(folder: Path, store: Store) -> None:
    def stop_at_the_second(done: int, total: int, name: str) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        add_files(Intake([folder]), store, FakeReader(), progress=stop_at_the_second)
    reader = FakeReader(seen=[])
    add_files(Intake([folder]), store, reader)
    assert reader.seen == [str(folder / "b.txt")]
    assert len(build_case(store).reports) == 2


def test_another_reader_reads_everything_again(folder: Path, store: Store) -> None:
    add_files(Intake([folder]), store, FakeReader())
    reader = FakeReader(name="fake-2", seen=[])
    add_files(Intake([folder]), store, reader)
    assert reader.seen == [str(folder / "a.txt"), str(folder / "b.txt")]
    assert build_case(store).reader == "fake-2"


def test_what_the_user_gives_later_replaces_the_report(folder: Path, store: Store) -> None:
    add_files(Intake([folder / "a.txt"]), store, FakeReader())
    add_files(Intake([folder / "a.txt"], given={"a.txt": Given(publisher="The Fen Post")}), store, FakeReader())
    assert [report.publisher for report in build_case(store).reports] == ["The Fen Post"]


def test_standard_input_is_a_report_without_a_path(store: Store) -> None:
    assert add_files(Intake([], standard_input=FIRST.encode()), store, FakeReader()).new == 1
    assert [report.path for report in build_case(store).reports] == [None]


def test_what_is_to_be_skipped_is_neither_read_nor_rejected(folder: Path, store: Store) -> None:
    skip = frozenset({(folder / "empty.txt").resolve(), (folder / "a.txt").resolve()})
    assert add_files(Intake([folder], skip=skip), store, FakeReader()) == Added(2, 0, ())


def test_a_missing_file_is_rejected_with_the_reason_and_the_rest_goes_on(folder: Path, store: Store) -> None:
    added = add_files(Intake([folder / "none.txt", folder / "a.txt"]), store, FakeReader())
    assert added.new == 1
    [rejected] = load_case(store).rejected
    assert rejected.path == str(folder / "none.txt")
    assert "no such file" in rejected.reason


def test_a_name_that_is_no_utf8_is_spelled_out(tmp_path: Path, store: Store) -> None:
    path = Path(str(tmp_path / "b\udcff.txt"))
    path.write_text(FIRST, "utf-8")
    add_files(Intake([path]), store, FakeReader())
    assert (build_case(store).reports[0].path or "").endswith("b\\xff.txt")


def test_the_comparison_is_made_once_for_the_same_reports(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_files(Intake([folder]), store, FakeReader())
    case = build_case(store)
    monkeypatch.setattr(pipeline, "resolve_entities", lambda *_: pytest.fail("compared again"))
    assert build_case(store) == case
