"""Names in Arabic letters against others."""

from __future__ import annotations

import pytest

from wederhoor.text.name_likeness import similarity


@pytest.mark.parametrize(
    ("a", "b"), [("Karim Halabi", "كريم حلبي"), ("Hossein Salami", "حسين سلامي"), ("Nadia Haddad", "ناديا حداد")]
)
def test_consonants_and_long_vowels_of_one_name_agree(a: str, b: str) -> None:
    assert similarity(a, b) >= 0.86


@pytest.mark.parametrize(("a", "b"), [("Hassan Salami", "حسين سلامي"), ("Karim Saad", "كريم سعيد")])
def test_a_long_vowel_that_the_other_name_does_not_have_makes_it_another(a: str, b: str) -> None:
    assert similarity(a, b) < 0.86
