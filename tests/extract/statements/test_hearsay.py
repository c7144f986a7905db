"""Hearsay and reported speech that only grammar marks, and all that looks like it."""

from __future__ import annotations

import pytest

from extract.drafted import NAMES, drafts, told
from extract.trees import reading
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.read.reading import Sentence

HEARSAY = [
    (
        "de",
        (
            "Peru/PROPN.Sing/nsubj>6 soll~sollen/AUX.Fin.Sing/aux>6 Waffen~Waffe/NOUN.Plur/obj>6 an/ADP/case>5 "
            "Mali/PROPN.Sing/obl>6 geliefert~liefern/VERB.Part/root haben/AUX.Inf.Plur/aux>6 ."
        ),
        "soll",
    ),
    (
        "de",
        (
            "Die~der/DET.Def/det>2 Bauern~Bauer/NOUN.Plur/nsubj>10 ,>6 die~der/PRON.Plur.Dem/obj>6 "
            "Peru/PROPN.Sing/nsubj>6 betrogen~betrügen/VERB.Part/acl:relcl>2 haben/AUX.Fin.Plur/aux>6 "
            "soll~sollen/AUX.Fin.Sing/aux>6 ,>6 warten/VERB.Fin.Plur/root ."
        ),
        "soll",
    ),
    (
        "de",
        (
            "Angeblich/ADJ/advmod>5 hat~haben/AUX.Fin.Sing/aux>5 Peru/PROPN.Sing/nsubj>5 Waffen~Waffe/NOUN.Plur/obj>5 "
            "geliefert~liefern/VERB.Part/root ."
        ),
        "Angeblich",
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/nsubj>7 zou~zullen/AUX.Fin.Sing/aux>7 wapens~wapen/NOUN.Plur/obj>7 aan/ADP/case>5 "
            "Mali/PROPN.Sing/obl>7 hebben/AUX.Inf/aux>7 geleverd~leveren/VERB.Part/root ."
        ),
        "zou",
    ),
    (
        "nl",
        (
            "Er/ADV/expl>7 zouden~zullen/AUX.Fin.Plur/aux>7 drones~drone/NOUN.Plur/nsubj:pass>7 naar/ADP/case>5 "
            "Mali/PROPN.Sing/obl>7 zijn/AUX.Inf/aux:pass>7 gestuurd~sturen/VERB.Part/root ."
        ),
        "zouden",
    ),
    (
        "nl",
        (
            "Naar/ADV/advmod>2 verluidt~verluiden/VERB/advcl>6 heeft~hebben/AUX.Fin.Sing/aux>6 "
            "Peru/PROPN.Sing/nsubj>6 wapens~wapen/NOUN.Plur/obj>6 geleverd~leveren/VERB.Part/root ."
        ),
        None,
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>3 reportedly/ADV/advmod>3 shipped~ship/VERB.Fin.Sing/root "
            "drones~drone/NOUN.Plur/obj>3 to/ADP/case>6 Mali/PROPN.Sing/obl>3 ."
        ),
        "reportedly",
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj:pass>3 is~be/AUX.Fin.Sing/aux:pass>3 believed~believe/VERB.Part.Pass/root "
            "to/PART/mark>6 have/AUX.Inf/aux>6 shipped~ship/VERB.Part/xcomp>3 drones~drone/NOUN.Plur/obj>6 ."
        ),
        None,
    ),
]


@pytest.mark.parametrize(("language", "tree", "cue"), HEARSAY)
def test_grammar_alone_marks_hearsay(language: str, tree: str, cue: str | None) -> None:
    hearsay = [d for d in drafts(tree, language) if d.mode == "hearsay"]
    assert [d.speaker for d in hearsay] == [None]
    text = reading(tree, language=language).report.text
    assert [text[slice(*d.cue)] if d.cue else None for d in hearsay] == [cue]


def test_mutmasslich_marks_hearsay() -> None:
    tree = (
        "Mutmaßlich/ADV/advmod>5 hat~haben/AUX.Fin.Sing/aux>5 Peru/PROPN.Sing/nsubj>5 "
        "Waffen~Waffe/NOUN.Plur/obj>5 geliefert~liefern/VERB.Part/root ."
    )
    assert [d.mode for d in drafts(tree)] == ["hearsay"]


def test_a_fixed_phrase_marks_hearsay() -> None:
    tree = (
        "Dem~der/DET.Def/det>2 Vernehmen/NOUN.Sing/obj>7 nach/ADP/case>2 hat~haben/AUX.Fin.Sing/aux>7 "
        "Peru/PROPN.Sing/nsubj>7 Waffen~Waffe/NOUN.Plur/obj>7 geliefert~liefern/VERB.Part/root ."
    )
    assert [d.mode for d in drafts(tree)] == ["hearsay"]


