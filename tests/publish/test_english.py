"""English names on a page for what reports in other languages name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import Draft
from wederhoor.publish.english import in_english
from wederhoor.record import EntityType, Finding


def shown(*names: tuple[str, str], type: EntityType = "government", country: str | None = "PE") -> str:
    """The name on the page of one thing that reports name so, each with its language."""
    draft = Draft()
    mentions = [draft.mention(draft.report(language, f"{name}."), name, type) for name, language in names]
    draft.entity(*mentions, country=country)
    return in_english(draft.case()).entities[0].name


@pytest.mark.parametrize(
    ("name", "language", "country", "english"),
    [
        ("peruanisches Außenministerium", "de", "PE", "Peru’s foreign ministry"),
        ("Duits ministerie van Defensie", "nl", "DE", "Germany’s defence ministry"),
        ("zyprischer Zoll", "de", "CY", "Cyprus’ customs"),
        ("US-Innenministerium", "de", "US", "US interior ministry"),
        ("Finanzministerium in Lima", "de", "PE", "Peru’s finance ministry"),
        ("Hafenamt von Callao", "de", "PE", "Hafenamt von Callao"),
        ("Außenministerium", "de", None, "Außenministerium"),
    ],
)
def test_a_body_told_by_country_and_kind_is_called_so_in_english(
    name: str, language: str, country: str | None, english: str
) -> None:
    assert shown((name, language), country=country) == english


def test_what_reports_in_english_call_it_goes_before_our_own_words() -> None:
    assert shown(("Nederlandse douane", "nl"), ("Dutch customs", "en"), country="NL") == "Dutch customs"
    assert shown(("Port Ost", "de"), ("Ost", "en"), type="place") == "Port Ost"
    assert shown(("Kaschau", "de"), ("Koshice", "en"), type="place", country="SK") == "Koshice"


def test_a_body_named_in_two_languages_is_read_in_either() -> None:
    names = (("Servische ministerie van Defensie", "nl"), ("serbisches Verteidigungsministerium", "de"))
    assert shown(*names, country="RS") == shown(*reversed(names), country="RS") == "Serbia’s defence ministry"


@pytest.mark.parametrize("type", ["person", "company"])
def test_people_and_firms_keep_the_names_they_give_themselves(type: EntityType) -> None:
    assert shown(("Dschorbe", "de"), ("Jorbe", "en"), type=type) == "Dschorbe"


def test_initials_do_not_stand_for_a_name() -> None:
    assert shown(("Hafenamt von Callao", "de"), ("HVC", "en")) == "Hafenamt von Callao"


def test_a_town_is_called_as_english_calls_it_and_a_person_of_its_name_is_not() -> None:
    assert shown(("München", "de"), type="place", country=None) == "Munich"
    assert shown(("Verre Oosten", "nl"), type="place", country=None) == "Far East"
    assert shown(("München", "de"), type="person", country=None) == "München"


def asked(question: str, name: str = "peruanisches Außenministerium") -> str:
    """A question as the page asks it, where reports name a ministry of Peru in German."""
    draft = Draft()
    draft.entity(draft.mention(draft.report("de", f"{name}."), name, "government"), country="PE")
    finding = Finding(
        id="f-1", question=question, events=(), positions=(), verdict="disputed", origins=(), conflicts=()
    )  # fmt: skip
    return in_english(replace(draft.case(), findings=(finding,))).findings[0].question


def test_a_question_has_the_english_name_too_but_not_in_what_it_quotes_nor_in_longer_words() -> None:
    assert asked("Did peruanisches Außenministerium meet Ann?") == "Did Peru’s foreign ministry meet Ann?"
    assert asked("Did “peruanisches Außenministerium” meet Ann?") == "Did Peru’s foreign ministry meet Ann?"
    for other in (
        "Is it so: “das peruanische Amt, peruanisches Außenministerium”?",
        "Is peruanisches Außenministeriumsamt here?",
    ):
        assert asked(other) == other
