"""Names in Slavic languages without the endings of their cases."""

from __future__ import annotations

import pytest

from wederhoor.text.slavic_cases import nominatives


@pytest.mark.parametrize(
    ("name", "language", "base"),
    [
        ("Иваном Соколовым", "ru", "Иван Соколов"), ("Анной Соколовой", "ru", "Анна Соколова"),
        ("Павла Лебедева", "ru", "Павел Лебедев"), ("Николая Зимина", "ru", "Николай Зимин"),
        ("Казани", "ru", "Казань"), ("Полтаві", "uk", "Полтава"), ("Харкові", "uk", "Харків"),
        ("Андрієм Ткачуком", "uk", "Андрій Ткачук"), ("Janem Nowakiem", "pl", "Jan Nowak"),
        ("Ewy Wiśniewskiej", "pl", "Ewa Wiśniewska"), ("Petrem Dvořákem", "cs", "Petr Dvořák"),
        ("Marií Hálovou", "cs", "Marie Hálová"), ("Mariborom", "sl", "Maribor"),
    ],
)  # fmt: skip
def test_an_ending_of_a_case_may_be_put_into_the_nominative(name: str, language: str, base: str) -> None:
    assert base in nominatives(name, language)


def test_a_woman_may_be_called_without_the_czech_ending_but_only_in_full() -> None:
    assert "Nora Berg" in nominatives("Nora Bergová", "cs")
    assert "Berg" not in nominatives("Bergová", "cs")


@pytest.mark.parametrize(("name", "language"), [("Anna Berg", "de"), ("Annas", "nl"), ("ООН", "ru"), ("Tusk", "en")])
def test_other_languages_and_acronyms_have_no_such_endings(name: str, language: str) -> None:
    assert nominatives(name, language) == ()


def test_words_of_one_name_lose_endings_of_one_gender() -> None:
    assert "Анн Соколов" not in nominatives("Анной Соколовым", "ru")
