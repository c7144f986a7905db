"""What stands before “hieß es”, behind a colon, and in the mood of verbs in -eln."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Unter/ADP/case>3 den~der/DET.Plur.Dat.Def.PronType=Art/det>3 Toten~Toter/NOUN.Plur.Dat/nmod>7 "
            "seien~sein/AUX.Sub.Fin.Pres.Plur.3/cop>7 vermutlich/ADV/advmod>7 drei/NUM.Card/nummod>7 "
            "Deutsche~Deutscher/NOUN.Plur.Case=Nom/nsubj>9 ,>9 "
            "hieß~heißen/VERB.Mood=Ind.Fin.Past.Sing.3/root es/PRON.Sing.3.Case=Nom.Prs/nsubj>9 "
            "im/ADP/case>12 Bericht/NOUN.Sing.Dat/obl>9 .>9",
        ),
        ["Bericht assert: Unter den Toten seien vermutlich drei Deutsche"],
    ),
)
def test_what_stands_before_it_was_said_is_said_whatever_the_tree(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 protestiert~protestieren/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            ":>2 Der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Konzern/NOUN.Sing.Case=Nom/nsubj>6 "
            "suche~suchen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>2 "
            "einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art/det>8 Sündenbock/NOUN.Sing.Case=Acc/obj>6 "
            ".>2",
        ),
        ["Falk assert: Der Konzern suche einen Sündenbock"],
    ),
)
def test_behind_a_colon_stands_the_version_of_who_protests(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 lehnte~lehnen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "die~der/DET.Sing.Case=Acc.Def.PronType=Art/det>4 Rückgabe/NOUN.Sing.Case=Acc/obj>2 "
            "ab/ADP/compound:prt>2 .>2",
            "Es/PRON.Sing.3.Case=Nom.Prs/nsubj>2 handle~handeln/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "sich/PRON.3.Case=Acc.Prs.Reflex/obj>2 um/ADP/case>5 Beweismittel/NOUN.Plur.Case=Acc/obl>2 .>2",
        ),
        ["Falk oppose: die Rückgabe", "Falk assert: Es handle sich um Beweismittel"],
    ),
)
def test_a_verb_in_eln_has_a_subjunctive_of_its_own(case: Case) -> None:
    assert tied(read(case)) == case.wanted
