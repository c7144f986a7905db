"""How something was received, and by whom."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Plan/NOUN.Sing.Case=Nom/nsubj>3 "
            "stieß~stoßen/VERB.Mood=Ind.Fin.Past.Sing.3/root in/ADP/case>5 Peru/PROPN.Sing.Dat/obl>3 "
            "auf/ADP/case>7 Ablehnung/NOUN.Sing.Case=Acc/obl>3 .>3",
        ),
        ["Peru oppose: Der Plan"],
    ),
    (
        "nl",
        (
            "In/ADP/case>2 Peru/PROPN.Sing/obl>7 werd~worden/AUX.Fin.Past.Sing.Pass/aux:pass>7 "
            "het/DET.Def/det>5 plan/NOUN.Sing/nsubj:pass>7 gereserveerd~reserveren/VERB.Part/xcomp>7 "
            "ontvangen/VERB.Part/root .>7",
        ),
        ["Peru doubt: het plan"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 plan/NOUN.Sing/nsubj:pass>4 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/aux:pass>4 met~meet/VERB.Part.Past.Pass/root "
            "with/ADP/case>6 scepticism/NOUN.Sing/obl>4 in/ADP/case>8 Peru/PROPN.Sing/nmod>6 .>4",
        ),
        ["Peru doubt: The plan"],
    ),
    (
        "de",
        (
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Sperrung/NOUN.Sing.Case=Nom/nsubj>3 "
            "stieß~stoßen/VERB.Mood=Ind.Fin.Past.Sing.3/root bei/ADP/case>5 "
            "Anwohnern~Anwohner/NOUN.Plur.Dat/obl>3 auf/ADP/case>7 Kritik/NOUN.Sing.Case=Acc/obl>3 .>3",
        ),
        ["Anwohnern oppose: Die Sperrung"],
    ),
)
def test_those_at_the_place_stand_so_to_what_they_receive(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Das~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Schiff/NOUN.Sing.Case=Nom/nsubj>3 "
            "stieß~stoßen/VERB.Mood=Ind.Fin.Past.Sing.3/root in/ADP/case>5 Peru/PROPN.Sing.Dat/obl>3 "
            "auf/ADP/case>8 einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>8 "
            "Kran/NOUN.Sing.Case=Acc/obl>3 .>3",
        ),
        [],
    ),
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Plan/NOUN.Sing.Case=Nom/nsubj>3 "
            "stieß~stoßen/VERB.Mood=Ind.Fin.Past.Sing.3/root in/ADP/case>5 Peru/PROPN.Sing.Dat/obl>3 "
            "nicht/PART.Neg/advmod>3 auf/ADP/case>8 Ablehnung/NOUN.Sing.Case=Acc/obl>3 .>3",
        ),
        [],
    ),
)
def test_a_meeting_without_a_judgement_is_no_reception(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 steht~stehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "dem~der/DET.Sing.Dat.Def.PronType=Art/det>4 Verkauf/NOUN.Sing.Dat/obl:arg>2 "
            "skeptisch/ADJ/xcomp>2 gegenüber/ADP/compound:prt>2 .>2",
        ),
        ["Falk doubt: dem Verkauf"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 staat~staan/VERB.Fin.Pres.Sing/root argwanend/ADJ/xcomp>2 "
            "tegenover/ADP/case>6 de/DET.Def/det>6 verkoop/NOUN.Sing/obl>3 .>2",
        ),
        ["Falk doubt: de verkoop"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 reacted~react/VERB.Mood=Ind.Fin.Past.Sing.3/root coolly/ADV/advmod>2 "
            "to/ADP/case>6 the/DET.Def.PronType=Art/det>6 proposal/NOUN.Sing/obl>2 .>2",
        ),
        ["Falk doubt: the proposal"],
    ),
)
def test_who_stands_so_to_something_takes_that_stance(case: Case) -> None:
    assert tied(read(case)) == case.wanted
