"""Which quotation mark belongs to which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.quotations import find_quotations


def quoted(text: str) -> list[str]:
    return [text[pair.inner_start : pair.inner_end] for pair in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("„Ja“, sagte sie.", ["Ja"]),
        ("»Ja«, sagte sie.", ["Ja"]),
        ("« Oui », dit-elle.", [" Oui "]),
        ('Er sagte "Ja" und "Nein".', ["Ja", "Nein"]),
        (",,Ja'' zei hij. ,, Nee '' zei zij.", ["Ja", " Nee "]),
        ("“He said ‘no’ twice.”", ["no", "He said ‘no’ twice."]),
        ("Hans' Boot und Omas Auto's", []),
        ("Don't say 'never'.", ["never"]),
        ("„Ja, sagte sie.", []),
        ("", []),
    ],
)
def test_marks_are_paired(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


@given(st.text(alphabet="ab „“”«»\"'‚‘’,`", max_size=40))
def test_every_pair_stands_around_something_and_ends_after_it_starts(text: str) -> None:
    for pair in find_quotations(text):
        assert 0 <= pair.start < pair.inner_start < pair.inner_end < pair.end <= len(text)
