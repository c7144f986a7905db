"""Speech acts that are told with a noun phrase, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.drafted import told


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            "Falk/PROPN.Sing/nsubj>2 warnt~warnen/VERB.Fin.Sing/root vor/ADP/case>4 Streiks~Streik/NOUN.Plur/obl>2 .",
            ("Streiks", "Falk", "warnt", "indirect", "warn"),
        ),
        (
            "de",
            "Falk/PROPN.Sing/nsubj>2 kritisiert~kritisieren/VERB.Fin.Sing/root den~der/DET.Def/det>4 "
            "Plan/NOUN.Sing/obj>2 .",
            ("den Plan", "Falk", "kritisiert", "indirect", "oppose"),
        ),
        (
            "en",
            "Falk/PROPN.Sing/nsubj>2 called~call/VERB.Fin.Sing/root for/ADP/case>5 a/DET/det>5 ban/NOUN.Sing/obl>2 .",
            ("a ban", "Falk", "called", "indirect", "demand"),
        ),
        (
            "nl",
            "Falk/PROPN.Sing/nsubj>2 noemde~noemen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>2 een/DET/det>5 "
            "buur/NOUN.Sing/xcomp>2 .",
            ("Peru een buur", "Falk", "noemde", "indirect", "assert"),
        ),
    ],
)
def test_what_is_told_with_a_noun_phrase_takes_the_stance_of_its_verb(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert told(tree, language) == [expected]


def test_another_preposition_says_nothing() -> None:
    tree = "Falk/PROPN.Sing/nsubj>2 warnt~warnen/VERB.Fin.Sing/root in/ADP/case>4 Lima/PROPN.Sing/obl>2 ."
    assert told(tree) == []
