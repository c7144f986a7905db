from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.normalize import clean_text


def test_odd_spaces_become_spaces_and_invisible_signs_go() -> None:
    assert clean_text("\ufeff100\u00a0000\u202fEuro\u00ad, so\u200b!") == "100 000 Euro, so!"


def test_line_ends_are_of_one_kind() -> None:
    assert clean_text("a\r\nb\rc\u2028d") == "a\nb\nc\nd"


def test_letters_are_composed() -> None:
    assert clean_text("Bru\u0308cke") == "Brücke"


def test_mojibake_is_repaired_and_quotation_marks_stay() -> None:
    assert clean_text("BrÃ¼cke „so“ ‘zo’ «ainsi»") == "Brücke „so“ ‘zo’ «ainsi»"


def test_entities_are_decoded_only_where_asked() -> None:
    assert clean_text("Rat &amp; Stadt") == "Rat & Stadt"
    assert clean_text("Rat &amp; Stadt", entities=False) == "Rat &amp; Stadt"


@given(st.text(max_size=80))
def test_cleaned_text_is_stable_and_has_no_hidden_signs(raw: str) -> None:
    text = clean_text(raw)
    assert clean_text(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert not set(text) & set("\r\t\x00\u00a0\u200b")


def test_colours_of_a_terminal_leave_nothing_behind() -> None:
    assert clean_text("Der \x1b[31mMinister\x1b[0m sagte nichts.") == "Der Minister sagte nichts."
