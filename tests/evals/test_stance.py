"""How right stances are counted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from evals.stance import (
    LANGUAGES,
    Expected,
    Told,
    counted,
    is_chain,
    is_right_speaker,
    own_set,
    pairs_of,
    significant,
    wrong_parts,
)
from fakes import a_case
from wederhoor.extract import Extraction
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


def extraction(*statements: Statement) -> Extraction:
    return Extraction(mentions=a_case().mentions, statements=statements, events=())


def test_an_unwanted_statement_is_an_error_and_none_is_not() -> None:
    sentence = {"text": "", "absent": "any"}
    assert wrong_parts(sentence, extraction(a_statement())) == ["absent"]
    assert wrong_parts(sentence, extraction()) == []


def test_a_statement_that_is_not_there_was_not_found() -> None:
    sentence = {"content": "the harbour is closed", "speaker": "Falk", "stance": "deny"}
    assert wrong_parts(sentence, extraction()) == ["found"]


def test_a_chain_is_right_when_it_has_the_same_names_in_the_same_order() -> None:
    first, second = a_case().mentions[:2]
    statement = replace(a_statement(), through=(first.id, second.id))
    assert is_chain(f"{first.name},{second.name}", statement, (first, second))
    assert not is_chain(first.name, statement, (first, second))
    assert not is_chain("", statement, (first, second))


def test_a_stance_counts_only_where_its_statement_was_found_and_an_answer_always() -> None:
    sentence = {"stance": "deny", "answers": "the harbour is closed"}
    assert list(counted(sentence, ["found"])) == ["n found", "n answers"]
    assert list(counted(sentence, ["answers"])) == ["n found", "found", "n stance", "stance", "n answers"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_hundred_sentences_to_develop_on_and_as_many_held_back(language: str) -> None:
    parts = [own_set(language, held_back=held_back) for held_back in (False, True)]
    texts = [sentence["text"] for part in parts for sentence in part]
    assert min(len(part) for part in parts) >= 100
    assert len(set(texts)) == len(texts)
