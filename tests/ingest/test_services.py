"""Services that name themselves in the brackets of a dateline, and papers beside the number of an issue."""

from __future__ import annotations

from pathlib import Path

import pytest

from wederhoor.ingest.load import load_report
from wederhoor.record import Report

TEXT = (
    "The harbour company will close two berths in spring, its director said. Some 40 workers are affected, a union "
    "official told reporters. The company blamed falling trade with the islands and said that talks would begin soon."
)


def read(head: str) -> Report:
    return load_report(Path("report.txt"), f"{head}{TEXT}".encode())


@pytest.mark.parametrize(
    ("dateline", "service"),
    [
        ("THE FORD (East Coast Wire) -- ", "East Coast Wire"),
        ("OXA, Peru, Nov 30 (Coastal News) - ", "Coastal News"),
        ("Oxa/Chur, 9. November (Morgendienst). ", "Morgendienst"),
        ("OXA (rtr) - ", None),
        ("OXA, Nov 30 (Anna Berg) - ", None),
        ("OXA, Nov 30 (Social Democrats) - ", None),
        ("OXA (Küstendienst) - ", "Küstendienst"),
        ("OXA (ots) - ", None),
    ],
)
def test_a_service_of_several_words_prints_what_its_dateline_begins(dateline: str, service: str | None) -> None:
    report = read(f"Port closes two of its berths\n\n{dateline}")
    assert report.publisher == service
    assert [block.kind for block in report.blocks[:3]] == ["title", "furniture", "paragraph"]


@pytest.mark.parametrize(
    ("head", "paper"),
    [
        ("Elbe-Weser Spiegel Nr. 49/2026\n28. November 2026\n\n", "Elbe-Weser Spiegel"),
        ("De Stuurlui, nummer 12\n3 maart 2025\n\n", "De Stuurlui"),
        ("The Quayside, No. 7, 2 March 2025\n\n", "The Quayside"),
        ("Lupenrand, Heft 7\n\n", "Lupenrand"),
        ("Lupenrand Nr. 7/2026\n\n", "Lupenrand"),
    ],
)
def test_a_line_with_the_number_of_an_issue_names_the_paper_and_is_no_headline(head: str, paper: str) -> None:
    report = read(f"{head}Port closes two of its berths\n\n")
    assert (report.publisher, report.title) == (paper, "Port closes two of its berths")


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Berth number 12 closes after a fire", "Oxa, 2 March 2025"),
        ("Reactor No. 4", "What the plant has cost the town so far"),
    ],
)
def test_a_headline_with_a_number_is_no_paper(title: str, below: str) -> None:
    report = read(f"{title}\n\n{below}\n\n")
    assert (report.publisher, report.title) == (None, title)
