"""What a position is called beside its quotes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import ferry_case
from wederhoor.publish.views.findings import verb_of
from wederhoor.record import Position, Stance


@pytest.mark.parametrize(
    ("stance", "said", "verb"),
    [
        ("deny", "deny", "denies"),
        ("deny", "assert", "says it is not so"),
        ("assert", "assert", "says"),
        ("assert", "doubt", "contradicts a denial"),
    ],
)
def test_quoted_words_that_hold_a_not_are_not_denied_once_more(stance: Stance, said: Stance, verb: str) -> None:
    statement = replace(ferry_case().statements[0], stance=said)
    position = Position(speaker=None, publisher=None, stance=stance, certainty="certain", statements=(statement.id,))
    assert verb_of(position, [statement]) == verb


def test_a_position_without_a_statement_is_called_by_its_stance() -> None:
    position = Position(speaker=None, publisher="The Fen Post", stance="deny", certainty="certain", statements=())
    assert verb_of(position, []) == "denies"
