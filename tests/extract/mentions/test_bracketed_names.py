"""Names read in pieces, put together by the acronym behind them."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType


def names(tree: str, read: dict[str, NameType]) -> list[str]:
    return [m.name for m in find_mentions(reading(tree, language="en", names=read)).mentions]


def centre(acronym: str) -> str:
    return (
        "The/DET.Def/det>3 Nordic/PROPN/compound>3 Office/PROPN/nsubj>9 for/ADP/case>5 Arctic/PROPN/nmod>3 "
        f"Trade/PROPN/flat>5 (/PUNCT/punct>8 {acronym}/PROPN/appos>3 )/PUNCT/punct>8 waits~wait/VERB.Fin/root ."
    ).replace("nsubj>9", "nsubj>10")


@pytest.mark.parametrize("acronym", ["NOAT", "Noat"])
def test_pieces_are_one_name_where_their_initials_stand_in_brackets(acronym: str) -> None:
    read: dict[str, NameType] = {"Nordic Office": "ORG", "Arctic Trade": "ORG", acronym: "LOC"}
    assert names(centre(acronym), read) == ["Nordic Office for Arctic Trade", acronym]


def test_other_letters_in_brackets_join_nothing() -> None:
    read: dict[str, NameType] = {"Nordic Office": "ORG", "Arctic Trade": "ORG", "XQZ": "ORG"}
    assert names(centre("XQZ"), read) == ["Nordic Office", "Arctic Trade", "XQZ"]
