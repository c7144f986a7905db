"""Who says what in a whole report: quotations, carried speakers, chains, and the report's own voice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.trees import reading, report_of
from wederhoor.extract import Extraction, extract
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import chain_of, outer_of
from wederhoor.read.models import default_reader
from wederhoor.read.reading import NameType, Reader, Reading
from wederhoor.record import Evidence, Report, Statement

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER",
    "Falk": "PER",
    "Berg": "PER",
    "Reuters": "ORG",
    "Peru": "LOC",
    "Mali": "LOC",
}


def statements(*trees: str, language: str = "de") -> list[Statement]:
    return list(extract(reading(*trees, language=language, names=NAMES)).statements)


def said(found: list[Statement]) -> list[tuple[str, str | None, str, str]]:
    """(content, speaker, mode, stance) of each statement."""
    return [(s.content.text, s.speaker_words.text if s.speaker_words else None, s.mode, s.stance) for s in found]


def names_of(read: Reading) -> dict[str, str]:
    """Mention id -> its words."""
    return {m.id: m.words.text for m in extract(read).mentions}


@pytest.mark.parametrize(
    ("language", "tree", "content"),
    [
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 2 nsubj
            sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
            : : PUNCT _ 2 punct
            „ „ PUNCT _ 7 punct
            Der der DET Definite=Def 6 det
            Hafen Hafen NOUN Number=Sing 7 nsubj
            bleibt bleiben VERB VerbForm=Fin|Number=Sing 2 ccomp
            heute heute ADV _ 9 advmod
            geschlossen schließen ADJ _ 7 xcomp
            . . PUNCT _ 9 punct
            “ “ PUNCT _ 7 punct
            """,
            "Der Hafen bleibt heute geschlossen.",
        ),
        (
            "de",
            """
            „ „ PUNCT _ 6 punct
            Der der DET Definite=Def 3 det
            Hafen Hafen NOUN Number=Sing 6 nsubj
            ist sein AUX VerbForm=Fin|Number=Sing 6 cop
            wieder wieder ADV _ 6 advmod
            offen offen ADJ _ 9 ccomp
            “ “ PUNCT _ 6 punct
            , , PUNCT _ 6 punct
            sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
            Falk Falk PROPN Number=Sing 9 nsubj
            . . PUNCT _ 9 punct
            """,
            "Der Hafen ist wieder offen",
        ),
    ],
)
def test_direct_speech_has_its_speaker_before_or_after(language: str, tree: str, content: str) -> None:
    assert said(statements(tree, language=language)) == [(content, "Falk", "direct", "assert")]


def test_direct_speech_in_two_parts_has_its_speaker_between_them() -> None:
    tree = """
        „ „ PUNCT _ 6 punct
        Der der DET Definite=Def 3 det
        Hafen Hafen NOUN Number=Sing 6 nsubj
        ist sein AUX VerbForm=Fin|Number=Sing 6 cop
        wieder wieder ADV _ 6 advmod
        offen offen ADJ _ 9 ccomp
        “ “ PUNCT _ 6 punct
        , , PUNCT _ 9 punct
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        Falk Falk PROPN Number=Sing 9 nsubj
        , , PUNCT _ 16 punct
        „ „ PUNCT _ 16 punct
        und und CCONJ _ 16 cc
        die der DET Definite=Def 15 det
        Schiffe Schiff NOUN Number=Plur 16 nsubj
        fahren fahren VERB VerbForm=Fin|Number=Plur 9 ccomp
        wieder wieder ADV _ 16 advmod
        . . PUNCT _ 6 punct
        “ “ PUNCT _ 6 punct
    """
    assert said(statements(tree)) == [
        ("Der Hafen ist wieder offen", "Falk", "direct", "assert"),
        ("und die Schiffe fahren wieder.", "Falk", "direct", "assert"),
    ]


