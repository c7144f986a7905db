"""Seas and agreements whose names the reader does not see."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Lingen": "LOC", "Peru": "LOC"}


def found(tree: str, language: str) -> list[tuple[str, str]]:
    return [(m.name, m.type) for m in find_mentions(reading(tree, language=language, names=NAMES)).mentions]


def test_a_capital_adjective_makes_a_sea_a_name() -> None:
    tree = (
        "Im/ADP/case>3 {}/ADJ/amod>3 Golf/NOUN.Sing/obl>4 sank~sinken/VERB.Fin/root ein/DET.Definite=Ind/det>6 "
        "Boot/NOUN.Sing/nsubj>4 ."
    )
    assert found(tree.format("Korinthischen"), "de") == [("Korinthischen Golf", "place")]
    assert found(tree.format("schönen"), "de") == []


@pytest.mark.parametrize(
    ("tree", "language", "name"),
    [
        ("Het/DET/det>2 akkoord/NOUN/nsubj>5 van/ADP/case>4 Lingen/PROPN/nmod>2 geldt/VERB.Fin/root .", "nl",
         "akkoord van Lingen"),
        ("Das/DET/det>3 Lingener/ADJ/amod>3 Abkommen/NOUN/nsubj>4 gilt/VERB.Fin/root .", "de", "Lingener Abkommen"),
    ],
)  # fmt: skip
def test_an_agreement_is_named_after_its_town(tree: str, language: str, name: str) -> None:
    assert (name, "initiative") in found(tree, language)


def test_an_agreement_of_a_country_has_no_name_by_that() -> None:
    tree = "The/DET/det>2 treaty/NOUN/nsubj>5 of/ADP/case>4 Peru/PROPN/nmod>2 stands/VERB.Fin/root ."
    assert found(tree, "en") == [("Peru", "place")]
