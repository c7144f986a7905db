"""“…, so berichtet es X, …”: who stands behind the verb says what is around it."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Er soll, so berichtet es das Portal Lupa, in Rom den Händler getroffen haben.",
            "das Portal Lupa assert: Er soll, so berichtet es das Portal Lupa, in Rom den Händler getroffen haben",
        ),
        (
            "de",
            "In Kostrzyn, so erzählt es ein Fahrer, der anonym ist, würden die Schilder abgenommen.",
            "ein Fahrer assert: In Kostrzyn, so erzählt es ein Fahrer, der anonym ist, würden die Schilder abgenommen",
        ),
        ("de", "Der Damm hält, so sagt es die Ingenieurin.", "die Ingenieurin assert: Der Damm hält"),
        ("nl", "De dijk houdt het, zo vertelt een schipper.", "een schipper assert: De dijk houdt het"),
    ],
)
def test_who_is_named_behind_the_verb_tells_it(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert lines(statements) == [wanted]


def test_what_something_is_called_is_said_by_nobody() -> None:
    [statements] = read_all(["„Stern des Nordens“, so heißt ein altes Schiff."], "de")
    assert [s for s in statements if s.speaker_words is not None] == []
