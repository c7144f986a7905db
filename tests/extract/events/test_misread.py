"""Words that the tree hangs on another verb than theirs."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
def test_an_object_behind_a_second_verb_belongs_to_that_verb_where_the_first_clause_is_closed() -> None:
    [advance, attack] = events_in("Die Armee rückte vor und beschoss das Dorf mit Raketen.", "de")
    assert ("patient", "Dorf") not in roles_of(advance)
    assert {("agent", "Armee"), ("patient", "Dorf"), ("goods", "Raketen")} <= roles_of(attack)


@pytest.mark.slow
def test_a_dateline_plays_no_role() -> None:
    [event] = events_in("München – Ab Montag wird auch im Moos gestreikt!", "de")
    assert ("patient", "München") not in roles_of(event)
