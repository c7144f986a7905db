"""Verbs of saying that say nothing: shown in order to, compared with "than", a duty left open."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines, told

SHOWN = (
    "Falk/PROPN/nsubj>2 sloot~sluiten/VERB.Fin.Past/root de/DET/det>4 haven/NOUN/obj>2 ,>9 om/SCONJ/mark>9 "
    "Peru/PROPN/obj>9 te/ADP/mark>9 tonen/VERB.Inf/advcl>2 dat/SCONJ/mark>12 hij/PRON.3.Prs/nsubj>12 "
    "wint~winnen/VERB.Fin.Pres/ccomp>9 ."
)
COMPARED = (
    "Het/PRON/nsubj>2 gaat~gaan/VERB.Fin.Pres/root om/ADP/case>4 beelden~beeld/NOUN.Plur/obl>2 waar/ADV/obl>9 "
    "Falk/PROPN/nsubj>9 meer/ADV/obl>9 op/ADP/case>5 vertrouwt~vertrouwen/VERB.Fin.Pres/acl:relcl>4 dan/SCONJ/mark>12 "
    "Peruaanse~Peruaans/ADJ/amod>12 satellieten~satelliet/NOUN.Plur/advcl>7 ."
)
LEFT_OPEN = (
    "Of/SCONJ/mark>4 Peru/PROPN/nsubj>4 moet~moeten/AUX.Fin.Pres/aux>9 betalen/VERB.Inf/csubj>9 ,>4 "
    "is~zijn/AUX.Fin.Pres/cop>9 een/DET/det>9 open/ADJ/amod>9 vraag/NOUN/root ,>11 "
    "zei~zeggen/VERB.Fin.Past/parataxis>9 Falk/PROPN/nsubj>11 ."
)
SECOND = (
    "Das/PRON.Dem/nsubj>4 ist~sein/AUX.Fin.Pres/cop>4 eine/DET/det>4 Grundlage/NOUN.Sing/root ,>8 aber/CCONJ/cc>8 "
    "es/PRON/expl>8 gibt~geben/VERB.Fin.Pres/conj>4 keine~kein/DET.Neg/det>10 Beweise~Beweis/NOUN.Plur/obj>8 ,>12 "
    "sagte~sagen/VERB.Fin.Past/parataxis>4 Falk/PROPN/nsubj>12 ."
)


@pytest.mark.parametrize("tree", [SHOWN, COMPARED])
def test_what_is_shown_as_an_aim_or_compared_is_said_by_nobody(tree: str) -> None:
    assert [s for s in told(tree, language="nl") if s.mode != "author"] == []


def test_whether_somebody_must_is_no_demand() -> None:
    assert [s.stance for s in told(LEFT_OPEN, language="nl")] == ["assert"]


def test_a_denial_behind_a_but_is_not_that_of_the_whole() -> None:
    assert lines(told(SECOND)) == ["Falk assert: Das ist eine Grundlage, aber es gibt keine Beweise"]


@pytest.mark.parametrize(
    "sentence", ["Für die Ministerin ist die Reise gefährlich.", "Er sah der Ministerin in die Augen."]
)
def test_what_is_bad_for_somebody_and_a_look_in_the_eyes_are_no_views(sentence: str) -> None:
    [statements] = read_all([sentence], "de")
    assert [s for s in statements if s.mode != "author"] == []


def test_or_between_two_verbs_opens_no_clause() -> None:
    [found] = read_all(["Dat Peru hoopt of heeft gevraagd om hout is niet vreemd."], "nl")
    assert "heeft gevraagd om hout" not in [s.content.text for s in found]


def test_how_somebody_thinks_is_what_one_must_know() -> None:
    [found] = read_all(["Man muss wissen, wie Peru über den Hafen denkt."], "de")
    assert [s for s in found if s.speaker_words] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach der Ankündigung des Ministers fielen die Kurse.",
        "Die Lage hat sich nach der Kriegserklärung verschlechtert.",
        "Daraus ergibt sich, dass die Brücke unsicher ist.",
        "Der Mann meldete sich bei der Polizei, er hatte Angst.",
        "Es ist eine Frage der Zeit, bis der Damm breche.",
    ],
)
def test_what_only_tells_when_or_happens_is_nobodys_word(sentence: str) -> None:
    [statements] = read_all([sentence], "de")
    assert [s for s in statements if s.speaker_words is not None] == []
