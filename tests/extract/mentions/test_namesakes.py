"""A firm and a man of one name: the bare name is the firm's or the man's by what is said of it."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Brandl Pumpen": "ORG", "Rolf Brandl": "PER", "Brandl": "PER"}
FIRM = (
    "Die/DET.Def/det>2 Firma/NOUN.Sing/nsubj>5 Brandl/PROPN/appos>2 Pumpen/PROPN/flat>3 wächst~wachsen/VERB.Fin/root ."
)
MAN = "Rolf/PROPN/nsubj>3 Brandl/PROPN/flat>1 schweigt~schweigen/VERB.Fin/root ."


def kind_of_bare(*trees: str) -> str:
    bare = [m for m in find_mentions(reading(*trees, names=NAMES)).mentions if m.name == "Brandl"]
    return bare[-1].type


@pytest.mark.parametrize(
    ("verb", "kind"), [("liefert~liefern", "company"), ("lacht~lachen", "person"), ("schwankt~schwanken", "company")]
)
def test_what_is_said_tells_the_firm_from_the_man_else_whoever_was_named_first(verb: str, kind: str) -> None:
    assert kind_of_bare(FIRM, MAN, f"Brandl/PROPN/nsubj>2 {verb}/VERB.Fin/root Pumpen/NOUN.Plur/obj>2 .") == kind


def test_whoever_was_named_last_is_the_one_who_says_something() -> None:
    said = "Brandl/PROPN/nsubj>2 sagt~sagen/VERB.Fin/root nichts/PRON/obj>2 ."
    assert kind_of_bare(FIRM, MAN, said) == "person"
    assert kind_of_bare(MAN, FIRM, said) == "company"


def test_without_a_firm_of_that_name_it_is_the_man() -> None:
    assert kind_of_bare(MAN, "Brandl/PROPN/nsubj>2 liefert~liefern/VERB.Fin/root Pumpen/NOUN/obj>2 .") == "person"
