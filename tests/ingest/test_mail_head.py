"""Newsletters that were saved from a mail program."""

from __future__ import annotations

import pytest

from wederhoor.ingest.load import load_report
from wederhoor.record import Report

TEXT = "The harbour will close two berths in spring. Forty workers are affected, the director told the staff."


def mail(sender: str, *, subject: str = "Subject: Two berths to close", more: str = "") -> Report:
    return load_report(None, f"{sender}\n{more}{subject}\n\n{TEXT}\n\nNobody else was asked for a comment.".encode())


@pytest.mark.parametrize(
    ("sender", "paper"),
    [
        ("From: The Quay Letter <hello@quayletter.news>", "The Quay Letter"),
        ("Von: Kaibrief <post@kai-brief.de>", "Kaibrief"),
        ("Van: Havenkrant <x@mailings.example>", "Havenkrant"),
        ("From: Jane Roe <jane.roe@quayletter.news>", None),
        ("From: Port Watch <news@bulkmail.example>", None),
    ],
)
def test_a_sender_prints_what_it_sends_from_an_address_of_its_name(sender: str, paper: str | None) -> None:
    assert mail(sender).publisher == paper


def test_subject_and_date_are_those_of_the_report_and_no_text_of_it() -> None:
    report = mail("From: Kaibrief <post@kaibrief.de>", more="Date: Wed, 14 Oct 2026 07:00\nTo: readers\n")
    assert report.title == "Two berths to close"
    assert report.published is not None
    assert report.published.first == "2026-10-14"
    assert [b.reason for b in report.blocks if b.kind == "furniture"] == ["mail head"] * 4


def test_a_report_that_begins_with_from_is_no_mail() -> None:
    report = load_report(None, f"From: dust to dust\n\n{TEXT}\n\nNobody else was asked for a comment.".encode())
    assert report.title == "From: dust to dust"


@pytest.mark.parametrize("passed_on", ["Fwd", "WG", "Re"])
def test_who_passes_a_mail_on_prints_nothing_and_dates_nothing(passed_on: str) -> None:
    report = mail(
        "From: Kaibrief <post@kaibrief.de>",
        subject=f"Subject: {passed_on}: Two berths to close",
        more="Date: 2026-10-14\n",
    )
    assert (report.publisher, report.published) == (None, None)
