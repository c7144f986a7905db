from __future__ import annotations

from itertools import permutations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from fakes import FIRST, SECOND, a_report, derived_of, tell
from wederhoor.record import Case
from wederhoor.store.case_file import MEMORY, Store, open_case
from wederhoor.store.query import is_derived, is_known, load_case, revision
from wederhoor.store.write import FileKey, remove_report, save_copy, save_derived, save_rejected, save_report

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=80).filter(str.strip)


def stored(store: Store, text: str, path: str, fingerprint: str = "1") -> bool:
    return save_report(store, FileKey(path, f"bytes of {path}", fingerprint), tell(a_report(text, path=path)))


def test_a_case_comes_back_as_it_was_stored(case_path: Path, case: Case) -> None:
    with open_case(case_path, create=False) as store:
        assert load_case(store) == case


@given(st.lists(TEXTS, unique=True, max_size=4))
@settings(max_examples=40, deadline=None)
def test_any_text_comes_back_as_it_was_stored(texts: list[str]) -> None:
    with open_case(MEMORY, create=True) as store:
        for number, text in enumerate(texts):
            stored(store, text, f"{number}.txt")
        assert [report.text for report in load_case(store).reports] == texts


def test_the_order_of_storing_does_not_matter() -> None:
    files = [(FIRST, "b.txt"), (SECOND, "c.txt"), (FIRST, "a.txt")]
    cases = set()
    for order in permutations(files):
        with open_case(MEMORY, create=True) as store:
            for text, path in order:
                stored(store, text, path)
            cases.add(load_case(store))
    [case] = cases
    assert [report.path for report in case.reports] == ["a.txt", "c.txt"]


def test_storing_a_report_again_changes_nothing() -> None:
    with open_case(MEMORY, create=True) as store:
        assert stored(store, FIRST, "a.txt")
        before = load_case(store)
        assert not stored(store, FIRST, "a.txt")
        assert load_case(store) == before


def test_removing_a_report_removes_all_that_was_read_from_it(case_path: Path, case: Case) -> None:
    gone = case.reports[0].id
    with open_case(case_path, create=False) as store:
        remove_report(store, gone)
        left = load_case(store)
    assert [report.id for report in left.reports] == [case.reports[1].id]
    assert {mention.report for mention in left.mentions} == {case.reports[1].id}
    assert {event.report for event in left.events} == {case.reports[1].id}
    assert {statement.report for statement in left.statements} == {case.reports[1].id}


def test_a_removed_report_can_be_added_again() -> None:
    with open_case(MEMORY, create=True) as store:
        stored(store, FIRST, "a.txt")
        remove_report(store, a_report().id)
        assert not is_known(store, "a.txt", "1")
        assert stored(store, FIRST, "a.txt")


def test_a_file_that_was_mended_is_rejected_no_more() -> None:
    with open_case(MEMORY, create=True) as store:
        save_rejected(store, FileKey("a.txt", "empty", "0"), "empty")
        stored(store, FIRST, "a.txt")
        assert load_case(store).rejected == ()


def test_a_report_whose_only_file_is_taken_in_otherwise_is_replaced() -> None:
    with open_case(MEMORY, create=True) as store:
        stored(store, FIRST, "a.txt")
        stored(store, SECOND, "a.txt", "2")
        assert [report.text for report in load_case(store).reports] == [SECOND]


def test_another_version_of_a_file_is_another_report() -> None:
    with open_case(MEMORY, create=True) as store:
        save_report(store, FileKey("a.txt", "1", "1"), tell(a_report(FIRST)))
        save_report(store, FileKey("a.txt", "2", "2"), tell(a_report(SECOND)))
        assert len(load_case(store).reports) == 2


def test_a_copy_under_a_smaller_path_gives_its_path_to_the_report() -> None:
    with open_case(MEMORY, create=True) as store:
        stored(store, FIRST, "b.txt")
        save_copy(store, FileKey("a.txt", "bytes", "1"), a_report().id)
        assert [report.path for report in load_case(store).reports] == ["a.txt"]


def test_what_was_derived_holds_until_the_reports_change(case_path: Path) -> None:
    with open_case(case_path, create=False) as store:
        assert is_derived(store, load_case(store).software)
        stored(store, "Another\n\nAnna Berg visited Oslo.", "z.txt")
        assert not is_derived(store, load_case(store).software)


def test_what_was_derived_from_older_reports_is_not_stored(case: Case) -> None:
    with open_case(MEMORY, create=True) as store:
        before = revision(store)
        stored(store, FIRST, "a.txt")
        save_derived(store, derived_of(case), revision=before, software="wederhoor")
        assert load_case(store).entities == ()
