"""Who only says that what was said before is so, or is not."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import tied

SAID = {
    "de": "Das Schiff lief am Montag aus, sagte Falk.",
    "nl": "Het schip voer maandag uit, zei Falk.",
    "en": "The ship left on Monday, Falk said.",
}
CLAIM = {"de": "Das Schiff lief am Montag aus", "nl": "Het schip voer maandag uit", "en": "The ship left on Monday"}


def answers(language: str, answer: str) -> list[str]:
    """The lines of what answers the claim of Falk."""
    [found] = read_all([f"{SAID[language]} {answer}"], language)
    lines = tied(found)
    return [line.removesuffix(f" → {CLAIM[language]}") for line in lines if line.endswith(f"→ {CLAIM[language]}")]


@pytest.mark.parametrize(
    ("language", "answer", "line"),
    [
        ("de", "Ein UN-Beamter bestätigte das.", "Ein UN-Beamter assert: das"),
        ("de", "Ein UN-Beamter bestätigte die Angaben.", "Ein UN-Beamter assert: die Angaben"),
        ("de", "„Das stimmt“, sagte Reeder Berg.", "Reeder Berg assert: Das stimmt"),
        ("nl", "Een ambtenaar van de EU bevestigt het.", "Een ambtenaar van de EU assert: het"),
        ("nl", "Dat klopt, zei reder Berg.", "reder Berg assert: Dat klopt"),
        ("en", "The company confirmed this on Tuesday.", "The company assert: this"),
        ("en", "That was confirmed by the company.", "the company assert: That"),
    ],
)
def test_a_confirmation_says_again_what_it_answers(language: str, answer: str, line: str) -> None:
    assert answers(language, answer) == [line]


@pytest.mark.parametrize(
    ("language", "answer", "line"),
    [
        ("nl", "Dat klopt niet.", "author deny: Dat klopt niet"),
        ("de", "Das stimmt nicht.", "author deny: Das stimmt nicht"),
        ("en", "Not true, said Berg.", "Berg deny: Not true"),
        ("en", "The company disagreed.", "The company deny: disagreed"),
    ],
)
def test_a_bare_answer_denies_what_was_said_before(language: str, answer: str, line: str) -> None:
    assert answers(language, answer) == [line]


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("de", "Die Marine wollte das nicht bestätigen."),
        ("nl", "De marine kan dat bevestigen noch ontkennen."),
        ("en", "The navy was unable to confirm it."),
        ("en", "That has not been confirmed by the navy."),
    ],
)
def test_who_does_not_confirm_says_nothing(language: str, answer: str) -> None:
    assert answers(language, answer) == []


def test_what_nobody_said_before_is_said_by_who_confirms_it() -> None:
    [found] = read_all(["Das Schiff ist am Montag ausgelaufen. Die Polizei bestätigte dies."], "de")

    assert tied(found) == ["Die Polizei assert: Das Schiff ist am Montag ausgelaufen"]


def test_a_report_denies_nothing_where_nobody_said_anything() -> None:
    [found] = read_all(["Es ist kalt. Das stimmt nicht."], "de")

    assert found == ()


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Die Gewerkschaft verlangt höhere Löhne. Darauf beharrt sie.", "sie demand: Darauf"),
        ("en", "The union demands higher pay. It insists on it.", "It demand: it"),
    ],
)
def test_who_insists_on_what_was_spoken_of_demands_it(language: str, text: str, line: str) -> None:
    [found] = read_all([text], language)

    assert line in [told.partition(" →")[0] for told in tied(found)]
