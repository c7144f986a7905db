"""What somebody is accused of, whatever case it stands in."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Die Opposition beschuldigte die Regierung der Fälschung der Wahl.",
            "Die Opposition assert: die Regierung der Fälschung der Wahl",
        ),
        ("Die Anklage bezichtigt den Reeder des Betrugs.", "Die Anklage assert: den Reeder des Betrugs"),
        (
            "Der Wahlkommission wird eine gezielte Verzögerung vorgeworfen.",
            "anonymous assert: eine gezielte Verzögerung",
        ),
        ("Die Untätigkeit wird dem Minister von der Partei vorgeworfen.", "der Partei assert: Die Untätigkeit"),
        (
            "Dem Verein wird vorgeworfen, Spenden veruntreut und verteilt zu haben.",
            "anonymous assert: Spenden veruntreut und verteilt zu haben",
        ),
    ],
)
def test_a_charge_is_what_is_done_and_never_said_by_the_accused(sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], "de")
    assert lines(statements) == [wanted]


def test_an_accusation_that_tells_no_deed_says_nothing() -> None:
    [statements] = read_all(["Die Staatsanwältin beschuldigt den Fahrer."], "de")
    assert statements == ()
