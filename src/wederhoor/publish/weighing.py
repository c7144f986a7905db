"""Competing hypotheses in words: for a terminal, for programs, and for the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from wederhoor.compare.fitting import Fit
from wederhoor.compare.weigh import Column, Item, Matrix
from wederhoor.publish.answer import LEVELS, query_words, said_object, stand, who
from wederhoor.publish.labels import counted

Line = dict[str, Any]

SIGNS: Mapping[Fit, str] = MappingProxyType({"consistent": "+", "inconsistent": "−", "neutral": "·"})
LEGEND = "+ consistent   − inconsistent   · neutral"
NO_VERDICT = (
    "The least spoken against stands first. What fits a hypothesis may fit the others too and proves nothing; "
    "the counts are of this record alone."
)


def label(column: Column) -> str:
    return f"H{column.number}"


def understood(column: Column) -> str:
    """How the words were read; what was read but could not be weighed as well."""
    hypothesis, words = column.hypothesis, query_words(column.hypothesis.query)
    if hypothesis.event is None:
        return words
    return f"{'it is not so' if hypothesis.is_negated else LEVELS[hypothesis.level]}: {words}"


def against(column: Column) -> str:
    """How much speaks against it: `2 independent origins, 1 without a name (3 pieces of evidence)`."""
    if not column.n_inconsistent:
        return "nothing"
    named = counted(column.n_origins, "independent origin") if column.n_origins else ""
    nameless = f"{column.n_nameless} without a name" if column.n_nameless else ""
    pieces = f"{column.n_inconsistent} {'piece' if column.n_inconsistent == 1 else 'pieces'} of evidence"
    return f"{', '.join(part for part in (named, nameless) if part)} ({pieces})"


def left_out_reason(column: Column) -> str:
    """Why a hypothesis was not weighed, in a line."""
    unknown = column.hypothesis.query.unknown
    if column.hypothesis.is_said:
        return "it is about what somebody says, not about what is so"
    if column.judged == "not understood":
        return "no act was understood in it"
    if unknown:
        return f"the record names nobody called {', '.join(unknown)}"
    return "the record has nothing on it"


def holder(item: Item) -> str:
    return who(item.said[0])


def stance(item: Item) -> str:
    return stand(item.said[0], None)


def matrix_lines(matrix: Matrix) -> Iterator[Line]:
    """A line for the whole, one for each hypothesis in order, one for each piece of evidence."""
    yield {"kind": "weighing", "reports": matrix.n_reports, "undecided": list(matrix.undecided)}
    for column in (*matrix.columns, *matrix.left_out):
        yield {
            "kind": "hypothesis",
            "number": column.number,
            "text": column.hypothesis.words,
            "judged": column.judged,
            "read_as": understood(column) or None,
            "negated": column.hypothesis.is_negated,
            "level": column.hypothesis.level if column.hypothesis.event else None,
            "consistent": column.n_consistent,
            "inconsistent": column.n_inconsistent,
            "inconsistent_origins": column.n_origins,
            "inconsistent_nameless": column.n_nameless,
        }
    for item in matrix.items:
        yield {
            "kind": "evidence",
            "origin": item.origin or None,
            "tells_apart": item.n_apart,
            "cells": [
                {"hypothesis": column.number, "fit": cell.fit, "reason": cell.reason}
                for column, cell in zip(matrix.columns, item.cells, strict=True)
            ],
            "said": [said_object(said, None) for said in item.said],
        }
