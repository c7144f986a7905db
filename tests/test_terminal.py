from __future__ import annotations

import pytest

from wederhoor.terminal import table, visible


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
