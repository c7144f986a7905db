"""Talk that nobody owns, and what is none."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Gerüchte~Gerücht/NOUN.Plur/nsubj>8 ,>6 dass/SCONJ/mark>6 Peru/PROPN.Sing/nsubj>6 "
            "Waffen~Waffe/NOUN.Plur/obj>6 liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>1 ,>6 "
            "machten~machen/VERB.Mood=Ind.Fin.Past.Plur.3/root die~der/DET.Plur.Def.PronType=Art/det>10 "
            "Runde/NOUN.Plur/obj>8 .",
        ),
        ["anonymous assert: Peru Waffen liefert"],
    ),
    (
        "en",
        (
            "There/PRON/expl>2 are~be/VERB.Mood=Ind.Fin.Pres.Plur.3/root rumours~rumour/NOUN.Plur/nsubj>2 "
            "that/SCONJ/mark>8 the/DET.Def.PronType=Art/det>6 bank/NOUN.Sing/nsubj>8 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>8 bankrupt/ADJ/acl>3 .",
        ),
        ["anonymous assert: the bank is bankrupt"],
    ),
    (
        "nl",
        (
            "Er/ADV/advmod>2 waren~zijn/VERB.Fin.Past.Plur/root geruchten~gerucht/NOUN.Plur/nsubj>2 "
            "dat/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 wapens~wapen/NOUN.Plur/obj>7 "
            "levert~leveren/VERB.Fin.Pres.Sing/acl>3 .",
        ),
        ["anonymous assert: Peru wapens levert"],
    ),
)
def test_rumours_that_nobody_owns_are_hearsay(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 bestritt~bestreiten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "Gerüchte~Gerücht/NOUN.Plur/obj>2 ,>8 dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 "
            "Waffen~Waffe/NOUN.Plur/obj>8 liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
        ),
        ["Falk deny: Peru Waffen liefert"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "rumours~rumour/NOUN.Plur/obj>2 that/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 "
            "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>7 shipped~ship/VERB.Part.Past/acl>3 "
            "weapons~weapon/NOUN.Plur/obj>7 .",
        ),
        ["Falk deny: Peru had shipped weapons"],
    ),
)
def test_rumours_that_somebody_answers_are_what_is_answered(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Er/ADV/advmod>2 is~zijn/VERB.Fin.Pres.Sing/root geen/DET/det>4 reden~rede/NOUN.Sing/nsubj>2 "
            "die/PRON.Rel/nsubj>8 Peru/PROPN.Sing/nsubj>8 zou~zullen/AUX.Fin.Past.Sing/aux>8 "
            "bewegen/VERB.Inf/acl:relcl>4 .",
        ),
        [],
    ),
    (
        "nl",
        (
            "Zonder/ADP/case>2 hulp/NOUN.Sing/obl>6 zou~zullen/AUX.Fin.Past.Sing/aux>6 "
            "Peru/PROPN.Sing/nsubj:pass>6 zijn/AUX.Inf/aux:pass>6 overstroomd~overstromen/VERB.Part/root .",
        ),
        [],
    ),
)
def test_what_lacks_a_reason_to_happen_is_no_hearsay(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Berg/NOUN.Sing/nsubj>2 klagte~klagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>7 dass/SCONJ/mark>7 "
            "Mali/PROPN.Sing/nsubj>7 Waffen~Waffe/NOUN.Plur/obj>7 "
            "liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
            "Zudem/ADV/advmod>11 soll~sollen/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>11 Falk/PROPN.Sing/nsubj>11 "
            "am/ADP/case>6 6./ADJ.Dat/amod>6 Mai/PROPN.Sing.Dat/obl>11 "
            "einen~ein/DET.Sing.Definite=Ind.PronType=Art.Card/det>8 Besuch/NOUN.Sing/obj>11 in/ADP/case>10 "
            "Peru/PROPN.Sing.Dat/nmod>8 planen/VERB.Inf/root .",
        ),
        [
            "Berg assert: Mali Waffen liefert",
            "anonymous assert: Zudem soll Falk am 6. Mai einen Besuch in Peru planen",
        ],
    ),
)
def test_who_is_said_to_plan_is_talked_about_by_nobody_who_spoke_before(case: Case) -> None:
    assert tied(read(case)) == case.wanted
