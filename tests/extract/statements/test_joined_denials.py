"""Who denies too answers what was denied before, and never what that denier says."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import tied


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "nl",
            "Volgens de krant verkocht Norvik vervuild meel. Norvik ontkent dat. Het is gekeurd, zegt het bedrijf. "
            "Ook Peru wil daar niets van weten.",
            "Peru deny: daar → verkocht Norvik vervuild meel",
        ),
        (
            "de",
            "Laut der Zeitung fälschte Norvik die Zeugnisse. Norvik bestreitet das. Die Zeugnisse seien echt. "
            "Die Schule bestreitet das ebenfalls.",
            "Die Schule deny: das → fälschte Norvik die Zeugnisse",
        ),
        (
            "en",
            "The paper said Norvik bribed a judge. Norvik denied it. The judge had been ill, it said. "
            "The court also denied the report.",
            "The court deny: the report → Norvik bribed a judge",
        ),
        (
            "de",
            "Laut der Zeitung fälschte Norvik die Zeugnisse. Norvik bestreitet das. Das Ministerium ebenfalls.",
            "Das Ministerium deny: ebenfalls → fälschte Norvik die Zeugnisse",
        ),
        (
            "en",
            "The paper said Norvik bribed a judge. Norvik denied it. So did Moscow.",
            "Moscow deny: did → Norvik bribed a judge",
        ),
    ],
)
def test_who_denies_too_answers_what_the_denier_before_answered(language: str, text: str, wanted: str) -> None:
    [found] = read_all([text], language)

    assert tied(found)[-1] == wanted


def test_too_before_what_is_denied_joins_nobody() -> None:
    [found] = read_all(
        ["Laut der Zeitung fälschte Norvik Zeugnisse. Norvik bestreitet das. Berg bestreitet auch die Reise."], "de"
    )

    assert tied(found)[-1] == "Berg deny: die Reise"


def test_a_name_with_too_behind_no_answer_says_nothing() -> None:
    [found] = read_all(["Der Hafen ist zu, sagte Falk. Auch der Bahnhof."], "de")

    assert tied(found) == ["Falk assert: Der Hafen ist zu"]
