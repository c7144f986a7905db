from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.compare.grading import (
    CREDIBILITY_WORDS,
    RELIABILITY_WORDS,
    credibility,
    likelihood,
    register_of,
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
    register = register_of([("line 2", "The  Fen Post", "b")])
    assert [register.reliability(name) for name in ("the fen post", "Zilte Krant", None)] == ["B", "F", "F"]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([("line 2", "Fen Post", "G")], "line 2: Fen Post has the reliability “G”"),
        ([("line 2", "Fen Post", "")], "line 2: Fen Post has the reliability “”"),
        ([("line 2", "", "A")], "line 2: no publisher"),
        ([("line 2", "Fen Post", "A"), ("line 3", "fen post", "B")], "line 3: fen post stands in the register twice"),
    ],
)
def test_a_line_that_grades_nobody_or_wrongly_is_told(lines: list[tuple[str, str, str]], message: str) -> None:
    with pytest.raises(SettingError, match=message):
        register_of(lines)


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
