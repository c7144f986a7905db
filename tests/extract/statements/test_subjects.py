"""Whose word it is, where another name stands nearer to the word of saying."""

from __future__ import annotations

from extract.statements.cases import Case, by_others, each, read
from extract.told import lines, told

PLURAL = (
    "Kritiker/NOUN.Plur/nsubj>2 werfen/VERB.Mood=Ind.Fin.Past.Plur/root Falk/PROPN.Sing/obj>2 "
    "vor/ADP/compound:prt>2 ,>8 sie/PRON.Sing.3.Prs/nsubj>8 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>8 "
    "gelogen~lügen/VERB.Part/ccomp>2 ."
)
OFFICE = (
    "Der/DET.Sing/det>2 Minister/NOUN.Sing/nsubj>3 warf~werfen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
    "Falk/PROPN.Sing/obj>3 eine~ein/DET.Sing/det>6 Lüge/NOUN.Sing/obj>3 vor/ADP/compound:prt>3 ."
)
CRITICS = (
    "Critici~criticus/NOUN.Plur/obj>2 verwijten/VERB.Fin.Past.Plur/root Falk/PROPN.Sing/nsubj>2 "
    "dat/SCONJ.3/mark>7 zij/PRON.3.Prs/nsubj>7 heeft~hebben/AUX.Fin.Pres.Sing/aux>7 "
    "gelogen~liegen/VERB.Part/ccomp>2 ."
)
APPOSED = (
    "Berg~berg/PROPN.Sing/nsubj>6 ,>4 a/DET/det>4 minister/NOUN.Sing/appos>1 ,>1 "
    "said~say/VERB.Fin.Past.Sing.3/root Peru/PROPN.Sing/nmod:poss>9 's/PART/case>7 offer/NOUN.Sing/nsubj>11 "
    "was~be/AUX.Fin.Past.Sing.3/cop>11 late/ADJ/ccomp>6 ."
)
TOLD_A_PAPER = (
    "Berg~berg/PROPN.Sing/nsubj>5 ,>3 56/NUM/amod>1 ,>1 told~tell/VERB.Fin.Past.Sing.3/root the/DET/det>7 "
    "Times/PROPN.Plur/iobj>5 that/SCONJ/mark>11 Peru/PROPN.Sing/nsubj>11 had~have/AUX.Fin.Past.Sing.3/aux>11 "
    "sold~sell/VERB.Part.Past/ccomp>5 planes~plane/NOUN.Plur/obj>11 ."
)
RELATIVE = (
    "Berg~berg/PROPN.Sing/nsubj>2 asked~ask/VERB.Fin.Past.Sing.3/root Peru/PROPN.Sing/iobj>2 for/ADP/case>5 "
    "money/NOUN.Sing/obl>2 ,>9 which/PRON.Rel/nsubj>11 he/PRON.Sing.3.Prs/nsubj>9 "
    "said~say/VERB.Fin.Past.Sing.3/acl:relcl>5 was~be/AUX.Fin.Past.Sing.3/cop>11 late/ADJ/ccomp>9 ."
)
RELATIVE_DE = (
    "Berg/NOUN.Sing/nsubj>2 lobte~loben/VERB.Mood=Ind.Fin.Past.Sing.3/root den~der/DET.Sing/det>4 "
    "Plan/NOUN.Sing/obj>2 ,>9 von/ADP/case>7 dem~der/PRON.Sing.Dat.Dem/obl>9 man/PRON.Sing/nsubj>9 "
    "sagt~sagen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>4 ,>13 dass/SCONJ/mark>13 er/PRON.Sing.3.Prs/nsubj>13 "
    "teuer/ADJ/ccomp>9 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>13 ."
)
ADDED = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 Peru/PROPN.Sing/nsubj>6 "
    "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>6 arm/ADJ/ccomp>2 und/CCONJ/cc>8 "
    "fügte~fügen/VERB.Mood=Ind.Fin.Past.Sing.3/conj>6 hinzu/ADV/compound:prt>8 :>14 „>14 Mali/PROPN.Sing/nsubj>14 "
    "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>14 reich/ADJ/ccomp>2 .>14 “>14"
)
ADDED_EN = (
    "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>5 "
    "was~be/AUX.Fin.Past.Sing.3/cop>5 poor/ADJ/ccomp>2 and/CCONJ/cc>7 added~add/VERB.Fin.Past.Sing.3/conj>2 "
    "that/SCONJ/mark>11 Mali/PROPN.Sing/nsubj>11 was~be/AUX.Fin.Past.Sing.3/cop>11 poorer~poor/ADJ/ccomp>7 ."
)
FAMILIAR = (
    "Peru/PROPN.Sing/nsubj>2 sold~sell/VERB.Fin.Past.Plur.3/root planes~plane/NOUN.Plur/obj>2 ,>10 "
    "people/NOUN.Plur/nsubj>10 familiar/ADJ/amod>5 with/ADP/case>9 the/DET/det>9 matter/NOUN.Sing/obl>6 "
    "said~say/VERB.Fin.Past.Sing.3/advcl>2 ."
)
MISTAKE = (
    '">6 It/PRON.Sing.3.Prs/nsubj>6 is~be/AUX.Fin.Pres.Sing.3/cop>6 the/DET/det>6 only/ADJ/amod>6 '
    'plan/NOUN.Sing/ccomp>15 we/PRON.Plur.1.Prs/nsubj>8 have/VERB.Fin.Pres.Plur.1/acl:relcl>6 ,>6 ">6 '
    "retired~retire/VERB.Fin.Past.Sing.3/nsubj>15 general/NOUN.Sing/nmod>13 Lloyd/PROPN.Sing/nsubj>15 "
    "Falk/PROPN.Sing/flat>13 said~say/VERB.Fin.Past.Sing.3/root ."
)
ASKED = (
    "Asked~ask/VERB.Fin.Past/ccomp>8 whether/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 "
    "had~have/AUX.Fin.Past.Sing.3/aux>5 paid~pay/VERB.Part.Past/ccomp>1 ,>1 Falk/PROPN.Sing/nsubj>8 "
    "said~say/VERB.Fin.Past.Sing.3/root no/INTJ.Neg/discourse>8 ."
)


