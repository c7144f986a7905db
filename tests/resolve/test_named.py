from __future__ import annotations

import pytest

from wederhoor.record import Entity, EntityType, Name, entity_id
from wederhoor.resolve.named import Directory


def entity(name: str, kind: EntityType = "person", *spellings: str, key: str = "") -> Entity:
    return Entity(
        id=entity_id(key or name), type=kind, name=name,
        names=tuple(Name(text=text, language="de", count=1) for text in (name, *spellings)),
        country=None, wikidata=None, reports=(), mentions=(), merges=(),
    )  # fmt: skip


PEOPLE = Directory(
    [
        entity("Sergej Kowaljow"),
        entity("Anna Berg", "person", "Berg"),
        entity("Ministerium für Seefahrt", "government"),
        entity("Fen Werke AG", "company", "Fen Werke"),
        entity("Peru", "place", key="country:PE"),
        entity("Lima", "place", key="capital:PE"),
        entity("Peru (Regierung)", "government", key="government:PE"),
    ]
)


@pytest.mark.parametrize(
    ("words", "language", "names"),
    [
        ("anna berg", "de", ["Anna Berg"]),
        ("Bergs", "de", ["Anna Berg"]),
        ("Sergei Kovalyov", "en", ["Sergej Kowaljow"]),
        ("Kovalyov", "en", ["Sergej Kowaljow"]),
        ("Fen Werke", "de", ["Fen Werke AG"]),
        ("Peruvian", "en", ["Peru"]),
        ("Regierung von Peru", "de", ["Peru (Regierung)"]),
        ("Zacharias Quell", "de", []),
        ("Anna", "de", []),
        ("Rom", "de", []),
    ],
)
def test_a_name_leads_to_whom_it_means(words: str, language: str, names: list[str]) -> None:
    assert [found.name for found in PEOPLE.find(words, language)] == names


def test_a_name_that_two_have_means_both() -> None:
    directory = Directory([entity("Anna Berg", "person", "Berg"), entity("Olaf Berg", "person", "Berg")])
    assert {found.name for found in directory.find("Berg", "de")} == {"Anna Berg", "Olaf Berg"}


@pytest.mark.parametrize(
    ("words", "known"), [("Fen Werke", True), ("Kenia", True), ("liefert", False), ("Anna Bergmann", False)]
)
def test_names_are_told_from_other_words(words: str, known: bool) -> None:
    assert PEOPLE.is_name(words, "de") is known
