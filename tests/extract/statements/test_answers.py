"""Which statement a denial that only points to it is tied to."""

from __future__ import annotations

import pytest

from extract.told import answered, told


@pytest.mark.parametrize(
    ("language", "trees"),
    [
        (
            "de",
            [
                (
                    "Laut~Laut/ADP/case>2 Falk/PROPN/obl>3 liefert~liefern/VERB.Mood=Ind.3.Pres.Fin/root "
                    "Peru/PROPN/nsubj>3 Waffen~Waffe/NOUN/obj>3 an/ADP/case>7 Mali/PROPN/obl>3 ."
                ),
                "Peru/PROPN/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>2 .",
            ],
        ),
        (
            "nl",
            [
                (
                    "Volgens/ADP/case>2 Falk/PROPN/obl>3 levert~leveren/VERB.Pres.Fin/root Peru/PROPN/nsubj>3 "
                    "wapens~wapen/NOUN/obj>3 aan/ADP/case>7 Mali/PROPN/obl>3 ."
                ),
                (
                    "Peru/PROPN/nsubj>2 spreekt~spreken/VERB.Pres.Fin/root dat/DET.Dem/det>4 bericht/NOUN/obj>2 "
                    "tegen/ADP/compound:prt>2 ."
                ),
            ],
        ),
        (
            "en",
            [
                (
                    "Falk/PROPN/nsubj>2 said~say/VERB.Mood=Ind.3.Past.Fin/root Peru/PROPN/nsubj>4 "
                    "supplies~supply/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 weapons~weapon/NOUN/obj>4 to/ADP/case>7 "
                    "Mali/PROPN/obl>4 ."
                ),
                "Peru/PROPN/nsubj>2 denied~deny/VERB.Mood=Ind.3.Past.Fin/root it/PRON.3.Prs/obj>2 .",
            ],
        ),
    ],
)
def test_a_denial_answers_the_statement_before_it(language: str, trees: list[str]) -> None:
    found = told(*trees, language=language)
    assert (answered(found) or "").split()[-2:] == found[0].content.text.split()[-2:]


def test_a_denial_that_comes_first_answers_the_statement_behind_it() -> None:
    trees = [
        (
            "Peru/PROPN/nsubj>2 wies~weisen/VERB.Mood=Ind.3.Pres.Fin/root die~der/DET.PronType=Art/det>4 "
            "Vorwürfe~Vorwurf/NOUN/obj>2 zurück/ADP/compound:prt>2 ."
        ),
        (
            "Falk/PROPN/nsubj>3 hatte~haben/AUX.Mood=Ind.3.Past.Fin/aux>3 gesagt~sagen/VERB.Part/root ,>6 "
            "Peru/PROPN/nsubj>6 liefere~liefern/VERB.Mood=Ind.3.Pres.Fin/ccomp>3 Waffen~Waffe/NOUN/obj>6 "
            "an/ADP/case>9 Mali/PROPN/obl>6 ."
        ),
    ]
    found = told(trees[0], trees[1])
    assert answered(found) is None  # another paragraph


def test_nobody_answers_themselves() -> None:
    trees = [
        (
            "Falk/PROPN/nsubj>2 sagt~sagen/VERB.Mood=Ind.3.Pres.Fin/root ,>5 Peru/PROPN/nsubj>5 "
            "liefere~liefern/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 Waffen~Waffe/NOUN/obj>5 an/ADP/case>8 Mali/PROPN/obl>5 "
            "."
        ),
        "Falk/PROPN/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>2 .",
    ]
    assert answered(told(*trees)) is None


def test_the_side_that_a_statement_names_outweighs_a_nearer_statement() -> None:
    trees = [
        (
            "Laut~Laut/ADP/case>2 Reuters/PROPN/obl>3 liefert~liefern/VERB.Mood=Ind.3.Pres.Fin/root "
            "Peru/PROPN/nsubj>3 Waffen~Waffe/NOUN/obj>3 an/ADP/case>7 Mali/PROPN/obl>3 ."
        ),
        (
            "Berg/PROPN/nsubj>2 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root ,>7 der/DET.PronType=Art/det>5 "
            "Hafen/NOUN/nsubj>7 sei~sein/AUX.Sub.3.Pres.Fin/cop>7 offen/ADJ/ccomp>2 ."
        ),
        (
            "Peru/PROPN/nsubj>2 wies~weisen/VERB.Mood=Ind.3.Pres.Fin/root die~der/DET.PronType=Art/det>4 "
            "Vorwürfe~Vorwurf/NOUN/obj>2 zurück/ADP/compound:prt>2 ."
        ),
    ]
    assert answered(told(*trees)) == "liefert Peru Waffen an Mali"


def test_far_away_statements_without_a_hint_are_not_answered() -> None:
    trees = [
        (
            "Berg/PROPN/nsubj>2 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root ,>7 der/DET.PronType=Art/det>5 "
            "Hafen/NOUN/nsubj>7 sei~sein/AUX.Sub.3.Pres.Fin/cop>7 offen/ADJ/ccomp>2 ."
        ),
        "Es/PRON.3.Prs/nsubj>2 regnete~regnen/VERB.Mood=Ind.3.Past.Fin/root .",
        "Es/PRON.3.Prs/nsubj>2 schneite~schneien/ADJ/root .",
        "Peru/PROPN/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>2 .",
    ]
    assert answered(told(*trees)) is None


def test_a_denial_is_itself_never_answered_by_a_denial_that_only_points() -> None:
    trees = [
        (
            "Laut~Laut/ADP/case>2 Falk/PROPN/obl>3 liefert~liefern/VERB.Mood=Ind.3.Pres.Fin/root Peru/PROPN/nsubj>3 "
            "Waffen~Waffe/NOUN/obj>3 an/ADP/case>7 Mali/PROPN/obl>3 ."
        ),
        "Peru/PROPN/nsubj>2 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root das~der/PRON.Dem/obj>2 .",
        (
            "Auch/ADV/advmod>2 Mali/PROPN/nsubj>3 bestreitet~bestreiten/VERB.Mood=Ind.3.Pres.Fin/root "
            "das~der/PRON.Dem/obj>3 ."
        ),
    ]
    denials = [s for s in told(*trees) if s.stance == "deny"]
    assert len(denials) == 2
    assert len({s.answers for s in denials}) == 1
