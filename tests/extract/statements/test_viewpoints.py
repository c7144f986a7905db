"""Views, own accounts, claims and go-betweens: every example of `lexicon/views.toml` reads as its list says."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files

import pytest

from extract.examples import read_all
from wederhoor.record import Statement

LANGUAGES = ("de", "nl", "en")
OUTCOMES: dict[str, Callable[[Statement], bool]] = {
    "views": lambda s: s.speaker_words is not None and s.cue is not None,
    "own_account": lambda s: s.speaker_words is not None and s.cue is not None,
    "for_whom": lambda s: s.speaker_words is not None and s.cue is not None,
    "claiming": lambda s: s.speaker_words is not None and s.stance in ("assert", "deny"),
    "spoken_for": lambda s: bool(s.through),
    "signs": lambda s: s.speaker_words is not None and s.certainty == "probable",
    "proofs": lambda s: s.speaker_words is not None and s.certainty == "certain",
    "taking": lambda s: s.speaker_words is not None and s.certainty == "probable",
    "passing": lambda s: s.speaker_words is not None and s.certainty == "certain",
    "headings": lambda s: s.speaker_words is not None and s.mode == "indirect",
    "heard": lambda s: s.speaker_words is not None and s.mode == "indirect",
    "standing": lambda s: s.cue is not None and s.mode == "indirect",
    "remarks": lambda s: s.speaker_words is not None and s.mode == "direct",
    "places_of_speakers": lambda s: s.speaker_words is not None and s.speaker_class == "anonymous",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_reads_as_its_list_says(language: str) -> None:
    table = tomllib.loads(files("wederhoor.extract").joinpath("lexicon/views.toml").read_text("utf-8"))
    shown = [(kind, text) for kind, texts in table["examples"][language].items() for text in texts]
    read = read_all([text for _, text in shown], language)
    assert [text for (kind, text), found in zip(shown, read, strict=True) if not any(map(OUTCOMES[kind], found))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_that_is_filled_has_an_example(language: str) -> None:
    table = tomllib.loads(files("wederhoor.extract").joinpath("lexicon/views.toml").read_text("utf-8"))
    filled = {kind for kind, words in table[language].items() if words} - {"settled"}  # shown with `for_whom`
    assert filled
    assert filled <= {kind for kind, texts in table["examples"][language].items() if texts}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Für die Stadt ist der Hafen wichtig."),
        ("de", "Die Ministerin will den Hafen öffnen."),
        ("en", "For the town the harbour is important."),
    ],
)
def test_what_matters_to_somebody_is_not_what_they_say(language: str, sentence: str) -> None:
    [found] = read_all([sentence], language)
    assert [s for s in found if s.speaker_words] == []


def test_a_claim_to_have_known_nothing_is_a_denial() -> None:
    [found] = read_all(["Der Direktor will davon nichts gewusst haben."], "de")
    assert [s.stance for s in found if s.speaker_words] == ["deny"]
