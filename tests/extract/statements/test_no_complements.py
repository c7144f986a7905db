from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Das~der/PRON.Case=Acc.Sing.Dem/obj>2 meldet~melden/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "ein/DET.Case=Nom.Sing.PronType=Art/det>4 Institut/NOUN.Case=Nom.Sing/nsubj>2 in/ADP/case>6 "
            "Peru/PROPN.Dat.Sing/nmod>4 ,>11 das~der/DET.Case=Nom.Sing.PronType=Art/det>10 "
            "alte~alt/ADJ.Case=Nom.Sing/amod>10 Schiffe~Schiff/NOUN.Case=Nom.Sing/nsubj>11 "
            "zählt~zählen/VERB.Mood=Ind.Sing.3.Pres.Fin/acl>4 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Da/SCONJ/mark>5 es/PRON.Case=Nom.Sing.3.Prs/nsubj>5 in/ADP/case>4 Peru/PROPN.Dat.Sing/obl>5 "
            "regnet~regnen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>7 ,>5 "
            "rechnet~rechnen/VERB.Mood=Ind.Sing.3.Pres.Fin/root Falk/PROPN.Case=Nom.Sing/nsubj>7 "
            "mit/ADP/case>10 Schäden~Schaden/NOUN.Case=Acc.Plur/obl>7 .",
        ),
        ["Falk predict: Schäden"],
    ),
    (
        "de",
        (
            "Wo/ADV.Int/advmod>4 der/DET.Case=Nom.Sing.PronType=Art/det>3 "
            "Hafen/NOUN.Case=Nom.Sing/nsubj:pass>4 gebaut~bauen/VERB.Part/csubj>10 "
            "wird~werden/AUX.Mood=Ind.Sing.3.Pres.Fin.Pass/aux:pass>4 ,>4 "
            "ist~sein/AUX.Mood=Ind.Sing.3.Pres.Fin/aux:pass>10 noch/ADV/advmod>9 nicht/PART.Neg/advmod>10 "
            "entschieden~entscheiden/VERB.Part/root .",
        ),
        ["author assert: Wo der Hafen gebaut wird, ist noch nicht entschieden"],
    ),
    (
        "en",
        (
            "Asked~ask/VERB.Mood=Ind.Past.Fin/ccomp>8 whether/SCONJ/mark>5 Berg/PROPN.Sing/nsubj>5 "
            "would~will/AUX.Fin/aux>5 stay/VERB.Inf/ccomp>1 ,>1 Falk/PROPN.Sing/nsubj>8 "
            "said~say/VERB.Mood=Ind.Past.Fin/root he/PRON.Sing.3.Prs/nsubj>11 "
            "was~be/AUX.Mood=Ind.Past.Fin/cop>11 ill/ADJ/ccomp>8 .",
        ),
        ["Falk assert: he was ill"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>3 sollte~sollen/AUX.Mood=Ind.Past.Fin/aux>3 "
            "erklären/VERB.Inf/ccomp>10 ,>8 warum/ADV.Int/advmod>8 Geld/NOUN.Case=Nom.Sing/nsubj>8 jetzt/ADV/advmod>8 "
            "fehlt~fehlen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>3 ,>10 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "Berg/PROPN.Case=Nom.Sing/nsubj>10 .",
        ),
        ["Berg demand: Falk sollte erklären, warum Geld jetzt fehlt"],
    ),
    (
        "nl",
        (
            "Omdat/SCONJ/mark>5 het/PRON.3.Prs/nsubj>5 in/ADP/case>4 Peru/PROPN.Sing/obl>5 "
            "regent~regenen/VERB.Sing.Pres.Fin/advcl>7 ,>5 rekent~rekenen/VERB.Sing.Pres.Fin/root "
            "Falk/PROPN.Sing/nsubj>7 op/ADP/case>10 schade/NOUN.Sing/obl>7 .",
        ),
        ["Falk predict: schade"],
    ),
)
def test_relative_clauses_circumstances_and_open_questions_are_not_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Er/PRON.Case=Nom.Sing.3.Prs/nsubj>5 war~sein/AUX.Mood=Ind.Sing.3.Past.Fin/cop>5 "
            "ein/DET.Case=Nom.Sing.PronType=Art/det>5 guter~gut/ADJ.Case=Nom.Sing/amod>5 "
            "Mann/NOUN.Case=Nom.Sing/root ,>7 schrieb~schreiben/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>5 "
            "„>11 Die~der/DET.Case=Nom.Sing.PronType=Art/det>11 alte~alt/ADJ.Case=Nom.Sing/amod>11 "
            "Zeit/NOUN.Case=Nom.Sing/nsubj>7 “>11 gestern/ADV/advmod>7 in/ADP/case>15 "
            "Peru/PROPN.Dat.Sing/obl>7 .",
        ),
        ["Die alte Zeit assert: Er war ein guter Mann"],
    ),
)
def test_a_name_in_quotation_marks_that_says_something_is_not_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted
