"""Organisations and places whose names differ by legal form, translation, case or letters."""

from __future__ import annotations

import pytest

from resolve.test_entities import Draft, resolve, spellings
from wederhoor.record import EntityType
from wederhoor.resolve.acronyms import initials


def are_one(*names: tuple[str, str], kind: EntityType = "organisation") -> bool:
    """Whether (language, name), each in a report of its own, are one thing."""
    drafts = [Draft(language, str(number)) for number, (language, _) in enumerate(names)]
    for draft, (_, name) in zip(drafts, names, strict=True):
        draft.says(name, kind)
    return len(resolve(*drafts)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("nl", "Zeevaart B.V."), ("nl", "Zeevaart BV")), (("cs", "Kovona s.r.o."), ("de", "Kovona")),
        (("pl", "Polmet Sp. z o.o."), ("en", "Polmet")), (("ru", "ООО «Вектор»"), ("en", "Vektor LLC")),
        (("en", "Tern Trading Ltd."), ("en", "Tern Trading Limited")),
    ],
)  # fmt: skip
def test_a_legal_form_is_no_part_of_a_name_however_it_is_written(a: tuple[str, str], b: tuple[str, str]) -> None:
    assert are_one(a, b, kind="company")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("de", "Großer Stein"), ("nl", "Grote Steen")), (("en", "Great Stone"), ("ru", "Великий камень")),
        (("de", "Neue Seidenstraße"), ("en", "New Silk Road")), (("de", "Lüttich"), ("nl", "Luik")),
    ],
)  # fmt: skip
def test_a_place_is_one_in_translation(a: tuple[str, str], b: tuple[str, str]) -> None:
    assert are_one(a, b, kind="place")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("de", "Großer Stein"), ("nl", "Grote Brug")), (("de", "Neuer Stein"), ("en", "Great Stone")),
        (("de", "Hafen"), ("en", "Port")),
    ],
)  # fmt: skip
def test_a_place_with_another_word_is_another(a: tuple[str, str], b: tuple[str, str]) -> None:
    assert not are_one(a, b, kind="place")


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Nordheimer Sicherheitskonferenz", "NSC"), ("Ostmeerse Veiligheidsconferentie", "OSC"),
        ("Organisation für Fischerei", "OF"), ("Fen Board of Trade", "FBOT"),
    ],
)  # fmt: skip
def test_a_name_has_the_initials_of_its_words_and_of_their_english(name: str, acronym: str) -> None:
    assert acronym in initials(name)


def test_an_acronym_in_other_letters_is_the_same_letter_by_letter() -> None:
    assert are_one(("ru", "ТЛП"), ("de", "TLP"))
    assert not are_one(("ru", "ТЛП"), ("de", "TPL"))


def test_a_court_without_its_country_is_that_of_its_report_and_no_other() -> None:
    here, elsewhere = Draft("en", "1"), Draft("en", "2")
    here.says("Supreme Court of Peru", "organisation")
    here.says("Supreme Court", "organisation")
    elsewhere.says("Supreme Court of Ghana", "organisation")
    assert spellings(resolve(here, elsewhere)) == {
        frozenset({"Supreme Court of Peru", "Supreme Court"}),
        frozenset({"Supreme Court of Ghana"}),
    }


def test_a_ministry_is_part_of_a_government() -> None:
    draft = Draft("de", "1")
    draft.says("peruanisches Finanzministerium", "organisation")
    assert [entity.type for entity in resolve(draft)] == ["government"]
