"""Who says what in a whole report: quotations, carried speakers, chains, and the report's own voice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.trees import reading, report_of
from wederhoor.extract import Extraction, extract
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import chain_of, outer_of
from wederhoor.read.models import default_reader
from wederhoor.read.reading import NameType, Reader, Reading
from wederhoor.record import Evidence, Report, Statement

NOBODY = Antecedents(MentionIndex(()))  # of whom a report tells nothing

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
            (
                "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root : „>7 Der/DET.Def/det>6 "
                "Hafen/NOUN.Sing/nsubj>7 bleibt~bleiben/VERB.Fin.Sing/ccomp>2 heute/ADV/advmod>9 "
                "geschlossen~schließen/ADJ/xcomp>7 .>9 “>7"
            ),
            "Der Hafen bleibt heute geschlossen.",
        ),
        (
            "de",
            (
                "„>6 Der/DET.Def/det>3 Hafen/NOUN.Sing/nsubj>6 ist~sein/AUX.Fin.Sing/cop>6 wieder/ADV/advmod>6 "
                "offen/ADJ/ccomp>9 “>6 ,>6 sagte~sagen/VERB.Fin.Sing/root Falk/PROPN.Sing/nsubj>9 ."
            ),
            "Der Hafen ist wieder offen",
        ),
    ],
)
def test_direct_speech_has_its_speaker_before_or_after(language: str, tree: str, content: str) -> None:
    assert said(statements(tree, language=language)) == [(content, "Falk", "direct", "assert")]


def test_direct_speech_in_two_parts_has_its_speaker_between_them() -> None:
    tree = (
        "„>6 Der/DET.Def/det>3 Hafen/NOUN.Sing/nsubj>6 ist~sein/AUX.Fin.Sing/cop>6 wieder/ADV/advmod>6 "
        "offen/ADJ/ccomp>9 “>6 , sagte~sagen/VERB.Fin.Sing/root Falk/PROPN.Sing/nsubj>9 ,>16 „>16 und/CCONJ/cc>16 "
        "die~der/DET.Def/det>15 Schiffe~Schiff/NOUN.Plur/nsubj>16 fahren/VERB.Fin.Plur/ccomp>9 wieder/ADV/advmod>16 "
        ".>6 “>6"
    )
    assert said(statements(tree)) == [
        ("Der Hafen ist wieder offen", "Falk", "direct", "assert"),
        ("und die Schiffe fahren wieder.", "Falk", "direct", "assert"),
    ]


def test_a_quotation_alone_goes_on_with_the_last_speaker() -> None:
    first = (
        "„>6 Der/DET.Def/det>3 Hafen/NOUN.Sing/nsubj>6 ist~sein/AUX.Fin.Sing/cop>6 wieder/ADV/advmod>6 "
        "offen/ADJ/ccomp>9 “>6 ,>6 sagte~sagen/VERB.Fin.Sing/root Falk/PROPN.Sing/nsubj>9 ."
    )
    second = (
        "„ Die~der/DET.Def/det>3 Schiffe~Schiff/NOUN.Plur/nsubj>4 fahren/VERB.Fin.Plur/root wieder/ADV/advmod>4 . “"
    )
    found = statements(first, second)
    assert said(found)[1] == ("Die Schiffe fahren wieder.", "Falk", "direct", "assert")
    assert found[1].speaker == found[0].speaker is not None
    assert found[1].cue is None


def test_one_quoted_word_that_stands_alone_is_no_statement() -> None:
    first = (
        "„>6 Der/DET.Def/det>3 Hafen/NOUN.Sing/nsubj>6 ist~sein/AUX.Fin.Sing/cop>6 wieder/ADV/advmod>6 "
        "offen/ADJ/ccomp>9 “>6 ,>6 sagte~sagen/VERB.Fin.Sing/root Falk/PROPN.Sing/nsubj>9 ."
    )
    title = "„ Hafenruhe/NOUN.Sing/root . “"
    assert len(statements(first, title)) == 1


def test_scare_quotes_are_no_statement() -> None:
    tree = (
        "Der/DET.Def/det>3 „>3 Hafen/NOUN.Sing/nsubj>7 der/DET.Def/det>5 Ruhe/NOUN.Sing/nmod>3 “>3 "
        "liegt~liegen/VERB.Fin.Sing/root im/ADP/case>9 Norden/NOUN.Sing/obl>7 ."
    )
    assert statements(tree) == []


def test_scare_quotes_in_indirect_speech_do_not_make_it_direct() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>13 dass/SCONJ/mark>13 die~der/DET.Def/det>8 „>8 "
        "grüne~grün/ADJ/amod>8 Wende/NOUN.Plur/nsubj>13 “>8 sehr/ADV/advmod>11 viel/DET.PronType=Ind/det>12 "
        "Geld/NOUN.Sing/obj>13 kostet~kosten/VERB.Fin.Sing/ccomp>2 ."
    )
    assert said(statements(tree)) == [("die „grüne Wende“ sehr viel Geld kostet", "Falk", "indirect", "assert")]


INDIRECT = (
    "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 sagte~sagen/VERB.Fin.Sing/root ,>8 der/DET.Def/det>6 "
    "Hafen/NOUN.Sing/nsubj>8 sei~sein/AUX.Fin.Sing/cop>8 zu/ADJ/ccomp>3 ."
)
SECOND = (
    "Die~der/DET.Def/det>2 Schiffe~Schiff/NOUN.Plur/nsubj>5 hätten~haben/AUX.Fin.Plur/cop>5 "
    "kein/DET.PronType=Neg/det>5 Öl/NOUN.Sing/root ."
)
THIRD = "Der/DET.Def/det>2 Rat/NOUN.Sing/nsubj>4 sei~sein/AUX.Fin.Sing/cop>4 ratlos/ADJ/root ."
PLAIN = "Der/DET.Def/det>2 Markt/NOUN.Sing/nsubj>3 öffnet~öffnen/VERB.Fin.Sing/root heute/ADV/advmod>3 ."


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


CHAIN = (
    "Reuters/PROPN.Sing/nsubj>2 reported~report/VERB.Fin.Sing/root that/SCONJ/mark>5 Falk/PROPN.Sing/nsubj>5 "
    "said~say/VERB.Fin.Sing/ccomp>2 the/DET.Def/det>7 port/NOUN.Sing/nsubj>9 is~be/AUX.Fin.Sing/cop>9 "
    "open/ADJ/ccomp>5 ."
)


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
    tree = (
        "Reuters/PROPN.Sing/nsubj>2 berichtete~berichten/VERB.Fin.Sing/root ,>6 dass/SCONJ/mark>6 "
        "Falk/PROPN.Sing/nsubj>6 bestreitet~bestreiten/VERB.Fin.Sing/ccomp>2 ,>11 dass/SCONJ/mark>6 "
        "Peru/PROPN.Sing/nsubj>11 Waffen~Waffe/NOUN.Plur/obj>11 liefert~liefern/VERB.Fin.Sing/ccomp>6 ."
    )
    outer, inner = statements(tree)
    assert [outer.stance, inner.stance] == ["assert", "deny"]
    assert inner.within == outer.id


def test_a_pronoun_that_speaks_is_tied_to_the_person_named_before() -> None:
    visit = (
        "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 besuchte~besuchen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>3 ."
    )
    speech = (
        "Sie/PRON.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>7 der/DET.Def/det>5 Hafen/NOUN.Sing/nsubj>7 "
        "sei~sein/AUX.Fin.Sing/cop>7 offen/ADJ/ccomp>2 ."
    )
    found = extract(reading(visit, speech, names=NAMES))
    statement = found.statements[-1]
    pronoun = next(m for m in found.mentions if m.id == statement.speaker)
    person = next(m for m in found.mentions if m.id == pronoun.antecedent)
    assert (pronoun.words.text, person.name, statement.speaker_class) == ("Sie", "Nina Falk", "named")


@pytest.mark.parametrize(
    ("tree", "speaker", "speaker_class"),
    [
        (
            (
                "Kritiker/NOUN.Plur/nsubj>2 sagten~sagen/VERB.Fin.Plur/root ,>7 der/DET.Def/det>5 "
                "Hafen/NOUN.Sing/nsubj>7 sei~sein/AUX.Fin.Sing/cop>7 unsicher/ADJ/ccomp>2 ."
            ),
            "Kritiker",
            "collective",
        ),
        (
            (
                "Ein/DET.Definite=Ind.Card/det>2 Insider/NOUN.Sing/nsubj>3 sagte~sagen/VERB.Fin.Sing/root ,>8 "
                "der/DET.Def/det>6 Hafen/NOUN.Sing/nsubj>8 sei~sein/AUX.Fin.Sing/cop>8 unsicher/ADJ/ccomp>3 ."
            ),
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


HEARSAY = (
    "Peru/PROPN.Sing/nsubj>6 soll~sollen/AUX.Fin.Sing/aux>6 Waffen~Waffe/NOUN.Plur/obj>6 an/ADP/case>5 "
    "Mali/PROPN.Sing/obl>6 geliefert~liefern/VERB.Part/root haben/AUX.Inf.Plur/aux>6 ."
)


def test_hearsay_that_nobody_owns_is_anonymous_and_of_unknown_certainty() -> None:
    [statement] = statements(HEARSAY)
    assert (statement.mode, statement.speaker, statement.speaker_class) == ("hearsay", None, "anonymous")
    assert statement.certainty == "unknown"
    assert statement.cue is not None
    assert statement.cue.text == "soll"


def test_hearsay_after_somebody_who_only_spoke_is_not_put_in_their_mouth() -> None:
    assert statements(INDIRECT, HEARSAY)[-1].speaker is None


def test_certainty_words_are_cited_with_their_place() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>8 dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 "
        "möglicherweise/ADV/advmod>8 Waffen~Waffe/NOUN.Plur/obj>8 liefert~liefern/VERB.Fin.Sing/ccomp>2 ."
    )
    [statement] = statements(tree)
    assert statement.certainty == "possible"
    assert [(w.text, w.start) for w in statement.certainty_words] == [("möglicherweise", 22)]


def test_an_event_that_nobody_is_said_to_have_told_is_told_by_the_report() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj>2 shipped~ship/VERB.Fin.Sing/root drones~drone/NOUN.Plur/obj>2 to/ADP/case>5 "
        "Mali/PROPN.Sing/obl>2 ."
    )
    [statement] = statements(tree, language="en")
    assert (statement.mode, statement.speaker_class, statement.cue) == ("author", "author", None)
    assert len(statement.events) >= 1


def test_a_sentence_without_an_event_is_no_statement_of_the_report() -> None:
    tree = (
        "The/DET.Def/det>2 port/NOUN.Sing/nsubj>4 is~be/AUX.Fin.Sing/cop>4 old/ADJ/root and/CCONJ/cc>6 "
        "grey/ADJ/conj>4 ."
    )
    assert statements(tree, language="en") == []


def test_an_event_that_somebody_told_is_not_told_by_the_report_too() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Sing/root that/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 "
        "shipped~ship/VERB.Fin.Sing/ccomp>2 drones~drone/NOUN.Plur/obj>5 to/ADP/case>8 Mali/PROPN.Sing/obl>5 ."
    )
    [statement] = statements(tree, language="en")
    assert statement.mode == "indirect"
    assert len(statement.events) >= 1


def test_the_same_words_give_one_statement_with_the_speaker_not_also_hearsay() -> None:
    tree = (
        "Laut~Laut/ADP/case>2 Falk/PROPN.Sing/obl>6 soll~sollen/AUX.Fin.Sing/aux>6 Peru/PROPN.Sing/nsubj>6 "
        "Waffen~Waffe/NOUN.Plur/obj>6 geliefert~liefern/VERB.Part/root haben/AUX.Inf.Plur/aux>6 ."
    )
    [statement] = statements(tree)
    assert (statement.mode, statement.cue and statement.cue.text) == ("indirect", "Laut")


def test_is_said_to_is_hearsay() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj:pass>3 is~be/AUX.Fin.Sing/aux:pass>3 said~say/VERB.Part.Pass/root to/PART/mark>6 "
        "have/AUX.Inf/aux>6 shipped~ship/VERB.Part/ccomp>3 drones~drone/NOUN.Plur/obj>6 ."
    )
    assert [s.mode for s in statements(tree, language="en")] == ["hearsay"]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>3 soll~sollen/AUX.Fin.Sing/aux>3 gesagt~sagen/VERB.Part/root "
                "haben/AUX.Inf/aux>3 ,>9 dass/SCONJ/mark>9 der/DET.Def/det>8 Hafen/NOUN.Sing/nsubj>9 "
                "offen/ADJ/ccomp>3 ist~sein/AUX.Fin.Sing/cop>9 ."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>4 zou~zullen/AUX.Fin.Sing/aux>4 hebben/AUX.Inf/aux>4 "
                "gezegd~zeggen/VERB.Part/root dat/SCONJ/mark>8 de/DET.Def/det>7 haven/NOUN.Sing/nsubj>8 "
                "open/ADJ/ccomp>4 is~zijn/AUX.Fin.Sing/cop>8 ."
            ),
        ),
    ],
)
def test_what_somebody_is_said_to_have_said_is_within_hearsay(language: str, tree: str) -> None:
    found = statements(tree, language=language)
    assert [s.mode for s in found] == ["hearsay", "indirect"]
    assert found[1].within == found[0].id


def test_a_quotation_after_a_denial_is_asserted() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 widersprach~widersprechen/VERB.Fin.Sing/root :>7 „>7 Der/DET.Def/det>6 "
        "Hafen/NOUN.Sing/nsubj>7 bleibt~bleiben/VERB.Fin.Sing/ccomp>2 heute/ADV/advmod>7 offen/ADJ/xcomp>7 . “>7"
    )
    assert said(statements(tree)) == [("Der Hafen bleibt heute offen.", "Falk", "direct", "assert")]


def test_what_is_not_ruled_out_is_possible() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 sluit~sluiten/VERB.Fin.Sing/root niet/ADV/advmod>2 uit/ADP/compound:prt>2 "
        "dat/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 wapens~wapen/NOUN.Plur/obj>8 levert~leveren/VERB.Fin.Sing/ccomp>2 "
        "."
    )
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
        ("de", "Falk sagte: „Wir liefern keine Waffen.“", ("Wir liefern keine Waffen.", "Falk", "direct", "deny")),
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
    st.sampled_from(["de", "nl", "en", "fr", "es", "ru"]),
)
def test_whatever_is_written_every_record_cites_the_text(paragraphs: list[str], language: str) -> None:
    report = report_of(*paragraphs, language=language)
    reading_of_it = default_reader(1).read(report)
    found = extract(reading_of_it)
    assert holds_together(report, found)
    assert extract(reading_of_it) == found


def test_a_chain_of_three_goes_from_the_report_to_the_speaker() -> None:
    tree = (
        "Reuters/PROPN.Sing/nsubj>2 reported~report/VERB.Fin.Sing/root that/SCONJ/mark>5 Berg/PROPN.Sing/nsubj>5 "
        "said~say/VERB.Fin.Sing/ccomp>2 that/SCONJ/mark>8 Falk/PROPN.Sing/nsubj>8 "
        "claimed~claim/VERB.Fin.Sing/ccomp>5 that/SCONJ/mark>13 the/DET.Def/det>11 port/NOUN.Sing/nsubj>13 "
        "is~be/AUX.Fin.Sing/cop>13 open/ADJ/ccomp>8 ."
    )
    read = reading(tree, language="en", names=NAMES)
    innermost = extract(read).statements[-1]
    assert [names_of(read)[mention] for mention in innermost.through] == ["Reuters", "Berg"]


def test_two_statements_of_the_same_words_are_not_within_each_other() -> None:
    def draft(cue: tuple[int, int]) -> Draft:
        return Draft(0, (0, 40), cue, "sagen", None, "indirect", "assert", "clause")

    one, other = draft((5, 9)), draft((20, 24))
    outer = outer_of([one, other])
    assert outer == {}
    assert chain_of(one, outer, NOBODY) == ()
