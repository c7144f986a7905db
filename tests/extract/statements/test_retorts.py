"""Answers that deny, refusals that say nothing, and what only shows or was known."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>7 "
            "die~der/DET.Plur.Case=Nom.Def.PronType=Art/det>5 Bremsen/NOUN.Plur.Case=Nom/nsubj>7 "
            "seien~sein/AUX.Sub.Fin.Pres.Plur.3/cop>7 kaputt/ADJ/ccomp>2 .>2",
            "Mängel~Mangel/NOUN.Plur.Case=Acc/obj>5 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>5 "
            "es/PRON.Sing.3.Case=Nom.Prs/nsubj>5 nicht/PART.Neg/advmod>5 gegeben~geben/VERB.Part/ccomp>7 ,>7 "
            "entgegnete~entgegnen/VERB.Mood=Ind.Fin.Past.Sing.3/root Berg/PROPN.Sing.Case=Nom/nsubj>7 .>7",
        ),
        ["Falk assert: die Bremsen seien kaputt", "Berg deny: Mängel habe es nicht gegeben → die Bremsen seien kaputt"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 bridge/NOUN.Sing/nsubj>5 "
            "does~do/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>5 not/PART.Neg/advmod>5 leak/VERB.Inf/root ,>8 "
            "Berg~berg/PROPN.Sing/nsubj>8 countered~counter/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>5 .>5",
        ),
        ["Berg deny: The bridge does not leak"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 bridge/NOUN.Sing/nsubj>5 "
            "does~do/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>5 not/PART.Neg/advmod>5 leak/VERB.Inf/ccomp>8 ,>5 "
            "Berg~berg/PROPN.Sing/nsubj>8 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .>8",
        ),
        ["Berg assert: The bridge does not leak"],
    ),
)
def test_an_answer_with_a_not_denies(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>7 "
            "he/PRON.Sing.3.Case=Nom.Prs/nsubj>7 could/AUX.Fin/aux>7 not/PART.Neg/advmod>7 "
            "comment/VERB.Inf/ccomp>2 .>2",
        ),
        [],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>8 "
            "man/PRON.Sing.Case=Nom.PronType=Ind/nsubj>8 könne~können/AUX.Sub.Fin.Sing/aux>8 "
            "das~der/PRON.Sing.Case=Acc.Dem/obj>8 nicht/PART.Neg/advmod>8 kommentieren/VERB.Inf/ccomp>2 .>2",
        ),
        [],
    ),
)
def test_who_cannot_comment_says_nothing(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Kasse/NOUN.Sing.Case=Nom/nsubj>3 "
            "wusste~wissen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>8 dass/SCONJ/mark>8 "
            "das~der/DET.Sing.Case=Nom.Def.PronType=Art/det>7 Geld/NOUN.Sing.Case=Nom/nsubj>8 "
            "fehlte~fehlen/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>3 .>3",
        ),
        [],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 affair/NOUN.Sing/nsubj>3 "
            "showed~show/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>8 the/DET.Def.PronType=Art/det>6 "
            "port/NOUN.Sing/nsubj>8 was~be/AUX.Mood=Ind.Fin.Past.Sing.3/cop>8 unsafe/ADJ/ccomp>3 .>3",
        ),
        [],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 study/NOUN.Sing/nsubj>3 "
            "showed~show/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>8 the/DET.Def.PronType=Art/det>6 "
            "port/NOUN.Sing/nsubj>8 was~be/AUX.Mood=Ind.Fin.Past.Sing.3/cop>8 unsafe/ADJ/ccomp>3 .>3",
        ),
        ["The study assert: the port was unsafe"],
    ),
    (
        "nl",
        (
            "Minister~minister/NOUN.Sing/nsubj>2 wist~weten/VERB.Fin.Past.Sing/root van/ADP/case>4 "
            "brief/NOUN.Sing/obl:arg>2 :>7 notitie/NOUN.Sing/nsubj>7 "
            "brengt~brengen/VERB.Fin.Pres.Sing/parataxis>2 Falk/PROPN.Sing/obj>7 in/ADP/case>11 "
            "het/DET.Def/det>11 nauw/NOUN.Sing/obl>7",
        ),
        [],
    ),
)
def test_what_somebody_knew_or_an_affair_shows_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj:pass>3 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/aux:pass>3 "
            "alleged~allege/VERB.Part.Past.Pass/root to/PART/mark>6 have/AUX.Inf/aux>6 "
            "told~tell/VERB.Part.Past/xcomp>3 controllers~controller/NOUN.Plur/iobj>6 that/SCONJ/mark>12 "
            "the/DET.Def.PronType=Art/det>10 bridge/NOUN.Sing/nsubj:pass>12 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/aux:pass>12 closed~close/VERB.Part.Past.Pass/ccomp>6 .>3",
        ),
        [
            "anonymous assert: Falk is alleged to have told controllers that the bridge was closed",
            "Falk assert: the bridge was closed",
        ],
    ),
)
def test_who_is_alleged_to_have_told_it_says_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Hinweise~Hinweis/NOUN.Plur.Case=Acc/obj>2 gebe~geben/VERB.Sub.Fin.Pres.Sing.3/root "
            "es/PRON.Sing.3.Case=Nom.Prs/nsubj>2 nicht/PART.Neg/advmod>2 ,>6 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>2 Falk/PROPN.Sing.Case=Nom/nsubj>6 ,>10 "
            "man/PRON.Sing.Case=Nom.PronType=Ind/nsubj>10 "
            "schließe~schließen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 aber/ADV/advmod>10 "
            "nichts/PRON.Sing.PronType=Neg/obj>10 aus/ADP/compound:prt>10 .>2",
        ),
        ["Falk deny: Hinweise gebe es nicht", "Falk assert: man schließe aber nichts aus"],
    ),
)
def test_reported_speech_behind_an_aside_is_said_apart(case: Case) -> None:
    assert tied(read(case)) == case.wanted
