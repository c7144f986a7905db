"""Possessive pronouns, and personal ones for things, stand for what agrees with them."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Jan Berg": "PER", "Peru": "LOC", "Acme": "ORG", "Ungarn": "LOC", "Polen": "LOC",
}  # fmt: skip
BERG = "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1"
FALK = "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1"


def meant(*trees: str, language: str) -> dict[str, str]:
    """Pronouns -> the name that they stand for."""
    mentions = find_mentions(reading(*trees, language=language, names=NAMES)).mentions
    by_id = {m.id: m for m in mentions}
    return {m.words.text: by_id[m.antecedent].name for m in mentions if m.form == "pronoun" and m.antecedent}


@pytest.mark.parametrize(
    ("pronoun", "subject", "name"), [("seine", BERG, "Jan Berg"), ("ihre", FALK, "Nina Falk"), ("seine", FALK, None)]
)
def test_a_possessive_is_the_subjects_of_its_clause_if_it_agrees(pronoun: str, subject: str, name: str | None) -> None:
    tree = f"{subject} entließ~entlassen/VERB.Fin.Sing/root {pronoun}/DET.Poss/det:poss>5 Regierung/NOUN.Sing/obj>3 ."
    assert meant(tree, language="de").get(pronoun) == name


@pytest.mark.parametrize(("pronoun", "name"), [("its", "Acme"), ("his", None)])
def test_a_firm_owns_as_a_thing_does(pronoun: str, name: str | None) -> None:
    tree = f"Acme/PROPN.Sing/nsubj>2 closed~close/VERB.Fin/root {pronoun}/PRON.Poss/nmod:poss>4 plant/NOUN.Sing/obj>2 ."
    assert meant(tree, language="en").get(pronoun) == name


def test_a_noun_that_nobody_names_stands_in_the_way() -> None:
    before = f"{BERG} zweeg~zwijgen/VERB.Fin.Sing/root ."
    tree = (
        "Iedere/DET/det>2 burger/NOUN.Sing/nsubj>3 betaalt~betalen/VERB.Fin.Sing/root zijn/PRON.Poss/nmod:poss>5 "
        "deel/NOUN.Sing/obj>3 ."
    )
    assert meant(before, tree, language="nl") == {}


def test_what_belongs_to_two_belongs_to_neither_alone() -> None:
    tree = (
        "Ungarn/PROPN.Sing/nsubj>4 und/CCONJ/cc>3 Polen/PROPN.Sing/conj>1 öffnen/VERB.Fin.Plur/root "
        "ihre/DET.Poss/det:poss>6 Märkte/NOUN.Plur/obj>4 ."
    )
    assert meant(tree, language="de") == {}


def test_a_possessive_beside_an_and_is_the_first_ones() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj>2 straft~strafen/VERB.Fin.Sing/root Acme/PROPN.Sing/obj>2 und/CCONJ/cc>6 "
        "seinen/DET.Poss/det:poss>6 Eigentümer/NOUN.Sing/conj>3 ."
    )
    assert meant(tree, language="de") == {"seinen": "Acme"}


def test_a_leader_is_not_their_own_leader() -> None:
    tree = (
        "Jan/PROPN.Sing/nsubj>7 Berg/PROPN.Sing/flat>1 ,>5 his/PRON.Poss/nmod:poss>5 leader/NOUN.Sing/appos>1 ,>5 "
        "spoke~speak/VERB.Fin/root ."
    )
    assert meant(tree, language="en") == {}


def test_a_firm_that_is_it_speaks_and_es_heisst_does_not() -> None:
    before = "Acme/PROPN.Sing/nsubj>2 sank~sink/VERB.Fin/root ."
    said = "It/PRON.Sing/nsubj>2 said~say/VERB.Fin/root nothing/PRON/obj>2 ."
    assert meant(before, said, language="en") == {"It": "Acme"}
    before = "Peru/PROPN.Sing/nsubj>2 sank~sinken/VERB.Fin/root ."
    said = "Es/PRON.Sing/nsubj>2 heißt~heißen/VERB.Fin/root so/ADV/advmod>2 ."
    assert meant(before, said, language="de") == {}


def test_dessen_is_whoever_was_named_last() -> None:
    tree = (
        f"{BERG} traf~treffen/VERB.Fin.Sing/root Acme/PROPN.Sing/obj>3 und/CCONJ/cc>7 dessen/PRON.Poss/det:poss>7 "
        "Anwalt/NOUN.Sing/conj>4 ."
    )
    assert meant(tree, language="de") == {"dessen": "Acme"}


def test_a_reflexive_is_no_mention() -> None:
    tree = f"{BERG} irrt~irren/VERB.Fin.Sing/root sich/PRON.Reflex/obj>3 ."
    assert meant(tree, language="de") == {}
