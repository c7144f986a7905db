"""Words that turn a stance round: no doubt, an admission, a claim waved away, a proposal turned down."""

from __future__ import annotations

import pytest

from extract.statements.cases import Case, each, read
from extract.told import answered, lines, told


@each(
    (
        "de",
        (
            "Falk/PROPN/nsubj>2 hat~haben/VERB.VerbForm=Fin.Mood=Ind/root "
            "keinen~kein/DET.PronType=Neg/det>4 Zweifel/NOUN/obj>2 daran/ADV.PronType=Dem/advmod>2 "
            ",>10 dass/SCONJ/mark>10 Peru/PROPN/nsubj>10 Getreide/NOUN/obj>10 "
            "verkauft~verkaufen/VERB.VerbForm=Part/advcl>2 hat~haben/AUX.VerbForm=Fin.Mood=Ind/aux>10 "
            ".",
        ),
        ["Falk assert: Peru Getreide verkauft hat"],
    ),
    (
        "nl",
        (
            "Falk/PROPN/nsubj>2 heeft~hebben/VERB.VerbForm=Fin/root geen/DET/det>4 twijfel/NOUN/obj>2 "
            "dat/SCONJ/mark>9 Peru/PROPN/nsubj>9 graan/NOUN/obj>9 heeft~hebben/AUX.VerbForm=Fin/aux>9 "
            "verkocht~verkopen/VERB.VerbForm=Part/acl>4 .",
        ),
        ["Falk assert: Peru graan heeft verkocht"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 has~have/VERB.VerbForm=Fin.Mood=Ind/root no/DET.PronType=Neg/det>4 "
            "doubt/NOUN/obj>2 that/SCONJ/mark>7 Peru/PROPN/nsubj>7 "
            "sold~sell/VERB.VerbForm=Fin.Mood=Ind/acl>4 grain/NOUN/obj>7 .",
        ),
        ["Falk assert: Peru sold grain"],
    ),
)
def test_who_has_no_doubt_asserts(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN/nsubj>2 räumte~räumen/VERB.VerbForm=Fin.Mood=Ind/root ein/ADV/compound:prt>2 "
            ",>6 nichts/PRON.PronType=Ind/obj>6 geprüft~prüfen/VERB.VerbForm=Inf/xcomp>2 "
            "zu/PART/mark>6 haben/AUX.VerbForm=Inf/aux>6 .",
        ),
        ["Falk assert: nichts geprüft zu haben"],
    ),
    (
        "nl",
        (
            "Falk/PROPN/nsubj>2 erkende~erkennen/VERB.VerbForm=Fin/root dat/SCONJ/mark>9 "
            "hij/PRON.PronType=Prs/nsubj>9 de/DET.Definite=Def/det>6 lading/NOUN/obj>9 "
            "niet/ADV.Polarity=Neg/advmod>9 had~hebben/AUX.VerbForm=Fin/aux>9 "
            "gecontroleerd~controleren/VERB.VerbForm=Part/ccomp>2 .",
        ),
        ["Falk assert: hij de lading niet had gecontroleerd"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 admitted~admit/VERB.VerbForm=Fin.Mood=Ind/root "
            "he/PRON.PronType=Prs/nsubj>6 had~have/AUX.VerbForm=Fin.Mood=Ind/aux>6 never/ADV/advmod>6 "
            "checked~check/VERB.VerbForm=Part/ccomp>2 the/DET.PronType=Art.Definite=Def/det>8 "
            "cargo/NOUN/obj>6 .",
        ),
        ["Falk assert: he had never checked the cargo"],
    ),
)
def test_an_admission_denies_nothing(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 brushed~brush/VERB.VerbForm=Fin.Mood=Ind/root aside/ADV/advmod>2 "
            "the/DET.PronType=Art.Definite=Def/det>5 claim/NOUN/obj>2 that/SCONJ/mark>8 "
            "Peru/PROPN/nsubj>8 sold~sell/VERB.VerbForm=Fin.Mood=Ind/acl>5 grain/NOUN/obj>8 .",
        ),
        ["Falk deny: Peru sold grain"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 rejected~reject/VERB.VerbForm=Fin.Mood=Ind/root "
            "that/DET.PronType=Dem/det>4 suggestion/NOUN/obj>2 ,>6 "
            "saying~say/VERB.VerbForm=Part/advcl>2 the/DET.PronType=Art.Definite=Def/det>8 "
            "proof/NOUN/nsubj>10 is~be/AUX.VerbForm=Fin.Mood=Ind/cop>10 plain/ADJ/ccomp>6 .",
        ),
        ["Falk deny: that suggestion", "Falk assert: the proof is plain"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 rejected~reject/VERB.VerbForm=Fin.Mood=Ind/root "
            "a/DET.PronType=Art.Definite=Ind/det>4 proposal/NOUN/obj>2 to/PART/mark>6 "
            "ban/VERB.VerbForm=Inf/acl>4 exports~export/NOUN.Plur/obj>6 .",
        ),
        ["Falk oppose: to ban exports"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 called~call/VERB.VerbForm=Fin.Mood=Ind/root "
            "the/DET.PronType=Art.Definite=Def/det>4 accusation/NOUN/obj>2 absurd/ADJ/xcomp>2 .",
        ),
        ["Falk deny: the accusation"],
    ),
    (
        "en",
        (
            "Falk/PROPN/nsubj>2 questioned~question/VERB.VerbForm=Fin.Mood=Ind/root "
            "the/DET.PronType=Art.Definite=Def/det>4 director/NOUN/obj>2 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Falk/PROPN/nsubj>2 widersprach~widersprechen/VERB.VerbForm=Fin.Mood=Ind/root ,>7 "
            "der/DET.PronType=Art.Definite=Def/det>5 Hafen/NOUN/nsubj>7 "
            "sei~sein/AUX.VerbForm=Fin.Mood=Sub/cop>7 groß/ADJ/ccomp>2 .",
        ),
        ["Falk assert: der Hafen sei groß"],
    ),
)
def test_the_verb_and_its_noun_tell_how_somebody_stands_to_a_clause(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@pytest.mark.parametrize(
    ("language", "trees", "meant"),
    [
        (
            "en",
            [
                (
                    "Falk/PROPN/nsubj>2 said~say/VERB.VerbForm=Fin.Mood=Ind/root Peru/PROPN/nsubj>4 "
                    "sold~sell/VERB.VerbForm=Fin.Mood=Ind/ccomp>2 the/DET.PronType=Art.Definite=Def/det>6 "
                    "ship/NOUN/obj>4 ."
                ),
                ("Both/DET.PronType=Tot/nsubj>2 deny/VERB.VerbForm=Fin.Mood=Ind/root it/PRON.PronType=Prs/obj>2 ."),
            ],
            "Peru sold the ship",
        ),
        (
            "en",
            [
                (
                    "Berg~berg/PROPN/nsubj>2 accused~accuse/VERB.VerbForm=Fin.Mood=Ind/root "
                    "Mali/PROPN/obj>2 of/ADP/case>6 shipping/NOUN/compound>6 "
                    "weapons~weapon/NOUN.Plur/obl>2 ."
                ),
                (
                    "Falk/PROPN/nsubj>2 said~say/VERB.VerbForm=Fin.Mood=Ind/root "
                    "the/DET.PronType=Art.Definite=Def/det>4 fees~fee/NOUN.Plur/nsubj:pass>7 "
                    "had~have/AUX.VerbForm=Fin.Mood=Ind/aux>7 been~be/AUX.VerbForm=Part/aux:pass>7 "
                    "declared~declare/VERB.VerbForm=Part/ccomp>2 ."
                ),
                ("Peru/PROPN/nsubj>2 disputed~dispute/VERB.VerbForm=Fin.Mood=Ind/root this/PRON.PronType=Dem/obj>2 ."),
            ],
            "the fees had been declared",
        ),
    ],
)
def test_a_short_denial_means_what_was_said_right_before(language: str, trees: list[str], meant: str) -> None:
    assert answered(told(*trees, language=language)) == meant
