"""The lines with which agencies end what they send."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wederhoor.ingest.agency_foot import sent_on
from wederhoor.ingest.load import load_report

TEXT = (
    "Der Hafen schließt im Frühjahr zwei Liegeplätze. Vierzig Beschäftigte sind betroffen, sagte die Leiterin.\n\n"
    "Die Gewerkschaft verlangt Gespräche. Bis zum Herbst sei nichts entschieden, teilte der Betreiber mit."
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("kdt ab/cd 141905 okt 26", date(2026, 10, 14)),
        ("hgw xy yy n1 mo 030715 Mrz 25", date(2025, 3, 3)),
        ("© dpa-infocom, dpa:240229-99-176543/3", date(2024, 2, 29)),
        ("dpa:230230-99-176543/3", None),
        ("kdt ab/cd 142905 okt 26", None),
        ("Der Hafen schließt am 14. Oktober 2026", None),
    ],
)
def test_a_foot_gives_the_day_of_sending(line: str, day: date | None) -> None:
    sent = sent_on(line)
    assert (sent.first if sent else None) == day


@pytest.mark.parametrize("foot", ["kdt ab/cd 141905 okt 26", "dpa/kdt", "(dpa/abc)"])
def test_a_foot_is_no_text_of_the_report(foot: str) -> None:
    report = load_report(None, f"Hafen schließt Liegeplätze\n\n{TEXT}\n\n{foot}".encode())
    assert [block.kind for block in report.blocks] == ["title", "paragraph", "paragraph", "furniture"]


def test_a_report_that_prints_no_other_day_is_of_the_day_of_sending() -> None:
    report = load_report(Path("a.txt"), f"Hafen schließt\n\nKiel (kdt) – {TEXT}\n\nkdt ab/cd 141905 okt 26".encode())
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2026-10-14", "dateline")
    assert report.published.words is not None
    assert report.published.words.text == "141905 okt 26"
