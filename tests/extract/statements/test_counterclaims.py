"""Whose claim it is that somebody denies."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN/nsubj>2 widerspricht~widersprechen/VERB.VerbForm=Fin.Mood=Ind/root "
            "der/DET.PronType=Art.Definite=Def/det>4 Darstellung/NOUN/obj>2 von/ADP/case>6 "
            "Berg/PROPN/nmod>4 , wonach/ADV/advmod>12 der/DET.PronType=Art.Definite=Def/det>10 "
            "Hafen/NOUN/nsubj>12 zu/PART/mark>12 ist~sein/AUX.VerbForm=Fin.Mood=Ind/ccomp>2 .",
        ),
        ["Falk deny: der Hafen zu ist", "Berg assert: der Hafen zu ist"],
    ),
    (
        "nl",
        (
            "Falk/PROPN/nsubj>2 verwerpt~verwerpen/VERB.VerbForm=Fin/root de/DET.Definite=Def/det>4 "
            "beschuldiging/NOUN/obj>2 van/ADP/case>6 Berg/PROPN/nmod>4 dat/SCONJ/mark>10 "
            "de/DET.Definite=Def/det>9 haven/NOUN/nsubj>10 dicht/ADJ/acl>4 "
            "was~zijn/AUX.VerbForm=Fin/cop>10 .",
        ),
        ["Falk deny: de haven dicht was", "Berg assert: de haven dicht was"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 rejected~reject/VERB.VerbForm=Fin.Mood=Ind/root "
            "a/DET.PronType=Art.Definite=Ind/det>4 claim/NOUN/obj>2 by/ADP/case>6 Peru/PROPN/nmod>4 "
            "that/SCONJ/mark>11 the/DET.PronType=Art.Definite=Def/det>9 port/NOUN/nsubj:pass>11 "
            "was~be/AUX.VerbForm=Fin.Mood=Ind/aux:pass>11 closed~close/VERB.VerbForm=Part/acl>4 .",
        ),
        ["Falk deny: the port was closed", "Peru assert: the port was closed"],
    ),
)
def test_a_denied_claim_is_also_what_its_owner_says(case: Case) -> None:
    assert lines(read(case)) == case.wanted
