"""What stands in quotation marks or brackets, and where a sentence may end beside it."""

from __future__ import annotations

import re

from wederhoor.text.quotations import Quotation, find_quotations

_BRACKETS = re.compile(r"\([^()]{1,400}\)|\[[^\[\]]{1,400}\]")
_UNPAIRED = re.compile(r",,|``")
_OPENING_END = re.compile(r"\s(?:(?:,,|``|[„‚])\s*)+$")
_DASHES = ("–", "—")


def find_enclosures(text: str) -> list[Quotation]:
    """Quotations and brackets with their marks, in text order."""
    brackets = (Quotation(m.start(), m.end(), m.start() + 1, m.end() - 1) for m in _BRACKETS.finditer(text))
    return sorted([*find_quotations(text), *brackets], key=lambda pair: (pair.start, -pair.end))


def without_marks(text: str, enclosures: list[Quotation]) -> str:
    """`text`, as long as it is, with spaces for the marks around what is enclosed."""
    letters = list(text)
    for pair in enclosures:
        for at in (*range(pair.start, pair.inner_start), *range(pair.inner_end, pair.end)):
            letters[at] = " "
    return _UNPAIRED.sub("  ", "".join(letters))


def beside_marks(cut: int, text: str, enclosures: list[Quotation]) -> int:
    """A cut between a mark and the words that it belongs to, moved to the mark's other side."""
    for pair in enclosures:
        if pair.start < cut and not text[pair.inner_start : cut].strip():
            return pair.start
        if cut < pair.end and not text[cut : pair.inner_end].strip():
            cut = pair.end
    opening = _OPENING_END.search(text, 0, cut)
    return opening.start() if opening else cut


def is_held(cut: int, text: str, enclosures: list[Quotation]) -> bool:
    """Whether a cut lies in brackets, or in a quotation that its sentence goes on behind.

    "It is so. It was so", she said.
    """
    return any(_holds(pair, text) for pair in enclosures if _is_inside(cut, text, pair))


def _is_inside(cut: int, text: str, pair: Quotation) -> bool:
    return bool(text[pair.inner_start : cut].strip() and text[cut : pair.inner_end].strip())


def _holds(pair: Quotation, text: str) -> bool:
    return text[pair.start] in "([" or text[pair.inner_end - 1] == "," or _goes_on(text[pair.end :].lstrip())


def _goes_on(rest: str) -> bool:
    return rest.startswith(_DASHES) or rest[:1].islower() or (rest.startswith(",") and not rest.startswith(",,"))
