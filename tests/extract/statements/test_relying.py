"""Reports that rest on somebody else's word."""

from __future__ import annotations

import pytest

from extract.statements.cases import Case, each, read
from extract.told import lines, tied, told


@pytest.mark.parametrize(
    ("language", "tree", "expected", "cue"),
    [
        (
            "de",
            (
                "Reuters/PROPN/nsubj>2 berichtet~berichten/VERB.Mood=Ind.3.Pres.Fin/root unter/ADP/case>4 "
                "Berufung/NOUN/obl>2 auf/ADP/case>6 Falk/PROPN/nmod>4 ,>11 dass/SCONJ/mark>11 "
                "der/DET.PronType=Art/det>10 Hafen/NOUN/nsubj>11 öffnet~öffnen/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 ."
            ),
            ["Reuters assert: der Hafen öffnet", "Falk assert: der Hafen öffnet"],
            "unter Berufung auf",
        ),
        (
            "nl",
            (
                "De/DET/det>2 haven/NOUN/nsubj>4 is~zijn/AUX.Pres.Fin/cop>4 open/ADJ/root ,>6 "
                "schrijft~schrijven/VERB.Pres.Fin/parataxis>4 Reuters/PROPN/nsubj>6 op/ADP/obl>6 basis/NOUN/fixed>8 "
                "van/ADP/fixed>8 interne~intern/ADJ/amod>12 stukken~stuk/NOUN/obj>6 ."
            ),
            ["Reuters assert: De haven is open", "interne stukken assert: De haven is open"],
            "op basis van",
        ),
        (
            "en",
            (
                "The/DET.PronType=Art/det>2 port/NOUN/nsubj>4 is~be/AUX.Mood=Ind.3.Pres.Fin/cop>4 open/ADJ/root ,>7 "
                "Reuters/PROPN/nsubj>7 reported~report/VERB.Mood=Ind.3.Past.Fin/parataxis>4 ,>9 "
                "citing~cite/VERB.Pres.Part/advcl>4 Falk/PROPN/obj>9 ."
            ),
            ["Reuters assert: The port is open", "Falk assert: The port is open"],
            "citing",
        ),
    ],
)
def test_the_one_who_is_cited_said_it_before(language: str, tree: str, expected: list[str], cue: str) -> None:
    found = told(tree, language=language)
    assert lines(found) == expected
    assert found[1].cue is not None
    assert found[1].cue.text == cue
    assert found[1].within == found[0].id
    assert found[1].through == ((found[0].speaker),)


def test_who_goes_on_speaking_is_still_reported_by_the_same_paper() -> None:
    trees = [
        (
            "Wie/ADV.Int/advmod>4 der/DET.PronType=Art/det>3 Spiegel/NOUN/nsubj>4 "
            "berichtet~berichten/VERB.Mood=Ind.3.Pres.Fin/advcl>6 ,>4 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root "
            "Minister/NOUN/nsubj>6 Falk/PROPN/appos>7 ,>13 dass/SCONJ/mark>13 der/DET.PronType=Art/det>12 "
            "Hafen/NOUN/nsubj>13 öffnet~öffnen/VERB.Mood=Ind.3.Pres.Fin/ccomp>6 ."
        ),
        (
            "Auch/ADV/advmod>3 die~der/DET.PronType=Art/det>3 Brücke/NOUN/nsubj:pass>5 "
            "werde~werden/AUX.Sub.3.Pres.Fin/aux:pass>5 gebaut~bauen/VERB.Part/root ."
        ),
    ]
    found = told(*trees)
    assert lines(found)[-1] == "Minister Falk assert: Auch die Brücke werde gebaut"
    assert found[-1].through == (found[0].speaker,)


