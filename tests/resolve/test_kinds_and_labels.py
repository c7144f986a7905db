"""What kind of thing an entity is, whose ministry, and how it is called."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from wederhoor.record import EntityType, Mention, mention_id
from wederhoor.resolve.describe import nominative, type_of
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.organisations import parts


def mentions(text: str, *named: tuple[str, EntityType]) -> list[Mention]:
    report = report_of(text, language="en")
    found, at = [], 0
    for name, kind in named:
        start = text.index(name, at)
        at = start + len(name)
        found.append(
            Mention(
                id=mention_id(report.id, start, at, "name"),
                report=report.id,
                words=report.cite(start, at),
                form="name",
                type=kind,
                name=name,
                language="en",
            )
        )
    return found


def test_a_firm_is_one_wherever_nobody_says_so() -> None:
    kinds: tuple[EntityType, ...] = ("organisation", "company", "organisation")
    assert type_of(mentions("Acme Acme Acme", *(("Acme", kind) for kind in kinds))) == "company"


def test_an_agency_read_as_a_person_elsewhere_is_the_agency() -> None:
    told = [*mentions("Kranix one", ("Kranix", "organisation")), *mentions("Kranix two", ("Kranix", "person"))]
    assert [entity.type for entity in resolve_entities(told, [])] == ["organisation"]


def test_the_first_words_of_a_firm_are_the_firm() -> None:
    told = mentions("Gulf Orla Trading and Gulf Orla", ("Gulf Orla Trading", "company"), ("Gulf Orla", "person"))
    assert [entity.type for entity in resolve_entities(told, [])] == ["company"]


@pytest.mark.parametrize(
    ("text", "short"), [("Union of Research Sites (URSI) met", "URSI"), ("Eastern Arctic Studies (East) met", "East")]
)
def test_a_short_form_in_brackets_is_the_name_before_it(text: str, short: str) -> None:
    long = text.partition(" (")[0]
    report = report_of(text, language="en")
    told = mentions(text, (long, "organisation"), (short, "organisation"))
    assert len(resolve_entities(told, [report])) == 1


def test_the_ministry_in_a_capital_is_that_of_the_country() -> None:
    assert parts("Außenministerium in Lima", "de").all == parts("peruanisches Außenministerium", "de").all
    assert parts("Bank in Lima", "de").countries == frozenset()


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("chinesische Außenministerium", "chinesisches Außenministerium"),
        ("russischen Armee", "russische Armee"),
        ("KPC", "KPC"),
    ],
)
def test_a_german_label_stands_in_the_nominative(name: str, label: str) -> None:
    assert nominative(name) == label
