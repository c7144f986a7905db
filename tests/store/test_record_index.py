from __future__ import annotations

from threading import Thread

from hypothesis import given
from hypothesis import strategies as st

from wederhoor.store.record_index import RecordIndex

ROWS = [("entity", "e-1", "Zoë Fen"), ("statement", "s-1", "the fen is dry"), ("statement", "s-2", "Müller denies it")]


def test_every_word_must_be_there_whole_or_as_a_start_and_case_and_accents_do_not_matter() -> None:
    index = RecordIndex(ROWS)
    assert {name for _, name in index.search("FEN")} == {"e-1", "s-1"}
    assert index.search("zoe fen") == [("entity", "e-1")]
    assert index.search("mull den") == [("statement", "s-2")]
    assert index.search("fen denies") == []


def test_only_words_are_looked_through_not_ids_or_kinds() -> None:
    assert RecordIndex(ROWS).search("statement") == []


@given(st.text())
def test_nothing_that_is_typed_is_an_error(words: str) -> None:
    assert isinstance(RecordIndex(ROWS).search(words), list)


def test_it_answers_in_any_thread() -> None:
    index, found = RecordIndex(ROWS), []
    threads = [Thread(target=lambda: found.append(index.search("fen"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [index.search("fen")] * 8
