"""What somebody lists behind a colon."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Falk nannte drei Gründe: Regen, Wind und Nebel.", ["Falk assert: Regen, Wind und Nebel"]),
        ("nl", "De bond stelde twee eisen: hoger loon en minder uren.", ["De bond demand: hoger loon en minder uren"]),
        (
            "en",
            "The union made two demands: higher pay and shorter hours.",
            ["The union demand: higher pay and shorter hours"],
        ),
        ("en", "The museum has two rooms: a hall and a cellar.", []),
        ("nl", "De trainer heeft twee eisen: rust en stilte.", []),
    ],
)
def test_a_list_is_said_by_who_names_or_demands_its_parts(language: str, text: str, wanted: list[str]) -> None:
    [found] = read_all([text], language)

    assert lines(found) == wanted
