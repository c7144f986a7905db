"""Short and full names of one body within a report."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.read.reading import NameType


def sides(*sentences: str, names: dict[str, NameType]) -> list[str]:
    """The side of each name of a report, in text order."""
    index = find_mentions(reading(*sentences, language="en", names=names))
    antecedents = Antecedents(index)
    return [antecedents.side(mention) for mention in index.mentions if mention.form == "name"]


def test_the_first_word_of_one_long_name_stands_for_it() -> None:
    assert sides(
        "Corvin/PROPN/nsubj>3 Motors/PROPN/flat>1 closed~close/VERB.Past.Fin/root .",
        "Corvin/PROPN/nsubj>2 paid~pay/VERB.Past.Fin/root .",
        names={"Corvin Motors": "ORG", "Corvin": "ORG"},
    ) == ["corvin motors", "corvin motors"]


def test_a_word_that_begins_two_names_stands_for_neither() -> None:
    assert sides(
        "Corvin/PROPN/nsubj>3 Motors/PROPN/flat>1 sued~sue/VERB.Past.Fin/root Corvin/PROPN/obj>3 Mills/PROPN/flat>4 .",
        "Corvin/PROPN/nsubj>2 paid~pay/VERB.Past.Fin/root .",
        names={"Corvin Motors": "ORG", "Corvin Mills": "ORG", "Corvin": "ORG"},
    ) == ["corvin motors", "corvin mills", "corvin"]


@pytest.mark.parametrize(("short", "side"), [("NRU", "northern rowing union"), ("FCB", "fcb")])
def test_an_acronym_in_brackets_stands_for_the_name_before_it(short: str, side: str) -> None:
    found = sides(
        f"Northern/PROPN/nsubj>7 Rowing/PROPN/flat>1 Union/PROPN/flat>1 ( {short}/PROPN/appos>1 ) "
        "closed~close/VERB.Past.Fin/root .",
        f"{short}/PROPN/nsubj>2 paid~pay/VERB.Past.Fin/root .",
        names={"Northern Rowing Union": "ORG", short: "ORG"},
    )
    assert found[-1] == side
