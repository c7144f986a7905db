"""What a report tells itself stands on the page in its own sentence."""

from __future__ import annotations

from msgspec.structs import replace

from publish.cases import ferry_case
from wederhoor.publish.lines import Words
from wederhoor.publish.view import build_page
from wederhoor.publish.views.context import lit
from wederhoor.record import Position


def test_of_a_long_sentence_the_word_for_the_act_is_lit() -> None:
    words = Words(f"{'Long ago ' * 15}he left and left.", "en")
    shown = lit(words, [(138, 142), (140, 142), (147, 151)])
    assert [piece for piece, is_lit in shown.pieces if is_lit] == ["left", "left"]
    assert "".join(piece for piece, _ in shown.pieces) == words.text
    assert lit(Words("he left", "en"), [(3, 7)]).lit == ()


def test_a_position_that_no_statement_holds_is_shown_in_the_sentence_of_its_event() -> None:
    case = ferry_case()
    [left] = [event for event in case.events if event.type == "travel"]
    publisher = next(report.publisher for report in case.reports if report.id == left.report)
    told = Position(speaker=None, publisher=publisher, stance="assert", certainty="certain", statements=())
    finding = replace(case.findings[0], events=(left.id,), positions=(told,))
    sections = build_page(replace(case, findings=(finding,))).findings
    [position] = [position for section in sections for view in section.findings for position in view.positions]
    [(printed, words, answered)] = position.quotes
    assert (printed, words.text, answered) == ("", "He left the port in 1994.", None)
    assert words.href == f"#words-{left.id}"
    assert "Forty engines" in position.holder.name
