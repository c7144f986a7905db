"""What denies, what does not, and what a denial answers."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>3 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>3 "
            "gelogen~lügen/VERB.Part/ccomp>5 , sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing/nsubj>5 .",
            "Peru/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "umgehend~umgehen/ADJ/advmod>2 .",
        ),
        ["Falk assert: Peru habe gelogen", "Peru deny: dementierte → Peru habe gelogen"],
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/obj>3 heeft~hebben/AUX.Fin.Pres.Sing/aux>3 gelogen~liegen/VERB.Part/root ,>5 "
            "zei~zeggen/VERB.Fin.Past.Sing/parataxis>3 Falk/PROPN.Sing/nsubj>5 .",
            "Peru/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk assert: Peru heeft gelogen", "Peru deny: ontkent → Peru heeft gelogen"],
    ),
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>3 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>3 "
            "gelogen~lügen/VERB.Part/ccomp>5 , sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing/nsubj>5 .",
            "Peru/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root :>7 "
            "Man/PRON.Sing.PronType=Ind/nsubj>7 habe~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>7 "
            "nie/ADV/advmod>7 gelogen~lügen/VERB.Part/parataxis>2 .",
        ),
        [
            "Falk assert: Peru habe gelogen",
            "Peru deny: dementierte → Peru habe gelogen",
            "Peru assert: Man habe nie gelogen",
        ],
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>2 lied~lie/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>5 ,>2 "
            "Falk/PROPN.Sing/nsubj>5 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
            "Peru/PROPN.Sing/nsubj>2 denied~deny/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "it/PRON.Sing.3.Prs/obj>2 :>8 it/PRON.Sing.3.Prs/nsubj>8 "
            "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>8 never/ADV.PronType=Neg/advmod>8 "
            "lied~lie/VERB.Fin.Past/parataxis>2 .",
        ),
        ["Falk assert: Peru lied", "Peru deny: it → Peru lied", "Peru assert: it had never lied"],
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/obj>3 heeft~hebben/AUX.Fin.Pres.Sing/aux>3 gelogen~liegen/VERB.Part/root ,>5 "
            "zei~zeggen/VERB.Fin.Past.Sing/parataxis>3 Falk/PROPN.Sing/nsubj>5 .",
            "Peru/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Fin.Pres.Sing/root dat/PRON.3.Dem/mark>2 :>3 "
            "het/PRON.3.Prs/obj>9 zou~zullen/AUX.Fin.Past.Sing/aux>9 nooit/ADV/advmod>9 "
            "hebben/AUX.Inf/aux>9 gelogen~liegen/VERB.Part/parataxis>2 .",
        ),
        [
            "Falk assert: Peru heeft gelogen",
            "Peru deny: dat → Peru heeft gelogen",
            "Peru assert: het zou nooit hebben gelogen",
        ],
    ),
)
def test_a_denial_in_one_verb_answers_the_statement_before(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "umgehend~umgehen/ADJ/advmod>2 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>3 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>3 "
            "gelogen~lügen/VERB.Part/ccomp>5 , sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing/nsubj>5 .",
            "Falk/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk assert: Peru habe gelogen"],
    ),
)
def test_a_denial_in_one_verb_that_answers_nothing_is_no_statement(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 bezweifelt~bezweifeln/VERB.Mood=Ind.Fin.Pres.Sing.3/root ,>8 "
            "dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 die~der/DET.Plur.Def.PronType=Art/det>7 "
            "Vorwürfe~Vorwurf/NOUN.Plur/obj>8 bestreitet~bestreiten/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
        ),
        ["Falk doubt: Peru die Vorwürfe bestreitet"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 betwijfelt~betwijfelen/VERB.Mood=Ind.Fin.Past.Sing/root "
            "of/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 de/DET.Def/det>6 "
            "beschuldigingen~beschuldiging/NOUN.Plur/obj>7 ontkent~ontkennen/VERB.Fin.Sing/ccomp>2 .",
        ),
        ["Falk doubt: Peru de beschuldigingen ontkent"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 doubts~doubt/VERB.Mood=Ind.Fin.Pres.Sing.3/root that/SCONJ/mark>5 "
            "Peru/PROPN.Sing/nsubj>5 denies~deny/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 "
            "the/DET.Def.PronType=Art/det>7 allegations~allegation/NOUN.Plur/obj>5 .",
        ),
        ["Falk doubt: Peru denies the allegations"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>6 "
            "Berg~berg/PROPN.Sing/nsubj>6 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 "
            "called~call/VERB.Part.Past/ccomp>2 the/DET.Def.PronType=Art/det>8 plan/NOUN.Sing/obj>6 "
            "a/DET.Definite=Ind.PronType=Art/det>10 lie/NOUN.Sing/obj>6 .",
        ),
        ["Falk deny: Berg had called the plan a lie"],
    ),
)
def test_who_doubts_that_another_denies_quotes_no_denial(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 lehnte~lehnen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "eine~ein/DET.Sing.Definite=Ind.PronType=Art.Card/det>4 Stellungnahme/NOUN.Sing/obj>2 "
            "ab/ADP/compound:prt>2 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>6 wollte~wollen/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 "
            "den~der/DET.Sing.Def.PronType=Art/det>4 Bericht/NOUN.Sing/obj>6 nicht/PART.Neg/advmod>6 "
            "kommentieren/VERB.Inf/root .",
        ),
        [],
    ),
    ("nl", ("Falk/PROPN.Sing/nsubj>2 weigerde~weigeren/VERB.Fin.Past.Sing/root commentaar/NOUN.Sing/obj>2 .",), []),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>4 wilde~willen/AUX.Fin.Past.Sing/aux>4 niet/ADV.Neg/advmod>4 "
            "reageren/VERB.Inf/root .",
        ),
        [],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 declined~decline/VERB.Mood=Ind.Fin.Past.Sing.3/root to/PART/mark>4 "
            "comment/VERB.Inf/xcomp>2 .",
        ),
        [],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>4 did~do/AUX.Mood=Ind.Fin.Past.Sing.3/aux>4 not/PART.Neg/advmod>4 "
            "respond/VERB.Inf/root to/ADP/case>7 a/DET.Definite=Ind.PronType=Art/det>7 "
            "request/NOUN.Sing/obl>4 for/ADP/case>9 comment/NOUN.Sing/nmod>7 .",
        ),
        [],
    ),
)
def test_to_refuse_a_comment_is_neither_a_denial_nor_a_statement(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>3 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>3 "
            "gelogen~lügen/VERB.Part/ccomp>5 , berichtete~berichten/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Reuters/PROPN.Sing/nsubj>5 .",
            "Der/DET.Sing.Def.PronType=Art/det>2 Bericht/NOUN.Sing/nsubj>4 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>4 falsch/ADJ/ccomp>6 , "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>6 .",
        ),
        ["Reuters assert: Peru habe gelogen", "Falk deny: Der Bericht sei falsch → Peru habe gelogen"],
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/obj>3 heeft~hebben/AUX.Mood=Ind.Fin.Pres.Sing/aux>3 "
            "gelogen~liegen/VERB.Part/root ,>5 meldde~melden/VERB.Fin.Past.Sing/parataxis>3 "
            "Reuters/PROPN.Sing/nsubj>5 .",
            "Het/DET.Def/det>2 bericht/NOUN.Sing/nsubj>4 is~zijn/AUX.Fin.Pres.Sing/cop>4 "
            "fout/NOUN.Sing/root ,>6 zei~zeggen/VERB.Fin.Past.Sing/parataxis>4 Falk/PROPN.Sing/nsubj>6 .",
        ),
        ["Reuters assert: Peru heeft gelogen", "Falk deny: Het bericht is fout → Peru heeft gelogen"],
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>2 lied~lie/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>5 ,>2 "
            "Reuters/PROPN.Sing/nsubj>5 reported~report/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
            "The/DET.Def.PronType=Art/det>2 report/NOUN.Sing/nsubj>4 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>4 wrong/ADJ/ccomp>7 ,>4 Falk/PROPN.Sing/nsubj>7 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Reuters assert: Peru lied", "Falk deny: The report is wrong → Peru lied"],
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>2 lied~lie/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>5 ,>2 "
            "Reuters/PROPN.Sing/nsubj>5 reported~report/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
            "There/PRON.Dem/expl>2 is~be/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>9 no/DET.PronType=Neg/det>4 "
            "truth/NOUN.Sing/nsubj>2 in/ADP/case>6 that/PRON.Sing.Dem/nmod>4 ,>2 Falk/PROPN.Sing/nsubj>9 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Reuters assert: Peru lied", "Falk deny: There is no truth in that → Peru lied"],
    ),
)
def test_who_calls_a_report_wrong_denies_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 "
            "der/DET.Sing.Def.PronType=Art/det>5 Plan/NOUN.Sing/nsubj>6 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/ccomp>2 noch/ADV/advmod>8 nicht/PART.Neg/advmod>6 "
            "vom/ADP/case>10 Tisch/NOUN.Sing.Dat/obl>6 .",
        ),
        ["Falk assert: der Plan sei noch nicht vom Tisch"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 plan/NOUN.Sing/nsubj>7 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>7 "
            "not/PART.Neg/advmod>7 off/ADP/case>7 the/DET.Def.PronType=Art/det>7 table/NOUN.Sing/ccomp>10 "
            ",>7 Falk/PROPN.Sing/nsubj>10 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk assert: The plan is not off the table"],
    ),
)
def test_a_plan_that_is_not_off_the_table_is_not_denied(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Reuters/PROPN.Sing/nsubj>2 berichtete~berichten/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>7 "
            "Peru/PROPN.Sing/nsubj>7 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>7 Waffen~Waffe/NOUN.Plur/obj>7 "
            "geliefert~liefern/VERB.Part/ccomp>2 .",
            "Peru/PROPN.Sing/nsubj>2 bestritt~bestreiten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "die~der/DET.Plur.Def.PronType=Art/det>4 Lieferungen~Lieferung/NOUN.Plur/obj>2 .",
        ),
        ["Reuters assert: Peru habe Waffen geliefert", "Peru deny: die Lieferungen → Peru habe Waffen geliefert"],
    ),
    (
        "en",
        (
            "Reuters/PROPN.Sing/nsubj>2 reported~report/VERB.Mood=Ind.Fin.Past.Plur.3/root "
            "that/SCONJ/mark>6 Peru/PROPN.Sing/nsubj>6 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 "
            "shipped~ship/VERB.Part.Past/ccomp>2 weapons~weapon/NOUN.Plur/obj>6 .",
            "Peru/PROPN.Sing/nsubj>2 denied~deny/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 shipments~shipment/NOUN.Plur/obj>2 .",
        ),
        ["Reuters assert: Peru had shipped weapons", "Peru deny: the shipments → Peru had shipped weapons"],
    ),
    (
        "nl",
        (
            "Reuters/PROPN.Sing/nsubj>2 meldde~melden/VERB.Mood=Ind.Fin.Past.Sing/root dat/SCONJ/mark>7 "
            "Peru/PROPN.Sing/nsubj>7 wapens~wapen/NOUN.Plur/obj>7 "
            "had~hebben/AUX.Mood=Ind.Fin.Past.Sing.3/aux>7 geleverd~leveren/VERB.Part/ccomp>2 .",
            "Peru/PROPN.Sing/nsubj>2 ontkende~ontkennen/VERB.Fin.Past.Sing/root de/DET.Def/det>4 "
            "leveringen~levering/NOUN.Plur/obj>2 .",
        ),
        ["Reuters assert: Peru wapens had geleverd", "Peru deny: de leveringen → Peru wapens had geleverd"],
    ),
)
def test_a_denied_deed_answers_who_told_of_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Reuters/PROPN.Sing/nsubj>2 reported~report/VERB.Mood=Ind.Fin.Past.Plur.3/root "
            "that/SCONJ/mark>6 Peru/PROPN.Sing/nsubj>6 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 "
            "bought~buy/VERB.Part.Past/ccomp>2 a/DET.Definite=Ind.PronType=Art/det>8 port/NOUN.Sing/obj>6 .",
            "Peru/PROPN.Sing/nsubj>2 denied~deny/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 shipments~shipment/NOUN.Plur/obj>2 .",
        ),
        ["Reuters assert: Peru had bought a port", "Peru deny: the shipments"],
    ),
    (
        "de",
        (
            "Reuters/PROPN.Sing/nsubj>2 berichtete~berichten/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>8 "
            "Peru/PROPN.Sing/nsubj>8 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>8 "
            "den~der/DET.Sing.Def.PronType=Art/det>7 Hafen/NOUN.Sing/obj>8 gekauft~kaufen/VERB.Part/ccomp>2 "
            ".",
            "Peru/PROPN.Sing/nsubj>2 bestritt~bestreiten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "die~der/DET.Plur.Def.PronType=Art/det>4 Lieferungen~Lieferung/NOUN.Plur/obj>2 .",
        ),
        ["Reuters assert: Peru habe den Hafen gekauft", "Peru deny: die Lieferungen"],
    ),
)
def test_a_denied_deed_answers_nothing_that_tells_of_another(case: Case) -> None:
    assert tied(read(case)) == case.wanted
