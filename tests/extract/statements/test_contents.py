"""Turns of phrase in what is said."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.statements.contents import Said, has_turn, said_in

DOUBTED = """
    Es es PRON _ 3 expl
    ist sein AUX VerbForm=Fin 3 cop
    fraglich fraglich ADJ _ 0 root
    , , PUNCT _ 7 punct
    ob ob SCONJ _ 7 mark
    Falk Falk PROPN _ 7 nsubj
    kommt kommen VERB VerbForm=Fin 3 csubj
    . . PUNCT _ 3 punct
"""
NOT_DOUBTED = """
    Das der PRON _ 4 nsubj
    ist sein AUX VerbForm=Fin 4 cop
    nicht nicht PART Polarity=Neg 4 advmod
    fraglich fraglich ADJ _ 0 root
    . . PUNCT _ 4 punct
"""
CHANCES = """
    Die der DET _ 2 det
    Chance Chance NOUN _ 9 nsubj
    , , PUNCT _ 6 punct
    dass dass SCONJ _ 6 mark
    Falk Falk PROPN _ 6 nsubj
    kommt kommen VERB VerbForm=Fin 2 acl
    , , PUNCT _ 6 punct
    ist sein AUX VerbForm=Fin 9 cop
    gering gering ADJ _ 0 root
    . . PUNCT _ 9 punct
"""


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
