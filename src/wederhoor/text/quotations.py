"""Quotation marks of a paragraph in pairs: all usual styles, and those within others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

CLOSERS: dict[str, tuple[str, ...]] = {
    "„": ("“", "”", '"', "‟"), "“": ("”", "“", '"'), "”": ("”",), "«": ("»",), "»": ("«",), "‹": ("›",), "›": ("‹",),
    '"': ('"', "“", "”"), "‚": ("‘", "’"), "‘": ("’", "'"), "'": ("'", "’"), ",,": ("''", '"', "”", "“"),
    "``": ("''",), "''": ("''",),
}  # fmt: skip
PAIRED = (",,", "''", "``")
SINGLE = "„“”«»‹›\"‚‘’'"
QUOTATION_MARKS = frozenset((*PAIRED, *SINGLE))
MARK = re.compile("|".join((*PAIRED, f"[{SINGLE}]")))
APOSTROPHES = frozenset("'’‘")
NEVER_AFTER_A_LETTER = frozenset("‚'‘\"”»›“")
EITHER_WAY = frozenset("\"'“„")


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start` and `end` with the marks, `inner_start` and `inner_end` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A mark that has opened a quotation."""

    mark: str
    at: int


def find_quotations(
    text: str, *, start: int = 0, end: int | None = None, opened: list[Opened] | None = None
) -> Iterator[Quotation]:
    """Quotations between `start` and `end`, in the order in which they close; a mark that nothing closes opens none.

    `opened` holds marks that were opened before, and afterwards those that are still open.
    """
    opened = [] if opened is None else opened
    end = len(text) if end is None else end
    for match in MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        before = text[at - 1] if at > start else " "
        after = text[match.end()] if match.end() < end else " "
        if mark in APOSTROPHES and before.isalnum() and after.isalnum():
            continue
        closing = next((i for i in reversed(range(len(opened))) if mark in CLOSERS[opened[i].mark]), None)
        may_open = _may_open(mark, before, after)
        opens_anew = may_open and mark in EITHER_WAY and before.isspace() and not after.isspace()
        if closing is not None and not opens_anew:
            first = opened[closing]
            del opened[closing:]
            inner = first.at + len(first.mark)
            if inner < at:
                yield Quotation(first.at, match.end(), inner, at)
        elif may_open:
            opened.append(Opened(mark, at))


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark not in CLOSERS:
        return False
    if mark in PAIRED or (mark == "«" and before.isspace()):  # French spacing, and typewriters'
        return not before.isalnum()
    return not after.isspace() and not (mark in NEVER_AFTER_A_LETTER and before.isalnum())
