"""What is feared or seen as something, with and without anybody named."""

from __future__ import annotations

from extract.statements.cases import Case, by_others, each, read
from extract.told import lines, told

FEARS = (
    "Es/PRON.Sing.3.Prs/nsubj>2 gibt~geben/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
    "Befürchtungen~Befürchtung/NOUN.Plur/obj>2 ,>8 dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 "
    "Waffen~Waffe/NOUN.Plur/obj>8 verkauft~verkaufen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>3 ."
)
FEARS_V2 = (
    "Es/PRON.Sing.3.Prs/nsubj>2 wachsen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
    "Befürchtungen~Befürchtung/NOUN.Plur/obj>2 ,>8 Peru/PROPN.Sing/nsubj>8 "
    "könnte~können/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>8 Waffen~Waffe/NOUN.Plur/obj>8 verkaufen/VERB.Inf/conj>2 ."
)
ANGST = (
    "De/DET/det>2 angst/NOUN.Sing/nsubj>3 bestaat~bestaan/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>7 "
    "Peru/PROPN.Sing/nsubj>7 wapens~wapen/NOUN.Plur/obj>7 verkoopt~verkopen/VERB.Fin.Pres.Sing/csubj>3 ."
)
CONCERNS = (
    "There/PRON/expl>2 are~be/VERB.Fin.Pres.Plur.3/root concerns~concern/NOUN.Plur/nsubj>2 that/SCONJ/mark>7 "
    "Peru/PROPN.Sing/nsubj>7 will/AUX.Fin/aux>7 sell/VERB.Inf/acl>3 arms~arm/NOUN.Plur/obj>7 ."
)
NO_CONCERNS = (
    "There/PRON/expl>2 are~be/VERB.Fin.Pres.Plur.3/root no/DET/det>4 concerns~concern/NOUN.Plur/nsubj>2 "
    "that/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 will/AUX.Fin/aux>8 sell/VERB.Inf/acl:relcl>4 "
    "arms~arm/NOUN.Plur/obj>8 ."
)
SEES = (
    "Falk/PROPN.Sing/nsubj>2 sieht~sehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root den~der/DET.Sing/det>4 "
    "Kauf/NOUN.Sing/obj>2 als/ADP/case>6 Beleg/NOUN.Sing/obl>2 dafür/ADV.Dem/obj>2 ,>11 dass/SCONJ/mark>11 "
    "Peru/PROPN.Sing/nsubj>11 aufrüstet~aufrüsten/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 ."
)
SEES_NL = (
    "Falk/PROPN.Sing/nsubj>2 ziet~zien/VERB.Fin.Pres.Sing/root het/DET/det>4 plan/NOUN.Sing/obj>2 "
    "als/SCONJ/mark>7 een/DET/det>7 bedreiging/NOUN.Sing/xcomp>2 voor/ADP/case>9 Peru/PROPN.Sing/nmod>7 ."
)
SEES_EN = (
    "Falk/PROPN.Sing/nsubj>2 sees~see/VERB.Fin.Pres.Sing.3/root the/DET/det>4 deal/NOUN.Sing/obj>2 as/ADP/case>7 "
    "a/DET/det>7 sign/NOUN.Sing/obl>2 of/ADP/case>9 weakness/NOUN.Sing/nmod>7 ."
)
SEES_SELF = (
    "Peru/PROPN.Sing/nsubj>2 sieht~sehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root sich/PRON.3.Prs.Reflex/obj>2 "
    "als/ADP/case>5 Opfer/NOUN.Sing/obl>2 ."
)


@each(
    ("de", (FEARS,), ["anonymous warn: Peru Waffen verkauft"]),
    ("de", (FEARS_V2,), ["anonymous warn: Peru könnte Waffen verkaufen"]),
    ("nl", (ANGST,), ["anonymous warn: Peru wapens verkoopt"]),
    ("en", (CONCERNS,), ["anonymous warn: Peru will sell arms"]),
)
def test_a_fear_that_goes_round_is_a_statement_of_nobody_named(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_a_fear_that_nobody_has_is_none() -> None:
    assert lines(by_others(told(NO_CONCERNS, language="en"))) == []


@each(
    ("de", (SEES,), ["Falk assert: Peru aufrüstet"]),
    ("nl", (SEES_NL,), ["Falk assert: het plan als een bedreiging voor Peru"]),
    ("en", (SEES_EN,), ["Falk assert: the deal as a sign of weakness"]),
)
def test_what_somebody_sees_something_as_is_said_with_what_it_is_a_sign_of(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_how_somebody_sees_themselves_is_no_statement() -> None:
    assert lines(by_others(told(SEES_SELF, language="de"))) == []
