"""Whose word a noun of saying is."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        ("de", "In Kiew wächst die Sorge, dass die Hilfe ausbleibt.", "Kiew warn: die Hilfe ausbleibt"),
        ("nl", "Onder vissers groeit de angst dat het quotum daalt.", "vissers warn: het quotum daalt"),
        ("en", "There are fears in London that the deal will collapse.", "London warn: the deal will collapse"),
    ],
)
def test_a_fear_is_of_those_among_whom_it_grows(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert lines(statements) == [wanted]


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Aus der SPD kam scharfe Kritik an den Plänen des Ministers.",
            "der SPD oppose: den Plänen des Ministers",
        ),
        ("de", "Die Forderung, die Grenze zu schließen, kommt aus Bayern.", "Bayern demand: die Grenze zu schließen"),
        (
            "nl",
            "Vanuit de Kamer kwam felle kritiek op het plan van de minister.",
            "de Kamer oppose: het plan van de minister",
        ),
        ("en", "Criticism of the plan came from the opposition.", "the opposition oppose: the plan"),
    ],
)
def test_what_comes_from_somebody_is_theirs(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert wanted in lines(statements)
