"""What the auxiliaries and tenses of a content make of a plain “said”."""

from __future__ import annotations

import pytest

from extract.told import told

QUOTED_DEED = """
    „ „ PUNCT _ 5 punct
    Ich ich PRON Person=1 5 nsubj
    habe haben AUX VerbForm=Fin|Person=1 5 aux
    niemanden niemand PRON _ 5 obj
    bestochen bestechen VERB VerbForm=Part 0 root
    “ “ PUNCT _ 5 punct
    , , PUNCT _ 5 punct
    sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 5 parataxis
    Falk Falk PROPN _ 8 nsubj
    . . PUNCT _ 5 punct
"""
QUOTED_KNOWING = QUOTED_DEED.replace("bestochen bestechen", "gesehen sehen")
OF_ANOTHER = QUOTED_DEED.replace("Ich ich PRON Person=1", "Berg Berg PROPN _")
HARDLY = """
    Der der DET PronType=Art 2 det
    Preis Preis NOUN _ 5 nsubj
    werde werden AUX Mood=Sub|Person=3|VerbForm=Fin 5 aux
    kaum kaum ADV _ 5 advmod
    fallen fallen VERB VerbForm=Inf 7 ccomp
    , , PUNCT _ 7 punct
    sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
    Falk Falk PROPN _ 7 nsubj
    . . PUNCT _ 7 punct
"""
MISREAD_INFINITIVE = HARDLY.replace("kaum kaum", "bald bald").replace("VerbForm=Inf", "VerbForm=Part")


@pytest.mark.parametrize(
    ("tree", "stance"),
    [
        (QUOTED_DEED, "deny"),
        (QUOTED_KNOWING, "assert"),
        (OF_ANOTHER, "assert"),
        (HARDLY, "doubt"),
        (MISREAD_INFINITIVE, "predict"),
    ],
)
def test_own_deeds_are_denied_and_what_will_hardly_be_is_doubted(tree: str, stance: str) -> None:
    [statement] = told(tree)
    assert statement.stance == stance