@each(
    (
        "de",
        (
            "Nach/ADP/case>2 Angaben~Angabe/NOUN.Plur.Dat/obl>15 "
            "des~der/DET.Sing.Gen.Def.PronType=Art/det>4 "
            "Innenministeriums~Innenministerium/NOUN.Sing.Gen/nmod>2 ,>10 das~der/PRON.Sing.Dem/nsubj>10 "
            "sich/PRON.3.Prs.Reflex=Yes/obj>10 auf/ADP/case>9 Falk/PROPN.Sing/obl>10 "
            "beruft~berufen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl:relcl>4 ,>10 "
            "hat~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>15 Peru/PROPN.Sing/nsubj>15 "
            "Waffen~Waffe/NOUN.Plur/obj>15 geliefert~liefern/VERB.Part/root .",
        ),
        [
            "Angaben des Innenministeriums assert: hat Peru Waffen geliefert",
            "Falk assert: hat Peru Waffen geliefert",
        ],
    ),
    (
        "nl",
        (
            "Volgens/ADP/case>2 Reuters/PROPN.Sing/obl>13 ,>6 dat/PRON.3.Rel/nsubj>6 "
            "zich/PRON.3.Prs.Reflex=Yes/obj>6 baseert~baseren/VERB.Mood=Ind.Fin.Pres.Sing.3/acl:relcl>2 "
            "op/ADP/case>8 Falk/PROPN.Sing/obl:arg>6 ,>2 heeft~hebben/AUX.Fin.Pres.Sing/aux>13 "
            "Peru/PROPN.Sing/nsubj>13 wapens~wapen/NOUN.Plur/obj>13 geleverd~leveren/VERB.Part/root .",
        ),
        ["Reuters assert: heeft Peru wapens geleverd", "Falk assert: heeft Peru wapens geleverd"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 Times/PROPN.Plur/nsubj>9 ,>5 which/PRON.Rel/nsubj>5 "
            "cited~cite/VERB.Mood=Ind.Fin.Past.Sing.3/acl:relcl>2 two/NUM.Card/nummod>7 "
            "officials~official/NOUN.Plur/obj>5 ,>2 reported~report/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "that/SCONJ/mark>13 Peru/PROPN.Sing/nsubj>13 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>13 "
            "shipped~ship/VERB.Part.Past/ccomp>9 arms~arm/NOUN.Plur/obj>13 .",
        ),
        ["The Times assert: Peru had shipped arms", "two officials assert: Peru had shipped arms"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 ministry/NOUN.Sing/nsubj>7 ,>4 citing~cite/VERB.Part.Pres/acl>2 "
            "Falk/PROPN.Sing/obj>4 ,>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>11 "
            "Peru/PROPN.Sing/nsubj>11 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>11 "
            "shipped~ship/VERB.Part.Past/ccomp>7 arms~arm/NOUN.Plur/obj>11 .",
        ),
        ["The ministry assert: Peru had shipped arms", "Falk assert: Peru had shipped arms"],
    ),
)
def test_who_relies_in_a_relative_clause_was_told_it_by_others(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Def.PronType=Art/det>2 Spiegel/NOUN.Sing/nsubj>3 "
            "schrieb~schreiben/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 Peru/PROPN.Sing/nsubj>6 "
            "liefere~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>3 Waffen~Waffe/NOUN.Plur/obj>6 .",
            "Das~der/DET.Sing.Def.PronType=Art/det>2 Magazin/NOUN.Sing/nsubj>3 "
            "beruft~berufen/VERB.Mood=Ind.Fin.Pres.Sing.3/root sich/PRON.3.Prs.Reflex=Yes/obj>3 "
            "auf/ADP/case>6 Falk/PROPN.Sing.Dat/obl>3 .",
        ),
        ["Der Spiegel assert: Peru liefere Waffen", "Falk assert: Peru liefere Waffen"],
    ),
    (
        "nl",
        (
            "Reuters/PROPN.Sing/nsubj>2 meldt~melden/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>6 "
            "Peru/PROPN.Sing/nsubj>6 wapens~wapen/NOUN.Plur/obj>6 levert~leveren/VERB.Fin.Pres.Sing/ccomp>2 "
            ".",
            "De/DET.Def/det>2 krant/NOUN.Sing/nsubj>3 baseert~baseren/VERB.Fin.Pres.Sing/root "
            "zich/PRON.3.Prs.Reflex=Yes/obj>3 op/ADP/case>7 twee/NUM/nummod>7 "
            "bronnen~bron/NOUN.Plur/obl:arg>3 .",
        ),
        ["Reuters assert: Peru wapens levert", "twee bronnen assert: Peru wapens levert"],
    ),
    (
        "en",
        (
            "Reuters/PROPN.Sing/nsubj>2 reported~report/VERB.Mood=Ind.Fin.Past.Plur.3/root "
            "that/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 shipped~ship/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 "
            "arms~arm/NOUN.Plur/obj>5 .",
            "The/DET.Def.PronType=Art/det>2 agency/NOUN.Sing/nsubj>3 "
            "cited~cite/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing/obj>3 .",
        ),
        ["Reuters assert: Peru shipped arms", "Falk assert: Peru shipped arms"],
    ),
)
def test_a_paper_names_in_the_next_sentence_on_whom_it_rests(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Laut~Laut/ADP/case>2 Medienberichten~Medienbericht/NOUN.Plur.Dat/obl>9 unter/ADP/case>4 "
            "Berufung/NOUN.Sing.Dat/obl>9 auf/ADP/case>6 Ermittler/NOUN.Sing.Dat/nmod>4 "
            "war~sein/AUX.Mood=Ind.Fin.Past.Sing.3/aux:pass>9 Falk/PROPN.Sing/nsubj:pass>9 "
            "betrunken/VERB.Part/root .",
        ),
        ["Medienberichten assert: war Falk betrunken", "Ermittler assert: war Falk betrunken"],
    ),
    (
        "en",
        (
            "According~accord/VERB.Part.Pres/case>4 to/ADP/fixed>1 media~medium/NOUN.Sing/compound>4 "
            "reports~report/NOUN.Plur/obl>10 citing~cite/VERB.VerbForm=Ger/acl>4 "
            "investigators~investigator/NOUN.Plur/obj>5 ,>4 Falk/PROPN.Sing/nsubj>10 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/cop>10 drunk/ADJ/root .",
        ),
        ["media reports assert: Falk was drunk", "investigators assert: Falk was drunk"],
    ),
)
def test_an_account_that_rests_on_another_leaves_the_phrase_out(case: Case) -> None:
    assert tied(read(case)) == case.wanted


def test_what_is_cited_for_a_reason_is_no_speaker() -> None:
    tree = (
        "The/DET.PronType=Art.Definite=Def/det>2 port/NOUN/nsubj:pass>4 "
        "is~be/AUX.VerbForm=Fin.Mood=Ind/aux:pass>4 closed~close/VERB.VerbForm=Part/ccomp>7 , "
        "Falk/PROPN/nsubj>7 said~say/VERB.VerbForm=Fin.Mood=Ind/root ,>9 "
        "citing~cite/VERB.VerbForm=Part/advcl>4 the/DET.PronType=Art.Definite=Def/det>11 "
        "release/NOUN.Sing/obj>9 of/ADP/case>13 prisoners~prisoner/NOUN.Plur/nmod>11 ."
    )
    assert lines(told(tree, language="en")) == [
        "Falk assert: The port is closed",
        "Falk assert: the release of prisoners",
    ]
