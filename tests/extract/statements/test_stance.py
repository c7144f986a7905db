"""What a plain "said" comes to by what is said."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree", "stance"),
    [
        (
            "de",
            """
                Der der DET PronType=Art 2 det
                Hafen Hafen NOUN _ 4 nsubj
                müsse müssen AUX Mood=Sub|VerbForm=Fin 4 aux
                schließen schließen VERB VerbForm=Inf 6 ccomp
                , , PUNCT _ 6 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 6 punct
            """,
            "demand",
        ),
        (
            "de",
            """
                Der der DET PronType=Art 2 det
                Hafen Hafen NOUN _ 5 nsubj
                müsse müssen AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 5 aux
                nicht nicht PART Polarity=Neg 5 advmod
                schließen schließen VERB VerbForm=Inf 7 ccomp
                , , PUNCT _ 7 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 7 nsubj
                . . PUNCT _ 7 punct
            """,
            "assert",
        ),
        (
            "de",
            """
                Der der DET PronType=Art 2 det
                Hafen Hafen NOUN _ 4 nsubj
                muss müssen AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 4 aux
                geschlossen schließen ADJ _ 8 ccomp
                gewesen sein AUX VerbForm=Inf 4 aux
                sein sein AUX VerbForm=Inf 4 cop
                , , PUNCT _ 8 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 8 nsubj
                . . PUNCT _ 8 punct
            """,
            "assert",
        ),
        (
            "de",
            """
                Peru Peru PROPN _ 6 nsubj
                werde werden AUX Mood=Sub|Tense=Pres|VerbForm=Fin 6 aux
                Waffen Waffe NOUN _ 6 obj
                an an ADP _ 5 case
                Mali Mali PROPN _ 6 obl
                liefern liefern VERB VerbForm=Inf 8 ccomp
                , , PUNCT _ 8 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 8 nsubj
                . . PUNCT _ 8 punct
            """,
            "predict",
        ),
        (
            "de",
            """
                „ „ PUNCT _ 6 punct
                Wir wir PRON Person=1|PronType=Prs 6 nsubj
                werden werden AUX Mood=Ind|Person=1|Tense=Pres|VerbForm=Fin 6 aux
                den der DET PronType=Art 5 det
                Hafen Hafen NOUN _ 6 obj
                bauen bauen VERB VerbForm=Inf 0 root
                “ “ PUNCT _ 6 punct
                , , PUNCT _ 6 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 6 parataxis
                Falk Falk PROPN _ 9 nsubj
                . . PUNCT _ 6 punct
            """,
            "promise",
        ),
        (
            "de",
            """
                Das der PRON PronType=Dem 5 nsubj
                würde werden AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 5 aux
                dem der DET PronType=Art 4 det
                Hafen Hafen NOUN _ 5 obl:arg
                schaden schaden VERB VerbForm=Inf 7 ccomp
                , , PUNCT _ 7 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 7 nsubj
                . . PUNCT _ 7 punct
            """,
            "warn",
        ),
        (
            "de",
            """
                Das der PRON PronType=Dem 4 nsubj
                ist sein AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 4 cop
                eine ein DET PronType=Art 4 det
                Lüge Lüge NOUN _ 0 root
                , , PUNCT _ 6 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 4 parataxis
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 4 punct
            """,
            "deny",
        ),
        (
            "de",
            """
                Das der PRON PronType=Dem 4 nsubj
                ist sein AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 4 cop
                keine kein DET PronType=Neg 4 det
                Lüge Lüge NOUN _ 0 root
                , , PUNCT _ 6 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 4 parataxis
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 4 punct
            """,
            "assert",
        ),
        (
            "de",
            """
                Der der DET PronType=Art 2 det
                Plan Plan NOUN _ 4 nsubj
                ist sein AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 4 cop
                unverantwortlich unverantwortlich ADJ _ 6 ccomp
                , , PUNCT _ 6 punct
                sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 6 punct
            """,
            "oppose",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 3 nsubj
                würde werden AUX Mood=Sub|Person=3|Tense=Past|VerbForm=Fin 3 aux
                kommen kommen VERB VerbForm=Inf 10 ccomp
                , , PUNCT _ 8 punct
                wenn wenn SCONJ _ 8 mark
                er er PRON Person=3|PronType=Prs 8 nsubj
                Zeit Zeit NOUN _ 8 obj
                hätte haben AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 3 advcl
                , , PUNCT _ 10 punct
                sagte sagen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                Berg Berg PROPN _ 10 nsubj
                . . PUNCT _ 10 punct
            """,
            "assert",
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                äußerte äußern VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                Zweifel Zweifel NOUN _ 2 obj
                , , PUNCT _ 8 punct
                dass dass SCONJ _ 8 mark
                der der DET PronType=Art 7 det
                Hafen Hafen NOUN _ 8 nsubj
                öffnet öffnen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "doubt",
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 2 nsubj
                zei zeggen VERB Tense=Past|VerbForm=Fin 0 root
                de de DET _ 4 det
                haven haven NOUN _ 7 obj
                te te ADP _ 7 mark
                willen willen AUX VerbForm=Inf 7 aux
                sluiten sluiten VERB VerbForm=Inf 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "promise",
        ),
        (
            "nl",
            """
                De de DET _ 2 det
                haven haven NOUN _ 3 nsubj
                moet moeten VERB Tense=Pres|VerbForm=Fin 0 root
                dicht dicht ADJ _ 3 xcomp
                , , PUNCT _ 6 punct
                zei zeggen VERB Tense=Past|VerbForm=Fin 3 parataxis
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 3 punct
            """,
            "demand",
        ),
        (
            "nl",
            """
                De de DET _ 2 det
                haven haven NOUN _ 3 nsubj
                hoeft hoeven VERB Tense=Pres|VerbForm=Fin 0 root
                niet niet ADV _ 3 advmod
                dicht dicht ADJ _ 3 xcomp
                , , PUNCT _ 7 punct
                zei zeggen VERB Tense=Past|VerbForm=Fin 3 parataxis
                Falk Falk PROPN _ 7 nsubj
                . . PUNCT _ 3 punct
            """,
            "assert",
        ),
        (
            "nl",
            """
                Volgens volgens ADP _ 2 case
                Falk Falk PROPN _ 8 obl
                zou zullen AUX Tense=Past|VerbForm=Fin 8 aux
                Peru Peru PROPN _ 8 nsubj
                wapens wapen NOUN _ 8 obj
                aan aan ADP _ 7 case
                Mali Mali PROPN _ 8 obl
                leveren leveren VERB VerbForm=Inf 0 root
                . . PUNCT _ 8 punct
            """,
            "assert",
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 2 nsubj
                zei zeggen VERB Tense=Past|VerbForm=Fin 0 root
                dat dat SCONJ _ 9 mark
                Peru Peru PROPN _ 9 nsubj
                wapens wapen NOUN _ 9 obj
                aan aan ADP _ 7 case
                Mali Mali PROPN _ 9 obl
                zou zullen AUX Tense=Past|VerbForm=Fin 9 aux
                leveren leveren VERB VerbForm=Inf 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "predict",
        ),
        (
            "nl",
            """
                Daar daar ADV _ 2 advmod
                klopt kloppen VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                niets niets PRON Person=3|PronType=Ind 2 nsubj
                van van ADP _ 1 case
                , , PUNCT _ 6 punct
                zei zeggen VERB Tense=Past|VerbForm=Fin 2 parataxis
                Falk Falk PROPN _ 6 nsubj
                . . PUNCT _ 2 punct
            """,
            "deny",
        ),
        (
            "en",
            """
                The the DET PronType=Art 2 det
                port port NOUN _ 4 nsubj
                must must AUX VerbForm=Fin 4 aux
                close close VERB VerbForm=Inf 7 ccomp
                , , PUNCT _ 4 punct
                Falk Falk PROPN _ 7 nsubj
                said say VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                . . PUNCT _ 7 punct
            """,
            "demand",
        ),
        (
            "en",
            """
                It it PRON Person=3|PronType=Prs 4 expl
                is be AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 4 cop
                not not PART Polarity=Neg 4 advmod
                true true ADJ _ 12 ccomp
                that that SCONJ _ 9 mark
                the the DET PronType=Art 7 det
                money money NOUN _ 9 nsubj:pass
                was be AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 9 aux:pass
                taken take VERB Tense=Past|VerbForm=Part 4 csubj
                , , PUNCT _ 4 punct
                Falk Falk PROPN _ 12 nsubj
                said say VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                . . PUNCT _ 12 punct
            """,
            "deny",
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 2 nsubj
                promised promise VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                that that SCONJ _ 7 mark
                the the DET PronType=Art 5 det
                port port NOUN _ 7 nsubj
                must must AUX VerbForm=Fin 7 aux
                close close VERB VerbForm=Inf 2 ccomp
                . . PUNCT _ 2 punct
            """,
            "promise",
        ),
    ],
)
def test_the_content_gives_its_stance_to_a_plain_word_of_saying(language: str, tree: str, stance: str) -> None:
    [statement] = told(tree, language=language)
    assert statement.stance == stance


def test_what_somebody_simply_says_will_be_is_certain_to_them() -> None:
    tree = """
            Peru Peru PROPN _ 6 nsubj
            werde werden AUX Mood=Sub|Tense=Pres|VerbForm=Fin 6 aux
            Waffen Waffe NOUN _ 6 obj
            an an ADP _ 5 case
            Mali Mali PROPN _ 6 obl
            liefern liefern VERB VerbForm=Inf 8 ccomp
            , , PUNCT _ 8 punct
            sagte sagen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
            Falk Falk PROPN _ 8 nsubj
            . . PUNCT _ 8 punct
        """
    [statement] = told(tree)
    assert (statement.stance, statement.certainty) == ("predict", "certain")
