"""The lines between a headline and the text."""

from __future__ import annotations

import pytest

from wederhoor.ingest.load import load_report

TITLE = "Harbour to close two berths"
TEXT = (
    "The harbour will close two berths in spring. Forty workers are affected, the director told the staff.\n\n"
    "The union wants talks first. Nothing would be decided before winter, the company said, whatever the papers wrote."
)
STANDFIRST = "For forty years the ferries came every hour. Now the town waits for a bus, and the council for an answer."


def kinds(text: str) -> list[str]:
    return [block.kind for block in load_report(None, text.encode()).blocks if block.kind != "furniture"]


@pytest.mark.parametrize("author", ["By Jane Roe", "14 October 2026", "Jane Roe\nWed 14 Oct 2026 10.12 BST"])
def test_what_stands_above_the_authors_line_is_a_heading(author: str) -> None:
    assert kinds(f"{TITLE}\n\n{STANDFIRST}\n\n{author}\n\n{TEXT}") == ["title", "heading", "paragraph", "paragraph"]


def test_what_ends_without_a_full_stop_under_the_title_is_a_heading() -> None:
    teaser = "Forty years of ferries end in spring. A town asks who is to blame"
    assert kinds(f"{TITLE}\n\n{teaser}\n\n{TEXT}") == ["title", "heading", "paragraph", "paragraph"]


def test_two_sentences_right_under_the_title_are_not_its_second_line() -> None:
    report = load_report(None, f"{TITLE}\n{STANDFIRST[:-1]}\n\nBy Jane Roe\n\n{TEXT}".encode())
    assert report.title == TITLE


def test_a_first_paragraph_stays_text() -> None:
    assert kinds(f"{TITLE}\n\nBy Jane Roe\n\n{STANDFIRST}\n\n{TEXT}") == ["title", *["paragraph"] * 3]
    assert kinds(f"{TITLE}\n\n{TEXT}\n\nBy Jane Roe") == ["title", "paragraph", "paragraph"]
