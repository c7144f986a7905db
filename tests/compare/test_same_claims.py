"""Which disputes of two reports are one: by numbers, by who denies, by what the words mean."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.record import EventStatus, Report

NEAR, FAR = bytes([100, 20] * 64), bytes([20, 100] * 64)


def disputed(
    told: Told, publisher: str, claim: str, *, by: str, sense: bytes = b"", day: str | None = "2024-06-05"
) -> None:
    """A report in which somebody claims something and another denies it."""
    report = paper(told, publisher, f"Lee: {claim}. Ek: this.", day)
    made = said(told, report, claim, by)
    told.statements[-1] = replace(made, sense=sense)
    said(told, report, "this", f"Ek of {publisher}", "deny", of=made)


@pytest.mark.parametrize(("first", "second", "n"), [("512", "512", 1), ("512", "640", 2)])
def test_a_long_number_and_one_speaker_make_two_disputes_one(first: str, second: str, n: int) -> None:
    told = Told()
    disputed(told, "The Fen Post", f"they owe us {first} names", by="Ann Lee")
    disputed(told, "De Bode", f"er komen nog {second} man", by="Ann Lee")
    assert len(findings_of(told)) == n


def test_an_undated_report_may_tell_of_the_same_dispute() -> None:
    told = Told()
    disputed(told, "The Fen Post", "they owe us 512 names", by="Ann Lee", day=None)
    disputed(told, "De Bode", "er komen nog 512 man", by="Ann Lee")
    assert len(findings_of(told)) == 1


@pytest.mark.parametrize(("sense", "by", "n"), [(NEAR, "Ann Lee", 1), (FAR, "Ann Lee", 2), (NEAR, "Di Rossi", 2)])
def test_claims_of_one_speaker_are_one_where_their_words_mean_nearly_the_same(sense: bytes, by: str, n: int) -> None:
    told = Told()
    disputed(told, "The Fen Post", "the reservoir has cost the farmers dearly", by="Ann Lee", sense=NEAR)
    disputed(told, "De Bode", "heeft de stuwmuur al veel gekost", by=by, sense=sense)
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(("sense", "n"), [(NEAR, 3), (FAR, 2)])
def test_who_says_the_same_elsewhere_stands_with_them(sense: bytes, n: int) -> None:
    told = Told()
    disputed(told, "The Fen Post", "the ship carries oil to Naxos", by="Ann Lee", sense=NEAR)
    named(told, told.reports[-1], "Naxos")
    report = paper(told, "De Bode", "Rossi zegt dat het schip naar Naxos vaart.")
    named(told, report, "Naxos")
    made = said(told, report, "het schip naar Naxos vaart", "Di Rossi")
    told.statements[-1] = replace(made, sense=sense)
    [finding] = findings_of(told)
    assert len(finding.positions) == n


@pytest.mark.parametrize(
    ("trigger", "status", "question"),
    [
        ("sold", "occurred", "Did Acme supply drones to Mali?"),
        ("will sell", "planned", "Will Acme supply drones to Mali?"),
    ],
)
def test_a_claim_without_an_event_that_the_same_one_denies_stands_in_the_question_as_it_is_asked(
    trigger: str, status: EventStatus, question: str
) -> None:
    told = Told()
    report = acme_denies(told, "The Fen Post", f"Acme {trigger} drones to Mali")
    sale = done(told, report, "supply", trigger, agent="Acme", recipient="Mali", goods="drones")
    told.events[-1] = replace(sale, status=status)
    told.statements[0] = replace(told.statements[0], events=(sale.id,))
    acme_denies(told, "Der Bote", "Die Drohnen von Acme sind für Mali")
    [finding] = findings_of(told)
    assert finding.question == question
    assert {position.speaker for position in finding.positions} == {
        "e-Lee of The Fen Post",
        "e-Lee of Der Bote",
        "e-Acme",
    }


def acme_denies(told: Told, publisher: str, claim: str) -> Report:
    """A report in which somebody claims something of Acme, which denies it."""
    report = paper(told, publisher, f"{claim}, Lee. Acme: this.")
    for name in ("Acme", "Mali"):
        named(told, report, name)
    made = said(told, report, claim, f"Lee of {publisher}")
    said(told, report, "this", "Acme", "deny", of=made)
    return report
