"""Every entry of the lexicons of saying has a sentence in which the shipped reader finds it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from extract.examples import read_all
from wederhoor.extract.speech import speech_lexicon
from wederhoor.record import Statement

LANGUAGES = ("de", "nl", "en", "fr", "es", "ru")
STANCED = ("verbs", "objects", "about", "nouns", "nouns_about")
LISTED = {
    "phrases": ("before", "after", "with_noun", "so", "as_said", "utterance_nouns"),
    "hearsay": ("modals", "adverbs", "fixed"),
    "certainty": ("certain", "probable", "possible", "probable_modals", "possible_modals", "probable_cues"),
}
MARK = "*"
MAX_UNREAD = 0.03  # of the entries: another reader misreads other sentences


@cache
def table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / f"lexicon/{name}.toml").read_text(encoding="utf-8"))


def entries(language: str) -> Iterator[tuple[str, str]]:
    """(table, entry) of every word that marks saying, hearsay or certainty."""
    lexicon = table(f"speech.{language}")
    for name in STANCED:
        for words in lexicon.get(name, {}).values():
            yield from ((name, word) for word in words)
    for name, lists in LISTED.items():
        for key in lists:
            yield from ((name, word) for word in lexicon[name][key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_an_example_and_every_example_an_entry(language: str) -> None:
    examples = table(f"speech.{language}.examples")
    shown = {(name, word) for name, words in examples.items() for word in words}
    assert set(entries(language)) ^ shown == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_reader_finds_each_entry_in_its_example(language: str) -> None:
    examples = [(n, w, text) for n, words in table(f"speech.{language}.examples").items() for w, text in words.items()]
    read = read_all([text.replace(MARK, "") for _, _, text in examples], language)
    unread = [
        f"{name} {word}: {text}"
        for (name, word, text), found in zip(examples, read, strict=True)
        if not any(is_as_marked(statement, name, word, text, language) for statement in found)
    ]
    assert len(unread) <= MAX_UNREAD * len(examples), "\n".join(unread)


def is_as_marked(statement: Statement, name: str, word: str, text: str, language: str) -> bool:
    """Whether the statement rests on the marked word in the way that its table says."""
    start = text.index(MARK)
    if name == "hearsay":
        return statement.mode == "hearsay" and (statement.cue is None or statement.cue.start == start)
    if name == "certainty":
        hedges = {hedge.start for hedge in statement.certainty_words}
        return start in hedges and statement.certainty == levels(language)[word]
    if statement.cue is None or statement.cue.start != start:
        return False
    return name == "phrases" or statement.stance in stances(name, word, language)


def stances(name: str, word: str, language: str) -> set[str]:
    """Those of the entry; a verb that also stands among the objects may have either."""
    tables = ("verbs", "objects") if name == "verbs" else (name,)
    lexicon = table(f"speech.{language}")
    return {stance for each in tables for stance, words in lexicon[each].items() if word in words}


def levels(language: str) -> dict[str, str]:
    lexicon = speech_lexicon(language)
    modals = {
        **dict.fromkeys(lexicon.possible_modals, "possible"),
        **dict.fromkeys(lexicon.probable_modals, "probable"),
    }
    return {**modals, **lexicon.certainty_words, **dict.fromkeys(lexicon.probable_cues, "probable")}