def test_a_quotation_alone_goes_on_with_the_last_speaker() -> None:
    first = """
        „ „ PUNCT _ 6 punct
        Der der DET Definite=Def 3 det
        Hafen Hafen NOUN Number=Sing 6 nsubj
        ist sein AUX VerbForm=Fin|Number=Sing 6 cop
        wieder wieder ADV _ 6 advmod
        offen offen ADJ _ 9 ccomp
        “ “ PUNCT _ 6 punct
        , , PUNCT _ 6 punct
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        Falk Falk PROPN Number=Sing 9 nsubj
        . . PUNCT _ 9 punct
    """
    second = """
        „ „ PUNCT _ 4 punct
        Die der DET Definite=Def 3 det
        Schiffe Schiff NOUN Number=Plur 4 nsubj
        fahren fahren VERB VerbForm=Fin|Number=Plur 0 root
        wieder wieder ADV _ 4 advmod
        . . PUNCT _ 4 punct
        “ “ PUNCT _ 4 punct
    """
    found = statements(first, second)
    assert said(found)[1] == ("Die Schiffe fahren wieder.", "Falk", "direct", "assert")
    assert found[1].speaker == found[0].speaker is not None
    assert found[1].cue is None


def test_one_quoted_word_that_stands_alone_is_no_statement() -> None:
    first = """
        „ „ PUNCT _ 6 punct
        Der der DET Definite=Def 3 det
        Hafen Hafen NOUN Number=Sing 6 nsubj
        ist sein AUX VerbForm=Fin|Number=Sing 6 cop
        wieder wieder ADV _ 6 advmod
        offen offen ADJ _ 9 ccomp
        “ “ PUNCT _ 6 punct
        , , PUNCT _ 6 punct
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        Falk Falk PROPN Number=Sing 9 nsubj
        . . PUNCT _ 9 punct
    """
    title = """
        „ „ PUNCT _ 2 punct
        Hafenruhe Hafenruhe NOUN Number=Sing 0 root
        . . PUNCT _ 2 punct
        “ “ PUNCT _ 2 punct
    """
    assert len(statements(first, title)) == 1


def test_scare_quotes_are_no_statement() -> None:
    tree = """
        Der der DET Definite=Def 3 det
        „ „ PUNCT _ 3 punct
        Hafen Hafen NOUN Number=Sing 7 nsubj
        der der DET Definite=Def 5 det
        Ruhe Ruhe NOUN Number=Sing 3 nmod
        “ “ PUNCT _ 3 punct
        liegt liegen VERB VerbForm=Fin|Number=Sing 0 root
        im im ADP _ 9 case
        Norden Norden NOUN Number=Sing 7 obl
        . . PUNCT _ 7 punct
    """
    assert statements(tree) == []


def test_scare_quotes_in_indirect_speech_do_not_make_it_direct() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 13 punct
        dass dass SCONJ _ 13 mark
        die der DET Definite=Def 8 det
        „ „ PUNCT _ 8 punct
        grüne grün ADJ _ 8 amod
        Wende Wende NOUN Number=Plur 13 nsubj
        “ “ PUNCT _ 8 punct
        sehr sehr ADV _ 11 advmod
        viel viel DET PronType=Ind 12 det
        Geld Geld NOUN Number=Sing 13 obj
        kostet kosten VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """
    assert said(statements(tree)) == [("die „grüne Wende“ sehr viel Geld kostet", "Falk", "indirect", "assert")]


INDIRECT = """
    Nina Nina PROPN Number=Sing 3 nsubj
    Falk Falk PROPN Number=Sing 1 flat
    sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
    , , PUNCT _ 8 punct
    der der DET Definite=Def 6 det
    Hafen Hafen NOUN Number=Sing 8 nsubj
    sei sein AUX VerbForm=Fin|Number=Sing 8 cop
    zu zu ADJ _ 3 ccomp
    . . PUNCT _ 3 punct
"""
SECOND = """
    Die der DET Definite=Def 2 det
    Schiffe Schiff NOUN Number=Plur 5 nsubj
    hätten haben AUX VerbForm=Fin|Number=Plur 5 cop
    kein kein DET PronType=Neg 5 det
    Öl Öl NOUN Number=Sing 0 root
    . . PUNCT _ 5 punct
"""
THIRD = """
    Der der DET Definite=Def 2 det
    Rat Rat NOUN Number=Sing 4 nsubj
    sei sein AUX VerbForm=Fin|Number=Sing 4 cop
    ratlos ratlos ADJ _ 0 root
    . . PUNCT _ 4 punct
"""
PLAIN = """
    Der der DET Definite=Def 2 det
    Markt Markt NOUN Number=Sing 3 nsubj
    öffnet öffnen VERB VerbForm=Fin|Number=Sing 0 root
    heute heute ADV _ 3 advmod
    . . PUNCT _ 3 punct