def test_is_said_to_is_hearsay_only() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj:pass>3 is~be/AUX.Fin.Sing/aux:pass>3 said~say/VERB.Part.Pass/root to/PART/mark>6 "
        "have/AUX.Inf/aux>6 shipped~ship/VERB.Part/ccomp>3 drones~drone/NOUN.Plur/obj>6 ."
    )
    assert {d.mode for d in drafts(tree, "en")} == {"hearsay"}


NOT_HEARSAY = [
    (
        "de",
        (
            "Das~der/DET.Def/det>2 Gesetz/NOUN.Sing/nsubj>10 ,>7 das~der/PRON.Sing.Dem/nsubj>7 die~der/DET.Def/det>6 "
            "Bauern~Bauer/NOUN.Plur/obj>7 entlasten/VERB.Inf/acl:relcl>2 soll~sollen/AUX.Fin.Sing/aux>7 ,>2 "
            "kommt~kommen/VERB.Fin.Sing/root im/ADP/case>12 Mai/NOUN.Sing/obl>10 ."
        ),
    ),
    (
        "de",
        (
            "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj:pass>4 wurde~werden/AUX.Fin.Sing.Pass/aux:pass>4 "
            "vertieft/VERB.Part/root ,>8 damit/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 liefern/VERB.Inf/advcl>4 "
            "soll~sollen/AUX.Fin.Sing/aux>8 ."
        ),
    ),
    (
        "de",
        (
            "Damals/ADV/advmod>6 sollte~sollen/AUX.Fin.Sing/aux>5 Falk/PROPN.Sing/nsubj>6 später~spät/ADJ/advmod>5 "
            "Ministerin/NOUN.Sing/root werden/VERB.Inf/root .>6"
        ),
    ),
    (
        "de",
        ("Soll~sollen/AUX.Fin/aux>4 Peru/PROPN.Sing/nsubj>4 Waffen~Waffe/NOUN.Plur/obj>4 liefern/VERB.Fin.Plur/root ?"),
    ),
    (
        "nl",
        (
            "Als/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 wapens~wapen/NOUN.Plur/obj>5 zou~zullen/AUX.Sub.Fin.Sing/aux>5 "
            "leveren/VERB.Inf/advcl>9 ,>5 zou~zullen/AUX.Fin.Sing/aux>9 Mali/PROPN.Sing/nsubj>9 betalen/VERB.Inf/root "
            "."
        ),
    ),
    (
        "nl",
        (
            "Ik/PRON.1.Prs/nsubj>5 zou~zullen/AUX.Fin.Sing.1/aux>5 graag/ADV/advmod>5 koffie/NOUN.Sing/obj>5 "
            "drinken/VERB.Inf/root ."
        ),
    ),
    (
        "nl",
        (
            "Mali/PROPN.Sing/nsubj>5 zou~zullen/AUX.Fin.Sing/aux>5 graag/ADV/advmod>5 wapens~wapen/NOUN.Plur/obj>5 "
            "kopen/VERB.Inf/root ."
        ),
    ),
    (
        "nl",
        "Dat/PRON.Dem/nsubj>3 zou~zullen/AUX.Fin.Sing/aux>3 beter~goed/ADJ/root zijn/AUX.Inf/cop>3 .",
    ),
    (
        "nl",
        (
            "Peru/PROPN.Sing/nsubj>5 zou~zullen/AUX.Fin.Sing/aux>5 wapens~wapen/NOUN.Plur/obj>5 kunnen/AUX.Inf/aux>5 "
            "leveren/VERB.Inf/root ."
        ),
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 noemde~noemen/VERB.Fin.Sing/root de/DET.Def/det>4 plannen~plan/NOUN.Plur/obj>2 "
            "waarmee/ADV/advmod>8 hij/PRON.Prs/nsubj>8 zou~zullen/AUX.Fin.Sing/aux>8 komen/VERB.Inf/acl:relcl>4 ."
        ),
    ),
    (
        "en",
        (
            "Peru/PROPN.Sing/nsubj>3 would/AUX.Fin/aux>3 ship/VERB.Inf/root drones~drone/NOUN.Plur/obj>3 "
            "if/SCONJ/mark>7 Mali/PROPN.Sing/nsubj>7 paid~pay/VERB.Fin/advcl>3 ."
        ),
    ),
]


