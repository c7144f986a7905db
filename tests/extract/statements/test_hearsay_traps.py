"""What looks like hearsay and is none: the future seen from the past, politeness, unreal conditions, wishes, plans."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
                Der der DET PronType=Art 2 det
                Besuch Besuch NOUN _ 9 nsubj
                sollte sollen AUX Mood=Sub|Person=3|Tense=Past|VerbForm=Fin 9 aux
                das der DET PronType=Art 6 det
                letzte letzter ADJ _ 6 amod
                Treffen Treffen NOUN _ 9 xcomp
                der der DET PronType=Art 8 det
                beiden beide PRON _ 6 nmod
                werden werden VERB VerbForm=Inf 0 root
                . . PUNCT _ 9 punct
            """,
        ),
        (
            "de",
            """
                Jahre Jahr NOUN _ 2 nmod
                später spät ADJ _ 6 advmod
                sollte sollen AUX Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 6 aux
                Falk Falk PROPN _ 6 nsubj
                dorthin dorthin ADV _ 6 advmod
                zurückkehren zurückkehren VERB VerbForm=Inf 0 root
                . . PUNCT _ 6 punct
            """,
        ),
        (
            "de",
            """
                Die der DET PronType=Art 3 det
                neue neu ADJ _ 3 amod
                Brücke Brücke NOUN _ 7 nsubj
                soll sollen AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 7 aux
                den der DET PronType=Art 6 det
                Verkehr Verkehr NOUN _ 7 obj
                entlasten entlasten VERB VerbForm=Inf 0 root
                . . PUNCT _ 7 punct
            """,
        ),
        (
            "de",
            """
                Wer wer PRON PronType=Int 4 nsubj
                zu zu ADV _ 3 advmod
                spät spät ADJ _ 4 advmod
                kommt kommen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 8 csubj
                , , PUNCT _ 4 punct
                soll sollen AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 8 aux
                draußen draußen ADV _ 8 advmod
                warten warten VERB VerbForm=Inf 0 root
                . . PUNCT _ 8 punct
            """,
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                reiste reisen VERB Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
                nach nach ADP _ 4 case
                Peru Peru PROPN _ 2 obl
                , , PUNCT _ 9 punct
                damit damit SCONJ _ 9 mark
                Mali Mali PROPN _ 9 nsubj
                Waffen Waffe NOUN _ 9 obj
                liefern liefern VERB VerbForm=Inf 2 advcl
                soll sollen AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 9 aux
                . . PUNCT _ 2 punct
            """,
        ),
        (
            "de",
            """
                Soll Soll AUX VerbForm=Fin 3 aux
                Falk Falk PROPN _ 3 nsubj
                zurücktreten zurücktreten VERB VerbForm=Inf 0 root
                ? ? PUNCT _ 3 punct
            """,
        ),
        (
            "nl",
            """
                Het het DET _ 2 det
                bezoek bezoek NOUN _ 10 nsubj
                zou zullen AUX Tense=Past|VerbForm=Fin 10 aux
                de de DET _ 6 det
                laatste laat ADJ _ 6 amod
                ontmoeting ontmoeting NOUN _ 0 root
                van van ADP _ 9 case
                de de DET _ 9 det
                twee twee NUM _ 6 nmod
                worden worden AUX VerbForm=Inf 6 cop
                . . PUNCT _ 6 punct
            """,
        ),
        (
            "nl",
            """
                Drie drie NUM _ 2 nummod
                jaar jaar NOUN _ 3 obl
                later laat ADJ _ 9 obl
                zou zullen AUX Tense=Past|VerbForm=Fin 9 aux
                hij hij PRON Person=3|PronType=Prs 9 nsubj
                de de DET _ 7 det
                wedstrijd wedstrijd NOUN _ 9 obj
                alsnog alsnog ADV _ 9 advmod
                winnen winnen VERB VerbForm=Inf 0 root
                . . PUNCT _ 9 punct
            """,
        ),
        (
            "nl",
            """
                Ik ik PRON Person=1|PronType=Prs 7 nsubj
                zou zullen AUX Tense=Past|VerbForm=Fin 7 aux
                graag graag ADV _ 7 advmod
                een een DET _ 5 det
                kop kop NOUN _ 7 obj
                koffie koffie NOUN _ 5 nmod
                willen willen VERB VerbForm=Inf 0 root
                . . PUNCT _ 7 punct
            """,
        ),
        (
            "nl",
            """
                Zou zullen AUX Tense=Pres|VerbForm=Fin 7 aux
                u u PRON Person=2|PronType=Prs 7 nsubj
                ons ons PRON Person=1|PronType=Prs 7 iobj
                het het DET _ 5 det
                document document NOUN _ 7 obj
                kunnen kunnen AUX VerbForm=Inf 7 aux
                sturen stuur VERB VerbForm=Inf 0 root
                ? ? PUNCT _ 7 punct
            """,
        ),
        (
            "nl",
            """
                Als als SCONJ _ 4 mark
                de de DET _ 3 det
                premier premier NOUN _ 4 nsubj
                kwam komen VERB Tense=Past|VerbForm=Fin 10 advcl
                , , PUNCT _ 4 punct
                zou zullen AUX Tense=Past|VerbForm=Fin 10 aux
                Falk Falk PROPN _ 10 nsubj
                de de DET _ 9 det
                toespraak toespraak NOUN _ 10 obj
                afzeggen afzeggen VERB VerbForm=Inf 0 root
                . . PUNCT _ 10 punct
            """,
        ),
        pytest.param(
            "nl",
            """
                Zonder zonder ADP _ 2 case
                hulp hulp NOUN _ 7 obl
                zou zullen AUX Tense=Past|VerbForm=Fin 7 aux
                het het DET _ 5 det
                dorp dorp NOUN _ 7 nsubj:pass
                zijn zijn AUX VerbForm=Inf 7 aux:pass
                overstroomd overstromen VERB VerbForm=Part 0 root
                . . PUNCT _ 7 punct
            """,
            marks=pytest.mark.xfail(reason="“without …” is a condition that hearsay.py does not know"),
        ),
        (
            "nl",
            """
                Falk Falk PROPN _ 5 nsubj
                zou zullen AUX Tense=Past|VerbForm=Fin 5 aux
                beter goed ADJ _ 5 advmod
                kunnen kunnen AUX VerbForm=Inf 5 aux
                zwijgen zwijgen VERB VerbForm=Inf 0 root
                . . PUNCT _ 5 punct
            """,
        ),
        (
            "en",
            """
                Three three NUM _ 2 nummod
                years year NOUN _ 3 obl
                later late ADV _ 6 advmod
                he he PRON Person=3|PronType=Prs 6 nsubj
                would would AUX VerbForm=Fin 6 aux
                win win VERB VerbForm=Inf 0 root
                the the DET PronType=Art 8 det
                race race NOUN _ 6 obj
                after after ADP _ 10 case
                all all DET PronType=Tot 6 obl
                . . PUNCT _ 6 punct
            """,
        ),
        (
            "en",
            """
                Without without ADP _ 2 case
                help help NOUN _ 8 obl
                the the DET PronType=Art 4 det
                village village NOUN _ 8 nsubj:pass
                would would AUX VerbForm=Fin 8 aux
                have have AUX VerbForm=Inf 8 aux
                been be AUX Tense=Past|VerbForm=Part 8 aux:pass
                flooded flood VERB Tense=Past|VerbForm=Part 0 root
                . . PUNCT _ 8 punct
            """,
        ),
        (
            "en",
            """
                Falk Falk PROPN _ 3 nsubj:pass
                is be AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 3 aux:pass
                supposed suppose VERB Tense=Past|VerbForm=Part 0 root
                to to PART _ 5 mark
                arrive arrive VERB VerbForm=Inf 3 xcomp
                at at ADP _ 7 case
                noon noon NOUN _ 5 obl
                . . PUNCT _ 3 punct
            """,
        ),
    ],
)
def test_future_in_the_past_politeness_conditions_and_wishes_are_no_hearsay(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode == "hearsay"] == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
                Wenn wenn SCONJ _ 4 mark
                der der DET PronType=Art 3 det
                Kanzler Kanzler NOUN _ 4 nsubj
                käme kommen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 10 advcl
                , , PUNCT _ 4 punct
                würde werden AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 10 aux
                Falk Falk PROPN _ 10 nsubj
                die der DET PronType=Art 9 det
                Rede Rede NOUN _ 10 obj
                absagen absagen VERB VerbForm=Inf 0 root
                . . PUNCT _ 10 punct
            """,
        ),
        (
            "de",
            """
                Könnten können AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 aux
                Sie sie PRON Person=3|PronType=Prs 6 nsubj
                uns wir PRON Person=1|PronType=Prs 6 obl:arg
                das der DET PronType=Art 5 det
                Dokument Dokument NOUN _ 6 obj
                schicken schick VERB VerbForm=Inf 0 root
                ? ? PUNCT _ 6 punct
            """,
        ),
        (
            "de",
            """
                Möge mögen AUX Mood=Sub|Person=3|Tense=Pres|VerbForm=Fin 5 aux
                das der DET PronType=Art 4 det
                neue neu ADJ _ 4 amod
                Jahr Jahr NOUN _ 5 nmod
                friedlicher friedlich ADJ _ 0 root
                werden werden AUX VerbForm=Inf 5 cop
                . . PUNCT _ 5 punct
            """,
        ),
        (
            "de",
            """
                Falk Falk PROPN _ 2 nsubj
                habe haben VERB Mood=Ind|Person=1|Tense=Pres|VerbForm=Fin 0 root
                Dank Dank NOUN _ 2 obj
                ! ! PUNCT _ 2 punct
            """,
        ),
        (
            "de",
            """
                Man man PRON PronType=Ind 2 nsubj
                nehme nehmen VERB Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 0 root
                drei drei NUM _ 4 nummod
                Eier Ei NOUN _ 2 obj
                und und CCONJ _ 7 cc
                etwas etwas DET PronType=Ind 7 det
                Mehl Mehl NOUN _ 4 conj
                . . PUNCT _ 2 punct
            """,
        ),
        (
            "en",
            """
                I I PRON Person=1|PronType=Prs 3 nsubj
                would would AUX VerbForm=Fin 3 aux
                like like VERB VerbForm=Inf 0 root
                a a DET PronType=Art 5 det
                cup cup NOUN _ 3 obj
                of of ADP _ 7 case
                coffee coffee NOUN _ 5 nmod
                . . PUNCT _ 3 punct
            """,
        ),
        (
            "en",
            """
                May May AUX VerbForm=Fin 5 aux
                the the DET PronType=Art 4 det
                best good ADJ _ 4 amod
                team team NOUN _ 5 nsubj
                win win VERB VerbForm=Inf 0 root
                . . PUNCT _ 5 punct
            """,
        ),
    ],
)
def test_wishes_and_requests_are_nobodys_statement(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode != "author"] == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
                Peru Peru PROPN _ 6 nsubj
                soll sollen AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 6 aux
                Waffen Waffe NOUN _ 6 obj
                an an ADP _ 5 case
                Mali Mali PROPN _ 6 obl
                geliefert liefern VERB VerbForm=Part 0 root
                haben haben AUX VerbForm=Inf 6 aux
                . . PUNCT _ 6 punct
            """,
        ),
        (
            "nl",
            """
                Peru Peru PROPN _ 7 nsubj
                zou zullen AUX Tense=Past|VerbForm=Fin 7 aux
                wapens wapen NOUN _ 7 obj
                aan aan ADP _ 5 case
                Mali Mali PROPN _ 3 nmod
                hebben hebben AUX VerbForm=Inf 7 aux
                geleverd leveren VERB VerbForm=Part 0 root
                . . PUNCT _ 7 punct
            """,
        ),
        (
            "en",
            """
                Peru Peru PROPN _ 3 nsubj:pass
                is be AUX Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin 3 aux:pass
                said say VERB Tense=Past|VerbForm=Part 0 root
                to to PART _ 6 mark
                have have AUX VerbForm=Inf 6 aux
                supplied supply VERB Tense=Past|VerbForm=Part 3 xcomp
                weapons weapon NOUN _ 6 obj
                to to ADP _ 9 case
                Mali Mali PROPN _ 6 obl
                . . PUNCT _ 3 punct
            """,
        ),
    ],
)
def test_what_is_told_as_hearsay_is(language: str, tree: str) -> None:
    assert [s.mode for s in told(tree, language=language)] == ["hearsay"]
