"""Denials and doubts whose object only points to a statement."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "line"),
    [
        (
            "de",
            (
                "Das~der/DET.PronType=Art/det>2 Ministerium/NOUN/nsubj>3 "
                "bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>3 ."
            ),
            "Das Ministerium deny: das",
        ),
        (
            "de",
            "Das~der/DET.Dem/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root Falk/PROPN/nsubj>2 .",
            "Falk deny: Das",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 widersprach~widersprechen/VERB.Mood=Ind.3.Pres.Fin/root "
                "der/DET.PronType=Art/det>4 Darstellung/NOUN/obj>2 ."
            ),
            "Falk deny: der Darstellung",
        ),
        (
            "nl",
            (
                "Het/DET/det>2 leger/NOUN/nsubj>3 sprak~spreken/VERB.Past.Fin/root dit/PRON.3.Dem/obj>3 "
                "tegen/ADP/compound:prt>3 ."
            ),
            "Het leger deny: dit",
        ),
        (
            "nl",
            (
                "Peru/PROPN/nsubj>2 verwerpt~verwerpen/VERB.Pres.Fin/root de/DET/det>4 "
                "beschuldigingen~beschuldiging/NOUN/obj>2 ."
            ),
            "Peru deny: de beschuldigingen",
        ),
        (
            "en",
            (
                "The/DET.PronType=Art/det>2 ministry/NOUN/nsubj>3 denies~deny/VERB.Mood=Ind.3.Pres.Fin/root "
                "it/PRON.3.Prs/obj>3 ."
            ),
            "The ministry deny: it",
        ),
        (
            "en",
            "Prosecutors~prosecutor/NOUN/nsubj>2 doubt/VERB.Mood=Ind.3.Pres.Fin/root that/PRON.Dem/obj>2 .",
            "Prosecutors doubt: that",
        ),
    ],
)
def test_what_is_denied_may_be_a_pronoun_or_a_word_for_a_statement(language: str, tree: str, line: str) -> None:
    assert lines(told(tree, language=language)) == [line]


def test_who_rejects_a_proposal_opposes_it() -> None:
    tree = (
        "Falk/PROPN/nsubj>2 rejected~reject/VERB.Mood=Ind.3.Past.Fin/root the/DET.PronType=Art/det>4 "
        "proposal/NOUN/obj>2 ."
    )
    assert lines(told(tree, language="en")) == ["Falk oppose: the proposal"]


def test_a_clause_beside_the_noun_is_what_is_denied() -> None:
    tree = (
        "Falk/PROPN/nsubj>2 widersprach~widersprechen/VERB.Mood=Ind.3.Pres.Fin/root der/DET.PronType=Art/det>4 "
        "Darstellung/NOUN/obj>2 ,>9 wonach/ADV/advmod>9 das~der/DET.PronType=Art/det>8 Abkommen/NOUN/nsubj>9 "
        "gescheitert~scheitern/VERB.Part/ccomp>2 sei~sein/AUX.Sub.3.Pres.Fin/aux>9 ."
    )
    assert lines(told(tree)) == ["Falk deny: das Abkommen gescheitert sei"]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 lehnte~lehnen/VERB.Mood=Ind.3.Past.Fin/root eine~ein/DET.PronType=Art/det>4 "
                "Stellungnahme/NOUN/obj>2 ab/ADP/compound:prt>2 ."
            ),
        ),
        (
            "nl",
            "Falk/PROPN/nsubj>2 gaf~geven/VERB.Past.Fin/root geen/DET/det>4 commentaar/NOUN/obj>2 .",
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 declined~decline/VERB.Mood=Ind.3.Past.Fin/root to/PART/mark>4 "
                "comment/VERB.Inf/xcomp>2 ."
            ),
        ),
    ],
)
def test_declining_to_comment_says_nothing(language: str, tree: str) -> None:
    assert told(tree, language=language) == []


def test_who_does_not_deny_something_lets_it_stand() -> None:
    [statement] = told(
        "Falk/PROPN/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>2 "
        "nicht/PART.Neg/advmod>2 ."
    )

    assert (statement.stance, statement.content.text) == ("assert", "das")


def test_a_place_speaks_where_a_denial_names_nobody_else() -> None:
    tree = (
        "In/ADP/case>2 Peru/PROPN/obl>6 wurden~werden/AUX.Mood=Ind.3.Past.Fin/aux:pass>6 "
        "die~der/DET.PronType=Art/det>5 Vorwürfe~Vorwurf/NOUN/nsubj:pass>6 "
        "zurückgewiesen~zurückweisen/VERB.Part/root ."
    )
    assert lines(told(tree)) == ["Peru deny: die Vorwürfe"]
