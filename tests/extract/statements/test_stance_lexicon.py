"""The tables `lexicon/stance.*.toml`: every turn has examples that read as it says."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from wederhoor.extract.statements.stance_lexicon import stance_lexicon

LANGUAGES = ("de", "nl", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_every_turn_have_its_stance(language: str) -> None:
    turns = [(turn, example) for turn in stance_lexicon(language).turns for example in turn.examples]
    read = read_all([example for _, example in turns], language)
    wrong = [
        example
        for (turn, example), found in zip(turns, read, strict=True)
        if not any(s.stance == turn.stance and s.mode == "indirect" for s in found)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_written_as_it_is_compared(language: str) -> None:
    lexicon = stance_lexicon(language)
    nouns = [noun for kind in lexicon.pointing.nouns.values() for noun in kind]
    words = [*lexicon.bad, *lexicon.good, *lexicon.untrue.predicates, *lexicon.untrue.phrases, *lexicon.relying, *nouns]
    words += [*lexicon.voice.may_be, *lexicon.voice.likely, *(w for turn in lexicon.turns for w in turn.words)]
    assert [word for word in words if word != word.lower()] == []


def test_a_language_without_a_table_is_read_with_the_english_one() -> None:
    assert stance_lexicon("xx") is stance_lexicon("en")
