"""Reported speech and quotations after a sentence that tells of a person."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Chemiker/NOUN.Sing.Case=Nom/nsubj>5 "
            "Nina/PROPN.Sing.Case=Nom/appos>2 Falk/PROPN.Sing.Case=Nom/flat>3 "
            "sitzt~sitzen/VERB.Mood=Ind.Fin.Pres.Sing.3/root im/ADP/case>7 Büro/NOUN.Sing.Dat/obl>5 .>5",
            "Peru/PROPN.Sing.Case=Nom/nsubj>2 habe~haben/VERB.Mood=Ind.Fin.Pres.Sing.3/root zu/ADV/advmod>4 "
            "wenig/DET.PronType=Ind/det>5 Pulver/NOUN.Sing.Case=Acc/obj>2 .>2",
        ),
        ["Der Chemiker Nina Falk assert: Peru habe zu wenig Pulver"],
    ),
    (
        "de",
        (
            "Dschorbe/PROPN.Sing.Case=Nom/nsubj>2 empfängt~empfangen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "im/ADP/case>4 Büro/NOUN.Sing.Dat/obl>2 .>2",
            "Mit/ADP/case>2 Peru/PROPN.Sing.Dat/obl>3 mache~machen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "er/PRON.Sing.3.Case=Nom.Prs/nsubj>3 keine~kein/DET.Plur.Case=Acc.PronType=Neg/det>6 "
            "Geschäfte~Geschäft/NOUN.Plur.Case=Acc/obj>3 ,>12 „>12 schon/ADV/advmod>12 wegen/ADP/case>12 "
            "der/DET.Sing.Dat.Def.PronType=Art/det>12 Mutter/NOUN.Sing.Dat/obl>3 “>12 .>3",
        ),
        [
            "Dschorbe assert: Mit Peru mache er keine Geschäfte, „schon wegen der Mutter“",
            "Dschorbe assert: schon wegen der Mutter",
        ],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 wartet~warten/VERB.Mood=Ind.Fin.Pres.Sing.3/root am/ADP/case>4 "
            "Kai/NOUN.Sing.Dat/obl>2 .>2",
            "„>5 Das~der/PRON.Sing.Case=Nom.Dem/nsubj>5 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>5 "
            "ein/DET.Sing.Case=Nom.Definite=Ind.PronType=Art.Card/det>5 Monat/NOUN.Sing.Case=Nom/root "
            "Krieg/NOUN.Sing.Case=Nom/nmod>5 .>5 “>5",
        ),
        ["Falk assert: Das ist ein Monat Krieg."],
    ),
)
def test_reported_speech_after_a_sentence_on_a_person_is_theirs(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Berg/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>2 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Hafen/NOUN.Sing.Case=Nom/nsubj>6 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/ccomp>2 zu/ADP/compound:prt>6 .>2",
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 wartet~warten/VERB.Mood=Ind.Fin.Pres.Sing.3/root am/ADP/case>4 "
            "Kai/NOUN.Sing.Dat/obl>2 .>2",
            "Peru/PROPN.Sing.Case=Nom/nsubj>2 habe~haben/VERB.Mood=Ind.Fin.Pres.Sing.3/root zu/ADV/advmod>4 "
            "wenig/DET.PronType=Ind/det>5 Pulver/NOUN.Sing.Case=Acc/obj>2 .>2",
        ),
        ["Berg assert: der Hafen sei zu", "Falk assert: Peru habe zu wenig Pulver"],
    ),
)
def test_who_is_told_of_since_somebody_spoke_goes_on(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Fluss~Fluß/NOUN.Sing.Case=Nom/nsubj>3 "
            "stieg~steigen/VERB.Mood=Ind.Fin.Past.Sing.3/root über/ADP/case>5 Nacht/NOUN.Sing.Case=Acc/obl>3 "
            ".>3",
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Stadt/NOUN.Sing.Case=Nom/nsubj>4 "
            "habe~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>4 geschlafen~schlafen/VERB.Part/root .>4",
        ),
        ["anonymous assert: Die Stadt habe geschlafen"],
    ),
)
def test_reported_speech_after_a_thing_is_nobodys(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 bestritt~bestreiten/VERB.Fin.Past.Sing/root "
            "den/DET.Def/det>5 Verkauf/NOUN.Sing/obj>3 .",
            "Bleibt~bleiben/VERB.Fin.Pres.Sing/root Nina/PROPN.Sing/nsubj>1 Falk/PROPN.Sing/flat>2 .",
            "Am/ADP/case>2 Telefon/NOUN.Sing/obl>5 ist~sein/AUX.Fin.Pres.Sing/cop>5 "
            "sie/PRON.Sing.3.Case=Nom.Prs/nsubj>5 höflich/ADJ/root .",
            "Peru/PROPN.Sing.Case=Nom/nsubj>2 habe~haben/VERB.Fin.Pres.Sing.3/root zu/ADV/advmod>4 "
            "wenig/DET.PronType=Ind/det>5 Pulver/NOUN.Sing.Case=Acc/obj>2 .>2",
        ),
        ["Jan Berg deny: den Verkauf", "sie assert: Peru habe zu wenig Pulver"],
    ),
)
def test_who_is_told_of_by_a_pronoun_says_what_follows(case: Case) -> None:
    assert tied(read(case)) == case.wanted
