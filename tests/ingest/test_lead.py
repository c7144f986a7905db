"""Datelines before a report's first words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.ingest.lead import dateline_end
from wederhoor.ingest.load import load_report

ARTICLE = "Die Werft in Göppingen und ein Hafen in Urk bleiben zu."
DATELINES = [
    "SINGAPORE (LCL) —", "DEN HAAG –", "ISTANBUL -", "Moskau/Kiew (aab) -", "Kiew/Moskau, 3. März (dpa) –",
    "Stuttgart, 14. Oktober 2025.", "Rotterdam, 19 juni (eigen bericht)", "MOSCOW, March 4 (Reuters) -",
    "TBILISI, Georgia --", "AMSTERDAM.", "Göppingen.", "WASHINGTON, D.C. —", "BRUSSEL", "URK", "NEW DELHI:",
    "Frankfurt am Main (dpa/lhe) –", "GOMA, Democratic Republic of Congo, Nov 20 (Northwire) -", "Den Haag –",
    "Odessa (Ukraine) –",
]  # fmt: skip
NONE = [
    "NATO –", "LIVE –", "UPDATE.", "EXKLUSIV –", "Peskov –", "Jan Jansen (54) –", "PSV", "TRUMP:", "Shell, BP –",
    "Am 3. März 2024.", "Der Vertrag, 3. März 2024 –",
]  # fmt: skip


def end(paragraph: str, *, is_first: bool = True) -> int:
    return dateline_end(paragraph, article=ARTICLE, language="de", is_first=is_first)


@pytest.mark.parametrize("dateline", DATELINES)
def test_the_sentence_begins_after_the_dateline(dateline: str) -> None:
    assert end(f"{dateline} Die Werft schließt.") == len(dateline) + 1


@pytest.mark.parametrize("words", NONE)
def test_what_names_no_place_is_no_dateline(words: str) -> None:
    assert end(f"{words} Die Werft schließt.") == 0


def test_a_dash_that_sets_words_apart_ends_no_dateline() -> None:
    assert end("Moskau – die Hauptstadt – schweigt.") == 0


def test_later_paragraphs_need_more_than_a_place_in_small_letters() -> None:
    assert end("Berlin. Die Werft schließt.", is_first=False) == 0
    assert end("Berlin (dpa) - Die Werft schließt.", is_first=False) > 0
    assert end("CLAIMS WITHOUT PROOF — The yard closes.", is_first=False) == 0


@given(st.text(max_size=120))
def test_a_dateline_ends_inside_its_paragraph(text: str) -> None:
    assert 0 <= end(text) <= len(text)


def test_a_dateline_is_furniture_of_its_paragraph_and_dates_the_report() -> None:
    text = "Stuttgart, 14. Oktober 2025. Die Werft schließt im Herbst. Das sagte der Rat am Dienstag."
    report = load_report(
        None, f"Werft schließt\n\n{text}\n\nZwei Firmen hätten sich schon gemeldet, sagte er.".encode()
    )
    shown = [(block.kind, block.reason, report.text[block.start : block.end][:18]) for block in report.blocks[:3]]
    assert shown[1:] == [("furniture", "dateline", "Stuttgart, 14. Okt"), ("paragraph", None, "Die Werft schließt")]
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2025-10-14", "dateline")
