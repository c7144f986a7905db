"""Whose allegation an alleged deed is."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>2 sanktionierte~sanktionieren/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Reuters/PROPN.Sing/obj>2 wegen/ADP/case>6 angeblicher~angeblich/ADJ.Plur.Dat/amod>6 "
            "Lieferungen~Lieferung/NOUN.Plur.Dat/obl>2 an/ADP/case>8 Mali/PROPN.Sing.Dat/nmod>6 .",
        ),
        [
            "author assert: Peru sanktionierte Reuters wegen angeblicher Lieferungen an Mali",
            "Peru assert: Lieferungen an Mali",
        ],
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/nsubj>2 arresteerde~arresteren/VERB.Mood=Ind.Fin.Past.Sing/root "
            "Falk/PROPN.Sing/obj>2 wegens/ADP/case>6 vermeende~vermeend/ADJ/amod>6 "
            "leveringen~levering/NOUN.Plur/obl>2 aan/ADP/case>8 Mali/PROPN.Sing/nmod>6 .",
        ),
        [
            "author assert: Peru arresteerde Falk wegens vermeende leveringen aan Mali",
            "Peru assert: leveringen aan Mali",
        ],
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>2 sanctioned~sanction/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Reuters/PROPN.Sing/obj>2 over/ADP/case>6 alleged~allege/VERB.Part.Past/amod>6 "
            "deliveries~delivery/NOUN.Plur/obl>2 to/ADP/case>8 Mali/PROPN.Sing/nmod>6 .",
        ),
        [
            "author assert: Peru sanctioned Reuters over alleged deliveries to Mali",
            "Peru assert: deliveries to Mali",
        ],
    ),
)
def test_who_punishes_somebody_for_an_alleged_deed_alleges_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 schrieb~schreiben/VERB.Mood=Ind.Fin.Past.Sing.3/root über/ADP/case>5 "
            "angebliche~angeblich/ADJ.Plur/amod>5 Lieferungen~Lieferung/NOUN.Plur.Dat/obl>2 an/ADP/case>7 "
            "Mali/PROPN.Sing.Dat/nmod>5 .",
        ),
        ["anonymous assert: Lieferungen an Mali"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 travelled~travel/VERB.Mood=Ind.Fin.Past.Sing.3/root to/ADP/case>4 "
            "Peru/PROPN.Sing/obl>2 after/ADP/case>7 alleged~allege/VERB.Part.Past/amod>7 "
            "deliveries~delivery/NOUN.Plur/obl>2 to/ADP/case>9 Mali/PROPN.Sing/nmod>7 .",
        ),
        [
            "author assert: Falk travelled to Peru after alleged deliveries to Mali",
            "anonymous assert: deliveries to Mali",
        ],
    ),
)
def test_an_alleged_deed_that_nobody_punishes_is_alleged_by_nobody(case: Case) -> None:
    assert tied(read(case)) == case.wanted
