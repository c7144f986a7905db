"""What one sentence attributes to somebody: clauses, phrases, nouns, colons and hearsay, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.attribution import find_drafts
from wederhoor.extract.drafts import Draft
from wederhoor.extract.hearsay import is_free_indirect
from wederhoor.extract.mentions import find_mentions
from wederhoor.read.reading import NameType, Sentence

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER",
    "Falk": "PER",
    "Reuters": "ORG",
    "Peru": "LOC",
    "Mali": "LOC",
    "USA": "LOC",
    "Lima": "LOC",
}


def drafts(tree: str, language: str = "de") -> list[Draft]:
    read = reading(tree, language=language, names=NAMES)
    return list(find_drafts(read.sentences[0], find_mentions(read)))


def told(tree: str, language: str = "de") -> list[tuple[str, str | None, str | None, str, str]]:
    """(content, speaker, cue, mode, stance) of each draft."""
    text = reading(tree, language=language).report.text
    return [
        (
            text[slice(*d.content)],
            text[slice(*d.speaker.words)] if d.speaker else None,
            text[slice(*d.cue)] if d.cue else None,
            d.mode,
            d.stance,
        )
        for d in drafts(tree, language)
    ]


def negatable(cue: str, lemma: str, *, negated: bool) -> str:
    """“Falk <cue> (nicht), dass Peru Waffen liefert.”"""
    n = 1 if negated else 0
    negation = "nicht nicht PART Polarity=Neg 2 advmod\n" if negated else ""
    return f"""
