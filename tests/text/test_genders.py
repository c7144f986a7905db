"""What a name tells of gender."""

from __future__ import annotations

import pytest

from wederhoor.text.genders import gender_of


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Nina Falk", "female"), ("Jan Berg", "male"), ("Hans-Peter Berg", "male"), ("Larisa Morozova", "female"),
        ("Морозова", "female"), ("Morosow", "male"), ("Siarhei Kavalenka", "male"), ("Berg", None), ("Kim Falk", None),
        ("Anna-Lena Sokolow", "female"), ("", None),
        ("Aurélien Maubourg", "male"), ("Sixtine Ravel", "female"), ("Gonzalo Urrutia", "male"),
        ("Camille Ravel", None),
    ],
)  # fmt: skip
def test_a_given_name_tells_the_gender_else_a_slavic_surname(name: str, gender: str | None) -> None:
    assert gender_of(name) == gender
