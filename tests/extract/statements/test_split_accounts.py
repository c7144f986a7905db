"""Two accounts in one sentence, each with its own words."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "nl",
        (
            "Volgens/ADP/case>2 Falk/PROPN.Sing/obl>3 kwamen~komen/VERB.Fin.Past.Plur/root er/ADV/advmod>3 "
            "6.000/NUM/nummod>6 mensen~mens/NOUN.Plur/nsubj>3 en/CCONJ/cc>6 volgens/ADP/case>9 "
            "Berg/PROPN.Sing/obl>3 nog/ADV/advmod>3 geen/DET/det>12 2.500/NUM/conj>6 .>3",
        ),
        ["Falk assert: kwamen er 6.000 mensen", "Berg assert: nog geen 2.500"],
    ),
    (
        "de",
        (
            "Laut~Laut/ADP/case>2 Falk/PROPN.Sing/obl>3 "
            "streikten~streiken/VERB.Mood=Ind.Fin.Past.Plur.3/root 900/NUM.Card/nummod>5 "
            "Fahrer/NOUN.Plur.Case=Nom/nsubj>3 ,>11 laut/ADP/case>8 Berg/PROPN.Sing.Dat/obl>11 "
            "waren~sein/AUX.Mood=Ind.Fin.Past.Plur.3/cop>11 es/PRON.Sing.3.Case=Nom.Prs/nsubj>11 "
            "200/NUM.Card/conj>3 .>3",
        ),
        ["Falk assert: streikten 900 Fahrer", "Berg assert: waren es 200"],
    ),
    (
        "en",
        (
            "According~accord/VERB.Part.Pres/case>3 to/ADP/fixed>1 Falk/PROPN.Sing/compound>5 "
            "900/NUM.Card/nummod>5 drivers~driver/NOUN.Plur/nsubj>6 "
            "went~go/VERB.Mood=Ind.Fin.Past.Plur.3/root on/ADP/case>8 strike/NOUN.Sing/obl>6 ,>16 "
            "and/CCONJ/cc>16 according~accord/VERB.Part.Pres/case>13 to/ADP/fixed>11 "
            "Berg~berg/PROPN.Sing/nsubj>16 only/ADV/advmod>15 200/NUM.Card/nsubj>16 "
            "did~do/AUX.Mood=Ind.Fin.Past.Sing.3/conj>6 .>6",
        ),
        ["Falk assert: 900 drivers went on strike", "Berg assert: only 200 did"],
    ),
    (
        "de",
        (
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Hafen/NOUN.Sing.Case=Nom/nsubj>7 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>7 laut/ADP/case>5 Falk/PROPN.Sing.Dat/obl>7 "
            "zu/ADV/advmod>7 klein/ADJ/root und/CCONJ/cc>12 laut/ADP/case>10 Berg/NOUN.Sing.Dat/nmod>12 "
            "zu/ADV/advmod>12 teuer/ADJ/conj>7 .>7",
        ),
        ["Falk assert: Der Hafen ist laut Falk zu klein", "Berg assert: zu teuer"],
    ),
)
def test_of_two_accounts_each_has_the_words_on_its_side(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 suchte~suchen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "nach/ADP/case>4 Informationen~Information/NOUN.Sing.Dat/obl>2 in/ADP/case>7 "
            "der/DET.Sing.Dat.Def.PronType=Art/det>7 Wohnung/NOUN.Sing.Dat/nmod>4 .>2",
        ),
        [],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zocht~zoeken/VERB.Fin.Past.Sing/root naar/ADP/case>4 "
            "informatie/NOUN.Sing/obl:arg>2 in/ADP/case>7 het/DET.Def/det>7 huis/NOUN.Sing/nmod>4 .>2",
        ),
        [],
    ),
    (
        "de",
        (
            "Nach/ADP/case>2 Angaben~Angabe/NOUN.Plur.Dat/obl>5 von/ADP/case>4 Falk/PROPN.Sing.Dat/nmod>2 "
            "suchte~suchen/VERB.Mood=Ind.Fin.Past.Sing.3/root Berg/NOUN.Sing.Case=Nom/nsubj>5 "
            "nach/ADP/case>8 Papieren~Papier/NOUN.Plur.Dat/obl>5 .>5",
        ),
        ["Angaben von Falk assert: suchte Berg nach Papieren"],
    ),
)
def test_what_is_looked_for_is_no_account(case: Case) -> None:
    assert tied(read(case)) == case.wanted
