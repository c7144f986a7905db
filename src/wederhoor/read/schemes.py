"""The labels of spaCy's pipelines as the reader's own: relations, features, parts of speech, kinds of names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.read.clear import from_clear
from wederhoor.read.draft import Draft
from wederhoor.read.reading import NameType
from wederhoor.read.tiger import from_tiger

_PARTS_OF_SPEECH = {"": "X", "SPACE": "X", "CONJ": "CCONJ", "EOL": "X"}


class _Tables(msgspec.Struct, frozen=True):
    """`spacy_labels.toml`."""

    names: dict[NameType, list[str]]
    universal: dict[str, list[str]]
    schemes: dict[str, list[str]]
    relabelled: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Scheme:
    """How one pipeline labels trees: `name` is universal, clear or tiger."""

    name: str
    labels: dict[str, str]


@cache
def scheme_of(relations: frozenset[str]) -> Scheme:
    """The scheme that a parser's relations belong to; Universal Dependencies where no other is recognised."""
    tables = _tables()
    for name, marks in tables.schemes.items():
        if relations >= set(marks):
            return Scheme(name, tables.relabelled[name])
    return Scheme("universal", {})


def to_universal(draft: Draft, scheme: Scheme) -> None:
    """Rewrite `draft` in place, into the relations that the stages after the reader know."""
    if scheme.name == "clear":
        from_clear(draft, scheme.labels)
    elif scheme.name == "tiger":
        from_tiger(draft, scheme.labels)
    for node in draft.nodes:
        node.deprel = "root" if node.head < 0 else universal(node.deprel)


@cache
def universal(deprel: str) -> str:
    """A relation with the subtypes that are known, the universal relation without, or "dep"."""
    known = _tables().universal
    if deprel in known["subtypes"]:
        return deprel
    plain = deprel.partition(":")[0]
    return plain if plain in known["relations"] and plain != "root" else "dep"


def part_of_speech(label: str) -> str:
    """The universal part of speech of spaCy's `pos_`."""
    return _PARTS_OF_SPEECH.get(label, label)


def features(morph: dict[str, str]) -> dict[str, str]:
    """Features with one value each: where a pipeline leaves two open ("Acc,Dat"), the first."""
    return {name: value.partition(",")[0] for name, value in morph.items()}


@cache
def kind_of_name(label: str) -> NameType | None:
    """PER, ORG, LOC or OTH for an entity label; None for what is no name here: dates, amounts, peoples."""
    return next((kind for kind, labels in _tables().names.items() if label in labels), None)


def takes_in_articles(labels: Collection[str]) -> bool:
    """Whether names are marked as OntoNotes has them, with article and genitive ending ("the Kremlin's")."""
    return "NORP" in labels


@cache
def _tables() -> _Tables:
    data = (files("wederhoor.read") / "spacy_labels.toml").read_bytes()
    return msgspec.toml.decode(data, type=_Tables)
