"""How right stances are counted."""

from __future__ import annotations

import pytest

from evals.stance import (
    LANGUAGES,
    Expected,
    Told,
    is_held_back,
    is_right_speaker,
    own_set,
    pairs_of,
    significant,
    wrong_parts,
)
from fakes import a_case
from wederhoor.record import Statement


def a_statement() -> Statement:
    return next(s for s in a_case().statements if s.speaker_words)


def test_a_gold_statement_is_found_when_half_of_the_longer_content_is_shared() -> None:
    statement = a_statement()
    end = statement.content.end
    text = "x" * statement.content.start + statement.content.text
    told = Told(text, "en", (Expected(statement.content.start, end, (), "assert"),))
    assert pairs_of(told, [statement]) == [(told.statements[0], statement)]
    assert pairs_of(Told(text + " " + "y " * 40, "en", (Expected(0, end + 80, (), "assert"),)), [statement]) == []


def test_a_speaker_is_right_when_a_telling_word_of_a_name_is_shared() -> None:
    statement = a_statement()
    assert statement.speaker_words is not None
    right, wrong = (statement.speaker_words.text, "Nobody Known"), ("Nobody Known",)
    assert is_right_speaker(Expected(0, 1, right, "assert"), statement, {})
    assert not is_right_speaker(Expected(0, 1, wrong, "assert"), statement, {})


def test_articles_tell_no_speaker_from_another_but_a_pronoun_alone_does() -> None:
    assert significant("der Präsident") == {"präsident"}
    assert significant("er") == {"er"}


def test_an_unwanted_statement_is_an_error_and_none_is_not() -> None:
    sentence = {"text": "", "absent": "any"}
    assert wrong_parts(sentence, [a_statement()]) == ["absent"]
    assert wrong_parts(sentence, []) == []


def test_a_statement_that_is_not_there_was_not_found() -> None:
    assert wrong_parts({"content": "the harbour is closed", "speaker": "Falk", "stance": "deny"}, []) == ["found"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_sixty_sentences_and_about_half_are_held_back(language: str) -> None:
    sentences = own_set(language)
    held = sum(is_held_back(sentence) for sentence in sentences)
    assert len(sentences) >= 60
    assert len({sentence["text"] for sentence in sentences}) == len(sentences)
    assert len(sentences) / 3 < held < 2 * len(sentences) / 3