"""


def test_sentences_in_konjunktiv_are_one_statement_of_the_last_speaker() -> None:
    found = statements(INDIRECT, SECOND, THIRD, PLAIN)
    assert said(found) == [
        ("der Hafen sei zu", "Nina Falk", "indirect", "assert"),
        ("Die Schiffe hätten kein Öl.\nDer Rat sei ratlos", "Nina Falk", "indirect", "assert"),
    ]
    assert found[0].speaker == found[1].speaker is not None


def test_konjunktiv_with_nobody_who_spoke_before_is_a_statement_of_nobody() -> None:
    assert said(statements(PLAIN, THIRD)) == [("Der Rat sei ratlos", None, "indirect", "assert")]


def test_konjunktiv_goes_on_with_nobody_after_a_plain_paragraph_or_two() -> None:
    assert said(statements(INDIRECT, PLAIN, PLAIN, PLAIN, THIRD))[1][1] is None


CHAIN = """
    Reuters Reuters PROPN Number=Sing 2 nsubj
    reported report VERB VerbForm=Fin|Number=Sing 0 root
    that that SCONJ _ 5 mark
    Falk Falk PROPN Number=Sing 5 nsubj
    said say VERB VerbForm=Fin|Number=Sing 2 ccomp
    the the DET Definite=Def 7 det
    port port NOUN Number=Sing 9 nsubj
    is be AUX VerbForm=Fin|Number=Sing 9 cop
    open open ADJ _ 5 ccomp
    . . PUNCT _ 2 punct
"""


def test_a_statement_in_a_statement_keeps_the_chain_of_those_who_passed_it_on() -> None:
    read = reading(CHAIN, language="en", names=NAMES)
    outer, inner = extract(read).statements
    assert said([outer, inner]) == [
        ("Falk said the port is open", "Reuters", "indirect", "assert"),
        ("the port is open", "Falk", "indirect", "assert"),
    ]
    assert inner.within == outer.id
    assert outer.within is None
    assert [names_of(read)[mention] for mention in inner.through] == ["Reuters"]
    assert outer.through == ()


def test_a_denied_clause_within_a_report_of_it_keeps_both_stances() -> None:
    tree = """
        Reuters Reuters PROPN Number=Sing 2 nsubj
        berichtete berichten VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 6 punct
        dass dass SCONJ _ 6 mark
        Falk Falk PROPN Number=Sing 6 nsubj
        bestreitet bestreiten VERB VerbForm=Fin|Number=Sing 2 ccomp
        , , PUNCT _ 11 punct
        dass dass SCONJ _ 6 mark
        Peru Peru PROPN Number=Sing 11 nsubj
        Waffen Waffe NOUN Number=Plur 11 obj
        liefert liefern VERB VerbForm=Fin|Number=Sing 6 ccomp
        . . PUNCT _ 2 punct
    """
    outer, inner = statements(tree)
    assert [outer.stance, inner.stance] == ["assert", "deny"]
    assert inner.within == outer.id


def test_a_pronoun_that_speaks_is_tied_to_the_person_named_before() -> None:
    visit = """
        Nina Nina PROPN Number=Sing 3 nsubj
        Falk Falk PROPN Number=Sing 1 flat
        besuchte besuchen VERB VerbForm=Fin|Number=Sing 0 root
        Peru Peru PROPN Number=Sing 3 obj
        . . PUNCT _ 3 punct
    """
    speech = """
        Sie sie PRON Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 7 punct
        der der DET Definite=Def 5 det
        Hafen Hafen NOUN Number=Sing 7 nsubj
        sei sein AUX VerbForm=Fin|Number=Sing 7 cop
        offen offen ADJ _ 2 ccomp
        . . PUNCT _ 2 punct
    """
    found = extract(reading(visit, speech, names=NAMES))
    statement = found.statements[-1]
    pronoun = next(m for m in found.mentions if m.id == statement.speaker)
    person = next(m for m in found.mentions if m.id == pronoun.antecedent)
    assert (pronoun.words.text, person.name, statement.speaker_class) == ("Sie", "Nina Falk", "named")


@pytest.mark.parametrize(
    ("tree", "speaker", "speaker_class"),
    [
        (
            """
            Kritiker Kritiker NOUN Number=Plur 2 nsubj
            sagten sagen VERB VerbForm=Fin|Number=Plur 0 root
            , , PUNCT _ 7 punct
            der der DET Definite=Def 5 det
            Hafen Hafen NOUN Number=Sing 7 nsubj
            sei sein AUX VerbForm=Fin|Number=Sing 7 cop
            unsicher unsicher ADJ _ 2 ccomp
            . . PUNCT _ 2 punct
            """,
            "Kritiker",
            "collective",
        ),
        (
            """
            Ein ein DET Definite=Ind|NumType=Card 2 det
            Insider Insider NOUN Number=Sing 3 nsubj
            sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
            , , PUNCT _ 8 punct
            der der DET Definite=Def 6 det
            Hafen Hafen NOUN Number=Sing 8 nsubj
            sei sein AUX VerbForm=Fin|Number=Sing 8 cop
            unsicher unsicher ADJ _ 3 ccomp
            . . PUNCT _ 3 punct
            """,
            "Ein Insider",
            "anonymous",
        ),
    ],
)
def test_speakers_without_a_name_have_words_and_a_class_but_no_mention(
    tree: str, speaker: str, speaker_class: str
) -> None:
    [statement] = statements(tree)
    assert statement.speaker is None
    assert statement.speaker_words is not None
    assert (statement.speaker_words.text, statement.speaker_class) == (speaker, speaker_class)


HEARSAY = """
    Peru Peru PROPN Number=Sing 6 nsubj
    soll sollen AUX VerbForm=Fin|Number=Sing 6 aux
    Waffen Waffe NOUN Number=Plur 6 obj
    an an ADP _ 5 case
    Mali Mali PROPN Number=Sing 6 obl
    geliefert liefern VERB VerbForm=Part 0 root
    haben haben AUX VerbForm=Inf|Number=Plur 6 aux
    . . PUNCT _ 6 punct
