from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 beeilte~beeilen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "sich/PRON.Case=Acc.3.Prs/obj>5 zu/PART/mark>5 erklären/VERB.Inf/xcomp>2 ,>8 "
            "Peru/PROPN.Case=Nom.Sing/nsubj>8 liefere~liefern/VERB.Mood=Ind.Sing.3.Pres.Fin/conj>2 "
            "keine~kein/DET.Case=Acc.Plur.PronType=Neg/det>10 Waffen~Waffe/NOUN.Case=Acc.Plur/obj>8 .",
        ),
        ["Falk assert: Peru liefere keine Waffen"],
    ),
    (
        "de",
        (
            "Das~der/PRON.Case=Nom.Sing.Dem/nsubj>4 war~sein/AUX.Mood=Ind.Sing.3.Past.Fin/cop>4 "
            "das~der/DET.Case=Nom.Sing.PronType=Art/det>4 Gespräch/NOUN.Case=Nom.Sing/root ,>9 bei/ADP/case>7 "
            "dem~der/PRON.Dat.Sing.Dem/obl>9 Falk/PROPN.Case=Nom.Sing/nsubj>9 gesagt~sagen/VERB.Part/acl>4 "
            "hatte~haben/AUX.Mood=Ind.Sing.3.Past.Fin/aux>9 ,>14 er/PRON.Case=Nom.Sing.3.Prs/nsubj>14 "
            "habe~haben/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>14 gelogen~lügen/VERB.Part/appos>4 .",
        ),
        ["Falk assert: er habe gelogen"],
    ),
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Präsident/NOUN.Case=Nom.Sing/nsubj>4 "
            "hatte~haben/AUX.Mood=Ind.Sing.3.Past.Fin/aux>4 angekündigt~ankündigen/VERB.Part/root "
            "bei/ADP/case>7 der/DET.Dat.Sing.PronType=Art/det>7 Wahl/NOUN.Dat.Sing/obl>10 im/ADP/case>9 "
            "Mai/PROPN.Dat.Sing/nmod>7 anzutreten~antreten/VERB.Inf/xcomp>4 .",
        ),
        ["Der Präsident promise: bei der Wahl im Mai anzutreten"],
    ),
)
def test_what_is_said_is_found_wherever_the_tree_hangs_it(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Damm/NOUN.Case=Nom.Sing/nsubj>3 "
            "halte~halten/VERB.Mood=Ind.Sing.3.Pres.Fin/root ,>6 so/ADV/advmod>6 "
            "Falk/PROPN.Case=Nom.Sing/parataxis>3 ,>10 der/PRON.Case=Nom.Sing.Dem/nsubj>10 auch/ADV/advmod>10 "
            "angab~angeben/ADJ.Mood=Ind.3.Fin/acl>6 ,>14 dass/SCONJ/mark>14 Berg/NOUN.Case=Nom.Sing/nsubj>14 "
            "lüge~lügen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>10 .",
        ),
        ["Falk assert: Der Damm halte", "Falk assert: Berg lüge"],
    ),
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Damm/NOUN.Case=Nom.Sing/nsubj>11 "
            "werde~werden/AUX.Sub.Sing.3.Pres.Fin/aux>11 ,>6 so/ADV/advmod>6 "
            "Falk/PROPN.Case=Nom.Sing/appos>11 weiter/ADV/advmod>11 ,>6 noch/ADV/advmod>10 "
            "lange/ADV/advmod>11 halten/VERB.Inf/root .",
        ),
        ["Falk predict: Der Damm werde, so Falk weiter, noch lange halten"],
    ),
)
def test_who_is_told_of_behind_a_speaker_is_no_part_of_what_they_say(case: Case) -> None:
    assert lines(read(case)) == case.wanted
