"""The tables `lexicon/stance.*.toml`: every turn has examples that read as it says."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files

import pytest

from extract.examples import read_all
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.record import Statement

LANGUAGES = ("de", "nl", "en", "fr", "es", "ru")
MAX_UNREAD = 0.05  # of the entries: another reader misreads other sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_every_turn_have_its_stance(language: str) -> None:
    lexicon = stance_lexicon(language)
    turns = [(turn, example) for turn in (*lexicon.turns, *lexicon.receptions) for example in turn.examples]
    read = read_all([example for _, example in turns], language)
    wrong = [
        example
        for (turn, example), found in zip(turns, read, strict=True)
        if not any(s.stance == turn.stance and s.mode == "indirect" for s in found)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_with_a_turn_of_phrase_has_its_stance(language: str) -> None:
    turns = [(turn, example) for turn in stance_lexicon(language).contents for example in turn.examples]
    read = read_all([example for _, example in turns], language)
    wrong = [
        example
        for (turn, example), found in zip(turns, read, strict=True)
        if not any(s.stance == turn.stance and s.speaker_words for s in found)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_says_in_its_own_words_how_it_stands_to_what_it_tells(language: str) -> None:
    voice = stance_lexicon(language).voice
    openings = [
        (one, example) for one in (*voice.openings, *voice.closings, *voice.weighings) for example in one.examples
    ]
    read = read_all([example for _, example in openings], language)
    wrong = [
        example
        for (opening, example), found in zip(openings, read, strict=True)
        if [(s.mode, s.stance) for s in found] != [("author", opening.stance)]
        or (opening.certainty is not None and found[0].certainty != opening.certainty)
    ]
    assert wrong == []


OUTCOMES: dict[str, Callable[[tuple[Statement, ...]], bool]] = {
    "alleged": lambda found: any(s.stance == "deny" for s in found),
    "unnamed": lambda found: not any(s.speaker_words for s in found),
    "undertaking": lambda found: any(s.stance == "promise" for s in found),
    "hardly": lambda found: any(s.stance == "doubt" for s in found),
    "hoping": lambda found: [(s.mode, s.stance, s.certainty) for s in found] == [("author", "predict", "probable")],
    "urging": lambda found: [s.stance for s in found] == ["demand"],
    "regret": lambda found: [s.stance for s in found] == ["oppose"],
    "relief": lambda found: [s.stance for s in found] == ["support"],
    "interviews": lambda found: any(s.through for s in found),
}


def entries(language: str) -> set[tuple[str, str]]:
    lexicon = stance_lexicon(language)
    parts = {"hardly": lexicon.modality, **dict.fromkeys(("hoping", "urging", "regret", "relief"), lexicon.voice)}
    return {(name, word) for name in OUTCOMES for word in getattr(parts.get(name, lexicon), name)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_of_lists_have_examples_that_read_as_they_say(language: str) -> None:
    path = files("wederhoor.extract") / f"lexicon/stance.{language}.examples.toml"
    examples: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    shown = [(name, word, text) for name, words in examples.items() for word, text in words.items()]
    assert {(name, word) for name, word, _ in shown} == entries(language)
    read = read_all([text.replace("*", "") for _, _, text in shown], language)
    unread = [text for (name, _, text), found in zip(shown, read, strict=True) if not OUTCOMES[name](found)]
    assert len(unread) <= MAX_UNREAD * len(shown), "\n".join(unread)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_written_as_it_is_compared(language: str) -> None:
    lexicon = stance_lexicon(language)
    nouns = [noun for kind in lexicon.pointing.nouns.values() for noun in kind]
    words = [*lexicon.bad, *lexicon.good, *lexicon.untrue.predicates, *lexicon.untrue.phrases, *lexicon.relying, *nouns]
    turns = (*(turn.words for turn in lexicon.turns), *(turn.words for turn in lexicon.contents))
    openings = (one.words for one in (*lexicon.voice.openings, *lexicon.voice.weighings))
    words += [*lexicon.unnamed, *lexicon.voice.regret, *lexicon.voice.relief]
    words += [word for entries in (*turns, *openings) for word in entries]
    assert [word for word in words if word != word.lower()] == []


def test_a_language_without_a_table_is_read_with_the_english_one() -> None:
    assert stance_lexicon("xx") is stance_lexicon("en")
