"""Who speaks against what another said: by a word of denying, by the name of a charge, or by a "no" of his own."""

from __future__ import annotations

from wederhoor.compare.pointing import is_negated, names_charge, rejects
from wederhoor.compare.voices import AGAINST, FOR
from wederhoor.record import Statement


def is_against(statement: Statement) -> bool:
    """Whether somebody denies or doubts; who calls a charge "absurd" only opposes it in so many words."""
    words = statement.content.text
    is_of_charge = names_charge(words) or (statement.answers is not None and rejects(words))
    return statement.stance in AGAINST or (statement.stance == "oppose" and is_of_charge)


def is_plain_no(statement: Statement) -> bool:
    """Whether somebody says that something is not so, with no word of denying: "nobody told us", "a forgery"."""
    words = statement.content.text
    is_quoted = statement.speaker_class != "author"
    return is_quoted and statement.stance in FOR and (is_negated(words) or rejects(words))
