"""A verb that is told once and goes for two speakers."""

from __future__ import annotations

import pytest

from extract.examples import read_all


def told(sentence: str, language: str) -> list[tuple[str, str]]:
    [found] = read_all([sentence], language)
    return [(s.speaker_words.text, s.content.text) for s in found if s.speaker_words]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "nl",
            "De politie sprak van 14 doden, de vakbond van 17.",
            [("De politie", "14 doden"), ("de vakbond", "17")],
        ),
        (
            "de",
            "Die Polizei sprach von 14 Toten, die Gewerkschaft von 17.",
            [("Die Polizei", "14 Toten"), ("die Gewerkschaft", "17")],
        ),
        (
            "en",
            "The ministry put the toll at 16, the union at 19.",
            [("The ministry", "the toll at 16"), ("the union", "at 19")],
        ),
    ],
)
def test_the_second_speaker_has_a_statement(language: str, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Ministerin warnte vor Armut, Hunger und Krieg."),
        ("nl", "De minister waarschuwt voor overlast in de stad, en voor schade."),
    ],
)
def test_a_list_of_things_has_one_speaker(language: str, sentence: str) -> None:
    assert len(told(sentence, language)) == 1
