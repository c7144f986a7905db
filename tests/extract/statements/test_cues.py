"""Words of saying of more than one word, and those that stand beside an auxiliary of letting."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from wederhoor.record import Statement


def said(sentence: str, language: str) -> list[tuple[str, str]]:
    """(stance, content) of all that somebody says."""
    return [(s.stance, s.content.text) for s in _of_somebody(sentence, language)]


def _of_somebody(sentence: str, language: str) -> list[Statement]:
    [found] = read_all([sentence], language)
    return [s for s in found if s.speaker_words]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("de", "Die Ärztin gab zu bedenken, dass der Hafen klein ist.", ("assert", "der Hafen klein ist")),
        ("de", "Die Ärztin zeigte sich besorgt über den Lärm.", ("warn", "den Lärm")),
        ("de", "Die Ärztin hegt keine Zweifel an dem Bericht.", ("assert", "dem Bericht")),
        ("de", "Die Ärztin erteilte dem Plan eine Absage.", ("oppose", "dem Plan")),
        ("nl", "De arts voelt niets voor het plan.", ("oppose", "het plan")),
        ("nl", "De arts gaf te kennen dat de haven sluit.", ("assert", "de haven sluit")),
        ("en", "The doctor poured cold water on the plan.", ("oppose", "the plan")),
        ("en", "The doctor made it clear that the harbour is closed.", ("assert", "the harbour is closed")),
    ],
)
def test_a_verb_makes_an_entry_with_the_words_around_it(
    language: str, sentence: str, expected: tuple[str, str]
) -> None:
    assert said(sentence, language) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence", "content"),
    [
        ("de", "Das Schiff sei leer gewesen, ließ die Firma mitteilen.", "Das Schiff sei leer gewesen"),
        ("nl", "Het schip was leeg, liet het bedrijf weten.", "Het schip was leeg"),
    ],
)
def test_who_lets_something_be_told_says_it(language: str, sentence: str, content: str) -> None:
    assert said(sentence, language) == [("assert", content)]


def test_who_lets_something_be_done_says_nothing() -> None:
    assert said("Die Firma ließ das Haus abreißen.", "de") == []


@pytest.mark.parametrize(
    ("language", "sentence", "stance"),
    [
        ("de", "Die Ärztin rechnet nicht damit, dass der Hafen öffnet.", "doubt"),
        ("nl", "De arts gelooft dat niet.", "doubt"),
        ("en", "The doctor accused the union of lies.", "assert"),
        ("en", "The nurse was dismissed in August.", None),
        ("en", "Norway will defend its territory.", None),
    ],
)
def test_the_stance_is_that_of_the_whole_turn(language: str, sentence: str, stance: str | None) -> None:
    assert [found for found, _ in said(sentence, language)][:1] == ([stance] if stance else [])
