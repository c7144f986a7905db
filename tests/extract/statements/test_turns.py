"""Turns of phrase that take a stance."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "line"),
    [
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                hält halten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                es es PRON Person=3|PronType=Prs 2 obj
                für für ADP _ 5 case
                unwahrscheinlich unwahrscheinlich ADJ _ 2 obl
                , , PUNCT _ 10 punct
                dass dass SCONJ _ 10 mark
                die der DET PronType=Art 9 det
                Preise Preis NOUN _ 10 nsubj
                fallen fallen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "Falk doubt: die Preise fallen",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                stellte stellen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                infrage infrage ADV _ 2 advmod
                , , PUNCT _ 8 punct
                dass dass SCONJ _ 8 mark
                die der DET PronType=Art 7 det
                Wahl Wahl NOUN _ 8 nsubj
                frei frei ADJ _ 2 ccomp
                war sein AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 8 cop
                . . PUNCT _ 2 punct
            """,
            "Falk doubt: die Wahl frei war",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                nannte nennen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                das der PRON PronType=Dem 2 obj
                eine ein DET PronType=Art 5 det
                Lüge Lüge NOUN _ 2 obj
                . . PUNCT _ 2 punct
            """,
            "Falk deny: das",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                nannte nennen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                den der DET PronType=Art 4 det
                Plan Plan NOUN _ 2 obl:arg
                einen ein DET PronType=Art 6 det
                Fehler Fehler NOUN _ 2 obj
                . . PUNCT _ 2 punct
            """,
            "Falk oppose: den Plan einen Fehler",
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 2 nsubj
                noemde noemen VERB Tense=Past|VerbForm=Fin 0 root
                het het DET _ 4 det
                bericht bericht NOUN _ 2 obj
                onzin onzin ADJ _ 2 xcomp
                . . PUNCT _ 2 punct
            """,
            "Falk deny: het bericht",
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 2 nsubj
                noemde noemen VERB Tense=Past|VerbForm=Fin 0 root
                het het DET _ 4 det
                plan plan NOUN _ 2 obj
                een een DET _ 6 det
                succes succes NOUN _ 2 xcomp
                . . PUNCT _ 2 punct
            """,
            "Falk support: het plan een succes",
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 2 nsubj
                cast cast VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                doubt doubt NOUN _ 2 obj
                on on ADP _ 6 case
                the the DET PronType=Art 6 det
                result result NOUN _ 2 obl
                . . PUNCT _ 2 punct
            """,
            "Falk doubt: the result",
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 2 nsubj
                described describe VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                the the DET PronType=Art 4 det
                report report NOUN _ 2 obj
                as as ADV _ 6 mark
                false false ADJ _ 2 advcl
                . . PUNCT _ 2 punct
            """,
            "Falk deny: the report",
        ),
    ],
)
def test_a_verb_and_its_fixed_words_take_a_stance_together(language: str, tree: str, line: str) -> None:
    assert lines(told(tree, language=language)) == [line]


def test_a_negated_turn_is_turned_round() -> None:
    tree = """
            Falk Falk PROPN _ 2 nsubj
            stellte stellen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            nicht nicht PART Polarity=Neg 2 advmod
            infrage infrage VERB _ 2 xcomp
            , , PUNCT _ 9 punct
            dass dass SCONJ _ 9 mark
            die der DET PronType=Art 8 det
            Wahl Wahl NOUN _ 9 nsubj
            frei frei ADJ _ 2 ccomp
            war sein AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 9 cop
            . . PUNCT _ 2 punct
        """
    assert lines(told(tree)) == ["Falk assert: die Wahl frei war"]


@pytest.mark.parametrize(
    ("language", "tree", "words"),
    [
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                hält halten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                es es PRON Person=3|PronType=Prs 2 obj
                für für ADP _ 5 case
                möglich möglich ADJ _ 2 obl
                , , PUNCT _ 9 punct
                dass dass SCONJ _ 9 mark
                Akten Akte NOUN _ 9 nsubj
                fehlen fehlen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "für möglich",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 4 nsubj
                wollte wollen AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 4 aux
                nicht nicht PART Polarity=Neg 4 advmod
                ausschließen ausschließen VERB VerbForm=Inf 0 root
                , , PUNCT _ 8 punct
                dass dass SCONJ _ 8 mark
                Akten Akte NOUN _ 8 nsubj
                fehlen fehlen VERB Mood=Ind|Tense=Pres|VerbForm=Fin 4 ccomp
                . . PUNCT _ 4 punct
            """,
            "ausschließen",
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 2 nsubj
                refused refuse VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                to to PART _ 4 mark
                rule rule VERB VerbForm=Inf 2 xcomp
                out out ADP _ 4 compound:prt
                that that SCONJ _ 9 mark
                files file NOUN _ 9 nsubj
                are be AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 9 cop
                missing miss VERB VerbForm=Part 4 ccomp
                . . PUNCT _ 2 punct
            """,
            "rule",
        ),
    ],
)
def test_what_is_held_possible_or_not_ruled_out_is_said_to_be_possible(language: str, tree: str, words: str) -> None:
    [statement] = told(tree, language=language)
    assert (statement.stance, statement.certainty) == ("assert", "possible")
    assert [hedge.text for hedge in statement.certainty_words] == [words]


def test_without_its_fixed_words_a_verb_takes_no_stance() -> None:
    tree = """
            Falk Falk PROPN _ 2 nsubj
            hält halten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            die der DET PronType=Art 4 det
            Tür Tür NOUN _ 2 obj
            für für ADP _ 7 case
            die der DET PronType=Art 7 det
            Gäste Gast NOUN _ 2 obl
            offen offen ADJ _ 2 xcomp
            . . PUNCT _ 2 punct
        """
    assert told(tree) == []
