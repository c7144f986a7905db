"""Heads of state and government that the shipped table knows."""

from __future__ import annotations

import pytest

from wederhoor.text.leaders import leader_called, leader_with_surname, leaders


@pytest.mark.parametrize("name", ["Wladimir Putin", "Vladimir Poetin", "Владимир Путин", "Vladimir Poutine"])
def test_a_leader_is_known_by_a_full_name_in_any_spelling(name: str) -> None:
    found = leader_called(name)
    assert found is not None
    assert (found.country, found.wikidata) == ("RU", "Q7747")


@pytest.mark.parametrize("name", ["Ludmila Putina", "Hunter Biden", "Sadiq Khan", "Anna Berg"])
def test_who_only_has_the_surname_is_nobody_known(name: str) -> None:
    assert leader_called(name) is None


def test_a_surname_means_a_leader_only_with_the_office() -> None:
    found = leader_with_surname("Biden", "head_of_state")
    assert found is not None
    assert found.country == "US"
    assert leader_with_surname("Biden", "head_of_government") is None


def test_every_line_of_the_table_is_found_by_its_own_name() -> None:
    assert [leader.name for leader in leaders() if leader_called(leader.name) not in (leader, None)] == []
    assert sum(leader_called(leader.name) is None for leader in leaders()) == 0
