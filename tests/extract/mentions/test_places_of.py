"""Descriptions that say of which place: only what is known to be of that place can be meant."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.mentions.places_of import are_alike
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Acme": "ORG", "Milan": "ORG", "Jan Berg": "PER", "Gent": "LOC", "Nina Falk": "PER"}
FIRST = "Rederij/NOUN.Sing/nsubj>5 Acme/PROPN.Sing/appos>1 uit/ADP/case>4 Gent/PROPN.Sing/nmod>1 wacht/VERB.Fin/root ."
SECOND = "Rederij/NOUN.Sing/nsubj>3 Milan/PROPN.Sing/appos>1 wacht/VERB.Fin/root ."
GHENT = "Het/DET.Def/det>3 Gentse/ADJ.Sing/amod>3 bedrijf/NOUN.Sing/nsubj>4 zweeg~zwijgen/VERB.Fin/root ."
TURKISH = "Het/DET.Def/det>3 Turkse/ADJ.Sing/amod>3 bedrijf/NOUN.Sing/nsubj>4 zweeg~zwijgen/VERB.Fin/root ."


def meant(*trees: str) -> dict[str, str]:
    found = find_mentions(reading(*trees, names=NAMES, language="nl")).mentions
    by_id = {mention.id: mention for mention in found}
    return {m.words.text: by_id[m.antecedent].name for m in found if m.form == "nominal" and m.antecedent}


def test_the_firm_of_a_town_is_the_one_from_there_though_another_was_named_last() -> None:
    assert meant(FIRST, SECOND, GHENT) == {"Het Gentse bedrijf": "Acme"}


def test_the_firm_of_a_place_that_nobody_was_said_to_be_from_is_nobody() -> None:
    assert meant(SECOND, GHENT) == {}
    assert meant(FIRST, SECOND, TURKISH) == {}


def test_the_firm_of_a_country_is_the_one_that_was_called_so() -> None:
    turkish = (
        "De/DET.Def/det>3 Turkse/ADJ.Sing/amod>3 rederij/NOUN.Sing/nsubj>5 "
        "Acme/PROPN.Sing/appos>3 wacht/VERB.Fin/root ."
    )
    assert meant(turkish, SECOND, TURKISH) == {"Het Turkse bedrijf": "Acme"}


def test_an_adjective_may_lack_the_end_of_its_place() -> None:
    assert are_alike(frozenset({"gentse"}), frozenset({"gent"}))
    assert not are_alike(frozenset({"gentse"}), frozenset({"brugge"}))
    assert not are_alike(frozenset({"TR"}), frozenset({"tr"}))


def test_a_member_of_a_party_is_the_one_who_was_called_so_and_nobody_new() -> None:
    pol = "CDA-Kamerlid/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 wacht/VERB.Fin/root ."
    falk = "VVD-Kamerlid/NOUN.Sing/nsubj>4 Nina/PROPN.Sing/appos>1 Falk/PROPN.Sing/flat>2 wacht/VERB.Fin/root ."
    says = "‘ Nee/INTJ/root ’ , zegt~zeggen/VERB.Fin/parataxis>2 de/DET.Def/det>7 CDA'er/PROPN.Sing/nsubj>5 ."
    assert meant(pol, falk, says) == {"de CDA'er": "Jan Berg"}
