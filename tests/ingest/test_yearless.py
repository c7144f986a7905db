"""Days that are printed without their year."""

from __future__ import annotations

from pathlib import Path

import pytest

from wederhoor.ingest.load import load_report
from wederhoor.ingest.yearless import day_without_year
from wederhoor.record import Report

TEXT = (
    "De haven sluit twee ligplaatsen. Veertig mensen verliezen hun werk, zei de directeur tegen de bond.\n\n"
    "De bond wil eerst praten. Voor de winter valt geen besluit, liet de exploitant weten."
)


def read(line: str, *, foot: str = "", name: str = "report.txt") -> Report:
    return load_report(Path(name), f"Haven sluit ligplaatsen\n\n{line}\n\n{TEXT}\n\n{foot}".encode())


@pytest.mark.parametrize("line", ["9 november, 14.05 uur", "Maandag 9 november", "Stand: 9. November", "Montag, 9.11."])
def test_a_day_without_a_year_is_said_to_have_none(line: str) -> None:
    report = read(line)
    words = day_without_year(report)
    assert report.published is None
    assert words is not None
    assert report.text[words.start : words.end] == words.text
    assert words.text.strip(".").endswith(("november", "November", "9.11"))


@pytest.mark.parametrize("name", ["2026-11-09_haven.txt", "haven 20261109.txt", "haven_2026.11.09.txt"])
def test_the_name_of_the_file_tells_the_year_of_the_same_day(name: str) -> None:
    report = read("9 november, 14.05 uur", name=name)
    assert report.published is not None
    assert report.published.first == "2026-11-09"
    assert day_without_year(report) is None


def test_the_name_of_the_file_alone_dates_nothing() -> None:
    assert read("Door Jan Prins", name="2026-11-09_haven.txt").published is None
    assert read("9 november, 14.05 uur", name="2026-11-12_haven.txt").published is None


@pytest.mark.parametrize(
    ("line", "day"),
    [("maandag 9 november", "2026-11-09"), ("dinsdag 9 november", None), ("9 november", None)],
)
def test_a_notice_of_rights_tells_the_year_of_a_day_whose_weekday_fits(line: str, day: str | None) -> None:
    published = read(line, foot="© 2026 De Waterstand").published
    assert (published.first if published else None) == day
