"""The words that name a speaker, without those that tell when, where or to whom they spoke."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines, who


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        ("de", "Vor allem Experten der Universität warnen vor dem Umbau.", "Experten der Universität"),
        ("nl", "Ook de bond waarschuwt voor drukte.", "de bond"),
        (
            "nl",
            "“De brug is veilig”, aldus een trotse wethouder Falk later tegen de krant De Stem.",
            "een trotse wethouder Falk",
        ),
        ("en", "Falk in a televised interview blamed the weather for the delay.", "Falk"),
    ],
)
def test_a_speaker_is_named_by_no_more_than_their_name(language: str, sentence: str, wanted: str) -> None:
    [[statement]] = read_all([sentence], language)
    assert who(statement) == wanted


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "A senior EU diplomat said that was unlikely."), ("en", "A Pentagon official said the ship was lost.")],
)
def test_one_unnamed_official_is_not_the_body(language: str, sentence: str) -> None:
    [[statement]] = read_all([sentence], language)
    assert statement.speaker is None


def test_few_who_believe_something_doubt_it() -> None:
    [statements] = read_all(["Few in Lima believe it will work."], "en")
    assert lines(statements) == ["Few in Lima doubt: it will work"]
