"""Sentences and the lines that they must be read as: what most tests of statements are made of."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extract.told import told
from wederhoor.record import Statement


class Case(NamedTuple):
    """Sentences as hand-made trees, and the lines of `extract.told` that are wanted of them."""

    language: str
    trees: tuple[str, ...]
    wanted: list[str]


def each(*cases: tuple[str, tuple[str, ...], list[str]]) -> pytest.MarkDecorator:
    """Runs a test once for each case, which it takes as `case`."""
    return pytest.mark.parametrize("case", [Case(*case) for case in cases], ids=[case[0] for case in cases])


def read(case: Case) -> list[Statement]:
    return told(*case.trees, language=case.language)


def by_others(statements: list[Statement]) -> list[Statement]:
    """What somebody says, without what the report says in its own voice."""
    return [statement for statement in statements if statement.mode != "author"]
