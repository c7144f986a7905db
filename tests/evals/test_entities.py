"""The measure of who is who."""

from __future__ import annotations

import pytest

from evals.attribution import plain_report
from evals.entities import STORIES, Judged, Mark, Text, figures, parse_marks, stories


def judged(*pairs: tuple[str, str | None]) -> list[Judged]:
    text = Text(plain_report("x", "en"), (), "x")
    return [Judged(Mark(0, 1, identity, "name"), text, entity) for identity, entity in pairs]


def test_marks_may_be_nested_and_leave_the_plain_text() -> None:
    plain, marks = parse_marks("[[Falks|falk] Chef|berg.d] ging, [er|berg.p] blieb.")
    assert plain == "Falks Chef ging, er blieb."
    assert [(plain[m.start : m.end], m.identity, m.form) for m in marks] == [
        ("Falks", "falk", "name"),
        ("Falks Chef", "berg", "description"),
        ("er", "berg", "pronoun"),
    ]


def test_a_perfect_answer_scores_one_and_a_split_costs_recall() -> None:
    assert figures(judged(("a", "1"), ("a", "1"), ("b", "2")))["b3_f1"] == 1.0
    split = figures(judged(("a", "1"), ("a", "2")))
    assert (split["b3_precision"], split["b3_recall"]) == (1.0, 0.5)


def test_a_merge_costs_precision_and_what_was_not_found_costs_recall() -> None:
    merged = figures(judged(("a", "1"), ("b", "1")))
    assert (merged["b3_precision"], merged["b3_recall"]) == (0.5, 1.0)
    missed = figures(judged(("a", "1"), ("a", None)))
    assert (missed["b3_precision"], missed["b3_recall"], missed["found"]) == (1.0, 0.25, 0.5)


def test_measuring_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        figures([])


@pytest.mark.parametrize("part", ["dev", "held"])
def test_every_story_has_marks_that_stand_in_its_text(part: str) -> None:
    texts = stories(STORIES / part)
    assert len(texts) >= 30
    for text in texts:
        assert text.marks
        assert all(text.report.text[m.start : m.end].strip() for m in text.marks)
        assert "[" not in text.report.text
