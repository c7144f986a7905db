"""Who confirms what somebody said without telling it again: "the mayor confirmed it", "a third says so too"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wederhoor.compare.pointing import MAX_POINTING
from wederhoor.record import Statement, StatementId


def find_confirmed(statements: Iterable[Statement]) -> Mapping[StatementId, Sequence[Statement]]:
    """By what they confirm: statements that say no more than that it is so."""
    found: dict[StatementId, list[Statement]] = defaultdict(list)
    for one in sorted(statements, key=lambda one: one.id):
        is_short = len(one.content.text.split()) <= MAX_POINTING and not one.events
        if one.answers and one.stance == "assert" and is_short:
            found[one.answers].append(one)
    return found
