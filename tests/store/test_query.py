from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes import a_report, tell
from wederhoor.errors import CaseError
from wederhoor.record import Case
from wederhoor.store.case_file import MEMORY, open_case
from wederhoor.store.query import load_case, search
from wederhoor.store.write import FileKey, remove_report, save_report

TEXT = "Drohnen für Moskau\n\nDie Drohnen sollen über Häfen geliefert werden."


def found(words: str) -> int:
    with open_case(MEMORY, create=True) as store:
        save_report(store, FileKey("a.txt", "1", "1"), tell(a_report(TEXT)))
        return len(search(store, words))


@pytest.mark.parametrize("words", ["drohnen", "DROHNEN moskau", "hafen", "geliefer", "für"])
def test_words_are_found_whatever_their_case_accents_and_endings(words: str) -> None:
    assert found(words) == 1


@pytest.mark.parametrize("words", ["Minsk", "drohnen minsk", "", "!", '" OR "', "NOT drohnen"])
def test_words_that_are_not_in_the_text_find_nothing(words: str) -> None:
    assert found(words) == 0


@given(st.text(max_size=20))
@settings(max_examples=60, deadline=None)
def test_nothing_that_is_searched_for_breaks_the_search(words: str) -> None:
    assert found(words) in (0, 1)


def test_a_passage_around_the_words_comes_with_each_report() -> None:
    with open_case(MEMORY, create=True) as store:
        save_report(store, FileKey("a.txt", "1", "1"), tell(a_report(TEXT)))
        [hit] = search(store, "hafen")
    assert "über Häfen geliefert" in hit.passage


def test_a_removed_report_is_not_found() -> None:
    with open_case(MEMORY, create=True) as store:
        save_report(store, FileKey("a.txt", "1", "1"), tell(a_report(TEXT)))
        remove_report(store, a_report(TEXT).id)
        assert search(store, "drohnen") == ()


def test_a_record_that_misquotes_its_report_is_not_loaded(case_path: Path, case: Case) -> None:
    with sqlite3.connect(case_path) as connection:
        connection.execute("UPDATE mention SET body = replace(body, 'Minsk', 'Pinsk')")
    with open_case(case_path, create=False) as store, pytest.raises(CaseError, match="wederhoor verify"):
        load_case(store)


def test_a_record_that_is_no_record_is_named(case_path: Path) -> None:
    with sqlite3.connect(case_path) as connection:
        connection.execute("""UPDATE event SET body = '{"id": 3}'""")
    with open_case(case_path, create=False) as store, pytest.raises(CaseError, match="damaged event"):
        load_case(store)
