"""What the words around a name say that it is, against what the reader took it for."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

ENDING = "sank~sinken/VERB.Past.Fin/root ."


def kinds(*trees: str, names: dict[str, NameType], language: str = "de") -> dict[str, str]:
    found = find_mentions(reading(*trees, names=names, language=language)).mentions
    return {mention.name: mention.type for mention in found if mention.form == "name"}


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("Frachter", "other"), ("Händler", "company"), ("Agentur", "organisation"), ("Halbinsel", "place")],
)
def test_the_noun_before_a_name_says_what_it_is(noun: str, kind: str) -> None:
    tree = f"Der/DET.Def/det>2 {noun}/NOUN.Sing/nsubj>4 Milan/PROPN.Sing/appos>2 {ENDING}"
    assert kinds(tree, names={"Milan": "PER"}) == {"Milan": kind}


def test_a_person_with_a_given_name_stays_one() -> None:
    tree = f"Händler/NOUN.Sing/nsubj>4 Peter/PROPN.Sing/appos>1 Falk/PROPN.Sing/flat>2 {ENDING}"
    assert kinds(tree, names={"Peter Falk": "PER"}) == {"Peter Falk": "person"}


def test_what_one_sentence_says_holds_in_the_whole_report() -> None:
    first = f"Händler/NOUN.Sing/nsubj>3 Milan/PROPN.Sing/appos>1 {ENDING}"
    second = f"Milan/PROPN.Sing/nsubj>2 {ENDING}"
    found = find_mentions(reading(first, second, names={"Milan": "PER"})).mentions
    assert [mention.type for mention in found] == ["company", "company"]


def test_names_of_a_list_are_what_its_noun_says() -> None:
    tree = (
        "Makers~maker/NOUN.Plur/nsubj>7 such/ADJ/case>4 as/ADP/fixed>2 Harding/PROPN.Sing/nmod>1 and/CCONJ/cc>6 "
        "Stall/PROPN.Sing/conj>4 profit/VERB.Fin/root ."
    )
    assert kinds(tree, names={"Harding": "PER"}, language="en") == {"Harding": "company", "Stall": "company"}


def test_shares_are_shares_in_a_firm() -> None:
    tree = "Shares~share/NOUN.Plur/nsubj>4 in/ADP/case>3 Brandon/PROPN.Sing/nmod>1 fell~fall/VERB.Fin/root ."
    assert kinds(tree, names={"Brandon": "LOC"}, language="en") == {"Brandon": "company"}


def test_what_sinks_and_has_an_article_is_a_ship() -> None:
    tree = f"Die/DET.Def/det>2 Marlene/PROPN.Sing/nsubj>3 {ENDING}"
    assert kinds(tree, names={"Marlene": "PER"}) == {"Marlene": "other"}


def test_common_nouns_with_an_adjective_are_no_persons() -> None:
    tree = "Schwere~schwer/ADJ/amod>2 Panzer/PROPN.Plur/nsubj>3 rollten~rollen/VERB.Past.Fin/root ."
    assert kinds(tree, names={"Panzer": "PER"}) == {}


def test_a_group_before_a_hyphen_is_a_name_where_it_comes_with_its_article() -> None:
    definite = f"Die/DET.Def/det>2 Wolin-Gruppe/NOUN.Sing/nsubj>3 {ENDING}"
    indefinite = f"Eine~ein/DET/det>2 Hacker-Gruppe/NOUN.Sing/nsubj>3 {ENDING}"
    assert kinds(definite, indefinite, names={}) == {"Wolin-Gruppe": "organisation"}


def test_three_capitals_in_one_word_are_three_names() -> None:
    tree = "As/NOUN.Sing/root Minsk-Moskou-Peking/PROPN.Sing/appos>1 ."
    assert kinds(tree, names={}, language="nl") == {"Minsk": "place", "Moskou": "place", "Peking": "place"}
