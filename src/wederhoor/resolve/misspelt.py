"""A country or capital that a report misspells once, a letter off: Blegium beside Belgium."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.record import ReportId
from wederhoor.resolve.nodes import Node
from wederhoor.text.words import n_letters_alike

RULE = "one letter off"
SCORE = 0.8
WELL_ATTESTED = 3  # mentions of the known name in the report
MIN_LETTERS = 4
KINDS = ("country", "capital")


def misspelt(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node, str, float]]:
    """(name that stands once in all reports, well-known name of its report, rule, score)."""
    known = [node for node in nodes if node.known is not None and node.known.kind in KINDS]
    for node in nodes:
        if node.known is None and node.family != "person" and len(node.mentions) == 1 and _is_word(node.name):
            report = node.mentions[0].report
            yield from ((node, other, RULE, SCORE) for other in known if _is_meant(node.name, other, report))


def _is_word(name: str) -> bool:
    return len(name) >= MIN_LETTERS and name.isalpha() and not name.isupper()


def _is_meant(name: str, known: Node, report: ReportId) -> bool:
    here = [mention.name for mention in known.mentions if mention.report == report and mention.form == "name"]
    return len(here) >= WELL_ATTESTED and any(is_one_letter_off(name, other) for other in set(here))


def is_one_letter_off(a: str, b: str) -> bool:
    """Whether a letter inside was left out, doubled, changed or swapped with the next; the first letter stands."""
    if a[:1] != b[:1] or a == b or abs(len(a) - len(b)) > 1 or not b.isalpha():
        return False
    start = n_letters_alike(a, b)
    rest, other = a[start:], b[start:]
    if len(a) != len(b):
        return rest[1:] == other or rest == other[1:]
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