Falk Falk PROPN Number=Sing 2 nsubj
{cue} {lemma} VERB VerbForm=Fin|Number=Sing 0 root
{negation}, , PUNCT _ {7 + n} punct
dass dass SCONJ _ {7 + n} mark
Peru Peru PROPN Number=Sing {7 + n} nsubj
Waffen Waffe NOUN Number=Plur {7 + n} obj
liefert liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
. . PUNCT _ 2 punct
"""


@pytest.mark.parametrize(
    ("cue", "lemma", "stance"),
    [
        ("sagte", "sagen", "assert"), ("bestreitet", "bestreiten", "deny"), ("bezweifelt", "bezweifeln", "doubt"),
        ("warnt", "warnen", "warn"), ("fordert", "fordern", "demand"), ("verspricht", "versprechen", "promise"),
        ("vermutet", "vermuten", "predict"), ("fragt", "fragen", "ask"),
    ],
)  # fmt: skip
def test_a_content_clause_takes_the_stance_of_its_verb(cue: str, lemma: str, stance: str) -> None:
    assert told(negatable(cue, lemma, negated=False)) == [("Peru Waffen liefert", "Falk", cue, "indirect", stance)]


@pytest.mark.parametrize(
    ("cue", "lemma", "stance"),
    [("bestreitet", "bestreiten", "assert"), ("glaubt", "glauben", "doubt"), ("bezweifelt", "bezweifeln", "assert")],
)
def test_a_negated_verb_turns_the_stance(cue: str, lemma: str, stance: str) -> None:
    assert told(negatable(cue, lemma, negated=True)) == [("Peru Waffen liefert", "Falk", cue, "indirect", stance)]


@pytest.mark.parametrize(("cue", "lemma"), [("sagte", "sagen"), ("behauptet", "behaupten"), ("fordert", "fordern")])
def test_what_somebody_did_not_say_is_no_statement(cue: str, lemma: str) -> None:
    assert told(negatable(cue, lemma, negated=True)) == []


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "nl",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            zei zeggen VERB VerbForm=Fin|Number=Sing 0 root
            dat dat SCONJ _ 6 mark
            de de DET Definite=Def 5 det
            haven haven NOUN Number=Sing 6 nsubj
            open open ADJ _ 2 ccomp
            is zijn AUX VerbForm=Fin|Number=Sing 6 cop
            . . PUNCT _ 2 punct
            """,
            ("de haven open is", "Falk", "zei", "indirect", "assert"),
        ),
        (
            "nl",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            ontkende ontkennen VERB VerbForm=Fin|Number=Sing 0 root
            dat dat SCONJ _ 6 mark
            Peru Peru PROPN Number=Sing 6 nsubj
            wapens wapen NOUN Number=Plur 6 obj
            levert leveren VERB VerbForm=Fin|Number=Sing 2 ccomp
            . . PUNCT _ 2 punct
            """,
            ("Peru wapens levert", "Falk", "ontkende", "indirect", "deny"),
        ),
        (
            "nl",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            beloofde beloven VERB VerbForm=Fin|Number=Sing 0 root
            de de DET Definite=Def 4 det
            haven haven NOUN Number=Sing 6 obj
            te te ADP _ 6 mark
            openen openen VERB VerbForm=Inf 2 xcomp
            . . PUNCT _ 2 punct
            """,
            ("de haven te openen", "Falk", "beloofde", "indirect", "promise"),
        ),
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            denied deny VERB VerbForm=Fin|Number=Sing 0 root
            that that SCONJ _ 5 mark
            Peru Peru PROPN Number=Sing 5 nsubj
            ships ship VERB VerbForm=Fin|Number=Sing 2 ccomp
            drones drone NOUN Number=Plur 5 obj
            . . PUNCT _ 2 punct
            """,
            ("Peru ships drones", "Falk", "denied", "indirect", "deny"),
        ),
        (
            "en",
            """
            The the DET Definite=Def 2 det
            port port NOUN Number=Sing 4 nsubj
            is be AUX VerbForm=Fin|Number=Sing 4 cop
            open open ADJ _ 0 root
            , , PUNCT _ 4 punct
            Falk Falk PROPN Number=Sing 7 nsubj
            said say VERB VerbForm=Fin|Number=Sing 4 parataxis
            . . PUNCT _ 4 punct
            """,
            ("The port is open", "Falk", "said", "indirect", "assert"),
        ),
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            promised promise VERB VerbForm=Fin|Number=Sing 0 root
            to to PART _ 4 mark
            open open VERB VerbForm=Inf 2 xcomp
            the the DET Definite=Def 6 det
            port port NOUN Number=Sing 4 obj
            . . PUNCT _ 2 punct
            """,
            ("to open the port", "Falk", "promised", "indirect", "promise"),
        ),
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            behauptete behaupten VERB VerbForm=Fin|Number=Sing 0 root
            , , PUNCT _ 6 punct
            das der DET Definite=Def 5 det
            Werk Werk NOUN Number=Sing 6 nsubj
            liefere liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
            keine kein DET PronType=Neg 8 det
            Drohnen Drohne NOUN Number=Plur 6 obj
            . . PUNCT _ 2 punct
            """,
            ("das Werk liefere keine Drohnen", "Falk", "behauptete", "indirect", "assert"),
        ),
        (
            "de",
            """
            Der der DET Definite=Def 2 det
            Hafen Hafen NOUN Number=Sing 5 nsubj
            ist sein AUX VerbForm=Fin|Number=Sing 5 cop
            wieder wieder ADV _ 5 advmod
            offen offen ADJ _ 0 root
            , , PUNCT _ 5 punct
            sagte sagen VERB VerbForm=Fin|Number=Sing 5 parataxis
            Falk Falk PROPN Number=Sing 7 nsubj
            . . PUNCT _ 5 punct
            """,
            ("Der Hafen ist wieder offen", "Falk", "sagte", "indirect", "assert"),
        ),
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            versprach versprechen VERB VerbForm=Fin|Number=Sing 0 root
            , , PUNCT _ 7 punct
            den der DET Definite=Def 5 det
            Hafen Hafen NOUN Number=Plur 7 obj
            zu zu PART _ 7 mark
            öffnen öffnen VERB VerbForm=Inf 2 xcomp
            . . PUNCT _ 2 punct
            """,
            ("den Hafen zu öffnen", "Falk", "versprach", "indirect", "promise"),
        ),
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            wies weisen VERB VerbForm=Fin|Number=Sing 0 root
            die der DET Definite=Def 4 det
            Vorwürfe Vorwurf NOUN Number=Plur 2 obj
            zurück zurück ADV _ 2 compound:prt
            . . PUNCT _ 2 punct
            """,
            ("die Vorwürfe", "Falk", "wies", "indirect", "deny"),
        ),
        (
            "de",
            """
            Wie wie SCONJ _ 3 mark
            Reuters Reuters PROPN Number=Sing 3 nsubj
            berichtete berichten VERB VerbForm=Fin|Number=Sing 10 advcl
            , , PUNCT _ 3 punct
            hat haben AUX VerbForm=Fin|Number=Sing 10 aux
            Peru Peru PROPN Number=Sing 10 nsubj
            Waffen Waffe NOUN Number=Plur 10 obj
            an an ADP _ 9 case
            Mali Mali PROPN Number=Sing 10 obl
            geliefert liefern VERB VerbForm=Part 0 root
            . . PUNCT _ 10 punct
            """,
            ("hat Peru Waffen an Mali geliefert", "Reuters", "berichtete", "indirect", "assert"),
        ),
        (
            "en",
            """
            As as SCONJ _ 3 mark
            Reuters Reuters PROPN Number=Sing 3 nsubj
            reported report VERB VerbForm=Fin|Number=Sing 6 advcl
            , , PUNCT _ 3 punct
            Peru Peru PROPN Number=Sing 6 nsubj
            shipped ship VERB VerbForm=Fin|Number=Sing 0 root
            drones drone NOUN Number=Plur 6 obj
            to to ADP _ 9 case
            Mali Mali PROPN Number=Sing 6 obl
            . . PUNCT _ 6 punct
            """,
            ("Peru shipped drones to Mali", "Reuters", "reported", "indirect", "assert"),
        ),
    ],
)
def test_the_clause_that_a_verb_of_saying_governs_is_what_was_said(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert told(tree, language) == [expected]


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            """
            Laut Laut ADP _ 2 case
            Falk Falk PROPN Number=Sing 7 obl
            hat haben AUX VerbForm=Fin|Number=Sing 6 aux
            Peru Peru PROPN Number=Sing 6 nsubj
            Waffen Waffe NOUN Number=Plur 6 obj
            geliefert liefern VERB VerbForm=Part 0 root
            . . PUNCT _ 6 punct
            """,
            ("hat Peru Waffen geliefert", "Falk", "Laut"),
        ),
        (
            "de",
            """
            Den der DET Definite=Def 2 det
            Angaben Angabe NOUN Number=Plur 9 obl
            der der DET Definite=Def 4 det
            Polizei Polizei NOUN Number=Sing 2 nmod
            zufolge zufolge ADP _ 2 case
            hat haben AUX VerbForm=Fin|Number=Sing 9 aux
            Peru Peru PROPN Number=Sing 9 nsubj
            Waffen Waffe NOUN Number=Plur 9 obj
            geliefert liefern VERB VerbForm=Part 0 root
            . . PUNCT _ 9 punct
            """,
            ("hat Peru Waffen geliefert", "der Polizei", "zufolge"),
        ),
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 8 nsubj
            hat haben AUX VerbForm=Fin|Number=Sing 8 aux
            nach nach ADP _ 4 case
            Angaben Angabe NOUN Number=Sing 8 obl
            von von ADP _ 6 case
            Falk Falk PROPN Number=Sing 4 nmod
            Waffen Waffe NOUN Number=Plur 8 obj
            geliefert liefern VERB VerbForm=Part 0 root
            . . PUNCT _ 8 punct
            """,
            ("Peru hat nach Angaben von Falk Waffen geliefert", "Falk", "nach"),
        ),
        (
            "de",
            """
            Der der DET Definite=Def 2 det
            Hafen Hafen NOUN Number=Sing 3 nsubj
            bleibt bleiben VERB VerbForm=Fin|Number=Sing 0 root
            geschlossen schließen ADJ _ 3 xcomp
            , , PUNCT _ 7 punct
            so so ADV _ 7 advmod
            Falk Falk PROPN Number=Sing 3 parataxis
            . . PUNCT _ 3 punct
            """,
            ("Der Hafen bleibt geschlossen", "Falk", "so"),
        ),
        (
            "nl",
            """
            Volgens volgens ADP _ 2 case
            Falk Falk PROPN Number=Sing 6 obl
            heeft hebben AUX VerbForm=Fin|Number=Sing 6 aux
            Peru Peru PROPN Number=Sing 6 nsubj
            wapens wapen NOUN Number=Plur 6 obj
            geleverd leveren VERB VerbForm=Part 0 root
            . . PUNCT _ 6 punct
            """,
            ("heeft Peru wapens geleverd", "Falk", "Volgens"),
        ),
        (
            "nl",
            """
            De de DET Definite=Def 2 det
            haven haven NOUN Number=Sing 3 nsubj
            blijft blijven VERB VerbForm=Fin|Number=Sing 0 root
            dicht dicht ADJ _ 3 xcomp
            , , PUNCT _ 3 punct
            aldus aldus ADP _ 7 case
            Falk Falk PROPN Number=Sing 3 parataxis
            . . PUNCT _ 3 punct
            """,
            ("De haven blijft dicht", "Falk", "aldus"),
        ),
        (
            "en",
            """
            According accord ADP _ 3 case
            to to ADP _ 3 case
            Falk Falk PROPN Number=Sing 6 obl
            , , PUNCT _ 1 punct
            Peru Peru PROPN Number=Sing 6 nsubj
            shipped ship VERB VerbForm=Fin|Number=Sing 0 root
            drones drone NOUN Number=Plur 6 obj
            to to ADP _ 9 case
            Mali Mali PROPN Number=Sing 6 obl
            . . PUNCT _ 6 punct
            """,
            ("Peru shipped drones to Mali", "Falk", "According"),
        ),
    ],
)
def test_a_phrase_says_on_whose_word_the_clause_stands(
    language: str, tree: str, expected: tuple[str, str, str]
) -> None:
    assert [row[:3] for row in told(tree, language)] == [expected]


