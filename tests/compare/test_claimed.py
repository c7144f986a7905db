"""What counts when one claim is held against another."""

from __future__ import annotations

import pytest

from compare.told import Told
from wederhoor.compare.claimed import Claimed


def claimed(*keys: str, house: str = "e-Lee", denied_by: str = "e-Ek") -> Claimed:
    told = Told()
    statement = told.say(told.report("The Fen Post"), None, None)
    return Claimed(statement, frozenset(keys), house, denied_by, is_negated=False, paper="", day=None)


def test_two_claims_of_one_speaker_that_share_a_name_and_a_thing_are_one() -> None:
    assert claimed("name Ost", "weapons", "sell").is_one_with(claimed("name Ost", "weapons"))


@pytest.mark.parametrize("asking", ["request", "offer"])
def test_who_asks_for_a_thing_or_offers_it_tells_of_no_giving(asking: str) -> None:
    asked = claimed("name Ost", "weapons", asking)
    assert not asked.is_one_with(claimed("name Ost", "weapons", "sell"))
    assert asked.is_one_with(claimed("name Ost", "weapons", asking))


def test_a_month_in_common_makes_no_two_claims_one() -> None:
    assert not claimed("document", "october").is_one_with(
        claimed("document", "october", "read", house="e-Rossi", denied_by="")
    )
    assert claimed("document", "seal").is_one_with(claimed("document", "seal", "read", denied_by=""))
