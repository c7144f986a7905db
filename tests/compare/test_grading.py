from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.compare.grading import (
    CREDIBILITY_WORDS,
    RELIABILITY_WORDS,
    credibility,
    likelihood,
    read_register,
)
from wederhoor.errors import SettingError

COUNTS = st.integers(0, 9)


@pytest.mark.parametrize(
    ("n_for", "n_against", "grade"),
    [(2, 0, 1), (3, 1, 2), (1, 0, 3), (1, 1, 4), (2, 2, 4), (1, 2, 5), (0, 1, 5), (0, 0, 6)],
)
def test_credibility_is_counted_from_independent_origins(n_for: int, n_against: int, grade: int) -> None:
    assert credibility(n_for, n_against) == grade


@given(COUNTS, COUNTS)
def test_one_more_denial_never_makes_a_thing_more_credible(n_for: int, n_against: int) -> None:
    if n_for or n_against:
        assert credibility(n_for, n_against + 1) >= credibility(n_for, n_against)


@given(COUNTS, COUNTS)
def test_one_more_independent_assertion_never_makes_a_thing_less_credible(n_for: int, n_against: int) -> None:
    assert credibility(n_for + 1, n_against) <= credibility(n_for, n_against)


def test_a_register_grades_publishers_whatever_their_capitals_and_spaces() -> None:
    register = read_register("\ufeffNote,Reliability,Publisher\nold friend,b,The  Fen Post\n,,\n")
    assert [register.reliability(name) for name in ("the fen post", "Zilte Krant", None)] == ["B", "F", "F"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "names its columns"),
        ("publisher,grade\nFen Post,A\n", "names its columns"),
        ("publisher,reliability\nFen Post,G\n", "line 2: Fen Post"),
        ("publisher,reliability\nFen Post\n", "line 2: Fen Post"),
        ("publisher,reliability\nFen Post,A\nfen post,B\n", "line 3: fen post"),
    ],
)
def test_what_is_no_register_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(SettingError, match=message):
        read_register(text)


@pytest.mark.parametrize(
    ("words", "language", "term"),
    [
        (["sehr wahrscheinlich"], "de", "very likely"),
        (["wahrscheinlich"], "de-AT", "likely"),
        (["hoogst onwaarschijnlijk"], "nl", "very unlikely"),
        (["could", "almost certainly"], "en", "almost certain"),
        (["unlikely"], "en", "unlikely"),
        (["possible"], "en", None),
        (["likely"], "ru", None),
        ([], "en", None),
    ],
)
def test_only_words_of_likelihood_have_a_term_and_the_fuller_ones_win(
    words: list[str], language: str, term: str | None
) -> None:
    assert likelihood(words, language) == term


def test_every_grade_has_its_words() -> None:
    assert "".join(RELIABILITY_WORDS) == "ABCDEF"
    assert list(CREDIBILITY_WORDS) == [1, 2, 3, 4, 5, 6]