def test_our_own_information_has_no_speaker_of_its_own() -> None:
    tree = """
        Unseren unser DET Person=1|Poss=Yes 2 det:poss
        Informationen Information NOUN Number=Plur 7 obl
        zufolge zufolge ADV _ 2 case
        hat haben AUX VerbForm=Fin|Number=Sing 7 aux
        Peru Peru PROPN Number=Sing 7 nsubj
        Waffen Waffe NOUN Number=Plur 7 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 7 punct
    """
    assert drafts(tree) == []


def test_after_is_no_speaker_where_it_tells_the_time() -> None:
    tree = """
        Nach nach ADP _ 3 case
        dem der DET Definite=Def 3 det
        Streit Streit NOUN Number=Sing 7 obl
        hat haben AUX VerbForm=Fin|Number=Sing 7 aux
        Peru Peru PROPN Number=Sing 7 nsubj
        Waffen Waffe NOUN Number=Plur 7 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 7 punct
    """
    assert drafts(tree) == []


def test_so_is_no_speaker_where_a_verb_follows() -> None:
    tree = """
        Der der DET Definite=Def 2 det
        Hafen Hafen NOUN Number=Sing 3 nsubj
        schließt schließen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 3 punct
        so so ADV _ 8 advmod
        wird werden AUX VerbForm=Fin|Number=Sing 7 aux
        Peru Peru PROPN Number=Sing 6 nsubj
        ärmer arm ADJ _ 3 parataxis
        . . PUNCT _ 3 punct
    """
    assert drafts(tree) == []


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            """
            Der der DET Definite=Def 2 det
            Vorwurf Vorwurf NOUN Number=Sing 12 nsubj
            der der DET Definite=Def 4 det
            USA USA PROPN Number=Sing 2 nmod
            , , PUNCT _ 9 punct
            dass dass SCONJ _ 9 mark
            Peru Peru PROPN Number=Sing 9 nsubj
            Waffen Waffe NOUN Number=Plur 9 obj
            liefert liefern VERB VerbForm=Fin|Number=Sing 2 acl
            , , PUNCT _ 2 punct
            ist sein AUX VerbForm=Fin|Number=Sing 12 cop
            alt alt ADJ _ 0 root
            . . PUNCT _ 12 punct
            """,
            ("Peru Waffen liefert", "der USA", "Vorwurf", "indirect", "assert"),
        ),
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            äußert äußern VERB VerbForm=Fin|Number=Sing 0 root
            den der DET Definite=Def 4 det
            Zweifel Zweifel NOUN Number=Sing 2 obj
            , , PUNCT _ 9 punct
            dass dass SCONJ _ 9 mark
            Peru Peru PROPN Number=Sing 9 nsubj
            Waffen Waffe NOUN Number=Plur 9 obj
            liefert liefern VERB VerbForm=Fin|Number=Sing 4 acl
            . . PUNCT _ 2 punct
            """,
            ("Peru Waffen liefert", "Falk", "Zweifel", "indirect", "doubt"),
        ),
        (
            "nl",
            """
            De de DET Definite=Def 2 det
            waarschuwing waarschuwing NOUN Number=Sing 10 nsubj
            van van ADP _ 4 case
            Falk Falk PROPN Number=Sing 2 nmod
            dat dat PRON PronType=Rel 8 mark
            Peru Peru PROPN Number=Sing 8 nsubj
            wapens wapen NOUN Number=Plur 8 obj
            levert leveren VERB VerbForm=Fin|Number=Sing 2 acl
            is zijn AUX VerbForm=Fin|Number=Sing 10 cop
            oud oud ADJ _ 0 root
            . . PUNCT _ 10 punct
            """,
            ("Peru wapens levert", "Falk", "waarschuwing", "indirect", "warn"),
        ),
        (
            "en",
            """
            The the DET Definite=Def 2 det
            claim claim NOUN Number=Sing 10 nsubj
            by by ADP _ 4 case
            Falk Falk PROPN Number=Sing 2 nmod
            that that SCONJ _ 7 mark
            Peru Peru PROPN Number=Sing 7 nsubj
            ships ship VERB VerbForm=Fin|Number=Plur 2 acl
            drones drone NOUN Number=Plur 7 obj
            is be AUX VerbForm=Fin|Number=Sing 10 cop
            old old ADJ _ 0 root
            . . PUNCT _ 10 punct
            """,
            ("Peru ships drones", "Falk", "claim", "indirect", "assert"),
        ),
    ],
)
def test_a_noun_of_saying_takes_a_content_clause(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert expected in told(tree, language)


def test_a_name_and_a_colon_open_a_headline_that_is_said() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 0 root
        : : PUNCT _ 1 punct
        Peru Peru PROPN Number=Sing 4 nsubj
        liefert liefern VERB VerbForm=Fin|Number=Sing 1 parataxis
        Waffen Waffe NOUN Number=Plur 4 obj
        an an ADP _ 7 case
        Mali Mali PROPN Number=Sing 4 obl
    """
    assert told(tree) == [("Peru liefert Waffen an Mali", "Falk", ":", "indirect", "assert")]


