"""Conditions that open what is said, and what a passive or a participle only tells beside it."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "en",
        (
            "If/SCONJ/mark>3 it/PRON.Sing.3.Case=Nom.Prs/nsubj>3 "
            "rains~rain/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>8 ,>3 the/DET.Def.PronType=Art/det>6 "
            "port/NOUN.Sing/nsubj>8 will/AUX.Fin/aux>8 close/VERB.Inf/ccomp>11 ,>8 Falk/PROPN.Sing/nsubj>11 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .>11",
        ),
        ["Falk predict: If it rains, the port will close"],
    ),
    (
        "de",
        (
            "Wenn/SCONJ/mark>3 es/PRON.Sing.3.Case=Nom.Prs/nsubj>3 "
            "regnet~regnen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>5 ,>3 "
            "schließt~schließen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>9 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>7 Hafen/NOUN.Sing.Case=Nom/nsubj>5 ,>9 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing.Case=Nom/nsubj>9 .>9",
        ),
        ["Falk assert: Wenn es regnet, schließt der Hafen"],
    ),
    (
        "nl",
        (
            "Als/SCONJ/mark>3 het/PRON.3.Prs/nsubj>3 regent~regenen/VERB.Fin.Pres.Sing/advcl>5 ,>3 "
            "gaat~gaan/VERB.Fin.Pres.Sing/root de/DET.Def/det>7 haven/NOUN.Sing/nsubj>5 "
            "dicht/ADJ/compound:prt>5 ,>10 zei~zeggen/VERB.Fin.Past.Sing/parataxis>5 "
            "Falk/PROPN.Sing/nsubj>10 .>5",
        ),
        ["Falk assert: Als het regent, gaat de haven dicht"],
    ),
)
def test_a_condition_before_what_is_said_belongs_to_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>7 "
            "the/DET.Def.PronType=Art/det>5 port/NOUN.Sing/nsubj>7 would/AUX.Fin/aux>7 "
            "close/VERB.Inf/ccomp>2 .>2",
        ),
        ["Falk predict: the port would close"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 asked~ask/VERB.Mood=Ind.Fin.Past.Sing.3/root whether/SCONJ/mark>7 "
            "the/DET.Def.PronType=Art/det>5 port/NOUN.Sing/nsubj>7 would/AUX.Fin/aux>7 "
            "close/VERB.Inf/ccomp>2 .>2",
        ),
        ["Falk ask: the port would close"],
    ),
)
def test_that_which_opens_what_is_said_is_no_part_of_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Two/NUM.Card/nummod>2 men~man/NOUN.Plur/nsubj>3 died~die/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "and/CCONJ/cc>11 the/DET.Def.PronType=Art/det>6 body/NOUN.Sing/nsubj:pass>11 of/ADP/case>9 "
            "a/DET.Definite=Ind.PronType=Art/det>9 boy/NOUN.Sing/nmod>6 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/aux:pass>11 found~find/VERB.Part.Past.Pass/conj>3 "
            "in/ADP/case>15 the/DET.Def.PronType=Art/det>15 dining/NOUN.Sing/compound>15 "
            "car/NOUN.Sing/obl>11 .>3",
        ),
        ["author assert: Two men died and the body of a boy was found in the dining car"],
    ),
    (
        "en",
        (
            "Asked~ask/VERB.Part.Past.Pass/advcl>6 for/ADP/case>3 evidence/NOUN.Plur/obl>1 ,>1 "
            "Falk/PROPN.Sing/nsubj>6 pointed~point/VERB.Mood=Ind.Fin.Past.Sing.3/root to/ADP/case>9 "
            "the/DET.Def.PronType=Art/det>9 memo/NOUN.Sing/obl>6 .>6",
        ),
        ["Falk assert: the memo"],
    ),
    (
        "en",
        (
            "A~A/DET.Definite=Ind.PronType=Art/det>2 mechanic/NOUN.Sing/nsubj>10 "
            "whose/PRON.Gen.Rel.Poss/nmod:poss>4 claims~claim/NOUN.Plur/nsubj:pass>7 "
            "were~be/AUX.Mood=Ind.Fin.Past.Plur.3/aux:pass>7 first/ADV.NumType=Ord/advmod>7 "
            "reported~report/VERB.Part.Past.Pass/acl:relcl>2 by/ADP/case>9 Reuters/PROPN.Sing/obl:agent>7 "
            "told~tell/VERB.Mood=Ind.Fin.Past.3/root Berg~berg/PROPN.Sing/iobj>10 that/SCONJ/mark>15 "
            "he/PRON.Sing.3.Case=Nom.Prs/nsubj>15 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>15 "
            "left~leave/VERB.Part.Past/ccomp>10 .>10",
        ),
        ["A mechanic assert: he had left"],
    ),
)
def test_what_was_found_or_asked_beside_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted
