"""Institutions that have no name but what they are, and nouns that a name takes up later."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType
from wederhoor.record import Mention

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Marta Ilves": "PER", "Peru": "LOC", "Brand Optics": "ORG", "Brand": "PER", "Sorvik": "ORG",
}  # fmt: skip
SAID = "said~say/VERB.Past.Fin/root ."


def mentions_of(*trees: str, language: str = "en") -> list[Mention]:
    return list(find_mentions(reading(*trees, language=language, names=NAMES)).mentions)


def names_of(*trees: str, language: str = "en") -> list[str]:
    return [mention.name for mention in mentions_of(*trees, language=language) if mention.form == "name"]


def test_a_coast_guard_is_named_with_its_country() -> None:
    tree = f"Peruvian/ADJ/amod>3 coast/NOUN.Sing/compound>3 guard/NOUN.Sing/nsubj>4 {SAID}"
    assert names_of(tree) == ["Peruvian coast guard"]


def test_a_ministry_of_two_words_is_named_whole() -> None:
    tree = (
        "Peruaanse/ADJ/amod>2 ministerie/NOUN.Sing/nsubj>6 van/ADP/case>4 Economische/ADJ/nmod>2 "
        "Zaken/NOUN.Plur/fixed>4 zweeg~zwijgen/VERB.Past.Fin/root ."
    )
    assert names_of(tree, language="nl") == ["Peruaanse ministerie van Economische Zaken"]


PERU = f"The/DET.Def/det>3 Peruvian/ADJ/amod>3 mayor/NOUN.Sing/nsubj>4 {SAID}"
PERUVIANS = f"A/DET/det>3 Peruvian/ADJ/amod>3 farmer/NOUN.Sing/nsubj>4 {SAID}"
CHINA = f"A/DET/det>3 Chinese/ADJ/amod>3 farmer/NOUN.Sing/nsubj>4 {SAID}"
MINISTRY = f"The/DET.Def/det>3 interior/ADJ/amod>3 ministry/NOUN.Sing/nsubj>4 {SAID}"


def test_the_ministry_in_a_report_about_one_country_is_that_countrys() -> None:
    assert "Peruvian interior ministry" in names_of(PERU, PERUVIANS, MINISTRY)


def test_the_ministry_in_a_report_about_two_countries_is_left_open() -> None:
    assert names_of(PERU, CHINA, MINISTRY) == []


def later() -> dict[str, str]:
    title = "Reederei/NOUN.Sing/nsubj>2 schweigt~schweigen/VERB.Pres.Fin/root ."
    text = "Die~der/DET.Def/det>2 Reederei/NOUN.Sing/nsubj>4 Sorvik/PROPN.Sing/appos>2 segelt~segeln/VERB.Fin/root ."
    found = mentions_of(title, text, language="de")
    by_id = {mention.id: mention for mention in found}
    return {m.words.text: by_id[m.antecedent].name for m in found if m.antecedent}


def test_a_noun_in_the_title_means_the_only_firm_that_is_called_so_later() -> None:
    assert later() == {"Reederei": "Sorvik"}


def test_a_noun_in_the_title_means_nothing_where_two_are_called_so() -> None:
    title = "Bürgermeister/NOUN.Sing/nsubj>2 schweigt~schweigen/VERB.Pres.Fin/root ."
    mayor, slept = "Bürgermeister/NOUN.Sing/nsubj>4", "schlief~schlafen/VERB.Fin/root ."
    first = f"{mayor} Nina/PROPN.Sing/appos>1 Falk/PROPN.Sing/flat>2 {slept}"
    other = f"{mayor} Marta/PROPN.Sing/appos>1 Ilves/PROPN.Sing/flat>2 {slept}"
    assert not [m for m in mentions_of(title, first, other, language="de") if m.words.text == "Bürgermeister"]


def test_the_head_of_a_firms_name_is_the_firms_where_no_person_bears_it() -> None:
    full = f"Brand/PROPN.Sing/nsubj>3 Optics/PROPN.Sing/flat>1 {SAID}"
    found = mentions_of(full, f"Brand/PROPN.Sing/nsubj>2 {SAID}")
    assert [m.type for m in found if m.name == "Brand"] == ["company"]


def test_an_apposed_name_in_the_nominative_loses_no_s() -> None:
    tree = (
        "Nachfolgerin/NOUN.Sing/nsubj>4 Marta/PROPN.Sing.Case=Nom/appos>1 Ilves/PROPN.Sing.Case=Nom/flat>2 "
        "schlief~schlafen/VERB.Past.Fin/root ."
    )
    assert names_of(tree, language="de") == ["Marta Ilves"]
