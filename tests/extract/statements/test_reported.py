"""Speech acts that are told with a noun phrase, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.drafted import told
from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            "Falk/PROPN.Sing/nsubj>2 warnt~warnen/VERB.Fin.Sing/root vor/ADP/case>4 Streiks~Streik/NOUN.Plur/obl>2 .",
            ("Streiks", "Falk", "warnt", "indirect", "warn"),
        ),
        (
            "de",
            "Falk/PROPN.Sing/nsubj>2 kritisiert~kritisieren/VERB.Fin.Sing/root den~der/DET.Def/det>4 "
            "Plan/NOUN.Sing/obj>2 .",
            ("den Plan", "Falk", "kritisiert", "indirect", "oppose"),
        ),
        (
            "en",
            "Falk/PROPN.Sing/nsubj>2 called~call/VERB.Fin.Sing/root for/ADP/case>5 a/DET/det>5 ban/NOUN.Sing/obl>2 .",
            ("a ban", "Falk", "called", "indirect", "demand"),
        ),
        (
            "nl",
            "Falk/PROPN.Sing/nsubj>2 noemde~noemen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>2 een/DET/det>5 "
            "buur/NOUN.Sing/xcomp>2 .",
            ("Peru een buur", "Falk", "noemde", "indirect", "assert"),
        ),
    ],
)
def test_what_is_told_with_a_noun_phrase_takes_the_stance_of_its_verb(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert told(tree, language) == [expected]


@pytest.mark.parametrize(("phrase", "n_said"), [(" zu/ADP/case>5 Haft/NOUN.Sing/obl>2", 0), ("", 1)])
def test_to_condemn_to_something_is_no_word(phrase: str, n_said: int) -> None:
    tree = "Lima/PROPN.Sing/nsubj>2 verurteilte~verurteilen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>2"
    assert len(told(f"{tree}{phrase} .")) == n_said


def test_another_preposition_says_nothing() -> None:
    tree = "Falk/PROPN.Sing/nsubj>2 warnt~warnen/VERB.Fin.Sing/root in/ADP/case>4 Lima/PROPN.Sing/obl>2 ."
    assert told(tree) == []


@pytest.mark.parametrize(
    "tree",
    [
        "Die~der/DET.Def/det>2 Flut/NOUN.Sing/nsubj>3 forderte~fordern/VERB.Fin.Sing/root zehn/NUM/nummod>5 "
        "Opfer/NOUN.Plur/obj>3 .",
        "Falk/PROPN.Sing/nsubj>2 verteidigte~verteidigen/VERB.Fin.Sing/root den~der/DET.Def/det>4 "
        "Titel/NOUN.Sing/obj>2 .",
        "Falk/PROPN.Sing/nsubj>2 verspricht~versprechen/VERB.Fin.Sing/root sich~sich/PRON.Reflex/obj>2 "
        "Gewinne~Gewinn/NOUN.Plur/obj>2 .",
        "Peru/PROPN.Sing/nsubj>2 räumte~räumen/VERB.Fin.Sing/root der~der/DET.Def/det>4 Firma/NOUN.Sing.Dat/iobj>2 "
        "Rechte~Recht/NOUN.Plur/obj>2 ein/ADP/compound:prt>2 .",
        "Das~der/DET.Def/det>2 Gericht/NOUN.Sing/nsubj>3 verurteilte~verurteilen/VERB.Fin.Sing/root "
        "den~der/DET.Def/det>5 Minister/NOUN.Sing/obj>3 .",
    ],
)
def test_deeds_that_share_their_verb_with_a_speech_act_say_nothing(tree: str) -> None:
    assert told(tree) == []


def test_an_act_that_must_or_can_still_be_done_is_not_done() -> None:
    tree = """
        Falk/PROPN.Sing/nsubj>5 muss~müssen/AUX.Fin/aux>5 mit/ADP/case>4 Kritik/NOUN.Sing/obl>5
        rechnen/VERB.Inf/root .
    """
    assert told(tree) == []


PASSIVE = """
    Der~der/DET.Def/det>2 Antrag/NOUN.Sing/nsubj:pass>{verb} wurde~werden/AUX.Fin/aux:pass>{verb} {by}
    abgelehnt~ablehnen/VERB.Part/root .
"""


def test_a_passive_that_may_tell_of_a_decision_says_something_only_with_an_agent() -> None:
    assert told(PASSIVE.format(verb=4, by="")) == []
    assert told(PASSIVE.format(verb=6, by="von/ADP/case>5 Falk/PROPN.Sing/obl:agent>6")) == [
        ("Der Antrag", "Falk", "abgelehnt", "indirect", "oppose")
    ]


def test_of_two_objects_the_dative_is_who_is_blamed_and_the_other_what_is_said() -> None:
    tree = """
        Falk/PROPN.Sing/nsubj>2 wirft~werfen/VERB.Fin.Sing/root der~der/DET.Def/det>4 Regierung/NOUN.Sing.Dat/obj>2
        Betrug/NOUN.Sing/obj>2 vor/ADP/compound:prt>2 .
    """
    assert told(tree) == [("Betrug", "Falk", "wirft", "indirect", "assert")]


def test_who_is_called_something_in_the_passive_is_told_with_it() -> None:
    [statements] = read_all(["Die Miliz wird von den USA als Terrorgruppe eingestuft."], "de")
    assert lines(statements) == ["den USA assert: Die Miliz wird von den USA als Terrorgruppe"]


def test_what_stands_before_the_colon_of_a_headline_is_no_object() -> None:
    [statements] = read_all(["Live updates: Court rejects appeal"], "en")
    assert lines(statements) == ["Court deny: appeal"]
