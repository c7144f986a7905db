"""Threats, and what is agreed."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "„ Wer/PRON.Sing.Int/nsubj>5 das~der/DET.Sing.Def.PronType=Art/det>4 Schiff/NOUN.Sing/obj>5 "
            "angreift~angreifen/VERB.Mood=Ind.Fin.Pres.Sing.3/csubj>8 ,>5 "
            "wird~werden/AUX.Mood=Ind.Fin.Pres.Sing.3/aux:pass>8 bestraft~bestrafen/VERB.Part/root “ ,>11 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>8 Falk/PROPN.Sing/nsubj>11 .>11",
        ),
        ["Falk warn: Wer das Schiff angreift, wird bestraft"],
    ),
    (
        "nl",
        (
            "Wie/PRON.3.Int/nsubj>4 het/DET.Def/det>3 schip/NOUN.Sing/obj>4 "
            "aanvalt~aanvallen/VERB.Fin.Pres.Sing/nsubj:pass>7 ,>4 "
            "wordt~worden/AUX.Fin.Pres.Sing/aux:pass>7 gearresteerd~arresteren/VERB.Part/root ,>9 "
            "zei~zeggen/VERB.Fin.Past.Sing/parataxis>7 Falk/PROPN.Sing/nsubj>9 .",
        ),
        ["Falk warn: Wie het schip aanvalt, wordt gearresteerd"],
    ),
    (
        "en",
        (
            "Whoever/PRON.Sing.Int/nsubj:pass>7 attacks~attack/VERB.Mood=Ind.Fin.Pres.Sing.3/acl:relcl>1 "
            "the/DET.Def.PronType=Art/det>4 ship/NOUN.Sing/obj>2 will/AUX.Fin/aux>7 be/AUX.Inf/aux:pass>7 "
            "arrested~arrest/VERB.Part.Past/ccomp>10 ,>7 Falk/PROPN.Sing/nsubj>10 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk warn: Whoever attacks the ship will be arrested"],
    ),
)
def test_who_says_that_whoever_does_it_will_be_punished_warns(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>4 und/CCONJ/cc>3 Mali/PROPN.Sing.Dat/conj>1 "
            "vereinbarten~vereinbaren/VERB.Mood=Ind.Fin.Past.Plur.3/root ,>9 "
            "die~der/DET.Sing.Def.PronType=Art/det>7 Brücke/NOUN.Sing/obj>9 zu/PART/mark>9 "
            "bauen/VERB.Inf/xcomp>4 .",
        ),
        ["Peru promise: die Brücke zu bauen", "Mali promise: die Brücke zu bauen"],
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/nsubj>4 en/CCONJ/cc>3 Mali/PROPN.Sing/conj>1 "
            "spraken~spreken/VERB.Fin.Past.Plur/root af/ADP/compound:prt>4 dat/SCONJ/mark>10 "
            "de/DET.Def/det>8 brug/NOUN.Sing/nsubj>10 zou~zullen/AUX.Fin.Past.Sing/aux>10 "
            "komen/VERB.Inf/ccomp>4 .",
        ),
        ["Peru promise: de brug zou komen", "Mali promise: de brug zou komen"],
    ),
)
def test_what_is_agreed_to_come_is_promised(case: Case) -> None:
    assert tied(read(case)) == case.wanted
