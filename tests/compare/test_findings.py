"""Findings: one question from many reports, who stands where, verdicts and conflicts."""

from __future__ import annotations

import msgspec
import pytest

from compare.told import Told
from wederhoor.compare.findings import find_findings
from wederhoor.record import Event, EventStatus, Finding, Report, Reprint, Role


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


def arms(told: Told, report: Report, **more: float | str) -> Event:
    return told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons", **more)  # type: ignore[arg-type]


def test_the_question_names_who_does_what_with_what_to_whom() -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        arms(told, told.report(publisher))
    [finding] = findings_of(told)
    assert finding.question == "Did Peru supply weapons to Mali?"


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
    for publisher in ("The Fen Post", "The Moor Echo"):
        report = told.report(publisher)
        told.say(report, arms(told, report), None, through=("Near", "Far"))
    [finding] = findings_of(told)
    assert finding.origins == ("e-Far",)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("2024-01-26", "2024-01-26"), ("2024-01-29", "2024-01-29"), ["2024-01-29 is 3 days after 2024-01-26"]),
        (("2024-01-22", "2024-01-28"), ("2024-01-26", "2024-01-26"), []),
        (
            ("2024-01-01", "2024-01-31"),
            ("2024-02-10", "2024-02-10"),
            ["2024-02-10 is at least 10 days after 2024-01-01/2024-01-31"],
        ),
        (("2024-01-01", "2024-01-31"), ("2024-01-20", "2024-01-20"), []),
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


def test_a_day_told_beside_another_is_no_conflict_with_a_report_that_tells_one_of_them() -> None:
    told = Told()
    first = told.report("The Fen Post")
    for report, day in ((first, "2024-01-26"), (first, "2024-01-30"), (told.report("The Moor Echo"), "2024-01-26")):
        told.event(report, "sanction", agent="Peru", patient="Ann Lee", days=(day, day))
    assert all(finding.conflicts == () for finding in findings_of(told))


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


def test_a_denial_that_only_points_to_what_it_denies_puts_it_in_dispute() -> None:
    told = Told()
    report = told.report("The Fen Post")
    claim = told.say(report, arms(told, report), "Ann Lee")
    told.say(report, None, "Bo Ek", stance="deny", answers=claim)
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"
    assert ("e-Bo Ek", "deny") in {(position.speaker, position.stance) for position in finding.positions}


def test_a_firm_under_sanctions_denies_the_charge_and_not_the_sanctions() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    for report in (first, second):
        claim = told.say(report, told.event(report, "sanction", agent="Peru", patient="Ann Lee"), None)
        told.say(report, None, "Ann Lee", stance="deny", answers=claim)
    assert all("deny" not in {p.stance for p in finding.positions} for finding in findings_of(told))


def test_a_denial_in_another_report_answers_the_question_whose_parties_it_names() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee")
    told.event(first, "visit", agent="Bo Ek", destination="Malta")
    told.name(second, "Ann Lee")
    told.say(second, None, "Peru", stance="deny")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Did Peru supply weapons to Mali?", "disputed")


def test_what_nobody_known_denies_in_another_report_answers_nothing() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee")
    told.name(second, "Mali")
    told.name(second, "Peru")
    told.say(second, None, None, stance="doubt", called="critics")
    assert findings_of(told) == ()


def test_a_denial_that_names_one_party_alone_answers_nothing() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee")
    told.say(second, None, "Peru", stance="deny")
    assert findings_of(told) == ()


def test_officials_of_one_state_are_one_origin() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee", called="Peruvian minister Ann Lee")
    told.say(second, arms(told, second), "Bo Ek", called="the Peruvian president Bo Ek")
    [finding] = findings_of(told)
    assert (finding.verdict, len(finding.origins)) == ("single-origin", 1)


def test_papers_that_print_one_agency_are_one_origin() -> None:
    told = Told()
    for publisher, town in (("The Fen Post", "Lima"), ("The Moor Echo", "Bamako")):
        arms(told, told.report(publisher, text=f"{town} (dpa) - Crates came. {publisher} printed it."))
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"


def test_a_report_adds_no_word_of_its_own_to_the_speaker_it_names() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    arms(told, first)
    for report in (first, second):
        told.say(report, arms(told, report), "Ann Lee")
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"


def test_reports_whose_publisher_nobody_knows_are_origins_of_their_own() -> None:
    told = Told()
    for _ in range(2):
        arms(told, told.report(None))
    [finding] = findings_of(told)
    assert (finding.verdict, len(finding.positions)) == ("corroborated", 2)


def test_who_says_that_it_may_happen_does_not_bear_out_that_it_did() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    told.say(first, arms(told, first), "Ann Lee")
    told.say(second, arms(told, second, status="possible"), "Bo Ek")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Did Peru supply weapons to Mali?", "single-origin")


def test_the_question_asks_no_more_than_the_strongest_telling() -> None:
    told = Told()
    for publisher, status in (("The Fen Post", "possible"), ("The Moor Echo", "planned")):
        arms(told, told.report(publisher), status=status)
    [finding] = findings_of(told)
    assert finding.question == "Will Peru supply weapons to Mali?"


def test_told_less_exactly_is_told_of_the_same() -> None:
    told = Told()
    arms(told, told.report("The Fen Post"))
    told.event(told.report("The Moor Echo"), "supply", agent="Peru", goods="ammunition")
    told.event(told.report("The Bog Times"), "supply", agent="Peru", recipient="Mali", goods="ammunition")
    [finding] = findings_of(told)
    assert len(finding.events) == 3
    assert {link.rule for link in finding.links} == {
        "same parties and goods", "does not tell to whom", "a kind of the goods that others tell of",
    }  # fmt: skip


