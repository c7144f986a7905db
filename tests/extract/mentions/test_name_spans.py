"""What belongs to a name is joined to it, what does not is cut off."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

CASES: list[tuple[str, str, dict[str, NameType], list[tuple[str, str]]]] = [
    ("nl", "Reder/NOUN/nsubj>6 Els/PROPN/appos>1 Kok/PROPN/flat>2 van/ADP/flat>2 Laren/PROPN/flat>2 zwijgt/VERB/root .",
     {"Els Kok van Laren": "PER"}, [("Els Kok", "person")]),
    ("nl", "Baas/NOUN/nsubj>6 Jan/PROPN/appos>1 Piet/PROPN/flat>2 van/ADP/flat>2 Laren/PROPN/flat>2 zwijgt/VERB/root .",
     {"Jan Piet van Laren": "PER"}, [("Jan Piet van Laren", "person")]),
    ("de", "Breitkopf/PROPN/nsubj>4 &/CCONJ/cc>3 Cie/PROPN/conj>1 schweigt/VERB.Fin/root .",
     {"Breitkopf": "PER"}, [("Breitkopf & Cie", "organisation")]),
    ("en", "Norlund/PROPN/nsubj>4 Ridge/PROPN/flat>1 sweetens/NOUN/flat>1 bids/VERB.Fin/root .",
     {"Norlund Ridge sweetens": "ORG"}, [("Norlund Ridge", "organisation")]),
    ("en", "Lower/ADJ/amod>2 Saxony/PROPN/nsubj>3 waits/VERB.Fin/root .",
     {"Saxony": "LOC"}, [("Lower Saxony", "place")]),
    ("en", "The/DET/det>3 Dvina/PROPN/compound>3 Partisans/PROPN/nsubj>4 wait/VERB.Fin/root .",
     {"Dvina": "ORG"}, [("Dvina Partisans", "organisation")]),
    ("de", "Brandl/PROPN/nsubj>3 Präzision/NOUN/flat>1 wächst/VERB.Fin/root .",
     {"Brandl": "ORG"}, [("Brandl Präzision", "company")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "tree", "read", "expected"), CASES)
def test_a_name_is_whole_and_nothing_more(
    language: str, tree: str, read: dict[str, NameType], expected: list[tuple[str, str]]
) -> None:
    found = [(m.name, m.type) for m in find_mentions(reading(tree, language=language, names=read)).mentions]
    assert found == expected


def test_months_are_nobody() -> None:
    tree = "Er/PRON/nsubj>2 war~sein/VERB.Fin/root bis/ADP/case>4 August/PROPN/obl>2 Kassier/NOUN/flat>4 ."
    assert find_mentions(reading(tree, names={"August": "PER"})).mentions == ()