def test_a_place_and_a_colon_say_nothing() -> None:
    tree = """
        Peru Peru PROPN Number=Sing 0 root
        : : PUNCT _ 1 punct
        Hafen Hafen NOUN Number=Sing 4 nsubj
        bleibt bleiben VERB VerbForm=Fin|Number=Sing 1 parataxis
        weiter weiter ADV _ 4 advmod
        geschlossen schließen ADJ _ 4 xcomp
    """
    assert drafts(tree) == []


HEARSAY = [
    (
        "de",
        """
        Peru Peru PROPN Number=Sing 6 nsubj
        soll sollen AUX VerbForm=Fin|Number=Sing 6 aux
        Waffen Waffe NOUN Number=Plur 6 obj
        an an ADP _ 5 case
        Mali Mali PROPN Number=Sing 6 obl
        geliefert liefern VERB VerbForm=Part 0 root
        haben haben AUX VerbForm=Inf|Number=Plur 6 aux
        . . PUNCT _ 6 punct
        """,
        "soll",
    ),
    (
        "de",
        """
        Die der DET Definite=Def 2 det
        Bauern Bauer NOUN Number=Plur 10 nsubj
        , , PUNCT _ 6 punct
        die der PRON Number=Plur|PronType=Dem 6 obj
        Peru Peru PROPN Number=Sing 6 nsubj
        betrogen betrügen VERB VerbForm=Part 2 acl:relcl
        haben haben AUX VerbForm=Fin|Number=Plur 6 aux
        soll sollen AUX VerbForm=Fin|Number=Sing 6 aux
        , , PUNCT _ 6 punct
        warten warten VERB VerbForm=Fin|Number=Plur 0 root
        . . PUNCT _ 10 punct
        """,
        "soll",
    ),
    (
        "de",
        """
        Angeblich angeblich ADJ _ 5 advmod
        hat haben AUX VerbForm=Fin|Number=Sing 5 aux
        Peru Peru PROPN Number=Sing 5 nsubj
        Waffen Waffe NOUN Number=Plur 5 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 5 punct
        """,
        "Angeblich",
    ),
    (
        "nl",
        """
        Peru Peru PROPN Number=Sing 7 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing 7 aux
        wapens wapen NOUN Number=Plur 7 obj
        aan aan ADP _ 5 case
        Mali Mali PROPN Number=Sing 7 obl
        hebben hebben AUX VerbForm=Inf 7 aux
        geleverd leveren VERB VerbForm=Part 0 root
        . . PUNCT _ 7 punct
        """,
        "zou",
    ),
    (
        "nl",
        """
        Er er ADV _ 7 expl
        zouden zullen AUX VerbForm=Fin|Number=Plur 7 aux
        drones drone NOUN Number=Plur 7 nsubj:pass
        naar naar ADP _ 5 case
        Mali Mali PROPN Number=Sing 7 obl
        zijn zijn AUX VerbForm=Inf 7 aux:pass
        gestuurd sturen VERB VerbForm=Part 0 root
        . . PUNCT _ 7 punct
        """,
        "zouden",
    ),
    (
        "nl",
        """
        Naar naar ADV _ 2 advmod
        verluidt verluiden VERB _ 6 advcl
        heeft hebben AUX VerbForm=Fin|Number=Sing 6 aux
        Peru Peru PROPN Number=Sing 6 nsubj
        wapens wapen NOUN Number=Plur 6 obj
        geleverd leveren VERB VerbForm=Part 0 root
        . . PUNCT _ 6 punct
        """,
        None,
    ),
    (
        "en",
        """
        Peru Peru PROPN Number=Sing 3 nsubj
        reportedly reportedly ADV _ 3 advmod
        shipped ship VERB VerbForm=Fin|Number=Sing 0 root
        drones drone NOUN Number=Plur 3 obj
        to to ADP _ 6 case
        Mali Mali PROPN Number=Sing 3 obl
        . . PUNCT _ 3 punct
        """,
        "reportedly",
    ),
    (
        "en",
        """
        Peru Peru PROPN Number=Sing 3 nsubj:pass
        is be AUX VerbForm=Fin|Number=Sing 3 aux:pass
        believed believe VERB VerbForm=Part|Voice=Pass 0 root
        to to PART _ 6 mark
        have have AUX VerbForm=Inf 6 aux
        shipped ship VERB VerbForm=Part 3 xcomp
        drones drone NOUN Number=Plur 6 obj
        . . PUNCT _ 3 punct
        """,
        None,
    ),
]