"""


def test_hearsay_that_nobody_owns_is_anonymous_and_of_unknown_certainty() -> None:
    [statement] = statements(HEARSAY)
    assert (statement.mode, statement.speaker, statement.speaker_class) == ("hearsay", None, "anonymous")
    assert statement.certainty == "unknown"
    assert statement.cue is not None
    assert statement.cue.text == "soll"


def test_hearsay_after_somebody_who_only_spoke_is_not_put_in_their_mouth() -> None:
    assert statements(INDIRECT, HEARSAY)[-1].speaker is None


def test_certainty_words_are_cited_with_their_place() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 8 punct
        dass dass SCONJ _ 8 mark
        Peru Peru PROPN Number=Sing 8 nsubj
        möglicherweise möglicherweise ADV _ 8 advmod
        Waffen Waffe NOUN Number=Plur 8 obj
        liefert liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """
    [statement] = statements(tree)
    assert statement.certainty == "possible"
    assert [(w.text, w.start) for w in statement.certainty_words] == [("möglicherweise", 22)]


def test_an_event_that_nobody_is_said_to_have_told_is_told_by_the_report() -> None:
    tree = """
        Peru Peru PROPN Number=Sing 2 nsubj
        shipped ship VERB VerbForm=Fin|Number=Sing 0 root
        drones drone NOUN Number=Plur 2 obj
        to to ADP _ 5 case
        Mali Mali PROPN Number=Sing 2 obl
        . . PUNCT _ 2 punct
    """
    [statement] = statements(tree, language="en")
    assert (statement.mode, statement.speaker_class, statement.cue) == ("author", "author", None)
    assert len(statement.events) >= 1


def test_a_sentence_without_an_event_is_no_statement_of_the_report() -> None:
    tree = """
        The the DET Definite=Def 2 det
        port port NOUN Number=Sing 4 nsubj
        is be AUX VerbForm=Fin|Number=Sing 4 cop
        old old ADJ _ 0 root
        and and CCONJ _ 6 cc
        grey grey ADJ _ 4 conj
        . . PUNCT _ 4 punct
    """
    assert statements(tree, language="en") == []


