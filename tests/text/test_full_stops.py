"""What a full stop after a word means, in each language."""

from __future__ import annotations

import pytest

from wederhoor.text.full_stops import full_stops, ordinals


def test_titles_belong_to_every_language_and_other_words_to_their_own() -> None:
    assert "Dr" in full_stops("de").follows & full_stops("nl").follows & full_stops("sv").follows
    assert "mln" in full_stops("nl").last
    assert "mln" not in full_stops("de").abbreviations


def test_a_language_without_lists_knows_the_first_words_of_all() -> None:
    assert {"Der", "Het", "The"} <= full_stops("sv").starters


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_no_word_is_both_an_abbreviation_and_none(language: str) -> None:
    stops = full_stops(language)
    assert not stops.word & stops.abbreviations
    assert not stops.follows & (stops.name | stops.last | stops.numbered)


def test_only_german_writes_ordinals_with_a_full_stop() -> None:
    found = ordinals("de")
    assert found is not None
    assert "am" in found.before
    assert ordinals("nl") is None
