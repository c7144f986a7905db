"""Pairs of verb and prefix are compared by place."""

from __future__ import annotations

import pytest

from evals.reader import Parsed
from evals.verbs import f1, found_pairs, gold_pairs, mistakes
from extract.trees import reading

GOLD = Parsed(
    ("Er", "lehnt", "ab"), ("PRON", "VERB", "ADP"), (1, -1, 1), ("nsubj", "root", "compound:prt"), (False,) * 3
)


def test_pairs_are_read_from_both_trees() -> None:
    [sentence] = reading("""
        Er    er     PRON _ 2 nsubj
        lehnt lehnen VERB VerbForm=Fin 0 root
        ab    ab     ADP  _ 2 compound:prt
    """).sentences
    assert gold_pairs(GOLD) == found_pairs(sentence) == {(1, 2)}


def test_a_missed_pair_and_a_wrong_one_cost_and_are_listed() -> None:
    assert f1([({(1, 2)}, {(1, 2)}), ({(1, 2)}, {(0, 2)})]) == 0.5
    assert list(mistakes([(GOLD, {(1, 2)}, {(0, 2)})])) == ["  wrong   Er … ab", "  missed  lehnt … ab"]


def test_nothing_to_check_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        f1([(set(), {(0, 1)})])
