"""Turns of phrase in what is said."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.statements.contents import Said, has_turn, said_in

DOUBTED = (
    "Es/PRON/expl>3 ist~sein/AUX.Fin/cop>3 fraglich/ADJ/root ,>7 ob/SCONJ/mark>7 Falk/PROPN/nsubj>7 "
    "kommt~kommen/VERB.Fin/csubj>3 ."
)
NOT_DOUBTED = "Das~der/PRON/nsubj>4 ist~sein/AUX.Fin/cop>4 nicht/PART.Neg/advmod>4 fraglich/ADJ/root ."
CHANCES = (
    "Die~der/DET/det>2 Chance/NOUN/nsubj>9 ,>6 dass/SCONJ/mark>6 Falk/PROPN/nsubj>6 kommt~kommen/VERB.Fin/acl>2 ,>6 "
    "ist~sein/AUX.Fin/cop>9 gering/ADJ/root ."
)


def said(tree: str) -> Said:
    sentence = reading(tree, language="de").sentences[0]
    found = said_in(sentence, (sentence.start, sentence.end))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("tree", "turn", "expected"),
    [
        (DOUBTED, "fraglich", True),
        (DOUBTED, "^es ist", True),
        (DOUBTED, "^fraglich", False),
        (DOUBTED, "falk kommt", False),
        (NOT_DOUBTED, "fraglich", False),
        (NOT_DOUBTED, "nicht fraglich", True),
        (CHANCES, "chance … gering", True),
        (CHANCES, "chance gering", False),
        (CHANCES, "falk … gering", False),
    ],
)
def test_a_turn_stands_in_the_main_clause_and_is_not_negated(tree: str, turn: str, expected: bool) -> None:
    assert has_turn(said(tree), (turn,)) is expected


def test_nothing_is_said_outside_a_sentence() -> None:
    sentence = reading(DOUBTED, language="de").sentences[0]
    assert said_in(sentence, (sentence.end, sentence.end + 5)) is None