@pytest.mark.parametrize(("language", "tree", "cue"), HEARSAY)
def test_grammar_alone_marks_hearsay(language: str, tree: str, cue: str | None) -> None:
    hearsay = [d for d in drafts(tree, language) if d.mode == "hearsay"]
    assert [d.speaker for d in hearsay] == [None]
    text = reading(tree, language=language).report.text
    assert [text[slice(*d.cue)] if d.cue else None for d in hearsay] == [cue]


def test_mutmasslich_marks_hearsay() -> None:
    tree = """
        Mutmaßlich mutmaßlich ADV _ 5 advmod
        hat haben AUX VerbForm=Fin|Number=Sing 5 aux
        Peru Peru PROPN Number=Sing 5 nsubj
        Waffen Waffe NOUN Number=Plur 5 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 5 punct
    """
    assert [d.mode for d in drafts(tree)] == ["hearsay"]


def test_a_fixed_phrase_marks_hearsay() -> None:
    tree = """
        Dem der DET Definite=Def 2 det
        Vernehmen Vernehmen NOUN Number=Sing 7 obj
        nach nach ADP _ 2 case
        hat haben AUX VerbForm=Fin|Number=Sing 7 aux
        Peru Peru PROPN Number=Sing 7 nsubj
        Waffen Waffe NOUN Number=Plur 7 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 7 punct
    """
    assert [d.mode for d in drafts(tree)] == ["hearsay"]


def test_is_said_to_is_hearsay_only() -> None:
    tree = """
        Peru Peru PROPN Number=Sing 3 nsubj:pass
        is be AUX VerbForm=Fin|Number=Sing 3 aux:pass
        said say VERB VerbForm=Part|Voice=Pass 0 root
        to to PART _ 6 mark
        have have AUX VerbForm=Inf 6 aux
        shipped ship VERB VerbForm=Part 3 ccomp
        drones drone NOUN Number=Plur 6 obj
        . . PUNCT _ 3 punct
    """
    assert {d.mode for d in drafts(tree, "en")} == {"hearsay"}


