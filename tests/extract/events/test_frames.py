"""The lexicons are data: every entry can be loaded, is reachable, and its example is understood."""

from __future__ import annotations

import pytest

from extract.trees import reading, report_of
from wederhoor.extract.events.forms import noun_end, verb_forms
from wederhoor.extract.events.frames import LANGUAGES, Frame, frames_of
from wederhoor.extract.events.triggers import find_triggers
from wederhoor.read.models import default_reader

FRAMES = [(language, frame) for language in LANGUAGES for frame in frames_of(language).frames]  # type: ignore[union-attr]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "frame"), FRAMES, ids=lambda value: getattr(value, "example", value))
def test_the_example_of_a_frame_opens_that_frame(language: str, frame: Frame) -> None:
    frames = frames_of(language)
    assert frames is not None
    read = default_reader(1).read(report_of(frame.example, language=language))
    found = [trigger.frame for sentence in read.sentences for trigger in find_triggers(sentence, frames)]
    assert frame in found


def test_a_language_without_a_lexicon_has_no_frames() -> None:
    assert frames_of("fi") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_frame_has_a_word_that_opens_it_and_a_role_for_it(language: str) -> None:
    frames = frames_of(language)
    assert frames is not None
    for frame in frames.frames:
        assert frame.verbs or frame.nouns or frame.combinations or frame.pairs
        assert frame.slots() or frame.prepositions


def test_a_compound_ends_in_its_noun_and_a_longer_noun_wins() -> None:
    [sentence] = reading("Waffenverkäufen Waffenverkauf NOUN _ 0 root").sentences
    assert noun_end(sentence.words[0], {"kauf", "verkauf"}) == "verkauf"


def test_a_short_noun_is_not_found_inside_another_word() -> None:
    [sentence] = reading("prijs prijs NOUN _ 0 root", language="nl").sentences
    assert noun_end(sentence.words[0], {"reis", "ijs"}) is None


def test_a_separated_prefix_belongs_to_its_verb() -> None:
    [sentence] = reading("reiste reisen VERB _ 0 root\nein ein ADP _ 1 compound:prt").sentences
    assert verb_forms(sentence, sentence.words[0])[0] == "einreisen"
