from __future__ import annotations

from datetime import date

import pytest

from wederhoor.ingest.dateline import date_of, day_of, days_meant, is_date_line, is_day_line

DATES = {
    "2023-02-20": ("2023-02-20", "2023-02-20"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2023-02-20T10:00:00Z": ("2023-02-20", "2023-02-20"),
    "20.02.2023": ("2023-02-20", "2023-02-20"),
    "20. Jänner 2023": ("2023-01-20", "2023-01-20"),
    "20 februari 2023": ("2023-02-20", "2023-02-20"),
    "Feb. 20, 2023": ("2023-02-20", "2023-02-20"),
    "20th of March 2023": ("2023-03-20", "2023-03-20"),
    "März 2023": ("2023-03-01", "2023-03-31"),
    "20-Dec-07": ("2007-12-20", "2007-12-20"),
    "20 февраля 2023": ("2023-02-20", "2023-02-20"),
}


@pytest.mark.parametrize(("line", "days"), DATES.items(), ids=DATES.keys())
def test_a_printed_date_is_read(line: str, days: tuple[str, str]) -> None:
    printed = date_of(line)
    assert printed is not None
    assert (printed.first.isoformat(), printed.last.isoformat()) == days


@pytest.mark.parametrize("line", ["30.02.2023", "am 20. Februar", "2023", "Modell 2023-13", "1.2.3", "12:30"])
def test_what_is_no_full_date_is_none(line: str) -> None:
    assert date_of(line) is None


def test_an_english_date_of_two_readings_is_none() -> None:
    assert date_of("03/04/2023", language="en") is None
    assert date_of("03/14/2023", language="en") == date_of("14/03/2023", language="nl")


@pytest.mark.parametrize(
    "line", ["maandag 20 februari 2023", "Stand: 20.02.2023, 8:45 Uhr", "Updated Feb. 20, 2023 at 5:00 p.m. EST"]
)
def test_a_line_with_a_date_and_its_words_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["Wahl am 20. Februar 2023", "Was geschah am 20. Februar 2023?", "Am 20. Februar 2023 kam er an."]
)
def test_a_headline_or_sentence_with_a_date_is_none(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize("line", ["Friday, March 8", "Freitag, 8. März", "vrijdag 8 maart", "MARCH 8th"])
def test_a_day_without_its_year_is_read(line: str) -> None:
    day = day_of(line)
    assert day is not None
    assert (day.month, day.day) == (3, 8)
    assert is_day_line(line)


@pytest.mark.parametrize(
    "line", ["Der 8. März ist frei", "Was geschah am 8. März?", "8. März 2024", "Am 8. März in Bonn"]
)
def test_a_heading_or_full_date_is_no_day_line(line: str) -> None:
    assert not is_day_line(line)


def test_a_weekday_rules_out_the_years_in_which_it_does_not_fit() -> None:
    friday, some_day = day_of("Friday, March 8"), day_of("March 8")
    assert friday is not None
    assert some_day is not None
    assert days_meant(friday, date(2021, 1, 1), date(2025, 12, 31)) == [date(2024, 3, 8)]
    assert len(days_meant(some_day, date(2021, 1, 1), date(2025, 12, 31))) == 5
    leap = day_of("29 February")
    assert leap is not None
    assert days_meant(leap, date(2021, 1, 1), date(2025, 12, 31)) == [date(2024, 2, 29)]
