"""How our own sentences about stance are counted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from evals.own_stance import LANGUAGES, SETS, counted, has_level, is_chain, own_set, voice_of, wrong_parts
from fakes import a_case
from wederhoor.extract import Extraction
from wederhoor.record import Statement


def a_statement() -> Statement:
    return next(s for s in a_case().statements if s.speaker_words)


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


def test_an_unwanted_stance_is_an_error() -> None:
    statement = a_statement()
    assert wrong_parts({"text": "", "absent": statement.stance}, extraction(statement)) == ["absent"]


def test_a_level_is_there_when_one_statement_has_its_speaker_cue_and_stance() -> None:
    statement = replace(a_statement(), cue=a_statement().content, stance="deny")
    assert statement.speaker_words is not None
    words, speaker = statement.content.text, statement.speaker_words.text
    assert has_level(words, (speaker, words, "deny"), [statement])
    assert not has_level(words, (speaker, words, "assert"), [statement])
    assert not has_level(words, ("Nobody", words, "deny"), [statement])


def test_a_report_judges_guesses_or_tells_in_its_own_voice() -> None:
    own = replace(a_statement(), speaker_class="author", stance="assert", certainty="certain")
    assert voice_of([own]) == voice_of([]) == "telling"
    assert voice_of([replace(own, certainty="possible")]) == "hypothesis"
    assert voice_of([replace(own, stance="oppose")]) == "judgement"
    assert voice_of([replace(own, speaker_class="named")]) == "reported"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SETS)
def test_no_sentence_stands_in_both_halves_of_a_set(language: str, name: str) -> None:
    halves = [{s["text"] for s in own_set(language, name, held_back=held_back)} for held_back in (False, True)]
    assert not halves[0] & halves[1]
    assert min(map(len, halves)) >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_hundred_sentences_to_develop_on_and_as_many_held_back(language: str) -> None:
    parts = [own_set(language, held_back=held_back) for held_back in (False, True)]
    texts = [sentence["text"] for part in parts for sentence in part]
    assert min(len(part) for part in parts) >= 100
    assert len(set(texts)) == len(texts)
