"""Findings: one question from many reports, who stands where, verdicts and conflicts."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told
from wederhoor.compare.findings import find_findings
from wederhoor.record import Event, Finding, Report, Reprint


def findings_of(told: Told, *copies: Report) -> tuple[Finding, ...]:
    reprints = (Reprint(reports=tuple(report.id for report in copies), overlap=0.9),) if copies else ()
    return find_findings(
        reports=told.reports,
        mentions=told.mentions,
        entities=told.entities(),
        statements=told.statements,
        events=told.events,
        reprints=reprints,
    )


def arms(told: Told, report: Report, **more: float) -> Event:
    return told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", **more)  # type: ignore[arg-type]


def test_the_question_names_who_does_what_with_what_to_whom() -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        arms(told, told.report(publisher))
    [finding] = findings_of(told)
    assert finding.question == "Does Peru supply weapons to Mali?"


def test_two_speakers_corroborate_and_one_speaker_in_two_papers_does_not() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee")
    told.say(second, arms(told, second), "Ann Lee")
    [finding] = findings_of(told)
    assert (finding.verdict, finding.origins) == ("single-origin", ("e-Ann Lee",))
    told.say(second, told.events[1], "Bo Ek")
    [finding] = findings_of(told)
    assert (finding.verdict, finding.origins) == ("corroborated", ("e-Ann Lee", "e-Bo Ek"))


def test_two_papers_in_their_own_voice_corroborate_but_a_reprint_does_not() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    arms(told, first)
    arms(told, second)
    assert [finding.verdict for finding in findings_of(told)] == ["corroborated"]
    assert [finding.verdict for finding in findings_of(told, first, second)] == ["single-origin"]


def test_one_denial_is_a_finding_and_disputes_what_another_asserts() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = arms(told, report)
    told.say(report, event, "Bo Ek", stance="deny")
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"
    told.say(report, event, "Ann Lee", certainty="possible")
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"
    assert [(p.speaker, p.stance, p.certainty) for p in finding.positions] == [
        ("e-Ann Lee", "assert", "possible"),
        ("e-Bo Ek", "deny", "certain"),
    ]


def test_saying_that_it_did_not_happen_is_to_deny_it() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.say(report, arms(told, report), "Ann Lee")
    negated = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", status="negated")
    told.say(report, negated, "Bo Ek")
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"


def test_who_reports_what_another_says_is_no_second_voice() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = arms(told, report)
    outer = told.say(report, event, "Bo Ek")
    inner = told.say(report, event, "Ann Lee")
    told.statements[-1] = msgspec.structs.replace(inner, within=outer.id)
    arms(told, report)
    [finding] = findings_of(told)
    assert finding.origins == ("e-Ann Lee",)


def test_a_supposition_asserts_nothing() -> None:
    told = Told()
    report = told.report("The Fen Post")
    supposed = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", status="hypothetical")
    told.say(report, supposed, "Ann Lee")
    told.say(report, arms(told, report), "Bo Ek", stance="deny")
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"


def test_words_of_nobody_with_a_name_are_unattributed() -> None:
    told = Told()
    report = told.report(None)
    for _ in range(2):
        told.say(report, arms(told, report), None)
    assert [finding.verdict for finding in findings_of(told)] == ["unattributed"]


def test_the_origin_of_a_chain_without_a_named_speaker_is_its_farthest_link() -> None:
    told = Told()
    report = told.report("The Fen Post")
    for _ in range(2):
        told.say(report, arms(told, report), None, through=("Near", "Far"))
    [finding] = findings_of(told)
    assert finding.origins == ("e-Far",)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("2024-01-26", "2024-01-26"), ("2024-01-29", "2024-01-29"), ["2024-01-29 is 3 days after 2024-01-26"]),
        (("2024-01-22", "2024-01-28"), ("2024-01-26", "2024-01-26"), []),
        (("2024-01-01", "2024-01-31"), ("2024-03-01", "2024-03-01"), []),
        (("2024-01-01", "2024-01-01"), ("2024-09-01", "2024-09-01"), []),
    ],
)
def test_days_that_do_not_overlap_conflict(
    first: tuple[str, str], second: tuple[str, str], expected: list[str]
) -> None:
    told = Told()
    for publisher, days in (("The Fen Post", first), ("The Moor Echo", second)):
        told.event(told.report(publisher), "sanction", agent="Peru", patient="Ann Lee", days=days)
    [finding] = findings_of(told)
    assert [conflict.explanation for conflict in finding.conflicts] == expected


def test_numbers_that_differ_conflict_with_their_difference() -> None:
    told = Told()
    arms(told, told.report("The Fen Post"), quantity=100)
    arms(told, told.report("The Moor Echo"), quantity=120)
    [finding] = findings_of(told)
    [conflict] = finding.conflicts
    assert (conflict.field, conflict.values, conflict.explanation) == ("quantity", ("100", "120"), "120 - 100 = 20")


def test_the_order_of_the_records_does_not_matter() -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo", "The Bog Times"):
        report = told.report(publisher)
        told.say(report, arms(told, report), "Ann Lee")
        told.event(report, "visit", agent="Ann Lee", destination="Bamako")
    before = findings_of(told)
    told.events.reverse()
    told.statements.reverse()
    assert findings_of(told) == before


def test_two_numbers_of_one_report_are_no_conflict_with_a_report_that_tells_one_of_them() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    for report, quantity in ((first, 100.0), (first, 300.0), (second, 100.0)):
        arms(told, report, quantity=quantity)
    [finding] = findings_of(told)
    assert finding.conflicts == ()


def test_support_for_what_did_not_happen_is_against_it() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", status="negated")
    told.say(report, event, "Ann Lee", stance="support")
    arms(told, told.report("The Moor Echo"))
    [finding] = findings_of(told)
    assert "oppose" in {position.stance for position in finding.positions}
