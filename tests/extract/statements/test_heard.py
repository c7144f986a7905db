"""What is to be heard or read somewhere is said by those there."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.statements.cases import Case, by_others, each, read
from extract.told import lines, tied


@each(
    (
        "de",
        (
            "In/ADP/case>2 Regierungskreisen~Regierungskreis/NOUN.Plur.Dat/obl>5 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>5 zu/PART/mark>5 hören/VERB.Inf/root ,>9 "
            "dass/SCONJ/mark>9 Falk/PROPN.Sing.Case=Nom/nsubj>9 "
            "geht~gehen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>5 .>5",
        ),
        ["Regierungskreisen assert: Falk geht"],
    ),
    (
        "nl",
        (
            "In/ADP/case>3 juridische~juridisch/ADJ/amod>3 kringen~kring/NOUN.Plur/obl>6 "
            "is~zijn/AUX.Fin.Pres.Sing/aux>6 te/ADP/mark>6 horen/VERB.Inf/root dat/SCONJ.3/mark>10 "
            "de/DET.Def/det>9 haven/NOUN.Sing/nsubj>10 sluit~sluiten/VERB.Fin.Pres.Sing/csubj>6 .>6",
        ),
        ["juridische kringen assert: de haven sluit"],
    ),
    (
        "de",
        (
            "Aus/ADP/case>2 Peru/PROPN.Sing.Dat/obl>5 war~sein/AUX.Mood=Ind.Fin.Past.Sing.3/aux>5 "
            "zu/PART/mark>5 vernehmen/VERB.Inf/root ,>10 der/DET.Sing.Case=Nom.Def.PronType=Art/det>8 "
            "Hafen/NOUN.Sing.Case=Nom/nsubj:pass>10 sei~sein/AUX.Sub.Fin.Pres.Sing.3/aux>10 "
            "verkauft~verkaufen/VERB.Part/ccomp>5 .>5",
        ),
        ["Peru assert: der Hafen sei verkauft"],
    ),
    (
        "de",
        (
            "In/ADP/case>3 dem~der/DET.Sing.Dat.Def.PronType=Art/det>3 Bericht/NOUN.Sing.Dat/obl>6 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>6 zu/PART/mark>6 lesen/VERB.Inf/root ,>11 "
            "dass/SCONJ/mark>11 die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>10 "
            "Brücke/NOUN.Sing.Case=Nom/nsubj>11 bricht~brechen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 .>6",
        ),
        ["dem Bericht assert: die Brücke bricht"],
    ),
)
def test_what_is_to_be_heard_at_a_place_is_said_there(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 freut~freuen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "sich/PRON.3.Case=Acc.Prs.Reflex/obj>2 zu/PART/mark>5 hören/VERB.Inf/xcomp>2 ,>10 "
            "dass/SCONJ/mark>10 die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>9 "
            "Brücke/NOUN.Sing.Case=Nom/nsubj>10 hält~halten/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>5 .>2",
        ),
        [],
    ),
    (
        "de",
        (
            "In/ADP/case>2 Peru/PROPN.Sing.Dat/obl>6 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>6 "
            "nicht/PART.Neg/advmod>6 zu/PART/mark>6 hören/VERB.Inf/root ,>10 dass/SCONJ/mark>10 "
            "Falk/PROPN.Sing.Case=Nom/nsubj>10 geht~gehen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 .>6",
        ),
        [],
    ),
)
def test_what_somebody_hopes_to_hear_or_nobody_can_hear_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Die Kasse sei leer, steht in dem Protokoll.", "dem Protokoll assert: Die Kasse sei leer"),
        ("de", "In dem Brief steht, die Firma sei pleite.", "dem Brief assert: die Firma sei pleite"),
        ("nl", "De brug is lek, zo staat in het rapport.", "het rapport assert: De brug is lek"),
    ],
)
def test_what_stands_in_a_paper_the_paper_says(language: str, text: str, line: str) -> None:
    [statements] = read_all([text], language)
    assert lines(by_others(list(statements))) == [line]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "In der Garage steht ein Bus, der leckt."), ("nl", "In de haven staat een kraan die lekt.")],
)
def test_what_stands_elsewhere_nobody_says(language: str, text: str) -> None:
    [statements] = read_all([text], language)
    assert lines(by_others(list(statements))) == []
