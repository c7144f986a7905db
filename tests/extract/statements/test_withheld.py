"""Who neither confirms nor denies, or refuses to, has said nothing."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "nl",
            (
                "Het/DET.Definite=Def/det>2 ministerie/NOUN/nsubj>5 wil~willen/AUX.VerbForm=Fin/aux>5 "
                "dat/PRON.PronType=Dem/obj>5 bevestigen/VERB.VerbForm=Inf/root noch/CCONJ/cc>7 "
                "ontkennen/VERB.VerbForm=Inf/conj>5 ."
            ),
        ),
        (
            "de",
            (
                "Das~der/DET.PronType=Art.Definite=Def/det>2 Ministerium/NOUN/nsubj>6 "
                "wollte~wollen/AUX.VerbForm=Fin.Mood=Ind/aux>6 das~der/PRON.PronType=Dem/obj>6 "
                "weder/CCONJ/cc>6 bestätigen/VERB.VerbForm=Inf/root noch/CCONJ/cc>8 "
                "dementieren/VERB.VerbForm=Inf/conj>6 ."
            ),
        ),
        (
            "en",
            (
                "The/DET.PronType=Art.Definite=Def/det>2 ministry/NOUN/nsubj>5 "
                "would/AUX.VerbForm=Fin/aux>5 neither/CCONJ/cc>5 confirm/VERB.VerbForm=Inf/root "
                "nor/CCONJ/cc>7 deny/VERB.VerbForm=Inf/conj>5 it/PRON.PronType=Prs/obj>7 ."
            ),
        ),
        (
            "en",
            (
                "The/DET.PronType=Art.Definite=Def/det>2 ministry/NOUN/nsubj>5 "
                "did~do/AUX.VerbForm=Fin.Mood=Ind/aux>5 not/PART.Polarity=Neg/advmod>5 "
                "confirm/VERB.VerbForm=Inf/root or/CCONJ/cc>7 deny/VERB.VerbForm=Inf/conj>5 "
                "the/DET.PronType=Art.Definite=Def/det>9 report/NOUN/obj>7 ."
            ),
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 refused~refuse/VERB.VerbForm=Fin.Mood=Ind/root to/PART/mark>4 "
                "deny/VERB.VerbForm=Inf/xcomp>2 the/DET.PronType=Art.Definite=Def/det>6 report/NOUN/obj>4 "
                "."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>2 weigerde~weigeren/VERB.VerbForm=Fin/root dat/PRON.PronType=Dem/obj>5 "
                "te/ADP/mark>5 ontkennen/VERB.VerbForm=Inf/xcomp>2 ."
            ),
        ),
    ],
)
def test_who_neither_confirms_nor_denies_takes_no_stance(language: str, tree: str) -> None:
    assert lines(told(tree, language=language)) == []


def test_what_nobody_confirms_is_not_told_by_the_report() -> None:
    tree = (
        "The/DET.PronType=Art.Definite=Def/det>2 ministry/NOUN/nsubj>3 "
        "declined~decline/VERB.VerbForm=Fin.Mood=Ind/root to/PART/mark>5 "
        "confirm/VERB.VerbForm=Inf/xcomp>3 or/CCONJ/cc>7 deny/VERB.VerbForm=Inf/conj>5 that/SCONJ/mark>11 "
        "Peru/PROPN/nsubj>11 had~have/AUX.VerbForm=Fin.Mood=Ind/aux>11 "
        "shipped~ship/VERB.VerbForm=Part/ccomp>7 grain/NOUN/obj>11 ."
    )
    assert told(tree, language="en") == []
