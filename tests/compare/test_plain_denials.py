"""Who says in plain words that something was not done denies that it was."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told, words
from wederhoor.compare.plain_denials import is_plain_denial


@pytest.mark.parametrize(("cue", "plain"), [("said", True), (None, True), ("denied", False), ("rejected", False)])
def test_the_word_of_saying_tells_whether_the_not_is_denied(cue: str | None, plain: bool) -> None:
    told = Told()
    report = told.report("The Fen Post", text="Ann Lee spoke")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", status="negated")
    told.say(report, event, "Ann Lee", stance="deny")
    statement = msgspec.structs.replace(told.statements[-1], cue=words(cue) if cue else None)
    assert is_plain_denial(event, statement, "en") is plain


def test_what_happened_is_denied_whatever_the_word() -> None:
    told = Told()
    report = told.report("The Fen Post", text="Ann Lee spoke")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons")
    told.say(report, event, "Ann Lee", stance="deny")
    assert not is_plain_denial(event, told.statements[-1], "en")
