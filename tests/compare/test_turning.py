"""Answers to denials: who contradicts them, and who joins in."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told, words
from wederhoor.compare.findings import find_findings
from wederhoor.record import EventStatus, Stance


def stances_of(told: Told) -> dict[str | None, tuple[str, str]]:
    [finding] = find_findings(
        reports=told.reports,
        mentions=told.mentions,
        entities=told.entities(),
        statements=told.statements,
        events=told.events,
        reprints=(),
    )
    return {position.speaker: (position.stance, position.certainty) for position in finding.positions}


def answered(
    *,
    status: EventStatus = "occurred",
    said: Stance = "assert",
    answer: Stance = "deny",
    cue: str = "denied",
    content: str = "that",
    text: str = "Ann Lee spoke",
    by: str = "Bo Ek",
) -> Told:
    told = Told()
    report = told.report("The Fen Post", text=text)
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", status=status)
    claim = told.say(report, event, "Ann Lee", stance=said)
    told.say(report, None, by, stance=answer, answers=claim)
    told.statements[-1] = msgspec.structs.replace(told.statements[-1], cue=words(cue), content=words(content))
    return told


def test_who_denies_that_it_was_not_so_says_that_it_was() -> None:
    assert stances_of(answered(status="negated"))["e-Bo Ek"] == ("assert", "certain")


def test_who_doubts_that_it_was_not_so_holds_it_to_be_possible() -> None:
    assert stances_of(answered(status="negated", answer="doubt", cue="doubt"))["e-Bo Ek"] == ("assert", "possible")


@pytest.mark.parametrize(("text", "content"), [("He too denied that", "that"), ("He denied it", "the accusations")])
def test_who_denies_it_too_or_denies_the_charge_stands_beside_the_first(text: str, content: str) -> None:
    assert stances_of(answered(status="negated", text=text, content=content))["e-Bo Ek"][0] == "deny"


@pytest.mark.parametrize(("cue", "stance"), [("contradicted", "assert"), ("denied", "deny")])
def test_a_denial_is_contradicted_and_not_denied(cue: str, stance: str) -> None:
    assert stances_of(answered(said="deny", cue=cue))["e-Bo Ek"][0] == stance


def test_nobody_contradicts_what_they_said_themselves() -> None:
    assert set(stances_of(answered(said="deny", cue="contradicted", by="Ann Lee"))) == {"e-Ann Lee"}
    assert stances_of(answered(said="deny", cue="contradicted", by="Ann Lee"))["e-Ann Lee"][0] == "deny"


def test_an_answer_to_what_was_said_to_be_so_is_a_denial() -> None:
    assert stances_of(answered(cue="contradicted"))["e-Bo Ek"] == ("deny", "certain")
