"""Feasts and eras are known and said to be left out."""

from __future__ import annotations

import pytest

from wederhoor.text.dates import find_left_out, find_times


@pytest.mark.parametrize(
    ("sentence", "language", "words", "kind"),
    [
        ("Zum Opferfest reisen viele nach Hause.", "de", "Opferfest", "feast"),
        ("De prijzen stegen tijdens de ramadan.", "nl", "ramadan", "feast"),
        ("The bridge dates from the Ming dynasty.", "en", "Ming dynasty", "era"),
        ("Seit dem Mittelalter liegt hier ein Hafen.", "de", "Mittelalter", "era"),
    ],
)
def test_a_feast_and_an_era_are_left_out_by_name(sentence: str, language: str, words: str, kind: str) -> None:
    [found] = find_left_out(sentence, language)
    assert (found.text, found.kind) == (words, kind)
    assert sentence[found.start : found.end] == found.text
    assert not any(time.start < found.end and found.start < time.end for time in find_times(sentence, language))


def test_a_feast_with_a_day_of_its_own_is_not_left_out() -> None:
    assert list(find_left_out("They met at Christmas and on Good Friday.", "en")) == []


def test_the_longest_name_wins() -> None:
    assert [found.text for found in find_left_out("Shops close for Eid al-Fitr.", "en")] == ["Eid al-Fitr"]


def test_other_languages_are_searched_with_the_english_words() -> None:
    assert [found.kind for found in find_left_out("Le Ramadan commence.", "fr")] == ["feast"]
