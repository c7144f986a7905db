"""Quotation marks around all, some or none of what somebody says."""

from __future__ import annotations

import pytest

from extract.statements.cases import by_others
from extract.told import lines, told

LED = (
    "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>8 "
    'has~have/AUX.Fin.Pres.Sing.3/aux>8 ">8 been~be/AUX.Part.Past/cop>8 a/DET/det>8 leader/NOUN.Sing/ccomp>2 '
    "far/ADV/advmod>10 more/ADV/advmod>8 than/SCONJ/mark>14 Mali/PROPN.Sing/nsubj>14 "
    'has~have/AUX.Fin.Pres.Sing.3/aux>14 been~be/AUX.Part.Past/advcl>10 ">8 .'
)
DANGER = (
    "Die~der/DET.Sing/det>2 Polizei/NOUN.Sing/nsubj>3 handelt~handeln/VERB.Mood=Ind.Fin.Pres.Sing.3/root ,>16 "
    "wenn/SCONJ/mark>16 eine~ein/DET.Sing/det>7 Gefahr/NOUN.Sing/nsubj:pass>16 für/ADP/case>10 „>10 "
    "Leib/NOUN.Sing/nmod>7 ,>12 Leben/NOUN.Sing/conj>10 und/CCONJ/cc>14 Freiheit/NOUN.Sing/conj>10 “>10 "
    "festgestellt~feststellen/VERB.Part/ccomp>3 wird~werden/AUX.Mood=Ind.Fin.Pres.Sing.3.Pass/aux:pass>16 ."
)
WHOLE_1 = "„ Wir/PRON.Plur.1.Prs/nsubj>3 liefern/VERB.Mood=Ind.Fin.Pres.Plur.1/root nichts/PRON.Sing/obj>3 ."
WHOLE_2 = (
    "„ Das~der/PRON.Sing.Dem/nsubj>5 war~sein/AUX.Mood=Ind.Fin.Past.Sing.3/cop>5 immer/ADV/advmod>5 so/ADV/root . “"
)
WHOLE_3 = "Das~der/PRON.Sing.Dem/obj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>2 ."
LATTER = (
    "„ Die~der/DET.Plur/det>3 Tiere~Tier/NOUN.Plur/nsubj>4 leiden/VERB.Mood=Ind.Fin.Pres.Plur.3/root "
    "unter/ADP/case>7 der/DET.Sing.Dat/det>7 Hitze/NOUN.Sing/obl>4 “ ,>11 so/ADV/advmod>11 "
    "letztere~letzter/ADJ.Plur/appos>4 ."
)
DASHED = (
    "– Das~der/PRON.Sing.Dem/nsubj>6 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>6 ein/DET.Sing/det>6 "
    "schlechter~schlecht/ADJ.Sing/amod>6 Plan/NOUN.Sing/root ,>8 "
    "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>6 Falk/PROPN.Sing/nsubj>8 ."
)
DASHED_NL = (
    "– Dat/PRON.3.Dem/nsubj>6 is~zijn/AUX.Fin.Pres.Sing/cop>6 een/DET/det>6 slecht/ADJ/amod>6 plan/NOUN.Sing/root "
    ",>8 zei~zeggen/VERB.Fin.Past.Sing/parataxis>6 Falk/PROPN.Sing/nsubj>8 ."
)
DASHED_EN = (
    "–>6 It/PRON.Sing.3.Prs/nsubj>6 is~be/AUX.Fin.Pres.Sing.3/cop>6 a/DET/det>6 bad/ADJ/amod>6 "
    "plan/NOUN.Sing/ccomp>9 ,>6 Falk/PROPN.Sing/nsubj>9 said~say/VERB.Fin.Past.Sing.3/root ."
)


def test_words_before_a_quotation_are_part_of_what_is_said() -> None:
    assert lines(by_others(told(LED, language="en"))) == [
        'Falk assert: Peru has " been a leader far more than Mali has been'
    ]


def test_a_quotation_within_a_phrase_of_a_clause_is_no_statement() -> None:
    assert lines(by_others(told(DANGER, language="de"))) == []


def test_a_pointer_behind_a_quotation_over_paragraphs_gives_all_of_it_to_its_speaker() -> None:
    assert lines(by_others(told(WHOLE_1, WHOLE_2, WHOLE_3, language="de"))) == [
        "Falk deny: Wir liefern nichts.\n„Das war immer so."
    ]


def test_a_speaker_may_be_named_by_an_adjective_alone() -> None:
    assert lines(by_others(told(LATTER, language="de"))) == ["letztere assert: Die Tiere leiden unter der Hitze"]


@pytest.mark.parametrize(("language", "tree"), [("de", DASHED), ("nl", DASHED_NL), ("en", DASHED_EN)])
def test_what_stands_behind_a_dash_is_direct(language: str, tree: str) -> None:
    [statement] = told(tree, language=language)
    assert statement.mode == "direct"
