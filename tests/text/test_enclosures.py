"""Sentences may end beside a mark, on the right side of it."""

from __future__ import annotations

import pytest

from wederhoor.text.enclosures import beside_marks, find_enclosures, is_held, without_marks


def cut_after(text: str, words: str) -> tuple[bool, str]:
    """Whether a sentence cannot end after `words`; and what stands before the end, moved beside the marks."""
    cut = text.index(words) + len(words)
    found = find_enclosures(text)
    return is_held(cut, text, found), text[: beside_marks(cut, text, found)]


@pytest.mark.parametrize(
    ("text", "words", "held"),
    [
        ("„Ja. Nein“, sagte sie.", "Ja.", True),
        ("„Ja. Nein!“ rief sie.", "Ja.", True),
        ("„Ja. Nein.“ – So Falk.", "Ja.", True),
        ("„Ja. Nein.“ Sie ging.", "Ja.", False),
        ("Er kam (zu spät. Leider) an.", "spät.", True),
        ("Er kam. „Ja“, sagte sie.", "kam.", False),
    ],
)
def test_a_sentence_goes_on_behind_its_quotation(text: str, words: str, held: bool) -> None:
    assert cut_after(text, words)[0] is held


@pytest.mark.parametrize(
    ("text", "words", "before"),
    [
        ("„Ja.“ Er ging.", "Ja.", "„Ja.“"),
        ("Er ging. „Ja.“", "ging. „", "Er ging. "),
        ("Er ging. ,, Ja.", "ging. ,, ", "Er ging."),
        ("(Nein.) Er ging.", "Nein.", "(Nein.)"),
        ("Er ging. Sie kam.", "ging. ", "Er ging. "),
    ],
)
def test_a_mark_stays_with_its_words(text: str, words: str, before: str) -> None:
    assert cut_after(text, words)[1] == before


def test_marks_become_spaces_and_nothing_moves() -> None:
    text = "„Ja“ (nein) `` so"
    plain = without_marks(text, find_enclosures(text))
    assert plain == " Ja   nein     so"
    assert len(plain) == len(text)
