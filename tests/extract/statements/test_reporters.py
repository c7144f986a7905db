"""Through whom something said came."""

from __future__ import annotations

import pytest

from extract.told import told, who

QUOTED_AS_SAYING = """
    Reuters Reuters PROPN _ 2 nsubj
    quoted quote VERB Tense=Past|VerbForm=Fin 0 root
    a a DET _ 4 det
    diplomat diplomat NOUN Number=Sing 2 obj
    as as SCONJ _ 6 mark
    saying say VERB VerbForm=Ger 2 advcl
    Peru Peru PROPN _ 9 nsubj
    had have AUX Tense=Past|VerbForm=Fin 9 aux
    lied lie VERB VerbForm=Part 6 ccomp
    . . PUNCT _ 2 punct
"""
PASSIVE = """
    Falk Falk PROPN _ 3 nsubj:pass
    wird werden AUX VerbForm=Fin 3 aux:pass
    zitiert zitieren VERB VerbForm=Part 0 root
    von von ADP _ 5 case
    Reuters Reuters PROPN _ 3 obl:agent
    , , PUNCT _ 9 punct
    Peru Peru PROPN _ 9 nsubj
    habe haben AUX Mood=Sub|Person=3|VerbForm=Fin 9 aux
    gelogen lügen VERB VerbForm=Part 3 ccomp
    . . PUNCT _ 3 punct
"""
TOLD_A_MEDIUM = """
    Falk Falk PROPN _ 2 nsubj
    told tell VERB Tense=Past|VerbForm=Fin 0 root
    Reuters Reuters PROPN _ 2 iobj
    that that SCONJ _ 7 mark
    Peru Peru PROPN _ 7 nsubj
    had have AUX Tense=Past|VerbForm=Fin 7 aux
    lied lie VERB VerbForm=Part 2 ccomp
    . . PUNCT _ 2 punct
"""
TOLD_SOMEBODY = TOLD_A_MEDIUM.replace("Reuters Reuters", "Berg Berg")


@pytest.mark.parametrize(
    ("language", "tree", "speaker", "through"),
    [
        ("en", QUOTED_AS_SAYING, "a diplomat", 1),
        ("de", PASSIVE, "Falk", 1),
        ("en", TOLD_A_MEDIUM, "Falk", 1),
        ("en", TOLD_SOMEBODY, "Falk", 0),
    ],
)
def test_who_is_quoted_speaks_and_the_medium_hands_it_on(language: str, tree: str, speaker: str, through: int) -> None:
    [statement] = told(tree, language=language)
    assert (who(statement), len(statement.through)) == (speaker, through)


def test_a_saying_in_reported_mood_came_through_whoever_spoke_before() -> None:
    before = """
        Reuters Reuters PROPN _ 2 nsubj
        berichtet berichten VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
        , , PUNCT _ 6 punct
        Peru Peru PROPN _ 6 nsubj
        habe haben AUX Mood=Sub|Person=3|VerbForm=Fin 6 aux
        gelogen lügen VERB VerbForm=Part 2 ccomp
        . . PUNCT _ 2 punct
    """
    after = """
        Falk Falk PROPN _ 3 nsubj
        habe haben AUX Mood=Sub|Person=3|VerbForm=Fin 3 aux
        gesagt sagen VERB VerbForm=Part 0 root
        , , PUNCT _ 7 punct
        Berg Berg PROPN _ 7 nsubj
        müsse müssen AUX Mood=Sub|Person=3|VerbForm=Fin 7 aux
        gehen gehen VERB VerbForm=Inf 3 ccomp
        . . PUNCT _ 3 punct
    """
    first, last = told(before, after)
    assert (who(last), last.through) == ("Falk", (first.speaker,))