NOT_HEARSAY = [
    (
        "de",
        """
        Das der DET Definite=Def 2 det
        Gesetz Gesetz NOUN Number=Sing 10 nsubj
        , , PUNCT _ 7 punct
        das der PRON Number=Sing|PronType=Dem 7 nsubj
        die der DET Definite=Def 6 det
        Bauern Bauer NOUN Number=Plur 7 obj
        entlasten entlasten VERB VerbForm=Inf 2 acl:relcl
        soll sollen AUX VerbForm=Fin|Number=Sing 7 aux
        , , PUNCT _ 2 punct
        kommt kommen VERB VerbForm=Fin|Number=Sing 0 root
        im im ADP _ 12 case
        Mai Mai NOUN Number=Sing 10 obl
        . . PUNCT _ 10 punct
        """,
    ),
    (
        "de",
        """
        Der der DET Definite=Def 2 det
        Hafen Hafen NOUN Number=Sing 4 nsubj:pass
        wurde werden AUX VerbForm=Fin|Number=Sing|Voice=Pass 4 aux:pass
        vertieft vertieft VERB VerbForm=Part 0 root
        , , PUNCT _ 8 punct
        damit damit SCONJ _ 8 mark
        Peru Peru PROPN Number=Sing 8 nsubj
        liefern liefern VERB VerbForm=Inf 4 advcl
        soll sollen AUX VerbForm=Fin|Number=Sing 8 aux
        . . PUNCT _ 4 punct
        """,
    ),
    (
        "de",
        """
        Damals damals ADV _ 6 advmod
        sollte sollen AUX VerbForm=Fin|Number=Sing 5 aux
        Falk Falk PROPN Number=Sing 6 nsubj
        später spät ADJ _ 5 advmod
        Ministerin Ministerin NOUN Number=Sing 0 root
        werden werden VERB VerbForm=Inf 0 root
        . . PUNCT _ 6 punct
        """,
    ),
    (
        "de",
        """
        Soll sollen AUX VerbForm=Fin 4 aux
        Peru Peru PROPN Number=Sing 4 nsubj
        Waffen Waffe NOUN Number=Plur 4 obj
        liefern liefern VERB VerbForm=Fin|Number=Plur 0 root
        ? ? PUNCT _ 4 punct
        """,
    ),
    (
        "nl",
        """
        Als als SCONJ _ 5 mark
        Peru Peru PROPN Number=Sing 5 nsubj
        wapens wapen NOUN Number=Plur 5 obj
        zou zullen AUX Mood=Sub|VerbForm=Fin|Number=Sing 5 aux
        leveren leveren VERB VerbForm=Inf 9 advcl
        , , PUNCT _ 5 punct
        zou zullen AUX VerbForm=Fin|Number=Sing 9 aux
        Mali Mali PROPN Number=Sing 9 nsubj
        betalen betalen VERB VerbForm=Inf 0 root
        . . PUNCT _ 9 punct
        """,
    ),
    (
        "nl",
        """
        Ik ik PRON Person=1|PronType=Prs 5 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing|Person=1 5 aux
        graag graag ADV _ 5 advmod
        koffie koffie NOUN Number=Sing 5 obj
        drinken drinken VERB VerbForm=Inf 0 root
        . . PUNCT _ 5 punct
        """,
    ),
    (
        "nl",
        """
        Mali Mali PROPN Number=Sing 5 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing 5 aux
        graag graag ADV _ 5 advmod
        wapens wapen NOUN Number=Plur 5 obj
        kopen kopen VERB VerbForm=Inf 0 root
        . . PUNCT _ 5 punct
        """,
    ),
    (
        "nl",
        """
        Dat dat PRON PronType=Dem 3 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing 3 aux
        beter goed ADJ _ 0 root
        zijn zijn AUX VerbForm=Inf 3 cop
        . . PUNCT _ 3 punct
        """,
    ),
    (
        "nl",
        """
        Peru Peru PROPN Number=Sing 5 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing 5 aux
        wapens wapen NOUN Number=Plur 5 obj
        kunnen kunnen AUX VerbForm=Inf 5 aux
        leveren leveren VERB VerbForm=Inf 0 root
        . . PUNCT _ 5 punct
        """,
    ),
    (
        "nl",
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        noemde noemen VERB VerbForm=Fin|Number=Sing 0 root
        de de DET Definite=Def 4 det
        plannen plan NOUN Number=Plur 2 obj
        waarmee waarmee ADV _ 8 advmod
        hij hij PRON PronType=Prs 8 nsubj
        zou zullen AUX VerbForm=Fin|Number=Sing 8 aux
        komen komen VERB VerbForm=Inf 4 acl:relcl
        . . PUNCT _ 2 punct
        """,
    ),
    (
        "en",
        """
        Peru Peru PROPN Number=Sing 3 nsubj
        would would AUX VerbForm=Fin 3 aux
        ship ship VERB VerbForm=Inf 0 root
        drones drone NOUN Number=Plur 3 obj
        if if SCONJ _ 7 mark
        Mali Mali PROPN Number=Sing 7 nsubj
        paid pay VERB VerbForm=Fin 3 advcl
        . . PUNCT _ 3 punct
        """,
    ),
]


@pytest.mark.parametrize(("language", "tree"), NOT_HEARSAY)
def test_purposes_wishes_conditions_and_the_future_in_the_past_are_no_hearsay(language: str, tree: str) -> None:
    assert [d for d in drafts(tree, language) if d.mode == "hearsay"] == []


def test_a_report_clause_in_the_future_of_the_past_is_no_hearsay() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        zei zeggen VERB VerbForm=Fin|Number=Sing 0 root
        dat dat SCONJ _ 7 mark
        hij hij PRON PronType=Prs 7 nsubj
        later laat ADJ _ 7 advmod
        zou zullen AUX VerbForm=Fin|Number=Sing 7 aux
        vertrekken vertrekken VERB VerbForm=Inf 2 ccomp
        . . PUNCT _ 2 punct
    """
    assert [(d.mode, d.rule) for d in drafts(tree, "nl")] == [("indirect", "clause")]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            asked ask VERB VerbForm=Fin|Number=Sing 0 root
            whether whether SCONJ _ 5 mark
            Peru Peru PROPN Number=Sing 5 nsubj
            ships ship VERB VerbForm=Fin|Number=Sing 2 ccomp
            drones drone NOUN Number=Plur 5 obj
            . . PUNCT _ 2 punct
            """,
        ),
        (
            "nl",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            vroeg vragen VERB VerbForm=Fin|Number=Sing 0 root
            of of SCONJ _ 6 mark
            Peru Peru PROPN Number=Sing 6 nsubj
            wapens wapen NOUN Number=Plur 6 obj
            levert leveren VERB VerbForm=Fin|Number=Sing 2 ccomp
            . . PUNCT _ 2 punct
            """,
        ),
    ],
)
def test_to_ask_whether_is_a_question_not_a_demand(language: str, tree: str) -> None:
    assert [d.stance for d in drafts(tree, language)] == ["ask"]


