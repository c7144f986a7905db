"""Attacks on the pitch and spies of a novel are no events."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions

PLAYED = (
    "The/DET/det>2 {0}/NOUN.Plur/nsubj>3 attacked~attack/VERB.Fin.Past/root Peru/PROPN/obj>3 in/ADP/case>7 "
    "the/DET/det>7 {1}/NOUN/obl>3"
)


def events_in(tree: str, language: str = "en") -> list[str]:
    read = reading(tree, language=language, names={"Peru": "LOC"})
    return [event.type for event in find_events(read, find_mentions(read))]


@pytest.mark.parametrize(("who", "where"), [("strikers", "morning"), ("players", "semi-final")])
def test_an_attack_in_a_match_is_no_attack(who: str, where: str) -> None:
    assert events_in(PLAYED.format(who, where)) == []


def test_the_same_words_without_sport_are_an_attack() -> None:
    assert events_in(PLAYED.format("rebels", "morning")) == ["attack"]


def test_what_happens_in_a_novel_did_not_happen() -> None:
    assert events_in(PLAYED.format("rebels", "novel")) == []


def test_one_person_attacking_another_is_mostly_words() -> None:
    tree = "Anna/PROPN/nsubj>2 attacked~attack/VERB.Fin.Past/root Berta/PROPN/obj>2"
    read = reading(tree, language="en", names={"Anna": "PER", "Berta": "PER"})
    assert not find_events(read, find_mentions(read))