@pytest.mark.parametrize(("language", "tree"), NOT_HEARSAY)
def test_purposes_wishes_conditions_and_the_future_in_the_past_are_no_hearsay(language: str, tree: str) -> None:
    assert [d for d in drafts(tree, language) if d.mode == "hearsay"] == []


def test_a_report_clause_in_the_future_of_the_past_is_no_hearsay() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 zei~zeggen/VERB.Fin.Sing/root dat/SCONJ/mark>7 hij/PRON.Prs/nsubj>7 "
        "later~laat/ADJ/advmod>7 zou~zullen/AUX.Fin.Sing/aux>7 vertrekken/VERB.Inf/ccomp>2 ."
    )
    assert [(d.mode, d.rule) for d in drafts(tree, "nl")] == [("indirect", "clause")]


def sentence_of(tree: str) -> Sentence:
    return reading(tree, names=NAMES).sentences[0]


FIRST = "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>4 sei~sein/AUX.Fin.Sing/cop>4 sicher/ADJ/root ."


SECOND = (
    "Die~der/DET.Def/det>2 Schiffe~Schiff/NOUN.Plur/nsubj>3 hätten~haben/VERB.Fin.Plur/root "
    "genug/ADV/advmod>5 Öl/NOUN.Sing/obj>3 ."
)


UNREAL = (
    "Wenn/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 ginge~gehen/VERB.Fin.Sing/advcl>5 ,>3 "
    "hätten~haben/VERB.Fin.Plur/root die~der/DET.Def/det>7 Schiffe~Schiff/NOUN.Plur/nsubj>5 "
    "kein/DET.PronType=Neg/det>9 Öl/NOUN.Sing/obj>5 ."
)


INDICATIVE = "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>4 ist~sein/AUX.Fin.Sing/cop>4 sicher/ADJ/root ."


def test_konjunktiv_one_is_free_indirect_speech_and_konjunktiv_two_only_right_after_speech() -> None:
    assert is_free_indirect(sentence_of(FIRST), right_after=False)
    assert is_free_indirect(sentence_of(SECOND), right_after=True)
    assert not is_free_indirect(sentence_of(SECOND), right_after=False)


def test_conditions_and_plain_sentences_are_no_free_indirect_speech() -> None:
    assert not is_free_indirect(sentence_of(UNREAL), right_after=True)
    assert not is_free_indirect(sentence_of(INDICATIVE), right_after=True)


def test_the_purpose_of_a_law_is_no_hearsay_in_a_main_clause_either() -> None:
    tree = (
        "Das~der/DET.Def/det>2 Gesetz/NOUN.Sing/nsubj>6 soll~sollen/AUX.Fin.Sing/aux>6 die~der/DET.Def/det>5 "
        "Bauern~Bauer/NOUN.Plur/obj>6 entlasten/VERB.Inf/root ."
    )
    assert drafts(tree) == []


@pytest.mark.parametrize(("noun", "found"), [("Mörder", False), ("Betrug", True)])
def test_a_suspect_is_only_called_one_and_a_deed_is_alleged(noun: str, found: bool) -> None:
    tree = f"""
        Die~der/DET.Def/det>2 Polizei/NOUN.Sing/nsubj>3 sucht~suchen/VERB.Fin.Sing/root den~der/DET.Def/det>6
        angeblichen~angeblich/ADJ/amod>6 {noun}/NOUN.Sing/obj>3 .
    """
    assert [content for content, *_ in told(tree)] == ([noun] if found else [])


def test_it_can_be_the_subject_of_what_others_say_and_one_only_gives_advice() -> None:
    sentence = "{}/PRON/nsubj>2 gehe~gehen/VERB.Fin.Sing/root nicht/PART.Neg/advmod>2 um/ADP/case>5 Geld/NOUN/obl>2 ."
    assert [content for content, *_ in told(sentence.format("Es"))] == ["Es gehe nicht um Geld"]
    assert told(sentence.format("Man")) == []


def test_a_vowel_can_tell_konjunktiv_two_from_the_past() -> None:
    sentence = (
        "Die~der/DET.Def/det>2 Dämme~Damm/NOUN.Plur/nsubj>3 {}/VERB.Fin.{}Past.Plur/root "
        "in/ADP/case>5 Not/NOUN.Sing/obl>3 ."
    )
    assert is_free_indirect(sentence_of(sentence.format("befänden~befinden", "Sub.")), right_after=True)
    assert not is_free_indirect(sentence_of(sentence.format("befanden~befinden", "")), right_after=True)
