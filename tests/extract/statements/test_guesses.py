"""Guesses of the report, and what others say within them."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def surely(statements: list[Statement]) -> list[str]:
    """Each line with how certain it is."""
    return [f"{line} ({s.certainty})" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "de",
        (
            "Dass/SCONJ.Sing/mark>4 Peru/PROPN.Sing.Case=Nom/nsubj>4 Waffen~Waffe/NOUN.Plur.Case=Nom/obj>4 "
            "liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/csubj>8 ,>4 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>8 nicht/PART.Neg/advmod>8 unwahrscheinlich/ADJ/root "
            ".>8",
        ),
        ["author assert: Peru Waffen liefert (probable)"],
    ),
    (
        "nl",
        (
            "Dat/PRON/mark>5 Peru/PROPN.Sing/obj>5 schepen~schip/NOUN.Sing/obj>5 "
            "heeft~hebben/AUX.Fin.Pres.Sing/aux>5 verkocht~verkopen/VERB.Part/csubj>9 ,>5 "
            "is~zijn/AUX.Fin.Pres.Sing/cop>9 niet/ADV.Neg/advmod>9 onaannemelijk/ADJ/root .>9",
        ),
        ["author assert: Peru schepen heeft verkocht (probable)"],
    ),
    (
        "en",
        (
            "That/SCONJ/mark>3 Peru/PROPN.Sing/nsubj>3 sold~sell/VERB.Mood=Ind.Fin.Past.Sing.3/csubj>8 "
            "the/DET.Def.PronType=Art/det>5 ships~ship/NOUN.Plur/obj>3 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>8 quite/ADV/advmod>8 possible/ADJ/root .>8",
        ),
        ["author assert: Peru sold the ships (possible)"],
    ),
)
def test_a_guess_may_stand_behind_its_clause(case: Case) -> None:
    assert surely(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Verkauf/NOUN.Sing.Case=Nom/nsubj>6 "
            "könnte~können/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>6 "
            "die~der/DET.Sing.Case=Acc.Def.PronType=Art/det>5 Reederei/NOUN.Sing.Case=Acc/obj>6 "
            "retten/VERB.Inf/root .>6",
        ),
        ["author assert: Der Verkauf könnte die Reederei retten (possible)"],
    ),
    (
        "nl",
        (
            "De/DET.Def/det>2 verkoop/NOUN.Sing/nsubj>7 zou~zullen/AUX.Fin.Past.Sing/aux>7 de/DET.Def/det>5 "
            "rederij/NOUN.Sing/obj>7 kunnen/AUX.Inf/aux>7 redden/VERB.Inf/root .>7",
        ),
        ["author assert: De verkoop zou de rederij kunnen redden (possible)"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 deal/NOUN.Sing/nsubj>4 may/AUX.Fin/aux>4 push/VERB.Inf/root "
            "Peru/PROPN.Sing/obj>4 closer/ADJ/xcomp>4 to/ADP/case>8 Mali/PROPN.Sing/obl>6 .>4",
        ),
        ["author assert: The deal may push Peru closer to Mali (possible)"],
    ),
)
def test_an_auxiliary_of_guessing_makes_a_telling_only_possible(case: Case) -> None:
    assert surely(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing.Case=Nom/nsubj>2 scheint~scheinen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "Waffen~Waffe/NOUN.Plur.Case=Acc/obj>7 an/ADP/case>5 Mali/PROPN.Sing.Dat/obl>7 zu/PART/mark>7 "
            "liefern/VERB.Inf/xcomp>2 .>2",
        ),
        ["author assert: Peru scheint Waffen an Mali zu liefern (probable)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>4 "
            "seemed~seem/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 to/PART/mark>7 have/AUX.Inf/aux>7 "
            "sold~sell/VERB.Inf.Past/xcomp>4 the/DET.Def.PronType=Art/det>9 ships~ship/NOUN.Plur/obj>7 .>2",
        ),
        ["Falk assert: Peru seemed to have sold the ships (probable)"],
    ),
    (
        "de",
        (
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Sonne/NOUN.Sing.Case=Nom/nsubj>3 "
            "schien~scheinen/VERB.Mood=Ind.Fin.Past.Sing.3/root auf/ADP/case>6 "
            "den~der/DET.Sing.Dat.Def.PronType=Art/det>6 Hafen/NOUN.Sing.Dat/obl>3 ,>12 als/SCONJ/mark>12 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>12 die~der/DET.Plur.Case=Acc.Def.PronType=Art/det>11 "
            "Schiffe~Schiff/NOUN.Plur.Case=Acc/obj>12 "
            "verkaufte~verkaufen/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>3 .>3",
        ),
        ["author assert: Die Sonne schien auf den Hafen, als Peru die Schiffe verkaufte (certain)"],
    ),
)
def test_what_seems_so_is_only_likely(case: Case) -> None:
    assert surely(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>10 "
            "ohne/ADP/case>5 Geld/NOUN.Sing.Case=Acc/obl>10 könne~können/AUX.Sub.Fin.Pres.Sing.3/aux>10 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>8 Hafen/NOUN.Sing.Case=Nom/nsubj>10 "
            "nicht/PART.Neg/advmod>10 öffnen/VERB.Inf/ccomp>2 .>2",
        ),
        ["Falk assert: ohne Geld könne der Hafen nicht öffnen (certain)"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zei~zeggen/VERB.Fin.Past.Sing/root dat/SCONJ/mark>8 de/DET.Def/det>5 "
            "haven/NOUN.Sing/nsubj>8 niet/ADV/advmod>8 kan~kunnen/AUX.Fin.Pres.Sing/aux>8 "
            "openen/VERB.Inf/ccomp>2 .>2",
        ),
        ["Falk assert: de haven niet kan openen (certain)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 port/NOUN.Sing/nsubj>7 could/AUX.Fin/aux>7 not/PART.Neg/advmod>7 "
            "open/VERB.Inf/ccomp>2 without/ADP/case>9 money/NOUN.Sing/obl>7 .>2",
        ),
        ["Falk assert: the port could not open without money (certain)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 port/NOUN.Sing/nsubj>7 may/AUX.Fin/aux>7 not/PART.Neg/advmod>7 "
            "open/VERB.Inf/ccomp>2 .>2",
        ),
        ["Falk assert: the port may not open (possible)"],
    ),
)
def test_what_cannot_be_or_anyone_can_see_is_no_guess(case: Case) -> None:
    assert surely(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Preis/NOUN.Sing.Case=Nom/nsubj>3 "
            "wird~werden/AUX.Mood=Ind.Fin.Pres.Sing.3/root wohl/ADV/advmod>6 nicht/PART.Neg/advmod>6 "
            "sinken/VERB.Inf/xcomp>3 .>3",
        ),
        ["author assert: Der Preis wird wohl nicht sinken (probable)"],
    ),
)
def test_an_auxiliary_read_as_a_verb_leaves_its_doubts_to_the_infinitive(case: Case) -> None:
    assert surely(read(case)) == case.wanted