def test_what_fits_two_questions_joins_neither() -> None:
    told = Told()
    for recipient in ("Mali", "Malta"):
        for publisher in ("The Fen Post", "The Moor Echo"):
            told.event(told.report(publisher), "supply", agent="Peru", recipient=recipient, goods="weapons")
    told.event(told.report("The Bog Times"), "supply", agent="Peru", goods="weapons")
    assert sorted(len(finding.events) for finding in findings_of(told)) == [2, 2]


def test_the_same_done_again_months_later_is_another_question_and_no_conflict() -> None:
    told = Told()
    for day in ("2022-06-13", "2024-05-21"):
        for publisher in ("The Fen Post", "The Moor Echo"):
            told.event(told.report(publisher), "visit", agent="Ann Lee", destination="Mali", days=(day, day))
    questions = {finding.question: finding.conflicts for finding in findings_of(told)}
    assert questions == {"Did Ann Lee visit Mali (2022-06)?": (), "Did Ann Lee visit Mali (2024-05)?": ()}


def test_a_name_that_a_reader_took_for_two_kinds_of_thing_is_one_party() -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        told.event(told.report(publisher), "detain", agent="Mali", patient="Brightfin")
    first, second = [role.mention for event in told.events for role in event.roles if role.role == "patient"]
    entities = [entity for entity in told.entities() if entity.name != "Brightfin"]
    brightfin = next(entity for entity in told.entities() if entity.name == "Brightfin")
    entities += [
        msgspec.structs.replace(brightfin, id=f"e-{kind}", type=kind, mentions=(mention,))
        for kind, mention in (("person", first), ("company", second))
    ]
    found = find_findings(
        reports=told.reports, mentions=told.mentions, entities=entities, statements=(), events=told.events, reprints=()
    )
    assert [len(finding.events) for finding in found] == [2]


@pytest.mark.parametrize(("words", "n_conflicts"), [("300", 1), ("about 110", 0), ("more than 100", 0)])
def test_about_as_many_is_no_other_number(words: str, n_conflicts: int) -> None:
    told = Told()
    number = float(words.split()[-1])
    arms(told, told.report("The Fen Post"), quantity=120)
    report = told.report("The Moor Echo", text=f"{words} crates came")
    event = arms(told, report)
    start = report.text.index(words.split()[-1])
    role = Role(role="quantity", words=report.cite(start, len(words)), mention=None, value=number)
    told.events[-1] = msgspec.structs.replace(event, roles=(*event.roles, role))
    [finding] = findings_of(told)
    assert len(finding.conflicts) == n_conflicts


def test_unnamed_officials_of_a_state_and_its_minister_are_one_origin_and_other_unnamed_ones_none() -> None:
    told = Told()
    first, second, third = (told.report(name) for name in ("The Fen Post", "The Moor Echo", "The Bog Times"))
    told.say(first, arms(told, first), None, called="Peruvian officials")
    told.say(second, arms(told, second), None, called="two people who know the talks")
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"
    told.say(third, arms(told, third), "Ann Lee", called="the Peruvian minister Ann Lee")
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"


def test_a_sentence_that_only_passes_on_what_somebody_said_is_no_second_voice() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = arms(told, report)
    told.say(report, event, "Ann Lee")
    inside = told.statements[-1]
    around = told.say(report, event, None, mode="author")
    wide = msgspec.structs.replace(inside.content, end=inside.content.end + 20)
    told.statements[-1] = msgspec.structs.replace(around, content=wide)
    told.say(report, event, "Bo Ek", stance="deny")
    [finding] = findings_of(told)
    assert {position.speaker for position in finding.positions} == {"e-Ann Lee", "e-Bo Ek"}


@pytest.mark.parametrize(
    ("status", "question"),
    [
        ("occurred", "Did Peru come to own Brightfin?"),
        ("ongoing", "Does Peru own Brightfin?"),
        ("planned", "Will Peru come to own Brightfin?"),
    ],
)
def test_what_was_bought_and_what_is_owned_are_asked_differently(status: EventStatus, question: str) -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        told.event(told.report(publisher), "own", agent="Peru", patient="Brightfin", status=status)
    assert [finding.question for finding in findings_of(told)] == [question]


def test_words_that_somebody_with_a_name_says_too_are_no_second_voice() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = arms(told, report)
    told.say(report, event, "Ann Lee")
    told.say(report, event, None, called="in her opinion")
    other = told.report("The Moor Echo")
    told.say(other, arms(told, other), "Bo Ek")
    [finding] = findings_of(told)
    assert {position.speaker for position in finding.positions} == {"e-Ann Lee", "e-Bo Ek"}


@pytest.mark.parametrize(("wide", "n"), [("equipment", 1), ("goods", 2), ("medicines", 2)])
def test_goods_of_a_kind_that_another_report_tells_of_more_widely_are_asked_of_once(wide: str, n: int) -> None:
    told = Told()
    for goods in ("thermal cameras", wide):
        report = told.report(f"The {goods} Post")
        event = told.event(report, "supply", agent="Peru", recipient="Mali", goods=goods)
        for speaker in (f"Ann {goods}", f"Bo {goods}"):
            told.say(report, event, speaker)
    assert len(findings_of(told)) == n