@pytest.mark.parametrize(
    "tree",
    [
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        droht drohen VERB VerbForm=Fin|Number=Sing 0 root
        zu zu PART _ 4 mark
        scheitern scheitern VERB VerbForm=Inf 2 xcomp
        . . PUNCT _ 2 punct
        """,
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        sah sehen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 7 punct
        wie wie SCONJ _ 7 advmod
        Peru Peru PROPN Number=Sing 7 nsubj
        Waffen Waffe NOUN Number=Plur 7 obj
        lieferte liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
        """,
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        kam kommen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 8 punct
        um um SCONJ _ 8 mark
        den der DET Definite=Def 6 det
        Hafen Hafen NOUN Number=Plur 8 obj
        zu zu PART _ 8 mark
        öffnen öffnen VERB VerbForm=Inf 2 advcl
        . . PUNCT _ 2 punct
        """,
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        fordert fordern VERB VerbForm=Fin|Number=Sing 0 root
        heraus heraus ADP _ 2 compound:prt
        , , PUNCT _ 7 punct
        um um SCONJ _ 7 mark
        zu zu PART _ 7 mark
        gewinnen gewinnen VERB VerbForm=Inf 2 advcl
        . . PUNCT _ 2 punct
        """,
    ],
)
def test_threatening_to_fail_seeing_how_and_purposes_say_nothing(tree: str) -> None:
    assert drafts(tree) == []


def sentence_of(tree: str) -> Sentence:
    return reading(tree, names=NAMES).sentences[0]


FIRST = """
    Der der DET Definite=Def 2 det
    Hafen Hafen NOUN Number=Sing 4 nsubj
    sei sein AUX VerbForm=Fin|Number=Sing 4 cop
    sicher sicher ADJ _ 0 root
    . . PUNCT _ 4 punct
"""
SECOND = """
    Die der DET Definite=Def 2 det
    Schiffe Schiff NOUN Number=Plur 3 nsubj
    hätten haben VERB VerbForm=Fin|Number=Plur 0 root
    genug genug ADV _ 5 advmod
    Öl Öl NOUN Number=Sing 3 obj
    . . PUNCT _ 3 punct
"""
UNREAL = """
    Wenn wenn SCONJ _ 3 mark
    Falk Falk PROPN Number=Sing 3 nsubj
    ginge gehen VERB VerbForm=Fin|Number=Sing 5 advcl
    , , PUNCT _ 3 punct
    hätten haben VERB VerbForm=Fin|Number=Plur 0 root
    die der DET Definite=Def 7 det
    Schiffe Schiff NOUN Number=Plur 5 nsubj
    kein kein DET PronType=Neg 9 det
    Öl Öl NOUN Number=Sing 5 obj
    . . PUNCT _ 5 punct
"""
INDICATIVE = """
    Der der DET Definite=Def 2 det
    Hafen Hafen NOUN Number=Sing 4 nsubj
    ist sein AUX VerbForm=Fin|Number=Sing 4 cop
    sicher sicher ADJ _ 0 root
    . . PUNCT _ 4 punct
"""


def test_konjunktiv_one_is_free_indirect_speech_and_konjunktiv_two_only_right_after_speech() -> None:
    assert is_free_indirect(sentence_of(FIRST), right_after=False)
    assert is_free_indirect(sentence_of(SECOND), right_after=True)
    assert not is_free_indirect(sentence_of(SECOND), right_after=False)


def test_conditions_and_plain_sentences_are_no_free_indirect_speech() -> None:
    assert not is_free_indirect(sentence_of(UNREAL), right_after=True)
    assert not is_free_indirect(sentence_of(INDICATIVE), right_after=True)


def test_so_between_commas_does_not_end_the_clause() -> None:
    tree = """
        Der der DET Definite=Def 2 det
        Hafen Hafen NOUN Number=Sing 9 nsubj
        wird werden VERB VerbForm=Fin|Number=Sing 9 aux
        , , PUNCT _ 6 punct
        so so ADV _ 6 advmod
        Falk Falk PROPN Number=Sing 9 parataxis
        , , PUNCT _ 6 punct
        bald bald ADV _ 9 advmod
        schließen schließen VERB Mood=Imp|VerbForm=Fin|Number=Plur 0 root
        . . PUNCT _ 9 punct
    """
    assert [row[0] for row in told(tree)] == ["Der Hafen wird, so Falk, bald schließen"]


