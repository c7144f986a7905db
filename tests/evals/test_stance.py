"""How right stances are counted."""

from __future__ import annotations

from evals.own_stance import significant
from evals.stance import Expected, Told, is_right_speaker, pairs_of
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