def test_an_event_that_somebody_told_is_not_told_by_the_report_too() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        said say VERB VerbForm=Fin|Number=Sing 0 root
        that that SCONJ _ 5 mark
        Peru Peru PROPN Number=Sing 5 nsubj
        shipped ship VERB VerbForm=Fin|Number=Sing 2 ccomp
        drones drone NOUN Number=Plur 5 obj
        to to ADP _ 8 case
        Mali Mali PROPN Number=Sing 5 obl
        . . PUNCT _ 2 punct
    """
    [statement] = statements(tree, language="en")
    assert statement.mode == "indirect"
    assert len(statement.events) >= 1


def test_the_same_words_give_one_statement_with_the_speaker_not_also_hearsay() -> None:
    tree = """
        Laut Laut ADP _ 2 case
        Falk Falk PROPN Number=Sing 6 obl
        soll sollen AUX VerbForm=Fin|Number=Sing 6 aux
        Peru Peru PROPN Number=Sing 6 nsubj
        Waffen Waffe NOUN Number=Plur 6 obj
        geliefert liefern VERB VerbForm=Part 0 root
        haben haben AUX VerbForm=Inf|Number=Plur 6 aux
        . . PUNCT _ 6 punct
    """
    [statement] = statements(tree)
    assert (statement.mode, statement.cue and statement.cue.text) == ("indirect", "Laut")


def test_is_said_to_is_hearsay() -> None:
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
    assert [s.mode for s in statements(tree, language="en")] == ["hearsay"]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            """
            Falk Falk PROPN Number=Sing 3 nsubj
            soll sollen AUX VerbForm=Fin|Number=Sing 3 aux
            gesagt sagen VERB VerbForm=Part 0 root
            haben haben AUX VerbForm=Inf 3 aux
            , , PUNCT _ 9 punct
            dass dass SCONJ _ 9 mark
            der der DET Definite=Def 8 det
            Hafen Hafen NOUN Number=Sing 9 nsubj
            offen offen ADJ _ 3 ccomp
            ist sein AUX VerbForm=Fin|Number=Sing 9 cop
            . . PUNCT _ 3 punct
            """,
        ),
        (
            "nl",
            """
            Falk Falk PROPN Number=Sing 4 nsubj
            zou zullen AUX VerbForm=Fin|Number=Sing 4 aux
            hebben hebben AUX VerbForm=Inf 4 aux
            gezegd zeggen VERB VerbForm=Part 0 root
            dat dat SCONJ _ 8 mark
            de de DET Definite=Def 7 det
            haven haven NOUN Number=Sing 8 nsubj
            open open ADJ _ 4 ccomp
            is zijn AUX VerbForm=Fin|Number=Sing 8 cop
            . . PUNCT _ 4 punct
            """,
        ),
    ],
)
def test_what_somebody_is_said_to_have_said_is_within_hearsay(language: str, tree: str) -> None:
    found = statements(tree, language=language)
    assert [s.mode for s in found] == ["hearsay", "indirect"]
    assert found[1].within == found[0].id


def test_a_quotation_after_a_denial_is_asserted() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        widersprach widersprechen VERB VerbForm=Fin|Number=Sing 0 root
        : : PUNCT _ 7 punct
        „ „ PUNCT _ 7 punct
        Der der DET Definite=Def 6 det
        Hafen Hafen NOUN Number=Sing 7 nsubj
        bleibt bleiben VERB VerbForm=Fin|Number=Sing 2 ccomp
        heute heute ADV _ 7 advmod
        offen offen ADJ _ 7 xcomp
        . . PUNCT _ 2 punct
        “ “ PUNCT _ 7 punct
    """
    assert said(statements(tree)) == [("Der Hafen bleibt heute offen.", "Falk", "direct", "assert")]


