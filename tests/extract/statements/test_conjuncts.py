"""Several speakers of one statement: one statement for each of them."""

from __future__ import annotations

import pytest

from extract.examples import read_all


def speakers_in(sentence: str, language: str) -> list[str]:
    [found] = read_all([sentence], language)
    return [s.speaker_words.text for s in found if s.speaker_words]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("de", "Norwegen und Schweden bestreiten, dass Waffen geliefert wurden.", ["Norwegen", "Schweden"]),
        ("de", "Russland, China und der Iran wiesen den Vorwurf zurück.", ["Russland", "China", "der Iran"]),
        ("de", "Sowohl die SPD als auch die FDP forderten ein Verbot.", ["die SPD", "die FDP"]),
        ("nl", "Zowel Rusland als China ontkende dat er wapens zijn geleverd.", ["Rusland", "China"]),
        ("nl", "VVD en D66 steunen het voorstel.", ["VVD", "D66"]),
        ("en", "Both Norway and Peru denied that the ship carried oil.", ["Norway", "Peru"]),
        ("en", "Nina Falk and two of her colleagues said the bridge was safe.", ["Nina Falk", "two of her colleagues"]),
    ],
)
def test_each_of_several_speakers_has_a_statement(language: str, sentence: str, expected: list[str]) -> None:
    assert speakers_in(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The union and the shipowners said the port was safe.", ["The union and the shipowners"]),
        ("de", "Die Gewerkschaft und die Reeder sagten, der Hafen sei sicher.", ["Die Gewerkschaft und die Reeder"]),
    ],
)
def test_speakers_whom_nobody_names_stay_one(language: str, sentence: str, expected: list[str]) -> None:
    assert speakers_in(sentence, language) == expected


def test_statements_of_two_speakers_share_words_and_differ_in_their_ids() -> None:
    [found] = read_all(["Norway and Peru said that the talks had failed."], "en")
    assert len({s.content for s in found}) == 1
    assert len({s.id for s in found}) == len(found) == 2
