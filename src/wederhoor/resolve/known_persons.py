"""Which person of a case is a head of state or government that the shipped table knows."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.resolve.nodes import Node
from wederhoor.resolve.office_titles import office_of
from wederhoor.text.leaders import Leader, leader_called, leader_with_surname


def known_leader(nodes: Sequence[Node]) -> Leader | None:
    """The leader whom these names call; a surname alone only where the office is told. None where a country differs."""
    persons = [node for node in nodes if node.family == "person"]
    full = [name for node in persons if not node.is_part for name in node.readings]
    found = {leader for name in full if (leader := leader_called(name))} if full else _by_office(persons)
    if len(found) != 1:
        return None
    leader = found.pop()
    countries = frozenset().union(*(node.countries for node in persons))
    return leader if not countries or leader.country in countries else None


def _by_office(persons: Sequence[Node]) -> set[Leader]:
    """Biden, of whom a report says that he is president."""
    told = {(node.name, office_of(o.title)) for node in persons for m in node.mentions for o in m.offices}
    pairs = ((name, next(iter(concepts))) for name, concepts in told if len(concepts) == 1)
    return {leader for name, office in pairs if (leader := leader_with_surname(name, office))}
