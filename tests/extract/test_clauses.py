"""The grammar of a clause, on trees written by hand."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from importlib.resources import files

import pytest

from extract.trees import reading
from wederhoor.extract.clauses import ClauseWords, clause_words, is_negated, is_said_infinitive
from wederhoor.extract.speech import speech_lexicon


def test_a_country_in_a_language_tag_changes_nothing() -> None:
    assert clause_words("de-AT") == clause_words("de")
    assert speech_lexicon("nl-BE") is speech_lexicon("nl")


def test_a_language_without_a_table_has_the_english_words() -> None:
    assert clause_words("xx") == clause_words("en")


def test_every_list_is_one_that_the_code_reads() -> None:
    tables = tomllib.loads((files("wederhoor.extract") / "lexicon/clauses.toml").read_text("utf-8"))
    known = {field.name for field in fields(ClauseWords)} | {"accusations"}
    assert {name for table in tables.values() for name in table} <= known


def test_a_language_may_lack_a_list() -> None:
    assert clause_words("ru").blamed == frozenset()


@pytest.mark.parametrize(("after", "negated"), [("nur", False), ("sehr", True)])
def test_not_only_negates_nothing(after: str, negated: bool) -> None:
    tree = f"Falk/PROPN/nsubj>2 liefert~liefern/VERB.Fin/root nicht/PART.Neg/advmod>2 {after}/ADV/advmod>2 ."
    [sentence] = reading(tree).sentences
    assert is_negated(sentence, sentence.words[1]) is negated


@pytest.mark.parametrize(("mark", "said"), [("", True), ("um/SCONJ/mark>4 ", False)])
def test_an_infinitive_of_purpose_is_not_said(mark: str, said: bool) -> None:
    at = 4 if mark else 3
    tree = f"Falk/PROPN/nsubj>2 verspricht~versprechen/VERB.Fin/root {mark}nachzugeben~nachgeben/VERB/xcomp>2 ."
    [sentence] = reading(tree).sentences
    assert is_said_infinitive(sentence, sentence.words[at - 1]) is said
