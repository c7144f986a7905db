"""Possessive pronouns, and personal ones for things, stand for what agrees with them."""

from __future__ import annotations

from functools import partial

import pytest

from extract.mentions.meant import pronouns_meant
from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Jan Berg": "PER", "Peru": "LOC", "Acme": "ORG", "Ungarn": "LOC", "Polen": "LOC",
}  # fmt: skip
BERG = "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1"
FALK = "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1"

meant = partial(pronouns_meant, names=NAMES)


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


@pytest.mark.parametrize(
    ("predicate", "name"),
    [("owns~own/VERB.Fin.Sing/root ships/NOUN.Plur/obj>2", "Acme"), ("rains~rain/VERB.Fin.Sing/root", None)],
)
def test_it_is_somebody_where_it_does_what_bodies_do(predicate: str, name: str | None) -> None:
    before = "Acme/PROPN.Sing/nsubj>2 waited~wait/VERB.Fin/root ."
    assert meant(before, f"It/PRON.Sing/nsubj>2 {predicate} .", language="en").get("It") == name


@pytest.mark.parametrize(("noun", "name"), [("headquarters", "Acme"), ("harbour", "Lingen")])
def test_a_town_has_no_headquarters(noun: str, name: str) -> None:
    before = "Lingen/PROPN.Sing/nsubj>2 saw~see/VERB.Fin/root Acme/PROPN.Sing/obj>2 ."
    tree = f"Divers/NOUN.Plur/nsubj>2 searched~search/VERB.Fin/root its/PRON.Poss/nmod:poss>4 {noun}/NOUN.Sing/obj>2 ."
    names: dict[str, NameType] = {"Lingen": "LOC", "Acme": "ORG"}
    mentions = find_mentions(reading(before, tree, language="en", names=names)).mentions
    [its] = [m for m in mentions if m.words.text == "its"]
    assert next(m.name for m in mentions if m.id == its.antecedent) == name


def test_what_an_owner_has_beside_what_it_owns_is_its_too() -> None:
    tree = (
        "Das~der/PRON.Dem/nsubj>5 sind~sein/AUX.Fin/cop>5 Ungarns/PROPN.Sing.Gen/nmod>5 alte~alt/ADJ/amod>5 "
        "Schulden/NOUN.Plur/root und/CCONJ/cc>8 seine/DET.Poss/det:poss>8 Pläne/NOUN.Plur/conj>5 ."
    )
    before = "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 warnte~warnen/VERB.Fin.Sing/root ."
    reader: dict[str, NameType] = {**NAMES, "Ungarns": "LOC"}
    mentions = find_mentions(reading(before, tree, language="de", names=reader)).mentions
    by_id = {m.id: m for m in mentions}
    [own] = [m for m in mentions if m.words.text == "seine"]
    assert by_id[own.antecedent or ""].name == "Ungarn"


def test_only_a_person_pays_a_visit() -> None:
    before = f"{BERG} kritisierte~kritisieren/VERB.Fin.Sing/root Acme/PROPN.Sing/obj>3 ."
    tree = "Acme/PROPN.Sing/nsubj>2 ahnt~ahnen/VERB.Fin.Sing/root seinen/DET.Poss/det:poss>4 Besuch/NOUN.Sing/obj>2 ."
    assert meant(before, tree, language="de").get("seinen") == "Jan Berg"


def test_a_minister_is_named_behind_the_field_of_the_office() -> None:
    before = (
        "Minister/NOUN.Sing/nsubj>6 van/ADP/case>3 Handel/PROPN/nmod>1 Nina/PROPN.Sing/flat>3 Falk/PROPN.Sing/flat>4 "
        "wacht~wachten/VERB.Fin.Sing/root ."
    )
    tree = "Ze/PRON.Sing/nsubj>2 zwijgt~zwijgen/VERB.Fin.Sing/root ."
    assert meant(before, tree, language="nl").get("Ze") == "Nina Falk"


@pytest.mark.parametrize(
    ("language", "pronoun", "name"),
    [("nl", "Die", "Nina Falk"), ("de", "Diese", "Nina Falk"), ("de", "Dieser", "Acme")],
)
def test_a_demonstrative_that_opens_a_sentence_means_what_was_named_last_and_agrees(
    language: str, pronoun: str, name: str | None
) -> None:
    before = "Acme/PROPN.Sing/nsubj>2 sprach/VERB.Fin/root Nina/PROPN.Sing/obj>2 Falk/PROPN.Sing/flat>3 ."
    tree = f"{pronoun}/PRON.Sing/nsubj>2 schwieg/VERB.Fin.Sing/root ."
    assert meant(before, tree, language=language).get(pronoun) == name


@pytest.mark.parametrize(("pronoun", "name"), [("Elle", "Acme"), ("Il", None)])
def test_a_french_pronoun_agrees_with_the_noun_before_a_name(pronoun: str, name: str | None) -> None:
    before = "La/DET.Gender=Fem/det>2 société/NOUN.Sing.Gender=Fem/nsubj>4 Acme/PROPN/nmod>2 cède~céder/VERB.Fin/root ."
    tree = f"{pronoun}/PRON.Sing/nsubj>2 nie~nier/VERB.Fin.Sing/root ."
    assert meant(before, tree, language="fr").get(pronoun) == name
