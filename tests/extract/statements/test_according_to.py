"""According to whom something is so."""

from __future__ import annotations

from extract.examples import read_all
from extract.told import lines


def test_an_account_behind_nach_is_one_still() -> None:
    [statements] = read_all(["Nach der Darstellung der Polizei brach der Mann die Tür auf."], "de")
    assert lines(statements) == ["der Darstellung der Polizei assert: brach der Mann die Tür auf"]