def test_what_is_not_ruled_out_is_possible() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        sluit sluiten VERB VerbForm=Fin|Number=Sing 0 root
        niet niet ADV _ 2 advmod
        uit uit ADP _ 2 compound:prt
        dat dat SCONJ _ 8 mark
        Peru Peru PROPN Number=Sing 8 nsubj
        wapens wapen NOUN Number=Plur 8 obj
        levert leveren VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """
    assert [s.certainty for s in statements(tree, language="nl")] == ["possible"]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return default_reader(1)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Nina Falk sagte, dass der Hafen offen ist.",
            ("der Hafen offen ist", "Nina Falk", "indirect", "assert"),
        ),
        ("de", "Falk bestreitet, dass Peru Waffen liefert.", ("Peru Waffen liefert", "Falk", "indirect", "deny")),
        ("de", "Falk sagte: „Wir liefern keine Waffen.“", ("Wir liefern keine Waffen.", "Falk", "direct", "assert")),
        (
            "de",
            "Peru soll Waffen an Mali geliefert haben.",
            ("Peru soll Waffen an Mali geliefert haben", None, "hearsay", "assert"),
        ),
        ("nl", "Falk zei dat de haven open is.", ("de haven open is", "Falk", "indirect", "assert")),
        (
            "nl",
            "Volgens Falk heeft Peru wapens geleverd.",
            ("heeft Peru wapens geleverd", "Falk", "indirect", "assert"),
        ),
        ("en", "Falk denied that Peru ships drones.", ("Peru ships drones", "Falk", "indirect", "deny")),
        ("en", '"The port is open again," Falk said.', ("The port is open again,", "Falk", "direct", "assert")),
    ],
)
def test_the_real_reader_reads_clear_sentences(
    reader: Reader, language: str, text: str, expected: tuple[str, str | None, str, str]
) -> None:
    assert said(list(extract(reader.read(report_of(text, language=language))).statements)) == [expected]


def evidence_of(found: Extraction) -> list[Evidence]:
    cited = [m.words for m in found.mentions]
    for event in found.events:
        cited += [
            event.trigger,
            *(r.words for r in event.roles),
            *([event.time.words] if event.time and event.time.words else []),
        ]
    for s in found.statements:
        cited += [s.content, *s.certainty_words, *(e for e in (s.cue, s.speaker_words) if e)]
    return cited


def holds_together(report: Report, found: Extraction) -> bool:
    """Whether all words are cited rightly and every id that a statement names exists."""
    mentions, events, ids = (
        {m.id for m in found.mentions},
        {e.id for e in found.events},
        {s.id for s in found.statements},
    )
    return (
        all(e.text == report.text[e.start : e.end] != "" for e in evidence_of(found))
        and len(ids) == len(found.statements)
        and all({*s.through, s.speaker} - {None} <= mentions and set(s.events) <= events for s in found.statements)
        and all(s.within is None or (s.within in ids and s.within != s.id) for s in found.statements)
    )


PIECES = [
    "„Wir liefern nichts“,", "sagte Nina Falk,", "Laut Reuters", "soll Peru", "Waffen an Mali", "geliefert haben.",
    "“No,” Falk said.", "dass", "Er sei zu.", "Das Werk bleibt", "angeblich", "möglicherweise", "volgens Berg",
    "zou hebben geleverd", "bestritt nicht,", "so Berg.", "🚢", "Wie X meldete,",
]  # fmt: skip


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join), min_size=1, max_size=3),
    st.sampled_from(["de", "nl", "en"]),
)
def test_whatever_is_written_every_record_cites_the_text(paragraphs: list[str], language: str) -> None:
    report = report_of(*paragraphs, language=language)
    reading_of_it = default_reader(1).read(report)
    found = extract(reading_of_it)
    assert holds_together(report, found)
    assert extract(reading_of_it) == found


def test_a_chain_of_three_goes_from_the_report_to_the_speaker() -> None:
    tree = """
        Reuters Reuters PROPN Number=Sing 2 nsubj
        reported report VERB VerbForm=Fin|Number=Sing 0 root
        that that SCONJ _ 5 mark
        Berg Berg PROPN Number=Sing 5 nsubj
        said say VERB VerbForm=Fin|Number=Sing 2 ccomp
        that that SCONJ _ 8 mark
        Falk Falk PROPN Number=Sing 8 nsubj
        claimed claim VERB VerbForm=Fin|Number=Sing 5 ccomp
        that that SCONJ _ 13 mark
        the the DET Definite=Def 11 det
        port port NOUN Number=Sing 13 nsubj
        is be AUX VerbForm=Fin|Number=Sing 13 cop
        open open ADJ _ 8 ccomp
        . . PUNCT _ 2 punct
    """
    read = reading(tree, language="en", names=NAMES)
    innermost = extract(read).statements[-1]
    assert [names_of(read)[mention] for mention in innermost.through] == ["Reuters", "Berg"]


def test_two_statements_of_the_same_words_are_not_within_each_other() -> None:
    def draft(cue: tuple[int, int]) -> Draft:
        return Draft(0, (0, 40), cue, "sagen", None, "indirect", "assert", "clause")

    one, other = draft((5, 9)), draft((20, 24))
    outer = outer_of([one, other])
    assert outer == {}
    assert chain_of(one, outer) == ()