@each(
    ("de", (PLURAL,), ["Kritiker assert: sie habe gelogen"]),
    ("de", (OFFICE,), ["Der Minister assert: eine Lüge"]),
    ("nl", (CRITICS,), ["Critici assert: zij heeft gelogen"]),
)
def test_a_name_behind_the_verb_is_accused_where_grammar_makes_the_noun_before_it_the_subject(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("en", (APPOSED,), ["Berg, a minister assert: Peru's offer was late"]),
    ("en", (TOLD_A_PAPER,), ["Berg, 56 assert: Peru had sold planes"]),
)
def test_who_stands_between_commas_before_the_verb_speaks_not_the_name_behind_it(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("en", (RELATIVE,), ["Berg demand: money, which he said was late", "he assert: was late"]),
    (
        "de",
        (RELATIVE_DE,),
        ["Berg support: den Plan, von dem man sagt, dass er teuer ist", "anonymous assert: er teuer ist"],
    ),
)
def test_a_pronoun_in_a_relative_clause_speaks_and_not_the_noun_that_the_clause_belongs_to(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("de", (ADDED,), ["Falk assert: Peru sei arm", "Falk assert: Mali ist reich."]),
    ("en", (ADDED_EN,), ["Falk assert: Peru was poor", "Falk assert: Mali was poorer"]),
)
def test_who_adds_something_is_who_spoke_and_not_whom_they_spoke_of(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("en", (FAMILIAR,), ["people familiar with the matter assert: Peru sold planes"]),
    ("en", (MISTAKE,), ["general Lloyd Falk assert: It is the only plan we have"]),
)
def test_an_attribution_at_the_end_names_the_speaker_whatever_the_tree_makes_of_it(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_who_is_asked_does_not_ask() -> None:
    assert lines(by_others(told(ASKED, language="en"))) == []
