"""New reports join a case: nothing is read again, and the case ends as if all had come at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.commands import load
from fakes import FakeReader, fake_extract
from resolve.corrections.drawn import TEXTS, case_of_texts, corrections
from wederhoor import pipeline
from wederhoor.pipeline import Intake, add_files, build_case
from wederhoor.publish.jsonl import export_lines
from wederhoor.publish.verify import verify_case
from wederhoor.record import Correction
from wederhoor.resolve.corrections.giving import merge
from wederhoor.resolve.corrections.pointing import Pointer
from wederhoor.store.case_file import MEMORY, Store, open_case
from wederhoor.store.said import give_said, withdraw_said

MANY = settings(max_examples=40, deadline=None)


@pytest.fixture(autouse=True, scope="module")
def simple_reading() -> Iterator[None]:
    """Reports are read in the simplest way there is; who is who is judged as ever."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "load_report", load)
        patch.setattr(pipeline, "extract", fake_extract)
        yield


@st.composite
def plans(draw: st.DrawFn) -> tuple[list[str], list[Correction], list[int | Correction | None]]:
    """Texts; corrections; and an order in which both come in, None where the case is looked at between."""
    texts = draw(st.lists(TEXTS, min_size=1, max_size=4, unique=True))
    given_now = draw(st.lists(corrections(case_of_texts(texts).mentions), max_size=3, unique_by=lambda c: c.id))
    order: list[int | Correction | None] = list(draw(st.permutations(range(len(texts)))))
    at = sorted(draw(st.lists(st.integers(0, len(order)), min_size=len(given_now), max_size=len(given_now))))
    for place, correction in reversed(list(zip(at, given_now, strict=True))):
        order.insert(place, correction)
    for place in draw(st.lists(st.integers(0, len(order)), max_size=3)):
        order.insert(place, None)
    return texts, given_now, order


@given(plans())
@MANY
def test_reports_in_any_order_and_parts_end_in_the_case_of_all_at_once(
    plan: tuple[list[str], list[Correction], list[int | Correction | None]],
) -> None:
    texts, given_now, order = plan
    with TemporaryDirectory() as folder:
        paths = written(texts, Path(folder))
        at_once = FakeReader(seen=[])
        with open_case(MEMORY, create=True) as store:
            add_files(Intake(paths), store, at_once)
            give_said(store, given_now)
            whole = exported(store)
        one_by_one = FakeReader(seen=[])
        with open_case(MEMORY, create=True) as store:
            for deed in order:
                do(deed, paths, store, one_by_one)
            assert exported(store) == whole
            assert verify_case(build_case(store)) == []
        assert sorted(map(str, one_by_one.seen or ())) == sorted(map(str, at_once.seen or ()))


@given(plans(), st.data())
@MANY
def test_withdrawing_a_correction_restores_every_byte(
    plan: tuple[list[str], list[Correction], list[int | Correction | None]], data: st.DataObject
) -> None:
    texts, given_now, _ = plan
    gone = data.draw(st.lists(st.sampled_from(given_now), unique=True)) if given_now else []
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        add_files(Intake(written(texts, Path(folder))), store, FakeReader())
        give_said(store, [correction for correction in given_now if correction not in gone])
        before = exported(store)
        give_said(store, gone)
        exported(store)
        withdraw_said(store, [correction.id for correction in gone])
        assert exported(store) == before


def test_what_is_added_later_is_read_alone() -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        first, second = written(["One\n\nAnna Berg visited Minsk.", "Two\n\nAnna Berg visited Oslo."], Path(folder))
        add_files(Intake([first]), store, FakeReader())
        build_case(store)
        reader = FakeReader(seen=[])
        add_files(Intake([first, second]), store, reader)
        assert reader.seen == [str(second)]
        berg = [json.loads(line) for line in exported(store) if '"name":"Anna Berg"' in line and '"merges"' in line]
        assert [len(entity["reports"]) for entity in berg] == [2]


def test_corrections_outlive_a_newer_reader_that_reads_everything_again() -> None:
    with TemporaryDirectory() as folder, open_case(MEMORY, create=True) as store:
        paths = written(["One\n\nAnna Berg visited Minsk.", "Two\n\nAda Berg visited Oslo."], Path(folder))
        add_files(Intake(paths), store, FakeReader())
        case = build_case(store)
        give_said(store, [merge(Pointer(case), ["Minsk", "Oslo"])])
        before = build_case(store)
        newer = FakeReader(name="fake-2", seen=[])
        add_files(Intake(paths), store, newer)
        again = build_case(store)
        assert newer.seen == [str(path) for path in paths]
        assert again.outcomes[0].standing == "applied"
        assert (again.entities, again.outcomes) == (before.entities, before.outcomes)


def written(texts: Sequence[str], folder: Path) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return paths


def do(deed: int | Correction | None, paths: Sequence[Path], store: Store, reader: FakeReader) -> None:
    match deed:
        case int():
            add_files(Intake([paths[deed]]), store, reader)
        case Correction():
            give_said(store, [deed])
        case None:
            build_case(store)


def exported(store: Store) -> list[str]:
    return list(export_lines(build_case(store)))