@pytest.mark.parametrize(
    ("language", "tree", "content"),
    [
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            dementierte dementieren VERB VerbForm=Fin|Number=Sing 0 root
            Berichte Bericht NOUN Number=Plur 2 obj
            , , PUNCT _ 8 punct
            dass dass SCONJ _ 8 mark
            Peru Peru PROPN Number=Sing 8 nsubj
            Waffen Waffe NOUN Number=Plur 8 obj
            liefert liefern VERB VerbForm=Fin|Number=Sing 3 acl
            . . PUNCT _ 2 punct
            """,
            "Peru Waffen liefert",
        ),
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            wies weisen VERB VerbForm=Fin|Number=Sing 0 root
            den der DET Definite=Def 4 det
            Vorwurf Vorwurf NOUN Number=Sing 2 obj
            zurück zurück ADP _ 2 compound:prt
            , , PUNCT _ 10 punct
            dass dass SCONJ _ 10 mark
            Peru Peru PROPN Number=Sing 10 nsubj
            Waffen Waffe NOUN Number=Plur 10 obj
            liefert liefern VERB VerbForm=Fin|Number=Sing 4 acl
            . . PUNCT _ 2 punct
            """,
            "Peru Waffen liefert",
        ),
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            denied deny VERB VerbForm=Fin|Number=Sing 0 root
            reports report NOUN Number=Plur 2 obj
            that that SCONJ _ 6 mark
            Peru Peru PROPN Number=Sing 6 nsubj
            ships ship VERB VerbForm=Fin|Number=Plur 3 acl
            drones drone NOUN Number=Plur 6 obj
            . . PUNCT _ 2 punct
            """,
            "Peru ships drones",
        ),
    ],
)
def test_to_deny_reports_that_something_is_so_is_to_deny_it(language: str, tree: str, content: str) -> None:
    stances = {stance for words, _, _, _, stance in told(tree, language) if words == content}
    assert stances == {"deny"}


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
            Weder weder CCONJ _ 2 cc:preconj
            Falk Falk PROPN Number=Sing 5 nsubj
            noch noch CCONJ _ 4 cc
            Berg Berg PROPN Number=Sing 2 conj
            sagten sagen VERB VerbForm=Fin 0 root
            , , PUNCT _ 10 punct
            dass dass SCONJ _ 10 mark
            Peru Peru PROPN Number=Sing 10 nsubj
            Waffen Waffe NOUN Number=Plur 10 nsubj
            liefert liefern VERB VerbForm=Fin|Number=Sing 5 ccomp
            . . PUNCT _ 5 punct
            """,
        ),
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 3 nsubj
            neither neither CCONJ Polarity=Neg 3 cc:preconj
            confirmed confirm VERB VerbForm=Fin|Number=Sing 0 root
            nor nor CCONJ _ 5 cc
            denied deny VERB VerbForm=Fin|Number=Sing 3 conj
            the the DET Definite=Def 7 det
            report report NOUN Number=Sing 5 obj
            . . PUNCT _ 3 punct
            """,
        ),
    ],
)
def test_neither_nor_says_nothing(language: str, tree: str) -> None:
    assert drafts(tree, language) == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            weigerte weigern VERB VerbForm=Fin|Number=Sing 0 root
            sich sich PRON PronType=Prs|Reflex=Yes 2 obj
            zu zu PART _ 5 mark
            sagen sagen VERB VerbForm=Inf 2 xcomp
            , , PUNCT _ 10 punct
            dass dass SCONJ _ 10 mark
            Peru Peru PROPN Number=Sing 10 nsubj
            Waffen Waffe NOUN Number=Plur 10 nsubj
            liefert liefern VERB VerbForm=Fin|Number=Sing 5 ccomp
            . . PUNCT _ 2 punct
            """,
        ),
        (
            "en",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            refused refuse VERB VerbForm=Fin|Number=Sing 0 root
            to to PART _ 4 mark
            say say VERB VerbForm=Inf 2 xcomp
            whether whether SCONJ _ 7 mark
            Peru Peru PROPN Number=Sing 7 nsubj
            ships ship VERB VerbForm=Fin|Number=Plur 4 ccomp
            drones drone NOUN Number=Plur 7 obj
            . . PUNCT _ 2 punct
            """,
        ),
    ],
)
def test_what_was_not_yet_said_is_no_statement(language: str, tree: str) -> None:
    assert drafts(tree, language) == []


def test_what_somebody_would_say_is_no_statement() -> None:
    tree = """
        If if SCONJ _ 3 mark
        Falk Falk PROPN Number=Sing 3 nsubj
        says say VERB VerbForm=Fin|Number=Sing 11 advcl
        that that SCONJ _ 8 mark
        the the DET Definite=Def 6 det
        port port NOUN Number=Sing 8 nsubj
        is be AUX VerbForm=Fin|Number=Sing 8 cop
        open open ADJ _ 3 ccomp
        , , PUNCT _ 3 punct
        he he PRON Number=Sing|PronType=Prs 11 nsubj
        lies lie VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 11 punct
    """
    assert drafts(tree, "en") == []


def test_the_purpose_of_a_law_is_no_hearsay_in_a_main_clause_either() -> None:
    tree = """
        Das der DET Definite=Def 2 det
        Gesetz Gesetz NOUN Number=Sing 6 nsubj
        soll sollen AUX VerbForm=Fin|Number=Sing 6 aux
        die der DET Definite=Def 5 det
        Bauern Bauer NOUN Number=Plur 6 obj
        entlasten entlasten VERB VerbForm=Inf 0 root
        . . PUNCT _ 6 punct
    """
    assert drafts(tree) == []
