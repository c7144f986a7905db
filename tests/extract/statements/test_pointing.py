"""Denials and doubts whose object only points to a statement."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "line"),
    [
        (
            "de",
            """
                Das der DET PronType=Art 2 det
                Ministerium Ministerium NOUN _ 3 nsubj
                bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                das der PRON PronType=Dem 3 obj
                . . PUNCT _ 3 punct
            """,
            "Das Ministerium deny: das",
        ),
        (
            "de",
            """
                Das der DET PronType=Dem 2 nsubj
                bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                Falk Falk PROPN _ 2 nsubj
                . . PUNCT _ 2 punct
            """,
            "Falk deny: Das",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                widersprach widersprechen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                der der DET PronType=Art 4 det
                Darstellung Darstellung NOUN _ 2 obj
                . . PUNCT _ 2 punct
            """,
            "Falk deny: der Darstellung",
        ),
        (
            "nl",
            """
                Het het DET _ 2 det
                leger leger NOUN _ 3 nsubj
                sprak spreken VERB Tense=Past|VerbForm=Fin 0 root
                dit dit PRON Person=3|PronType=Dem 3 obj
                tegen tegen ADP _ 3 compound:prt
                . . PUNCT _ 3 punct
            """,
            "Het leger deny: dit",
        ),
        (
            "nl",
            """
                Peru Peru PROPN _ 2 nsubj
                verwerpt verwerpen VERB Tense=Pres|VerbForm=Fin 0 root
                de de DET _ 4 det
                beschuldigingen beschuldiging NOUN _ 2 obj
                . . PUNCT _ 2 punct
            """,
            "Peru deny: de beschuldigingen",
        ),
        (
            "en",
            """
                The the DET PronType=Art 2 det
                ministry ministry NOUN _ 3 nsubj
                denies deny VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                it it PRON Person=3|PronType=Prs 3 obj
                . . PUNCT _ 3 punct
            """,
            "The ministry deny: it",
        ),
        (
            "en",
            """
                Prosecutors prosecutor NOUN _ 2 nsubj
                doubt doubt VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                that that PRON PronType=Dem 2 obj
                . . PUNCT _ 2 punct
            """,
            "Prosecutors doubt: that",
        ),
    ],
)
def test_what_is_denied_may_be_a_pronoun_or_a_word_for_a_statement(language: str, tree: str, line: str) -> None:
    assert lines(told(tree, language=language)) == [line]


def test_who_rejects_a_proposal_opposes_it() -> None:
    tree = """
            Falk Falk PROPN _ 2 nsubj
            rejected reject VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            the the DET PronType=Art 4 det
            proposal proposal NOUN _ 2 obj
            . . PUNCT _ 2 punct
        """
    assert lines(told(tree, language="en")) == ["Falk oppose: the proposal"]


def test_a_clause_beside_the_noun_is_what_is_denied() -> None:
    tree = """
            Falk Falk PROPN _ 2 nsubj
            widersprach widersprechen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            der der DET PronType=Art 4 det
            Darstellung Darstellung NOUN _ 2 obj
            , , PUNCT _ 9 punct
            wonach wonach ADV _ 9 advmod
            das der DET PronType=Art 8 det
            Abkommen Abkommen NOUN _ 9 nsubj
            gescheitert scheitern VERB VerbForm=Part 2 ccomp
            sei sein AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 9 aux
            . . PUNCT _ 2 punct
        """
    assert lines(told(tree)) == ["Falk deny: das Abkommen gescheitert sei"]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                bestreitet bestreiten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                das der PRON PronType=Dem 2 obj
                nicht nicht PART Polarity=Neg 2 advmod
                . . PUNCT _ 2 punct
            """,
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                lehnte lehnen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                eine ein DET PronType=Art 4 det
                Stellungnahme Stellungnahme NOUN _ 2 obj
                ab ab ADP _ 2 compound:prt
                . . PUNCT _ 2 punct
            """,
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 2 nsubj
                gaf geven VERB Tense=Past|VerbForm=Fin 0 root
                geen geen DET _ 4 det
                commentaar commentaar NOUN _ 2 obj
                . . PUNCT _ 2 punct
            """,
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 2 nsubj
                declined decline VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                to to PART _ 4 mark
                comment comment VERB VerbForm=Inf 2 xcomp
                . . PUNCT _ 2 punct
            """,
        ),
    ],
)
def test_declining_to_comment_and_not_denying_are_no_denials(language: str, tree: str) -> None:
    assert told(tree, language=language) == []


def test_a_place_speaks_where_a_denial_names_nobody_else() -> None:
    tree = """
            In in ADP _ 2 case
            Peru Peru PROPN _ 6 obl
            wurden werden AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 6 aux:pass
            die der DET PronType=Art 5 det
            Vorwürfe Vorwurf NOUN _ 6 nsubj:pass
            zurückgewiesen zurückweisen VERB VerbForm=Part 0 root
            . . PUNCT _ 6 punct
        """
    assert lines(told(tree)) == ["Peru deny: die Vorwürfe"]
