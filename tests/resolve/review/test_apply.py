"""What stands once people have marked it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fakes import FIRST, SECOND, a_case, a_report, tell
from resolve.review.marked import marked, marks
from wederhoor.record import Case, Mark, Report, Statement, report_id
from wederhoor.resolve.review.apply import review, review_told

CASE = a_case()
SAYS = CASE.statements[0]  # Boris Lind said that Oslo agrees on 100 drones
VISIT = CASE.events[0]


def under(*given_now: Mark, case: Case = CASE) -> Case:
    return review(replace(case, marks=given_now))


def test_what_is_accepted_stays_as_it_is_and_what_nobody_marked_too() -> None:
    after = under(marked(CASE, "accept", SAYS.id))
    assert (after.statements, after.events, after.findings) == (CASE.statements, CASE.events, CASE.findings)
    assert [one.standing for one in after.reviews] == ["applied"]


def test_what_is_rejected_is_set_aside() -> None:
    after = under(marked(CASE, "reject", SAYS.id), marked(CASE, "reject", VISIT.id))
    assert SAYS.id not in {one.id for one in after.statements}
    assert VISIT.id not in {one.id for one in after.events}
    assert (after.set_aside.statements, after.set_aside.events) == ((SAYS,), (VISIT,))


def test_a_correction_changes_what_it_names_and_nothing_else() -> None:
    after = under(marked(CASE, "correct", SAYS.id, stance="deny", certainty="possible"))
    assert after.statements[0] == replace(SAYS, stance="deny", certainty="possible", certainty_words=())
    assert after.statements[1:] == CASE.statements[1:]


def test_a_speaker_is_put_right_by_a_name_that_the_report_holds() -> None:
    after = under(marked(CASE, "correct", SAYS.id, speaker="Anna Berg"))
    berg = next(m for m in CASE.mentions if m.report == SAYS.report and m.name == "Anna Berg")
    assert (after.statements[0].speaker, after.statements[0].speaker_words) == (berg.id, berg.words)
    assert berg.id not in after.statements[0].through


@pytest.mark.parametrize(("who", "kind"), [("author", "author"), ("anonymous", "anonymous")])
def test_a_statement_can_be_nobodys(who: str, kind: str) -> None:
    after = under(marked(CASE, "correct", SAYS.id, speaker=who))
    said = after.statements[0]
    assert (said.speaker, said.speaker_words, said.speaker_class) == (None, None, kind)


def test_an_event_is_put_right_in_type_status_and_roles() -> None:
    wish = {"type": "travel", "status": "planned", "roles": (("agent", "Boris Lind"), ("quantity", ""))}
    after = under(marked(CASE, "correct", VISIT.id, **wish))
    event = after.events[0]
    lind = next(m for m in CASE.mentions if m.report == VISIT.report and m.name == "Boris Lind")
    assert (event.type, event.status) == ("travel", "planned")
    assert {role.role: role.mention for role in event.roles if role.role in ("agent", "quantity")} == {"agent": lind.id}


def test_a_role_can_be_words_that_name_nobody() -> None:
    after = under(marked(CASE, "correct", VISIT.id, roles=(("goods", "100 drones"),)))
    [goods] = [role for role in after.events[0].roles if role.role == "goods"]
    assert (goods.words.text, goods.mention) == ("100 drones", None)


def test_a_finding_is_put_right_in_question_and_verdict_or_set_aside() -> None:
    [finding] = CASE.findings
    after = under(marked(CASE, "correct", finding.id, question="Was she there?", verdict="disputed"))
    assert [(one.question, one.verdict) for one in after.findings] == [("Was she there?", "disputed")]
    after = under(marked(CASE, "reject", finding.id))
    assert (after.findings, after.set_aside.findings) == ((), (finding,))


def test_corrections_add_up_and_the_later_wins_where_both_speak() -> None:
    first = marked(CASE, "correct", SAYS.id, stance="deny", certainty="possible")
    later = marked(CASE, "correct", SAYS.id, stance="doubt")
    last = marked(CASE, "correct", SAYS.id, certainty="probable")
    after = under(first, later, last)
    assert (after.statements[0].stance, after.statements[0].certainty) == ("doubt", "probable")
    assert [one.standing for one in after.reviews] == ["overridden", "applied", "applied"]


def test_the_latest_mark_says_whether_it_stands() -> None:
    accepted, rejected = marked(CASE, "accept", SAYS.id), marked(CASE, "reject", SAYS.id)
    assert under(accepted, rejected).set_aside.statements == (SAYS,)
    after = under(rejected, accepted)
    assert after.set_aside.statements == ()
    assert [one.standing for one in after.reviews] == ["overridden", "applied"]


def test_an_acceptance_is_of_what_was_seen_and_of_nothing_else() -> None:
    mark = marked(CASE, "accept", SAYS.id)
    newer = replace(CASE, statements=(replace(SAYS, stance="deny"), *CASE.statements[1:]))
    after = under(mark, case=newer)
    assert [(one.standing, one.now) for one in after.reviews] == [("outdated", SAYS.id)]


def holding(case: Case, *, within: Statement | None = None) -> Case:
    """The case with its first event told in its first statement."""
    said = replace(SAYS, events=(VISIT.id,))
    inner = replace(SAYS, id="s-inner", within=SAYS.id)
    return replace(case, statements=(said, inner, *case.statements[1:]))


def test_an_event_that_only_rejected_statements_tell_goes_with_them() -> None:
    case = holding(CASE)
    case = replace(case, statements=(case.statements[0], *case.statements[2:]))
    rejected = marked(case, "reject", SAYS.id)
    after = under(rejected, case=case)
    assert (VISIT.id in {e.id for e in after.events}, after.set_aside.events) == (False, (VISIT,))
    kept = under(rejected, marked(case, "accept", VISIT.id), case=case)
    assert VISIT.id in {e.id for e in kept.events}


def test_what_lies_in_a_rejected_statement_points_to_it_no_more() -> None:
    after = under(marked(holding(CASE), "reject", SAYS.id), case=holding(CASE))
    assert next(s for s in after.statements if s.id == "s-inner").within is None


def test_a_rejected_event_leaves_the_statements_that_hold_it() -> None:
    after = under(marked(holding(CASE), "reject", VISIT.id), case=holding(CASE))
    assert all(VISIT.id not in s.events for s in after.statements)


def reread(publisher: str | None, title: str = "", text: str = FIRST) -> Case:
    """The first report as a newer version may read it: under another id, since it found another publisher."""
    report = a_report(text, publisher=publisher)
    return a_case(report, a_report(SECOND, path="b.txt"))


def test_marks_hold_when_a_newer_version_finds_another_publisher() -> None:
    given_now = (marked(CASE, "reject", SAYS.id), marked(CASE, "correct", VISIT.id, roles=(("agent", "Boris Lind"),)))
    newer = reread("The Marsh Courier")
    assert newer.reports[0].id != CASE.reports[0].id
    after = under(*given_now, case=newer)
    assert [one.standing for one in after.reviews] == ["applied", "applied"]
    assert len(after.statements) == len(newer.statements) - 1


def test_a_mark_whose_words_are_gone_is_told_as_such() -> None:
    after = under(marked(CASE, "reject", SAYS.id), case=reread("X", text="A visit is planned\n\nAnna Berg waits."))
    assert [(one.standing, one.now, one.near) for one in after.reviews] == [("unplaced", None, None)]


def test_a_mark_on_words_that_are_cut_otherwise_now_names_what_is_nearest() -> None:
    shorter = replace(SAYS, id="s-shorter", content=cited(SAYS.report, SAYS.content.start, SAYS.content.end - 4))
    newer = replace(CASE, statements=(shorter, *CASE.statements[1:]))
    after = under(marked(CASE, "accept", SAYS.id), case=newer)
    assert [(one.standing, one.near) for one in after.reviews] == [("unplaced", "s-shorter")]


def cited(report: str, start: int, end: int):  # type: ignore[no-untyped-def]
    return next(r for r in CASE.reports if r.id == report).cite(start, end)


def test_of_two_statements_on_the_same_words_only_the_marked_one_goes() -> None:
    twin = replace(SAYS, id="s-twin", stance="deny")
    case = replace(CASE, statements=(SAYS, twin, *CASE.statements[1:]))
    after = under(marked(case, "reject", "s-twin"), case=case)
    assert [s.id for s in after.set_aside.statements] == ["s-twin"]


def two_reports(*, same: bool) -> tuple[Report, Report]:
    return a_report(FIRST, publisher="A"), a_report(FIRST if same else SECOND, publisher="B", path="b.txt")


@pytest.mark.parametrize(("same", "standing"), [(True, "unplaced"), (False, "applied")])
def test_words_that_stand_in_two_reports_tell_no_place(same: bool, standing: str) -> None:
    mark = marked(CASE, "reject", SAYS.id)  # of a report that is gone
    after = under(mark, case=a_case(*two_reports(same=same)))
    assert [one.standing for one in after.reviews] == [standing]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_under_any_marks_nothing_points_to_what_is_gone_and_every_mark_is_told_of(data: st.DataObject) -> None:
    case = holding(CASE)
    given_now = data.draw(marks(case))
    after = under(*given_now, case=case)
    assert [one.mark for one in after.reviews] == [mark.id for mark in given_now]
    kept = {s.id for s in after.statements} | {e.id for e in after.events}
    pointed = {name for s in after.statements for name in (*s.events, s.within, s.answers) if name}
    assert pointed <= kept
    n_before = len(case.statements) + len(case.events) + len(case.findings)
    aside = after.set_aside
    n_after = sum(map(len, (after.statements, after.events, after.findings)))
    assert n_before == n_after + sum(map(len, (aside.statements, aside.events, aside.findings)))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_marks_on_one_record_do_not_touch_another(data: st.DataObject) -> None:
    given_now = data.draw(marks(CASE))
    after = review_told(replace(CASE, marks=given_now))
    marked_ids = {mark.record for mark in given_now}
    assert {s for s in CASE.statements if s.id not in marked_ids} <= set(after.statements)
    assert {e for e in CASE.events if e.id not in marked_ids} <= set(after.events)


def test_the_case_of_the_fakes_is_what_these_tests_think() -> None:
    assert report_id(FIRST, "The Fen Post", CASE.reports[0].title) == CASE.reports[0].id
    assert tell(CASE.reports[0]).statements[0] == SAYS
