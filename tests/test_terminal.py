from __future__ import annotations

import pytest

from wederhoor.terminal import hanging, table, visible, voice_lines


def test_what_is_visible_is_one_line() -> None:
    assert visible("a\tb\n\n c\x00\x1b[1m\x85d\u2066") == "a b c[1m d"


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_fits_the_terminal(width: int) -> None:
    rows = [("r-0123456789abcdef", "2024-03-01", "A very long title " * 9), ("r-1", "–", "Ю" * 90)]
    lines = table(("id", "published", "title"), rows, width=width).splitlines()
    assert len(lines) == 3
    assert max(map(len, lines)) <= width
    assert lines[1].startswith("r-0123456789abcdef")


def test_a_folding_table_cuts_nothing_off() -> None:
    reason = "no article text found: 61 words, 50 of them menu items"
    text = table(("file", "reason"), [("a.html", reason)], width=40, folding=True)
    assert "".join(text.split()) == "filereason" + "a.html" + "".join(reason.split())


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_voice_fits_the_terminal_and_loses_nothing(width: int) -> None:
    voices = [
        ("denies", "Anna Berg", "The Fen Post, 1 Mar 2024", "“the dam leaks” " * 9, "s-0123456789abcdef"),
        ("says: it goes on", "Bo", "Polderpost, 2 Mar 2024", "“it leaks”", "s-1"),
    ]
    lines = list(voice_lines(voices, width))
    assert max(len(line) for text in lines for line in text.splitlines()) <= width
    assert sorted(" ".join(lines).replace("·", "").split()) == sorted(" ".join(map(" ".join, voices)).split())


def test_nobody_speaking_is_no_line() -> None:
    assert list(voice_lines([], 80)) == []


def test_a_long_line_goes_on_further_in() -> None:
    lines = hanging("Read as: " + "supply " * 20, 40, "  ").splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[0].startswith("  Read")
    assert all(line.startswith("      supply") for line in lines[1:])
