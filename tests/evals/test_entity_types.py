"""The sentences whose names have a known type, and those whose offices are known."""

from __future__ import annotations

import pytest

from evals import entity_types, offices
from evals.entity_types import Judged


def test_the_marked_words_stand_where_the_marks_say() -> None:
    first = next(entity_types.sentences("dev"))
    [(start, end, kind)] = first.marks
    assert (first.report.text[start:end], kind) == ("Seeadler", "other")


def test_no_sentence_is_worked_on_and_held_out() -> None:
    worked, held = ({typed.report.text for typed in entity_types.sentences(part)} for part in ("dev", "held"))
    assert len(worked | held) == len(worked) + len(held) >= 120


def test_a_name_that_is_not_found_counts_as_wrong() -> None:
    judged = [Judged("nl", "Acme", "Acme …", "company", found) for found in ("company", "-")]
    assert entity_types.figures(judged) == {"accuracy": 0.5, "accuracy.nl": 0.5}


def test_nothing_checked_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        entity_types.figures([])
    with pytest.raises(ValueError, match="nothing was checked"):
        offices.figures(iter([]))


def test_an_office_that_nobody_found_counts_as_wrong() -> None:
    wanted = next(offices.sentences("dev"))
    assert offices.figures(iter([(wanted, None)]))["found"] == 0.0
    assert wanted.country is None
