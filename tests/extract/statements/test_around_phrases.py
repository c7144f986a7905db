from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Die~der/DET.Case=Nom.Plur.PronType=Art/det>2 Boote~Boot/NOUN.Case=Nom.Plur/nsubj>3 "
            "stammen/VERB.Mood=Ind.Plur.3.Pres.Fin/root Berichten~Bericht/NOUN.Dat.Plur/obl>3 "
            "zufolge/ADP/case>8 aus/ADP/case>8 alten~alt/ADJ.Dat.Plur/amod>8 "
            "Werften~Werft/NOUN.Dat.Plur/obl>3 in/ADP/case>10 Peru/PROPN.Dat.Sing/nmod>8 .",
        ),
        ["Berichten assert: Die Boote stammen Berichten zufolge aus alten Werften in Peru"],
    ),
    (
        "nl",
        (
            "„ Wij/PRON.Case=Nom.Plur.1.Prs/nsubj>3 leveren/VERB.Mood=Ind.Plur.Pres.Fin/root "
            "niets/PRON.3.PronType=Ind/obj>3 aan/ADP/case>6 Peru/PROPN.Sing/obl:arg>3 “ , "
            "zei~zeggen/VERB.Sing.Past.Fin/parataxis>3 Falk/PROPN.Sing/nsubj>9 volgens/ADP/case>12 "
            "Reuters/PROPN.Sing/obl>9 .",
        ),
        ["Reuters deny: Wij leveren niets aan Peru“, zei Falk", "Falk deny: Wij leveren niets aan Peru"],
    ),
)
def test_a_phrase_that_cites_somebody_cuts_nothing_off(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Die~der/DET.Case=Nom.Sing.PronType=Art/det>2 Firma/NOUN.Case=Nom.Sing/nsubj>11 "
            "hat~haben/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>11 nach/ADP/case>6 eigenen~eigen/ADJ.Dat.Plur/amod>6 "
            "Angaben~Angabe/NOUN.Dat.Plur/obl>11 zehn/NUM/nummod>8 Boote~Boot/NOUN.Case=Acc.Plur/obj>11 "
            "nach/ADP/case>10 Peru/PROPN.Dat.Sing/nmod>8 geliefert~liefern/VERB.Part/root .",
        ),
        ["eigenen Angaben assert: Die Firma hat nach eigenen Angaben zehn Boote nach Peru geliefert"],
    ),
)
def test_one_phrase_makes_one_statement(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 kündigte~kündigen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "an/ADP/compound:prt>2 ,>16 ein/DET.Case=Nom.Sing.PronType=Art/det>6 "
            "Mann/NOUN.Case=Nom.Sing/nsubj>16 der/DET.Gen.Sing.PronType=Art/det>8 Firma/NOUN.Gen.Sing/nmod>6 "
            "werde~werden/AUX.Sub.Sing.3.Pres.Fin/aux>16 bei/ADP/case>12 "
            "dem~der/DET.Dat.Sing.PronType=Art/det>12 Treffen/NOUN.Dat.Sing/obl>16 in/ADP/case>14 "
            "Peru/PROPN.Dat.Sing/nmod>12 mit/ADP/compound:prt>16 zugegen/VERB.Inf/ccomp>2 sein/AUX.Inf/aux>16 "
            ".",
        ),
        ["Falk promise: ein Mann der Firma werde bei dem Treffen in Peru mit zugegen sein"],
    ),
)
def test_a_clause_behind_a_comma_keeps_its_first_words(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Das~der/DET.Case=Nom.Sing.PronType=Art/det>2 Neue~neu/NOUN.Case=Nom.Sing/root "
            "ist~sein/AUX.Mood=Ind.Sing.3.Pres.Fin/cop>2 ,>8 dass/SCONJ/mark>8 "
            "das~der/DET.Case=Nom.Sing.PronType=Art/det>7 Boot/NOUN.Case=Nom.Sing/nsubj:pass>8 "
            "gesunken~sinken/VERB.Part/csubj>2 und/CCONJ/cc>12 von/ADP/case>11 Peru/PROPN.Dat.Sing/obl>12 "
            "gehoben~heben/VERB.Part/conj>8 worden~werden/AUX.Part.Pass/aux:pass>12 sein/AUX.Inf/aux>12 "
            "soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>12 .",
        ),
        ["anonymous assert: das Boot gesunken und von Peru gehoben worden sein soll"],
    ),
)
def test_hearsay_holds_both_verbs_of_its_modal(case: Case) -> None:
    assert lines(read(case)) == case.wanted
