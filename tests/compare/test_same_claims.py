"""Which disputes of two reports are one: by numbers, by who denies, by what the words mean."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import named, paper, said

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
