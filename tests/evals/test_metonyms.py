"""The sentences in which a capital acts or is a place."""

from __future__ import annotations

from evals import metonyms
from evals.entity_types import Part, sentences


def texts(part: Part) -> list[str]:

    return [t.report.text for t in sentences(part, metonyms.SENTENCES, in_a_row=metonyms.IN_A_ROW)]


def test_no_sentence_is_worked_on_and_held_out() -> None:
    worked, held = texts("dev"), texts("held")
    assert not set(worked) & set(held)
    assert min(len(worked), len(held)) >= 60


def test_both_uses_stand_on_both_sides() -> None:
    parts: tuple[Part, Part] = ("dev", "held")
    for part in parts:
        uses = [use for t in sentences(part, metonyms.SENTENCES, in_a_row=metonyms.IN_A_ROW) for *_, use in t.marks]
        assert set(uses) == {"acts", "place"}
        assert min(uses.count("acts"), uses.count("place")) >= 30
