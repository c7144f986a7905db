"""What a report says in its own voice: telling, guessing, judging."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            """
                Peru Peru PROPN _ 6 nsubj
                hat haben AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 aux
                Waffen Waffe NOUN _ 6 obj
                an an ADP _ 5 case
                Mali Mali PROPN _ 6 obl
                geliefert liefern VERB VerbForm=Part 0 root
                . . PUNCT _ 6 punct
            """,
            ("Peru hat Waffen an Mali geliefert", "assert", "certain", []),
        ),
        (
            "de",
            """
                Es es PRON Person=3|PronType=Prs 3 expl
                könnte können AUX VerbForm=Fin 3 aux
                gut gut ADJ _ 0 root
                sein sein AUX VerbForm=Inf 3 cop
                , , PUNCT _ 11 punct
                dass dass SCONJ _ 11 mark
                Peru Peru PROPN _ 11 nsubj
                Waffen Waffe NOUN _ 11 obj
                an an ADP _ 10 case
                Mali Mali PROPN _ 8 nmod
                liefert liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 3 csubj
                . . PUNCT _ 3 punct
            """,
            ("Peru Waffen an Mali liefert", "assert", "possible", ["Es könnte gut sein"]),
        ),
        (
            "de",
            """
                Vermutlich vermutlich ADV _ 2 advmod
                liefert liefern VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                Peru Peru PROPN _ 2 nsubj
                Waffen Waffe NOUN _ 2 obj
                an an ADP _ 6 case
                Mali Mali PROPN _ 2 obl
                . . PUNCT _ 2 punct
            """,
            ("Vermutlich liefert Peru Waffen an Mali", "assert", "probable", ["Vermutlich"]),
        ),
        (
            "de",
            """
                Leider leider ADV _ 7 advmod
                hat haben AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 7 aux
                Peru Peru PROPN _ 7 nsubj
                Waffen Waffe NOUN _ 7 obj
                an an ADP _ 6 case
                Mali Mali PROPN _ 4 nmod
                geliefert liefern VERB VerbForm=Part 0 root
                . . PUNCT _ 7 punct
            """,
            ("Leider hat Peru Waffen an Mali geliefert", "oppose", "certain", []),
        ),
        (
            "nl",
            """
                Het het PRON Person=3|PronType=Prs 3 expl
                zou zullen AUX Tense=Past|VerbForm=Fin 3 aux
                best goed ADJ _ 0 root
                kunnen kunnen AUX VerbForm=Inf 3 cop
                dat dat SCONJ _ 10 mark
                Peru Peru PROPN _ 10 nsubj
                wapens wapen NOUN _ 10 obj
                aan aan ADP _ 9 case
                Mali Mali PROPN _ 10 obl
                levert leveren VERB Tense=Pres|VerbForm=Fin 3 csubj
                . . PUNCT _ 3 punct
            """,
            ("Peru wapens aan Mali levert", "assert", "possible", ["Het zou best kunnen"]),
        ),
        (
            "en",
            """
                It it PRON Person=3|PronType=Prs 4 expl
                could could AUX VerbForm=Fin 8 aux
                well well ADV _ 4 advmod
                be be AUX VerbForm=Inf 8 cop
                that that SCONJ _ 8 mark
                Peru Peru PROPN _ 8 nsubj
                will will AUX VerbForm=Fin 8 aux
                send send VERB VerbForm=Inf 0 root
                ships ship NOUN _ 8 obj
                to to ADP _ 11 case
                Mali Mali PROPN _ 8 obl
                . . PUNCT _ 8 punct
            """,
            ("Peru will send ships to Mali", "assert", "possible", ["It could well be"]),
        ),
        (
            "en",
            """
                Fortunately fortunately ADV _ 5 advmod
                , , PUNCT _ 1 punct
                Peru Peru PROPN _ 5 nsubj
                has have AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 5 aux
                suspended suspend VERB Tense=Past|VerbForm=Part 0 root
                its its PRON Person=3|PronType=Prs 7 nmod:poss
                agreement agreement NOUN _ 5 obj
                with with ADP _ 9 case
                Mali Mali PROPN _ 7 nmod
                . . PUNCT _ 5 punct
            """,
            ("Fortunately, Peru has suspended its agreement with Mali", "support", "certain", []),
        ),
    ],
)
def test_telling_guessing_and_judging_are_told_apart(
    language: str, tree: str, expected: tuple[str, str, str, list[str]]
) -> None:
    [own] = told(tree, language=language)
    words = [hedge.text for hedge in own.certainty_words]
    assert (own.speaker_class, own.mode) == ("author", "author")
    assert (own.content.text, own.stance, own.certainty, words) == expected


SCANDAL = """
    Schade schade ADJ _ 0 root
    ist sein AUX VerbForm=Fin 1 cop
    , , PUNCT _ 8 punct
    dass dass SCONJ _ 8 mark
    Peru Peru PROPN _ 8 nsubj
    Waffen Waffe NOUN _ 8 obj
    nicht nicht PART Polarity=Neg 8 advmod
    liefert liefern VERB VerbForm=Fin 1 csubj
    . . PUNCT _ 1 punct
"""
QUESTION = """
    Liefert liefern VERB VerbForm=Fin 0 root
    Peru Peru PROPN _ 1 nsubj
    Waffen Waffe NOUN _ 1 obj
    an an ADP _ 5 case
    Mali Mali PROPN _ 1 obl
    ? ? PUNCT _ 1 punct
"""
URGED = """
    Peru Peru PROPN _ 6 nsubj
    muss müssen AUX VerbForm=Fin 6 aux
    endlich endlich ADV _ 6 advmod
    den der DET _ 5 det
    Hafen Hafen NOUN _ 6 obj
    schließen schließen VERB VerbForm=Inf 0 root
    . . PUNCT _ 6 punct
"""


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (SCANDAL, ("Peru Waffen nicht liefert", "oppose")),
        (QUESTION, ("Liefert Peru Waffen an Mali", "ask")),
        (URGED, ("Peru muss endlich den Hafen schließen", "demand")),
    ],
)
def test_a_report_regrets_asks_and_urges_in_its_own_voice(tree: str, expected: tuple[str, str]) -> None:
    [own] = told(tree)
    assert own.mode == "author"
    assert (own.content.text.rstrip("?"), own.stance) == expected


def test_a_guess_without_an_event_is_a_statement_too() -> None:
    tree = """
            Vermutlich vermutlich ADJ _ 2 advmod
            schläft schlafen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
            der der DET PronType=Art 4 det
            Hund Hund NOUN _ 2 nsubj
            . . PUNCT _ 2 punct
        """
    [own] = told(tree)
    assert (own.mode, own.certainty) == ("author", "probable")


def test_what_somebody_guesses_is_not_the_reports_guess() -> None:
    tree = """
            Vermutlich vermutlich ADJ _ 2 advmod
            schläft schlafen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 ccomp
            der der DET PronType=Art 4 det
            Hund Hund NOUN _ 2 nsubj
            , , PUNCT _ 6 punct
            sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            Falk Falk PROPN _ 6 nsubj
            . . PUNCT _ 6 punct
        """
    assert [s.mode for s in told(tree)] == ["indirect"]
