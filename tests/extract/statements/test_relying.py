"""Reports that rest on somebody else's word."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "expected", "cue"),
    [
        (
            "de",
            """
                Reuters Reuters PROPN _ 2 nsubj
                berichtet berichten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                unter unter ADP _ 4 case
                Berufung Berufung NOUN _ 2 obl
                auf auf ADP _ 6 case
                Falk Falk PROPN _ 4 nmod
                , , PUNCT _ 11 punct
                dass dass SCONJ _ 11 mark
                der der DET PronType=Art 10 det
                Hafen Hafen NOUN _ 11 nsubj
                öffnet öffnen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
                . . PUNCT _ 2 punct
            """,
            ["Reuters assert: der Hafen öffnet", "Falk assert: der Hafen öffnet"],
            "unter Berufung auf",
        ),
        (
            "nl",
            """
                De de DET _ 2 det
                haven haven NOUN _ 4 nsubj
                is zijn AUX Tense=Pres|VerbForm=Fin 4 cop
                open open ADJ _ 0 root
                , , PUNCT _ 6 punct
                schrijft schrijven VERB Tense=Pres|VerbForm=Fin 4 parataxis
                Reuters Reuters PROPN _ 6 nsubj
                op op ADP _ 6 obl
                basis basis NOUN _ 8 fixed
                van van ADP _ 8 fixed
                interne intern ADJ _ 12 amod
                stukken stuk NOUN _ 6 obj
                . . PUNCT _ 4 punct
            """,
            ["Reuters assert: De haven is open", "interne stukken assert: De haven is open"],
            "op basis van",
        ),
        (
            "en",
            """
                The the DET PronType=Art 2 det
                port port NOUN _ 4 nsubj
                is be AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 4 cop
                open open ADJ _ 0 root
                , , PUNCT _ 7 punct
                Reuters Reuters PROPN _ 7 nsubj
                reported report VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 4 parataxis
                , , PUNCT _ 9 punct
                citing cite VERB Tense=Pres|VerbForm=Part 4 advcl
                Falk Falk PROPN _ 9 obj
                . . PUNCT _ 4 punct
            """,
            ["Reuters assert: The port is open", "Falk assert: The port is open"],
            "citing",
        ),
    ],
)
def test_the_one_who_is_cited_said_it_before(language: str, tree: str, expected: list[str], cue: str) -> None:
    found = told(tree, language=language)
    assert lines(found) == expected
    assert found[1].cue is not None
    assert found[1].cue.text == cue
    assert found[1].within == found[0].id
    assert found[1].through == ((found[0].speaker),)


def test_who_goes_on_speaking_is_still_reported_by_the_same_paper() -> None:
    trees = [
        """
            Wie wie ADV PronType=Int 4 advmod
            der der DET PronType=Art 3 det
            Spiegel Spiegel NOUN _ 4 nsubj
            berichtet berichten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 advcl
            , , PUNCT _ 4 punct
            sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            Minister Minister NOUN _ 6 nsubj
            Falk Falk PROPN _ 7 appos
            , , PUNCT _ 13 punct
            dass dass SCONJ _ 13 mark
            der der DET PronType=Art 12 det
            Hafen Hafen NOUN _ 13 nsubj
            öffnet öffnen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 ccomp
            . . PUNCT _ 6 punct
        """,
        """
            Auch auch ADV _ 3 advmod
            die der DET PronType=Art 3 det
            Brücke Brücke NOUN _ 5 nsubj:pass
            werde werden AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 5 aux:pass
            gebaut bauen VERB VerbForm=Part 0 root
            . . PUNCT _ 5 punct
        """,
    ]
    found = told(*trees)
    assert lines(found)[-1] == "Minister Falk assert: Auch die Brücke werde gebaut"
    assert found[-1].through == (found[0].speaker,)
