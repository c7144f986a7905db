"""What became of people, by the words of an event and those that end its sentence."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told
from wederhoor.compare.harms import harm_of, is_of_animals, is_of_the_injured
from wederhoor.record import Role


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Daarbij kwamen tien mensen om het leven.", "killed"),
        ("Daarbij kwamen tien mensen bijeen. Niemand raakte gewond.", "harmed"),
        ("Daarbij kwamen tien mensen aan. Twee gewond", "harmed"),
    ],
)
def test_a_verb_that_ends_after_its_people_counts_and_the_next_sentence_does_not(text: str, harm: str) -> None:
    told = Told()
    report = told.report("Courant", "nl", text=text)
    event = told.event(report, "harm")
    people = Role(role="patient", words=report.cite(16, 27), mention=None)
    event = msgspec.structs.replace(event, trigger=report.cite(8, 14), roles=(people,))
    assert harm_of(event, report) == harm


@pytest.mark.parametrize(
    ("text", "is_part"),
    [("Three people died in hospital later.", True), ("Three people died in the flood.", False)],
)
def test_who_dies_in_hospital_is_a_part_of_the_toll(text: str, is_part: bool) -> None:
    told = Told()
    report = told.report("Courant", text=text)
    event = msgspec.structs.replace(told.event(report, "harm"), trigger=report.cite(0, len(text)))
    assert is_of_the_injured(event, report) == is_part


@pytest.mark.parametrize(
    ("language", "words", "are_animals"),
    [
        ("en", "12 sheep", True),
        ("en", "12 shepherds", False),
        ("de", "40 Wildschweine", True),
        ("de", "der Portier", False),
        ("nl", "zes melkkoeien", True),
        ("nl", "zes boeren", False),
    ],
)
def test_animals_are_no_people(language: str, words: str, are_animals: bool) -> None:
    told = Told()
    report = told.report("Courant", language, text=words)
    harmed = Role(role="patient", words=report.cite(0, len(words)), mention=None)
    event = msgspec.structs.replace(told.event(report, "harm"), roles=(harmed,))
    assert is_of_animals(event, language) == are_animals


def test_in_a_language_without_words_for_it_nobody_knows_what_became_of_them() -> None:
    told = Told()
    report = told.report("Il Foglio", "it", text="Dodici persone uccise")
    event = msgspec.structs.replace(told.event(report, "harm"), trigger=report.cite(0, 21))
    assert harm_of(event, report) == "harmed"
    assert not is_of_the_injured(event, report)
