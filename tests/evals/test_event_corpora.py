"""The measure beside corpora of others: what they cannot hold is not counted against us."""

from __future__ import annotations

import pytest

from evals.event_corpora import Document, Marked, compared
from wederhoor.read.models import default_reader

TEXT = "Die Piloten der Fluglinie Nordair streikten am Montag. Die Streiks dauern an."


@pytest.mark.slow
@pytest.mark.parametrize(("with_party", "precision"), [(True, 1.0), (False, 0.5)])
def test_an_event_without_a_party_is_left_out_where_the_corpus_marks_none(with_party: bool, precision: float) -> None:
    at = TEXT.index("streikten")
    marked = Marked(frozenset(("protest",)), (at, at + len("streikten")), ())
    figures = compared([Document(TEXT, "de", (marked,))], default_reader(1).read, with_party=with_party)
    assert figures["events.precision"] == precision
    assert figures["events.recall"] == 1.0
