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
                """
                    Laut Laut ADP _ 2 case
                    Falk Falk PROPN _ 3 obl
                    liefert liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                    Peru Peru PROPN _ 3 nsubj
                    Waffen Waffe NOUN _ 3 obj
                    an an ADP _ 7 case
                    Mali Mali PROPN _ 3 obl
                    . . PUNCT _ 3 punct
                """,
                """
                    Peru Peru PROPN _ 2 nsubj
                    bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                    das der PRON PronType=Dem 2 obj
                    . . PUNCT _ 2 punct
                """,
            ],
        ),
        (
            "nl",
            [
                """
                    Volgens volgens ADP _ 2 case
                    Falk Falk PROPN _ 3 obl
                    levert leveren VERB Tense=Pres|VerbForm=Fin 0 root
                    Peru Peru PROPN _ 3 nsubj
                    wapens wapen NOUN _ 3 obj
                    aan aan ADP _ 7 case
                    Mali Mali PROPN _ 3 obl
                    . . PUNCT _ 3 punct
                """,
                """
                    Peru Peru PROPN _ 2 nsubj
                    spreekt spreken VERB Tense=Pres|VerbForm=Fin 0 root
                    dat dat DET PronType=Dem 4 det
                    bericht bericht NOUN _ 2 obj
                    tegen tegen ADP _ 2 compound:prt
                    . . PUNCT _ 2 punct
                """,
            ],
        ),
        (
            "en",
            [
                """
                    Falk Falk PROPN _ 2 nsubj
                    said say VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                    Peru Peru PROPN _ 4 nsubj
                    supplies supply VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
                    weapons weapon NOUN _ 4 obj
                    to to ADP _ 7 case
                    Mali Mali PROPN _ 4 obl
                    . . PUNCT _ 2 punct
                """,
                """
                    Peru Peru PROPN _ 2 nsubj
                    denied deny VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                    it it PRON Person=3|PronType=Prs 2 obj
                    . . PUNCT _ 2 punct
                """,
            ],
        ),
    ],
)
def test_a_denial_answers_the_statement_before_it(language: str, trees: list[str]) -> None:
    found = told(*trees, language=language)
    assert (answered(found) or "").split()[-2:] == found[0].content.text.split()[-2:]


def test_a_denial_that_comes_first_answers_the_statement_behind_it() -> None:
    trees = [
        """
            Peru Peru PROPN _ 2 nsubj
            wies weisen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            die der DET PronType=Art 4 det
            Vorwürfe Vorwurf NOUN _ 2 obj
            zurück zurück ADP _ 2 compound:prt
            . . PUNCT _ 2 punct
        """,
        """
            Falk Falk PROPN _ 3 nsubj
            hatte haben AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 3 aux
            gesagt sagen VERB VerbForm=Part 0 root
            , , PUNCT _ 6 punct
            Peru Peru PROPN _ 6 nsubj
            liefere liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 3 ccomp
            Waffen Waffe NOUN _ 6 obj
            an an ADP _ 9 case
            Mali Mali PROPN _ 6 obl
            . . PUNCT _ 3 punct
        """,
    ]
    found = told(trees[0], trees[1])
    assert answered(found) is None  # another paragraph


def test_nobody_answers_themselves() -> None:
    trees = [
        """
            Falk Falk PROPN _ 2 nsubj
            sagt sagen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            , , PUNCT _ 5 punct
            Peru Peru PROPN _ 5 nsubj
            liefere liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
            Waffen Waffe NOUN _ 5 obj
            an an ADP _ 8 case
            Mali Mali PROPN _ 5 obl
            . . PUNCT _ 2 punct
        """,
        """
            Falk Falk PROPN _ 2 nsubj
            bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            das der PRON PronType=Dem 2 obj
            . . PUNCT _ 2 punct
        """,
    ]
    assert answered(told(*trees)) is None


def test_the_side_that_a_statement_names_outweighs_a_nearer_statement() -> None:
    trees = [
        """
            Laut Laut ADP _ 2 case
            Reuters Reuters PROPN _ 3 obl
            liefert liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            Peru Peru PROPN _ 3 nsubj
            Waffen Waffe NOUN _ 3 obj
            an an ADP _ 7 case
            Mali Mali PROPN _ 3 obl
            . . PUNCT _ 3 punct
        """,
        """
            Berg Berg PROPN _ 2 nsubj
            sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            , , PUNCT _ 7 punct
            der der DET PronType=Art 5 det
            Hafen Hafen NOUN _ 7 nsubj
            sei sein AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 7 cop
            offen offen ADJ _ 2 ccomp
            . . PUNCT _ 2 punct
        """,
        """
            Peru Peru PROPN _ 2 nsubj
            wies weisen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            die der DET PronType=Art 4 det
            Vorwürfe Vorwurf NOUN _ 2 obj
            zurück zurück ADP _ 2 compound:prt
            . . PUNCT _ 2 punct
        """,
    ]
    assert answered(told(*trees)) == "liefert Peru Waffen an Mali"


def test_far_away_statements_without_a_hint_are_not_answered() -> None:
    trees = [
        """
            Berg Berg PROPN _ 2 nsubj
            sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            , , PUNCT _ 7 punct
            der der DET PronType=Art 5 det
            Hafen Hafen NOUN _ 7 nsubj
            sei sein AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 7 cop
            offen offen ADJ _ 2 ccomp
            . . PUNCT _ 2 punct
        """,
        """
            Es es PRON Person=3|PronType=Prs 2 nsubj
            regnete regnen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            . . PUNCT _ 2 punct
        """,
        """
            Es es PRON Person=3|PronType=Prs 2 nsubj
            schneite schneien ADJ _ 0 root
            . . PUNCT _ 2 punct
        """,
        """
            Peru Peru PROPN _ 2 nsubj
            bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            das der PRON PronType=Dem 2 obj
            . . PUNCT _ 2 punct
        """,
    ]
    assert answered(told(*trees)) is None


def test_a_denial_is_itself_never_answered_by_a_denial_that_only_points() -> None:
    trees = [
        """
            Laut Laut ADP _ 2 case
            Falk Falk PROPN _ 3 obl
            liefert liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            Peru Peru PROPN _ 3 nsubj
            Waffen Waffe NOUN _ 3 obj
            an an ADP _ 7 case
            Mali Mali PROPN _ 3 obl
            . . PUNCT _ 3 punct
        """,
        """
            Peru Peru PROPN _ 2 nsubj
            bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            das der PRON PronType=Dem 2 obj
            . . PUNCT _ 2 punct
        """,
        """
            Auch auch ADV _ 2 advmod
            Mali Mali PROPN _ 3 nsubj
            bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            das der PRON PronType=Dem 3 obj
            . . PUNCT _ 3 punct
        """,
    ]
    denials = [s for s in told(*trees) if s.stance == "deny"]
    assert len(denials) == 2
    assert len({s.answers for s in denials}) == 1
